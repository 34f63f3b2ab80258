"""Storms of the past over made-up countries, beside what was reported: does the engine behave as the world did."""

from __future__ import annotations

from pathlib import Path

from app.errors import FileWriteError
from app.i18n import formatter_for, translate_for
from app.planning.document.hindcast_chart import hindcast_chart
from app.planning.document.picture import drawing_png
from app.planning.hindcast import Hindcast, hindcast, load_hindcast, read_reported
from app.progress import Progress, no_progress, part_of


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
    found = _simulate(name, reported, realizations, seed, part_of(progress, 0.0, 0.9))
    if chart is not None:
        try:
            chart.write_bytes(_picture(found, language))
        except OSError as error:
            raise FileWriteError(path=chart, reason=error) from error
    progress(1.0)
    return found


def hindcast_with_picture(
    name: str,
    reported: Path | None = None,
    realizations: int = 64,
    seed: int = 1,
    language: str = "en",
    progress: Progress = no_progress,
) -> tuple[Hindcast, bytes]:
    """Return what `run_hindcast` does, and its chart as a PNG.

    Raises
    ------
    UnknownPresetError, FileReadError
        If there is no such preset or the reports cannot be read.
    """
    found = _simulate(name, reported, realizations, seed, part_of(progress, 0.0, 0.9))
    picture = _picture(found, language)
    progress(1.0)
    return found, picture


def _simulate(name: str, reported: Path | None, realizations: int, seed: int, progress: Progress) -> Hindcast:
    preset = load_hindcast(name)
    reports = read_reported(reported, preset["storm"], preset["area"], preset["landfall"]) if reported else ()
    return hindcast(name, reports, realizations, seed, progress)


def _picture(found: Hindcast, language: str) -> bytes:
    return drawing_png(hindcast_chart(found, formatter_for(language), translate_for(language)))
