"""Write the PDF: pages with heads and feet, bookmarks, contents, and nothing half written."""

from __future__ import annotations

import math
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from app.models.sharing import whole_file
from app.planning.document.block_text import texts_of
from app.planning.document.blocks import Block, Cover
from app.planning.document.pdf.contents import PageTotal
from app.planning.document.pdf.flowables import FloatingFigure, setter
from app.planning.document.pdf.fonts import BOLD, REGULAR, Page, register_fonts, shortened
from app.planning.document.pdf.look import GRAY, INK, PALE, RULE
from app.planning.document.pdf.marks import MarkEntry
from app.planning.document.print_style import MARGIN_BOTTOM, MARGIN_TOP, MARGIN_X, PrintStyle, Sheet
from app.progress import Progress, no_progress

_DRAFT_SHARE = 0.4  # of the time
_LEAST_FOOTER_SIZE = 6.0
_MOST_DRAFTS = 8
_LEAST_LAST_SIZE = 0.6  # so small where else most of a page would stay empty
_LEAST_FIGURE_SIZE = 0.85  # a figure is made so much smaller to keep it on the page where it belongs


def write_pdf(blocks: Sequence[Block], path: Path, style: PrintStyle, progress: Progress = no_progress) -> int:
    """Write `blocks` as a PDF with embedded fonts and return its number of pages.

    The file appears whole or not at all: it is written beside its place and then renamed.

    Raises
    ------
    FileWriteError
        If the file cannot be written there, for example because another program has it open.
    CancelledError
        If `progress` raises it; an existing file stays as it was.
    """
    register_fonts([*texts_of(blocks), style.title, style.footer, style.copy_note])
    content = BytesIO()  # reportlab would leave a file open when the disk is full
    pages = _build(blocks, content, style, progress)
    with whole_file(path) as part:
        part.write_bytes(content.getvalue())
    progress(1.0)
    return pages


