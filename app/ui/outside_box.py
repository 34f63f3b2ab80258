"""The question whether to take what another program changed into the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.models.changes import Change
from app.ui.change_lines import change_lines
from app.ui.labels import translate
from app.ui.session import Session

_SHOWN_CHANGES = 200


def outside_box(session: Session, changes: Sequence[Change], window: QWidget) -> QMessageBox:
    """Return the question whether to take what another program changed into the history, with what it changed."""
    text = translate(
        "Commands", "Another program changed this plan since Lifeline wrote it last. Records changed: {n}."
    ).format(n=len(changes))
    box = QMessageBox(QMessageBox.Icon.Question, "Lifeline", text, parent=window)
    box.setInformativeText(
        translate(
            "Commands",
            "Take them into the history? You can undo them there. Until then the plan shows them as they are.",
        )
    )
    lines = [line for change in changes[:_SHOWN_CHANGES] for line in change_lines(session, change)]
    box.setDetailedText("\n".join([*lines, *(["…"] if len(changes) > _SHOWN_CHANGES else [])]))
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.Yes)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
