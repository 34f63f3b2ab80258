"""Write the PDF: pages with heads and feet, bookmarks, contents, and nothing half written."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from app.models.sharing import whole_file
from app.planning.document.blocks import Block, Cover
from app.planning.document.pdf.contents import PageTotal
from app.planning.document.pdf.flowables import HeadingFlowable, setter
from app.planning.document.pdf.fonts import BOLD, REGULAR, register_fonts, shortened
from app.planning.document.pdf.look import GRAY, INK, MARGIN_BOTTOM, MARGIN_TOP, MARGIN_X, RULE, Sheet, sheet
from app.planning.document.print_style import PrintStyle
from app.progress import Progress, no_progress

_USUAL_PASSES = 3


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
    register_fonts()
    content = BytesIO()  # reportlab would leave a file open when the disk is full
    pages = _build(blocks, content, style, progress)
    with whole_file(path) as part:
        part.write_bytes(content.getbuffer())
    progress(1.0)
    return pages


def _build(blocks: Sequence[Block], file: BytesIO, style: PrintStyle, progress: Progress) -> int:
    paper = sheet(style.paper)
    total = PageTotal()
    document = _Document(file, style, paper, total, progress)
    has_cover = bool(blocks) and isinstance(blocks[0], Cover)
    document.addPageTemplates(document.templates(has_cover))
    story = [total, *setter(style, paper, blocks).flowables(blocks)]
    document.multiBuild(story, maxPasses=8)
    return total.pages


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """Pages with head and foot, bookmarks from headings, progress over the passes."""

    def __init__(self, file: BytesIO, style: PrintStyle, paper: Sheet, total: PageTotal, progress: Progress) -> None:
        super().__init__(
            file,
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
        self._done, self._pass, self._size, self._share = 0, 0, 1, 0.0
        self.setProgressCallBack(self._on_progress)

    def templates(self, has_cover: bool) -> list[Any]:
        """Return the page templates, the first page's first."""
        paper = self._paper
        box = (MARGIN_X, MARGIN_BOTTOM, paper.text_width, paper.text_height)
        pads = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
        cover = PageTemplate("cover", [Frame(*box, id="cover", **pads)])
        body = PageTemplate("body", [Frame(*box, id="body", **pads)], onPage=self._draw_margins)
        return [cover, body] if has_cover else [body]

    def _draw_margins(self, canvas: Any, document: Any) -> None:
        style, paper = self._style, self._paper
        right, top = paper.width - MARGIN_X, paper.height - MARGIN_TOP + 26
        canvas.saveState()
        canvas.setFillColor(GRAY)
        canvas.setFont(REGULAR, 8)
        marks = "  ·  ".join(text for text in (style.running_note, style.classification.upper()) if text)
        marks = shortened(marks, BOLD, 7.5, paper.text_width * 0.55)
        room = paper.text_width - stringWidth(marks, BOLD, 7.5) - 14
        canvas.drawString(MARGIN_X, top, shortened(style.title, REGULAR, 8, room))
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 7.5)
        canvas.drawRightString(right, top, marks)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN_X, top - 6, right, top - 6)
        canvas.line(MARGIN_X, MARGIN_BOTTOM - 16, right, MARGIN_BOTTOM - 16)
        canvas.setFillColor(GRAY)
        canvas.setFont(REGULAR, 8)
        canvas.drawString(MARGIN_X, MARGIN_BOTTOM - 28, shortened(style.footer, REGULAR, 8, paper.text_width * 0.75))
        pages = style.page_text.format(page=document.page, pages=max(self._page_total.pages, document.page))
        canvas.drawRightString(right, MARGIN_BOTTOM - 28, pages)
        canvas.restoreState()

    def beforePage(self) -> None:
        """Count the page."""
        self.notify("page", self.page)

    def afterFlowable(self, flowable: Any) -> None:
        """Bookmark a heading that was just set, and tell the contents."""
        if not isinstance(flowable, HeadingFlowable):
            return
        level, number, text, key = flowable.entry
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(f"{number} {text}", key, level=level, closed=level > 0)
        self.notify("heading", (level, number, text, key, self.page))

    def _on_progress(self, kind: str, value: Any) -> None:
        if kind == "STARTED":
            self._pass += 1
        elif kind == "SIZE_EST":
            self._size = max(1, value)
        elif kind == "PROGRESS":
            share = (self._pass - 1 + value / self._size) / _USUAL_PASSES
            self._share = max(self._share, min(0.99, share))
            self._report(self._share)
