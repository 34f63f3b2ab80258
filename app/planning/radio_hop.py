"""What is to be known of one microwave hop, as statements: losses, the room it needs, and rain."""

from __future__ import annotations

from app.models.checks import label_of
from app.models.geodesy import distance_km
from app.models.link import Link, Medium
from app.models.site import Site
from app.planning.note import Note
from app.planning.radio import (
    K_WORST,
    earth_bulge_m,
    free_space_loss_db,
    fresnel_radius_m,
    radio_horizon_km,
    rain_loss_db,
)
from app.planning.reference import load_defaults
from app.text import QT_TRANSLATE_NOOP

RAIN_GHZ = (1.0, 100.0)
LONGEST_RAIN_KM = 60.0
"""What the model of rain was made for."""

_CLEAR = 0.6  # of the first Fresnel zone (P.530)


def hop_notes(link: Link, start: Site, end: Site) -> tuple[Note, ...]:
    """Return what is to be known of a link; nothing of one that is no microwave hop or has no length."""
    km = distance_km(start.lat, start.lon, end.lat, end.lon)
    if link.medium is not Medium.MICROWAVE or not km:
        return ()
    name = label_of(link, {site.id: label_of(site) for site in (start, end)})
    values = {"name": name, "km": round(km, 1)}
    if not link.freq_ghz:
        text = QT_TRANSLATE_NOOP(
            "notes", "Radio hop {name}: {km} km; its frequency is not recorded, so what it loses is not known."
        )
        return (Note(text, values), _bulge(km), *_horizon(start, end))
    text = QT_TRANSLATE_NOOP(
        "notes",
        "Radio hop {name}: {km} km at {ghz} GHz lose {loss} dB in free space; in the middle, {clear} m around the line "
        "must stay clear (0.6 of the first Fresnel zone).",
    )
    values |= {
        "ghz": link.freq_ghz,
        "loss": round(free_space_loss_db(km, link.freq_ghz), 1),
        "clear": round(_CLEAR * fresnel_radius_m(km, link.freq_ghz), 1),
    }
    return (Note(text, values), _bulge(km), *_horizon(start, end), *_rain(km, link.freq_ghz))


def _bulge(km: float) -> Note:
    text = QT_TRANSLATE_NOOP(
        "notes",
        "There the earth rises {bulge} m towards the line (4/3 earth; {worst} m in the least favorable air). Terrain, "
        "trees and buildings are not known.",
    )
    return Note(text, {"bulge": round(earth_bulge_m(km), 1), "worst": round(earth_bulge_m(km, K_WORST), 1)})


def _horizon(start: Site, end: Site) -> tuple[Note, ...]:
    """Return how far the antennas see each other, where heights of ground and mast are recorded at both ends."""
    heights = [
        max(0.0, site.elevation_m + site.height_m)
        for site in (start, end)
        if site.elevation_m is not None and site.height_m is not None
    ]
    if len(heights) < 2:
        return ()
    text = QT_TRANSLATE_NOOP("notes", "From the tops of the masts the radio horizon over the sea is {horizon} km away.")
    return (Note(text, {"horizon": round(radio_horizon_km(*heights), 1)}),)


def _rain(km: float, freq_ghz: float) -> tuple[Note, ...]:
    if km > LONGEST_RAIN_KM or not RAIN_GHZ[0] <= freq_ghz <= RAIN_GHZ[1]:
        return (Note(QT_TRANSLATE_NOOP("notes", "What rain takes from it lies outside the model (P.530).")),)
    rate = load_defaults().number("rain_mm_h")
    text = QT_TRANSLATE_NOOP(
        "notes",
        "Rain takes {vertical} dB (vertical polarization) or {horizontal} dB (horizontal) or more in 0.01 % of the "
        "year, 53 minutes; {rate} mm/h then is assumed.",
    )
    values = {
        "vertical": round(rain_loss_db(km, freq_ghz, rate, "vertical"), 1),
        "horizontal": round(rain_loss_db(km, freq_ghz, rate, "horizontal"), 1),
        "rate": round(rate),
    }
    return (Note(text, values),)
