"""Measures, colors and paragraph styles: the one place where the print's look is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from app.planning.document.pdf.fonts import BOLD, REGULAR
from app.planning.document.print_style import Paper

INK = HexColor("#1C2530")
NAVY = HexColor("#14375E")
GRAY = HexColor("#5A6672")
RULE = HexColor("#C4CCD4")
HEAD_FILL = HexColor("#E4EAF0")
ZEBRA_FILL = HexColor("#F4F6F8")
NOTE_FILLS = {"caveat": HexColor("#FBF6E6"), "missing": HexColor("#F4F6F8"), "note": HexColor("#EEF3F8")}
NOTE_BARS = {"caveat": HexColor("#B98A00"), "missing": HexColor("#5A6672"), "note": HexColor("#14375E")}

MARGIN_X, MARGIN_TOP, MARGIN_BOTTOM = 20 * mm, 25 * mm, 21 * mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The paper and the frame on it that text may fill, in points."""

    width: float
    height: float

    @property
    def text_width(self) -> float:
        """Width of the frame."""
        return float(self.width - 2 * MARGIN_X)

    @property
    def text_height(self) -> float:
        """Height of the frame."""
        return float(self.height - MARGIN_TOP - MARGIN_BOTTOM)


def sheet(paper: Paper) -> Sheet:
    """Return the sheet of a paper."""
    width, height = {"A4": A4, "Letter": LETTER}[paper]
    return Sheet(width=width, height=height)


def _style(name: str, size: float, leading: float, **values: Any) -> Any:
    values = {"fontName": REGULAR, "textColor": INK, "splitLongWords": 1, "allowWidows": 0, "allowOrphans": 0} | values
    return ParagraphStyle(name, fontSize=size, leading=leading, **values)


def paragraph_styles() -> dict[str, Any]:
    """Return the paragraph styles by name."""
    return {
        "body": _style("body", 9.5, 14, spaceAfter=7),
        "lead": _style("lead", 11.5, 16.5, spaceAfter=9, textColor=NAVY),
        "small": _style("small", 8, 11, spaceAfter=4, textColor=GRAY),
        "bullet": _style("bullet", 9.5, 13.5, spaceAfter=4, leftIndent=14, bulletIndent=2, bulletFontName=REGULAR),
        "heading1": _style("heading1", 19, 24, spaceBefore=20, spaceAfter=10, fontName=BOLD, textColor=NAVY),
        "heading2": _style("heading2", 12.5, 17, spaceBefore=12, spaceAfter=5, fontName=BOLD, textColor=NAVY),
        "heading3": _style("heading3", 10, 14, spaceBefore=8, spaceAfter=3, fontName=BOLD),
        "contents_title": _style("contents_title", 19, 24, spaceAfter=14, fontName=BOLD, textColor=NAVY),
        "contents1": _style("contents1", 10, 15, spaceBefore=6, fontName=BOLD),
        "contents2": _style("contents2", 9.5, 13.5, leftIndent=16),
        "caption": _style("caption", 8.5, 11.5, fontName=BOLD, textColor=NAVY),
        "note_title": _style("note_title", 9, 12.5, fontName=BOLD),
        "note": _style("note", 9, 12.5),
        "table_note": _style("table_note", 7.5, 10, textColor=GRAY, spaceAfter=2),
    }
