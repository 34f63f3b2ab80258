"""Power blackout: grid zones that go dark for hours, whatever the reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.fields import check_fields, number, references
from app.planning.hazards import Hazard
from app.planning.layer import Layer, layer_of
from app.planning.network import Network
from app.planning.note import Note
from app.planning.recovery import Preset
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class BlackoutParameters:
    """Which zones are dark, and for how long.

    Raises
    ------
    InvalidValueError
        If a value is impossible.
    """

    grid_zone_ids: tuple[str, ...] = references(
        QT_TRANSLATE_NOOP("fields", "Grid zones"),
        "grid_zone",
        help=QT_TRANSLATE_NOOP("fields", "Empty: all of them. Zones that these feed are dark, too."),
    )
    lasts_h: float = number(
        QT_TRANSLATE_NOOP("fields", "Lasts"),
        "h",
        0.1,
        8760,
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "Mean hours until current is back."),
    )
    lasts_sd_h: float = number(
        QT_TRANSLATE_NOOP("fields", "Standard deviation of the hours"),
        "h",
        0,
        8760,
        default=0.0,
        help=QT_TRANSLATE_NOOP("fields", "0: every zone comes back after the same hours."),
    )

    def __post_init__(self) -> None:
        check_fields(self)


def darkened(parameters: BlackoutParameters, network: Network, preset: Preset) -> tuple[Layer, ...]:
    """Return the zones that go dark, each with hours of its own."""
    wanted = set(parameters.grid_zone_ids)
    units = [(zone.id, [row]) for row, zone in enumerate(network.zones) if not wanted or zone.id in wanted]
    hours = [parameters.lasts_h] * len(units), [parameters.lasts_sd_h] * len(units)
    return (layer_of("zone", units, mean_h=hours[0], sd_h=hours[1], needs_crew=False),)


def _summary(parameters: BlackoutParameters) -> Note:
    values = {"count": len(parameters.grid_zone_ids), "hours": round(parameters.lasts_h, 1)}
    if not parameters.grid_zone_ids:
        return Note(QT_TRANSLATE_NOOP("notes", "Blackout of the whole grid for {hours} h."), values)
    return Note(QT_TRANSLATE_NOOP("notes", "Blackout for {hours} h; grid zones: {count}."), values)


HAZARD = Hazard(
    title=QT_TRANSLATE_NOOP("hazards", "Power blackout"),
    parameters=BlackoutParameters,
    affected=darkened,
    notes=lambda parameters: (),
    summary=_summary,
)
