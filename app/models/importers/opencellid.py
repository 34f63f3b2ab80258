"""Cells of OpenCellID or Mozilla, CSV with or without a header, gathered into the sites that they probably hang on.

One row is one cell, and its position an estimate from where phones heard it; so every site is of confidence D.
Columns: domain notes 2.7.
"""

from __future__ import annotations

import csv
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.errors import ImportFileError
from app.models.geodesy import distance_km
from app.models.importers.csv_file import decode, why_broken
from app.models.intake.files import bytes_of
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import MAX_ROWS, Cell, Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_COLUMNS = ["radio", "mcc", "net", "area", "cell", "unit", "lon", "lat", "range", "samples"]
_COLUMNS += ["changeable", "created", "updated", "averageSignal"]
_HEADS = {"averagesignal": "averageSignal"}
_FIRST = re.compile(rb"^(?:\xef\xbb\xbf)?(?:radio,mcc,(?:net|mnc),|(?:GSM|UMTS|LTE|CDMA|NR),\d{3},\d+,\d+,\d+,)", re.I)
_JOIN_M = 150.0  # same operator, 100 to 300 m apart: one mast (domain notes 2.7)
_CELL_DEG = 0.002  # 220 m from north to south, more than 150 m from east to west up to 45 degrees
_TECHNOLOGIES = {"GSM": "2G", "CDMA": "2G", "UMTS": "3G", "LTE": "4G", "NR": "5G"}
_SITE_COLUMNS = (
    *("code", "name", "kind", "operator", "lat", "lon", "technologies", "coord_accuracy_m", "confidence", "source"),
    *("provenance", "surveyed_on", "cells", "samples"),
)


