"""Rules for autonomy and routes, with pass or fail by operator; redundancy that is not; tiers entered and computed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.plan import Plan
from app.paths import documents
from app.ui.dialogs.edit_rules import EditRulesDialog
from app.ui.labels import label, said, translate
from app.ui.late_panel import LatePanel
from app.ui.look import colors_of
from app.ui.record_names import names_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task


class AuditView(LatePanel):
    """Judges the network by a set of rules."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._audit: Any = None
        self._number = LocaleFormatter(self.locale()).number
        self._folder: Path | None = None
        self._wanted = ""
        self.sets, self.shown = QComboBox(), QComboBox()
        for words in (
            self.tr("Operators and rules"),
            self.tr("Sites that fail a rule, or may"),
            self.tr("Redundancy that is not"),
            self.tr("Tiers, entered and computed"),
        ):
            self.shown.addItem(words)
        form = QFormLayout()
        for text, box in ((self.tr("Set of &rules"), self.sets), (self.tr("Sh&ow"), self.shown)):
            form.addRow(text, box)
            box.setAccessibleName(text.replace("&", ""))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentTextChanged.connect(box.setToolTip)  # names of sets are long
        self.own_button = QPushButton(self.tr("&Own rules…"))
        self.own_button.setToolTip(
            self.tr("A folder with rule_sets.csv and rules.csv, in the columns of the bundled ones")
        )
        self.own_button.clicked.connect(self._ask_folder)
        self.edit_button = QPushButton(self.tr("Change the &figures…"))
        self.edit_button.setToolTip(self.tr("Copies this set into a folder of your own, with your figures"))
        self.edit_button.clicked.connect(self.change_figures)
        own = QHBoxLayout()
        own.addWidget(self.edit_button)
        own.addWidget(self.own_button)
        own.addStretch()
        form.addRow("", own)
        self.note = label("", "faint")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 6, 0, 0)
        self._layout.addLayout(form)
        self._layout.addWidget(self.summary)
        self.views = [self._compliance_view(), self._findings_view(), self._false_view(), self._tiers_view()]
        for view in self.views:
            self._layout.addWidget(view, 1)
        self._layout.addWidget(self.note)
        self.shown.currentIndexChanged.connect(self._show)
        self.sets.activated.connect(self._choose)
        self._show()

    def make_task(self) -> Task:
        """Audit the plan by the chosen rules, else by those that the plan names."""
        (plan,) = self._session.records(Plan)
        chosen = self.sets.currentData() or self._wanted or plan.rule_set or "chile_ds60"
        task = Task("criticality.audit_with_sets", self._session.path, chosen, self._folder)
        task.title = self.tr("Judging rules")
        return task

    def show_result(self, result: tuple[Any, dict[str, str]]) -> None:
        """Show the audit, and offer the sets of rules."""
        self._audit, sets = result
        if not self.sets.count():
            for name, title in sets.items():
                self.sets.addItem(translate("rules", title), name)
            if self._folder:
                self.sets.addItem(self.tr("Back to the bundled rules"), "")
        self.sets.setCurrentIndex(self.sets.findData(self._audit.rule_set.name))
        operators = self._audit.operators
        self.views[0].show_rows([(row, operators.get(row.operator_id or "")) for row in self._audit.compliance])
        judged = [finding for finding in self._audit.findings if finding.judged.verdict != "pass"]
        self.views[1].show_rows(judged)
        self.views[2].show_rows(self._audit.false_redundancy)
        self.views[3].show_rows(sorted(self._audit.tiers, key=lambda tier: (not tier.differs, tier.computed)))
        counts = [self._number(count) for count in self._audit.path_counts()]
        text = self.tr(
            "Sites by their paths to a gateway without a common site: none {none}, one {one}, two {two}, more {more}."
        )
        self.summary.setText(text.format(none=counts[0], one=counts[1], two=counts[2], more=counts[3]))
        self._show()

    def forget(self) -> None:
        """Show nothing."""
        self._audit = None
        for view in self.views:
            view.show_rows([])

    def judge_by(self, folder: Path | None, name: str = "") -> None:
        """Judge by the rules of a folder from now on, or by those that are bundled; by the set of that name, if any."""
        self._folder, self._wanted = folder, name
        self.sets.clear()
        self.work_again()

    def change_figures(self) -> None:
        """Offer the set in a table; a copy with other figures is judged by from now on."""
        if self._audit is None:
            return
        dialog = EditRulesDialog(self._session, self._audit.rule_set, self._folder, self)
        dialog.accepted.connect(lambda: self._use(dialog.place, dialog.name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _use(self, folder: Path, name: str = "") -> None:
        self._session.settings.folders["rules"] = str(folder)
        self.judge_by(folder, name)

    def _ask_folder(self) -> None:
        settings = self._session.settings
        start = str(settings.folder("rules", documents()))
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder with own rules"), start)
        if name:
            self._use(Path(name))

    def _choose(self) -> None:
        if self.sets.currentData():
            self.work_again()
        else:
            self.judge_by(None)

    def _refuse(self, error: Any) -> None:
        if self._folder is None:
            super()._refuse(error)
        else:  # judged by the bundled rules again, once this has ended
            self._session.refused.emit(error)
            self.judge_by(None)

    def _show(self) -> None:
        chosen = self.shown.currentIndex()
        for at, view in enumerate(self.views):
            view.setVisible(at == chosen)
        if self._audit is None:
            return
        empty = (
            self.tr("The plan has no site that these rules judge."),
            self.tr("Every site passes every rule."),
            self.tr(
                "None: no site has two or more paths to a gateway that all run through one route group. Route groups"
                " are a field of links."
            ),
            self.tr("The plan has no site."),
        )
        about = translate("rules", self._audit.rule_set.note) if chosen < 2 else ""
        if chosen == 3:
            about = self.tr("A tier entered that is not the one computed comes first, and is marked.")
        self.note.setText(about if self.views[chosen].rows.rowCount() else empty[chosen])

    def _compliance_view(self) -> RowsView:
        colors, number = colors_of(self), self._number
        columns = [
            Column(title=self.tr("Operator"), value=lambda row: row[1]),
            Column(title=self.tr("Rule"), value=lambda row: translate("rules", row[0].rule.text)),
            Column(title=self.tr("Pass"), value=lambda row: row[0].passed, text=number, is_number=True),
            Column(
                title=self.tr("Fail"),
                value=lambda row: row[0].failed,
                text=number,
                is_number=True,
                color=lambda row: colors.error if row[0].failed else None,
            ),
            Column(title=self.tr("Unknown"), value=lambda row: row[0].unknown, text=number, is_number=True),
        ]
        return RowsView(self.tr("Operators and rules"), columns, stretched=1, wraps=True)

    def _findings_view(self) -> RowsView:
        names = {"fail": self.tr("✖ Fails"), "unknown": self.tr("? Not known")}
        columns = [
            Column(title=self.tr("Site"), value=lambda finding: self._name(finding)),
            Column(title=self.tr("Verdict"), value=lambda finding: names[finding.judged.verdict]),
            Column(title=self.tr("Why"), value=lambda finding: said(finding.judged.reason)),
        ]
        view = RowsView(self.tr("Sites that fail a rule, or may"), columns, stretched=2, wraps=True)
        view.picked.connect(self._go_to)
        return view

    def _false_view(self) -> RowsView:
        columns = [
            Column(title=self.tr("Site"), value=lambda entry: entry.name),
            Column(title=self.tr("Paths"), value=lambda entry: entry.paths, is_number=True),
            Column(title=self.tr("All through"), value=lambda entry: entry.route_group),
        ]
        view = RowsView(self.tr("Redundancy that is not"), columns)
        view.picked.connect(self._go_to)
        return view

    def _tiers_view(self) -> RowsView:
        colors = colors_of(self)
        columns = [
            Column(title=self.tr("Site"), value=lambda tier: tier.name),
            Column(title=self.tr("Entered"), value=lambda tier: tier.entered, is_number=True),
            Column(
                title=self.tr("Computed"),
                value=lambda tier: tier.computed,
                is_number=True,
                color=lambda tier: colors.error if tier.differs else None,
            ),
            Column(title=self.tr("Why"), value=lambda tier: " ".join(map(said, tier.reasons)) or None),
        ]
        view = RowsView(self.tr("Tiers, entered and computed"), columns, stretched=3, wraps=True)
        view.picked.connect(self._go_to)
        return view

    def _go_to(self, finding: Any) -> None:
        if finding.site_id:
            self._session.select("site", finding.site_id)

    def _name(self, finding: Any) -> str:
        table, key = ("site", finding.site_id) if finding.site_id else ("organisation", finding.operator_id or "")
        return names_of(self._session, table).get(key, key[:8] or self.tr("no operator recorded"))
