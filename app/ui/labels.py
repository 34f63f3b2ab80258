"""Labels of a few kinds; the style sheet says what each looks like."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from app.errors import AppError
from app.i18n import LocaleFormatter

Role = Literal["plain", "title", "section", "faint", "figure", "warning", "error"]


def label(text: str, role: Role = "plain", parent: QWidget | None = None) -> QLabel:
    """Return a label that wraps and whose text can be copied."""
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def primary(button: QPushButton) -> QPushButton:
    """Mark the one button that most people want here, and return it."""
    button.setProperty("primary", True)
    button.style().unpolish(button)
    button.style().polish(button)
    return button


def translate(context: str, text: str) -> str:
    """Return a text in the language of the window: the `Translate` of everything that Qt shows."""
    return QCoreApplication.translate(context, text)


def said(statement: Any) -> str:
    """Return what a finding or a remark of the engine says, as the reader writes numbers."""
    return str(statement.message(translate, LocaleFormatter(QLocale())))


def explained(error: AppError) -> str:
    """Return what went wrong and what helps, in one line for a label."""
    return f"{error.message(translate)} {error.advice(translate)}"
