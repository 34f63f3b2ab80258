"""What a run answers: figures, curve, causes, and the ranked assets; click one and the map shows it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.i18n import LocaleFormatter
from app.models.run import Run
from app.text import QT_TRANSLATE_NOOP, with_error
from app.ui.labels import label, translate
from app.ui.look import colors_of
from app.ui.map.coloring import Coloring
from app.ui.moment_slider import MomentSlider
from app.ui.outage_chart import Curve, OutageChart, time_words
from app.ui.outage_columns import CAUSES, link_columns, settlement_columns, site_columns
from app.ui.outage_tables import (
    alternative_columns,
    alternative_rows,
    measure_columns,
    people_columns,
    people_rows,
    time_columns,
    time_rows,
)
from app.ui.panel import Panel
from app.ui.rows_table import RowsView
from app.ui.session import ALL, Session
from app.ui.shares_bar import Part, SharesBar
from app.ui.tasks import Task

_FIGURES_H = (0.0, 24.0, 168.0)


class ResultsPanel(QWidget):
    """Shows the run that the session says is looked at, the newest one when a plan opens."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Run | None = None
        self._written = LocaleFormatter(self.locale())
        self.title = label("", "section")
        self.stale = label("", "warning")
        self.sentences = label("")
        self.foot = label("", "faint")
        self.warnings = label("", "faint")
        self.chart = OutageChart()
        self.moment = MomentSlider()
        self.causes = SharesBar(self.tr("Person-hours lost by cause"))
        self._figures = QGridLayout()
        self.again = QPushButton(self.tr("Run &again"))
        self._views = self._make_views()
        self._over_time = RowsView(self.tr("People without service over time"), time_columns(self._written))
        self._people = RowsView(self.tr("Areas and groups of people"), people_columns(self._written))
        self._alternatives = RowsView(
            self.tr("What alternative links avoid"), alternative_columns(self._written), wraps=True
        )
        self._alternatives.picked.connect(self._pick_alternative)
        self._tabs = QTabWidget()
        self._measures = RowsView(self.tr("Measures"), measure_columns(self._written), wraps=True)
        self._empty = label(self.tr("No results yet.\n\nChoose a scenario in the panel “Scenario” and run it."))
        self._page = self._lay_out()
        self.moment.moved.connect(self._show_moment)
        session.run_shown.connect(self.show_run)
        session.opened.connect(self._show_newest)
        session.changed.connect(self._reload)
        self.again.clicked.connect(self._run_again)
        if session.is_open:
            self._show_newest()
        else:
            self.show_run(None)

    def show_run(self, run: Run | None) -> None:
        """Show the results of a run; None says that there are none."""
        self._run = run
        self._empty.setVisible(run is None)
        self._page.setVisible(run is not None)
        if run is None:
            return
        results = run.results
        self.title.setText(results["scenario_name"])
        self.sentences.setText("")
        self.stale.hide()
        self.again.hide()
        self._show_figures(results)
        band = results["unserved_people"]
        self.chart.show_curve(
            Curve(
                times_h=results["epochs_h"],
                mean=band["mean"],
                p5=band["p5"],
                p95=band["p95"],
                people=results["people_recorded"],
                **{name: band.get(name, ()) for name in ("se", "p5_se", "p95_se")},
            )
        )
        colors = colors_of(self)
        by_cause, errors = results["person_hours_by_cause"], results.get("person_hours_by_cause_se", {})
        self.causes.show_parts(
            [
                Part(
                    words=translate("results", text),
                    amount=by_cause[name],
                    se=errors.get(name),
                    color=getattr(colors, name),
                )
                for name, text in CAUSES
                if by_cause.get(name) or name != "logical"
            ]
        )
        for view, name in zip(self._views, ("sites", "links", "settlements"), strict=True):
            view.show_rows(_ranked(results[name]))
        self._over_time.show_rows(time_rows(results))
        self._people.show_rows(people_rows(results))
        self._measures.show_rows(results["metrics"])
        alternatives = alternative_rows(results)
        self._alternatives.show_rows(alternatives)
        self._tabs.setTabVisible(self._tabs.indexOf(self._alternatives), bool(alternatives))
        self._show_foot(run)
        self._epochs: dict[str, dict[str, list[float]]] = {}
        self.moment.show_times(results["epochs_h"])
        self._ask(run)

    def _run_again(self) -> None:
        if self._run is not None:
            self._session.wanted.emit("run", self._run.scenario_id)

    def _ask(self, run: Run) -> None:
        """Have the sentences written and the run compared with the plan, off this thread: both load the engine."""
        self._ask_age(run)
        sentences = Task("scenarios.headline", run, self.locale().bcp47Name())
        sentences.succeeded.connect(lambda lines: self._show_sentences(run, lines))
        self._session.run(sentences)
        by_epoch = Task("scenarios.outage_map", run)
        by_epoch.succeeded.connect(lambda found: self._keep_epochs(run, found))
        self._session.run(by_epoch)

    def _ask_age(self, run: Run) -> None:
        current = Task("scenarios.is_run_current", self._session.path, run.id)
        current.succeeded.connect(lambda is_current: self._show_age(run, is_current))
        self._session.run(current)

    def _keep_epochs(self, run: Run, found: dict[str, dict[str, list[float]]]) -> None:
        if run is self._run:
            self._epochs = found
            self.moment.setVisible(any(found.values()))

    def _show_moment(self, epoch: int, time_h: float) -> None:
        """Color the map by who is without service at one moment; epoch -1 is that of the whole run."""
        self.chart.mark(time_h if epoch >= 0 else None)
        if epoch < 0:
            self._session.colored.emit(None)
            return
        values = {table: {id: row[epoch] for id, row in rows.items()} for table, rows in self._epochs.items()}
        title = self.tr("Without service {time} after the event").format(time=time_words(time_h))
        self._session.colored.emit(Coloring(title=title, values=values))

    def _show_sentences(self, run: Run, lines: list[str]) -> None:
        if run is self._run:
            self.sentences.setText("\n\n".join(lines))

    def _show_age(self, run: Run, is_current: bool) -> None:
        if run is self._run:
            self.stale.setText(self.tr("▲ Out of date: the inventory or the scenario has changed since this run."))
            self.stale.setVisible(not is_current)
            self.again.setVisible(not is_current and not self._session.is_read_only)

    def _show_newest(self) -> None:
        runs = self._session.records(Run)
        self._session.run_shown.emit(max(runs, key=lambda run: run.ran_at, default=None))

    def _reload(self, tables: frozenset[str]) -> None:
        if self._run is None:
            return
        if tables & {"run", *ALL} and self._session.get(Run, self._run.id) is None:
            self._show_newest()
        elif tables != {"run"}:
            self._ask_age(self._run)

    def _show_figures(self, results: dict[str, Any]) -> None:
        while self._figures.count():
            old = self._figures.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        shown = [row for row in results["reported"] if row["time_h"] in _FIGURES_H]
        for column, row in enumerate(shown):
            people = row["people"]
            when = self.tr("at the event") if row["time_h"] == 0 else self._after(row["time_h"])
            text = self.tr("without service {when};\n90 %: {low} to {high}")
            low, high = (
                self._uncertain(people["p5"], people.get("p5_se")),
                self._uncertain(people["p95"], people.get("p95_se")),
            )
            self._figures.addWidget(label(self._written.number(people["mean"]), "figure"), 0, column)
            error = with_error("", people.get("se"), self._written).strip()
            words = label("\n".join(filter(None, (error, text.format(when=when, low=low, high=high)))), "faint")
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._figures.addWidget(words, 1, column)
            self._figures.setColumnStretch(column, 1)

    def _uncertain(self, value: float, se: float | None) -> str:
        return with_error(self._written.number(value), se, self._written)

    def _after(self, time_h: float) -> str:
        text, number = (self.tr("after {n} h"), time_h) if time_h <= 72 else (self.tr("after {n} d"), time_h / 24)
        return text.replace("{n} ", "{n}\N{NO-BREAK SPACE}").format(n=self._written.number(number))

    def _show_foot(self, run: Run) -> None:
        results = run.results
        hours = results["person_hours"]
        text = self.tr(
            "{recorded} people recorded. Seed {seed}, {n} realizations; standard error of the person-hours lost:"
            " {se} of {mean}. Run on {date} by Lifeline {version}."
        )
        number = self._written.number
        self.foot.setText(
            text.format(
                recorded=number(results["people_recorded"]),
                seed=run.seed,
                n=number(run.realizations),
                se=number(hours["se"]),
                mean=number(hours["mean"]),
                date=self._written.date(run.ran_at),
                version=run.app_version,
            )
        )
        notes = [translate("notes", note["text"]).format(**note["values"]) for note in results.get("warnings", ())]
        if run.is_synthetic:
            notes.insert(0, self.tr("Synthetic data: these figures describe no real network."))
        self.warnings.setText("\n".join(f"• {note}" for note in notes))
        self.warnings.setVisible(bool(notes))

    def _make_views(self) -> list[RowsView]:
        written = self._written
        views = [
            RowsView(self.tr("Sites by outage"), site_columns(written), stretched=2, wraps=True),
            RowsView(self.tr("Links by outage"), link_columns(written, self._curve_titles), stretched=2, wraps=True),
            RowsView(self.tr("Settlements by outage"), settlement_columns(written), stretched=2, wraps=True),
        ]
        for view, table in zip(views, ("site", "link", "settlement"), strict=True):
            view.picked.connect(lambda row, table=table: self._session.select(table, row["id"]))
        return views

    def _pick_alternative(self, row: dict[str, Any]) -> None:
        if "id" in row:
            self._session.select("alternative_link", row["id"])

    def _curve_titles(self) -> dict[str, str]:
        curves = self._run.results.get("curves", ()) if self._run else ()
        return {curve["id"]: curve["title"] for curve in curves}

    def _lay_out(self) -> QWidget:
        tabs = self._tabs
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(self.tr("Results"))
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._summary(), self.tr("S&ummary"))
        for view, name in zip(
            self._views, (self.tr("S&ites"), self.tr("Lin&ks"), self.tr("Settle&ments")), strict=True
        ):
            tabs.addTab(view, name)
        tabs.addTab(self._over_time, self.tr("Over &time"))
        tabs.addTab(self._people, self.tr("&Areas, groups"))
        tabs.addTab(self._measures, self.tr("Mea&sures"))
        tabs.addTab(self._alternatives, self.tr("Alter&native links"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(9, 6, 9, 9)
        head = QHBoxLayout()
        head.addWidget(self.stale, 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(tabs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        self._empty.setContentsMargins(9, 9, 9, 9)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._empty)
        return page

    def _summary(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 6, 6, 0)
        column.addWidget(self.title)
        column.addLayout(self._figures)
        column.addSpacing(self.fontMetrics().height() // 2)
        column.addWidget(label(self.tr("People without service; band: nine of ten realizations"), "section"))
        column.addWidget(self.chart)
        column.addWidget(self.moment)
        column.addSpacing(self.fontMetrics().height() // 2)
        column.addWidget(label(self.tr("Person-hours lost within 30 days, by cause"), "section"))
        column.addWidget(self.causes)
        column.addWidget(label(self.tr("In words"), "section"))
        column.addWidget(self.sentences)
        column.addWidget(label(self.tr("How sure this is"), "section"))
        column.addWidget(self.foot)
        column.addWidget(self.warnings)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area


def _ranked(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    hours = "expected_unserved_h" if rows and "expected_unserved_h" in rows[0] else "expected_down_h"
    return sorted(rows, key=lambda row: (-row[hours], -row["people"], row["name"]))


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Results"), area="right", widget=ResultsPanel, order=10, shortcut="Ctrl+3"
)
