"""Storms of the past over made-up countries, beside what was reported: does the engine behave as the world did."""

from __future__ import annotations

from pathlib import Path

from app.errors import FileWriteError, system_reason
from app.i18n import formatter_for, translate_for
from app.planning.document.hindcast_chart import hindcast_chart
from app.planning.document.picture import drawing_png
from app.planning.hindcast import Hindcast, hindcast, hindcast_names, load_hindcast, read_reported
from app.progress import Progress, no_progress, part_of
from app.text import Formatter, Translate


def hindcast_storms() -> dict[str, str]:
    """Return the presets that there are, the oldest first, and the storm of each."""
    return {name: load_hindcast(name)["storm"] for name in sorted(hindcast_names(), key=_landfall)}


def _landfall(name: str) -> str:
    return str(load_hindcast(name)["landfall"])


def run_hindcast(
    name: str,
    reported: Path | None = None,
    chart: Path | None = None,
    realizations: int = 64,
    seed: int = 1,
    language: str = "en",
    progress: Progress = no_progress,
) -> Hindcast:
    """Simulate a preset, compare it with a file of reports and draw both as a PNG.

    Raises
    ------
    UnknownPresetError, FileReadError, FileWriteError
        If there is no such preset, the reports cannot be read or the chart cannot be written.
    """
    preset = load_hindcast(name)
    reports = read_reported(reported, preset["storm"], preset["area"], preset["landfall"]) if reported else ()
    found = hindcast(name, reports, realizations, seed, part_of(progress, 0.0, 0.9))
    if chart is not None:
        drawing = hindcast_chart(found, formatter_for(language), translate_for(language))
        try:
            chart.write_bytes(drawing_png(drawing))
        except OSError as error:
            raise FileWriteError(path=chart, reason=system_reason(error)) from error
    progress(1.0)
    return found


def hindcast_in_words(
    name: str,
    reported: Path | None = None,
    realizations: int = 64,
    seed: int = 1,
    language: str = "en",
    progress: Progress = no_progress,
) -> tuple[Hindcast, list[str]]:
    """Return what `run_hindcast` does, and what it says in words.

    Raises
    ------
    UnknownPresetError, FileReadError
        If there is no such preset or the reports cannot be read.
    """
    found = run_hindcast(name, reported, None, realizations, seed, language, progress)
    return found, agreement(found, translate_for(language), formatter_for(language))


def agreement(found: Hindcast, translate: Translate, formatter: Formatter) -> list[str]:
    """Return what a hindcast is, whether it lies where it should, and how far off the reports are."""
    lines = [translate("hindcast", found.note)]
    for row in found.accepted:
        if row.what == "power":
            text = translate(
                "terminal", "Day {day}, power among the causes: {mean} %, to be within {low} to {high} % ({source})."
            )
        elif row.is_met:
            text = translate("terminal", "Day {day}: {mean} % is within {low} to {high} % ({source}).")
        else:
            text = translate("terminal", "Day {day}: {mean} % is NOT within {low} to {high} % ({source}).")
        low, high = (formatter.number(pct, 0 if pct == round(pct) else 1) for pct in (row.low_pct, row.high_pct))
        mean = formatter.number(row.mean_pct, 1)
        lines.append(text.format(day=row.day, mean=mean, low=low, high=high, source=row.source))
    if found.off_pct is None or found.most_off_pct is None:
        text = translate("terminal", "No reports were given: name their file to see how far off the simulation is.")
        return [*lines, text]
    text = translate("terminal", "Off by {mean} percentage points on average, {most} at most.")
    mean, most = formatter.number(found.off_pct, 1), formatter.number(found.most_off_pct, 1)
    return [*lines, text.format(mean=mean, most=most)]
