"""Blocks to an editable Word document by python-docx: the same headings, tables and figures as the PDF."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from app.errors import FileWriteError
from app.planning.document.blocks import (
    Block,
    Bullets,
    Cover,
    Figure,
    Heading,
    KeyFigures,
    Note,
    PageBreak,
    Paragraph,
    SignOff,
    Table,
    TableOfContents,
    heading_numbers,
)
from app.planning.document.picture import drawing_png
from app.planning.document.print_style import PrintStyle
from app.progress import Progress, no_progress

_ALIGN = {"left": WD_ALIGN_PARAGRAPH.LEFT, "right": WD_ALIGN_PARAGRAPH.RIGHT, "center": WD_ALIGN_PARAGRAPH.CENTER}
_PAPERS_MM = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
_NAVY = RGBColor(0x14, 0x37, 0x5E)
_TEXT_WIDTH_MM = 170.0
_FONT = "Noto Sans"


def write_docx(blocks: Sequence[Block], path: Path, style: PrintStyle, progress: Progress = no_progress) -> None:
    """Write `blocks` as a Word document; the table of contents is a field that Word fills when it opens the file.

    Raises
    ------
    FileWriteError
        If the file cannot be written there, for example because another program has it open.
    CancelledError
        If `progress` raises it; an existing file stays as it was.
    """
    writer = _Writer(style, heading_numbers(blocks))
    for number, block in enumerate(blocks):
        progress(number / max(1, len(blocks)))
        writer.write(block)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        writer.document.save(str(part))
        os.replace(part, path)
    except OSError as error:
        raise FileWriteError(path=str(path), reason=error.strerror or str(error)) from error
    finally:
        part.unlink(missing_ok=True)
    progress(1.0)


class _Writer:
    """Writes block after block, counting headings, tables and figures."""

    def __init__(self, style: PrintStyle, numbers: Sequence[str]) -> None:
        self.document: Any = Document()
        self._style, self._numbers = style, iter(numbers)
        self._tables = self._figures = 0
        _set_up(self.document, style)

    def write(self, block: Block) -> None:
        """Append one block."""
        writers: dict[type, Callable[[Any], None]] = {
            Heading: self._heading,
            Paragraph: lambda b: self._text(b.text, 12.0 if b.role == "lead" else 8.0 if b.role == "small" else None),
            Bullets: self._bullets,
            KeyFigures: self._key_figures,
            Table: self._table,
            Figure: self._figure,
            Note: self._note,
            SignOff: lambda b: self._grid(b.columns, b.rows, ["left"] * len(b.columns)),
            Cover: self._cover,
            TableOfContents: self._contents,
            PageBreak: lambda b: self.document.add_page_break(),
        }
        writers[type(block)](block)

    def _heading(self, heading: Heading) -> None:
        self.document.add_heading(f"{next(self._numbers)}  {_clean(heading.text)}", heading.level)

    def _text(self, text: str, size: float | None = None, *, is_bold: bool = False) -> Any:
        paragraph = self.document.add_paragraph()
        run = paragraph.add_run(_clean(text))
        run.bold = is_bold or None
        run.font.size = Pt(size) if size else None
        return paragraph

    def _bullets(self, bullets: Bullets) -> None:
        for number, item in enumerate(bullets.items, 1):
            text = f"{number}.  {item}" if bullets.is_numbered else item  # own numbers: Word's go on over all lists
            self.document.add_paragraph(_clean(text), style=None if bullets.is_numbered else "List Bullet")

    def _key_figures(self, figures: KeyFigures) -> None:
        table = self.document.add_table(rows=1, cols=len(figures.items))
        for cell, figure in zip(table.rows[0].cells, figures.items, strict=True):
            value = cell.paragraphs[0].add_run(_clean(figure.value))
            value.font.size, value.bold, value.font.color.rgb = Pt(20), True, _NAVY
            cell.add_paragraph().add_run(_clean(figure.label)).bold = True
            cell.add_paragraph(_clean(figure.note))

    def _table(self, table: Table) -> None:
        self._tables += 1
        caption = f"{self._style.table_text.format(number=self._tables)}  {table.caption}"
        paragraph = self._text(f"{caption} [{table.mark}]" if table.mark else caption, 9, is_bold=True)
        paragraph.paragraph_format.keep_with_next = True
        self._grid([c.title for c in table.columns], table.rows, [c.align for c in table.columns])
        for note in table.notes:
            self._text(note, 8)

    def _grid(self, titles: Sequence[str], rows: Sequence[Sequence[str]], aligns: Sequence[str]) -> None:
        grid = self.document.add_table(rows=len(rows) + 1, cols=len(titles), style="Table Grid")
        cells = grid._cells  # table.cell() walks the whole table for every cell
        for place, text in enumerate([*titles, *(cell for row in rows for cell in row)]):
            paragraph = cells[place].paragraphs[0]
            run = paragraph.add_run(_clean(text))
            run.font.size, run.bold = Pt(8), place < len(titles) or None
            paragraph.alignment = _ALIGN[aligns[place % len(titles)]]
            paragraph.paragraph_format.space_after = Pt(1)
        for number, row in enumerate(grid.rows):
            _mark_row(row, "w:cantSplit")
            if number == 0:
                _mark_row(row, "w:tblHeader")
        self._text("")

    def _figure(self, figure: Figure) -> None:
        self._figures += 1
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        width = Mm(min(_TEXT_WIDTH_MM, figure.drawing.width / 72 * 25.4))
        picture = paragraph.add_run().add_picture(BytesIO(drawing_png(figure.drawing)), width=width)
        picture._inline.docPr.set("descr", _clean(figure.alt))
        caption = f"{self._style.figure_text.format(number=self._figures)}  {figure.caption}"
        self._text(f"{caption} [{figure.mark}]" if figure.mark else caption, 9, is_bold=True)
        for note in figure.notes:
            self._text(note, 8)

    def _note(self, note: Note) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.left_indent = Mm(5)
        paragraph.add_run(_clean(f"{note.id}  {note.title}" if note.id else note.title)).bold = True
        paragraph.add_run("\n" + _clean(note.text))

    def _cover(self, cover: Cover) -> None:
        self._text(cover.authority, 12, is_bold=True)
        self._text(cover.classification.upper(), 10, is_bold=True)
        self.document.add_paragraph(_clean(cover.title), style="Title")
        self._text(cover.subtitle, 16)
        if cover.notice:
            self._text(cover.notice, 11, is_bold=True)
        for label, value in cover.facts:
            self._text(f"{label}: {value}")
        self.write(cover.sign_off)
        self.document.add_page_break()

    def _contents(self, contents: TableOfContents) -> None:
        self._text(contents.title, 18, is_bold=True)
        _field(self.document.add_paragraph(), 'TOC \\o "1-2" \\h \\z \\u')
        self.document.add_page_break()


def _clean(text: str) -> str:
    """Return `text` without the control characters that XML forbids."""
    return "".join(c if c in "\n\t" or ord(c) >= 32 else " " for c in text)


def _mark_row(row: Any, tag: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(tag))


def _field(paragraph: Any, instruction: str) -> None:
    run = paragraph.add_run()
    for kind in ("begin", None, "separate", "end"):
        if kind is None:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = instruction
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


def _set_up(document: Any, style: PrintStyle) -> None:
    width, height = _PAPERS_MM[style.paper]
    section = document.sections[0]
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm((width - _TEXT_WIDTH_MM) / 2)
    section.top_margin, section.bottom_margin = Mm(25), Mm(21)
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Heading 3"):
        font = document.styles[name].font
        font.name, font.color.rgb = _FONT, _NAVY if name != "Normal" else None
        document.styles[name].element.get_or_add_rPr().get_or_add_rFonts().attrib.pop(qn("w:asciiTheme"), None)
    document.styles["Normal"].font.size = Pt(9.5)
    properties = document.core_properties
    properties.title, properties.language = _clean(style.title), style.language
    properties.author, properties.comments = _clean(style.author or style.producer), ""
    marks = " · ".join(text for text in (style.running_note, style.classification.upper()) if text)
    section.header.paragraphs[0].text = _clean(f"{style.title}\t\t{marks}")
    footer = section.footer.paragraphs[0]
    before, _, rest = style.page_text.partition("{page}")
    middle, _, after = rest.partition("{pages}")
    footer.add_run(_clean(f"{style.footer}\t\t{before}"))
    _field(footer, "PAGE")
    footer.add_run(middle)
    _field(footer, "NUMPAGES")
    footer.add_run(after)
    _update_fields(document)


def _update_fields(document: Any) -> None:
    """Ask Word to fill the table of contents when it opens the file."""
    element = OxmlElement("w:updateFields")
    element.set(qn("w:val"), "true")
    document.settings.element.append(element)
