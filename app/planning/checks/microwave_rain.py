"""Microwave hop that rain cuts."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.geodesy import distance_km
from app.models.link import Medium
from app.models.snapshot import Snapshot
from app.planning.radio import rain_loss_db
from app.planning.radio_hop import LONGEST_RAIN_KM, RAIN_GHZ
from app.planning.reference import load_defaults
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    sites = {site.id: site for site in snapshot.sites}
    rate, margin = load_defaults().number("rain_mm_h"), load_defaults().number("fade_margin_db")
    for link in snapshot.links:
        start, end = sites.get(link.start_id), sites.get(link.end_id)
        if link.medium is not Medium.MICROWAVE or link.freq_ghz is None or start is None or end is None:
            continue
        km = distance_km(start.lat, start.lon, end.lat, end.lon)
        if not (RAIN_GHZ[0] <= link.freq_ghz <= RAIN_GHZ[1] and km > 0):
            continue
        loss = rain_loss_db(min(km, LONGEST_RAIN_KM), link.freq_ghz, rate, "vertical")
        if loss > margin:
            values = {"km": round(km, 1), "ghz": link.freq_ghz, "loss": round(loss), "rate": round(rate)}
            yield link, values | {"margin": round(margin)}


CHECK = Check(
    code="microwave_rain",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Long hop at a high frequency"),
    text=QT_TRANSLATE_NOOP(
        "checks",
        "{name} is one hop of {km} km at {ghz} GHz; rain of {rate} mm/h, assumed to be exceeded in 0.01 % of the year, "
        "takes {loss} dB from it, more than the usual margin of {margin} dB.",
    ),
    find=_find,
)
