"""The separate prints: golden text, complete pages on every paper, and what is special to one."""

import os
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from app.discovery import discover
from app.planning.document.block_text import texts_of
from app.planning.document.blocks import Card, Figure, Form, Heading, Note, Table
from app.planning.document.docx import write_docx
from app.planning.document.map_frame import fit
from app.planning.document.pdf import write_pdf
from app.planning.document.print_style import PAPERS, sheet, usual_paper
from app.planning.document.qr import qr_drawing
from app.planning.document.report import printable, separate_blocks, separate_style
from app.planning.document.utm import to_utm, utm_grid, utm_zone
from app.planning.warning_reach import warning_now
from app.text import untranslated
from tests.planning.document.as_text import as_text
from tests.planning.document.example import context_of, ident, vct_context
from tests.planning.document.example_written import written_snapshot
from tests.planning.document.test_pdf import checked, many
from tests.planning.document.test_sections import nothing_recorded

GOLDEN = Path(__file__).parent / "golden"
PRINTS = discover("app.planning.document.prints", "PRINT")
FORMS = {"survey_form", "status_form", "damage_form", "request_form", "message_form", "situation_report"}


def written_context():
    snapshot = written_snapshot()
    return replace(context_of(snapshot), everyday_warning=warning_now(snapshot).settlements)


def blocks_of(name, context, paper="A4", asset=None):
    style = separate_style(PRINTS[name], context, untranslated, paper)
    return separate_blocks(PRINTS[name], context, untranslated, paper, asset), style


def write(name, context, path, paper="A4", asset=None):
    blocks, style = blocks_of(name, context, paper, asset)
    write_pdf(printable(blocks, untranslated), path, style)
    return checked(path)


@pytest.mark.parametrize("name", PRINTS)
def test_a_print_says_what_it_said(name):
    text = as_text(blocks_of(name, written_context())[0])
    file = GOLDEN / f"print_{name}.txt"
    if "LIFELINE_WRITE_GOLDEN" in os.environ:
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", PRINTS)
def test_a_print_is_whole_on_every_paper(name, paper, tmp_path):
    context = written_context()
    pages = write(name, context, tmp_path / "p.pdf", paper)
    words = "".join("".join(pages).split())
    blocks, style = blocks_of(name, context, paper)
    for block in blocks:
        for row in block.rows if isinstance(block, Table) else ():
            assert all("".join(cell.split()) in words for cell in row), block.caption
        if isinstance(block, Form):
            labels = [text for row in block.rows for field in row for text in (field.label, *field.choices)]
            assert all("".join(label.split()) in words for label in labels), block.title
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as document:
        size = sheet(paper, style.is_landscape)
        assert document[0].get_size() == pytest.approx((size.width, size.height), abs=0.1)


@pytest.mark.parametrize("name", PRINTS)
def test_a_print_without_data_says_what_is_missing_or_is_a_blank_form(name, tmp_path):
    context = context_of(nothing_recorded(), runs=False)
    write(name, context, tmp_path / "p.pdf")
    blocks, _ = blocks_of(name, context)
    assert any(isinstance(block, Note) and "To be supplied by" in block.text for block in blocks) or name in FORMS
    for text in texts_of(blocks):
        assert not re.search(r"\{\w*\}|\bNone\b|\bnan\b", text), text


@pytest.mark.parametrize("name", PRINTS)
def test_every_text_of_a_print_goes_through_translate(name):
    context = written_context()
    said = PRINTS[name], context, lambda domain, text: "§" + text, "A4"
    blocks, style = separate_blocks(*said), separate_style(*said)
    assert style.title.startswith("§")
    for block in blocks:
        if isinstance(block, Heading) and name not in ("sop_cards",):
            assert block.text.startswith("§")
        if isinstance(block, Table):
            assert all(column.title.startswith("§") for column in block.columns)
        if isinstance(block, Form):
            fields = [field for row in block.rows for field in row]
            assert all(field.label.startswith("§") for field in fields)
            assert all(c.startswith("§") or c.isdigit() for field in fields for c in field.choices)


@pytest.mark.parametrize("name", PRINTS)
def test_hostile_names_break_no_print(name, tmp_path):
    context = context_of(many(40))
    write(name, replace(context, everyday_warning=warning_now(context.snapshot).settlements), tmp_path / "p.pdf")


@pytest.mark.parametrize("name", PRINTS)
def test_a_print_is_a_word_document_too(name, tmp_path):
    blocks, style = blocks_of(name, written_context())
    write_docx(blocks, tmp_path / "p.docx", style)
    assert (tmp_path / "p.docx").stat().st_size > 10_000


