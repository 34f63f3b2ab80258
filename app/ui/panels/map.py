"""The map in the middle: the inventory where it lies, colored by the outages of the run that is looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.plan import Plan
from app.models.run import Run
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.tables import NOT_INVENTORY, RECORD_TYPES
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import translate
from app.ui.map.canvas import MapCanvas
from app.ui.map.layers import MapLayer
from app.ui.map.record_layers import record_layers
from app.ui.panel import Panel
from app.ui.session import Session

_SHOWN = frozenset({"site", "link", "settlement", "grid_zone", "warning_node", "alternative_link", "plan", "*"})
_LEGEND_FROM_LINES = 36  # a lower map would be all legend


class MapPanel(QWidget):
    """Shows the plan on the map and passes on what the user picks there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Run | None = None
        self._hidden: set[str] = set()
        self._legend_chosen = False
        self.canvas = MapCanvas(self, translate)
        self.layers = QMenu(self.tr("Layers"), self)
        self.outages = QCheckBox(self.tr("&Outages of the run"))
        self.legend = QCheckBox(self.tr("Le&gend"))
        self.setFocusProxy(self.canvas)
        self._lay_out()
        self._connect()
        if session.is_open:
            self._show_plan()

    def _connect(self) -> None:
        session = self._session
        self.canvas.selected.connect(session.select)
        self.canvas.cursor_moved.connect(session.pointed)
        self.outages.toggled.connect(self._reload)
        self.legend.toggled.connect(self._show_legend)
        self.legend.clicked.connect(self._keep_legend)
        session.opened.connect(self._show_plan)
        session.changed.connect(self._follow)
        session.selected.connect(self.canvas.select)
        session.run_shown.connect(self._show_run)

    def _show_plan(self) -> None:
        self._run = None
        self._reload()
        self.canvas.zoom_to_all()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN:
            self._reload()

    def _show_run(self, run: Run | None) -> None:
        self._run = run
        self.outages.setEnabled(run is not None)
        self.outages.blockSignals(True)
        self.outages.setChecked(run is not None)
        self.outages.blockSignals(False)
        if self._session.is_open:
            self._reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the legend out where it would cover the map, until the user decides."""
        super().resizeEvent(event)
        if not self._legend_chosen:
            self.legend.setChecked(self.height() > _LEGEND_FROM_LINES * self.fontMetrics().height())
            self._show_legend(self.legend.isChecked())

    def _keep_legend(self) -> None:
        self._legend_chosen = True

    def _show_legend(self, is_shown: bool) -> None:
        self.canvas.is_legend_shown = is_shown

    def _reload(self) -> None:
        results = self._run.results if self._run and self.outages.isChecked() else {}
        values = {
            "site": {row["id"]: row["outage_probability"] for row in results.get("sites", ())},
            "link": {row["id"]: row["outage_probability"] for row in results.get("links", ())},
            "settlement": {row["id"]: row["unserved_probability_24h"] for row in results.get("settlements", ())},
        }
        title = self.tr("Probability of an outage")
        written = LocaleFormatter(self.locale())
        layers = record_layers(_snapshot(self._session), translate, written, values if results else None, title)
        self.canvas.set_layers(layers)
        for key in self._hidden:
            self.canvas.set_layer_visible(key, False)
        self._fill_layers(layers)
        synthetic = any(site.is_synthetic for site in self._session.records(Site))
        self.canvas.notice = self.tr("Synthetic data: no real network") if synthetic else ""

    def _fill_layers(self, layers: list[MapLayer]) -> None:
        self.layers.clear()
        for layer in reversed(layers):
            action = self.layers.addAction(layer.title)
            action.setCheckable(True)
            action.setChecked(layer.key not in self._hidden)
            action.toggled.connect(partial(self._toggle, layer.key))

    def _toggle(self, key: str, is_visible: bool) -> None:
        (self._hidden.discard if is_visible else self._hidden.add)(key)
        self.canvas.set_layer_visible(key, is_visible)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 3, 6, 3)
        bar.addWidget(self._button(self.tr("+"), self.tr("Zoom in"), self.canvas.zoom_in))
        bar.addWidget(self._button(self.tr("−"), self.tr("Zoom out"), self.canvas.zoom_out))
        bar.addWidget(self._button(self.tr("Show &all"), self.tr("Show all"), self.canvas.zoom_to_all))
        choosing = self._button(self.tr("La&yers"), self.tr("Layers of the map"), lambda: None)
        choosing.setMenu(self.layers)
        choosing.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        bar.addWidget(choosing)
        bar.addWidget(self.legend)
        bar.addWidget(self.outages)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.canvas, 1)

    def _button(self, text: str, name: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(button.focusPolicy() | button.focusPolicy().TabFocus)
        button.clicked.connect(act)
        return button


def _snapshot(session: Session) -> Snapshot:
    """Return the records as they are shown; what was read already is not read again."""
    (plan,) = session.records(Plan)
    tables = {kind.TABLE: session.records(kind) for kind in RECORD_TYPES if kind not in NOT_INVENTORY}
    return Snapshot(plan=plan, revision=session.revision).with_tables(tables)


PANEL = Panel(title=QT_TRANSLATE_NOOP("panels", "Map"), area="center", widget=MapPanel, order=0, shortcut="Ctrl+0")
