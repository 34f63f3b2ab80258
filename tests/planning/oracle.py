"""The plain way: a networkx graph for every realization and epoch, on the same draws. Slow, and meant to be obvious."""

from dataclasses import dataclass

import networkx as nx
import numpy as np

from app.planning.recovery import EPOCHS_H


@dataclass
class State:
    intact: np.ndarray  # (sites, epochs)
    structure: np.ndarray  # (sites, epochs)
    alive: np.ndarray  # (sites, epochs)
    service: np.ndarray  # (sites, epochs)
    links: np.ndarray  # (links, epochs)


def down_until(case, draws, target, count, realization, is_damage=False):
    """Return when each asset is mended for good, 0 where it never failed; the latest where events hit it twice."""
    until = np.zeros(count)
    for layer, failures in zip(case.layers, draws.failures, strict=True):
        if layer.target != target or (is_damage and layer.is_logical):
            continue
        for unit, of, back_h in zip(failures.unit, failures.realization, failures.back_h, strict=True):
            if of == realization:
                for member in layer.members[layer.member_ptr[unit] : layer.member_ptr[unit + 1]]:
                    until[member] = max(until[member], back_h)
    return until


def live_zones(network, works):
    live = set(works)
    while True:
        fed = set()
        for zone in live:
            feeders = network.zone_feeder[network.zone_ptr[zone] : network.zone_ptr[zone + 1]]
            if len(feeders) == 0 or any(int(feeder) in live for feeder in feeders):
                fed.add(zone)
        if fed == live:
            return live
        live = fed


def has_power(case, draws, site, realization, hour, live):
    network = case.network
    battery = network.battery_h[site] * max(1 - 0.06 * max(network.battery_age_y[site] - 2, 0), 0.4)
    if int(network.site_zone[site]) in live or hour < battery:
        return True
    if not network.has_generator[site] or not draws.starts[site, realization]:
        return False
    fuel_comes = max(network.refuel_h[site], network.road_h[site])
    return hour < battery + network.fuel_h[site] or hour >= fuel_comes


def joined(network, alive, links_up, sources):
    graph = nx.Graph()
    graph.add_nodes_from(alive)
    for link in links_up:
        a, b = int(network.link_from[link]), int(network.link_to[link])
        if a in alive and b in alive:
            graph.add_edge(a, b)
    return {site for source in sources if source in alive for site in nx.node_connected_component(graph, source)}


def one_hour(case, draws, realization, hour, standing, links_up, works, lent):
    """Return sites alive and in service: what cannot hold is taken down until all that is left carries itself."""
    network = case.network
    controls = np.split(network.control_site, network.control_ptr[1:-1]) if len(network.zones) else []
    held = set(works)
    while True:
        live = live_zones(network, held)
        alive = {s for s in standing if s in lent or has_power(case, draws, s, realization, hour, live)}
        service = joined(network, alive, links_up, network.gateways.tolist())
        if case.core_program is not None:
            service &= joined(network, alive, links_up, network.cores.tolist())
        left = {z for z in held if not len(controls[z]) or any(int(site) in service for site in controls[z])}
        if left == held:
            return alive, service
        held = left


def play_one(case, draws, realization):
    """Return the state of one realization at every epoch."""
    dark = _play(case, draws, realization, {})
    repairs = case.repairs
    if not repairs.generators:
        return dark
    lent = {}
    for site in repairs.site_order.tolist():
        epoch = int(np.searchsorted(EPOCHS_H, repairs.generator_arrives_h[site]))
        if epoch < 64 and len(lent) < repairs.generators and dark.structure[site, epoch] > dark.alive[site, epoch]:
            lent[site] = repairs.generator_arrives_h[site]
    return _play(case, draws, realization, lent)


def _play(case, draws, realization, lent):
    network = case.network
    site_until = down_until(case, draws, "site", len(network.sites), realization)
    damaged_until = down_until(case, draws, "site", len(network.sites), realization, is_damage=True)
    link_until = down_until(case, draws, "link", len(network.links), realization)
    zone_until = down_until(case, draws, "zone", len(network.zones), realization)
    state = State(*(np.zeros((count, 64), bool) for count in (*[len(network.sites)] * 4, len(network.links))))
    for epoch, hour in enumerate(EPOCHS_H):
        links_up = np.flatnonzero(hour >= link_until).tolist()
        standing = np.flatnonzero(hour >= site_until).tolist()
        works = np.flatnonzero(hour >= zone_until).tolist()
        running = {site for site, arrives in lent.items() if hour >= arrives}
        alive, service = one_hour(case, draws, realization, hour, standing, links_up, works, running)
        for rows, words in ((standing, state.structure), (alive, state.alive), (service, state.service)):
            words[list(rows), epoch] = True
        state.intact[:, epoch] = hour >= damaged_until
        state.links[links_up, epoch] = True
    return state


def people_by_cause(network, state, before):
    """Return the people without service by cause, shape (4, epochs), of those who had service before."""
    people = np.zeros((4, 64))
    for part, count in enumerate(network.part_people):
        sites = network.part_site[network.part_ptr[part] : network.part_ptr[part + 1]].tolist()
        if not any(before[site] for site in sites):
            continue
        for epoch in range(64):
            if any(state.service[site, epoch] for site in sites):
                continue
            powered = any(state.alive[site, epoch] for site in sites)
            standing = any(state.structure[site, epoch] for site in sites)
            intact = any(state.intact[site, epoch] for site in sites)
            people[3 if powered else 2 if standing else 1 if intact else 0, epoch] += count
    return people
