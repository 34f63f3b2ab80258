"""Titles, table heads and the summary of every language, as golden text: a lost or changed translation is seen.

LIFELINE_WRITE_GOLDEN=1 writes the texts anew, for people to read; the English of every section is in test_sections.
"""

import os
from pathlib import Path

import pytest

from app.discovery import discover
from app.i18n import formatter_for, languages, translate_for
from app.planning.document.block_text import as_text
from app.planning.document.blocks import Figure, Heading, Table
from app.planning.document.print_kind import PrintOrder
from app.planning.document.print_style import sheet
from tests.planning.document.example import context_of
from tests.planning.document.example_written import written_snapshot

GOLDEN = Path(__file__).parent / "golden"
OTHERS = [language for language in languages() if language != "en"]


def titles(blocks):
    """Yield what heads sections, tables and figures."""
    for block in blocks:
        match block:
            case Heading(level=level, text=text):
                yield f"{'#' * level} {text}"
            case Table(caption=caption, columns=columns):
                yield f"{caption}: {' | '.join(column.title for column in columns)}"
            case Figure(caption=caption):
                yield caption


def told(language):
    """Return the titles of all sections and prints, and the whole summary, in a language."""
    context = context_of(written_snapshot()).with_language(language, formatter_for(language))
    translate = translate_for(language)
    sections = discover("app.planning.document.sections", "section")
    lines = []
    for name, section in sections.items():
        lines += [f"[{name}]", *titles(section(context, translate))]
    for name, chosen in discover("app.planning.document.prints", "PRINT").items():
        order = PrintOrder(sheet=sheet("A4", chosen.is_landscape))
        lines += [f"[{name}]", translate("prints", chosen.title), translate("prints", chosen.summary)]
        lines += titles(chosen.blocks(context, translate, order))
    return "\n".join([*lines, "", as_text(sections["s10_summary"](context, translate))])


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_what_it_said(language):
    file = GOLDEN / f"language_{language}.txt"
    text = told(language)
    if "LIFELINE_WRITE_GOLDEN" in os.environ:
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")
