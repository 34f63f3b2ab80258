"""Saved views: how somebody wants to look at a table, a map or a list, kept in the plan and shared with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from app.models.fields import json_object, text
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """A way to look at what `kind` names: a record table, or "map".

    `settings` belongs to whoever shows it: filters, order, columns, groups; extent and layers of a map.
    """

    TABLE: ClassVar[str] = "saved_view"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Saved views")

    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: str = text(
        QT_TRANSLATE_NOOP("fields", "View of"),
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "The table that is shown, or map."),
    )
    settings: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Settings"))
