"""KML and KMZ: one table of all placemarks; nothing that the file points to is ever fetched."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from app.errors import ImportFileError
from app.models.importers._xml import name_of, xml_root
from app.models.importers.geojson import checked_geometry
from app.models.intake.files import bytes_of
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import MAX_BYTES, MAX_ROWS, Geometry, Importer, RawTable
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

TABLE_MARK = "lifeline_table"  # the extended data by which app.models.exporters.kml says what a placemark is
_MAX_CHARACTERS = 5_000_000  # of the coordinates of one line: some 150,000 points
_PARTS = {"Point": "MultiPoint", "LineString": "MultiLineString", "Polygon": "MultiPolygon"}


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the placemarks of a file as one table, with the folder of each, its name, description and own data.

    Raises
    ------
    ImportFileError
        If the file is no KML, is damaged, or defines entities.
    """
    data, others = bytes_of(path), ""
    if data.startswith(b"PK"):
        data, others = _unpacked(path)
    root = xml_root(path, data)
    if name_of(root) != "kml":
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is XML but not KML"))
    progress(0.5)
    try:
        table = _table(root, path)
    except ValueError:
        reason = QT_TRANSLATE_NOOP("import", "a line in it has more than {detail} characters")
        raise ImportFileError(path=path.name, reason=reason, detail=_MAX_CHARACTERS) from None
    if others:
        table = replace(table, issues=(*table.issues, issue(table.place, None, "kml_others", names=others)))
    progress(1.0)
    return own_tables(table) if TABLE_MARK in table.columns else [table]


def _unpacked(path: Path) -> tuple[bytes, str]:
    """Return the first KML of an archive, which is the one that counts, and the names of the others."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside = [info for info in archive.infolist() if info.filename.casefold().endswith(".kml")]
            if not inside or inside[0].file_size > MAX_BYTES:
                raise ImportFileError(
                    path=path.name,
                    reason=QT_TRANSLATE_NOOP("import", "the archive holds no KML, or one that is too large"),
                )
            return archive.read(inside[0]), ", ".join(info.filename[-60:] for info in inside[1:6])
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise ImportFileError(
            path=path.name,
            reason=QT_TRANSLATE_NOOP("import", "the archive is damaged, incomplete or locked with a password"),
            technical=str(error),
        ) from None


def _table(root: Element, path: Path) -> RawTable:
    issues: list[Issue] = []
    rows: list[dict[str, str]] = []
    geometries: list[Geometry | None] = []
    columns: dict[str, None] = {}
    pending: list[tuple[Element, str]] = [(root, "")]
    while pending:  # no recursion: files may be nested as deeply as they like
        element, folder = pending.pop()
        if name_of(element) == "NetworkLink":
            issues.append(issue(path.name, None, "network_link", href=_text(element, "href")[:200]))
        elif name_of(element) == "Placemark":
            row = _properties(element) | ({"folder": folder} if folder else {})
            shape = _geometry(element)
            geometry, told = checked_geometry(shape, path.name, len(rows) + 1)
            issues += told if shape or TABLE_MARK not in row else []  # most tables of ours lie nowhere
            rows.append(row)
            geometries.append(geometry)
            columns.update(dict.fromkeys(row))
        else:
            name = next((child.text or "" for child in element if name_of(child) == "name"), "")
            inner = name if name_of(element) == "Folder" else folder
            pending += [(child, inner) for child in reversed(element)]
        if len(rows) > MAX_ROWS:
            raise ImportFileError(
                path=path.name, reason=QT_TRANSLATE_NOOP("import", "more than {detail} placemarks"), detail=MAX_ROWS
            )
    if not rows:
        issues.append(issue(path.name, None, "no_rows"))
    return RawTable(
        name=path.stem,
        file=path.name,
        columns=tuple(columns),
        rows=[tuple(row.get(column) for column in columns) for row in rows],
        numbers=list(range(1, len(rows) + 1)),
        geometries=geometries,
        reading={"encoding": "xml"},
        issues=tuple(issues),
    )


def own_tables(raw: RawTable) -> list[RawTable]:
    """Return the tables that Lifeline wrote into one file, and apart what somebody drew beside them."""
    mark = raw.columns.index(TABLE_MARK)
    tables: dict[str, list[int]] = {}
    for at, row in enumerate(raw.rows):
        tables.setdefault(str(row[mark] or ""), []).append(at)
    found: list[RawTable] = []
    for table, rows in tables.items():
        columns = tuple(s.name for s in record_specs(BY_TABLE[table])) if table in BY_TABLE else raw.columns
        at_of = {column: at for at, column in enumerate(raw.columns)}
        found.append(
            replace(
                raw,
                name=table or raw.name,
                columns=columns,
                rows=[tuple(raw.rows[at][at_of[c]] if c in at_of else None for c in columns) for at in rows],
                numbers=[raw.numbers[at] for at in rows],
                geometries=[raw.geometries[at] for at in rows] if raw.geometries else None,
                reading=raw.reading | ({"texts": "exact"} if table in BY_TABLE else {}),
                issues=raw.issues if not found else (),
            )
        )
    return found


def _text(element: Element, tag: str) -> str:
    return next(((one.text or "").strip() for one in element.iter() if name_of(one) == tag), "")


def _properties(placemark: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for child in placemark:
        if name_of(child) in ("name", "description", "address", "phoneNumber") and child.text:
            found[name_of(child)] = child.text.strip()
    data: dict[str, str] = {}
    for one in placemark.iter():
        name = one.get("name")
        if name and name_of(one) == "SimpleData":
            data[name] = (one.text or "").strip()
        elif name and name_of(one) == "Data":
            data[name] = _text(one, "value")
    return data if TABLE_MARK in data else found | data


def _geometry(placemark: Element) -> dict[str, Any] | None:
    found = [(name_of(one), _coordinates(one)) for one in placemark.iter() if name_of(one) in _PARTS]
    found = [(kind, coordinates) for kind, coordinates in found if coordinates]
    kinds = {kind for kind, _ in found}
    if not found:
        return None
    if len(kinds) > 1:
        return {"type": "GeometryCollection"}
    kind = found[0][0]
    if len(found) == 1:
        return {"type": kind, "coordinates": found[0][1]}
    return {"type": _PARTS[kind], "coordinates": [coordinates for _, coordinates in found]}


def _coordinates(element: Element) -> Any:
    rings = [_positions(one.text or "") for one in element.iter() if name_of(one) == "coordinates"]
    rings = [ring for ring in rings if ring]
    if not rings:
        return None
    if name_of(element) == "Point":
        return rings[0][0]
    return rings if name_of(element) == "Polygon" else rings[0]


def _positions(text: str) -> list[list[float]]:
    if len(text) > _MAX_CHARACTERS:
        raise ValueError(len(text))
    positions: list[list[float]] = []
    for part in text.split():
        try:
            positions.append([float(number) for number in part.split(",")[:2]])
        except ValueError:
            return []
    return positions


IMPORTER = Importer(title=QT_TRANSLATE_NOOP("import", "KML or KMZ"), suffixes=(".kml", ".kmz"), read=read)
