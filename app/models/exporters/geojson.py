"""GeoJSON (RFC 7946): one feature collection a table in a zip; rows without a position have no geometry."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

from app.models.record import Record, Row
from app.models.sharing import Exporter, shared_tables
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def feature_of(record: Record, places: dict[str, tuple[float, float]]) -> dict[str, Any]:
    """Return a record as a feature; a link without a route has a straight line between its sites.

    `places` are (longitude, latitude) by site.
    """
    row = record.to_row()
    return {"type": "Feature", "id": record.id, "properties": row, "geometry": geometry_of(row, record, places)}


def geometry_of(row: Row, record: Record, places: dict[str, tuple[float, float]]) -> dict[str, Any] | None:
    """Return the geometry of a record and its row; None where it lies nowhere."""
    if record.GEOMETRY == "POINT":
        return {"type": "Point", "coordinates": [row["lon"], row["lat"]]}
    if record.GEOMETRY != "LINESTRING":
        return None
    line = row.get("route") or [places.get(row[name]) for name in ("start_id", "end_id")]
    if None in line:
        return None
    return {"type": "LineString", "coordinates": [[lon, lat] for lon, lat in line]}


def write(snapshot: Snapshot, path: Path, notes: list[str]) -> None:
    """Write a zip with TABLE.geojson for every table that holds something, and README.txt with the notes."""
    places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", "\n".join(notes) + "\n")
        for table, records in shared_tables(snapshot).items():
            features = [feature_of(record, places) for record in records]
            collection = {"type": "FeatureCollection", "lifeline": notes, "features": features}
            archive.writestr(f"{table}.geojson", json.dumps(collection, ensure_ascii=False, indent=1))


EXPORTER = Exporter(
    title=QT_TRANSLATE_NOOP("export", "GeoJSON, one file a table, zipped"), suffix=".geojson.zip", write=write
)
