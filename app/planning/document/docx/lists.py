"""Contents, lists of tables and figures in Word: fields that are filled already, and that Word fills anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from app.planning.document.blocks import Block, Figure, Heading, Table
from app.planning.document.docx.page import clean
from app.planning.document.numbering import heading_numbers
from app.planning.document.print_style import PrintStyle

_INDENT = {"toc 1": 0.0, "toc 2": 16.0, "table of figures": 0.0}


class Lists:
    """What each list holds, in order; `mark` puts a bookmark where an entry leads."""

    def __init__(self, blocks: Sequence[Block], style: PrintStyle) -> None:
        self._width = style.sheet.text_width
        self._marked = {"heading": 0, "Table": 0, "Figure": 0}
        numbers = iter(heading_numbers(blocks))
        headings = [(block, next(numbers)) for block in blocks if isinstance(block, Heading)]
        tables = [block.caption for block in blocks if isinstance(block, Table)]
        figures = [block.caption for block in blocks if isinstance(block, Figure)]
        named = ((tables, style.table_text, "Table"), (figures, style.figure_text, "Figure"))
        self._entries = {"heading": [(f"toc {h.level}", f"{n}  {h.text}") for h, n in headings if h.level < 3]}
        for captions, text, kind in named:
            said = (f"{text.format(number=n)}  {caption}" for n, caption in enumerate(captions, 1))
            self._entries[kind] = [("table of figures", caption) for caption in said]

    def mark(self, paragraph: Any, kind: str) -> None:
        """Put a bookmark around a heading or caption, the next of its kind."""
        self._marked[kind] += 1
        name, id = _bookmark(kind, self._marked[kind])
        runs = [run._r for run in paragraph.runs]
        runs[0].addprevious(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{id}" w:name="{name}"/>'))
        runs[-1].addnext(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{id}"/>'))

    def write(self, document: Any, kind: str, instruction: str) -> None:
        """Write a list as a field with an entry a paragraph, each with the page of its bookmark."""
        entries = self._entries[kind] or [("table of figures", "–")]
        for place, (style, text) in enumerate(entries, 1):
            paragraph = document.add_paragraph(style=self._style(document, style))
            begin = _begin(instruction) if place == 1 else ""
            end = _char("end") if place == len(entries) else ""
            name = _bookmark(kind, place)[0]
            page = f"{_begin(f'PAGEREF {name} {chr(92)}h')}{_run('<w:t>…</w:t>')}{_char('end')}"
            said = f'<w:t xml:space="preserve">{escape(clean(text))}</w:t>'
            link = f'<w:hyperlink w:anchor="{name}">{_run(said)}{_run("<w:tab/>")}{page}</w:hyperlink>'
            for element in list(parse_xml(f"<w:p {nsdecls('w')}>{begin}{link}{end}</w:p>")):
                paragraph._p.append(element)

    def _style(self, document: Any, name: str) -> Any:
        """Return the style in which Word sets an entry, made where the document has none."""
        styles = document.styles
        if name not in (style.name for style in styles):
            made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = styles["Normal"]
            form = made.paragraph_format
            form.space_after, form.left_indent = Pt(2), Pt(_INDENT[name])
            form.tab_stops.add_tab_stop(Pt(self._width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
            made.font.bold = name == "toc 1"
        return styles[name]


def _bookmark(kind: str, number: int) -> tuple[str, int]:
    """Return name and id of a bookmark; names that begin so are hidden in Word."""
    return f"_Toc{kind}{number}", {"heading": 100_000, "Table": 200_000, "Figure": 300_000}[kind] + number


def _run(content: str) -> str:
    return f"<w:r>{content}</w:r>"


def _char(kind: str) -> str:
    return _run(f'<w:fldChar w:fldCharType="{kind}"/>')


def _begin(instruction: str) -> str:
    said = escape(instruction, {'"': "&quot;"})
    asked = f'<w:instrText xml:space="preserve">{said}</w:instrText>'
    return f"{_char('begin')}{_run(asked)}{_char('separate')}"
