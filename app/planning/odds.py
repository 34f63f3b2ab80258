"""How likely single assets fail: at a place, at either end of a link, or anywhere along a line of poles."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from app.models.site import Site, SiteKind, WindBasis
from app.planning.fragility import Curve, Fragility, chances, span_failure
from app.planning.geodesy import FloatArray, points_along
from app.planning.network import IntArray, Network
from app.planning.reference import Defaults


def design_winds(sites: Iterable[Site], averaging: str, fragility: Fragility) -> FloatArray:
    """Return design winds in the averaging time of a curve; a site without one has no strength to count on.

    Returns
    -------
    shape (sites,), m/s
    """
    factor: dict[WindBasis | None, float] = {basis: fragility.converted(basis, averaging) for basis in WindBasis}
    factor[None] = factor[WindBasis.GUST_3S]
    return np.array([max(site.design_wind_ms or 0.0, 1e-9) * factor[site.design_wind_basis] for site in sites], float)


def plinth_heights(sites: Iterable[Site], defaults: Defaults) -> FloatArray:
    """Return how high the equipment of sites stands above ground; the usual height of its kind where nobody knows.

    Returns
    -------
    shape (sites,), m
    """
    usual = {kind: float(found.value) for kind in SiteKind if (found := defaults.find("site", "plinth_height_m", kind))}
    return np.array(
        [usual.get(site.kind, 0.0) if site.plinth_height_m is None else site.plinth_height_m for site in sites], float
    )


def p_at_either_end(
    network: Network, rows: IntArray, curve: Curve, at_sites: FloatArray, fragility: Fragility
) -> FloatArray:
    """Return the probability that a link fails at one of its ends.

    Parameters
    ----------
    network
        Holds the ends and their design winds.
    rows : shape (links,)
        Rows of links.
    curve
        The curve of what stands at either end.
    at_sites : shape (strengths, sites)
        Intensity at every site of the network, in the averaging time of the curve.
    fragility
        Holds the conversions of design winds.

    Returns
    -------
    shape (strengths, links, states)
    """
    intact = np.ones((len(at_sites), len(rows), len(curve.states)))
    for ends in (network.link_from[rows], network.link_to[rows]):
        design = design_winds((network.sites[end] for end in ends), curve.averaging, fragility)
        intact *= 1 - chances(curve, at_sites[:, ends], design, np.zeros(len(ends)))
    return 1 - intact


def intensity_along(
    network: Network, rows: IntArray, intensity: Callable[[FloatArray, FloatArray], FloatArray], defaults: Defaults
) -> tuple[IntArray, FloatArray]:
    """Return the intensity along links, in the middles of equal pieces of them.

    Parameters
    ----------
    network
        Holds the links; one without a route runs straight.
    rows : shape (links,)
        Rows of links.
    intensity
        Takes latitudes and longitudes.
    defaults
        Holds the longest piece.

    Returns
    -------
    owner, along : shape (pieces,)
        The place in `rows` of the link that a piece belongs to, and the intensity.
    """
    step_km = defaults.number("line_sample_km")
    pieces = np.array([max(1, int(np.ceil((network.links[row].length_km or 0.0) / step_km))) for row in rows], np.int64)
    owner = np.repeat(np.arange(len(rows)), pieces)
    start = np.concatenate([[0], np.cumsum(pieces)])
    share = (np.arange(len(owner)) - start[owner] + 0.5) / pieces[owner]
    a, b = network.link_from[rows][owner], network.link_to[rows][owner]
    lat = network.lat[a] + share * (network.lat[b] - network.lat[a])
    lon = network.lon[a] + share * ((network.lon[b] - network.lon[a] + 180) % 360 - 180)  # the short way round
    for at, row in enumerate(rows):
        if surveyed := network.links[row].route:
            lat[start[at] : start[at + 1]], lon[start[at] : start[at + 1]] = points_along(surveyed, int(pieces[at]))
    return owner, intensity(lat, lon)


def p_cut(
    curve: Curve, intensity: FloatArray, owner: IntArray, length_km: FloatArray, defaults: Defaults
) -> FloatArray:
    """Return the probability that a line of poles is cut somewhere; any damage to a pole may cut it.

    Parameters
    ----------
    curve
        The curve of a pole.
    intensity : shape (strengths, pieces)
        From `intensity_along`, in the averaging time of the curve.
    owner : shape (pieces,)
        From `intensity_along`.
    length_km : shape (links,)
        Length of each link, shared equally by its pieces.
    defaults
        Holds the spacing of poles and how far they fall on their own account.

    Returns
    -------
    shape (strengths, links, 1)
    """
    poles = length_km * 1000 / defaults.number("pole_spacing_m") / np.bincount(owner, minlength=len(length_km))
    none = np.zeros(len(owner))
    pole_failure = chances(curve, intensity, none, none)[..., 0]
    cut = span_failure(pole_failure, poles[owner], defaults.number("pole_correlation"))
    with np.errstate(divide="ignore"):  # a sure cut is -inf
        intact = [np.bincount(owner, np.log1p(-at_strength), minlength=len(length_km)) for at_strength in cut]
    return -np.expm1(np.array(intact))[..., None]
