"""Runs: what the engine answered, with all that is needed to get the same answer again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from app.models.fields import json_object, reference, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Run(Record):
    """One answer to a scenario.

    `settings` is the scenario's row and its events' rows as they were; `results` is `OutageResult.to_json()`.
    """

    TABLE: ClassVar[str] = "run"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Runs")

    scenario_id: str = reference(QT_TRANSLATE_NOOP("fields", "Scenario"), "scenario", required=True)
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    ran_at: str = text(QT_TRANSLATE_NOOP("fields", "Ran at"), required=True, help=QT_TRANSLATE_NOOP("fields", "UTC."))
    app_version: str = text(QT_TRANSLATE_NOOP("fields", "Lifeline version"), required=True)
    seed: int = whole(QT_TRANSLATE_NOOP("fields", "Seed"), "", 0, 2**53, required=True)
    realizations: int = whole(QT_TRANSLATE_NOOP("fields", "Realizations"), "", 1, 1_000_000, required=True)
    inventory_digest: str = text(
        QT_TRANSLATE_NOOP("fields", "Digest of the inventory"),
        required=True,
        help=QT_TRANSLATE_NOOP(
            "fields", "Changes when the inventory or the event does; an older run is then out of date."
        ),
    )
    settings: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Settings"))
    results: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Results"))
