"""The plan and every separate print in every language: no page overflows, and no text falls back to English."""

import pytest

from app.discovery import discover
from app.i18n import formatter_for, languages, translate_for
from app.planning.document.output import write_document
from app.planning.document.report import plan_blocks, print_style, separate_blocks, separate_style
from tests.planning.document.example import context_of
from tests.planning.document.example_written import written_snapshot
from tests.planning.document.test_pdf import checked

OTHERS = [language for language in languages() if language != "en"]


def speaking(language):
    """Return the context of a full country in a language, and a Translate that keeps what it could not translate."""
    context = context_of(written_snapshot()).with_language(language, formatter_for(language))
    translate, kept = translate_for(language), set()

    def remembered(domain, text):
        found = translate(domain, text)
        is_invented = domain in ("checks", "sources") or text.startswith(
            "Lattice tower"
        )  # by the example, not by the program
        if found == text and len(text.split()) > 3 and not is_invented:  # short words may be the same in both
            kept.add((domain, text))
        return found

    return context, remembered, kept


@pytest.mark.parametrize("language", OTHERS)
def test_the_plan_prints_whole_in_another_language(language, tmp_path):
    context, translate, kept = speaking(language)
    path = tmp_path / "plan.pdf"
    write_document(plan_blocks(context, translate), path, print_style(context, translate), translate)
    assert len(checked(path)) > 10
    assert kept == set()


@pytest.mark.parametrize("name", sorted(discover("app.planning.document.prints", "PRINT")))
@pytest.mark.parametrize("language", OTHERS)
def test_every_print_is_whole_in_another_language(language, name, tmp_path):
    context, translate, kept = speaking(language)
    chosen = discover("app.planning.document.prints", "PRINT")[name]
    blocks = separate_blocks(chosen, context, translate, "A4")
    style = separate_style(chosen, context, translate, "A4")
    path = tmp_path / "print.pdf"
    write_document(blocks, path, style, translate)
    checked(path)
    assert kept == set()