@dataclass(frozen=True, slots=True)
class _Heard:
    row: int
    radio: str
    network: str
    cell: int
    lat: float
    lon: float
    samples: int
    updated: str

    @property
    def station(self) -> tuple[str, int] | None:
        """What cells of one mast share by their numbers: the eNodeB of LTE; None where nothing says so."""
        return (self.network, self.cell >> 8) if self.radio == "LTE" and self.cell >= 256 else None


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return one table of sites, each with the cells that it stands for.

    Raises
    ------
    ImportFileError
        If the file holds no cell that can be read.
    """
    text, encoding = decode(bytes_of(path), path.name)
    rows = csv.reader(text.splitlines())
    try:
        heard, invalid = _heard(rows)
    except csv.Error as error:
        raise ImportFileError(
            path=path.name,
            reason=why_broken(error),
            line=rows.line_num,
            most=csv.field_size_limit(),
        ) from None
    progress(0.5)
    if not heard:
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it holds no cell with a position"))
    groups = _grouped(heard)
    found = sorted((_site(group) for group in groups), key=lambda site: str(site[0]))
    progress(1.0)
    issues: list[Issue] = [issue(path.name, None, "cells_clustered", count=len(heard), sites=len(found))]
    if invalid:
        issues.append(issue(path.name, None, "cells_invalid", count=invalid))
    return [
        RawTable(
            name=path.stem,
            file=path.name,
            kind="site",
            columns=_SITE_COLUMNS,
            rows=found,
            numbers=list(range(1, len(found) + 1)),
            reading={"encoding": encoding, "delimiter": "comma", "layout": "OpenCellID", "cells": str(len(heard))},
            issues=tuple(issues),
        )
    ]


def _heard(rows: Iterable[list[str]]) -> tuple[list[_Heard], int]:
    names, heard, invalid = _COLUMNS, list[_Heard](), 0
    for number, row in enumerate(rows, start=1):
        if number == 1 and row and row[0].strip("\ufeff").casefold() == "radio":
            names = [_HEADS.get(name.casefold().strip("\ufeff"), name.strip("\ufeff")) for name in row]
            names = ["net" if name == "mnc" else name for name in names]
            continue
        if not any(row):
            continue
        one = _cell(dict(zip(names, row, strict=False)), number)
        if one is None:
            invalid += 1
        else:
            heard.append(one)
        if len(heard) > MAX_ROWS:
            break
    return heard, invalid


def _cell(row: dict[str, str], number: int) -> _Heard | None:
    try:
        lat, lon = float(row["lat"]), float(row["lon"])
        network = f"{int(row['mcc']):03d}-{int(row['net']):02d}"
        cell, samples = int(row["cell"]), int(row.get("samples") or 0)
    except (KeyError, ValueError):
        return None
    if not (abs(lat) <= 90 and abs(lon) <= 180) or cell < 0:
        return None
    return _Heard(number, row["radio"].upper(), network, cell, lat, lon, samples, row.get("updated") or "")


def _grouped(heard: Sequence[_Heard]) -> list[list[_Heard]]:
    """Gather cells by union-find: of one station, or of one operator within reach of the first cell of a group."""
    parents = list(range(len(heard)))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    stations: dict[tuple[str, int], int] = {}
    leaders: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(heard):
        station = one.station
        if station is not None and _is_near(one, heard[stations.setdefault(station, at)], 20 * _JOIN_M):
            parents[at] = root(stations[station])
        if parents[at] != at:
            continue
        row, column = math.floor(one.lat / _CELL_DEG), math.floor(one.lon / _CELL_DEG)
        near = [(one.network, row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        found = (leader for key in near for leader in leaders.get(key, ()))
        leader = next((leader for leader in found if _is_near(one, heard[leader], _JOIN_M)), None)
        if leader is None:
            leaders[one.network, row, column].append(at)
        else:
            parents[at] = root(leader)
    groups: dict[int, list[_Heard]] = defaultdict(list)
    for at, one in enumerate(heard):
        groups[root(at)].append(one)
    return list(groups.values())


def _is_near(one: _Heard, other: _Heard, metres: float) -> bool:
    return distance_km(one.lat, one.lon, other.lat, other.lon) * 1000 <= metres


def _site(group: Sequence[_Heard]) -> tuple[Cell, ...]:
    """Return a group as a row: the mean position, weighted by how often phones heard each cell."""
    first = min(group, key=lambda one: (one.network, one.cell))
    weights = [max(one.samples, 1) for one in group]
    lat = sum(w * one.lat for w, one in zip(weights, group, strict=True)) / sum(weights)
    lon = sum(w * one.lon for w, one in zip(weights, group, strict=True)) / sum(weights)
    spread_m = max(distance_km(lat, lon, one.lat, one.lon) for one in group) * 1000
    station = next((one.station for one in group if one.station), None)
    code = f"{station[0]}-{station[1]}" if station else f"{first.network}-c{first.cell}"
    technologies = sorted({_TECHNOLOGIES.get(one.radio, one.radio) for one in group})
    cells = "; ".join(sorted(f"{one.radio} {one.cell}" for one in group)[:50])
    about = ("D", "OpenCellID", "estimated from phones: OpenCellID (CC BY-SA 4.0)", _day(group))
    return (
        *(code, f"Cell site {code}", "bts", f"MCC-MNC {first.network}", round(lat, 6), round(lon, 6)),
        *(";".join(technologies), float(round(max(spread_m, _JOIN_M)))),
        *(*about, cells, float(sum(weights))),
    )


def _day(group: Sequence[_Heard]) -> str | None:
    """Return the month in which the last of the cells was updated."""
    seconds = [int(one.updated) for one in group if one.updated.isdigit() and len(one.updated) <= 10]
    return datetime.fromtimestamp(max(seconds), UTC).strftime("%Y-%m") if seconds else None


def _recognizes(path: Path, head: bytes) -> bool:
    return _FIRST.match(head) is not None


IMPORTER = Importer(title="OpenCellID", suffixes=(".csv",), read=read, recognizes=_recognizes)
