"""KML 2.2: a folder a table, every record a placemark with its fields as extended data."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from app.models.exporters.geojson import geometry_of
from app.models.record import Record
from app.models.sharing import Exporter, exact_text, shared_tables
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

TABLE_MARK = "lifeline_table"
"""The extended data that names the table of a placemark; its other data are the fields of the record."""

_NAMESPACE = "http://www.opengis.net/kml/2.2"


def write(snapshot: Snapshot, path: Path, notes: list[str]) -> None:
    """Write a document whose description are the notes."""
    root = Element("kml", xmlns=_NAMESPACE)
    document = SubElement(root, "Document")
    SubElement(document, "name").text = _visible(snapshot.plan.title)
    SubElement(document, "description").text = "\n".join(map(_visible, notes))
    places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    for records in shared_tables(snapshot).values():
        folder = SubElement(document, "Folder")
        SubElement(folder, "name").text = type(records[0]).TITLE
        for record in records:
            _add_placemark(folder, record, places)
    indent(root, " ")
    ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _add_placemark(folder: Element, record: Record, places: dict[str, tuple[float, float]]) -> None:
    row = record.to_row()
    placemark = SubElement(folder, "Placemark")
    SubElement(placemark, "name").text = _visible(str(row.get("name") or row.get("code") or record.id))
    extended = SubElement(placemark, "ExtendedData")
    for name, value in {TABLE_MARK: record.TABLE, **row}.items():
        text = exact_text(value)
        if text:
            SubElement(SubElement(extended, "Data", name=name), "value").text = text
    geometry = geometry_of(row, record, places)
    if geometry is not None:
        kind = geometry["type"]
        points = [geometry["coordinates"]] if kind == "Point" else geometry["coordinates"]
        SubElement(SubElement(placemark, kind), "coordinates").text = " ".join(
            f"{lon!r},{lat!r}" for lon, lat in points
        )


def _visible(text: str) -> str:
    """Return a text without the control signs that XML does not allow."""
    return "".join(sign if sign.isprintable() or sign in "\n\t" else "\ufffd" for sign in text)


EXPORTER = Exporter(title=QT_TRANSLATE_NOOP("export", "KML, for Google Earth"), suffix=".kml", write=write)
