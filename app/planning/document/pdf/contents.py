"""Contents, lists of tables and figures: filled in the next pass from what was set in the last."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.doctemplate import IndexingFlowable

from app.planning.document.pdf.fonts import BOLD, REGULAR
from app.planning.document.pdf.look import GRAY
from app.planning.document.pdf.marks import MarkEntry

Entry = tuple[MarkEntry, int]
"""What was set, and on which page."""


class _Line(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One entry: text at the left, dots, page at the right; a click goes there."""

    def __init__(self, entry: Entry, style: Any) -> None:
        super().__init__()
        mark, page = entry
        is_chapter = mark.kind == "heading" and mark.level == 0
        font = BOLD if is_chapter else REGULAR
        self._indent = 22.0 if mark.kind == "heading" and mark.level else 0.0
        self._hang = 22.0 if is_chapter else 30.0 if mark.kind == "heading" else 54.0
        self._page, self._font, self._style, self._number = str(page), font, style, mark.number
        self._key = mark.key
        self._text = Paragraph(escape(mark.text), style.clone(f"{style.name}-line", leftIndent=0, spaceBefore=0))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        self.width = width
        self._text_height = self._text.wrap(width - self._indent - self._hang - 40, height)[1]
        self.height = self._text_height + self._style.spaceBefore
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas, size = self.canv, self._style.fontSize
        left = self._indent + self._hang
        self._text.drawOn(canvas, left, 0)
        canvas.setFillColor(self._style.textColor)
        canvas.setFont(self._font, size)
        top = self._text_height - self._style.leading * 0.75
        canvas.drawString(self._indent, self._text_height - size, self._number)
        canvas.drawRightString(self.width, self._text_height - size, self._page)
        end = left + self._text.getActualLineWidths0()[-1] + 6
        stop = self.width - stringWidth(self._page, self._font, size) - 6
        if len(self._text.blPara.lines) == 1 and stop > end:
            canvas.setStrokeColor(GRAY)
            canvas.setLineWidth(0.5)
            canvas.setLineCap(1)
            canvas.setDash(0.1, 3.5)
            canvas.line(end, min(top, self._text_height - size), stop, min(top, self._text_height - size))
            canvas.setDash()
            canvas.setLineCap(0)
        canvas.linkRect("", self._key, (0, 0, self.width, self._text_height), relative=1, thickness=0)


class Contents(IndexingFlowable):  # type: ignore[misc]  # reportlab has no types
    """The entries of one kind of the last pass; of headings only those of level 1 and 2."""

    def __init__(self, kind: str, styles: dict[str, Any]) -> None:
        super().__init__()
        self._kind, self._styles = kind, styles
        self._entries: list[Entry] = []
        self._last: list[Entry] = []

    def beforeBuild(self) -> None:
        """Take over what the pass before found."""
        self._last, self._entries = self._entries, []

    def isSatisfied(self) -> bool:
        """Whether the pass found what it had printed."""
        return self._entries == self._last

    def notify(self, kind: str, entry: Any) -> None:
        """Note what was set, if it is of this list."""
        if kind == "mark" and entry[0].kind == self._kind and entry[0].level < 2:
            self._entries.append(entry)

    def _lines(self) -> list[_Line]:
        return [_Line(entry, self._styles[self._style(entry[0])]) for entry in self._last]

    def _style(self, mark: MarkEntry) -> str:
        return "exhibit" if mark.kind != "heading" else "contents2" if mark.level else "contents1"

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        self.width = width
        self.height = sum(line.wrap(width, height)[1] for line in self._lines())
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """Return one flowable a line, so that long contents run over pages; nothing where not even one fits."""
        lines = self._lines()
        return list(lines) if lines and lines[0].wrap(width, height)[1] < height else []

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803  # platypus names it
        """Paint, for platypus."""
        y += self.height
        for line in self._lines():
            y -= line.wrap(self.width, self.height)[1]
            line.drawOn(canvas, x, y)


class PageTotal(IndexingFlowable):  # type: ignore[misc]  # reportlab has no types
    """How many pages the last pass had, for "page x of y"."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = 0
        self._seen = 0
        self.width = self.height = 0

    def beforeBuild(self) -> None:
        """Take over what the pass before counted."""
        self.pages, self._seen = self._seen, 0

    def isSatisfied(self) -> bool:
        """Whether the pass had as many pages as it had printed."""
        return self.pages == self._seen

    def notify(self, kind: str, page: Any) -> None:
        """Note a page that was begun."""
        if kind == "page":
            self._seen = page

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Paint nothing."""
