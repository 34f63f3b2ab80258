"""One case a block: the same headings, tables, figures and forms as the PDF, to be edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from app.models.sharing import whole_file
from app.planning.document.block_text import rewritten, texts_of
from app.planning.document.blocks import (
    Block,
    Bullets,
    Card,
    Cover,
    Exhibits,
    Field,
    Figure,
    Form,
    Heading,
    KeyFigures,
    Note,
    PageBreak,
    Pair,
    Paragraph,
    SignOff,
    Table,
    TableOfContents,
)
from app.planning.document.docx.grid import append_rows, set_widths
from app.planning.document.docx.lists import Lists
from app.planning.document.docx.page import NAVY, add_field, clean, mark_row, set_up, shade
from app.planning.document.drawing import Drawing
from app.planning.document.numbering import has_reference, heading_numbers, places, with_references
from app.planning.document.pdf.fonts import register_fonts
from app.planning.document.pdf.table import column_widths
from app.planning.document.picture import drawing_png
from app.planning.document.print_style import PrintStyle
from app.progress import Progress, no_progress

_ALIGN = {"left": WD_ALIGN_PARAGRAPH.LEFT, "right": WD_ALIGN_PARAGRAPH.RIGHT, "center": WD_ALIGN_PARAGRAPH.CENTER}


def write_docx(blocks: Sequence[Block], path: Path, style: PrintStyle, progress: Progress = no_progress) -> None:
    """Write `blocks` as a Word document; the table of contents is a field that Word fills when it opens the file.

    Raises
    ------
    FileWriteError
        If the file cannot be written there, for example because another program has it open.
    CancelledError
        If `progress` raises it; an existing file stays as it was.
    """
    names = {place.key: place.name for place in places(blocks, style) if place}
    register_fonts(texts_of(blocks))  # columns are as wide as in the PDF
    writer = _Writer(style, heading_numbers(blocks), Lists(blocks, style))
    for number, block in enumerate(blocks):
        progress(number / max(1, len(blocks)))
        writer.write(_resolved(block, names))
    content = BytesIO()
    writer.document.save(content)
    with whole_file(path) as part:
        part.write_bytes(content.getvalue())
    progress(1.0)


def _resolved(block: Block, names: dict[str, str]) -> Block:
    """Return a block with names of places for references; most have none and stay as they are."""
    if not any(map(has_reference, texts_of([block]))):
        return block
    return rewritten(block, lambda text: with_references(text, lambda key: names.get(key, "–")))


class _Writer:
    """Writes block after block, counting headings, tables and figures."""

    def __init__(self, style: PrintStyle, numbers: Sequence[str], lists: Lists) -> None:
        self.document: Any = Document()
        self._style, self._numbers, self._lists = style, iter(numbers), lists
        self._tables = self._figures = 0
        set_up(self.document, style)

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
            SignOff: lambda b: self._grid(b.columns, b.rows, ["left"] * len(b.columns), 30.0),
            Cover: self._cover,
            TableOfContents: self._contents,
            Exhibits: self._exhibits,
            Form: self._form,
            Card: self._card,
            Pair: self._pair,
            PageBreak: lambda b: self.document.add_page_break(),
        }
        writers[type(block)](block)

    def _heading(self, heading: Heading) -> None:
        number = next(self._numbers)
        text = f"{number}  {heading.text}" if self._style.has_numbers else heading.text
        paragraph = self.document.add_heading(clean(text), heading.level)
        if heading.level < 3:
            self._lists.mark(paragraph, "heading")

    def _text(self, text: str, size: float | None = None, *, is_bold: bool = False) -> Any:
        paragraph = self.document.add_paragraph()
        run = paragraph.add_run(clean(text))
        run.bold = is_bold or None
        run.font.size = Pt(size) if size else None
        return paragraph

    def _bullets(self, bullets: Bullets) -> None:
        for number, item in enumerate(bullets.items, 1):
            text = f"{number}.  {item}" if bullets.is_numbered else item  # own numbers: Word's go on over all lists
            self.document.add_paragraph(clean(text), style=None if bullets.is_numbered else "List Bullet")

    def _key_figures(self, figures: KeyFigures) -> None:
        table = self.document.add_table(rows=1, cols=len(figures.items))
        for cell, figure in zip(table.rows[0].cells, figures.items, strict=True):
            value = cell.paragraphs[0].add_run(clean(figure.value))
            value.font.size, value.bold, value.font.color.rgb = Pt(20), True, NAVY
            cell.add_paragraph().add_run(clean(figure.label)).bold = True
            cell.add_paragraph(clean(figure.note))

    def _table(self, table: Table) -> None:
        self._tables += 1
        if self._style.has_numbers:
            paragraph = self._caption(self._style.table_text, "Table", self._tables, table.caption, table.mark)
        else:
            paragraph = self._text(table.caption, 9, is_bold=True)
        paragraph.paragraph_format.keep_with_next = True
        aligns = [column.align for column in table.columns]
        widths, size = column_widths(table, self._style.sheet.text_width)
        self._grid([c.title for c in table.columns], table.rows, aligns, table.row_height, widths, size - 0.4)
        for note in table.notes:
            self._text(note, 8)

    def _grid(
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        aligns: Sequence[str],
        min_height: float = 0.0,
        widths: Sequence[float] = (),
        size: float = 8.0,
    ) -> None:
        grid = self.document.add_table(rows=1, cols=len(titles), style="Table Grid")
        for cell, text, align in zip(grid.rows[0].cells, titles, aligns, strict=True):
            paragraph = cell.paragraphs[0]
            run = paragraph.add_run(clean(text))
            run.font.size, run.bold = Pt(size), True
            paragraph.alignment = _ALIGN[align]
            paragraph.paragraph_format.space_after = Pt(1)
            shade(cell)
        if widths:
            set_widths(grid, widths)
        mark_row(grid.rows[0], "w:cantSplit")
        mark_row(grid.rows[0], "w:tblHeader")
        append_rows(grid, rows, aligns, min_height, size)
        self._text("")

    def _figure(self, figure: Figure) -> None:
        self._figures += 1
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        self._picture(paragraph, figure.drawing, figure.alt)
        if self._style.has_numbers:
            self._caption(self._style.figure_text, "Figure", self._figures, figure.caption, figure.mark)
        else:
            self._text(figure.caption, 9, is_bold=True)
        for note in figure.notes:
            self._text(note, 8)

    def _note(self, note: Note) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.left_indent = Mm(5)
        paragraph.add_run(clean(f"{note.id}  {note.title}" if note.id else note.title)).bold = True
        paragraph.add_run("\n" + clean(note.text))

    def _cover(self, cover: Cover) -> None:
        self._text(cover.authority, 12, is_bold=True)
        self._text(cover.classification.upper(), 10, is_bold=True)
        self.document.add_paragraph(clean(cover.title), style="Title")
        self._text(cover.subtitle, 16)
        if cover.notice:
            self._text(cover.notice, 11, is_bold=True)
        for label, value in cover.facts:
            self._text(f"{label}: {value}")
        self.write(cover.sign_off)
        self.document.add_page_break()

    def _picture(self, paragraph: Any, drawing: Drawing, alt: str) -> None:
        width = Pt(min(self._style.sheet.text_width, drawing.width))
        picture = paragraph.add_run().add_picture(BytesIO(drawing_png(drawing)), width=width)
        picture._inline.docPr.set("descr", clean(alt))

    def _caption(self, template: str, kind: str, number: int, text: str, mark: str) -> Any:
        """Write a caption whose number Word counts anew when tables or figures are moved."""
        before, _, after = template.partition("{number}")
        paragraph = self._text(before, 9, is_bold=True)
        add_field(paragraph, f"SEQ {kind} \\* ARABIC", str(number))
        paragraph.add_run(clean(f"{after}  {text}" + (f" [{mark}]" if mark else "")))
        for run in paragraph.runs:
            run.font.size, run.bold = Pt(9), True
        self._lists.mark(paragraph, kind)
        return paragraph

    def _contents(self, contents: TableOfContents) -> None:
        self._text(contents.title, 18, is_bold=True)
        self._lists.write(self.document, "heading", 'TOC \\o "1-2" \\h \\z \\u')

    def _exhibits(self, exhibits: Exhibits) -> None:
        self._text(exhibits.title, 13, is_bold=True)
        kind = "Table" if exhibits.of == "table" else "Figure"
        self._lists.write(self.document, kind, f'TOC \\h \\z \\c "{kind}"')

    def _form(self, form: Form) -> None:
        self._text(form.title, 10, is_bold=True).paragraph_format.keep_with_next = True
        if form.note:
            self._text(form.note, 8)
        for row in form.rows:
            table = self.document.add_table(rows=1, cols=len(row), style="Table Grid")
            mark_row(table.rows[0], "w:cantSplit")
            for cell, field in zip(table.rows[0].cells, row, strict=True):
                _fill(cell, field)
        self._text("")

    def _card(self, card: Card) -> None:
        self._text(f"{card.title} [{card.mark}]" if card.mark else card.title, 12, is_bold=True)
        if card.subtitle:
            self._text(card.subtitle, 9)
        if card.drawing:
            self._picture(self.document.add_paragraph(), card.drawing, card.title)
        table = self.document.add_table(rows=len(card.facts), cols=2, style="Table Grid")
        for cells, fact in zip((row.cells for row in table.rows), card.facts, strict=True):
            for cell, text in zip(cells, fact, strict=True):
                cell.paragraphs[0].add_run(clean(text)).font.size = Pt(8.5)
        for note in card.notes:
            self._text(note, 8)

    def _pair(self, pair: Pair) -> None:
        for cell, block in zip(
            self.document.add_table(rows=1, cols=2).rows[0].cells, (pair.left, pair.right), strict=True
        ):
            texts = block.items if isinstance(block, Bullets) else (block.text,)
            heads = [f"{block.id}  {block.title}".strip()] if isinstance(block, Note) else []
            for place, text in enumerate([*heads, *texts]):
                paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
                paragraph.add_run(clean(f"• {text}" if isinstance(block, Bullets) else text)).bold = place < len(heads)


def _fill(cell: Any, field: Field) -> None:
    cell.paragraphs[0].add_run(clean(field.label)).font.size = Pt(7)
    if field.choices:
        cell.add_paragraph().add_run(clean("   ".join(f"☐ {choice}" for choice in field.choices))).font.size = Pt(9)
        return
    for text in [field.value, *[""] * (field.lines - 1)]:
        cell.add_paragraph(clean(text))
