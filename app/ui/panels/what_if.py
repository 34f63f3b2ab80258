"""What if: turn the wind, a battery or a link, and see at once who would be without service."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.i18n import LocaleFormatter
from app.models.link import Link
from app.models.power import PowerSupply
from app.models.record import Record
from app.models.scenario import Scenario
from app.models.site import Site
from app.text import QT_TRANSLATE_NOOP, with_error
from app.ui.labels import explained, label
from app.ui.live import Live
from app.ui.map.coloring import Coloring
from app.ui.outage_chart import time_words
from app.ui.outage_columns import uncertain
from app.ui.panel import Panel
from app.ui.record_names import name_of, names_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import ALL, Session

_FACTOR_STEPS, _MOST_FACTOR = 50, 2.0
_BATTERIES_H = (0.0, 1.0, 2.0, 4.0, 8.0, 12.0, 24.0, 48.0, 72.0, 168.0)


class WhatIfPanel(QWidget):
    """Asks a scenario that is kept in hand; the plan stays as it is, and everything can be put back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._live: Live | None = None
        self._answer: Any = None
        self._settings: dict[str, Any] = {}
        self._left: dict[str, Any] | None = None  # what was turned when the plan changed
        self._picked: list[Record] = []
        self._written = LocaleFormatter(self.locale())
        self.scenarios, self.moments = QComboBox(), QComboBox()
        self.scenarios.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.begin_button = QPushButton(self.tr("&Begin"))
        self.begin_button.setCheckable(True)
        self.factor, self.battery = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self.factor.setRange(0, round(_MOST_FACTOR * _FACTOR_STEPS))
        self.factor.setValue(_FACTOR_STEPS)
        self.battery.setRange(0, len(_BATTERIES_H) - 1)
        self.factor_words, self.battery_words = label(""), label("")
        self.link_out = QCheckBox(self.tr("The picked &link is out"))
        self.join_button = QPushButton(self.tr("&Join the two picked sites"))
        self.reset_button = QPushButton(self.tr("&Put everything back"))
        self.changes = QListWidget()
        self.changes.setAccessibleName(self.tr("What is turned"))
        self.changes.setToolTip(self.tr("A double click or Return takes one back"))
        self.changes.setMaximumHeight(self.fontMetrics().height() * 5)
        self._hint = self.tr("Begin, then turn something: the figures stand here.")
        self.summary = label(self._hint)
        self.view = RowsView(self.tr("People without service"), self._columns())
        self._lay_out()
        self._connect()
        self._show_state()

    def begin(self, settings: dict[str, Any] | None = None) -> None:
        """Take the chosen scenario in hand, as it is or with what was turned before."""
        self.end()
        scenario = self._session.get(Scenario, self.scenarios.currentData() or "")
        if scenario is None:
            self.begin_button.setChecked(False)
            return
        self._settings = {"intensity_factor": scenario.intensity_factor, "battery_h": {}, "links_out": frozenset()}
        self._settings["links_added"] = ()
        if settings:
            self._settings = self._still_there(settings)
        self._live = Live(self._session.path, scenario.id, self)
        self._live.answered.connect(self._show_answer)
        self._live.failed.connect(self._refuse)
        self._live.crashed.connect(lambda report: self.end())
        self.factor.blockSignals(True)
        self.factor.setValue(round(self._settings["intensity_factor"] * _FACTOR_STEPS))
        self.factor.blockSignals(False)
        self.summary.setText(self.tr("Reading the plan…"))
        self._live.start(self._settings if settings else {})
        self._show_state()

    def end(self) -> None:
        """Let the scenario go."""
        if self._live:
            self._live.stop()
            self._live.deleteLater()
            self._session.colored.emit(None)
        self._live = self._answer = self._left = None
        self.begin_button.setChecked(False)
        self.view.show_rows([])
        self.summary.setText(self._hint)
        self._show_state()

    def _connect(self) -> None:
        session = self._session
        self.begin_button.clicked.connect(lambda is_on: self.begin(self._left) if is_on else self.end())
        self.scenarios.activated.connect(lambda: self.begin() if self._live else None)
        self.factor.valueChanged.connect(self._turn_factor)
        self.battery.valueChanged.connect(self._turn_battery)
        self.link_out.clicked.connect(self._turn_link)
        self.join_button.clicked.connect(self._join)
        self.changes.itemActivated.connect(self._take_back)
        self.reset_button.clicked.connect(lambda: self.begin())
        self.moments.currentIndexChanged.connect(self._color)
        session.selected.connect(self._follow_selection)
        session.opened.connect(self._reload)
        session.closed.connect(self._close)
        session.changed.connect(self._follow)
        if session.is_open:
            self._reload()

    def _reload(self) -> None:
        self.scenarios.clear()
        for scenario in sorted(self._session.records(Scenario), key=lambda scenario: scenario.name):
            self.scenarios.addItem(scenario.name, scenario.id)
        self._show_state()

    def _close(self) -> None:
        self._picked = []
        self.end()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & {"scenario", *ALL}:
            kept = self.scenarios.currentData()
            self._reload()
            self.scenarios.setCurrentIndex(max(self.scenarios.findData(kept), 0))
        if self._live and tables != {"run"}:
            turned = self._settings
            self.end()
            self._left = turned
            self.summary.setText(self.tr("The plan has changed: begin again. What was turned stays turned."))

    def _still_there(self, settings: dict[str, Any]) -> dict[str, Any]:
        """Return settings without what the plan does not have any more."""
        sites, links = names_of(self._session, "site"), names_of(self._session, "link")
        return settings | {
            "battery_h": {key: hours for key, hours in settings["battery_h"].items() if key in sites},
            "links_out": settings["links_out"] & links.keys(),
            "links_added": tuple(pair for pair in settings["links_added"] if sites.keys() >= set(pair)),
        }

    def _follow_selection(self) -> None:
        self._picked = [r for r in self._session.selected_records() if isinstance(r, Site | Link)]
        if not any(isinstance(record, Link) for record in self._picked) and self.link_out.isChecked():
            self.link_out.setChecked(False)
        self._show_state()

    def _site(self) -> Site | None:
        return next((record for record in self._picked if isinstance(record, Site)), None)

    def _recorded_h(self, site: Site) -> float | None:
        supplies = self._session.records(PowerSupply)
        return next((supply.battery_h for supply in supplies if supply.site_id == site.id), None)

    def _link(self) -> Link | None:
        return next((record for record in self._picked if isinstance(record, Link)), None)

    def _pair(self) -> tuple[str, str] | None:
        sites = [record.id for record in self._picked if isinstance(record, Site)]
        return (sites[0], sites[1]) if len(sites) == 2 else None

    def _turn_factor(self, step: int) -> None:
        self._settings["intensity_factor"] = step / _FACTOR_STEPS
        self._ask()

    def _turn_battery(self, step: int) -> None:
        site = self._site()
        if site and self._live:
            self._settings["battery_h"] = {**self._settings["battery_h"], site.id: _BATTERIES_H[step]}
            self._ask()

    def _turn_link(self, is_out: bool) -> None:
        link = self._link()
        if link and self._live:
            out = self._settings["links_out"]
            self._settings["links_out"] = out | {link.id} if is_out else out - {link.id}
            self._ask()

    def _join(self) -> None:
        pair = self._pair()
        if pair and self._live:
            self._settings["links_added"] = (*self._settings["links_added"], pair)
            self._ask()

    def _ask(self) -> None:
        if self._live:
            self._live.ask(dict(self._settings))
        self._show_state()

    def _refuse(self, error: Any) -> None:
        self.end()
        self.summary.setText(explained(error))

    def _show_answer(self, settings: dict[str, Any], answer: Any) -> None:
        self._answer = answer
        names = ("reported_h", "people", "people_se", "people_before", "people_before_se", "people_change_se")
        self.view.show_rows(list(zip(*(getattr(answer, name) for name in names), strict=True)))
        number = self._written.number
        text = self.tr("{hours} person-hours without service to day 30; {n} simulated events{refining}.")
        refining = "" if answer.is_final else self.tr(", being refined")
        self.summary.setText(
            text.format(
                hours=with_error(number(answer.person_hours), answer.person_hours_se, self._written),
                n=number(answer.realizations),
                refining=refining,
            )
        )
        self._color()

    def _color(self) -> None:
        answer, time_h = self._answer, self.moments.currentData()
        if answer is None or self._live is None:
            return
        epoch = min(range(len(answer.epochs_h)), key=lambda i: abs(answer.epochs_h[i] - time_h))
        values = {
            "site": dict(zip(answer.site_ids, answer.sites_out[:, epoch].tolist(), strict=True)),
            "settlement": dict(zip(answer.settlement_ids, answer.settlements_out[:, epoch].tolist(), strict=True)),
        }
        title = self.tr("Without service {time} after the event").format(time=time_words(time_h))
        self._session.colored.emit(Coloring(title=title, values=values))

    def _show_state(self) -> None:
        is_on, site, link = self._live is not None, self._site(), self._link()
        self.begin_button.setChecked(is_on)
        self.begin_button.setText(self.tr("&End") if is_on else self.tr("&Begin"))
        self.begin_button.setEnabled(self.scenarios.count() > 0)
        self.factor.setEnabled(is_on)
        self.factor_words.setText(f"× {self._written.number(self.factor.value() / _FACTOR_STEPS, 2)}")
        turned = self._settings.get("battery_h", {})
        self.battery.setEnabled(is_on and site is not None)
        recorded = self._recorded_h(site) if site else None
        hours = turned.get(site.id, recorded) if site else None
        self.battery.blockSignals(True)
        self.battery.setValue(min(range(len(_BATTERIES_H)), key=lambda at: abs(_BATTERIES_H[at] - (hours or 0.0))))
        self.battery.blockSignals(False)
        words = self.tr("{site}: {hours} h") if site and site.id in turned else self.tr("{site}: {hours} h as recorded")
        if hours is None:
            words = self.tr("{site}: not recorded, assumed") if site else self.tr("pick a site")
        number = None if hours is None else self._written.number(hours, 0 if hours == round(hours) else 1)
        self.battery_words.setText(words.format(site=name_of(self._session, site) if site else "", hours=number))
        self.link_out.setEnabled(is_on and link is not None)
        self.link_out.setChecked(link is not None and link.id in self._settings.get("links_out", ()))
        self.join_button.setEnabled(is_on and self._pair() is not None)
        self.reset_button.setEnabled(is_on)
        self.changes.clear()
        if is_on:
            self.changes.addItems([words for words, _ in self._turned()])
        self.changes.setVisible(self.changes.count() > 0)
        tried = (self._settings[name] for name in ("links_out", "links_added")) if is_on else (frozenset(), ())
        self._session.tried.emit(*tried)

    def _turned(self) -> list[tuple[str, dict[str, Any]]]:
        """Return what is turned in words, each with the settings that are without it."""
        sites, links = names_of(self._session, "site"), names_of(self._session, "link")
        batteries, out, pairs = (self._settings[name] for name in ("battery_h", "links_out", "links_added"))
        found: list[tuple[str, dict[str, Any]]] = []
        for key, hours in batteries.items():
            words = self.tr("{site}: battery {hours} h").format(
                site=sites.get(key, key), hours=self._written.number(hours)
            )
            found.append((words, {"battery_h": {other: h for other, h in batteries.items() if other != key}}))
        gone = self.tr("{link} is out")
        found += [(gone.format(link=links.get(key, key)), {"links_out": out - {key}}) for key in out]
        for at, (one, other) in enumerate(pairs):
            words = self.tr("New link {one} – {other}").format(one=sites.get(one, one), other=sites.get(other, other))
            found.append((words, {"links_added": pairs[:at] + pairs[at + 1 :]}))
        return [(words, self._settings | rest) for words, rest in found]

    def _take_back(self, item: QListWidgetItem) -> None:
        self._settings = self._turned()[self.changes.row(item)][1]
        self._ask()

    def _columns(self) -> list[Column]:
        written = self._written
        return [
            Column(title=self.tr("Time"), value=lambda row: row[0], text=time_words, tip=self.tr("After the event")),
            uncertain(
                written,
                self.tr("No service"),
                lambda row: row[1:3],
                self.tr("People without service, with what was turned ± one standard error"),
            ),
            uncertain(
                written,
                self.tr("Recorded"),
                lambda row: row[3:5],
                self.tr("The same of the scenario as it is recorded ± one standard error"),
            ),
            Column(
                title=self.tr("Difference"),
                value=lambda row: (row[1] - row[3], row[5]),
                text=self._change,
                is_number=True,
                tip=self.tr("Over the same realizations ± one standard error"),
                order=lambda row: row[1] - row[3],
            ),
        ]

    def _change(self, found: tuple[float, float]) -> str:
        change, se = found
        return with_error(("+" if change > 0 else "") + self._written.number(change), se, self._written)

    def _lay_out(self) -> None:
        for hours in (0.0, 6.0, 24.0, 72.0, 168.0):
            self.moments.addItem(time_words(hours), hours)
        self.moments.setCurrentIndex(1)
        top = QHBoxLayout()
        top.addWidget(self.scenarios, 1)
        top.addWidget(self.begin_button)
        form = QFormLayout()
        for text, widget, words in (
            (self.tr("&Strength of the event"), self.factor, self.factor_words),
            (self.tr("&Battery"), self.battery, self.battery_words),
        ):
            row = QVBoxLayout()
            row.setSpacing(0)
            row.addWidget(widget)
            row.addWidget(words)
            title = label(text.replace("&", ""))
            form.addRow(title, row)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow(label(self.tr("Map shows, after")), self.moments)
        for box, name in ((self.scenarios, self.tr("Scenario")), (self.moments, self.tr("Map shows, after"))):
            box.setAccessibleName(name)
        buttons = QHBoxLayout()
        buttons.addWidget(self.join_button)
        buttons.addWidget(self.reset_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("Turn something and see at once. The plan stays as it is."), "faint"))
        layout.addLayout(top)
        layout.addLayout(form)
        layout.addWidget(self.link_out)
        layout.addLayout(buttons)
        layout.addWidget(self.changes)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "What if"), area="right", widget=WhatIfPanel, order=25, shortcut="Ctrl+9"
)
