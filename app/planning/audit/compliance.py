"""How one site or operator stands against one number of a rule. What is not recorded is unknown and never passes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import networkx as nx
import numpy as np

from app.models.power import PowerSupply
from app.models.site import Site
from app.planning.geodesy import distance_km
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP

Verdict = Literal["pass", "fail", "unknown"]

APART_KM = 0.05
"""Core sites closer than this may stand in one building."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A verdict, its reason, and the number it rests on where that is known."""

    verdict: Verdict
    reason: Note
    value: float | None = None


def autonomy(supply: PowerSupply | None, required_h: float | None) -> Judged:
    """Judge the hours that a site lasts without grid: battery, and fuel where there is a generator.

    A battery nobody recorded is unknown whatever the generator; a generator or fuel nobody recorded is unknown unless
    the battery alone suffices.

    Examples
    --------
    >>> autonomy(PowerSupply(id="p", site_id="s", battery_h=4.0, has_generator=True), 6.0).verdict
    'unknown'
    """
    battery_h = supply.battery_h if supply else None
    if required_h is None:
        return Judged(verdict="unknown", reason=Note(QT_TRANSLATE_NOOP("notes", "The rule gives no hours.")))
    if supply is None or battery_h is None:
        return Judged(verdict="unknown", reason=Note(QT_TRANSLATE_NOOP("notes", "The battery is not recorded.")))
    fuel_h = supply.fuel_h if supply.has_generator else 0.0
    values = {"required_h": required_h, "battery_h": battery_h, "fuel_h": fuel_h}
    if battery_h < required_h and supply.has_generator is None:
        text = QT_TRANSLATE_NOOP("notes", "Battery {battery_h} h; whether there is a generator is not recorded.")
        return Judged(verdict="unknown", reason=Note(text, values))
    if battery_h < required_h and fuel_h is None:
        text = QT_TRANSLATE_NOOP("notes", "Battery {battery_h} h; the fuel of the generator is not recorded.")
        return Judged(verdict="unknown", reason=Note(text, values))
    total_h = battery_h + (fuel_h or 0.0)
    text = QT_TRANSLATE_NOOP("notes", "Lasts {total_h} h of {required_h} h: battery {battery_h} h, fuel {fuel_h} h.")
    values |= {"total_h": total_h, "fuel_h": fuel_h or 0.0}
    return Judged(verdict="pass" if total_h >= required_h else "fail", reason=Note(text, values), value=total_h)


def core_sites(sites: Sequence[Site], required: float | None) -> Judged:
    """Judge whether an operator's core stands in enough different buildings; without any core recorded: unknown."""
    if required is None:
        return Judged(verdict="unknown", reason=Note(QT_TRANSLATE_NOOP("notes", "The rule gives no number.")))
    if not sites:
        return Judged(verdict="unknown", reason=Note(QT_TRANSLATE_NOOP("notes", "No core site is recorded.")))
    apart = nx.Graph()
    apart.add_nodes_from(range(len(sites)))
    apart.add_edges_from((a, b) for a, b in combinations(apart, 2) if _km(sites[a], sites[b]) >= APART_KM)
    found, _ = nx.max_weight_clique(apart, weight=None)  # the most sites of which no two may be in one building
    text = QT_TRANSLATE_NOOP("notes", "Places with core sites: {count}; the rule asks for {required}.")
    reason = Note(text, {"count": len(found), "required": round(required)})
    return Judged(verdict="pass" if len(found) >= required else "fail", reason=reason, value=float(len(found)))


def shared_routes(paths: int, cuts: int, known_cuts: int) -> Judged:
    """Judge whether main and backup path of a site share a route.

    Parameters
    ----------
    paths
        Link-disjoint paths from the site to the gateways.
    cuts
        Fewest cuts that isolate it, a route group being one.
    known_cuts
        The same over radio links and cables whose route group is recorded alone: any other cable may share a route
        with whatever lies beside it.
    """
    if paths == 0:
        return Judged(verdict="fail", reason=Note(QT_TRANSLATE_NOOP("notes", "No path to a gateway.")), value=0.0)
    if paths == 1:
        return Judged(verdict="fail", reason=Note(QT_TRANSLATE_NOOP("notes", "No backup path.")), value=1.0)
    if cuts == 1:
        text = QT_TRANSLATE_NOOP("notes", "{paths} paths, but one route group takes them all.")
        return Judged(verdict="fail", reason=Note(text, {"paths": paths}), value=1.0)
    if known_cuts < 2:
        text = QT_TRANSLATE_NOOP("notes", "{paths} paths, but they need cables whose route group is not recorded.")
        return Judged(verdict="unknown", reason=Note(text, {"paths": paths}))
    text = QT_TRANSLATE_NOOP("notes", "Paths over recorded routes that no single route group takes all.")
    return Judged(verdict="pass", reason=Note(text), value=float(cuts))


def _km(one: Site, other: Site) -> float:
    return float(
        distance_km(np.float64(one.lat), np.float64(one.lon), np.float64(other.lat), np.float64(other.lon))  # type: ignore[arg-type]
    )
