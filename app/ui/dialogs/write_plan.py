"""Ask where and how the plan, or one of the separate prints, is to be printed."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from app.i18n import language_name, languages
from app.models.site import Site
from app.text import QT_TRANSLATE_NOOP
from app.ui.field_editors import Choice
from app.ui.labels import translate
from app.ui.print_dialog import PrintDialog
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task

_MOST_COPIES = 200
_PAPERS = ("A4", "Letter", "A3", "Legal")
_FORMATS = (
    (QT_TRANSLATE_NOOP("formats", "PDF"), "pdf"),
    (QT_TRANSLATE_NOOP("formats", "Word, to edit"), "docx"),
    (QT_TRANSLATE_NOOP("formats", "Excel, the tables"), "xlsx"),
)


class WritePlanDialog(PrintDialog):
    """`task` is the printing that was asked for; with `is_separate`, one of the separate prints is chosen first."""

    def __init__(self, session: Session, is_separate: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(session, f"{session.path.stem} {date.today().isoformat()}.pdf", parent)
        self.setWindowTitle(self.tr("Other prints") if is_separate else self.tr("Write the plan"))
        self._is_separate = is_separate
        self._kinds: tuple[Any, ...] = ()
        self.kinds, self.assets = QComboBox(), Choice(self._sites())
        self.second, self.papers, self.formats = QComboBox(), QComboBox(), QComboBox()
        self.copies = QSpinBox(maximum=_MOST_COPIES)
        self.copies.setSpecialValueText(self.tr("Not numbered"))
        self._fill()
        self.add_rows(
            (self.tr("&What"), self.kinds),
            (self.tr("&Site"), self.assets),
            (self.tr("&File"), self.file),
            (self.tr("For&mat"), self.formats),
            (self.tr("&Language"), self.languages),
            (self.tr("S&econd language, side by side"), self.second),
            (self.tr("&Readers"), self.editions),
            (self.tr("&Paper"), self.papers),
            (self.tr("&Numbered copies"), self.copies),
        )
        self.form.setRowVisible(self.kinds, is_separate)
        self.form.setRowVisible(self.assets, False)
        self.form.setRowVisible(self.copies, not is_separate)
        fit(self, 640, 380 if is_separate else 330)
        self.formats.currentIndexChanged.connect(lambda: self.file.set_suffix(f".{self.formats.currentData()}"))
        self.kinds.currentIndexChanged.connect(self._show_kind)
        if is_separate:
            self._load()

    @property
    def task(self) -> Task:
        """The printing that was asked for."""
        options = {
            "language": self.languages.currentData(),
            "second_language": self.second.currentData(),
            "edition": self.editions.currentData(),
            "paper": self.papers.currentData(),
            "overwrite": True,  # the file dialog has asked
        }
        path = self._session.path
        if self.copies.value():
            return Task(
                "prints.write_copies", path, self.out, copies=self.copies.value(), **options | {"overwrite": False}
            )
        if not self._is_separate:
            return Task("prints.write_report", path, self.out, **options)
        asset = self.assets.value() if self._kind.takes_asset else None
        return Task("prints.write_print", path, self._kind.name, self.out, asset=asset, **options)

    @property
    def _kind(self) -> Any:
        return self._kinds[self.kinds.currentIndex()]

    def _load(self) -> None:
        self.write_button.setEnabled(False)
        task = Task("prints.list_prints", self.locale().bcp47Name())
        task.succeeded.connect(self._show_kinds)
        self._session.run(task)

    def _show_kinds(self, kinds: tuple[Any, ...]) -> None:
        self._kinds = tuple(sorted(kinds, key=lambda kind: kind.title.casefold()))
        for kind in self._kinds:
            self.kinds.addItem(kind.title)
        self.write_button.setEnabled(bool(kinds))
        self._show_kind()

    def _show_kind(self) -> None:
        if not self._kinds:
            return
        self.about.setText(self._kind.summary)
        self.form.setRowVisible(self.assets, self._kind.takes_asset)
        folder = self.file.path.parent
        name = f"{self._session.path.stem} {self._kind.title}.{self.formats.currentData()}"
        self.file.line.setText(str(folder / name.replace("/", "-")))

    def _sites(self) -> list[tuple[str, str]]:
        sites = sorted(self._session.records(Site), key=lambda site: site.name.casefold())
        picked = {record.id for record in self._session.selected_records()}
        first = [site for site in sites if site.id in picked] + [site for site in sites if site.id not in picked]
        return [(site.name, site.id) for site in first]

    def _fill(self) -> None:
        self.second.addItem(self.tr("None"), None)
        for code in languages():
            self.second.addItem(language_name(code), code)
        for paper in _PAPERS:
            self.papers.addItem(paper, paper)
        if QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem:
            self.papers.setCurrentIndex(self.papers.findData("Letter"))
        for words, code in _FORMATS:
            self.formats.addItem(translate("formats", words), code)
        self.copies.setToolTip(self.tr("A file each, in the order of the distribution list of these readers."))
        self.about.setText(self.tr("What these readers may not see is left out, and the plan says so."))


DIALOG = WritePlanDialog
