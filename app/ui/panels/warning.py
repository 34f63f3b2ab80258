"""Who can be warned, over how many independent channels: now, when the event strikes, and a day later."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.run import Run
from app.text import QT_TRANSLATE_NOOP, RULE_OF_THREE, with_error
from app.ui.labels import label, translate
from app.ui.late_panel import LatePanel
from app.ui.look import colors_of
from app.ui.map.coloring import Coloring
from app.ui.panel import Panel
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_TIMES = {
    "now": QT_TRANSLATE_NOOP("warning", "Today, before any event"),
    "0 h": QT_TRANSLATE_NOOP("warning", "When the event strikes"),
    "24 h": QT_TRANSLATE_NOOP("warning", "24 h after the event"),
}


class WarningPanel(LatePanel):
    """Shows the warning of the run that is looked at, or of the network as it is where there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._run: Run | None = session.shown  # which may have been shown before this panel was there
        self._outcome: dict[str, Any] | None = None
        self._written = LocaleFormatter(self.locale())
        self.times, self.shown = QComboBox(), QComboBox()
        for words in (
            self.tr("All settlements"),
            self.tr("Only one independent channel"),
            self.tr("No channel"),
        ):
            self.shown.addItem(words)
        form = QFormLayout()
        for text, box in ((self.tr("&Time"), self.times), (self.tr("Sh&ow"), self.shown)):
            form.addRow(text, box)
            box.setAccessibleName(text.replace("&", ""))
        self.color_button = QPushButton(self.tr("Show on the &map"))
        self.color_button.clicked.connect(self._color)
        self.about = label("", "faint")
        self.view = RowsView(self.tr("Warning of the settlements"), self._columns(), wraps=True)
        self.view.picked.connect(lambda row: session.select("settlement", row["id"]))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.about)
        layout.addWidget(self.color_button)
        self.times.currentIndexChanged.connect(self._show)
        self.shown.currentIndexChanged.connect(self._show)
        session.run_shown.connect(self._follow_run)

    def make_task(self) -> Task:
        """Ask for the warning of today; a run has its own."""
        kept = self._run.results.get("warning") if self._run else None
        return Task("warning.warning_in_words", self._session.path, kept, self.locale().bcp47Name())

    def show_result(self, result: dict[str, Any]) -> None:
        """Show an outcome."""
        self._outcome = result
        kept = self.times.currentData()
        self.times.blockSignals(True)
        self.times.clear()
        for time in self._outcome["times"]:
            self.times.addItem(translate("warning", _TIMES.get(time, time)), time)
        self.times.setCurrentIndex(max(self.times.findData(kept), 0))
        self.times.blockSignals(False)
        self._show()

    def forget(self) -> None:
        """Show nothing."""
        self._outcome = None
        self.view.show_rows([])
        self.summary.setText("")

    def _follow_run(self, run: Run | None) -> None:
        self._run = run
        self.work_again()

    def _show(self) -> None:
        outcome, at = self._outcome, max(self.times.currentIndex(), 0)
        if outcome is None:
            return
        wanted = {1: outcome["only_one_channel"], 2: outcome["no_channel"]}.get(self.shown.currentIndex())
        ids = set(wanted[at]) if wanted else None
        rows = [row for row in outcome["settlements"] if ids is None or row["id"] in ids]
        self.view.show_rows(sorted(rows, key=lambda row: (row["at"][at]["covered"], -row["people"])))
        number, errors = self._written.number, outcome.get("people_covered_se_at_most")
        text = self.tr(
            "Some channel reaches {covered} of {people} people. Settlements with one independent "
            "channel: {one}; with none: {none}."
        )
        self.summary.setText(
            text.format(
                covered=with_error(
                    number(outcome["people_covered"][at]), errors[at] if errors else None, self._written
                ),
                people=number(outcome["people"]),
                one=number(len(outcome["only_one_channel"][at])),
                none=number(len(outcome["no_channel"][at])),
            )
        )
        words = outcome["words"]
        missing = [words.get(name, name) for name, shares in outcome["stages"].items() if shares is None]
        note = self.tr("Nobody recorded these stages of the chain, they are taken to hold: {names}.")
        about = [note.format(names=", ".join(missing))] if missing else []
        if silent := len(outcome.get("unknown_reach", ())):
            note = self.tr("Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}.")
            about.append(note.format(count=number(silent)))
        self.about.setText(" ".join(about))
        self.about.setVisible(bool(about))

    def _color(self) -> None:
        if self._outcome is None:
            return
        at = max(self.times.currentIndex(), 0)
        lost = {row["id"]: 1 - row["at"][at]["covered"] for row in self._outcome["settlements"]}
        title = self.tr("Probability of no warning: {time}").format(time=self.times.currentText())
        self._session.colored.emit(Coloring(title=title, values={"settlement": lost}))

    def _at(self, row: dict[str, Any]) -> dict[str, Any]:
        at: dict[str, Any] = row["at"][max(self.times.currentIndex(), 0)]
        return at

    def _columns(self) -> list[Column]:
        colors, written = colors_of(self), self._written

        def shade(row: dict[str, Any]) -> str | None:
            groups = self._at(row)["groups"]
            return colors.error if groups == 0 else colors.warning if groups == 1 else None

        reached = self.tr(
            "Probability that some channel reaches the settlement, the chain above it included ± one standard error"
        )
        return [
            Column(title=self.tr("Settlement"), value=lambda row: row["name"]),
            Column(title=self.tr("People"), value=lambda row: row["people"], text=written.number, is_number=True),
            Column(
                title=self.tr("Reached"),
                tip="\n".join((reached, translate("notes", RULE_OF_THREE))),
                value=lambda row: (self._at(row)["covered"], self._at(row).get("covered_se")),
                text=lambda found: self._percent(*found),
                is_number=True,
                order=lambda row: self._at(row)["covered"],
            ),
            Column(
                title=self.tr("Channels apart"),
                tip=self.tr("Channels that share no site of their own"),
                value=lambda row: self._at(row)["groups"],
                is_number=True,
                color=shade,
            ),
            Column(title=self.tr("Channels"), value=self._channels),
        ]

    def _channels(self, row: dict[str, Any]) -> str | None:
        found, errors = self._at(row)["channels"], self._at(row).get("channels_se") or {}
        words = self._outcome["words"] if self._outcome else {}
        parts = (f"{words[name]} {self._percent(share, errors.get(name))}" for name, share in found.items())
        return ", ".join(parts) or None

    def _percent(self, share: float, se: float | None) -> str:
        return f"{with_error(self._written.number(100 * share), None if se is None else 100 * se, self._written)} %"


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Warning"), area="right", widget=WarningPanel, order=35, shortcut="Ctrl+7"
)
