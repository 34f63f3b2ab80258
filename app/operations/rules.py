"""A country's own rules for autonomy and routes: a copy of a set with other figures and words, in a folder."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.errors import FileWriteError, InvalidValueError, system_reason
from app.models.sharing import whole_file
from app.paths import resources
from app.planning.audit.rules import load_rule_sets
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

_FILES = ("rule_sets.csv", "rules.csv")
_OWN = "own_"


def copy_rules(
    rules: str,
    target: Path,
    *,
    folder: Path | None = None,
    title: str = "",
    changed: Mapping[str, tuple[float | None, str]] | None = None,
) -> str:
    """Write a set of rules into a folder as one's own and return its name there; other sets in the folder stay.

    Parameters
    ----------
    rules
        Name of the set that is copied.
    target
        The folder; it is made if it is not there.
    folder
        Where the set lies; the bundled ones if None.
    title
        What it is called from now on; as before if empty.
    changed
        The figure, None where there is none yet, and the words of rules by name; the others are copied as they are.

    Raises
    ------
    InvalidValueError
        If there is no such set, or a figure is below 0.
    FileReadError, FileWriteError
        If a file cannot be read or written.
    """
    known = load_rule_sets(folder)
    if rules not in known:
        raise InvalidValueError(field="rules", value=rules, allowed=", ".join(known))
    name = rules if rules.startswith(_OWN) else f"{_OWN}{rules}"
    sets, own = ([row for row in _rows(folder, file) if row["rule_set"] == rules] for file in _FILES)
    for row in (*sets, *own):
        row["rule_set"] = name
    sets[0]["title"] = title or sets[0]["title"]
    for row in own:
        if changed and row["rule"] in changed:
            _change(row, *changed[row["rule"]])
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileWriteError(path=target, reason=system_reason(error)) from error
    for file, rows in zip(_FILES, (sets, own), strict=True):
        there = [row for row in _rows(target, file) if row["rule_set"] != name] if (target / file).exists() else []
        _write(target / file, [*there, *rows])
    return name


def _rows(folder: Path | None, file: str) -> list[dict[str, str]]:
    return read_rows((folder or resources() / "rules") / file, ("rule_set",))


def _change(row: dict[str, str], value: float | None, text: str) -> None:
    if value is not None and not 0 <= value < float("inf"):
        raise InvalidValueError(field="value", value=value, allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))
    figure = "" if value is None else f"{value:.10g}"
    if figure != row["value"]:
        row["source"], row["grade"] = f"own figure, after: {row['source']}", "D"
    row["value"], row["text"] = figure, text


def _write(path: Path, rows: Sequence[dict[str, str]]) -> None:
    with whole_file(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
