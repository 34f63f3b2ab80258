"""The map in the middle: the inventory where it lies, colored by figures, and the tools to work on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models import basemap
from app.models.coordinate_text import coordinate_format, position_text
from app.models.grid_lines import grid_kind
from app.models.plan import Plan
from app.models.run import Run
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.tables import NOT_INVENTORY, RECORD_TYPES
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import translate
from app.ui.map.bar import Bar
from app.ui.map.canvas import MapCanvas
from app.ui.map.coloring import Coloring
from app.ui.map.editing_bar import EditingBar
from app.ui.map.layer_list import LayerList
from app.ui.map.record_layers import record_layers
from app.ui.map.remembered import forget_view, remember_view, remembered_view
from app.ui.map.search import SearchLine
from app.ui.map.tools.browse import Browse
from app.ui.map.tools.edit_tool import EditTool
from app.ui.map.tools.measure import Measure
from app.ui.map.tools.pick_path import PickPath, Place
from app.ui.map.tools.pick_point import Picked, PickPoint
from app.ui.map.tools.tool import Tool
from app.ui.map.tried import Pair, tried_links
from app.ui.panel import Panel
from app.ui.session import Key, Session

_SHOWN = frozenset({"site", "link", "settlement", "grid_zone", "warning_node", "alternative_link", "plan", "*"})
_SEARCH_CHARACTERS = 15


class MapPanel(QWidget):
    """Shows the plan on the map and passes on what the user picks there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._outages: Coloring | None = None
        self._coloring: Coloring | None = None
        self._tried: tuple[frozenset[str], tuple[Pair, ...]] = (frozenset(), ())
        self._hidden: set[str] = set()
        self.canvas = MapCanvas(self, translate)
        self.list = LayerList(session)
        self.search = SearchLine(session)
        self.bar = Bar(self.tr("Map tools"), self)
        self.edit_bar = EditingBar(session, self.canvas, self)
        self.setFocusProxy(self.canvas)
        self._fill_bar()
        self._lay_out()
        self._connect()
        if session.is_open:
            self._show_plan()

    def frame(self) -> None:
        """Show all that is recorded, or the country while nothing is."""
        if any(layer.visible for layer in self.canvas.layers):
            self.canvas.zoom_to_all()
        else:
            (plan,) = self._session.records(Plan)
            self.canvas.zoom_to(basemap.country(plan.country).bounds)
        forget_view(self._session.settings, self._plan_id())

    def go_to(self, name: str, lat: float, lon: float) -> None:
        """Show a place, and mark it."""
        self.canvas.mark(name, lat, lon)

    def pick_point(self, prompt: str, picked: Picked) -> None:
        """Let the user name a place by a click; `picked` gets its latitude and longitude, or None."""
        self._use(PickPoint(self.canvas, prompt, picked))

    def pick_path(self, prompt: str, begun: Sequence[Place], picked: Callable[[list[Place]], object]) -> None:
        """Let the user name places by clicks, beyond those that are there; `picked` gets the new ones."""
        self._use(PickPath(self.canvas, prompt, begun, picked))

    def _connect(self) -> None:
        session, canvas = self._session, self.canvas
        canvas.selected.connect(session.select_all)
        canvas.cursor_moved.connect(self._tell_position)
        canvas.hinted.connect(session.hinted)
        canvas.view_changed.connect(self._remember)
        canvas.framing_wanted.connect(self.frame)
        canvas.tool_changed.connect(self._show_tool)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(self._show_menu)
        self.edit_bar.tool_wanted.connect(self._use)
        self.search.record_found.connect(self._go_to_record)
        self.search.place_found.connect(self.go_to)
        self.list.shown_changed.connect(self._show_layer)
        self.list.grid_chosen.connect(self._show_grid)
        self.list.coordinates_chosen.connect(self._write_coordinates)
        self.list.own.changed.connect(self._show_own)
        session.opened.connect(self._show_plan)
        session.closed.connect(lambda: canvas.use(None))
        session.changed.connect(self._follow)
        session.selected.connect(self._show_selection)
        session.run_shown.connect(self._show_run)
        session.colored.connect(self._show_coloring)
        session.tried.connect(self._show_tried)
        session.point_wanted.connect(self.pick_point)
        session.path_wanted.connect(self.pick_path)

    def _show_plan(self) -> None:
        self._outages = None
        self.edit_action.setEnabled(self.edit_bar.editing.is_allowed)
        if not self.edit_bar.editing.is_allowed:
            self.edit_action.setChecked(False)
        self._show_coloring(None)
        settings = self._session.settings
        self.canvas.unmark()
        self.list.grids.setCurrentIndex(self.list.grids.findData(grid_kind(settings.grid)))
        self.list.coordinates.setCurrentIndex(max(self.list.coordinates.findData(settings.coordinates), 0))
        self.canvas.grid = grid_kind(settings.grid)
        self._reload()
        left = remembered_view(settings, self._plan_id(), self.canvas.view)
        if left:
            self.canvas.show_view(left)
        else:
            self.frame()

    def _tell_position(self, lat: float, lon: float) -> None:
        written = coordinate_format(self._session.settings.coordinates)
        self._session.pointed.emit(position_text(lat, lon, written))

    def _plan_id(self) -> str:
        (plan,) = self._session.records(Plan)
        return plan.id

    def _remember(self) -> None:
        if self._session.is_open and not self.canvas.is_framed:
            remember_view(self._session.settings, self._plan_id(), self.canvas.view)

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN:
            self._reload()

    def _show_selection(self, keys: tuple[Key, ...]) -> None:
        self.canvas.select(keys)
        self.to_selection.setEnabled(bool(self.canvas.choice))

    def _go_to_record(self, key: Key) -> None:
        self._session.select(*key)
        self.canvas.zoom_to_selection()

    def _show_run(self, run: Run | None) -> None:
        results = run.results if run else {}
        values = {
            "site": {row["id"]: row["outage_probability"] for row in results.get("sites", ())},
            "link": {row["id"]: row["outage_probability"] for row in results.get("links", ())},
            "settlement": {row["id"]: row["unserved_probability_24h"] for row in results.get("settlements", ())},
        }
        self._outages = Coloring(title=self.tr("Probability of an outage"), values=values) if results else None
        self._show_coloring(None)

    def _show_coloring(self, coloring: Coloring | None) -> None:
        """Show figures that a panel gave, or else the outages of the run that is looked at."""
        self._coloring = coloring or self._outages
        self.coloring.setEnabled(self._coloring is not None)
        self.coloring.blockSignals(True)
        self.coloring.setChecked(self._coloring is not None)
        self.coloring.blockSignals(False)
        self.canvas.set_coloring(self._coloring)

    def _show_tried(self, out: frozenset[str], added: tuple[Pair, ...]) -> None:
        """Show links that are out, and links that are added, while they are tried."""
        if (out, added) != self._tried:
            self._tried = out, added
            self._place_tried()

    def _place_tried(self) -> None:
        lines = tried_links(self.canvas.layers, *self._tried, translate)
        shown = [replace(layer, visible=layer.key not in self._hidden) for layer in lines]
        self.canvas.set_lines_on_top("tried", shown)
        self.list.show_layers(self.canvas.layers)

    def _reload(self) -> None:
        written = LocaleFormatter(self.locale())
        self.canvas.set_layers(record_layers(_snapshot(self._session), translate, written), self._hidden)
        self._place_tried()
        synthetic = any(site.is_synthetic for site in self._session.records(Site))
        self.canvas.notice = self.tr("Synthetic data: no real network") if synthetic else ""

    def _show_layer(self, key: str, is_shown: bool) -> None:
        (self._hidden.discard if is_shown else self._hidden.add)(key)
        self.canvas.set_layer_visible(key, is_shown)

    def _show_own(self) -> None:
        own = self.list.own
        self.canvas.set_underlays(own.underlays())
        self.canvas.credit = ", ".join(dict.fromkeys((basemap.CREDIT, *own.credits())))

    def _show_grid(self, name: str) -> None:
        self._session.settings.grid = name
        self.canvas.grid = grid_kind(name)

    def _write_coordinates(self, name: str) -> None:
        self._session.settings.coordinates = name

    def _show_tool(self) -> None:
        for action, kind in self._tools:
            action.blockSignals(True)
            action.setChecked(type(self.canvas.tool) is kind and not self.canvas.is_browsing)
            action.blockSignals(False)

        self.edit_bar.show_state()

    def _use(self, tool: Tool | None) -> None:
        self.canvas.use(tool)
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _edit(self, is_wanted: bool) -> None:
        self.edit_bar.edit(is_wanted)
        if isinstance(self.canvas.tool, EditTool) and not is_wanted:
            self._use(None)

    def _fill_bar(self) -> None:
        canvas, bar = self.canvas, self.bar
        bar.add("+", self.tr("Zoom in"), canvas.zoom_in)
        bar.add("−", self.tr("Zoom out"), canvas.zoom_out)
        bar.add(self.tr("All"), self.tr("Show all that is recorded"), self.frame, "Home")
        self.to_selection = bar.add(
            self.tr("To selection"), self.tr("Zoom to what is chosen"), canvas.zoom_to_selection, "Z"
        )
        self.to_selection.setEnabled(False)
        bar.addSeparator()
        self._tools = [
            (
                bar.add(
                    self.tr("Lasso"),
                    self.tr(
                        "Choose by a lasso; Shift and drag chooses by a box at any time. Points count that lie inside,"
                        " lines that lie inside or are crossed."
                    ),
                    lambda on: self._use(Browse(canvas, is_lasso=True) if on else None),
                    "A",
                    is_checkable=True,
                ),
                Browse,
            ),
            (
                bar.add(
                    self.tr("Measure"),
                    self.tr("Measure distances and areas"),
                    lambda on: self._use(Measure(canvas) if on else None),
                    "M",
                    is_checkable=True,
                ),
                Measure,
            ),
        ]
        self.edit_action = bar.add(
            self.tr("Edit"), self.tr("Edit on the map: more tools"), self._edit, "E", is_checkable=True
        )
        bar.addSeparator()
        self.layers_action = bar.add(
            self.tr("Layers"),
            self.tr("Layers of the map, grid, and how positions are written"),
            self.list.setVisible,
            "Y",
            is_checkable=True,
        )
        self.coloring = bar.add(
            self.tr("Results"), self.tr("Color by the results"), self._color, "R", is_checkable=True
        )
        self.coloring.setEnabled(False)
        bar.addSeparator()
        bar.addWidget(self.search)

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be done with what lies there, or with the place."""
        place = QPointF(at)
        key = self.canvas.key_at(place)
        if key and key not in self.canvas.keys:
            self.canvas.choose([key])
        lon, lat = self.canvas.lon_lat(place)
        written = position_text(lat, lon, coordinate_format(self._session.settings.coordinates))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            self.tr("Copy the position {position}").format(position=written),
            lambda: QApplication.clipboard().setText(written),
        )
        menu.addAction(self.to_selection)
        menu.addActions(self.edit_bar.acts)
        menu.popup(self.canvas.mapToGlobal(at))

    def _color(self, is_on: bool) -> None:
        self.canvas.set_coloring(self._coloring if is_on else None)

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * _SEARCH_CHARACTERS)
        self.list.hide()
        middle = QSplitter()
        middle.addWidget(self.list)
        middle.addWidget(self.canvas)
        middle.setStretchFactor(1, 1)
        middle.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.edit_bar)
        layout.addWidget(middle, 1)


def _snapshot(session: Session) -> Snapshot:
    """Return the records as they are shown; what was read already is not read again."""
    (plan,) = session.records(Plan)
    tables = {kind.TABLE: session.records(kind) for kind in RECORD_TYPES if kind not in NOT_INVENTORY}
    return Snapshot(plan=plan, revision=session.revision).with_tables(tables)


PANEL = Panel(title=QT_TRANSLATE_NOOP("panels", "Map"), area="center", widget=MapPanel, order=0, shortcut="Ctrl+0")
