"""The list beside the map: which layers are shown, over which grid, and how positions are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.models.coordinate_text import COORDINATE_FORMATS
from app.models.grid_lines import GRID_KINDS
from app.models.map_layer import MapLayer
from app.paths import documents
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
from app.ui.map.layers import MapLayer as RecordLayer
from app.ui.map.own_layers import OwnLayers
from app.ui.session import Session

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
_FAINT = 0.5


_FILES = "*.tif *.tiff *.mbtiles *.geojson *.json *.kml *.kmz *.gpkg *.zip *.shp"


class LayerList(QWidget):
    """Says what the user wants to see; what is shown is the panel's business. Own layers stand below the records."""

    shown_changed = Signal(str, bool)
    grid_chosen = Signal(str)
    coordinates_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.own = OwnLayers(session, self)
        self.layers = QListWidget()
        self.layers.setAccessibleName(self.tr("Layers of the map"))
        self.own_list = QListWidget()
        self.own_list.setAccessibleName(self.tr("Own layers"))
        self.own_list.setMaximumHeight(self.fontMetrics().height() * 5)
        self.grids = self._choices(self.tr("Grid"), {name: _GRIDS[name] for name in GRID_KINDS}, self.grid_chosen.emit)
        self.coordinates = self._choices(
            self.tr("Coordinates"), {name: _FORMATS[name] for name in COORDINATE_FORMATS}, self.coordinates_chosen.emit
        )
        self.layers.itemChanged.connect(self._tell)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6, 4, 4, 4)
        self.column.addWidget(label(self.tr("Shown on the map"), "section"))
        self.column.addWidget(self.layers, 1)
        self.column.addWidget(label(self.tr("Own layers"), "section"))
        self.column.addWidget(self.own_list)
        self.column.addLayout(self._own_buttons())
        self.own_list.itemChanged.connect(self._show_own)
        self.own_list.currentRowChanged.connect(lambda: self._enable())
        self.own.changed.connect(self._list_own, Qt.ConnectionType.QueuedConnection)  # not while an item tells of it
        form = QFormLayout()
        form.addRow(self.tr("&Grid"), self.grids)
        form.addRow(self.tr("&Coordinates"), self.coordinates)
        self.column.addLayout(form)

    def show_layers(self, layers: Sequence[RecordLayer]) -> None:
        """List the layers of the records, the topmost first."""
        self.layers.blockSignals(True)
        self.layers.clear()
        for layer in reversed(layers):
            item = QListWidgetItem(layer.title, self.layers)
            item.setData(_KEY, layer.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if layer.visible else Qt.CheckState.Unchecked)
        self.layers.blockSignals(False)

    def choose_files(self) -> None:
        """Ask for files and add them as layers."""
        folder = self._session.settings.folder("map", documents())
        words = self.tr("Pictures, tiles and shapes ({patterns})").format(patterns=_FILES)
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add own layers"), str(folder), words)
        if names:
            self._session.settings.folders["map"] = str(Path(names[0]).parent)
            self.own.add([Path(name) for name in names])

    @property
    def current(self) -> MapLayer | None:
        """The own layer that is chosen in the list."""
        row = self.own_list.currentRow()
        chosen = self.own_list.item(row).data(_KEY) if row >= 0 else None
        return next((layer for layer in self.own.records if layer.id == chosen), None)

    def _own_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3)
        self.add_button = self._button(self.tr("Add…"), self.tr("Add a GeoTIFF, MBTiles or vector file"))
        self.up_button = self._button("▲", self.tr("Put the layer higher"))
        self.down_button = self._button("▼", self.tr("Put the layer lower"))
        self.fade_button = self._button("◐", self.tr("Show the layer fainter, or fully again"))
        self.remove_button = self._button("✕", self.tr("Take the layer off the plan; its file stays"))
        self.add_button.clicked.connect(self.choose_files)
        self.up_button.clicked.connect(lambda: self._on_current(lambda layer: self.own.raise_(layer, 1)))
        self.down_button.clicked.connect(lambda: self._on_current(lambda layer: self.own.raise_(layer, -1)))
        self.fade_button.clicked.connect(lambda: self._on_current(self._fade))
        self.remove_button.clicked.connect(lambda: self._on_current(self.own.remove))
        for button in (self.add_button, self.up_button, self.down_button, self.fade_button, self.remove_button):
            row.addWidget(button)
        row.addStretch()
        return row

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_current(self, act: Callable[[MapLayer], object]) -> None:
        layer = self.current
        if layer:
            act(layer)

    def _fade(self, layer: MapLayer) -> None:
        self.own.fade(layer, _FAINT if layer.opacity in (None, 1.0) else 1.0)

    def _show_own(self, item: QListWidgetItem) -> None:
        layer = next((layer for layer in self.own.records if layer.id == item.data(_KEY)), None)
        if layer:
            self.own.show(layer, item.checkState() == Qt.CheckState.Checked)

    def _list_own(self) -> None:
        """List the own layers, the topmost first; one that cannot be read says why."""
        chosen = self.current
        self.own_list.blockSignals(True)
        self.own_list.clear()
        for layer in reversed(self.own.records):
            problem = self.own.problems.get(layer.id)
            item = QListWidgetItem(f"⚠ {layer.name}" if problem else layer.name, self.own_list)
            item.setData(_KEY, layer.id)
            item.setToolTip(
                f"{problem.message(translate)} {problem.advice(translate)}" if problem else layer.path or ""
            )
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if layer.is_shown else Qt.CheckState.Unchecked)
            if chosen and layer.id == chosen.id:
                self.own_list.setCurrentItem(item)
        self.own_list.blockSignals(False)
        self._enable()

    def _enable(self) -> None:
        may_write = self._session.is_open and not self._session.is_read_only
        self.add_button.setEnabled(may_write)
        for button in (self.up_button, self.down_button, self.fade_button, self.remove_button):
            button.setEnabled(may_write and self.own_list.currentRow() >= 0)

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
