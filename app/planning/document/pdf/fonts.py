"""The fonts that are embedded, and how wide text is in them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import registerFontFamily, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from app.planning.document.script import drawn
from app.planning.document.typeface import font_files

REGULAR, BOLD, ITALIC = "NotoSans", "NotoSans-Bold", "NotoSans-Italic"
_STYLES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic"}


def register_fonts(texts: Iterable[str]) -> None:
    """Make the fonts that `texts` need known to reportlab."""
    files = font_files(texts)
    for name, style in _STYLES.items():
        pdfmetrics._fonts[name] = _font(name, files[style])  # registerFont keeps the first of a name
    _register_family()


@cache
def _font(name: str, file: Path) -> TTFont:
    return TTFont(name, file)


@cache
def _register_family() -> None:
    rl_config.useA85 = 0  # pages as bytes: smaller, and reportlab's encoder to text takes a tenth of the time
    registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


class Page(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose texts are shaped and put in order as they are drawn: letters stay as they were for measuring."""

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> PDFTextObject:
        """Return what a text is written with."""
        return _Pen(self, x, y, direction=direction)


class _Pen(PDFTextObject):  # type: ignore[misc]  # reportlab has no types
    def _formatText(self, text: Any) -> str:
        shown: str = super()._formatText(drawn(text) if isinstance(text, str) and not text.isascii() else text)
        return shown


def wrapped(text: str, font: str, size: float, width: float) -> list[str]:
    """Return `text` in lines no wider than `width` points; a word that is longer is broken.

    Line breaks in the text stay; every text has at least one line.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        lines.extend(_wrapped_part(part, font, size, width))
    return lines


def _wrapped_part(text: str, font: str, size: float, width: float) -> list[str]:
    if stringWidth(text, font, size) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if stringWidth(longer, font, size) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _broken(word, font, size, width)
        lines.extend(full)
    return [*lines, line]


def _broken(word: str, font: str, size: float, width: float) -> list[str]:
    if stringWidth(word, font, size) <= width:
        return [word]
    pieces = [""]
    for character in word:
        if pieces[-1] and stringWidth(pieces[-1] + character, font, size) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def shortened(text: str, font: str, size: float, width: float) -> str:
    """Return `text` on one line of at most `width` points, cut with an ellipsis if it is longer."""
    text = " ".join(text.split())
    if stringWidth(text, font, size) <= width:
        return text
    while text and stringWidth(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
