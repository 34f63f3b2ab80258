"""The fonts that are embedded, and how wide text is in them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import getFont, registerFont, registerFontFamily, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

from app.paths import resources

REGULAR, BOLD, ITALIC = "NotoSans", "NotoSans-Bold", "NotoSans-Italic"
_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf", ITALIC: "NotoSans-Italic.ttf"}


@cache
def register_fonts() -> None:
    """Make the fonts known to reportlab, once a process."""
    rl_config.useA85 = 0  # pages as bytes: smaller, and reportlab's encoder to text takes a tenth of the time
    for name, file in _FILES.items():
        registerFont(TTFont(name, resources() / "fonts" / file))
    registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


def missing_characters(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the characters of `texts` that the fonts cannot draw, sorted; they print as empty boxes."""
    register_fonts()
    known = getFont(REGULAR).face.charToGlyph
    found = {character for text in texts for character in text if ord(character) >= 32}
    return tuple(sorted(c for c in found if ord(c) not in known))


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
