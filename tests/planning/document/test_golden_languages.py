"""Every section and every print in every other language, as golden text: a lost or changed translation is seen.

LIFELINE_WRITE_GOLDEN=1 writes the texts anew, for people to read; the English is in test_sections and test_prints.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.i18n import formatter_for, languages, translate_for
from app.planning.document.report import separate_blocks
from app.planning.document.wording import worded
from tests.planning.document.as_text import as_text
from tests.planning.document.example import context_of, written_snapshot
from tests.planning.document.test_prints import PRINTS, written_context
from tests.planning.document.test_sections import SECTIONS

GOLDEN = Path(__file__).parent / "golden"
OTHERS = [language for language in languages() if language != "en"]


def compared(text, file):
    """Compare a text with the golden one; asked to, write that first."""
    if "LIFELINE_WRITE_GOLDEN" in os.environ:
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SECTIONS)
@pytest.mark.parametrize("language", OTHERS)
def test_a_section_says_what_it_said(language, name):
    translate = translate_for(language)
    context = context_of(written_snapshot()).with_language(language, formatter_for(language))
    spoken = replace(context, snapshot=worded(context.snapshot, translate))
    compared(as_text(SECTIONS[name](spoken, translate)), GOLDEN / language / f"{name}.txt")


@pytest.mark.parametrize("name", PRINTS)
@pytest.mark.parametrize("language", OTHERS)
def test_a_print_says_what_it_said(language, name):
    context = written_context().with_language(language, formatter_for(language))
    blocks = separate_blocks(PRINTS[name], context, translate_for(language), "A4")
    compared(as_text(blocks), GOLDEN / language / f"print_{name}.txt")
