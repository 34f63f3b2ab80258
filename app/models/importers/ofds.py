"""Open Fibre Data Standard 0.3: the JSON package; fields that Lifeline has none for are kept."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from app.errors import ImportFileError
from app.models.importers.geojson import checked_geometry, json_cell, parse_json
from app.models.intake.files import bytes_of
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import Geometry, Importer, RawTable
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

Text = str | int
_PREFIX = "lifeline_"  # of the members that app.models.exporters.ofds adds
_MSGSPEC = re.compile(
    r"(?:Object missing required field `(.+?)`|Expected `(.+?)`, got `(.+?)`)(?: - at `(.+)`)?", re.DOTALL
)
_UNIQUE_LENGTH = 32  # of a UUID without its hyphens


class _Named(msgspec.Struct):
    id: Text
    name: str | None = None


class _Node(_Named, kw_only=True):
    location: dict[str, Any] | None = None
    status: str | None = None
    type: list[str] = []
    physicalInfrastructureProvider: dict[str, Any] | None = None  # noqa: N815
    networkProviders: list[dict[str, Any]] = []  # noqa: N815
    technologies: list[str] = []
    address: dict[str, Any] | None = None


class _Span(_Named, kw_only=True):
    start: Text | _Named | None = None
    end: Text | _Named | None = None
    route: dict[str, Any] | None = None
    status: str | None = None
    transmissionMedium: list[str] = []  # noqa: N815
    deployment: list[str] = []
    fibreCount: int | None = None  # noqa: N815
    fibreLength: float | None = None  # noqa: N815
    capacity: float | None = None
    directed: bool | None = None


class _Network(_Named, kw_only=True):
    nodes: list[_Node] = []
    spans: list[_Span] = []
    organisations: list[_Named] = []


class _Package(msgspec.Struct):
    networks: list[_Network]


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the organisations, nodes and spans of every network of a package.

    Raises
    ------
    ImportFileError
        If it is no OFDS package; the place in the JSON is named.
    """
    data = parse_json(bytes_of(path), path.name)
    progress(0.3)
    check_package(data, path.name)
    tables = [table for network in data["networks"] for table in tables_of(network, path)]
    if not tables:
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it holds no network"))
    progress(1.0)
    return tables


def check_package(data: Any, file: str) -> None:
    """Check what an import relies on.

    Raises
    ------
    ImportFileError
        If something is missing or of another type, with its JSON path.
    """
    try:
        msgspec.convert(data, _Package)
    except msgspec.ValidationError as error:
        raise ImportFileError(path=file, **_why(str(error))) from None


def _why(text: str) -> dict[str, str]:
    """Return what msgspec says of a package, as a marked reason with what it names."""
    said = _MSGSPEC.fullmatch(text)
    if said is None:
        return {"reason": QT_TRANSLATE_NOOP("import", "it is not a valid OFDS package"), "technical": text}
    missing, wanted, found, at = said.groups()
    if missing:
        return {
            "reason": QT_TRANSLATE_NOOP("import", "it is not a valid OFDS package: {missing} is missing at {at}"),
            "missing": missing,
            "at": at or "$",
        }
    return {
        "reason": QT_TRANSLATE_NOOP("import", "it is not a valid OFDS package: {found}, not {wanted}, stands at {at}"),
        "found": found,
        "wanted": wanted,
        "at": at or "$",
    }


def own_tables(network: dict[str, Any], path: Path) -> list[RawTable]:
    """Return the tables of a network that Lifeline wrote: members that begin with its prefix hold what its fields held.

    Names, states and places are those of the standard, in case that another program changed them.
    """
    places = (("organisations", "organisation", ""), ("nodes", "site", "location"), ("spans", "link", "route"))
    found = [_own_table(table, network.get(members, []), place, path) for members, table, place in places]
    others = network.get(f"{_PREFIX}tables")
    for table, rows in others.items() if isinstance(others, dict) else ():
        if table in BY_TABLE and isinstance(rows, list):
            members = [
                {f"{_PREFIX}{name}": value for name, value in row.items()} for row in rows if isinstance(row, dict)
            ]
            found.append(_own_table(table, members, "", path))
    return [table for table in found if table.rows]


def _own_table(table: str, members: list[dict[str, Any]], place: str, path: Path) -> RawTable:
    names = [spec.name for spec in record_specs(BY_TABLE[table]) if not place or spec.name not in ("lat", "lon")]
    rows = [{name: _own_value(one, name) for name in names} for one in members]
    found = replace(_table(table, "", rows, None, path), reading={"standard": "OFDS 0.3", "written by": "Lifeline"})
    if not place:
        return found
    shapes = [
        checked_geometry(one[place], found.place, number) if one.get(place) else (None, [])
        for number, one in enumerate(members, start=1)
    ]
    told = tuple(one for _, issues in shapes for one in issues)
    return replace(found, geometries=[geometry for geometry, _ in shapes], issues=told)


def _own_value(member: dict[str, Any], name: str) -> Any:
    return member.get(f"{_PREFIX}{name}", member.get(name) if name in ("name", "status") else None)


