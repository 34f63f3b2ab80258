"""The fonts of a print: those bundled, with glyphs from others for the characters that they lack.

Arabic and Hebrew are bundled too. Chinese, Japanese and Korean come from a font of this computer, where it has one:
such fonts are many times as large as the program. Scripts whose letters change by place, beyond Arabic, are not drawn.
"""

from __future__ import annotations

import os
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, TTLibError

from app.paths import resources
from app.planning.document.script import drawn

STYLES = ("Regular", "Bold", "Italic")
_BUNDLED = ("NotoSansArabic-Regular.ttf", "NotoSansHebrew-Regular.ttf")
_OF_SYSTEMS = (
    "DroidSansFallbackFull.ttf",
    "wqy-microhei.ttc",
    "NotoSansCJK-Regular.ttc",
    "Arial Unicode.ttf",
    "Hiragino Sans GB.ttc",
    "msyh.ttc",
    "msgothic.ttc",
    "malgun.ttf",
)
"""Fonts with Chinese, Japanese or Korean that Linux, macOS and Windows come with."""
_FOLDERS = ("/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts", f"{os.environ.get('WINDIR', '')}/Fonts")


def font_files(texts: Iterable[str]) -> dict[str, Path]:
    """Return the file of every style, able to draw `texts` as far as any font at hand can."""
    lacking = _lacking(texts)
    return _extended(frozenset(c for c in lacking if _source(c))) if lacking else _own()


def missing_characters(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the characters of `texts` that no font at hand draws, sorted."""
    return tuple(sorted(c for c in _lacking(texts) if not _source(c)))


def _own() -> dict[str, Path]:
    return {style: resources() / "fonts" / f"NotoSans-{style}.ttf" for style in STYLES}


def _lacking(texts: Iterable[str]) -> set[str]:
    """Return the characters, in the forms that are drawn, that the own fonts do not have."""
    unusual = {text for text in texts if not text.isascii()}
    found = {c for text in unusual for c in text + drawn(text) if ord(c) >= 32}
    return {c for c in found if ord(c) not in _glyphs(_own()["Regular"])}


@cache
def _others() -> tuple[Path, ...]:
    own = tuple(resources() / "fonts" / name for name in _BUNDLED)
    plots = find_spec("matplotlib")  # it brings DejaVu Sans: Armenian, Georgian, symbols
    brought = [
        Path(place) / "mpl-data/fonts/ttf/DejaVuSans.ttf"
        for place in (plots and plots.submodule_search_locations) or ()
    ]
    return (*own, *(path for path in brought if path.exists()))


@cache
def _of_system() -> tuple[Path, ...]:
    folders = [Path(folder) for folder in _FOLDERS if Path(folder).is_dir()]
    return tuple(path for name in _OF_SYSTEMS for folder in folders for path in _found(folder, name))


def _found(folder: Path, name: str) -> Iterator[Path]:
    try:
        yield from folder.rglob(name)
    except OSError:
        return


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="lifeline-fonts-", ignore_cleanup_errors=True)


@cache
def _open(path: Path) -> Any:
    return TTFont(path, fontNumber=0, lazy=True)


@cache
def _glyphs(path: Path) -> dict[int, str]:
    """Code -> glyph of a font; of none where the file cannot be read."""
    try:
        return dict(_open(path).getBestCmap() or {})
    except (TTLibError, OSError):
        return {}


def _source(character: str) -> Path | None:
    is_east_asian = unicodedata.east_asian_width(character) in "WF"
    fonts = (*_others(), *_of_system()) if is_east_asian else _others()
    return next((path for path in fonts if ord(character) in _glyphs(path)), None)


@cache
def _extended(characters: frozenset[str]) -> dict[str, Path]:
    """Return the own fonts with the glyphs of `characters` added, as files that live as long as the program."""
    folder, files = Path(tempfile.mkdtemp(dir=_folder().name)), {}
    for style, own in _own().items():
        font = TTFont(own)
        for table in ("GSUB", "GPOS", "GDEF"):
            del font[table]
        for character in sorted(characters):
            _add(font, character)
        files[style] = folder / f"{style}.ttf"
        font.save(files[style])
    return files


def _add(font: Any, character: str) -> None:
    path = _source(character)
    if path is None:
        return
    source, glyph = _open(path), _glyphs(path)[ord(character)]
    scale = font["head"].unitsPerEm / source["head"].unitsPerEm
    outline = DecomposingRecordingPen(source.getGlyphSet())
    source.getGlyphSet()[glyph].draw(outline)
    pen = TTGlyphPen(None)
    curves = Cu2QuPen(pen, max_err=1.0, reverse_direction="CFF " in source)
    outline.replay(TransformPen(curves, (scale, 0, 0, scale, 0, 0)))
    name, added = f"u{ord(character):05X}", pen.glyph()
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = added
    font["hmtx"][name] = (round(source["hmtx"][glyph][0] * scale), getattr(added, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode() and (table.format == 12 or ord(character) < 0x10000):
            table.cmap[ord(character)] = name
