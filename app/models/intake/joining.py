"""Names to identities: who a row is, which sites a link joins, whose a site is. Nothing is invented."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.models.intake.draft import Draft, Options
from app.models.intake.issues import Issue, issue
from app.models.intake.similar import Similar
from app.models.organisation import Organisation, OrganisationKind
from app.models.record import Disclosure, Record, stable_id

_SNAP_M = 150.0  # a drawn line ends at a site this near, when it names none
_NEAR_M = 2_000.0  # of several sites of one name, the one that the line ends near
_CELL_DEG = 0.002  # 220 m from north to south; two cells are 220 m from east to west at 60 degrees of latitude
_M_PER_DEG = 111_195.0  # on a sphere of 6371.0 km

ALSO_KNOWN_AS = "also_known_as"
"""The entry of `extra` with the identities and codes of rows that were merged into a record."""


def key_of(text: str) -> str:
    """Return a code or name for comparing: without case and outer spaces."""
    return " ".join(text.split()).casefold()


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return math.floor(lat / _CELL_DEG), math.floor(lon / _CELL_DEG)


@dataclass(slots=True)
class Names:
    """The records of one table by identity, by code and by name, old and new."""

    ids: dict[str, str] = field(default_factory=dict)
    codes: dict[str, list[str]] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    places: dict[str, tuple[float, float]] = field(default_factory=dict)
    cells: dict[tuple[int, int], list[str]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)  # what merged rows were called -> the record they became
    _similar: Similar | None = None

    def add(self, id: str, code: str | None, name: str | None, place: tuple[float, float] | None = None) -> None:
        """Make a record known."""
        if id in self.ids:
            return
        self.ids[id] = name or code or id
        if code:
            self.codes.setdefault(key_of(code), []).append(id)
        if name:
            self.names.setdefault(key_of(name), []).append(id)
        if self._similar is not None:
            for text in (code, name):
                if text:
                    self._similar.add(text, id)
        if place:
            self.places[id] = place
            self.cells.setdefault(_cell(*place), []).append(id)

    def add_record(self, record: Record) -> None:
        """Make a record of the plan known."""
        lat, lon = getattr(record, "lat", None), getattr(record, "lon", None)
        place = (lat, lon) if lat is not None and lon is not None else None
        self.add(record.id, getattr(record, "code", None), getattr(record, "name", None), place)
        for alias in record.extra.get(ALSO_KNOWN_AS, ()):
            self.aliases[str(alias)] = record.id

    def called(self, text: str) -> list[str]:
        """Return the identities that a text may mean: an id, else a code, else a name."""
        if text in self.ids:
            return [text]
        key = key_of(text)
        if key in self.aliases:
            return [self.aliases[key]]
        return self.codes.get(key) or self.names.get(key) or []

    def similar(self, text: str) -> str | None:
        """Return the identity of the one record that is called almost like this; None where there is none."""
        if self._similar is None:
            self._similar = Similar()
            for called in (self.codes, self.names):
                for name, ids in called.items():
                    for id in ids:
                        self._similar.add(name, id)
        return self._similar.find(text)

    def around(self, lat: float, lon: float) -> list[str]:
        """Return the records in the cells around a position: all within 150 m up to 70 degrees of latitude."""
        row, column = _cell(lat, lon)
        return [id for i in (-1, 0, 1) for j in (-2, -1, 0, 1, 2) for id in self.cells.get((row + i, column + j), ())]

    def nearest(self, lat: float, lon: float, among: Iterable[str]) -> tuple[str, float] | None:
        """Return the record of `among` nearest to a position and its distance in meters; None where there is none."""
        scale = math.cos(math.radians(lat))
        best: tuple[str, float] | None = None
        for id in among:
            if id in self.places:
                at = self.places[id]
                distance_m = math.hypot(at[0] - lat, (at[1] - lon) * scale) * _M_PER_DEG
                if best is None or distance_m < best[1]:
                    best = (id, distance_m)
        return best


def organisations_of(drafts: list[Draft], names: Names, options: Options) -> tuple[list[Organisation], list[Issue]]:
    """Return the organisations that rows name and that the plan does not have yet, and replace names by identities."""
    added: dict[str, Organisation] = {}
    order: dict[str, list[str]] = {}
    issues: list[Issue] = []
    for draft in drafts:
        for name in ("operator_id", "owner_id", "organisation_id"):
            text = draft.names.pop(name, None)
            if not text or draft.refused:
                continue
            found = names.called(text) or _meant(draft.place, text, names, options, issues)
            if not found:
                record = _organisation(draft, text, options)
                added[record.id] = record
                names.add(record.id, None, text)
                order.setdefault(draft.place, []).append(text)
                found = [record.id]
            draft.given[name] = found[0]
    issues += [
        issue(place, None, "organisations_added", count=len(found), names=", ".join(found))
        for place, found in order.items()
    ]
    return list(added.values()), issues


def _meant(place: str, text: str, names: Names, options: Options, issues: list[Issue]) -> list[str]:
    """Return the organisation that the user says is meant by a new name; otherwise say what it resembles."""
    similar = names.similar(text)
    if similar is None:
        return []
    if options.accepts("organisation_similar", place, None, text):
        issues.append(issue(place, None, "proposal_taken", value=text, proposal=names.ids[similar]))
        names.aliases[key_of(text)] = similar
        return [similar]
    issues.append(issue(place, None, "organisation_similar", value=text, proposal=names.ids[similar]))
    return []


def _organisation(draft: Draft, text: str, options: Options) -> Organisation:
    return Organisation(
        id=stable_id(options.country, "organisation", key_of(text)),
        name=text,
        kind=OrganisationKind.OPERATOR,
        source=draft.given.get("source") or draft.place,
        confidence=draft.given.get("confidence"),
        disclosure=Disclosure(draft.given.get("disclosure") or options.disclosure),
        provenance=draft.given.get("provenance"),
    )


def join_ends(draft: Draft, sites: Names, options: Options, issues: list[Issue]) -> None:
    """Replace the ends that a link names by identities of sites; refuse the link where one is not found."""
    drawn = draft.names.pop("@ends", None)
    start, end = draft.names.get("start_id"), draft.names.get("end_id")
    if start and end and key_of(start) == key_of(end):
        draft.refused = True
        issues.append(issue(draft.place, draft.row, "self_link", "end_id", site=start))
        return
    needed = ["start_id"] if draft.table == "alternative_link" and not end else ["start_id", "end_id"]
    find = _Ends(draft, drawn, sites, options, issues)
    for position, name in enumerate(needed):
        found = find.end(draft.names.pop(name, None), drawn[position] if drawn else None)
        if found is None:
            draft.refused = True
        else:
            draft.given[name] = found
    if not draft.refused and draft.given.get("start_id") == draft.given.get("end_id"):
        draft.refused = True
        issues.append(issue(draft.place, draft.row, "self_link", "end_id", site=sites.ids[draft.given["start_id"]]))


@dataclass(slots=True)
class _Ends:
    draft: Draft
    drawn: tuple[tuple[float, float], ...] | None
    sites: Names
    options: Options
    issues: list[Issue]

    def end(self, text: str | None, at: tuple[float, float] | None) -> str | None:
        """Return the site at an end; None, and why among the issues, where it is not known beyond doubt."""
        found = self.sites.called(text) if text else []
        if len(found) == 1:
            return found[0]
        if text and not found:
            return self._unknown(text)
        by_place = self._nearest_of(found) if found else self._drawn_at(at) if at else None
        if by_place is None:
            code = "end_ambiguous" if found else "end_missing"
            self._say(code, **({"value": text, "count": len(found)} if found else {}))
        return by_place

    def _say(self, code: str, **values: object) -> None:
        said = issue(self.draft.place, self.draft.row, code, **values)
        if self.issues[-1:] != [said]:  # both ends may be missing
            self.issues.append(said)

    def _unknown(self, text: str) -> str | None:
        similar = self.sites.similar(text)
        meant = {"proposal": self.sites.ids[similar]} if similar else {}
        if similar and self.options.accepts("end_unknown", self.draft.place, self.draft.row, text):
            self._say("proposal_taken", value=text, **meant)
            return similar
        self._say("end_unknown", value=text, **meant)
        return None

    def _nearest_of(self, found: list[str]) -> str | None:
        near = [self.sites.nearest(lat, lon, found) for lon, lat in self.drawn or ()]
        best = min((one for one in near if one), key=lambda one: one[1], default=None)
        return best[0] if best and best[1] <= _NEAR_M else None

    def _drawn_at(self, at: tuple[float, float]) -> str | None:
        lon, lat = at
        best = self.sites.nearest(lat, lon, self.sites.around(lat, lon))
        shown = f"{lat:.5f}, {lon:.5f}"
        draft = self.draft
        if best is None or best[1] > _SNAP_M or self.options.refuses("end_by_geometry", draft.place, draft.row, shown):
            return None
        self._say("end_by_geometry", value=shown, site=self.sites.ids[best[0]], m=round(best[1]))
        return best[0]


def orient(draft: Draft, sites: Names, options: Options, issues: list[Issue]) -> None:
    """Turn a route round that runs from end to start, and say where it ends far from the site it names."""
    route = draft.given.get("route")
    if not route or draft.refused:
        return
    start, end = sites.places.get(draft.given["start_id"]), sites.places.get(draft.given["end_id"])
    if start is None or end is None:
        return
    straight_m = _apart_m(route[0], start) + _apart_m(route[-1], end)
    turned_m = _apart_m(route[-1], start) + _apart_m(route[0], end)
    if turned_m < straight_m and not options.refuses("route_reversed", draft.place, draft.row):
        draft.given["route"] = tuple(reversed(route))
        issues.append(issue(draft.place, draft.row, "route_reversed", "route"))
    off_m = min(straight_m, turned_m)
    if off_m > 2 * _NEAR_M:
        issues.append(issue(draft.place, draft.row, "route_far", "route", km=round(off_m / 1000, 1)))


def _apart_m(point: tuple[float, float], place: tuple[float, float]) -> float:
    lon, lat = point
    return math.hypot(lat - place[0], (lon - place[1]) * math.cos(math.radians(lat))) * _M_PER_DEG
