"""Raw rows to drafts: the values that a row gives, by field, before anything is joined."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.models.fields import FieldSpec
from app.models.intake.draft import Draft, Options
from app.models.intake.grid import plain
from app.models.intake.issues import Issue, issue
from app.models.intake.mapping import Mapping
from app.models.intake.positions import add_positions, add_routes
from app.models.intake.raw import Cell, RawTable
from app.models.intake.similar import Words
from app.models.intake.synonyms import COMPANIONS, Field, codes_of
from app.models.intake.values import has_decimal_comma, is_unknown, reader_of, states_other_unit, text_of
from app.models.link import Medium
from app.models.record import Confidence, record_specs
from app.models.site import SiteKind
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP

_ASSUMED = {"site": ("kind", SiteKind.POP), "link": ("medium", Medium.FIBRE)}
_YES_NO = QT_TRANSLATE_NOOP("import", "yes, no")
_A_DATE = QT_TRANSLATE_NOOP("import", "a date, such as 2025-06-30")
_AS_WRITTEN = QT_TRANSLATE_NOOP("import", "the form in which Lifeline wrote it")
_NAMED = ("site", "settlement", "grid_zone", "warning_node", "organisation", "contact")


def drafts_of(raw: RawTable, mapping: Mapping, options: Options) -> tuple[list[Draft], list[Issue]]:
    """Return the drafts of a table, companions included, and what there is to know about its rows."""
    issues: list[Issue] = []
    place = raw.place
    drafts = [Draft(mapping.kind, place, number) for number in raw.numbers]
    decimal_comma = has_decimal_comma(raw.rows) and not options.refuses("decimal_comma", raw.place)
    if decimal_comma:
        issues.append(issue(raw.place, None, "decimal_comma"))
    companions = {name: [Draft(name, place, d.row, parent=d) for d in drafts] for name in _companions(mapping)}
    for index, column in enumerate(raw.columns):
        cells = [row[index] for row in raw.rows]
        target = mapping.fields.get(column)
        if target is None:
            _keep(column, cells, drafts)
        elif target.name[0] != "@" and target.name not in ("lat", "lon"):
            owners = companions.get(target.table, drafts)
            if target.unit and options.refuses("unit_converted", raw.place, None, column):
                target = replace(target, unit="")
            issues += _fill(raw, column, target, cells, owners, decimal_comma, options)
    _leave_out_other_countries(raw, mapping, options, drafts, issues)
    _complete(raw, mapping, options, drafts, issues)
    specs = {spec.name for spec in record_specs(BY_TABLE[mapping.kind])}
    if "lat" in specs:
        add_positions(raw, mapping, options, decimal_comma, drafts, issues)
    elif "route" in specs:
        add_routes(raw, mapping, options.bounds, drafts, issues)
    filled = [d for found in companions.values() for d in found if d.given or d.names]
    for draft in filled:
        _share(draft)
    return [*drafts, *filled], issues


def _companions(mapping: Mapping) -> Iterable[str]:
    used = {target.table for target in mapping.fields.values()}
    return [name for name in COMPANIONS.get(mapping.kind, ()) if name in used]


def _keep(column: str, cells: list[Cell], drafts: list[Draft]) -> None:
    for draft, cell in zip(drafts, cells, strict=True):
        if not is_unknown(cell):
            draft.extra[column] = cell.strip() if isinstance(cell, str) else cell


def _fill(
    raw: RawTable,
    column: str,
    target: Field,
    cells: list[Cell],
    drafts: list[Draft],
    decimal_comma: bool,
    options: Options,
) -> list[Issue]:
    issues: list[Issue] = []
    spec = next(s for s in record_specs(BY_TABLE[target.table]) if s.name == target.name)
    reads_units = not options.refuses("cells_converted", raw.place, None, column)
    read = reader_of(target.table, spec, target.unit, decimal_comma, reads_units)
    name, is_reference = target.name, spec.kind in ("reference", "references")
    seen: dict[str, Any] = {}  # columns repeat themselves; texts only, for 1, 1.0 and True are one key
    for draft, cell in zip(drafts, cells, strict=True):
        if isinstance(cell, str) and cell in seen:
            value = seen[cell]
        else:
            try:
                value = read(cell)
            except (ValueError, OverflowError):
                issues.append(_unreadable(raw.place, draft, column, spec, cell, options))
                continue
            if isinstance(cell, str):
                seen[cell] = value
        if value is not None:
            (draft.names if is_reference else draft.given)[name] = value
    if target.unit and target.unit != spec.unit and cells:
        issues.append(
            issue(raw.place, None, "unit_converted", target.name, column=column, unit=target.unit, to=spec.unit)
        )
    if spec.unit and spec.kind in ("number", "whole"):
        others = {text for text in seen if states_other_unit(text, spec.unit)}
        if others:
            count = sum(cell in others for cell in cells if isinstance(cell, str))
            told = issue(raw.place, None, "cells_converted", target.name, column=column, count=count, to=spec.unit)
            issues.append(told)
    return issues


def _unreadable(
    place: str, draft: Draft, column: str, spec: FieldSpec, cell: Cell, options: Options | None = None
) -> Issue:
    shown = str(cell)[:60]
    if spec.kind == "choice":
        return _unknown_code(place, draft, column, spec, cell, options)
    (draft.parent or draft).extra[column] = cell
    span = _AS_WRITTEN if spec.low is None else f"{spec.low:g} – {spec.high:g} {spec.unit}".strip()
    allowed = {"flag": _YES_NO, "date": _A_DATE}.get(spec.kind, span)
    return issue(place, draft.row, "value_invalid", spec.name, value=shown, column=column, allowed=allowed)


@lru_cache(maxsize=1024)  # a misspelt word stands in every row
def _code_like(table: str, spec: FieldSpec, text: str) -> str | None:
    """Return the code whose word is almost like this one; None where there is none."""
    word = _words_of(table, spec).closest(plain(text))
    return codes_of(table, spec)[word] if word else None


@lru_cache(maxsize=256)
def _words_of(table: str, spec: FieldSpec) -> Words:
    return Words(codes_of(table, spec))


def _unknown_code(place: str, draft: Draft, column: str, spec: FieldSpec, cell: Cell, options: Options | None) -> Issue:
    """Take what the user says is meant, or say what was probably meant, and leave the row or the value out."""
    meant_code = _code_like(draft.table, spec, str(cell))
    meant = {"proposal": meant_code} if meant_code else {}
    code = "code_unknown" if spec.required else "code_unknown_optional"
    if meant_code and options and options.accepts(code, place, draft.row, column):
        draft.given[spec.name] = meant_code
        return issue(place, draft.row, "proposal_taken", spec.name, value=str(cell)[:60], **meant)
    if spec.required:
        draft.refused = True
    else:
        (draft.parent or draft).extra[column] = cell
    return issue(place, draft.row, code, spec.name, value=str(cell)[:60], column=column, field=spec, **meant)


def _leave_out_other_countries(
    raw: RawTable, mapping: Mapping, options: Options, drafts: list[Draft], issues: list[Issue]
) -> None:
    column = next((c for c, target in mapping.fields.items() if target.name == "@country"), None)
    if column is None:
        return
    index, count = raw.columns.index(column), 0
    for draft, row in zip(drafts, raw.rows, strict=True):
        code = text_of(row[index])
        if code and len(code) == 2 and code.isalpha() and code.upper() != options.country.upper():
            draft.refused = True
            count += 1
    if count:
        issues.append(issue(raw.place, None, "country_other", count=count))


def _complete(raw: RawTable, mapping: Mapping, options: Options, drafts: list[Draft], issues: list[Issue]) -> None:
    """Fill what holds for all rows of a table, and what is said to be assumed."""
    nameless = zeros = 0
    is_zero_unknown = mapping.kind == "settlement" and not options.refuses("population_zero", raw.place)
    for name, value in mapping.defaults.items():
        if options.refuses("default_taken", raw.place, None, value):
            continue
        silent = [draft for draft in drafts if name not in draft.given and not draft.refused]
        for draft in silent:
            draft.given[name] = value
        if silent:
            spec = next(spec for spec in record_specs(BY_TABLE[mapping.kind]) if spec.name == name)
            taken = spec.choices(value) if spec.choices else value
            issues.append(issue(raw.place, None, "default_taken", name, count=len(silent), what=spec, value=taken))
    for draft in drafts:
        given = draft.given
        for name, value in mapping.given.items():
            given.setdefault(name, value)
        if mapping.kind in _NAMED and "name" not in given:
            nameless += not draft.refused
            given["name"] = given.get("code") or f"{Path(raw.file).stem} {draft.row}"
        if is_zero_unknown and given.get("population") == 0:
            zeros += not draft.refused
            del given["population"]
        if not mapping.about:
            _assume(draft, options, issues)
    if nameless:
        issues.append(issue(raw.place, None, "name_assumed", "name", count=nameless))
    if zeros:
        issues.append(issue(raw.place, None, "population_zero", "population", count=zeros))


def _assume(draft: Draft, options: Options, issues: list[Issue]) -> None:
    name, code = _ASSUMED.get(draft.table, ("", None))
    if code is None or name in draft.given or draft.refused:
        return
    if options.refuses("kind_assumed", draft.place, draft.row):
        return  # the record that lacks it is refused and says so
    draft.given[name] = code
    draft.given["confidence"] = Confidence.D
    draft.extra["assumed"] = name
    issues.append(issue(draft.place, draft.row, "kind_assumed", name, kind=code))


def _share(companion: Draft) -> None:
    """Give a companion what its row says about itself: source, date, confidence, disclosure, provenance."""
    if companion.parent is None:
        return
    for name in ("source", "surveyed_on", "confidence", "disclosure", "provenance"):
        if name in companion.parent.given:
            companion.given.setdefault(name, companion.parent.given[name])
    companion.names.setdefault("site_id", None)


def own_drafts(raw: RawTable, mapping: Mapping) -> tuple[list[Draft], list[Issue]]:
    """Return the drafts of a table that Lifeline exported: cells mean exactly what the record held."""
    drafts: list[Draft] = []
    issues: list[Issue] = []
    specs = {spec.name: spec for spec in record_specs(BY_TABLE[mapping.kind])}
    is_escaped = "delimiter" in raw.reading  # text files mark what a spreadsheet would take for a formula
    is_exact = raw.reading.get("texts") == "exact"  # and others write texts as JSON that would lose something
    for position, (number, row) in enumerate(zip(raw.numbers, raw.rows, strict=True)):
        draft = Draft(mapping.kind, raw.place, number, is_own=True)
        drafts.append(draft)
        for column, cell in zip(raw.columns, row, strict=True):
            spec = specs[column]
            try:
                value = own_value(spec, exact_cell(cell) if is_exact else cell, is_escaped)
            except (ValueError, TypeError, RecursionError):
                issues.append(_unreadable(raw.place, draft, column, spec, cell))
                continue
            is_reference = spec.kind in ("reference", "references")
            if value is not None:
                (draft.names if is_reference else draft.given)[column] = value
        geometry = raw.geometries[position] if raw.geometries else None
        if geometry and geometry["type"] == "Point" and "lat" in specs:
            lon, lat = geometry["coordinates"]
            draft.given |= {"lat": lat, "lon": lon}  # who moves a point in a map program changes the geometry alone
        elif geometry and geometry["type"] == "LineString" and len(geometry["coordinates"]) > 2 and "route" in specs:
            draft.given["route"] = tuple((lon, lat) for lon, lat in geometry["coordinates"])
    return drafts, issues


def exact_cell(cell: Cell) -> Cell:
    """Return the text that `sharing.exact_text` wrote; None of an empty cell.

    Raises
    ------
    ValueError
        If it begins like a JSON string and is none.
    """
    if not isinstance(cell, str) or not cell.startswith('"'):
        return cell or None if isinstance(cell, str) else cell
    return str(json.loads(cell))


def own_value(spec: FieldSpec, cell: Cell, is_escaped: bool) -> Any:
    """Return the value of a cell that Lifeline wrote.

    Raises
    ------
    ValueError
        If the cell was changed to something that the field cannot hold.
    """
    if cell is None or (cell == "" and is_escaped):
        return None
    if is_escaped and isinstance(cell, str) and cell.startswith("'"):
        cell = cell[1:]
    if spec.kind in ("texts", "references", "json", "route"):
        return _listed(spec, cell)
    if spec.kind in ("number", "whole"):
        return float(cell) if spec.kind == "number" else int(float(cell))
    if spec.kind == "flag":
        return _FLAGS[str(cell).casefold()]
    return str(int(cell)) if isinstance(cell, float) and cell == int(cell) else str(cell)


class _Flags(dict[str, bool]):
    def __missing__(self, key: str) -> bool:
        raise ValueError(key)


_FLAGS = _Flags({"true": True, "false": False, "1": True, "0": False, "1.0": True, "0.0": False})


def _listed(spec: FieldSpec, cell: Cell) -> Any:
    value = json.loads(cell) if isinstance(cell, str) else cell
    if spec.kind == "json":
        if not isinstance(value, dict):
            raise ValueError(str(cell))
        return value
    if not isinstance(value, list):
        raise ValueError(str(cell))
    return tuple(tuple(point) for point in value) if spec.kind == "route" else tuple(value)
