"""A line that goes to a record, a place of the basemap, or a position in any format."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.errors import PositionUnreadableError
from app.models.alternative import AlternativeLink
from app.models.basemap import places
from app.models.coordinate_text import read_position
from app.models.link import Link
from app.models.power import GridZone
from app.models.record import Record
from app.models.settlement import Settlement
from app.models.site import Site
from app.models.warning import WarningNode
from app.ui.labels import explained
from app.ui.record_names import names_of
from app.ui.session import Key, Session

ON_THE_MAP: tuple[type[Record], ...] = (Site, Settlement, WarningNode, GridZone, Link, AlternativeLink)
_LONGEST_LIST = 14


class SearchLine(QLineEdit):
    """Return goes to the first record whose name or code is what is typed, then to places, then to a position."""

    record_found = Signal(object)
    """The key of a record."""
    place_found = Signal(str, float, float)
    """What it is called, latitude and longitude."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_LONGEST_LIST)
        completer.activated.connect(self.go_to)
        self.setCompleter(completer)
        words = self.tr("Go to a name or position")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(
            self.tr("A site, a town, or a position: 13.155, -61.2275 · 13°09'18\"N 61°13'39\"W · 20P 692120 1454953")
        )
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(lambda: self.go_to(self.text()))
        self.textEdited.connect(lambda: self._mark(""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the names that there are now."""
        super().focusInEvent(event)
        if self._session.is_open:
            self._names.setStringList(self._session.kept("names to search", self._known_names))

    def go_to(self, text: str) -> None:
        """Say where the name or the position is; what is neither is marked and explained."""
        typed = text.strip().casefold()
        if not typed or not self._session.is_open:
            return
        self._mark("")
        key = self._record(typed)
        if key:
            self.record_found.emit(key)
            return
        place = self._place(typed)
        if place:
            self.place_found.emit(*place)
            return
        try:
            self.place_found.emit(text.strip(), *read_position(text))
        except PositionUnreadableError as error:
            self._mark(explained(error))

    def _record(self, typed: str) -> Key | None:
        """Return the record of that name or code, else the first whose name holds what is typed."""
        partly: Key | None = None
        for record_type in ON_THE_MAP:
            names = names_of(self._session, record_type.TABLE)
            for record in self._session.records(record_type):
                name = names[record.id].casefold()
                if typed in (name, (getattr(record, "code", None) or "").casefold()):
                    return record_type.TABLE, record.id
                if partly is None and typed in name:
                    partly = record_type.TABLE, record.id
        return partly

    def _place(self, typed: str) -> tuple[str, float, float] | None:
        """Return the place of that name with most people."""
        found = places()
        same = [i for i, name in enumerate(found.names) if name.casefold() == typed]
        if not same:
            return None
        largest = max(same, key=lambda i: (bool(found.is_capital[i]), float(found.people[i] or 0)))
        return found.names[largest], float(found.lat[largest]), float(found.lon[largest])

    def _known_names(self) -> list[str]:
        own = {name for kind in ON_THE_MAP for name in names_of(self._session, kind.TABLE).values()}
        return [*sorted(own, key=str.casefold), *sorted(set(places().names) - own, key=str.casefold)]

    def _mark(self, problem: str) -> None:
        self.setProperty("wrong", bool(problem))
        self.style().unpolish(self)
        self.style().polish(self)
        if problem or self.property("explained"):
            self._session.hinted.emit(problem)
        self.setProperty("explained", bool(problem))
