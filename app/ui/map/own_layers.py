"""The layers of the user's own in the plan that is open: listed, read off the GUI thread, handed to the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.models.changes import Change, add, edit, remove
from app.models.map_layer import MapLayer
from app.ui.map.look import OwnLayer
from app.ui.map.underlays import underlay_of
from app.ui.session import Session
from app.ui.tasks import Task

_FULL = 1.0


class OwnLayers(QObject):
    """Follows the records of map layers; each file is read once, when its layer is first shown."""

    changed = Signal()
    """Other layers are listed, or what is shown of them is another."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._loaded: dict[tuple[str, str | None, str | None], Any] = {}
        self.problems: dict[str, AppError] = {}
        session.opened.connect(self._begin)
        session.closed.connect(self._forget)
        session.changed.connect(self._follow)

    @property
    def records(self) -> list[MapLayer]:
        """The layers, the lowest first."""
        records = self._session.records(MapLayer) if self._session.is_open else ()
        return sorted(records, key=lambda layer: (layer.position or 0, layer.name))

    def underlays(self) -> list[OwnLayer]:
        """Return what is shown and has been read, the lowest first."""
        shown = [(number, layer) for number, layer in enumerate(self.records) if layer.is_shown]
        return [
            underlay_of(
                self._loaded[_source(layer)], _FULL if layer.opacity is None else layer.opacity, number, layer.name
            )
            for number, layer in shown
            if self._loaded.get(_source(layer)) is not None
        ]

    def credits(self) -> list[str]:
        """Return whom the layers that are shown are owed to, as far as their files say."""
        shown = (self._loaded.get(_source(layer)) for layer in self.records if layer.is_shown)
        return [credit for loaded in shown if (credit := getattr(loaded, "credit", ""))]

    def add(self, files: Sequence[Path]) -> None:
        """Add files as layers above all others, those that can be read."""
        for file in files:
            task = Task("map_layers.read_new_layer", self._session.path, file, self._top())
            task.title = self.tr("Reading {file}").format(file=file.name)
            task.succeeded.connect(self._keep_new)
            self._session.run(task)

    def remove(self, layer: MapLayer) -> None:
        """Take a layer off the plan; its file stays."""
        self._session.edit(self.tr("Remove the map layer {name}").format(name=layer.name), [remove(layer)])

    def show(self, layer: MapLayer, is_shown: bool) -> None:
        """Show or hide a layer."""
        text = self.tr("Show the map layer {name}") if is_shown else self.tr("Hide the map layer {name}")
        self._session.edit(text.format(name=layer.name), [edit(layer, replace(layer, is_shown=is_shown))])

    def fade(self, layer: MapLayer, opacity: float) -> None:
        """Show a layer more or less faintly."""
        text = self.tr("Opacity of the map layer {name}")
        self._session.edit(text.format(name=layer.name), [edit(layer, replace(layer, opacity=opacity))])

    def raise_(self, layer: MapLayer, steps: int) -> None:
        """Put a layer so many places higher, or lower."""
        order = self.records
        place = order.index(layer)
        order.insert(max(place + steps, 0), order.pop(place))
        changes: list[Change] = [
            edit(one, replace(one, position=number)) for number, one in enumerate(order) if one.position != number
        ]
        if changes:
            self._session.edit(self.tr("Reorder the map layers"), changes)

    def _top(self) -> int:
        return 1 + max((layer.position or 0 for layer in self.records), default=-1)

    def _keep_new(self, found: tuple[MapLayer, Any]) -> None:
        layer, loaded = found
        self._loaded[_source(layer)] = loaded
        layer = replace(layer, position=self._top())
        self._session.edit(self.tr("Add the map layer {name}").format(name=layer.name), [add(layer)])

    def _begin(self) -> None:
        self._forget()
        self._load()

    def _forget(self) -> None:
        self._loaded.clear()
        self.problems.clear()
        self.changed.emit()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & {MapLayer.TABLE, "*"}:
            self._load()

    def _load(self) -> None:
        for layer in self.records:
            source = _source(layer)
            if layer.is_shown and source not in self._loaded:
                self._loaded[source] = None  # being read, or cannot be
                task = Task("map_layers.load_layer", self._session.path, layer)
                task.succeeded.connect(partial(self._keep, source))
                task.failed.connect(partial(self._refuse, layer.id))
                self._session.run(task, quietly=True)
        self.changed.emit()

    def _keep(self, source: tuple[str, str | None, str | None], loaded: Any) -> None:
        self._loaded[source] = loaded
        self.changed.emit()

    def _refuse(self, layer_id: str, error: AppError) -> None:
        self.problems[layer_id] = error
        self.changed.emit()


def _source(layer: MapLayer) -> tuple[str, str | None, str | None]:
    return layer.kind.value, layer.path, layer.layer
