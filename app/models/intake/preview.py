"""What an import would do, for people who decide: tables with columns and rows, matches, duplicates, every issue."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from shapely import get_coordinates
from shapely.geometry import shape

from app.models.intake.choosing import TableChoice, fingerprint, text_of_field
from app.models.intake.draft import Draft
from app.models.intake.duplicates import Duplicate, duplicates
from app.models.intake.importing import Imported, ReadTable
from app.models.intake.raw import Cell
from app.models.intake.reference_systems import AskedCrs
from app.models.intake.synonyms import field_label
from app.models.intake.values import is_unknown, number_of
from app.models.record import Record, record_specs
from app.models.site import Site
from app.models.snapshot import Snapshot

PREVIEW_ROWS = 200
_SAMPLES = 3
_MOST_POINTS = 5_000  # of an outline

Points = tuple[tuple[float, float], ...]
"""Positions (longitude, latitude) in degrees: one for a place, several for a line, none where nothing is known."""


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """A column of a file, and the field that it fills.

    `field` is as in a `TableChoice`: empty where the column is kept beside the fields; `label` names the field in
    English, context `context`; `samples` are its first cells that hold something.
    """

    name: str
    field: str
    label: str
    context: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowPreview:
    """A row of a file as it stands there, and where it would lie on the map; `is_left_out` says that it comes not."""

    number: int
    cells: tuple[Cell, ...]
    label: str
    points: Points
    is_left_out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePreview:
    """A table of a file: what its rows are taken for, its columns, and its first rows.

    `kind` is empty where nobody knows; `is_own` marks a table that Lifeline wrote, whose columns need no choice;
    `is_remembered` that an earlier choice for the same header was used; `about` names a known layout.
    `crs` is asked for where the file does not state its coordinate system.
    """

    place: str
    fingerprint: str
    kind: str
    about: str
    is_own: bool
    is_remembered: bool
    crs: AskedCrs | None
    reading: dict[str, str]
    row_count: int
    columns: tuple[ColumnPreview, ...]
    rows: tuple[RowPreview, ...]

    def choice(self) -> TableChoice:
        """Return what the table is read with, as a choice that the user may change."""
        columns = {column.name: column.field for column in self.columns}
        return TableChoice(kind=self.kind, columns=columns, crs=self.crs.given if self.crs else "")


@dataclass(frozen=True, slots=True)
class Match:
    """A record that an import gives, and what it would do.

    `key` says by what it was known to be in the plan: id, code, name, site (a power supply), content (no code: the
    same name, kind and place as when it was imported) or merge; empty for a new one. `before` and `after` are the
    fields that change, as JSON values.
    """

    table: str
    id: str
    name: str
    outcome: str
    key: str
    before: dict[str, Any]
    after: dict[str, Any]


def table_previews(imported: Imported, existing: Snapshot, remembered: Collection[str]) -> Iterator[TablePreview]:
    """Give every table of an import; `remembered` are the headers that an earlier choice was known for."""
    sites = (*existing.sites, *(record for record in imported.records if isinstance(record, Site)))
    places = {site.id: (site.lon, site.lat) for site in sites}
    points = {record.id: _points(record, places) for record in imported.records}
    for table in imported.tables:
        mapping, raw = table.mapping, table.raw
        print_of_header = fingerprint(raw)
        yield TablePreview(
            place=raw.place,
            fingerprint=print_of_header,
            kind=mapping.kind if mapping else "",
            about=mapping.about if mapping else "",
            is_own=bool(mapping and mapping.is_own),
            is_remembered=print_of_header in remembered,
            crs=table.crs,
            reading=imported.reading[raw.place],
            row_count=len(raw.rows),
            columns=tuple(_columns(table)),
            rows=tuple(_rows(table, points)),
        )


def _columns(table: ReadTable) -> Iterator[ColumnPreview]:
    mapping = table.mapping
    for index, column in enumerate(table.raw.columns):
        cells = (row[index] for row in table.raw.rows[:PREVIEW_ROWS])
        samples = tuple(str(cell)[:60] for _, cell in zip(range(_SAMPLES), filter(_is_said, cells), strict=False))
        target = mapping.fields.get(column) if mapping else None
        label, context = field_label(target) if target else ("", "")
        text = text_of_field(target, mapping.kind) if mapping and target else ""
        if mapping and mapping.is_own:
            text = column
        yield ColumnPreview(column, text, label, context, samples)


def _is_said(cell: Cell) -> bool:
    return not is_unknown(cell)


def _rows(table: ReadTable, points: dict[str, Points]) -> Iterator[RowPreview]:
    is_track = table.mapping is not None and table.mapping.kind == "track"
    drafts: dict[int, Draft] = {}
    for draft in table.drafts:
        if draft.parent is None:
            drafts.setdefault(draft.row, draft)
    for at, (number, cells) in enumerate(zip(table.raw.numbers[:PREVIEW_ROWS], table.raw.rows, strict=False)):
        found = drafts.get(number)
        id = str(found.given.get("id", "")) if found and not found.refused else ""
        is_left_out = id not in points if found else not is_track  # a storm is one record of many rows
        label = found.label if found else ""
        yield RowPreview(number, cells, label, points.get(id) or _drawn(table, at), is_left_out)


def _drawn(table: ReadTable, at: int) -> Points:
    """Return where a row of an event lies, which has no place of its own: a position of a storm, or an outline."""
    mapping, raw = table.mapping, table.raw
    if mapping is None or mapping.kind not in ("track", "footprint"):
        return ()
    geometry = raw.geometries[at] if raw.geometries else None
    if geometry is not None:
        points = [(float(lon), float(lat)) for lon, lat in get_coordinates(shape(geometry)).tolist()]
        return tuple(points[:_MOST_POINTS])
    column = {target.name: raw.columns.index(name) for name, target in mapping.fields.items()}
    try:
        lat, lon = (number_of(raw.rows[at][column[name]]) for name in ("lat", "lon"))
    except (KeyError, ValueError):
        return ()
    return () if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180 else ((lon, lat),)


def _points(record: Record, places: dict[str, tuple[float, float]]) -> Points:
    lat, lon = getattr(record, "lat", None), getattr(record, "lon", None)
    if lat is not None and lon is not None:
        return ((lon, lat),)
    route: Points = getattr(record, "route", None) or ()
    ends = [places.get(getattr(record, name, "")) for name in ("start_id", "end_id")]
    return route or tuple(place for place in ends if place)


def matches_of(imported: Imported, existing: Snapshot) -> list[Match]:
    """Return what the import would do to every record."""
    before = {record.id: record for records in existing.tables().values() for record in records}
    known = before | {record.id: record for record in imported.records}
    matched_by = imported.matched_by
    return [_match(one, _called(one, known), before.get(one.id), matched_by) for one in imported.records]


def _called(record: Record, known: Mapping[str, Record]) -> str:
    """Return what a record is called: by those that it belongs to where it has no code and no name of its own."""
    own = getattr(record, "code", None) or getattr(record, "name", None)
    ends = [s.name for s in record_specs(type(record)) if s.kind == "reference" and s.required] if not own else []
    others = [known[id] for id in (getattr(record, end) for end in ends) if id in known]
    return str(own or " – ".join(_called(other, known) for other in others if other is not record) or record.id)


def _match(record: Record, name: str, old: Record | None, matched_by: dict[str, str]) -> Match:
    if old is None:
        return Match(record.TABLE, record.id, name, "added", "", {}, {})
    key = matched_by.get(record.id, "id")
    if old == record:
        return Match(record.TABLE, record.id, name, "unchanged", key, {}, {})
    was, now = old.to_row(), record.to_row()
    changed = [field for field in now if now[field] != was[field]]
    return Match(
        record.TABLE, record.id, name, "updated", key, {n: was[n] for n in changed}, {n: now[n] for n in changed}
    )


def duplicates_of(imported: Imported, existing: Snapshot) -> list[Duplicate]:
    """Return the records that the import would add and that are probably there already."""
    before = {record.id: record for records in existing.tables().values() for record in records}
    return duplicates(imported.records, before)
