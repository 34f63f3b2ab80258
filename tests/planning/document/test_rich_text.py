"""Text of people to blocks, with figures of the plan."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.record import Disclosure
from app.planning.document.blocks import Bullets, Heading, Paragraph, Table
from app.planning.document.live_figures import FIGURES, live_figure
from app.planning.document.rich_text import rich_text
from app.planning.document.sums import sums_of
from tests.planning.document.example import context_of, small_snapshot

CONTEXT = context_of(small_snapshot())


def test_every_part_of_the_markdown_becomes_its_block():
    text = "# Law\nTwo **laws**\nbind.\n\n- one\n- two\n1. first\n2. second\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 |"
    heading, paragraph, bullets, numbered, table = rich_text(text, CONTEXT)
    assert heading == Heading(2, "Law")
    assert paragraph == Paragraph("Two laws bind.")
    assert bullets == Bullets(("one", "two"))
    assert numbered == Bullets(("first", "second"), is_numbered=True)
    assert isinstance(table, Table)
    assert table.rows == (("1", "2"), ("3", ""))


@pytest.mark.parametrize("name", FIGURES)
def test_a_live_figure_is_a_number_or_a_dash(name):
    assert live_figure(name, CONTEXT)
    nothing = context_of(small_snapshot(), runs=False)
    assert live_figure(f"{name} 24 No such scenario", nothing)


def test_a_live_figure_is_that_of_the_result():
    assert rich_text("{{people_without_service 24}} of {{people_recorded}}", CONTEXT) == [Paragraph("4,390 of 6,200")]
    assert rich_text("{{nonsense}}", CONTEXT) == [Paragraph("{nonsense}")]
    assert rich_text("{{people_without_service 23}}", CONTEXT) == [Paragraph("–")]


@pytest.mark.parametrize("name", ["people_recorded", "sites", "links", "settlements"])
def test_an_edition_that_leaves_records_out_counts_none(name):
    public = context_of(small_snapshot(), edition=Disclosure.PUBLIC)
    assert live_figure(name, CONTEXT) != "–"
    assert live_figure(name, public) == "–"
    sums = sums_of(small_snapshot(), (), ())
    assert live_figure(name, replace(public, sums=sums)) == live_figure(name, CONTEXT)
    few = replace(sums, rows=dict.fromkeys(sums.rows, 2))
    assert name == "people_recorded" or live_figure(name, replace(public, sums=few)) == "–"


@given(st.text(alphabet="#-|*1. \nab{}_`", max_size=80))
def test_no_text_breaks_it(text):
    for block in rich_text(text, CONTEXT):
        assert not isinstance(block, Table) or {len(row) for row in block.rows} == {len(block.columns)}
