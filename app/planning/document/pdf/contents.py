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

_GAP = 18.0  # between columns

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


class _Columns(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Lines in columns side by side, read down one column and then the next."""

    def __init__(self, lines: list[_Line], columns: int) -> None:
        super().__init__()
        self._lines, self._columns = lines, columns
        self._heights: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus: the least height at which the columns hold all lines."""
        self.width = width
        room = (width - _GAP * (self._columns - 1)) / self._columns
        self._heights = [line.wrap(room, height)[1] for line in self._lines]
        low = 0.0
        high = height if self._held(height) == len(self._lines) else sum(self._heights)
        while high - low > 1:
            middle = (low + high) / 2
            low, high = (low, middle) if self._held(middle) == len(self._lines) else (middle, high)
        self.height = high
        return self.width, self.height

    def _places(self, height: float) -> list[tuple[int, float]]:
        """Return column and distance from the top of every line that columns of a height hold."""
        places: list[tuple[int, float]] = []
        column, top = 0, 0.0
        for line in self._heights:
            if top + line > height:
                column, top = column + 1, 0.0
            if column == self._columns or line > height:
                break
            places.append((column, top))
            top += line
        return places

    def _held(self, height: float) -> int:
        return len(self._places(height))

    def split(self, width: float, height: float) -> list[Any]:
        """Return the lines that a page holds and the rest; nothing where not even one fits."""
        self.wrap(width, height)
        held = self._held(height)
        parts = (self._lines[:held], self._lines[held:])
        return [_Columns(part, self._columns) for part in parts if part] if held else []

    def draw(self) -> None:
        """Paint, for platypus."""
        step = (self.width + _GAP) / self._columns
        for line, (column, top), height in zip(self._lines, self._places(self.height), self._heights, strict=True):
            line.drawOn(self.canv, column * step, self.height - top - height)


class Contents(IndexingFlowable):  # type: ignore[misc]  # reportlab has no types
    """The entries of one kind of the last pass; of headings only those of level 1 and 2, others in two columns."""

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

    def _set(self) -> _Columns:
        return _Columns(self._lines(), 1 if self._kind == "heading" else 2)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        self.width, self.height = self._set().wrap(width, height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """Return parts, so that long contents run over pages; nothing where not even one line fits."""
        return self._set().split(width, height)

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803  # platypus names it
        """Paint, for platypus."""
        columns = self._set()
        columns.wrap(self.width, self.height)
        columns.drawOn(canvas, x, y)


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
