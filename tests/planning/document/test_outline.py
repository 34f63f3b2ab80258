"""The outline of a plan says how far every section is."""

from app.models.paper import TextState
from app.planning.document.outline import chapters, outline
from app.text import untranslated
from tests.planning.document.example import context_of, small_snapshot, written_snapshot


def test_it_says_what_is_written_what_records_fill_and_what_is_missing():
    shares = []
    full = outline(context_of(written_snapshot()), untranslated, shares.append)
    entries = {section.key: section for section in full.sections}
    assert entries["governance"].state is TextState.READY  # as its author says
    assert entries["governance"].text is not None
    assert entries["procedures"].state is TextState.DRAFT  # records say something, nobody wrote it
    assert shares == sorted(shares)
    assert shares[-1] == 1

    bare = {section.key: section for section in outline(context_of(small_snapshot()), untranslated).sections}
    assert bare["legal"].state is TextState.EMPTY
    assert len(bare["legal"].missing) == 1
    assert bare["legal"].part == "National disaster management"
    assert all(chapter.prompts or chapter.is_annex for chapter in chapters().values())
    assert {chapter.key for chapter in chapters().values()} <= set(entries)


def test_figures_are_offered_with_every_scenario_that_was_simulated():
    context = context_of(small_snapshot())
    names = [result.scenario_name for _, result in context.results]
    offered = {figure.token: figure.value for figure in outline(context, untranslated).figures}
    assert {f"{{{{person_hours {name}}}}}" for name in names} <= set(offered)
    assert offered["{{people_recorded}}"] == "6,200"