def test_forms_have_no_watermark_and_know_their_asset():
    context = written_context()
    site = context.by_id[ident("site", "C")]
    blocks, style = blocks_of("damage_form", context, asset=site)
    assert style.watermark == ""
    assert {"Core & switch", "C", site.id} <= set(texts_of(blocks))
    assert blocks_of("asset_card", context)[1].watermark == "DRAFT · RESTRICTED"


def test_one_asset_has_one_card():
    context = written_context()
    blocks, _ = blocks_of("asset_card", context, asset=context.by_id[ident("site", "C")])
    [card] = [block for block in blocks if isinstance(block, Card)]
    assert card.title == "C  Core & switch"
    assert dict(card.facts)["People cut off if it fails alone"] == "6,200"


def test_the_atlas_has_an_overview_and_a_sheet_for_every_area(shared_data, tmp_path):
    context = vct_context(shared_data)
    blocks, _ = blocks_of("atlas", context, "A3")
    areas = {site.admin1 for site in context.snapshot.sites}
    sheets = [block.caption for block in blocks if isinstance(block, Figure)][1:]
    assert {caption.split(": ")[1] for caption in sheets} == areas | {"area not stated"}
    codes = [row[0] for block in blocks if isinstance(block, Table) for row in block.rows]
    assert sorted(codes) == sorted(site.code for site in context.snapshot.sites)
    for figure in (block for block in blocks if isinstance(block, Figure)):
        texts = figure.drawing.texts()
        assert "N" in texts
        assert any(text.startswith("Grid: UTM zone 20N") for text in texts)
        assert any(text.endswith(" km") for text in texts)
    write("atlas", context, tmp_path / "p.pdf", "A3")


@pytest.mark.parametrize(
    ("lon", "lat", "zone", "east", "north"),
    [
        (-61.0, 13.0, (20, "N"), 716_903, 1_437_900),  # PROJ cs2cs, rounded to 1 km below
        (-63.0, 0.0, (20, "N"), 500_000, 0),
        (-70.0, -33.0, (19, "S"), 406_583, 6_348_197),
    ],
)
def test_utm_coordinates(lon, lat, zone, east, north):
    assert utm_zone(lon, lat) == zone
    assert to_utm(lon, lat, zone) == pytest.approx((east, north), abs=1000)


def test_the_lines_of_the_grid_lie_where_their_labels_say():
    frame = fit((-61.5, 12.9, -61.1, 13.4), 12, 40, 300, 400)
    lines, labels, zone, step = utm_grid(frame)
    assert zone == (20, "N")
    assert len(lines) >= len(labels) > 6
    for label in labels:
        lon, lat = frame.unproject(np.array([label.x]), np.array([label.y + 8.5]))
        if label.angle_deg:
            lon, lat = frame.unproject(np.array([label.x + 3.5]), np.array([label.y]))
        place = to_utm(float(lon[0]), float(lat[0]), zone)[1 if label.angle_deg else 0]
        assert place / 1000 == pytest.approx(float(label.text), abs=0.01 * step)


def test_a_position_of_the_page_is_the_one_it_came_from():
    frame = fit((-61.5, 12.9, -61.1, 13.4), 12, 40, 300, 400)
    lon, lat = np.array([-61.4, -61.15]), np.array([12.95, 13.3])
    assert np.allclose(frame.unproject(*frame.project(lon, lat)), (lon, lat))


def test_a_code_has_its_quiet_zone_and_three_finder_patterns():
    drawing = qr_drawing("urn:uuid:12345678-1234-5678-1234-567812345678", 100)
    [area] = drawing.items
    xs = [x for ring in area.rings for x, _ in ring]
    module = min(xs) / 4
    count = round(100 / module) - 8
    dark = np.zeros((count, count), bool)
    for ring in area.rings:
        (x0, y0), (x1, _), (_, y1) = ring[0], ring[1], ring[2]
        row = count - round(y1 / module - 4)
        dark[row, round(x0 / module) - 4 : round(x1 / module) - 4] = True
        assert y1 - y0 == pytest.approx(module)
    finder = np.ones((7, 7), bool)
    finder[1:6, 1:6] = False
    finder[2:5, 2:5] = True
    for corner in (dark[:7, :7], dark[:7, -7:], dark[-7:, :7]):
        assert (corner == finder).all()
    assert not dark[7, :8].any()
    assert [bool(v) for v in dark[6, 8 : count - 8]] == [n % 2 == 0 for n in range(8, count - 8)]  # timing pattern


def test_paper_is_that_of_the_country():
    assert [usual_paper(code) for code in ("VC", "CO", "mx", "BR")] == ["A4", "Letter", "Letter", "A4"]
