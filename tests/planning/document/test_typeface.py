"""Names of any script are printed where a font at hand has them, and counted as missing where none has."""

import pypdfium2
import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from app.planning.document.blocks import Column, Heading, Paragraph, Table
from app.planning.document.docx import write_docx
from app.planning.document.drawing import Drawing, Label
from app.planning.document.pdf import write_pdf
from app.planning.document.picture import drawing_png
from app.planning.document.print_style import PrintStyle
from app.planning.document.script import drawn
from app.planning.document.typeface import font_files, missing_characters

ARABIC, HEBREW, CHINESE = "محطة الميناء", "תחנת הנמל", "港口站"
NAMES = (
    ARABIC,
    HEBREW,
    "Станция «Порт»",
    "Σταθμός λιμένα",
    "Ĝuarani g̃ ỹ ʼ",
    "Ayiti Pòtoprens",
    "Qosqo ñawi",
    "Նավահանգիստ",
)
STYLE = PrintStyle(title="T", language="en")


def widths(file, text):
    font = TTFont(file)
    names, glyphs = font.getBestCmap(), font.getGlyphSet()
    found = []
    for character in text.replace(" ", ""):
        pen = BoundsPen(glyphs)
        glyphs[names[ord(character)]].draw(pen)
        found.append(pen.bounds)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_name_has_a_glyph_for_every_form_of_its_letters_in_every_style(name):
    assert missing_characters([name]) == ()
    for file in font_files([name]).values():
        assert all(widths(file, drawn(name)))


def test_what_the_own_fonts_have_takes_no_other_file():
    assert font_files(["Région ñ ã", "Ελλάδα"]) == font_files([""])


def test_scripts_that_would_need_shaping_are_said_to_be_missing():
    assert missing_characters(["कa"]) == ("क",)


def test_names_are_in_the_print_and_in_pictures(tmp_path):
    rows = tuple((str(n), name) for n, name in enumerate(NAMES))
    table = Table(columns=(Column("No."), Column("Name")), rows=rows, caption=ARABIC)
    blocks = [Heading(1, HEBREW), Paragraph(f"{ARABIC}: {HEBREW}"), table]
    write_pdf([Heading(1, "Bay")], tmp_path / "p.pdf", STYLE)  # with the own fonts only
    write_pdf(blocks, tmp_path / "p.pdf", STYLE)
    write_docx(blocks, tmp_path / "p.docx", STYLE)
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as document:
        said = document[0].get_textpage().get_text_bounded()
    for name in NAMES[2:]:
        assert "".join(name.split()) in "".join(said.split())
    blank = drawing_png(Drawing(width=80, height=20, items=(Label(x=5, y=5, text="", size=9),)))
    assert drawing_png(Drawing(width=80, height=20, items=(Label(x=5, y=5, text=ARABIC, size=9),))) != blank


def test_chinese_is_printed_where_the_computer_has_a_font_and_else_counted(tmp_path):
    missing = missing_characters([CHINESE])
    assert missing in ((), tuple(sorted(CHINESE)))
    if not missing:
        assert all(widths(font_files([CHINESE])["Bold"], CHINESE))
