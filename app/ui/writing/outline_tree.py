"""The sections of the plan, and how far each is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import translate
from app.ui.look import colors_of

STATES = {
    "empty": QT_TRANSLATE_NOOP("outline", "○ Empty"),
    "draft": QT_TRANSLATE_NOOP("outline", "◐ Draft"),
    "ready": QT_TRANSLATE_NOOP("outline", "● Ready"),
    "approved": QT_TRANSLATE_NOOP("outline", "✔ Approved"),
}


class OutlineTree(QTreeWidget):
    """Lists sections under their parts; `picked` carries the section that the user goes to."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections of the plan"))
        self.setHeaderLabels([self.tr("Section"), self.tr("State")])
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setRootIsDecorated(False)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.setUniformRowHeights(True)
        self.currentItemChanged.connect(self._pick)
        self._is_filling = False

    def show_sections(self, sections: tuple[Any, ...], key: str) -> None:
        """Show these sections, and go to the one with this key without telling."""
        colors = colors_of(self)
        shades = {"empty": colors.error, "draft": colors.warning, "ready": colors.text, "approved": colors.good}
        self._is_filling = True
        self.clear()
        part: QTreeWidgetItem | None = None
        for section in sections:
            if section.part and (part is None or part.text(0) != section.part):
                part = QTreeWidgetItem(self, [section.part])
                part.setFlags(Qt.ItemFlag.ItemIsEnabled)
                part.setFirstColumnSpanned(True)
            above = part if section.part else None
            item = QTreeWidgetItem([section.title, translate("outline", STATES[section.state])])
            item.setData(0, Qt.ItemDataRole.UserRole, section)
            item.setForeground(1, QColor(shades[section.state]))
            item.setToolTip(0, "\n".join([section.title, *section.missing]))
            if above is not None:
                above.addChild(item)
            else:
                self.addTopLevelItem(item)
        self.expandAll()
        self.point_at(key)

    def point_at(self, key: str) -> None:
        """Go to the section with this key without telling."""
        self._is_filling = True
        for item in self.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive):
            if (section := item.data(0, Qt.ItemDataRole.UserRole)) is not None and section.key == key:
                self.setCurrentItem(item)
        self._is_filling = False

    def _pick(self, item: QTreeWidgetItem | None) -> None:
        section = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if section is not None and not self._is_filling:
            self.picked.emit(section)
