"""The readiness checklist: how far the country is, what proves it, and the largest gaps."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.checklist_answer import ChecklistAnswer
from app.models.record import new_id
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, said, translate
from app.ui.late_panel import LatePanel
from app.ui.look import colors_of
from app.ui.panel import Panel
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_HIGHEST = 4


class ReadinessPanel(LatePanel):
    """Lists the questions, those with the largest gaps first; what the plan cannot prove, people answer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._picked: Any = None
        self._written = LocaleFormatter(self.locale())
        self.groups = label("", "faint")
        self.view = RowsView(self.tr("Questions"), self._columns(), stretched=1, wraps=True)
        self.view.picked.connect(self._pick)
        self.evidence = label("")
        self.answer_button = QPushButton(self.tr("&Answer…"))
        self.keep_button = QPushButton(self.tr("&Keep today's score"))
        self.keep_button.setToolTip(
            self.tr("Writes all answers of today into the plan, so that the score has a history")
        )
        self.answer_button.clicked.connect(self._answer)
        self.keep_button.clicked.connect(self._keep)
        bar = QHBoxLayout()
        bar.addWidget(self.answer_button)
        bar.addWidget(self.keep_button)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.groups)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.evidence)
        layout.addLayout(bar)
        self.answer_button.setEnabled(False)

    def make_task(self) -> Task:
        """Score the plan."""
        return Task("readiness.assess_with_titles", self._session.path)

    def show_result(self, result: tuple[Any, dict[str, str]]) -> None:
        """Show the questions, by what is missing."""
        found, titles = result
        gaps = list(found.gaps)
        done = [item for item in found.items if item.gap <= 0]
        self.view.show_rows([*gaps, *done])
        percent = self._percent
        text = self.tr("Readiness {score}; {answered} of {all} questions answered.")
        parts = [text.format(score=percent(found.score), answered=found.answered, all=len(found.items))]
        if found.history:
            before = self.tr("Kept before: {scores}.")
            scores = ", ".join(f"{self._written.date(day)} {percent(score)}" for day, score in found.history[-4:])
            parts.append(before.format(scores=scores))
        self.summary.setText(" ".join(parts))
        parts = [f"{translate('checklist', titles[name])} {percent(share)}" for name, share in found.by_group.items()]
        self.groups.setText("  ·  ".join(parts))
        self.keep_button.setEnabled(not self._session.is_read_only)

    def forget(self) -> None:
        """Show nothing."""
        self.view.show_rows([])
        self.groups.setText("")
        self.evidence.setText("")

    def _pick(self, item: Any) -> None:
        self._picked = item
        levels = [f"{n}  {translate('checklist', words)}" for n, words in enumerate(item.question.levels)]
        proof = [said(item.evidence.note)] if item.evidence else []
        proof += [item.answer.evidence] if item.answer and item.answer.evidence else []
        self.evidence.setText("\n".join([*proof, *levels]))
        self.answer_button.setEnabled(not self._session.is_read_only)

    def _answer(self) -> None:
        values = {
            "id": new_id(),
            "question": self._picked.question.id,
            "assessed_on": date.today().isoformat(),
            "assessor": self._session.author,
            "level": self._picked.level or 0,
        }
        self._session.wanted.emit("new_record", (ChecklistAnswer, values))

    def _keep(self) -> None:
        task = Task("readiness.keep_assessment", self._session.path, author=self._session.author)
        task.succeeded.connect(lambda _: self._session.poll())
        self._session.run(task)

    def _percent(self, share: float) -> str:
        return f"{self._written.number(100 * share)} %"

    def _columns(self) -> list[Column]:
        colors = colors_of(self)

        def shade(item: Any) -> str | None:
            level = item.level or 0
            return colors.error if level < 2 else colors.warning if level < _HIGHEST - 1 else colors.good

        return [
            Column(title=self.tr("Level"), value=lambda item: item.level, text=_stars, color=shade),
            Column(title=self.tr("Question"), value=lambda item: translate("checklist", item.question.text)),
        ]


def _stars(level: int) -> str:
    return f"{'●' * level}{'○' * (_HIGHEST - level)} {level}"


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Readiness"), area="right", widget=ReadinessPanel, order=45, shortcut="Ctrl+8"
)
