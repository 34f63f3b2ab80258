"""The Word document as a whole: paper, fonts, head and foot, properties, and fields that Word fills."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm, Pt, RGBColor

from app.planning.document.print_style import MARGIN_BOTTOM, MARGIN_TOP, MARGIN_X, PrintStyle

_HEAD_FILL = "E4EAF0"
NAVY = RGBColor(0x14, 0x37, 0x5E)
_FONT = "Arial"  # is on every computer that has Word, and its metrics on those that have LibreOffice
_SMALL = Pt(7.5)
_AFTER_UPDATE = ("hdrShapeDefaults", "footnotePr", "endnotePr", "compat")  # in the order of the schema
_EMU_PER_POINT = 12700


def clean(text: str) -> str:
    """Return `text` without the control characters that XML forbids."""
    return "".join(c if c in "\n\t" or ord(c) >= 32 else " " for c in text)


def mark_row(row: Any, tag: str) -> None:
    """Set a property of a table's row, for example that it is never split."""
    row._tr.get_or_add_trPr().append(OxmlElement(tag))


def add_field(paragraph: Any, instruction: str, result: str = "") -> None:
    """Append a field; `result` stands there until Word computes it."""
    run = paragraph.add_run()
    for kind in ("begin", None, "separate"):
        if kind is None:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = instruction
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)
    paragraph.add_run(result)
    end = OxmlElement("w:fldChar")
    end.set(qn("w:fldCharType"), "end")
    paragraph.add_run()._r.append(end)


def set_up(document: Any, style: PrintStyle) -> None:
    """Give a new document its paper, fonts, properties, head and foot."""
    sheet, section = style.sheet, document.sections[0]
    section.page_width, section.page_height = _points(sheet.width), _points(sheet.height)
    section.left_margin = section.right_margin = _points(MARGIN_X)
    section.top_margin, section.bottom_margin = _points(MARGIN_TOP), _points(MARGIN_BOTTOM)
    section.header_distance = section.footer_distance = Mm(10)
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Heading 3"):
        font = document.styles[name].font
        font.name, font.color.rgb = _FONT, NAVY if name != "Normal" else None
        document.styles[name].element.get_or_add_rPr().get_or_add_rFonts().attrib.pop(qn("w:asciiTheme"), None)
    document.styles["Normal"].font.size = Pt(9.5)
    properties = document.core_properties
    properties.title, properties.language = clean(style.title), style.language
    properties.author, properties.comments = clean(style.author or style.producer), ""
    properties.last_modified_by, properties.keywords = properties.author, ""
    marks = " · ".join(t for t in (style.watermark, style.running_note, style.classification.upper()) if t)
    header = section.header.paragraphs[0]
    header.add_run(clean(style.title))
    section.header.add_paragraph().add_run(clean(marks)).bold = True
    footer = section.footer.paragraphs[0]
    footer.paragraph_format.tab_stops.clear_all()
    footer.style.paragraph_format.tab_stops.clear_all()
    footer.paragraph_format.tab_stops.add_tab_stop(_points(sheet.text_width), WD_TAB_ALIGNMENT.RIGHT)
    before, _, rest = style.page_text.partition("{page}")
    middle, _, after = rest.partition("{pages}")
    footer.add_run(clean("  ".join(text for text in (style.footer, style.copy_note) if text) + f"\t{before}"))
    add_field(footer, "PAGE")
    footer.add_run(middle)
    add_field(footer, "NUMPAGES")
    footer.add_run(after)
    for run in (run for part in (section.header, section.footer) for p in part.paragraphs for run in p.runs):
        run.font.size = _SMALL
    _update_fields(document)


def shade(cell: Any) -> None:
    """Give a cell the ground of table heads."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{_HEAD_FILL}"/>'))


def _points(length: float) -> Any:
    return Emu(round(length * _EMU_PER_POINT))


def _update_fields(document: Any) -> None:
    """Ask Word to fill the table of contents when it opens the file."""
    element = OxmlElement("w:updateFields")
    element.set(qn("w:val"), "true")
    later = [document.settings.element.find(qn(f"w:{name}")) for name in _AFTER_UPDATE]
    next(found for found in later if found is not None).addprevious(element)
