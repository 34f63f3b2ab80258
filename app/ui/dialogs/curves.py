"""All fragility curves that a plan uses, bundled ones and its own, and the picked one plotted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.models.choices import choice_text
from app.models.fragility_curve import FragilityCurve
from app.models.record import new_id
from app.ui.curve_chart import FragilityChart
from app.ui.labels import explained, label, translate
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task


class CurvesDialog(QDialog):
    """Lists the curves, plots one, and begins a new one of the user's own."""

    def __init__(self, session: Session, record_id: str = "", parent: QWidget | None = None) -> None:
        """List the curves; the plan's own with this id is picked at first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fragility curves"))
        self._session, self._first = session, f"plan:{record_id}"
        self.view = RowsView(self.tr("Fragility curves"), self._columns())
        self.chart = FragilityChart()
        self.about = label(self.tr("Working…"), "faint")
        self.problem = label("", "error")
        self.problem.hide()
        self.new_button = QPushButton(self.tr("&New curve of your own…"))
        self.new_button.setAutoDefault(False)
        self.new_button.setToolTip(self.tr("It begins like the curve that is picked"))
        self.new_button.setEnabled(not session.is_read_only)
        self._lay_out()
        self.view.picked.connect(self._show_curve)
        self.new_button.clicked.connect(self._begin)
        session.changed.connect(self._follow)
        self._load()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & {FragilityCurve.TABLE, "*"}:
            self._load()

    def _load(self) -> None:
        task = Task("curves.drawn_curves", self._session.path)
        task.succeeded.connect(self._show)
        task.failed.connect(self._refuse)
        self._session.run(task, quietly=True)

    def _show(self, curves: tuple[Any, ...]) -> None:
        self.problem.hide()
        self.view.show_rows(curves)
        at = next((row for row, curve in enumerate(curves) if curve.id == self._first), 0)
        self.view.setCurrentIndex(self.view.rows.index(at, 0))

    def _refuse(self, error: Any) -> None:
        self.about.setText("")
        self.problem.setText(explained(error))
        self.problem.show()

    def _show_curve(self, curve: Any) -> None:
        self._first = curve.id
        self.chart.show_curve(curve)
        lines = [_title(curve)]
        if curve.is_by_design:
            lines.append(self.tr("It depends on the design wind of the asset; drawn for 50 m/s."))
        if curve.is_above_plinth:
            lines.append(self.tr("It counts from the height of the equipment; drawn for equipment on the ground."))
        source = self.tr("Source: {source} (grade {grade})")
        lines.append(
            source.format(source=translate("sources", curve.source) or self.tr("not named"), grade=curve.grade)
        )
        self.about.setText("\n".join(lines))

    def _begin(self) -> None:
        index = self.view.currentIndex()
        likeness = self.view.rows.row(index).likeness if index.isValid() else {}
        self._session.wanted.emit("new_record", (FragilityCurve, {"id": new_id(), **likeness}))

    def _columns(self) -> list[Column]:
        own, bundled = self.tr("This plan"), self.tr("Bundled")
        return [
            Column(title=self.tr("Curve"), value=_title),
            Column(title=self.tr("Hazard"), value=lambda curve: choice_text(curve.measure, translate)),
            Column(
                title=self.tr("Holds for"),
                value=lambda curve: ", ".join(choice_text(asset, translate) for asset in curve.assets),
            ),
            Column(title=self.tr("From"), value=lambda curve: own if curve.is_of_plan else bundled),
            Column(title=self.tr("Grade"), value=lambda curve: curve.grade),
            Column(title=self.tr("Source"), value=lambda curve: translate("sources", curve.source or "") or None),
        ]

    def _lay_out(self) -> None:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart, 1)
        column.addWidget(self.about)
        column.addWidget(self.problem)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.view)
        splitter.addWidget(lower)
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.new_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addWidget(buttons)
        fit(self, 860, 640)


def _title(curve: Any) -> str:
    return str(curve.title) if curve.is_of_plan else translate("curves", curve.title)


DIALOG = CurvesDialog
