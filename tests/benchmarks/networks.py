"""Generated national networks: a meshed core, aggregation rings, access trees; made, not surveyed."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial import Delaunay, cKDTree
from scipy.special import ndtr


@dataclass(frozen=True)
class Net:
    """Arrays of a network: links as pairs of sites, people at sites, probabilities of failure in a storm."""

    sites: int
    start: np.ndarray
    end: np.ndarray
    gateways: np.ndarray
    people: np.ndarray
    p_site: np.ndarray
    p_link: np.ndarray
    xy_km: np.ndarray


def national(sites: int, seed: int = 0) -> Net:
    """Access trees (8 % dual-homed) hang off rings of at most eight sites, rings off a planar core."""
    rng = np.random.default_rng(seed)
    towns = rng.random((max(8, sites // 200), 2)) * 1000
    size = rng.pareto(1.2, len(towns)) + 1
    xy = towns[rng.choice(len(towns), sites, p=size / size.sum())] + rng.normal(0, 18, (sites, 2))
    core, top = max(8, sites // 100), max(8, sites // 100) + sites // 10
    links = np.vstack([_gabriel(xy[:core]), _rings(xy, core, top), *_access(xy, top, int(0.08 * sites), rng)])
    links = np.unique(np.sort(links, axis=1), axis=0)
    links = links[links[:, 0] != links[:, 1]]
    gateways = np.sort(rng.choice(core, max(2, int(sites**0.28)), replace=False))
    return _storm(sites, links, gateways, xy, rng)


def _delaunay(xy):
    triangles = Delaunay(xy).simplices
    return np.unique(np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]]), 1), axis=0)


def _gabriel(xy):
    pairs = _delaunay(xy)
    radius = np.linalg.norm(xy[pairs[:, 0]] - xy[pairs[:, 1]], axis=1) / 2
    nearest, _ = cKDTree(xy).query(xy[pairs].mean(1))
    return pairs[nearest >= radius * (1 - 1e-9)]


def _rings(xy, core, top):
    aggregation = np.arange(core, top)
    _, near = cKDTree(xy[:core]).query(xy[aggregation], k=2)
    near.sort(axis=1)
    along = ((xy[aggregation] - xy[near[:, 0]]) * (xy[near[:, 1]] - xy[near[:, 0]])).sum(1)
    order = np.lexsort((along, near[:, 1], near[:, 0]))
    sites, ends = aggregation[order], near[order]
    joined = (ends[1:] == ends[:-1]).all(1)
    joined[7::8] = False
    first, last = np.r_[True, ~joined], np.r_[~joined, True]
    between = np.c_[sites[:-1], sites[1:]][joined]
    return np.vstack([between, np.c_[ends[first, 0], sites[first]], np.c_[sites[last], ends[last, 1]]])


def _access(xy, top, dual_homed, rng):
    pairs = _delaunay(xy)
    pairs = pairs[~(pairs < top).all(1)]
    length = np.linalg.norm(xy[pairs[:, 0]] - xy[pairs[:, 1]], axis=1) + 1e-6
    hub = np.where(pairs < top, 0, pairs - top + 1)  # core and rings as one site
    low, high = hub.min(1), hub.max(1)
    order = np.lexsort((length, high, low))
    order = order[np.r_[True, (low[order][1:] != low[order][:-1]) | (high[order][1:] != high[order][:-1])]]
    shape = (len(xy) - top + 1,) * 2
    tree = minimum_spanning_tree(coo_matrix((length[order], (low[order], high[order])), shape=shape)).tocoo()
    code = low[order] * len(xy) + high[order]
    by_code = np.argsort(code)
    wanted = np.minimum(tree.row, tree.col) * len(xy) + np.maximum(tree.row, tree.col)
    kept = order[by_code[np.searchsorted(code[by_code], wanted)]]
    rest = np.setdiff1d(np.arange(len(pairs)), kept)
    short = rest[np.argsort(length[rest])[: len(rest) // 2]]
    return pairs[kept], pairs[rng.choice(short, dual_homed, replace=False)]


def _storm(sites, links, gateways, xy, rng):
    start, end = links[:, 0], links[:, 1]
    people = np.round(rng.lognormal(7, 1, sites))
    off_track = np.abs((xy - xy.mean(0)) @ np.array([0.6, 0.8]))
    wind_ms = 55 * np.exp(-off_track / (0.12 * np.ptp(xy, axis=0).max()))
    length_km = np.linalg.norm(xy[start] - xy[end], axis=1)
    p_site = ndtr(np.log(wind_ms / 52) / 0.35)
    link_wind = (wind_ms[start] + wind_ms[end]) / 2
    p_link = 1 - np.exp(-np.minimum(length_km, 30) * 0.002 * ndtr(np.log(link_wind / 40) / 0.3))
    p_site, p_link = np.where(p_site < 1e-4, 0.0, p_site), np.where(p_link < 1e-4, 0.0, p_link)
    return Net(sites, start, end, gateways, people, p_site, p_link, xy)
