"""How likely single assets fail: at a place, at either end of a link, or anywhere along a line of poles."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from app.models.site import Site, WindBasis
from app.planning.fragility import Curve, Fragility, exceedance, medians, span_failure
from app.planning.geodesy import FloatArray, points_along
from app.planning.network import IntArray, Network
from app.planning.reference import Defaults


def p_of_states(curve: Curve, intensity: FloatArray, design: FloatArray) -> FloatArray:
    """Return the probability of each state of a curve or worse.

    Parameters
    ----------
    curve
        The curve that holds for all these assets.
    intensity, design : shape (assets,)
        Intensity and design value in the unit and averaging time of the curve.

    Returns
    -------
    shape (assets, states)
    """
    return exceedance(intensity, medians(curve, design), np.array([state.beta for state in curve.states]))


def design_winds(sites: Iterable[Site], averaging: str, fragility: Fragility) -> FloatArray:
    """Return design winds in the averaging time of a curve; a site without one has no strength to count on.

    Returns
    -------
    shape (sites,), m/s
    """
    return np.array(
        [
            max(site.design_wind_ms or 0.0, 1e-9)
            * fragility.converted(site.design_wind_basis or WindBasis.GUST_3S, averaging)
            for site in sites
        ],
        float,
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
    at_sites : shape (sites,)
        Intensity at every site of the network, in the averaging time of the curve.
    fragility
        Holds the conversions of design winds.

    Returns
    -------
    shape (links, states)
    """
    intact = np.ones((len(rows), len(curve.states)))
    for ends in (network.link_from[rows], network.link_to[rows]):
        design = design_winds((network.sites[end] for end in ends), curve.averaging, fragility)
        intact *= 1 - p_of_states(curve, at_sites[ends], design)
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
    intensity, owner : shape (pieces,)
        From `intensity_along`, in the averaging time of the curve.
    length_km : shape (links,)
        Length of each link, shared equally by its pieces.
    defaults
        Holds the spacing of poles and how far they fall on their own account.

    Returns
    -------
    shape (links, 1)
    """
    poles = length_km * 1000 / defaults.number("pole_spacing_m") / np.bincount(owner, minlength=len(length_km))
    pole_failure = p_of_states(curve, intensity, np.zeros(len(intensity)))[:, 0]
    cut = span_failure(pole_failure, poles[owner], defaults.number("pole_correlation"))
    with np.errstate(divide="ignore"):  # a sure cut is -inf
        intact = np.bincount(owner, np.log1p(-cut), minlength=len(length_km))
    return -np.expm1(intact)[:, None]
