"""Tables of resources: defaults, curves, repair times. Every row names its source and its grade."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.errors import FileReadError, system_reason
from app.paths import resources
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Default:
    """What is taken where nobody measured a field; grade A local data, B published, C analogue, D judgment."""

    field: str
    value: str
    unit: str
    source: str
    grade: str


@dataclass(frozen=True, slots=True)
class Defaults:
    """The defaults of one folder: by table, field and kind, "*" standing for every other kind."""

    values: Mapping[tuple[str, str, str], Default]

    def find(self, table: str, field: str, kind: str = "*") -> Default | None:
        """Return the default of a field for a kind, else the one for all kinds, else None."""
        return self.values.get((table, field, kind)) or self.values.get((table, field, "*"))

    def number(self, field: str) -> float:
        """Return a constant of the engine (`engine.csv`)."""
        return float(self.values["engine", field, "*"].value)


def read_rows(path: Path, columns: tuple[str, ...] = ()) -> list[dict[str, str]]:
    """Return the rows of a CSV file by column name.

    Raises
    ------
    FileReadError
        If the file is not there, is not UTF-8 or lacks a column.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, restval=""))
    except OSError as error:
        raise FileReadError(path=path, reason=system_reason(error)) from error
    except UnicodeDecodeError as error:
        raise FileReadError(path=path, reason=QT_TRANSLATE_NOOP("import", "it is not text in UTF-8")) from error
    missing = [column for column in columns if not rows or column not in rows[0]]
    if missing:
        raise FileReadError(
            path=path, reason=QT_TRANSLATE_NOOP("import", "no column {detail}"), detail=", ".join(missing)
        )
    return rows


@cache
def load_defaults(folder: Path | None = None) -> Defaults:
    """Return the defaults of a folder of tables; the bundled ones if none is given.

    Examples
    --------
    >>> load_defaults().find("site", "design_wind_ms", "bts").value
    '50'
    """
    folder = folder or resources() / "defaults"
    values = {}
    for path in sorted(folder.glob("*.csv")):
        for row in read_rows(path, ("kind", "field", "value", "unit", "source", "grade")):
            default = Default(row["field"], row["value"], row["unit"], row["source"], row["grade"])
            for kind in row["kind"].split(";"):
                values[path.stem, row["field"], kind] = default
    return Defaults(values)
