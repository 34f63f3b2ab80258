"""Open Fibre Data Standard 0.3 as CSV: a file a table, columns such as nodes/0/name, places as WKT."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from app.models.importers import csv_file
from app.models.importers.ofds import check_package, tables_of
from app.models.intake.positions import geometry_in
from app.models.intake.raw import Cell, Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_TABLES = ("nodes", "spans", "organisations")
_LISTS = frozenset({"type", "technologies", "transmissionMedium", "deployment", "roles", "countries"})
_PLACES = frozenset({"location", "route"})
_NUMBERS = frozenset({"fibreCount", "fibreLength", "capacity"})
_FLAGS = {"true": True, "false": False}


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the nodes, spans or organisations of one file; files that only add details to them give nothing.

    Raises
    ------
    ImportFileError
        If it is no OFDS table; the place in the package it stands for is named.
    """
    (raw,) = csv_file.read(path, progress)
    table = next((t for t in _TABLES if f"{t}/0/id" in raw.columns), None)
    if table is None or any(column.count("/0/") > 1 for column in raw.columns):
        return [replace(raw, kind="detail")]  # phases, contracts, details of nodes: nothing that a record holds
    networks: dict[str, dict[str, Any]] = {}
    for row in raw.rows:
        cells = dict(zip(raw.columns, row, strict=True))
        network = networks.setdefault(str(cells.pop("id", None) or path.stem), {t: [] for t in _TABLES})
        network[table].append(_nested(cells, f"{table}/0/"))
    packages = [{"id": id, **network} for id, network in networks.items()]
    check_package({"networks": packages}, path.name)
    return [found for package in packages for found in tables_of(package, path)]


def _nested(cells: dict[str, Cell], prefix: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for column, cell in cells.items():
        if cell in (None, "") or not column.startswith(prefix):
            continue
        *parents, name = column.removeprefix(prefix).split("/")
        at = found
        for parent in parents:
            at = at.setdefault(parent, {})
            if not isinstance(at, dict):
                break
        else:
            at[name] = _value(name, str(cell))
    return found


def _value(name: str, text: str) -> Any:
    if name in _PLACES:
        return geometry_in(text)
    if name in _LISTS:
        return [part.strip() for part in text.split(";")]
    if name in _NUMBERS:
        try:
            return int(text) if name == "fibreCount" else float(text)
        except ValueError:
            return text
    return _FLAGS.get(text.casefold(), text)


def _recognizes(path: Path, head: bytes) -> bool:
    first = head.split(b"\n", 1)[0]
    return first.startswith((b"id,", b"\xef\xbb\xbfid,")) and (b"/0/id" in first or b"publisher/name" in first)


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "Open Fibre Data Standard, CSV"),
    suffixes=(".csv",),
    read=read,
    recognizes=_recognizes,
)
