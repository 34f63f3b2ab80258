"""Colors and paragraph styles: the one place where the print's look is decided."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from app.planning.document.pdf.fonts import BOLD, REGULAR

INK = HexColor("#1C2530")
NAVY = HexColor("#14375E")
GRAY = HexColor("#5A6672")
RULE = HexColor("#C4CCD4")
HEAD_FILL = HexColor("#E4EAF0")
ZEBRA_FILL = HexColor("#F4F6F8")
NOTE_FILLS = {"caveat": HexColor("#FBF6E6"), "missing": HexColor("#F4F6F8"), "note": HexColor("#EEF3F8")}
PALE = HexColor("#EFF1F3")
NOTE_BARS = {"caveat": HexColor("#B98A00"), "missing": HexColor("#5A6672"), "note": HexColor("#14375E")}


def _style(name: str, size: float, leading: float, **values: Any) -> Any:
    values = {"fontName": REGULAR, "textColor": INK, "splitLongWords": 1, "allowWidows": 0, "allowOrphans": 0} | values
    return ParagraphStyle(name, fontSize=size, leading=leading, **values)


def paragraph_styles() -> dict[str, Any]:
    """Return the paragraph styles by name."""
    return {
        "body": _style("body", 9.5, 14, spaceAfter=7),
        "lead": _style("lead", 11.5, 16.5, spaceAfter=9, textColor=NAVY),
        "small": _style("small", 8, 11, spaceAfter=4, textColor=GRAY),
        "bullet": _style("bullet", 9.5, 13.5, spaceAfter=3, leftIndent=14, bulletIndent=2, bulletFontName=REGULAR),
        "heading1": _style("heading1", 19, 24, spaceBefore=20, spaceAfter=10, fontName=BOLD, textColor=NAVY),
        "heading2": _style("heading2", 12.5, 17, spaceBefore=12, spaceAfter=5, fontName=BOLD, textColor=NAVY),
        "heading3": _style("heading3", 10, 14, spaceBefore=8, spaceAfter=3, fontName=BOLD),
        "contents_title": _style(
            "contents_title", 19, 24, spaceBefore=16, spaceAfter=14, fontName=BOLD, textColor=NAVY
        ),
        "exhibits_title": _style("exhibits_title", 13, 18, spaceBefore=16, spaceAfter=6, fontName=BOLD, textColor=NAVY),
        "exhibit": _style("exhibit", 8.2, 11.4),
        "contents1": _style("contents1", 10, 15, spaceBefore=6, fontName=BOLD),
        "contents2": _style("contents2", 9.5, 13.5, leftIndent=16),
        "caption": _style("caption", 8.5, 11.5, fontName=BOLD, textColor=NAVY),
        "note_title": _style("note_title", 9, 12.5, fontName=BOLD),
        "note": _style("note", 9, 12.5),
        "table_note": _style("table_note", 7.5, 10, textColor=GRAY, spaceAfter=2),
    }
