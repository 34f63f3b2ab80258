"""Radio nets: who speaks with whom on which frequency."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, number, reference, text
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class RadioService(StrEnum):
    """Who a net serves."""

    EMERGENCY = "emergency"
    PUBLIC_SAFETY = "public_safety"
    AMATEUR = "amateur"
    MARITIME = "maritime"
    AERONAUTICAL = "aeronautical"
    UTILITY = "utility"
    MILITARY = "military"
    OTHER = "other"


WORDS = (
    (RadioService.EMERGENCY, QT_TRANSLATE_NOOP("choices", "Emergency management")),
    (RadioService.PUBLIC_SAFETY, QT_TRANSLATE_NOOP("choices", "Police, fire and ambulance")),
    (RadioService.AMATEUR, QT_TRANSLATE_NOOP("choices", "Amateur radio")),
    (RadioService.MARITIME, QT_TRANSLATE_NOOP("choices", "Maritime")),
    (RadioService.AERONAUTICAL, QT_TRANSLATE_NOOP("choices", "Aeronautical")),
    (RadioService.UTILITY, QT_TRANSLATE_NOOP("choices", "Utilities")),
    (RadioService.MILITARY, QT_TRANSLATE_NOOP("choices", "Military liaison")),
    (RadioService.OTHER, QT_TRANSLATE_NOOP("choices", "Other radio service")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RadioNet(Record):
    """A channel of the radio plan; `input_mhz` is what a repeater listens to, None without a repeater."""

    TABLE: ClassVar[str] = "radio_net"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Radio nets")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: RadioService | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), RadioService)
    freq_mhz: float | None = number(QT_TRANSLATE_NOOP("fields", "Frequency"), "MHz", 0, 300_000)
    input_mhz: float | None = number(QT_TRANSLATE_NOOP("fields", "Repeater input"), "MHz", 0, 300_000)
    tone: str | None = text(QT_TRANSLATE_NOOP("fields", "Tone or talk group"))
    mode: str | None = text(QT_TRANSLATE_NOOP("fields", "Mode"))
    bandwidth_khz: float | None = number(QT_TRANSLATE_NOOP("fields", "Bandwidth"), "kHz", 0, 100_000)
    callsign: str | None = text(QT_TRANSLATE_NOOP("fields", "Call sign"))
    control_site_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Control station or repeater"), "site")
    organisation_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Run by"), "organisation")
    coverage: str | None = text(QT_TRANSLATE_NOOP("fields", "Coverage"))
    schedule: str | None = text(QT_TRANSLATE_NOOP("fields", "Schedule"))
    license: str | None = text(QT_TRANSLATE_NOOP("fields", "License"))
    tested_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last tested on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
