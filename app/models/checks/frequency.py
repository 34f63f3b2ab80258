"""Frequency outside the band."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.link import Medium
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_BANDS_GHZ = {
    Medium.HF: (0.002, 0.03),
    Medium.VHF_UHF: (0.03, 3.0),
    Medium.TVWS: (0.47, 0.79),
    Medium.MICROWAVE: (1.0, 90.0),
    Medium.VSAT_GEO: (1.0, 40.0),
    Medium.LEO: (1.0, 75.0),
}  # ITU designations of bands, indicative


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for link in snapshot.links:
        low, high = _BANDS_GHZ.get(link.medium, (0.0, 400.0))
        if link.freq_ghz is not None and not low <= link.freq_ghz <= high:
            yield link, {"ghz": link.freq_ghz, "low": low, "high": high}


CHECK = Check(
    code="frequency",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Frequency outside the band"),
    text=QT_TRANSLATE_NOOP("checks", "{name} states {ghz} GHz; links of its medium use {low} to {high} GHz."),
    find=_find,
)
