"""The print, page by page, as it will come out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSpinBox, QToolButton, QVBoxLayout, QWidget

from app.ui.labels import label
from app.ui.pages import Pages

_LEAST_WIDTH = 240


class Preview(QWidget):
    """Shows a PDF, one page at a time, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: Pages | None = None
        self.page = QSpinBox()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setRange(1, 1)
        self.count = label("")
        self.count.setWordWrap(False)
        self.sheet = QLabel(self.tr("The preview is being made…"))
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet.setAccessibleName(self.tr("Page of the print"))
        self._area = QScrollArea()
        self._area.setWidget(self.sheet)
        self._area.setWidgetResizable(True)
        self.age = label("", "faint")
        self.age.setWordWrap(False)
        bar = QHBoxLayout()
        for text, name, step in (("◀", self.tr("Page before"), -1), ("▶", self.tr("Next page"), 1)):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, step=step: self.page.setValue(self.page.value() + step))
            bar.addWidget(button)
        bar.addWidget(self.page)
        bar.addWidget(self.count)
        bar.addStretch()
        bar.addWidget(self.age)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(bar)
        layout.addWidget(self._area, 1)
        self.page.valueChanged.connect(self._show)

    def show_file(self, path: Path) -> None:
        """Show another PDF, at the page that was looked at."""
        if self.pages:
            self.pages.close()
        self.pages = Pages(path)
        self.page.setRange(1, max(len(self.pages), 1))
        self.count.setText(self.tr("of {n}").format(n=len(self.pages)))
        self.age.setText("")
        self._show()

    def say_old(self) -> None:
        """Say that the plan has changed since this print."""
        if self.pages:
            self.age.setText(self.tr("The plan has changed since."))

    def go_to(self, title: str) -> None:
        """Go to the page on which a section begins."""
        if not self.pages:
            return
        for found, page in self.pages.chapters().items():
            if found == title or found.endswith(f" {title}"):
                self.page.setValue(page + 1)
                self._area.verticalScrollBar().setValue(0)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the page as wide as there is room now."""
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        if not self.pages:
            return
        ratio = self.devicePixelRatioF()
        width = max(self._area.viewport().width() - self._area.verticalScrollBar().sizeHint().width(), _LEAST_WIDTH)
        picture = QPixmap.fromImage(self.pages.picture(self.page.value() - 1, round(width * ratio)))
        picture.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(picture)
