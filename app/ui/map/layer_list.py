"""The list beside the map: which layers are shown, over which grid, and how positions are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.coordinate_text import COORDINATE_FORMATS
from app.models.grid_lines import GRID_KINDS
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
from app.ui.map.layers import MapLayer

_GRIDS = {
    "": QT_TRANSLATE_NOOP("map", "None"),
    "degrees": QT_TRANSLATE_NOOP("map", "Degrees"),
    "utm": QT_TRANSLATE_NOOP("map", "UTM"),
    "mgrs": QT_TRANSLATE_NOOP("map", "MGRS"),
}
_FORMATS = {
    "dd": QT_TRANSLATE_NOOP("map", "Decimal degrees"),
    "ddm": QT_TRANSLATE_NOOP("map", "Degrees and minutes"),
    "dms": QT_TRANSLATE_NOOP("map", "Degrees, minutes, seconds"),
    "utm": QT_TRANSLATE_NOOP("map", "UTM"),
    "mgrs": QT_TRANSLATE_NOOP("map", "MGRS"),
}
_KEY = Qt.ItemDataRole.UserRole


class LayerList(QWidget):
    """Says what the user wants to see; what is shown is the panel's business."""

    shown_changed = Signal(str, bool)
    grid_chosen = Signal(str)
    coordinates_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = QListWidget()
        self.layers.setAccessibleName(self.tr("Layers of the map"))
        self.grids = self._choices(self.tr("Grid"), {name: _GRIDS[name] for name in GRID_KINDS}, self.grid_chosen.emit)
        self.coordinates = self._choices(
            self.tr("Coordinates"), {name: _FORMATS[name] for name in COORDINATE_FORMATS}, self.coordinates_chosen.emit
        )
        self.layers.itemChanged.connect(self._tell)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6, 4, 4, 4)
        self.column.addWidget(label(self.tr("Shown on the map"), "section"))
        self.column.addWidget(self.layers, 1)
        form = QFormLayout()
        form.addRow(self.tr("&Grid"), self.grids)
        form.addRow(self.tr("&Coordinates"), self.coordinates)
        self.column.addLayout(form)

    def show_layers(self, layers: Sequence[MapLayer]) -> None:
        """List the layers of the records, the topmost first."""
        self.layers.blockSignals(True)
        self.layers.clear()
        for layer in reversed(layers):
            item = QListWidgetItem(layer.title, self.layers)
            item.setData(_KEY, layer.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if layer.visible else Qt.CheckState.Unchecked)
        self.layers.blockSignals(False)

    def _tell(self, item: QListWidgetItem) -> None:
        self.shown_changed.emit(item.data(_KEY), item.checkState() == Qt.CheckState.Checked)

    def _choices(self, name: str, entries: dict[str, str], chosen: Callable[[str], object]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        for value, words in entries.items():
            box.addItem(translate("map", words), value)
        box.activated.connect(lambda index: chosen(box.itemData(index)))
        return box
