"""Places in the print and references to them: numbers are known before, pages from the pass before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal
from xml.sax.saxutils import escape, quoteattr

from reportlab.platypus import Paragraph
from reportlab.platypus.doctemplate import IndexingFlowable

from app.planning.document.numbering import has_reference, with_references

UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class MarkEntry:
    """A heading, table or figure as contents list it; `level` counts from 0."""

    kind: Literal["heading", "table", "figure"]
    level: int
    number: str
    text: str
    key: str


@dataclass(slots=True)
class Marks:
    """What every place is called, its page in the last pass, and how both are written."""

    names: dict[str, str]
    place_text: str
    pages: dict[str, int] = field(default_factory=dict)

    def name(self, key: str) -> str:
        """Return what a place is called, a dash where there is none in this print."""
        return self.names.get(key, UNKNOWN)

    def markup(self, text: str) -> str:
        """Return a text with its references as links that name the page."""
        return with_references(escape(text), self._link)

    def _link(self, key: str) -> str:
        if key not in self.names:
            return UNKNOWN
        place = self.place_text.format(place=self.names[key], page=self.pages.get(key, UNKNOWN))
        return f"<a href={quoteattr('#' + key)} color='#14375E'>{escape(place)}</a>"

    def paragraph(self, text: str, style: Any, **options: Any) -> Any:
        """Return a paragraph of plain text that may hold references."""
        if has_reference(text):
            return ReferringParagraph(self, text, style, **options)
        return Paragraph(escape(text), style, **options)


def is_draft(canvas: Any) -> bool:
    """Return whether only the places of things count in this pass, and painting can wait for the last."""
    return bool(canvas._doctemplate.is_draft)


class ReferringParagraph(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph whose references are written anew in every pass."""

    def __init__(self, marks: Marks, plain: str, style: Any, **options: Any) -> None:
        self._marks, self._plain, self._options = marks, plain, options
        super().__init__(marks.markup(plain), style, **options)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size with the pages that are known by now."""
        Paragraph.__init__(self, self._marks.markup(self._plain), self.style, **self._options)
        size: tuple[float, float] = super().wrap(width, height)
        return size

    def split(self, width: float, height: float) -> list[Any]:
        """Return plain paragraphs: their text is settled."""
        whole = Paragraph(self._marks.markup(self._plain), self.style, **self._options)
        whole.wrap(width, height)
        parts: list[Any] = whole.split(width, height)
        return parts


class MarkedPages(IndexingFlowable):  # type: ignore[misc]  # reportlab has no types
    """Keeps the page of every place from pass to pass, until they no longer change."""

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._marks, self._seen = marks, dict[str, int]()
        self.width = self.height = 0

    def beforeBuild(self) -> None:
        """Take over what the pass before found."""
        self._marks.pages, self._seen = self._seen, {}

    def isSatisfied(self) -> bool:
        """Whether the pass found what it had printed."""
        return self._marks.pages == self._seen

    def notify(self, kind: str, value: Any) -> None:
        """Note a place."""
        if kind == "mark":
            entry, page = value
            self._seen[entry.key] = page

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Paint nothing."""
