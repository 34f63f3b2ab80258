"""What a dock of the window says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

Area = Literal["center", "right", "bottom"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A dock: `title` is English, context "panels"; `widget` is called with the session and a parent.

    `order` sorts the panels of one area, the lowest in front; `shortcut` shows the panel and gives it the focus.
    """

    title: str
    area: Area
    widget: type[QWidget]
    order: int
    shortcut: str = ""
