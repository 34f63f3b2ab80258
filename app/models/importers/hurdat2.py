"""HURDAT2 of the US National Hurricane Center: best tracks of many storms in one text file."""

from __future__ import annotations

import re
from pathlib import Path

from app.errors import ImportFileError
from app.models.intake.files import bytes_of
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import MAX_ROWS, Cell, Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_STORM = re.compile(r"^\s*([A-Z]{2}\d{6}),\s*([^,]*?),\s*(\d+),?\s*$")
_COLUMNS = (
    "track_id",
    "name",
    "time_utc",
    "lat",
    "lon",
    "max_wind_kt",
    "min_pressure_hpa",
    "rmw_nmi",
    "source",
    "provenance",
)
_SOURCE = ("NOAA HURDAT2", "real: NOAA HURDAT2 (public domain)")
_RADIUS_AT = 20  # the radius of maximum wind, in files from 2021 on


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the positions of all storms as one table; a line that cannot be read is listed.

    Raises
    ------
    ImportFileError
        If a storm announces more positions than follow, or there are too many lines.
    """
    lines = bytes_of(path).decode("ascii", "replace").splitlines()
    if len(lines) > MAX_ROWS:
        raise ImportFileError(
            path=path.name, reason=QT_TRANSLATE_NOOP("import", "more than {detail} lines"), detail=MAX_ROWS
        )
    rows: list[tuple[Cell, ...]] = []
    numbers: list[int] = []
    issues: list[Issue] = []
    storm: tuple[str, str] | None = None
    left = 0
    for number, line in enumerate(lines, start=1):
        if found := _STORM.match(line):
            if left:
                raise ImportFileError(
                    path=path.name,
                    reason=QT_TRANSLATE_NOOP("import", "line {line}: positions of a storm are missing: {detail}"),
                    line=number,
                    detail=left,
                )
            storm, left = (found[1], f"{found[2].title()} {found[1][4:]}"), int(found[3])
        elif storm and line.strip():
            left -= 1
            row = _position(storm, line.split(","))
            if row is None:
                issues.append(issue(path.name, number, "track_time", "time", value=line[:40]))
            else:
                rows.append(row)
                numbers.append(number)
    progress(1.0)
    return [
        RawTable(
            name=path.stem,
            file=path.name,
            columns=_COLUMNS,
            rows=rows,
            numbers=numbers,
            reading={"format": "HURDAT2"},
            issues=tuple(issues),
            kind="track",
        )
    ]


def _position(storm: tuple[str, str], cells: list[str]) -> tuple[Cell, ...] | None:
    try:
        day, hour = cells[0].strip(), cells[1].strip().zfill(4)
        time = f"{day[:4]}-{day[4:6]}-{day[6:8]}T{hour[:2]}:{hour[2:]}:00Z"
        wind, pressure = float(cells[6]), float(cells[7])
        radius = float(cells[_RADIUS_AT]) if len(cells) > _RADIUS_AT and cells[_RADIUS_AT].strip() else None
        return (*storm, time, _degrees(cells[4]), _degrees(cells[5]), wind, pressure, radius, *_SOURCE)
    except (ValueError, IndexError):
        return None


def _degrees(text: str) -> float:
    """Return signed degrees.

    >>> _degrees(" 61.5W")
    -61.5
    """
    text = text.strip()
    sign = {"N": 1, "E": 1, "S": -1, "W": -1}[text[-1]] if text[-1:].isalpha() else 1
    return sign * float(text.rstrip("NESW"))


def _recognizes(path: Path, head: bytes) -> bool:
    return bool(_STORM.match(head.decode("ascii", "replace").split("\n", 1)[0].rstrip("\r")))


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "HURDAT2 storm tracks"),
    suffixes=(".txt", ".csv", ".dat"),
    read=read,
    recognizes=_recognizes,
)
