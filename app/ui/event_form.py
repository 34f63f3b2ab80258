"""A form for one hazard event: its kind, its parameters, and how strong it would be on the map before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.i18n import LocaleFormatter
from app.models import basemap
from app.models.changes import add, edit
from app.models.fields import FieldSpec
from app.models.hazard_event import HazardEvent
from app.models.plan import Plan
from app.models.record import new_id, record_specs
from app.ui.cells import allowed, heading, named
from app.ui.field_editors import Choice, Editor, FieldLine, editor_for
from app.ui.forms import as_typed, ask_to_throw_away, with_help
from app.ui.labels import explained, label, translate
from app.ui.map.coloring import Coloring, Field
from app.ui.record_names import names_in
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task
from app.ui.track_editor import TrackEditor

_OWN = ("name", "code", "return_period_y", "notes")
_FIFTHS = 5


class EventForm(QDialog):
    """Edits a hazard event, or makes a new one; `kept` carries it once it is in the plan.

    It is no modal window: the map stays in reach for picking places and looking at the strength.
    """

    kept = Signal(object)

    def __init__(self, session: Session, event: HazardEvent | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit the hazard event") if event else self.tr("New hazard event"))
        self._session, self._event = session, event
        self._kinds: dict[str, Any] = {}
        self._given: dict[str, Any] = dict(event.parameters) if event else {}
        self._own: dict[str, Editor] = {}
        self._editors: dict[str, Editor | TrackEditor] = {}
        self._task: Task | None = None
        self._begun: list[Any] | None = None
        self.kinds = Choice([])
        self.kinds.setAccessibleName(self.tr("Kind of hazard"))
        self.problem = label("", "error")
        self.problem.hide()
        self.about = label("", "faint")
        self.preview_button = QPushButton(self.tr("Sho&w it on the map"))
        self.preview_button.setAutoDefault(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.preview_button, QDialogButtonBox.ButtonRole.ActionRole)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._lay_out()
        self.kinds.currentIndexChanged.connect(self._show_kind)
        self.preview_button.clicked.connect(self.preview)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._load()

    def accept(self) -> None:
        """Keep the event, if its hazard can read what was entered."""
        event = self._entered()
        if event is None:
            return
        task = Task("hazards.check_event", event)
        task.succeeded.connect(lambda _: self._keep(event))
        self._start(task)

    def preview(self) -> None:
        """Color the map by the strength of what is entered; it need not have a name yet."""
        event = self._entered(needs_name=False)
        if event is None:
            return
        (plan,) = self._session.records(Plan)
        task = Task("hazards.intensity_field", self._session.path, event, basemap.country(plan.country).bounds)
        task.title = self.tr("Working out the strength on the map")
        task.succeeded.connect(self._show_field)
        self._start(task)

    def reject(self) -> None:
        """Leave everything as it is; what was entered is thrown away only when that is wanted."""
        if self._begun in (None, self._typed()):
            self._leave()
        else:
            ask_to_throw_away(self, self._leave)

    def _leave(self) -> None:
        if self._task:
            self._task.cancel()
        self._session.colored.emit(None)
        super().reject()

    def _typed(self) -> list[Any]:
        editors = [*self._own.values(), *self._editors.values()]
        return [one.value() if isinstance(one, TrackEditor) else as_typed(one) for one in editors]

    def _load(self) -> None:
        task = Task("hazards.hazard_kinds")
        task.succeeded.connect(self._fill_kinds)
        self._start(task)

    def _start(self, task: Task) -> None:
        self._task = task
        self.problem.hide()
        self.buttons.setEnabled(False)
        task.failed.connect(self._refuse)
        task.finished.connect(lambda: self.buttons.setEnabled(True))
        self._session.run(task, quietly=True)

    def _refuse(self, error: AppError) -> None:
        self.problem.setText(explained(error))
        self.problem.show()

    def _fill_kinds(self, kinds: tuple[Any, ...]) -> None:
        self._kinds = {kind.name: kind for kind in kinds}
        titled = sorted(kinds, key=lambda kind: translate("hazards", kind.title))
        self.kinds.blockSignals(True)
        for kind in titled:
            self.kinds.addItem(translate("hazards", kind.title), kind.name)
        wanted = self._event.hazard if self._event else "hurricane"
        self.kinds.setCurrentIndex(max(self.kinds.findData(wanted), 0))
        self.kinds.blockSignals(False)
        self._show_kind()
        self._begun = self._typed()

    def _show_kind(self) -> None:
        kind = self._kinds.get(self.kinds.currentData() or "")
        while self._form.rowCount():
            self._form.removeRow(0)
        self._editors.clear()
        if kind is None:
            return
        for spec in kind.specs:
            self._add_row(spec)
        if {"lat", "lon"} <= self._editors.keys():
            button = QPushButton(self.tr("&Pick the place on the map…"))
            button.setAutoDefault(False)
            button.clicked.connect(self._pick_place)
            self._form.addRow("", button)
        self.preview_button.setEnabled(kind.has_intensity)

    def _add_row(self, spec: FieldSpec) -> None:
        value = self._given.get(spec.name, spec.default)
        title = QLabel(f"{heading(spec)} *" if spec.required else heading(spec))
        title.setToolTip(allowed(spec))
        if spec.name == "track":
            track = TrackEditor()
            track.set_value(value or ())
            track.points_wanted.connect(lambda: self._pick_positions(track))
            self._editors[spec.name] = track
            self._form.addRow(title)
            self._form.addRow(track)
            return
        editor = editor_for(spec, names_in(self._session))
        if editor is None:
            text = self.tr("from a file") if value else self.tr("import a map file or a raster as hazard event first")
            self._form.addRow(title, label(text, "faint"))
            return
        if isinstance(editor, FieldLine | Choice):
            editor.set_value(value)
        else:
            editor.set_value(value or ())
        title.setBuddy(editor)
        self._editors[spec.name] = editor
        self._form.addRow(title, with_help(editor, translate("fields", spec.help) if spec.help else ""))

    def _pick_place(self) -> None:
        def take(lat: float | None, lon: float | None) -> None:
            for name, value in (("lat", lat), ("lon", lon)):
                editor = self._editors.get(name)
                if isinstance(editor, FieldLine) and value is not None:
                    editor.set_value(round(value, 5))

        self._await_click(self.tr("Click where the event is"), take)

    def _pick_positions(self, track: TrackEditor) -> None:
        def take(places: list[tuple[float, float]]) -> None:
            for lat, lon in places:
                track.add_point(round(lat, 3), round(lon, 3))
            self._come_back(at)

        at, begun = self.pos(), [(point["lat"], point["lon"]) for point in track.value()]
        self.hide()
        self._session.path_wanted.emit(self.tr("Click the positions of the storm, one after the other"), begun, take)

    def _await_click(self, prompt: str, take: Callable[[float | None, float | None], None] | None = None) -> None:
        """Leave the map to the user, which the form would cover, until a click on it."""

        def clicked(lat: float | None, lon: float | None) -> None:
            if take:
                take(lat, lon)
            self._come_back(at)

        at = self.pos()
        self.hide()
        self._session.point_wanted.emit(prompt, clicked)

    def _come_back(self, at: QPoint) -> None:
        """Show the form where it was: X11 puts it lower by the height of its title every time."""
        self.setVisible(self._session.is_open)
        self.move(at)

    def _entered(self, *, needs_name: bool = True) -> HazardEvent | None:
        """Return what was entered; say what cannot be, and return None."""
        kind = self._kinds.get(self.kinds.currentData() or "")
        if kind is None:
            return None
        values: dict[str, Any] = {}
        parameters: dict[str, Any] = {}
        try:
            for spec in record_specs(HazardEvent):
                if spec.name == "name" and not needs_name:
                    values["name"] = kind.title
                elif spec.name in self._own:
                    values[spec.name] = named(spec, self._own[spec.name].value())
            for spec in kind.specs:
                parameters |= self._parameter(spec)
            if self._event:
                before = {name: getattr(self._event, name) for name in self._event.to_row()}
                return HazardEvent(**(before | values | {"hazard": kind.name, "parameters": parameters}))
            return HazardEvent(id=new_id(), hazard=kind.name, parameters=parameters, **values)
        except AppError as error:
            self._refuse(error)
            return None

    def _parameter(self, spec: FieldSpec) -> dict[str, Any]:
        editor = self._editors.get(spec.name)
        if editor is None:
            return {spec.name: self._given[spec.name]} if spec.name in self._given else {}
        value = editor.value() if isinstance(editor, TrackEditor) else named(spec, editor.value())
        plain = list(value) if isinstance(value, tuple) else value
        return {} if plain is None else {spec.name: plain}

    def _keep(self, event: HazardEvent) -> None:
        change = edit(self._event, event) if self._event else add(event)
        text = self.tr("Edit {name}") if self._event else self.tr("Add {name}")
        if self._session.edit(text.format(name=event.name), [change]):
            self._session.colored.emit(None)
            super().accept()
            self.kept.emit(event)

    def _show_field(self, field: Any) -> None:
        step = field.highest / _FIFTHS
        number, decimals = LocaleFormatter(self.locale()).number, 0 if field.highest >= 2 * _FIFTHS else 2
        bounds = [number(step * i, decimals) for i in range(_FIFTHS + 1)]
        labels = tuple(f"{low}–{high} {field.unit}" for low, high in pairwise(bounds))
        title = self.tr("{hazard} ({unit})").format(hazard=translate("hazards", field.title), unit=field.unit)
        ground = Field(cells=field.cells, bounds=field.bounds)
        high = max(field.highest, 1e-9)
        self._session.colored.emit(
            Coloring(title=title, values=field.values, low=0.0, high=high, labels=labels, field=ground)
        )
        notes = [translate("notes", note.text).format(**note.values) for note in (field.summary, *field.notes)]
        self.about.setText("\n".join(notes))
        self._await_click(self.tr("How strong it would be: a click on the map goes back to the form"))

    def _lay_out(self) -> None:
        names = names_in(self._session)
        own = QFormLayout()
        own.addRow(self.tr("&Kind of hazard"), self.kinds)
        for spec in record_specs(HazardEvent):
            editor = editor_for(spec, names) if spec.name in _OWN else None
            if editor is None:
                continue
            if isinstance(editor, FieldLine):
                editor.set_value(getattr(self._event, spec.name) if self._event else None)
            self._own[spec.name] = editor
            help = translate("fields", spec.help) if spec.help else ""
            own.addRow(f"{heading(spec)} *" if spec.required else heading(spec), with_help(editor, help))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addLayout(own)
        column.addWidget(label(self.tr("The event itself"), "section"))
        column.addLayout(self._form)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(self.about)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        fit(self, 760, 620)
        if isinstance(first := self._own.get("name"), QLineEdit):
            first.setFocus()
