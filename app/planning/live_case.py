"""What can be turned while a scenario is kept in hand, and the case that follows from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from app.errors import InvalidValueError
from app.models.link import Link, Medium
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.accelerator import Accelerator
from app.planning.geodesy import FloatArray
from app.planning.hazards import Hazard
from app.planning.layer import Layer, layer_of
from app.planning.network import Network
from app.planning.power import power_of
from app.planning.preparation import layers_at, set_stage
from app.planning.reachability import compile_topology
from app.planning.realization import Case, ready
from app.planning.repairs import repairs_of
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveSettings:
    """What differs from the plan: nothing by default.

    `battery_h` by site id is the battery when new; `links_out` are ids of links that are gone; `links_added` pairs of
    site ids joined by a link that nothing harms.
    """

    intensity_factor: float | None = None
    battery_h: Mapping[str, float] = field(default_factory=dict)
    links_out: frozenset[str] = frozenset()
    links_added: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveCase:
    """A case to draw from, and the one to play: it has one layer more, of the links that are out."""

    settings: LiveSettings
    to_draw: Case
    to_play: Case
    links_out: tuple[int, ...]  # rows


class Cases:
    """Makes cases from settings; what a setting leaves alone is worked out once."""

    def __init__(self, snapshot: Snapshot, scenario: Scenario, accelerator: Accelerator | None = None) -> None:
        stage = set_stage(snapshot, scenario)
        self._stage = replace(stage, events=tuple((e, _remembering(h), p) for e, h, p in stage.events))
        self._scenario, self._accelerator = scenario, accelerator
        network, layers, _ = layers_at(self._stage, scenario)
        self.plain = ready(network, layers, scenario, stage.tables.defaults, accelerator)
        self._struck = {scenario.intensity_factor: self.plain}
        self._row = {site.id: row for row, site in enumerate(network.sites)}
        self._link_row = {link.id: row for row, link in enumerate(network.links)}

    def of(self, settings: LiveSettings) -> LiveCase:
        """Return the case of some settings.

        Raises
        ------
        InvalidValueError
            If a number is out of range, or an id is that of no operational site or link.
        """
        factor = self._scenario.intensity_factor if settings.intensity_factor is None else settings.intensity_factor
        case = self._at_strength(factor)
        if settings.battery_h:
            network = self._with_batteries(case.network, settings.battery_h)
            case = replace(case, network=network, power=power_of(network, self._stage.tables.defaults))
        if settings.links_added:
            case = self._with_links(case, settings.links_added)
        out = tuple(sorted(self._known(self._link_row, link, "link") for link in settings.links_out))
        gone = [("links out", out)] if out else []
        layer = layer_of("link", gone, mean_h=(1.0,), sd_h=(1.0,), needs_crew=False) if gone else None
        played = replace(case, layers=(*case.layers, layer)) if layer else case
        return LiveCase(settings=settings, to_draw=case, to_play=played, links_out=out)

    def _at_strength(self, factor: float) -> Case:
        if factor not in self._struck:
            scenario = replace(self._scenario, intensity_factor=factor)  # refuses what is out of range
            network, by_event, _ = layers_at(self._stage, scenario)
            layers = tuple(layer for of_event in by_event for layer in of_event)
            if len(self._struck) > 32:
                self._struck = {self._scenario.intensity_factor: self.plain}
            self._struck[factor] = self._restruck(network, layers, scenario)
        return self._struck[factor]

    def _restruck(self, network: Network, layers: tuple[Layer, ...], scenario: Scenario) -> Case:
        """Return the plain case with other odds: the topology and the keys of the draws are the same."""
        plain = self.plain
        if [layer.ids for layer in layers] != [layer.ids for layer in plain.layers]:
            return ready(network, [layers], scenario, self._stage.tables.defaults, self._accelerator)
        limits = (scenario.crews, scenario.spares, scenario.mobile_cells, scenario.mobile_generators)
        repairs = plain.repairs
        if any(limits):  # else no order and no arrival matters
            repairs = repairs_of(network, layers, scenario, self._stage.tables.defaults)
        return replace(plain, network=network, layers=layers, repairs=repairs)

    def _with_batteries(self, network: Network, battery_h: Mapping[str, float]) -> Network:
        hours = network.battery_h.copy()
        for site, value in battery_h.items():
            if not 0 <= value <= 8760:
                raise InvalidValueError(
                    field="battery_h", value=value, allowed=QT_TRANSLATE_NOOP("errors", "0 to 8760")
                )
            hours[self._known(self._row, site, "site")] = value
        return replace(network, battery_h=hours)

    def _with_links(self, case: Case, pairs: tuple[tuple[str, str], ...]) -> Case:
        network, rows = case.network, []
        for pair in pairs:
            a, b = (self._known(self._row, site, "site") for site in pair)
            if a == b:
                raise InvalidValueError(
                    field="link", value=pair[0], allowed=QT_TRANSLATE_NOOP("errors", "links of two sites")
                )
            rows.append((a, b))
        links = tuple(
            Link(id=f"added {at}", start_id=a, end_id=b, medium=Medium.LOGICAL) for at, (a, b) in enumerate(pairs)
        )
        ends = np.array(rows, np.int64)
        start, end = np.append(network.link_from, ends[:, 0]), np.append(network.link_to, ends[:, 1])
        topology = len(network.sites), start, end
        more = replace(network, links=(*network.links, *links), link_from=start, link_to=end)
        core = compile_topology(*topology, network.cores, case.accelerator) if case.core_program else None
        program = compile_topology(*topology, network.gateways, case.accelerator)
        return replace(case, network=more, program=program, core_program=core)

    @staticmethod
    def _known(rows: Mapping[str, int], key: str, what: str) -> int:
        if key not in rows:
            raise InvalidValueError(
                field=what,
                value=key,
                allowed=QT_TRANSLATE_NOOP("errors", "ids of operational sites and links of the plan"),
            )
        return rows[key]


def _remembering(hazard: Hazard) -> Hazard:
    """Return the hazard with a memory of the places it was asked about: only its strength is turned."""
    if hazard.intensity is None:
        return hazard
    known: dict[bytes, FloatArray] = {}
    compute: Callable[[Any, FloatArray, FloatArray], FloatArray] = hazard.intensity

    def intensity(parameters: Any, lat: FloatArray, lon: FloatArray) -> FloatArray:
        places = lat.tobytes() + lon.tobytes()
        if places not in known:
            known[places] = compute(parameters, lat, lon)
        return known[places]

    return replace(hazard, intensity=intensity)
