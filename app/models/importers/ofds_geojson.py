"""Open Fibre Data Standard 0.3 as GeoJSON: nodes and spans as features that carry what they refer to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.errors import ImportFileError
from app.models.importers.geojson import parse_json
from app.models.importers.ofds import check_package, tables_of
from app.models.intake.files import bytes_of
from app.models.intake.raw import Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_PLACES = {"node": ("nodes", "location"), "span": ("spans", "route")}


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the nodes and spans of every network in a feature collection.

    Raises
    ------
    ImportFileError
        If it is no OFDS GeoJSON; the place in the package it stands for is named.
    """
    data = parse_json(bytes_of(path), path.name)
    progress(0.3)
    networks: dict[str, dict[str, Any]] = {}
    features = data.get("features") if isinstance(data, dict) else None
    for feature in features if isinstance(features, list) else []:
        properties = feature.get("properties") if isinstance(feature, dict) else None
        if not isinstance(properties, dict):
            raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "a feature has no properties"))
        geometry = feature.get("geometry")
        default = "span" if "Line" in str((geometry or {}).get("type")) else "node"
        table, place = _PLACES.get(str(properties.get("featureType") or default), _PLACES[default])
        told = properties.get("network")
        network = told if isinstance(told, dict) and "id" in told else {"id": path.stem}
        found = networks.setdefault(str(network["id"]), {**network, "nodes": [], "spans": []})
        kept = {name: value for name, value in properties.items() if name not in ("network", "featureType")}
        found[table].append({**kept, place: geometry})
    check_package({"networks": list(networks.values())}, path.name)
    tables = [table for network in networks.values() for table in tables_of(network, path)]
    if not tables:
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it holds no nodes and no spans"))
    progress(1.0)
    return tables


def _recognizes(path: Path, head: bytes) -> bool:
    return b'"FeatureCollection"' in head and (b'"featureType"' in head or b'"physicalInfrastructureProvider"' in head)


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "Open Fibre Data Standard, GeoJSON"),
    suffixes=(".geojson", ".json"),
    read=read,
    recognizes=_recognizes,
)
