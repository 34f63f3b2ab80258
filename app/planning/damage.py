"""Which assets an event can fail, how likely, and how long each then takes: the layers that draws are taken from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.errors import FileReadError
from app.models.link import Deployment, Link
from app.models.power import GridZone
from app.models.record import Record
from app.models.site import Site, StructureKind
from app.planning.fragility import Asset, Curve, Fragility, Rule, chances
from app.planning.geodesy import FloatArray
from app.planning.hazards import Hazard
from app.planning.layer import Layer, Target
from app.planning.network import BoolArray, IntArray, Network
from app.planning.odds import design_winds, intensity_along, p_at_either_end, p_cut, plinth_heights
from app.planning.recovery import Preset, grid_outage_median_h
from app.planning.reference import Defaults
from app.text import QT_TRANSLATE_NOOP

_Located = TypeVar("_Located", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """What one event does to every asset of one table, for people to read; all of shape (assets,)."""

    target: Target
    measure: str
    intensity: FloatArray  # as the hazard gives it, at the median strength; nan where it has no data
    curve: tuple[str, ...]  # "" where the hazard does no harm
    grade: tuple[str, ...]
    unmapped: int  # assets that no rule speaks of, taken as unharmed
    partly: int  # links of whose routes the hazard has data only in part


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """What turns intensity into damage and damage into days, all of it data."""

    defaults: Defaults
    fragility: Fragility
    preset: Preset
    _grouped: dict[tuple[type, str], tuple[Sequence[Record], _Grouped]] = field(default_factory=dict, compare=False)

    def grouped(self, records: Sequence[_Located], asset_of: Callable[[_Located], Asset], measure: str) -> _Grouped:
        """Return records by the rule that speaks of them; worked out once while they stay the same."""
        key = type(records[0]) if records else type(None), measure
        if key not in self._grouped or self._grouped[key][0] is not records:
            self._grouped[key] = records, _group([asset_of(record) for record in records], measure, self.fragility)
        return self._grouped[key][1]


@dataclass(frozen=True, slots=True)
class _Grouped:
    """Rows by the rule that speaks of them, and for every row the curve and the weaker grade of rule and curve."""

    rows: dict[Rule, IntArray]
    curve: tuple[str, ...]
    grade: tuple[str, ...]
    unmapped: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Modes:
    """Damage of single assets before route groups are joined; the strength of the event comes first."""

    intensity: FloatArray  # (assets,) nan where there is no data
    p_states: FloatArray  # (strengths, assets, states)
    mean_h: FloatArray  # (strengths or 1, assets, states)
    sd_h: FloatArray
    is_lognormal: BoolArray  # (assets, states)
    repair: NDArray[np.str_]  # (assets, states) the kind of repair
    curve: tuple[str, ...]
    grade: tuple[str, ...]
    unmapped: int
    partly: int


def expose(
    network: Network, hazard: Hazard, parameters: Any, at_sites: FloatArray, factors: FloatArray, tables: Tables
) -> tuple[list[Layer], list[Exposure]]:
    """Return what one event can do to sites, links and grid zones by its intensity at their places.

    Parameters
    ----------
    network
        The network, filled by `assumed`.
    hazard, parameters
        The hazard of the event and its parameters.
    at_sites : shape (sites,)
        Intensity at every site; nan where the hazard has no data, which harms nothing and is counted.
    factors : shape (strengths,)
        Multiply every intensity; the one in the middle is the median.
    tables
        Curves, defaults and repair times.

    Returns
    -------
    layers, exposures
        One of each for sites, links and zones, in this order.
    """

    def intensity(lat: FloatArray, lon: FloatArray) -> FloatArray:
        return hazard.at(parameters, lat, lon)

    zone_lat = np.array([zone.lat for zone in network.zones], float)
    zone_lon = np.array([zone.lon for zone in network.zones], float)
    sites = _site_modes(network, at_sites, hazard, factors, tables)
    links = _link_modes(network, at_sites, intensity, hazard, factors, tables)
    zones = _zone_modes(network, intensity(zone_lat, zone_lon), hazard, factors, tables)
    site_rows, zone_rows = np.arange(len(network.sites)), np.arange(len(network.zones))
    link_road_h = np.maximum(network.road_h[network.link_from], network.road_h[network.link_to])
    no_link_h, no_zone_h = np.zeros(len(network.links)), np.zeros(len(zone_lat))
    layers = [
        _layer("site", [site.id for site in network.sites], site_rows, sites, network.access_h, network.road_h),
        _layer("link", network.unit_ids, network.link_unit, links, no_link_h, link_road_h),
        _layer("zone", [zone.id for zone in network.zones], zone_rows, zones, no_zone_h, no_zone_h),
    ]
    median = factors[len(factors) // 2]
    return layers, [
        _exposure("site", hazard, sites, median),
        _exposure("link", hazard, links, median),
        _exposure("zone", hazard, zones, median),
    ]


def expose_poles(
    ids: Sequence[str], hazard: Hazard, intensity: FloatArray, factors: FloatArray, tables: Tables
) -> Layer:
    """Return what one event can do to poles that stand alone; a crew for them is never short.

    Parameters
    ----------
    ids : length poles
        Whose draws these are.
    hazard
        The hazard of the event.
    intensity : shape (poles,)
        At the poles; nan where the hazard has no data, which harms nothing.
    factors : shape (strengths,)
        Multiply every intensity.
    tables
        Curves, defaults and repair times.
    """
    pole = Asset(asset="site", structure_kind=StructureKind.POLE)
    filling = _Filling(_group([pole] * len(ids), hazard.measure, tables.fragility), len(factors), tables)
    none = np.zeros(len(ids))
    for rule, rows in filling.groups.items():
        x = _scaled(intensity[rows], hazard, filling.curve(rule), factors, tables)
        filling.put(rows, rule, chances(filling.curve(rule), x, none, none))
    return _layer("site", ids, np.arange(len(ids)), filling.modes(intensity), none, none)


def _exposure(target: Target, hazard: Hazard, modes: _Modes, median: float) -> Exposure:
    return Exposure(
        target=target,
        measure=hazard.measure,
        intensity=median * modes.intensity,
        curve=modes.curve,
        grade=modes.grade,
        unmapped=modes.unmapped,
        partly=modes.partly,
    )


def _layer(
    target: Target, ids: Sequence[str], unit: IntArray, modes: _Modes, access_h: FloatArray, road_h: FloatArray
) -> Layer:
    """Join assets into units: a unit fails as likely as its weakest member and takes as long as its slowest."""
    order = np.argsort(unit, kind="stable")
    ptr = np.searchsorted(unit[order], np.arange(len(ids) + 1)).astype(np.int64)
    slowest = order[ptr[:-1]].copy()
    p_states = modes.p_states[:, slowest].copy()
    for at in np.flatnonzero(np.diff(ptr) > 1):
        members = order[ptr[at] : ptr[at + 1]]
        p_states[:, at] = modes.p_states[:, members].max(axis=1)
        slowest[at] = members[modes.mean_h[:, members].max(axis=(0, 2)).argmax()]
    return Layer(
        target=target,
        ids=tuple(ids),
        member_ptr=ptr,
        members=order,
        p_states=p_states,
        repair_mean_h=modes.mean_h[:, slowest],
        repair_sd_h=modes.sd_h[:, slowest],
        is_lognormal=modes.is_lognormal[slowest],
        repair=modes.repair[slowest],
        access_h=access_h[slowest],
        road_h=road_h[slowest],
        needs_crew=target != "zone",
    )


class _Filling:
    """Collects the damage of assets, a group with the same rule at a time."""

    def __init__(self, grouped: _Grouped, strengths: int, tables: Tables, repairs: int = 1) -> None:
        self._tables, self._grouped = tables, grouped
        self.groups = grouped.rows
        count = len(grouped.curve)
        states = max((len(self.curve(rule).states) for rule in self.groups), default=1)
        self.p_states = np.zeros((strengths, count, states))
        self.mean_h = np.zeros((repairs, count, states))
        self.sd_h = np.ones((repairs, count, states))
        self.is_lognormal = np.zeros((count, states), bool)
        self.repair = np.zeros((count, states), "U32")

    def curve(self, rule: Rule) -> Curve:
        return self._tables.fragility.curves[rule.curve]

    def put(self, rows: IntArray, rule: Rule, p_states: FloatArray, length_km: FloatArray | None = None) -> None:
        """Write the probabilities of a group and the repair of each of its states."""
        self.p_states[:, rows, : p_states.shape[2]] = p_states
        states = self.curve(rule).states
        for at in range(self.mean_h.shape[2]):  # beyond its worst state, which others of its unit may reach, as that
            state = states[min(at, len(states) - 1)]
            repair = self._tables.preset.get((rule.repair, state.name))
            if repair is None:
                raise FileReadError(
                    path="resources/repair",
                    reason=QT_TRANSLATE_NOOP("import", "no row for {repair}, {state}"),
                    repair=rule.repair,
                    state=state.name,
                )
            longer = repair.per_km_h * (0.0 if length_km is None else length_km)
            self.mean_h[:, rows, at] = repair.mean_h + longer
            self.sd_h[:, rows, at] = repair.sd_h * (1 + longer / repair.mean_h)
            self.is_lognormal[rows, at] = repair.is_lognormal
            self.repair[rows, at] = rule.repair

    def modes(self, intensity: FloatArray, partly: int = 0) -> _Modes:
        return _Modes(
            intensity=intensity,
            p_states=self.p_states,
            mean_h=self.mean_h,
            sd_h=self.sd_h,
            is_lognormal=self.is_lognormal,
            repair=self.repair,
            curve=self._grouped.curve,
            grade=self._grouped.grade,
            unmapped=self._grouped.unmapped,
            partly=partly,
        )


def _weaker(rule: Rule, fragility: Fragility) -> str:
    """Return the weaker grade of a rule and its curve."""
    return max(rule.grade, fragility.curves[rule.curve].grade) if rule.curve else rule.grade


def _group(assets: Sequence[Asset], measure: str, fragility: Fragility) -> _Grouped:
    found: dict[Asset, Rule | None] = {}
    for asset in assets:
        if asset not in found:
            found[asset] = fragility.rule(asset, measure)
    rules = [found[asset] for asset in assets]
    rows: dict[Rule, list[int]] = {}
    for row, rule in enumerate(rules):
        if rule and rule.curve:
            rows.setdefault(rule, []).append(row)
    return _Grouped(
        rows={rule: np.array(group, np.int64) for rule, group in rows.items()},
        curve=tuple(rule.curve if rule else "" for rule in rules),
        grade=tuple(_weaker(rule, fragility) if rule else "" for rule in rules),
        unmapped=sum(rule is None for rule in rules),
    )


def _site_modes(network: Network, intensity: FloatArray, hazard: Hazard, factors: FloatArray, tables: Tables) -> _Modes:
    grouped = tables.grouped(network.sites, lambda site: _site_asset(site, network.year), hazard.measure)
    filling = _Filling(grouped, len(factors), tables)
    for rule, rows in filling.groups.items():
        curve, sites = filling.curve(rule), [network.sites[row] for row in rows]
        x = _scaled(intensity[rows], hazard, curve, factors, tables)
        design = design_winds(sites, curve.averaging, tables.fragility)
        filling.put(rows, rule, chances(curve, x, design, plinth_heights(sites, tables.defaults)))
    return filling.modes(intensity)


def _scaled(intensity: FloatArray, hazard: Hazard, curve: Curve, factors: FloatArray, tables: Tables) -> FloatArray:
    """Return intensities (strengths, assets) in the averaging time of a curve; 0 where there is no data."""
    to_curve = tables.fragility.converted(hazard.averaging, curve.averaging)
    scaled: FloatArray = factors[:, None] * (np.nan_to_num(intensity) * to_curve)
    return scaled


def _site_asset(site: Site, year: int) -> Asset:
    return Asset(
        asset="site",
        kind=site.kind,
        structure_kind=site.structure_kind or "",
        anchored="" if site.is_anchored is None else "yes" if site.is_anchored else "no",
        age_y=max(year - site.year_built, 0) if site.year_built else 0,
    )


def _zone_modes(network: Network, intensity: FloatArray, hazard: Hazard, factors: FloatArray, tables: Tables) -> _Modes:
    grouped = tables.grouped(network.zones, _zone_asset, hazard.measure)
    filling = _Filling(grouped, len(factors), tables, repairs=len(factors))
    for rule, rows in filling.groups.items():
        curve, none = filling.curve(rule), np.zeros(len(rows))
        x = _scaled(intensity[rows], hazard, curve, factors, tables)
        filling.put(rows, replace(rule, repair=rule.repair or "substation"), chances(curve, x, none, none))
        if hazard.measure == "wind" and not rule.repair:
            _last_by_wind(filling, rows, x * tables.fragility.converted(curve.averaging, "1min"), tables.defaults)
    return filling.modes(intensity)


def _last_by_wind(filling: _Filling, rows: IntArray, wind: FloatArray, defaults: Defaults) -> None:
    """Write how long zones are down after a storm: the lines of a whole area, not one substation."""
    sigma = defaults.number("grid_outage_sigma")
    mean = grid_outage_median_h(wind)[..., None] * np.exp(sigma**2 / 2)
    filling.mean_h[:, rows] = mean
    filling.sd_h[:, rows] = mean * np.sqrt(np.expm1(sigma**2))
    filling.is_lognormal[rows] = True


def _zone_asset(zone: GridZone) -> Asset:
    return Asset(asset="grid_zone", kind=zone.kind or "")


def _link_modes(
    network: Network,
    at_sites: FloatArray,
    intensity: Callable[[FloatArray, FloatArray], FloatArray],
    hazard: Hazard,
    factors: FloatArray,
    tables: Tables,
) -> _Modes:
    grouped = tables.grouped(network.links, lambda link: _link_asset(link, network.year), hazard.measure)
    filling = _Filling(grouped, len(factors), tables)
    worst = np.fmax(at_sites[network.link_from], at_sites[network.link_to])
    length_km = np.array([link.length_km or 0.0 for link in network.links], float)
    has_gap = np.zeros(len(network.links), bool)
    for rule, rows in filling.groups.items():
        curve, none = filling.curve(rule), np.zeros(len(rows))
        if rule.mode == "alignment":
            x = _scaled(at_sites, hazard, curve, factors, tables)
            filling.put(rows, rule, p_at_either_end(network, rows, curve, x, tables.fragility), length_km[rows])
            continue
        owner, along = intensity_along(network, rows, intensity, tables.defaults)
        if rule.mode == "poles":
            x = _scaled(along, hazard, curve, factors, tables)
            p_states = p_cut(curve, x, owner, length_km[rows], tables.defaults)
        else:
            highest = np.full(len(rows), np.nan)
            np.fmax.at(highest, owner, along)
            p_states = chances(curve, _scaled(highest, hazard, curve, factors, tables), none, none)
        np.fmax.at(worst, rows[owner], along)
        has_gap[rows[owner[np.isnan(along)]]] = True
        filling.put(rows, rule, p_states, length_km[rows])
    return filling.modes(worst, int((has_gap & ~np.isnan(worst)).sum()))


def _link_asset(link: Link, year: int) -> Asset:
    on_poles = link.deployment is Deployment.ABOVE_GROUND and link.year_built
    age = max(year - (link.year_built or year), 0) if on_poles else 0
    return Asset(asset="link", medium=link.medium, deployment=link.deployment or "", age_y=age)
