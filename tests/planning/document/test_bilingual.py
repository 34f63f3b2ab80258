"""A print in two languages says everything in both."""

from dataclasses import replace

import pytest

from app.discovery import discover
from app.i18n import formatter_for, translate_for
from app.planning.document.bilingual import Language, side_by_side
from app.planning.document.block_text import texts_of
from app.planning.document.blocks import Bullets, Heading, Note, Pair, Paragraph, Table
from app.planning.document.docx import write_docx
from app.planning.document.pdf import write_pdf
from app.planning.document.report import plan_blocks, print_style, printable, separate_blocks, separate_style
from app.text import untranslated
from tests.planning.document.example import context_of
from tests.planning.document.example_written import written_snapshot
from tests.planning.document.test_pdf import checked


def second(context, text):
    """Stand in for a translation: as long as Spanish is, and unlike the English."""
    return "¡" + text + " más!"


NAMED = ("run-", "procedure-", "atlas-", "playbook-", "sheet-")  # headings that are names of records
SPANISH = Language("es", second, formatter_for("es"))


def test_running_text_stands_side_by_side_and_tables_stand_once():
    context = context_of(written_snapshot())
    blocks = side_by_side(plan_blocks, context, untranslated, SPANISH)
    own = plan_blocks(context)
    assert len(blocks) == len(own)
    pairs = [(one, pair) for one, pair in zip(own, blocks, strict=True) if isinstance(one, Paragraph | Bullets | Note)]
    assert len(pairs) > 50
    different = [pair for one, pair in pairs if isinstance(pair, Pair)]
    assert all(pair.left == one for one, pair in pairs if isinstance(pair, Pair))
    assert len(different) > 0.9 * len(pairs)
    assert "1.234,5" not in "".join(texts_of([own[0]]))
    for heading in (block for block in blocks if isinstance(block, Heading) and not block.id.startswith(NAMED)):
        assert " / ¡" in heading.text
    rows = {b.caption: b.rows for b in own if isinstance(b, Table)}
    both = {b.caption.split(" / ")[0]: b.rows for b in blocks if isinstance(b, Table)}
    assert {caption: len(r) for caption, r in both.items()} == {caption: len(r) for caption, r in rows.items()}


def test_numbers_follow_the_language_of_their_column():
    context = replace(context_of(written_snapshot()), formatter=formatter_for("en"))
    pairs = [b for b in side_by_side(plan_blocks, context, untranslated, SPANISH) if isinstance(b, Pair)]
    left, right = ("".join(texts_of([getattr(pair, side) for pair in pairs])) for side in ("left", "right"))
    assert "6,200" in left
    assert "6.200" not in left
    assert "6200" in right or "6.200" in right


def test_every_cell_of_a_table_is_right_in_both_languages():
    context = replace(context_of(written_snapshot()), formatter=formatter_for("en"))
    blocks = side_by_side(plan_blocks, context, untranslated, replace(SPANISH, translate=translate_for("es")))
    tables = {b.caption.split(" / ")[0]: b for b in blocks if isinstance(b, Table)}
    cells = {cell for row in tables["People without service and why"].rows for cell in row}
    band = "3\u202f040 ± 30 to 5\u202f500 ± 55 / 3\u202f040 ± 30 a 5\u202f500 ± 55"
    assert {"24 hours / 24 horas", "4\u202f390 ± 44", band} <= cells
    intensities = [row[-1] for row in tables["Sites most likely to be out"].rows]
    assert intensities[0] == "57.4 / 57,4"
    kinds = [row[0] for row in tables["Sites by kind"].rows]
    assert "Cable landing station / Estación de aterrizaje de cable" in kinds
    assert not any(set("\ue010\ue011\ue012") & set(text) for text in texts_of(blocks))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_bilingual_plan_is_whole(paper, tmp_path):
    context = context_of(written_snapshot())
    blocks = side_by_side(plan_blocks, context, untranslated, SPANISH)
    write_pdf(printable(blocks, untranslated), tmp_path / "p.pdf", print_style(context, untranslated, paper))
    words = "".join("".join(checked(tmp_path / "p.pdf")).split())
    for pair in (block for block in blocks if isinstance(block, Pair)):
        for text in texts_of([pair]):
            tail = "".join(text.split())[-12:]  # numbers of headings and pages come into references
            assert tail in words or "\ue000" in text, text


@pytest.mark.parametrize("name", discover("app.planning.document.prints", "PRINT"))
def test_every_print_is_whole_in_two_languages(name, tmp_path):
    chosen = discover("app.planning.document.prints", "PRINT")[name]
    context = context_of(written_snapshot())

    def make(context, translate):
        return separate_blocks(chosen, context, translate, "A4")

    blocks = side_by_side(make, context, untranslated, SPANISH)
    style = separate_style(chosen, context, untranslated, "A4")
    write_pdf(printable(blocks, untranslated), tmp_path / "p.pdf", style)
    checked(tmp_path / "p.pdf")


def test_a_bilingual_word_document_holds_both(tmp_path):
    blocks = [Pair(Paragraph("one"), Paragraph("uno")), Pair(Bullets(("a", "b")), Bullets(("c", "d")))]
    write_docx(blocks, tmp_path / "p.docx", print_style(context_of(written_snapshot())))
    assert (tmp_path / "p.docx").stat().st_size > 10_000


def test_blocks_that_do_not_match_stand_once_in_both():
    def make(context, translate):
        text = translate("plan", "x")
        return [Paragraph(text)] if text == "x" else [Heading(1, text), Paragraph(text)]

    assert side_by_side(make, context_of(written_snapshot()), untranslated, SPANISH) == [
        Heading(1, "x / ¡x más!"),
        Paragraph("x / ¡x más!"),
    ]