def _is_own(network: dict[str, Any]) -> bool:
    members = [*network.get("nodes", []), *network.get("spans", []), *network.get("organisations", [])]
    return f"{_PREFIX}notes" in network and all(f"{_PREFIX}id" in member for member in members)


def tables_of(network: dict[str, Any], path: Path) -> list[RawTable]:
    """Return the organisations, nodes and spans of a network that `check_package` accepted.

    Codes are the ids of the standard; a short one, which is unique in its network only, follows the network's own.
    """
    if _is_own(network):
        return own_tables(network, path)
    prefix = str(network["id"])
    source = str((network.get("publisher") or {}).get("name") or network.get("name") or path.name)
    shared = {"source": source, "surveyed_on": network.get("collectionDate"), "network": network.get("name")}
    nodes = [_node_row(node, prefix) | shared for node in network.get("nodes", [])]
    spans = [_span_row(span, prefix) | shared for span in network.get("spans", [])]
    organisations = [_organisation_row(one) | shared for one in network.get("organisations", [])]
    found = [
        _table("organisations", "organisation", organisations, None, path),
        _table("nodes", "site", nodes, [node.get("location") for node in network.get("nodes", [])], path),
        _table("spans", "link", spans, [span.get("route") for span in network.get("spans", [])], path),
    ]
    return [table for table in found if table.rows] or found[1:2]


def _code(prefix: str, found: Any) -> str | None:
    id = found.get("id") if isinstance(found, dict) else found
    if id is None or len(str(id)) >= _UNIQUE_LENGTH:
        return None if id is None else str(id)
    return f"{prefix}/{id}"


def _name(found: Any) -> Any:
    return found.get("name") or found.get("id") if isinstance(found, dict) else found


def _node_row(node: dict[str, Any], prefix: str) -> dict[str, Any]:
    used = {"id", "name", "status", "type", "location", "technologies", "address", "physicalInfrastructureProvider"}
    address = node.get("address") or {}
    operators = node.get("networkProviders") or [node.get("physicalInfrastructureProvider")]
    return {
        "code": _code(prefix, node),
        "name": node.get("name"),
        "kind": ";".join(node.get("type") or []),
        "status": node.get("status"),
        "owner": _name(node.get("physicalInfrastructureProvider")),
        "operator": _name(operators[0]) if operators else None,
        "technologies": ";".join(node.get("technologies") or []),
        "address": ", ".join(str(v) for k, v in address.items() if k in ("streetAddress", "locality", "postalCode")),
        "admin1": address.get("region"),
        **{f"ofds:{name}": value for name, value in node.items() if name not in used},
    }


def _span_row(span: dict[str, Any], prefix: str) -> dict[str, Any]:
    used = {"id", "name", "status", "start", "end", "route", "transmissionMedium", "deployment", "fibreCount"}
    used |= {"fibreLength", "physicalInfrastructureProvider"}
    operators = span.get("networkProviders") or [span.get("physicalInfrastructureProvider")]
    return {
        "code": _code(prefix, span),
        "name": span.get("name"),
        "from": _code(prefix, span.get("start")),
        "to": _code(prefix, span.get("end")),
        "medium": ";".join(span.get("transmissionMedium") or []),
        "deployment": ";".join(span.get("deployment") or []),
        "status": span.get("status"),
        "fibre_count": span.get("fibreCount"),
        "length_km": span.get("fibreLength"),
        "owner": _name(span.get("physicalInfrastructureProvider")),
        "operator": _name(operators[0]) if operators else None,
        **{f"ofds:{name}": value for name, value in span.items() if name not in used},
    }


def _organisation_row(one: dict[str, Any]) -> dict[str, Any]:
    used = {"id", "name", "country", "website", "roles"}
    return {
        "organisation_id": str(one["id"]),
        "name": one.get("name") or str(one["id"]),
        "kind": ";".join(one.get("roles") or []),
        "home": one.get("country"),
        "website": one.get("website"),
        **{f"ofds:{name}": value for name, value in one.items() if name not in used},
    }


def _table(name: str, kind: str, rows: list[dict[str, Any]], shapes: list[Any] | None, path: Path) -> RawTable:
    columns = tuple(dict.fromkeys(column for row in rows for column in row))
    issues: list[Issue] = []
    geometries: list[Geometry | None] | None = None if shapes is None else []
    for number, found in enumerate(shapes or [], start=1):
        geometry, told = checked_geometry(found, f"{path.name}: {name}", number)
        issues += told
        if geometries is not None:
            geometries.append(geometry)
    if not rows:
        issues.append(issue(f"{path.name}: {name}", None, "no_rows"))
    return RawTable(
        name=name,
        file=path.name,
        kind=kind,
        columns=columns,
        rows=[tuple(json_cell(row.get(column)) for column in columns) for row in rows],
        numbers=list(range(1, len(rows) + 1)),
        geometries=geometries,
        reading={"standard": "OFDS 0.3"},
        issues=tuple(issues),
    )


def _recognizes(path: Path, head: bytes) -> bool:
    return b'"networks"' in head and b'"FeatureCollection"' not in head


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "Open Fibre Data Standard"),
    suffixes=(".json",),
    read=read,
    recognizes=_recognizes,
)