def _build(blocks: Sequence[Block], file: BytesIO, style: PrintStyle, progress: Progress) -> int:
    total = PageTotal()
    document = _Document(style, total, progress)
    has_cover = bool(blocks) and isinstance(blocks[0], Cover)
    document.addPageTemplates(document.templates(has_cover))
    document.typeset([total, *setter(style, blocks).flowables(blocks)], file)
    return total.pages


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """Pages with head and foot, bookmarks from headings, progress over the passes."""

    def __init__(self, style: PrintStyle, total: PageTotal, progress: Progress) -> None:
        paper = style.sheet
        super().__init__(
            BytesIO(),  # the drafts
            pagesize=(paper.width, paper.height),
            title=style.title,
            author=style.author or style.producer,
            subject=style.classification,
            creator=style.producer,
            producer=style.producer,
            lang=style.language,
            displayDocTitle=True,
            initialFontName=REGULAR,
            pageCompression=1,
        )
        self._style, self._paper, self._page_total, self._report = style, paper, total, progress
        self.is_draft = False
        self._pass, self._size, self._share = 0, 1, 0.0
        self._floats: list[FloatingFigure] = []  # wait for a page that holds them
        self._due: list[Any] = []  # come next
        self._postponed: list[tuple[Any, Any, str]] = []
        self.setProgressCallBack(self._on_progress)

    def typeset(self, story: list[Any], file: BytesIO) -> None:
        """Set drafts, without what drawings and tables hold, until all pages are known; then set it all."""
        self._indexingFlowables = [flowable for flowable in story if flowable.isIndexing()]
        self._doSave = 0
        self.is_draft = True
        for _ in range(_MOST_DRAFTS):
            self._set(story)
            if self._allSatisfied():
                break
        self.is_draft, self.filename = False, file
        self._set(story)
        self.canv.save()

    def _set(self, story: list[Any]) -> None:
        """Set everything once, as platypus's own multiBuild does."""
        for flowable in self._indexingFlowables:
            flowable.beforeBuild()
        self._multiBuildEdits = self._postponed.append
        self.build(story[:], canvasmaker=Page)
        self._forget_postponed()

    def templates(self, has_cover: bool) -> list[Any]:
        """Return the page templates, the first page's first."""
        paper = self._paper
        box = (MARGIN_X, MARGIN_BOTTOM, paper.text_width, paper.text_height)
        pads = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
        cover = PageTemplate("cover", [Frame(*box, id="cover", **pads)], onPage=self._draw_copy)
        body = PageTemplate("body", [Frame(*box, id="body", **pads)], onPage=self._draw_margins)
        return [cover, body] if has_cover else [body]

    def _draw_margins(self, canvas: Any, document: Any) -> None:
        style, paper = self._style, self._paper
        right, top = paper.width - MARGIN_X, paper.height - MARGIN_TOP + 26
        canvas.saveState()
        draw_watermark(canvas, style.watermark, paper)
        marks = "  ·  ".join(text for text in (style.running_note, style.classification.upper()) if text)
        marks = shortened(marks, BOLD, 7.5, paper.text_width * 0.55)
        room = paper.text_width - stringWidth(marks, BOLD, 7.5) - 14
        _write(canvas, MARGIN_X, top, shortened(style.title, REGULAR, 8, room))
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 7.5)
        canvas.drawRightString(right, top, marks)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN_X, top - 6, right, top - 6)
        canvas.line(MARGIN_X, MARGIN_BOTTOM - 16, right, MARGIN_BOTTOM - 16)
        pages = style.page_text.format(page=document.page, pages=max(self._page_total.pages, document.page))
        room = paper.text_width - stringWidth(pages, REGULAR, 8) - 14
        size = min(8.0, max(_LEAST_FOOTER_SIZE, 8 * room / max(1.0, stringWidth(style.footer, REGULAR, 8))))
        _write(canvas, MARGIN_X, MARGIN_BOTTOM - 28, shortened(style.footer, REGULAR, size, room), size)
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(right, MARGIN_BOTTOM - 28, pages)
        canvas.restoreState()
        self._draw_copy(canvas, document)

    def _draw_copy(self, canvas: Any, document: Any) -> None:
        canvas.saveState()
        room = self._paper.text_width
        _write(canvas, MARGIN_X, MARGIN_BOTTOM - 37, shortened(self._style.copy_note, REGULAR, 8, room))
        canvas.restoreState()

    def _forget_postponed(self) -> None:
        """Forget what platypus put off to another page: it takes what it puts off twice for too large."""
        for _, flowable, name in self._postponed:
            vars(flowable).pop(name, None)
        self._postponed.clear()

    def handle_flowable(self, flowables: list[Any]) -> None:
        """Set what is due, then what the story goes on with."""
        if self._due and flowables is not self._hanging:
            self._forget_postponed()
            flowables[0:0] = self._due
            self._due = []
        super().handle_flowable(flowables)

    def handle_float(self, figure: FloatingFigure) -> None:
        """Set a figure here if there is room for nearly its size, else keep it for the next page."""
        room = self.frame._y - self.frame._y1p - 8
        if self._floats or room < _LEAST_FIGURE_SIZE * figure.height:
            self._floats.append(figure)
        else:
            self._due.append(figure.set(min(figure.height, room)))

    def handle_floats(self) -> None:
        """Set the figures that wait, before a chapter begins and at the end; the first smaller to fill this page."""
        room = self.frame._y - self.frame._y1p - 8
        for place, figure in enumerate(self._floats):
            is_smaller = place == 0 and _LEAST_LAST_SIZE * figure.height <= room < figure.height
            self._due.append(figure.set(room if is_smaller else figure.height))
        self._floats.clear()

    def handle_pageBegin(self) -> None:
        """Begin a page with the figures that wait, as many as it holds."""
        super().handle_pageBegin()
        room = self._paper.text_height
        while self._floats and self._floats[0].height <= room:
            figure = self._floats.pop(0)
            room -= figure.height
            self._due.append(figure.set(figure.height))

    def beforePage(self) -> None:
        """Count the page."""
        self.notify("page", self.page)

    def afterFlowable(self, flowable: Any) -> None:
        """Tell the contents what was just set, and bookmark a heading."""
        entry = getattr(flowable, "entry", None)
        if not isinstance(entry, MarkEntry) or not getattr(flowable, "is_first", True):
            return
        if entry.kind == "heading":
            self.canv.addOutlineEntry(f"{entry.number} {entry.text}", entry.key, entry.level, closed=entry.level > 0)
        self.notify("mark", (entry, self.page))

    def _on_progress(self, kind: str, value: Any) -> None:
        if kind == "STARTED":
            self._pass += 1
        elif kind == "SIZE_EST":
            self._size = max(1, value)
        elif kind == "PROGRESS":
            done = value / self._size
            share = (
                min(1.0, (self._pass - 1 + done) / 4) * _DRAFT_SHARE
                if self.is_draft
                else (_DRAFT_SHARE + (1 - _DRAFT_SHARE) * done)
            )
            self._share = max(self._share, min(0.99, share))
            self._report(self._share)


def draw_watermark(canvas: Any, text: str, paper: Sheet) -> None:
    """Write a text large and pale across the page, under everything else."""
    if not text:
        return
    angle = math.degrees(math.atan2(paper.text_height, paper.text_width))
    room = 0.8 * math.hypot(paper.text_width, paper.text_height)
    size = min(90.0, 90 * room / stringWidth(text, BOLD, 90))
    canvas.saveState()
    canvas.translate(paper.width / 2, MARGIN_BOTTOM + paper.text_height / 2)
    canvas.rotate(angle)
    canvas.setFillColor(PALE)
    canvas.setFont(BOLD, size)
    canvas.drawCentredString(0, -size * 0.35, text)
    canvas.restoreState()


def _write(canvas: Any, x: float, y: float, text: str, size: float = 8.0) -> None:
    canvas.setFillColor(GRAY)
    canvas.setFont(REGULAR, size)
    canvas.drawString(x, y, text)
