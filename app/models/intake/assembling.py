"""Drafts to records: identities, references between tables and with the plan, gateways, alternative links."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.errors import InvalidValueError
from app.models.fields import FieldSpec
from app.models.intake.draft import Draft, Options
from app.models.intake.issues import Issue, issue
from app.models.intake.joining import ALSO_KNOWN_AS, Names, join_ends, key_of, organisations_of, orient
from app.models.record import Record, record_specs, stable_id
from app.models.site import GATEWAY_KINDS
from app.models.snapshot import Snapshot
from app.models.tables import BY_TABLE, RECORD_TYPES
from app.progress import Progress, part_of

_ROWS_BETWEEN_SIGNS = 1_000
_NATURAL_KEY = ("name", "start_id", "end_id", "medium", "kind", "settlement_id", "site_id", "organisation_id", "role")
"""What tells rows without a code apart, besides their position."""
_OWN_KEYS = {
    "activation_level": ("level",),
    "checklist_answer": ("question", "assessed_on"),
    "membership": ("committee_id", "organisation_id"),
    "pace_card": ("site_id",),
    "plan_revision": ("version",),
    "playbook_action": ("hazard", "t_h", "name"),
    "procedure_step": ("procedure_id", "step"),
    "section_text": ("section", "language"),
    "settlement_group": ("settlement_id", "people_group_id"),
    "term": ("name", "language"),
    "warning_mandate": ("hazard", "authority_id"),
}
"""The same for tables that have more to go by."""

_EMERGENCY_ROLES = frozenset({"emergency-backup", "emergency backup", "emergency"})
_ALTERNATIVE_KINDS = {"vsat_geo": "vsat_geo", "leo": "leo", "hf": "hf", "vhf_uhf": "vhf_uhf", "microwave": "microwave"}


def assembled(
    drafts: list[Draft], options: Options, existing: Snapshot, progress: Progress
) -> tuple[list[Record], list[Issue]]:
    """Return the records of drafts, those that others refer to first, and what there is to know about them."""
    issues: list[Issue] = []
    by_table: dict[str, list[Draft]] = {}
    issues += _alternatives(drafts, options)
    for draft in drafts:
        by_table.setdefault(draft.table, []).append(draft)
    old = existing.tables()
    known = {table: Names() for table in BY_TABLE}
    for table, found in old.items():
        for record in found:
            known[table].add_record(record)
    join = _Join(options, known, {r.id: r for found in old.values() for r in found}, old)
    records: list[Record] = []
    order = [t.TABLE for t in RECORD_TYPES if t.TABLE in by_table]
    for done, table in enumerate(order):
        rows = by_table[table]
        if table != "organisation":
            organisations, told = organisations_of(rows, known["organisation"], options)
            records += organisations
            issues += told
        records += join.table(table, rows, issues, part_of(progress, done / len(order), (done + 1) / len(order)))
    return records, issues


def _alternatives(drafts: list[Draft], options: Options) -> list[Issue]:
    """Turn links whose role is an emergency backup into alternative links."""
    turned: dict[str, list[str]] = {}
    known = {spec.name for spec in record_specs(BY_TABLE["alternative_link"])}
    for draft in drafts:
        role = str(draft.given.get("role", "")).casefold()
        if draft.table != "link" or draft.refused or role not in _EMERGENCY_ROLES:
            continue
        if options.refuses("alternatives", draft.place):
            continue
        draft.table = "alternative_link"
        medium = draft.given.pop("medium", None)
        draft.given["kind"] = _ALTERNATIVE_KINDS.get(str(medium), "other")
        draft.extra["medium"] = str(medium)
        for name in [name for name in draft.given if name not in known]:
            draft.extra[name] = draft.given.pop(name)
        turned.setdefault(draft.place, []).append(draft.label)
    return [issue(p, None, "alternatives", count=len(found), names=", ".join(found)) for p, found in turned.items()]


@cache
def _required(table: str) -> frozenset[str]:
    return frozenset(spec.name for spec in record_specs(BY_TABLE[table]) if spec.required)


def _spec(table: str, name: str) -> FieldSpec:
    return next(spec for spec in record_specs(BY_TABLE[table]) if spec.name == name)


@dataclass(slots=True)
class _Join:
    options: Options
    known: dict[str, Names]
    before: dict[str, Record]
    old: dict[str, tuple[Record, ...]]

    def table(self, table: str, drafts: list[Draft], issues: list[Issue], progress: Progress) -> list[Record]:
        """Return the records of one table; its drafts take identities first, so that rows may refer to each other."""
        first: dict[str, Draft] = {}
        supplies = {getattr(r, "site_id", None): r.id for r in self.old.get("power_supply", ())}
        for draft in drafts:
            self._identify(draft, supplies, first, issues)
        known, gateways = self.known[table], dict[str, list[str]]()
        for draft in first.values():
            given = draft.given
            place = (given["lat"], given["lon"]) if "lat" in given and "lon" in given else None
            known.add(given["id"], given.get("code"), given.get("name"), place)
        records: list[Record] = []
        for done, draft in enumerate(first.values()):
            if done % _ROWS_BETWEEN_SIGNS == 0:
                progress(done / len(first))
            self._refer(draft, issues)
            if table == "site" and not draft.refused:
                self._flag_gateway(draft, gateways)
            record = None if draft.refused else self._record(draft, issues)
            if record is not None:
                records.append(record)
        for file, found in gateways.items():
            issues.append(issue(file, None, "gateways_flagged", "is_gateway", names=", ".join(found)))
        return records

    def _identify(self, draft: Draft, supplies: dict[Any, str], first: dict[str, Draft], issues: list[Issue]) -> None:
        if draft.parent is not None:
            draft.refused = draft.refused or draft.parent.refused
            draft.names.pop("site_id", None)
            draft.given["site_id"] = draft.parent.given.get("id")
        if draft.table in ("link", "alternative_link") and not draft.refused:
            join_ends(draft, self.known["site"], self.options, issues)
            orient(draft, self.known["site"], self.options, issues)
        elif draft.table == "power_supply" and draft.parent is None and not draft.refused:
            self._refer(draft, issues)
            if "site_id" not in draft.given and not draft.refused:
                draft.refused = True
                issues.append(
                    issue(
                        draft.place,
                        draft.row,
                        "value_required",
                        "site_id",
                        field=_spec(draft.table, "site_id"),
                        value="",
                    )
                )
        if draft.refused:
            return
        id = self._known_identity(draft, supplies)
        draft.given["id"] = id
        if id in first and "merge" in (
            draft.matched_by,
            first[id].matched_by,
            draft.parent and draft.parent.matched_by,
        ):
            self._merge(draft, first[id], issues)
        elif id in first:
            draft.refused = True
            one = first[id]
            where = one.row if one.place == draft.place else f"{one.row} ({one.place})"
            issues.append(issue(draft.place, draft.row, "duplicate_code", "code", key=draft.label, first=where))
        else:
            first[id] = draft

    def _known_identity(self, draft: Draft, supplies: dict[Any, str]) -> str:
        """Return whose row this is: as it says, as it was called before, or as the user decided."""
        if "id" in draft.given:
            draft.matched_by = "id"
            return str(draft.given["id"])
        own, draft.matched_by = self._identity(draft, supplies)
        known = self.known[draft.table]
        id = self.options.merges.get(own) or known.aliases.get(own) or own
        if id != own:
            draft.matched_by = "merge"
            code = draft.given.pop("code", None)
            old = self.before.get(id)
            also = old.extra.get(ALSO_KNOWN_AS, []) if old else []
            new = [name for name in (own, code and key_of(code)) if name and name not in also]
            draft.extra |= {ALSO_KNOWN_AS: [*also, *new]} if new else {}
            known.aliases |= dict.fromkeys(new, id)
        return id

    def _merge(self, draft: Draft, one: Draft, issues: list[Issue]) -> None:
        """Let a row fill what another row of the same record left open."""
        one.given = {**draft.given, **one.given}
        one.names = {**draft.names, **one.names}
        also = {name: None for part in (one, draft) for name in part.extra.get(ALSO_KNOWN_AS, ())}
        one.extra = {**draft.extra, **one.extra, **({ALSO_KNOWN_AS: list(also)} if also else {})}
        issues.append(issue(draft.place, draft.row, "rows_merged", name=one.label))

    def _identity(self, draft: Draft, supplies: dict[Any, str]) -> tuple[str, str]:
        """Return the identity of a row that says none, and by what it is known."""
        given, country = draft.given, self.options.country
        if draft.table == "power_supply":
            return supplies.get(given["site_id"]) or stable_id(country, "power_supply", given["site_id"]), "site"
        code = given.get("code")
        if code:
            found = self.known[draft.table].codes.get(key_of(code), [])
            return found[0] if len(found) == 1 else stable_id(country, draft.table, code), "code"
        if draft.table == "organisation":
            found = self.known["organisation"].called(given["name"])
            return found[0] if found else stable_id(country, "organisation", key_of(given["name"])), "name"
        if draft.table in _OWN_KEYS:
            parts = [given.get(n, draft.names.get(n)) for n in _OWN_KEYS[draft.table]]
            key = "|".join("" if part is None else str(part) for part in parts)
            return stable_id(country, draft.table, key), "content"
        parts = [given.get(n) for n in _NATURAL_KEY]
        parts += [f"{given[n]:.4f}" for n in ("lat", "lon") if n in given]
        parts += [draft.names.get(n) for n in ("settlement_id", "site_id", "organisation_id")]
        return stable_id(country, draft.table, "|".join(str(part or "") for part in parts)), "content"

    def _refer(self, draft: Draft, issues: list[Issue]) -> None:
        """Replace what references are called by identities; unknown ones are kept as text and listed."""
        if not draft.names:
            return
        specs = {spec.name: spec for spec in record_specs(BY_TABLE[draft.table])}
        for name, text in list(draft.names.items()):
            spec = specs[name]
            del draft.names[name]
            if not text:
                continue
            texts = (text,) if isinstance(text, str) else text
            found = [self.known[spec.table].called(one) for one in texts]
            if all(len(ids) == 1 for ids in found):
                ids = tuple(one[0] for one in found)
                draft.given[name] = ids[0] if isinstance(text, str) else ids
                continue
            missing = ", ".join(one for one, ids in zip(texts, found, strict=True) if len(ids) != 1)
            code = "reference_required" if spec.required else "reference_unknown"
            issues.append(issue(draft.place, draft.row, code, name, what=spec.label.casefold(), value=missing))
            draft.refused = draft.refused or spec.required
            draft.extra[name] = text if isinstance(text, str) else list(text)

    def _flag_gateway(self, draft: Draft, gateways: dict[str, list[str]]) -> None:
        old = self.before.get(draft.given["id"])
        is_decided = "is_gateway" in draft.given or (old is not None and getattr(old, "is_gateway", None) is not None)
        is_refused = self.options.refuses("gateways_flagged", draft.place)
        if draft.given.get("kind") in GATEWAY_KINDS and not is_decided and not is_refused:
            draft.given["is_gateway"] = True
            gateways.setdefault(draft.place, []).append(draft.label)

    def _record(self, draft: Draft, issues: list[Issue]) -> Record | None:
        """Return the record of a draft; values that its fields refuse are left out and listed."""
        old = self.before.get(draft.given["id"])
        given = draft.given
        if draft.extra:
            given["extra"] = {**(old.extra if old else {}), **draft.extra}
        if old is None:
            given.setdefault("source", None if draft.is_own else draft.place)
            given.setdefault("disclosure", self.options.disclosure)
        required = _required(draft.table)
        while True:
            if old is None and not required <= given.keys():
                name = min(required - given.keys())
                issues.append(
                    issue(draft.place, draft.row, "value_required", name, field=_spec(draft.table, name), value="")
                )
                return None
            try:
                return BY_TABLE[draft.table](**given) if old is None else replace(old, **given)
            except InvalidValueError as error:
                name, shown = error.values["field"], str(error.values["value"])[:60]
                if name in required or name not in given:
                    issues.append(
                        issue(
                            draft.place, draft.row, "value_required", name, field=_spec(draft.table, name), value=shown
                        )
                    )
                    return None
                del given[name]
                told = issue(draft.place, draft.row, "value_invalid", name, value=shown, column=name, allowed=error)
                issues.append(told)
