"""A slider over the hours after the event: the map shows who is dark then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from app.ui.labels import label
from app.ui.outage_chart import time_words

_BETWEEN_FRAMES_MS = 250


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which it scrolls: the map would jump in time."""
        event.ignore()


class MomentSlider(QWidget):
    """`moved` carries the number of the epoch and its hours after the event; -1 is no moment but the whole run."""

    moved = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times_h: Sequence[float] = ()
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Hours after the event"))
        self.slider.setToolTip(self.tr("Who is without service at this time, on the map; at the left end: at any time"))
        self.words = label("")
        self.words.setWordWrap(False)
        self.words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 13)
        self.play = QToolButton()
        self.play.setText("▶")
        self.play.setCheckable(True)
        self.play.setToolTip(self.tr("Let the time run"))
        self.play.setAccessibleName(self.tr("Let the time run"))
        self._timer = QTimer(self, interval=_BETWEEN_FRAMES_MS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.play)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.words)
        self.slider.valueChanged.connect(self._tell)
        self.play.toggled.connect(self._run)
        self._timer.timeout.connect(self._step)
        self.hide()

    def show_times(self, times_h: Sequence[float]) -> None:
        """Offer these times, and begin with the whole run."""
        self._timer.stop()
        self.play.setChecked(False)
        self._times_h = times_h
        self.slider.blockSignals(True)
        self.slider.setRange(-1, len(times_h) - 1)
        self.slider.setPageStep(8)
        self.slider.setValue(-1)
        self.slider.blockSignals(False)
        self.words.setText(self.tr("At any time"))

    def _tell(self, epoch: int) -> None:
        time_h = self._times_h[epoch] if epoch >= 0 else 0.0
        self.words.setText(
            self.tr("After {time}").format(time=time_words(time_h)) if epoch >= 0 else self.tr("At any time")
        )
        self.moved.emit(epoch, time_h)

    def _run(self, is_running: bool) -> None:
        self.play.setText("■" if is_running else "▶")
        if is_running:
            if self.slider.value() == self.slider.maximum():
                self.slider.setValue(0)
            self._timer.start()
        else:
            self._timer.stop()

    def _step(self) -> None:
        if self.slider.value() >= self.slider.maximum():
            self.play.setChecked(False)
        else:
            self.slider.setValue(self.slider.value() + 1)
