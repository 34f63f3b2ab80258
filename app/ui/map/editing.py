"""What the editing tools of the map do to the plan: each act is one edit through the session, so one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.errors import AppError
from app.models.changes import Change, add, edit
from app.models.link import Link
from app.models.measuring import LonLat
from app.models.network_edits import drawn_route, moved, nearest_on, removal, reversed_link, route_of, split
from app.models.record import Record, new_id
from app.models.site import Site
from app.models.tables import BY_TABLE, NOT_INVENTORY, RECORD_TYPES
from app.ui.assumed import AssumedValues
from app.ui.forms import RecordForm
from app.ui.record_names import name_of, names_in
from app.ui.session import Key, Session

MOVABLE = ("site", "settlement", "warning_node", "grid_zone")
"""Tables whose records stand at a place of their own."""

R = TypeVar("R", bound=Record)


class Editing(QObject):
    """Asks for what is missing in the forms that tables use, too, and hands the changes to the session."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    @property
    def is_allowed(self) -> bool:
        """Whether there is a plan that may be written."""
        return self._session.is_open and not self._session.is_read_only

    @property
    def is_snapping(self) -> bool:
        """Whether what is placed near something else is placed exactly there."""
        return self._session.settings.is_snapping

    def sites(self) -> Mapping[str, Site]:
        """Return all sites by id."""
        return self._session.kept("sites by id", lambda: {site.id: site for site in self._session.records(Site)})

    def link(self, record_id: str) -> Link | None:
        """Return a link whose ends are known, or None."""
        link = self._session.get(Link, record_id)
        return link if link and (link.route or {link.start_id, link.end_id} <= set(self.sites())) else None

    def route(self, link: Link) -> tuple[LonLat, ...]:
        """Return the points of a link."""
        return route_of(link, self.sites())

    def add_site(self, lon: float, lat: float) -> None:
        """Ask for a new site at a place."""
        self._ask(Site, _place(lon, lat), self.tr("Add a site on the map"), lambda site: [add(site)])

    def add_link(self, start_id: str, end_id: str, points: Sequence[LonLat]) -> None:
        """Ask for a new link between two sites, along what was drawn."""
        values = {"start_id": start_id, "end_id": end_id, "route": drawn_route(points)}
        self._ask(Link, values, self.tr("Add a link on the map"), lambda link: [add(link)])

    def move(self, key: Key, lon: float, lat: float) -> None:
        """Put a record elsewhere."""
        record = self._session.get(BY_TABLE[key[0]], key[1])
        if record:
            label = self.tr("Move {name}").format(name=name_of(self._session, record))
            self._edit(label, lambda: moved(record, lon, lat, self._session.records(Link)))

    def set_route(self, link: Link, points: Sequence[LonLat]) -> None:
        """Give a link another route."""
        changed = replace(link, route=drawn_route(points))
        label = self.tr("Change the route of {name}").format(name=name_of(self._session, link))
        self._edit(label, lambda: [edit(link, changed)])

    def split(self, link: Link, lon: float, lat: float, site_id: str | None) -> None:
        """Lead a link through a site that is there, or ask for a new one where it shall be split."""
        label = self.tr("Split {name}").format(name=name_of(self._session, link))
        site = self.sites().get(site_id or "")
        if site:
            self._edit(label, lambda: self._parts(link, site))
            return
        _, (lon, lat) = nearest_on(self.route(link), lon, lat)
        self._ask(Site, _place(lon, lat), label, lambda new: [add(new), *self._parts(link, new)])

    def edit_record(self) -> None:
        """Ask for other values of what was chosen first."""
        record = next(iter(self._session.selected_records()), None)
        if record and self.is_allowed:
            values = {name: getattr(record, name) for name in record.to_row()}
            title = self.tr("Edit {name}").format(name=name_of(self._session, record))
            self._ask(type(record), values, title, lambda after: [edit(record, after)])

    def reverse(self) -> None:
        """Turn the links that are chosen round."""
        links = [record for record in self._session.selected_records() if isinstance(record, Link)]
        if links:
            label = self.tr("Reverse links: {n}").format(n=len(links))
            self._edit(label, lambda: [edit(link, reversed_link(link)) for link in links])

    def delete(self) -> None:
        """Delete what is chosen; where other records are nothing without it, ask first."""
        records = self._session.selected_records()
        if not records or not self.is_allowed:
            return
        kinds = [kind for kind in RECORD_TYPES if kind not in NOT_INVENTORY]
        changes = removal(records, (record for kind in kinds for record in self._session.records(kind)))
        names = {"name": name_of(self._session, records[0]), "n": len(records)}
        label = (self.tr("Delete {name}") if len(records) == 1 else self.tr("Delete {n} records")).format(**names)
        more = sum(change.after is None for change in changes) - len(records)
        if not more:
            self._edit(label, lambda: changes)
            return
        text = self.tr(
            "Other records that are nothing without what you delete (links, power supplies and the like): {n}."
        )
        box = QMessageBox(QMessageBox.Icon.Question, label, text.format(n=more), parent=self._window)
        box.setInformativeText(self.tr("Delete them, too? Undo brings all of them back."))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(lambda: self._edit(label, lambda: changes))
        box.open()

    def _parts(self, link: Link, site: Site) -> list[Change]:
        first, second = split(link, site, {**self.sites(), site.id: site})
        return [edit(link, first), add(second)]

    def _ask(
        self, record_type: type[R], values: Mapping[str, Any], title: str, changes: Callable[[R], list[Change]]
    ) -> None:
        form = RecordForm(
            record_type,
            {"id": new_id(), **values},
            names_in(self._session),
            title,
            self._window,
            keep=lambda record: self._edit(title, lambda: changes(record)),
        )
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        AssumedValues(form, self._session)
        form.accepted.connect(lambda: self._session.select(record_type.TABLE, form.values["id"]))
        form.open()

    def _edit(self, label: str, make: Callable[[], list[Change]]) -> bool:
        try:
            changes = make()
        except AppError as error:
            self._session.refused.emit(error)
            return False
        return self._session.edit(label, changes)


def _place(lon: float, lat: float) -> dict[str, float]:
    return {"lon": round(lon, 7), "lat": round(lat, 7)}
