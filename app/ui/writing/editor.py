"""The editor of one section: what it has to answer, what people wrote, and how far that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.models.changes import Change, add, edit
from app.models.choices import choice_text
from app.models.paper import SectionText, TextState
from app.models.record import new_id
from app.ui.labels import label, translate
from app.ui.session import Session


class SectionEditor(QWidget):
    """Shows a section; what is written is kept when the user goes elsewhere, or by the button."""

    def __init__(self, session: Session, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._language = session, language
        self.language = ""  # of what is shown
        self._section: Any = None
        self.title = label("", "title")
        self.prompts = label("", "faint")
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the section"))
        self.text.setTabChangesFocus(True)
        self.states = QComboBox()
        self.states.setAccessibleName(self.tr("How far the text is"))
        for state in (TextState.DRAFT, TextState.READY, TextState.APPROVED):
            self.states.addItem(choice_text(state, translate), state.value)
        self.figures = QToolButton()
        self.figures.setText(self.tr("&Insert a figure"))
        self.figures.setToolTip(self.tr("A figure of the plan that is always up to date"))
        self.figures.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.figures.setMenu(QMenu(self.figures))
        self.keep_button = QPushButton(self.tr("&Keep the text"))
        self.keep_button.clicked.connect(self.keep)
        self.records = label("", "faint")
        bar = QHBoxLayout()
        bar.addWidget(self.figures)
        bar.addStretch()
        bar.addWidget(self.states)
        bar.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.prompts)
        layout.addWidget(self.text, 1)
        layout.addLayout(bar)
        layout.addWidget(self.records)
        layout.addStretch()
        self.text.textChanged.connect(self._show_state)
        self.states.currentIndexChanged.connect(self._show_state)

    def show_figures(self, figures: tuple[Any, ...]) -> None:
        """Offer these figures for inserting."""
        menu = self.figures.menu()
        menu.clear()
        for figure in figures:
            words = self.tr("{title}: {value}").format(title=figure.title, value=figure.value)
            menu.addAction(words.replace("&", "&&")).triggered.connect(partial(self._insert, figure.token))

    def show_section(self, section: Any) -> None:
        """Show a section instead, in the language that is written now."""
        self._section, self.language = section, self._language()
        self.title.setText(section.title)
        lines = [self.tr("To be supplied by: {who}.").format(who=section.who)] if section.who else []
        lines += [f"• {prompt}" for prompt in section.prompts]
        self.prompts.setText("\n".join(lines))
        self.prompts.setVisible(bool(lines))
        own = self._own()
        self.text.blockSignals(True)
        self.states.blockSignals(True)
        self.text.setPlainText(own.body or "" if own else "")
        self.states.setCurrentIndex(max(self.states.findData(own.state.value if own else "draft"), 0))
        self.text.blockSignals(False)
        self.states.blockSignals(False)
        for widget in (self.text, self.states, self.figures, self.keep_button):
            widget.setVisible(section.can_be_written)
        self.text.setReadOnly(self._session.is_read_only)
        self.text.setPlaceholderText(
            self.tr("Write here. # heads a part, - begins an item, | a | table |; empty lines part paragraphs.")
        )
        self.records.setText(self._about_records(section))
        self._show_state()

    def keep(self) -> bool:
        """Keep what is written in the plan, if it changed; return whether nothing is left to be kept."""
        change = self._change()
        text = self.tr("Write the section {title}")
        is_kept = change is None or self._session.edit(text.format(title=self._section.title), [change])
        self._show_state()
        return is_kept

    def _about_records(self, section: Any) -> str:
        if section.missing:
            return self.tr("Still missing here:\n{what}").format(what="\n".join(f"• {one}" for one in section.missing))
        if section.can_be_written:
            return self.tr("Tables and figures of this section come from the records of the plan.")
        return self.tr("This section is written by the program, from the records and runs of the plan.")

    def _own(self) -> SectionText | None:
        """Return the text of this section in the language that is written."""
        found = [
            text
            for text in self._session.records(SectionText)
            if (text.section, text.language) == (self._section.key, self.language)
        ]
        return max(found, key=lambda text: (text.written_on or "", text.id), default=None)

    def _change(self) -> Change | None:
        if self._section is None or not self._section.can_be_written or self._session.is_read_only:
            return None
        own, body = self._own(), self.text.toPlainText().rstrip() or None
        state = TextState(self.states.currentData()) if body else TextState.EMPTY
        if own is None:
            if body is None:
                return None
            made = SectionText(id=new_id(), section=self._section.key, language=self.language, body=body)
            return add(self._signed(replace(made, state=state)))
        if (own.body, own.state) == (body, state) or (own.body is None and body is None):
            return None
        return edit(own, self._signed(replace(own, body=body, state=state)))

    def _signed(self, text: SectionText) -> SectionText:
        return replace(text, author=self._session.author, written_on=date.today().isoformat())

    def _insert(self, token: str) -> None:
        self.text.insertPlainText(token)
        self.text.setFocus()

    def _show_state(self) -> None:
        self.keep_button.setEnabled(self._section is not None and self._change() is not None)
