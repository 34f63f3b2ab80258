"""The PDF as a reader gets it: every page rendered and looked at by pdfium."""

import shutil
import subprocess
from dataclasses import replace

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from app.errors import CancelledError, FileWriteError
from app.models.record import Disclosure
from app.models.site import Site
from app.planning.document.blocks import Bullets, Column, Figure, Heading, Note, Paragraph, Table
from app.planning.document.drawing import Drawing
from app.planning.document.orders import TITLES
from app.planning.document.pdf import write_pdf
from app.planning.document.pdf.fonts import register_fonts
from app.planning.document.pdf.table import column_widths
from app.planning.document.print_style import MARGIN_BOTTOM, MARGIN_TOP, MARGIN_X, PrintStyle
from app.planning.document.report import UNPRINTABLE, context_for, plan_blocks, print_style, printable
from app.progress import no_progress
from app.text import untranslated
from tests.planning.document.example import by_id, context_of, ident, outage_result, small_snapshot, vct_context

STYLE = PrintStyle(title="A plan")


def write_plan_pdf(context, path, translate=untranslated, paper="A4", progress=no_progress):
    """Write the whole plan and return its number of pages."""
    blocks = printable(plan_blocks(context, translate), translate)
    return write_pdf(blocks, path, print_style(context, translate, paper), progress)


def checked(path):
    """Return the text of every page after checking that nothing leaves its page and every font is embedded."""
    texts = []
    with pypdfium2.PdfDocument(path) as document:
        for number, page in enumerate(document, 1):
            width, height = page.get_size()
            text = page.get_textpage()
            for left, bottom, right, top in (text.get_rect(i) for i in range(text.count_rects())):
                assert left >= MARGIN_X - 8, (number, text.get_text_bounded(left, bottom, right, top))
                assert right <= width - MARGIN_X + 2, (number, text.get_text_bounded(left, bottom, right, top))
                assert bottom >= 20, number
                assert top <= height - 20, number
            assert fonts_of(page) <= {True}, number
            check_ink(page, number)
            texts.append(text.get_text_range())
    return texts


def check_ink(page, number):
    """Check that a page is not blank and that nothing is painted outside its margins."""
    scale = 0.4
    image = page.render(scale=scale).to_numpy().min(axis=2)
    body = image[int(scale * MARGIN_TOP) : -int(scale * MARGIN_BOTTOM)]
    assert (body < 160).any(), f"page {number} is blank but for head, foot and watermark"
    side, top, bottom = (int(scale * margin) for margin in (MARGIN_X - 12, 30, 16))
    for edge in (image[:, :side], image[:, -side:], image[:top], image[-bottom:]):
        assert edge.min() > 250, f"page {number} has ink outside its margins"


def fonts_of(page):
    """Return whether the font of each text on a page is embedded."""
    found = set()
    for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=4):
        found.add(bool(pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(thing.raw))))
    return found


def outline(path):
    with pypdfium2.PdfDocument(path) as document:
        return [item.get_title() for item in document.get_toc()]


def test_the_plan_prints_whole(tmp_path):
    context = context_of(small_snapshot())
    pages = checked_plan(context, tmp_path / "plan.pdf")
    assert outline(tmp_path / "plan.pdf")[0] == "1 Summary"
    assert f"Page 2 of {len(pages)}" in pages[1]
    everything = "".join("".join(pages).split())
    for block in plan_blocks(context):
        if isinstance(block, Table):
            assert all("".join(row[0].split()) in everything for row in block.rows), block.caption
        if isinstance(block, Figure):
            assert all("".join(text.split()) in everything for text in block.drawing.texts()), block.caption


def checked_plan(context, path):
    count = write_plan_pdf(context, path)
    texts = checked(path)
    assert len(texts) == count
    return texts


def test_the_demonstration_country_prints_with_synthetic_said_on_every_page(shared_data, tmp_path):
    pages = checked_plan(vct_context(shared_data), tmp_path / "plan.pdf")
    assert all("synthetic data" in page.lower() for page in pages)
    assert 15 < len(pages) < 90


def test_tools_of_others_find_no_fault(tmp_path):
    path = tmp_path / "plan.pdf"
    write_plan_pdf(context_of(small_snapshot()), path)
    if not (shutil.which("qpdf") and shutil.which("pdffonts")):
        pytest.skip("qpdf and pdffonts are not installed")
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    listed = subprocess.run(["pdffonts", path], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert listed
    assert all("yes yes yes" in line and "TrueType" in line for line in listed)


def test_language_and_title_are_set(tmp_path):
    path = tmp_path / "plan.pdf"
    write_pdf([Paragraph("Hola")], path, PrintStyle(title="Plan nacional", language="es"))
    with pypdfium2.PdfDocument(path) as document:
        assert document.get_metadata_value("Title") == "Plan nacional"
    assert b"/Lang (es)" in path.read_bytes()


def test_letter_paper_is_letter(tmp_path):
    path = tmp_path / "plan.pdf"
    write_plan_pdf(context_of(small_snapshot()), path, paper="Letter")
    checked(path)
    with pypdfium2.PdfDocument(path) as document:
        assert document[0].get_size() == (612, 792)


def test_a_plan_with_nothing_in_it_prints(tmp_path):
    snapshot = small_snapshot()
    empty = replace(
        snapshot, sites=(), links=(), settlements=(), services=(), power_supplies=(), warning_nodes=(), contacts=()
    )
    text = "\n".join(checked_plan(context_of(empty, runs=False), tmp_path / "plan.pdf"))
    assert "To be supplied by" in text


@pytest.mark.parametrize(
    "missing",
    ["settlements", "services", "links", "power_supplies", "warning_nodes", "contacts", "organisations", "runs"],
)
def test_a_plan_without_one_kind_of_record_prints_whole(missing, tmp_path):
    snapshot = small_snapshot()
    cut = snapshot if missing == "runs" else replace(snapshot, **{missing: ()})
    text = "\n".join(checked_plan(context_of(cut, runs=missing != "runs"), tmp_path / "plan.pdf"))
    assert "Summary" in text


def many(count):
    """Return a snapshot of many sites, some of them with names that break layouts."""
    snapshot = small_snapshot()
    names = {1: "x" * 400, 2: "word " * 80, 3: "中文站点", 4: "מרכז", 5: "& <b> \x07", 6: "केंद्र केंद्र"}
    sites = by_id(
        Site(
            id=ident("site", f"S{n}"),
            code=f"S{n}",
            name=names.get(n, f"Site {n}"),
            kind="bts",
            lat=13 + n % 71 / 200,
            lon=-61.3 + n // 71 / 300,
        )
        for n in range(count)
    )
    return replace(snapshot, sites=by_id((*snapshot.sites, *sites)))


def test_five_thousand_sites_print_with_every_row(tmp_path):
    pages = checked_plan(context_of(many(5000)), tmp_path / "plan.pdf")
    words = set("\n".join(pages).split())
    assert all(f"S{n}" in words for n in range(5000))
    assert sum("Code" in page and "Operator" in page for page in pages) > 60  # heads are repeated


def test_a_name_of_400_characters_survives(tmp_path):
    pages = checked_plan(context_of(many(8)), tmp_path / "plan.pdf")
    assert max(page.count("x") for page in pages) >= 400


def test_characters_that_no_font_has_are_visible_and_said(tmp_path):
    context = context_of(many(8))
    notes = [b for b in printable(plan_blocks(context), untranslated) if isinstance(b, Note) and b.id == "C-20"]
    assert "U+0915" in notes[0].text
    text = "\n".join(checked_plan(context, tmp_path / "plan.pdf"))
    assert UNPRINTABLE * 4 in text
    assert "C-20" in text


def test_a_row_is_never_split(tmp_path):
    rows = tuple((f"N{n}", "line\n" * 6 + f"end{n}") for n in range(60))
    path = tmp_path / "t.pdf"
    write_pdf([Heading(1, "H"), Table(columns=(Column("A"), Column("B")), rows=rows, caption="T")], path, STYLE)
    for page in checked(path):
        words = page.split()
        assert {w[1:] for w in words if w[0] == "N"} == {w[3:] for w in words if w.startswith("end")}


def test_a_cell_longer_than_a_page_is_cut_and_says_so(tmp_path):
    path = tmp_path / "t.pdf"
    write_pdf([Table(columns=(Column("A"),), rows=(("word " * 20_000,), ("last",)), caption="T")], path, STYLE)
    text = "\n".join(checked(path))
    assert "…" in text
    assert "last" in text


def test_markup_is_text(tmp_path):
    path = tmp_path / "t.pdf"
    hostile = "<b>&amp; </para> <a href='x'>"
    note = Note(kind="note", title=hostile, text=hostile)
    write_pdf([Heading(1, hostile), Paragraph(hostile), Bullets((hostile,)), note], path, STYLE)
    assert "\n".join(checked(path)).count("</para>") >= 5  # bookmark and head aside


def test_a_folder_that_cannot_be_written_is_an_error_that_names_it(tmp_path):
    target = tmp_path / "missing" / "plan.pdf"
    with pytest.raises(FileWriteError) as caught:
        write_pdf([Paragraph("x")], target, STYLE)
    assert str(target) in str(caught.value)


def test_a_target_that_is_a_folder_is_an_error_and_leaves_nothing(tmp_path):
    (tmp_path / "plan.pdf").mkdir()
    with pytest.raises(FileWriteError):
        write_pdf([Paragraph("x")], tmp_path / "plan.pdf", STYLE)
    assert [p.name for p in tmp_path.iterdir()] == ["plan.pdf"]


def test_stopping_leaves_the_old_file(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")

    def stop(share):
        if share > 0.3:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_plan_pdf(context_of(many(300)), path, progress=stop)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["plan.pdf"]


def test_progress_rises_to_one(tmp_path):
    shares = []
    write_plan_pdf(context_of(small_snapshot()), tmp_path / "plan.pdf", progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_texts_that_are_half_as_long_again_still_fit(tmp_path):
    """German, Spanish and Portuguese run longer than English: no page may overflow then."""

    def longer(domain, text):
        words = text.split(" ")
        return " ".join(word + ("ñão" if n % 2 and "{" not in word else "") for n, word in enumerate(words))

    path = tmp_path / "plan.pdf"
    write_plan_pdf(context_of(small_snapshot()), path, longer)
    assert len(checked(path)) > 10


def test_a_public_pdf_holds_no_restricted_name_in_text_or_metadata(tmp_path):
    snapshot = small_snapshot()
    secret = tuple(replace(s, name="Zyxwv", disclosure="restricted") if s.code == "C" else s for s in snapshot.sites)
    path = tmp_path / "plan.pdf"
    run = replace(context_of(snapshot).results[0][0], results=outage_result(snapshot).to_json())
    context = context_for(
        replace(snapshot, sites=secret, runs=(run,)),
        edition=Disclosure.PUBLIC,
        now_utc="2026-11-24T04:00Z",
        app_version="0.1.0",
    )
    write_plan_pdf(context, path)
    with pypdfium2.PdfDocument(path) as document:
        held = [*checked(path), *outline(path), *document.get_metadata_dict().values()]
    assert not any("Zyxwv" in text for text in held)
    assert any("Landing" in text for text in held)


@pytest.mark.parametrize("filler", range(0, 60, 3))
def test_notes_stay_with_the_last_rows_of_their_table(tmp_path, filler):
    path = tmp_path / "t.pdf"
    rows = tuple((f"row{n}", "x") for n in range(20))
    table = Table(columns=(Column("A"), Column("B")), rows=rows, caption="T", notes=("the note",))
    write_pdf([Paragraph("\n".join("y" * 3)) for _ in range(filler)] + [table], path, STYLE)
    pages = checked(path)
    [page] = [page for page in pages if "the note" in page]
    assert "row19" in page
    assert "row18" in page


def test_the_summary_answers_on_at_most_two_pages(shared_data, tmp_path):
    pages = [" ".join(page.split()) for page in checked_plan(vct_context(shared_data), tmp_path / "plan.pdf")]
    first = next(n for n, page in enumerate(pages) if "1 Summary One day after" in page)
    summary = " ".join(pages[first : first + 2])
    for answer in (
        "Who does what in the first 72 hours",
        "Which ten sites matter most, and why",
        "Who is without warning",
        "What to buy first",
        "Whom to call",
        "How far to trust this",
    ):
        assert answer in summary


@pytest.mark.parametrize("height", [250, 320])
@pytest.mark.parametrize("ends", [False, True])
def test_no_page_stays_half_empty_before_a_chart(tmp_path, height, ends):
    chart = Figure(drawing=Drawing(width=400, height=height, items=()), caption="A chart", alt="")
    charts = [*([chart] * 3), Heading(1, "Next")] if ends else [chart]
    for filler in range(1, 30):
        blocks = [
            *(Paragraph(f"Before {number}.") for number in range(filler)),
            *(Heading(1, "Chapter"), Paragraph("What the chart shows."), *charts),
            *(Paragraph(f"After {number}.") for number in range(30)),
        ]
        write_pdf(blocks, tmp_path / "plan.pdf", STYLE)
        with pypdfium2.PdfDocument(tmp_path / "plan.pdf") as document:
            text = document[0].get_textpage()
            bottoms = [text.get_rect(i)[1] for i in range(text.count_rects())]
        lowest = min(bottom for bottom in bottoms if bottom > MARGIN_BOTTOM)
        assert lowest - MARGIN_BOTTOM < STYLE.sheet.text_height / 2, filler


def test_names_are_not_squeezed_by_the_numbers_beside_them():
    names = Column("Projet", weight=26), Column("Source de financement", weight=13)
    heads = (
        "Investissement (USD)",
        "USD par an",
        "Personnes prot\u00e9g\u00e9es",
        "B\u00e9n\u00e9fice-co\u00fbt",
        "CO2 (t par an)",
    )
    numbers = [Column(head, "right", weight) for head, weight in zip(heads, (14, 14, 13, 11, 10), strict=True)]
    row = ("Second atterrage de c\u00e2ble sur la c\u00f4te", "Banque de d\u00e9veloppement", *["4,200"] * 5)
    register_fonts([])
    widths, _ = column_widths(Table(columns=(*names, *numbers), rows=(row,), caption="Projets"), 430)
    assert widths[0] > 0.21 * 430


def test_a_table_that_was_put_off_to_a_page_full_of_figures_is_set_behind_them(tmp_path):
    tall = Drawing(width=400, height=600, items=())
    fill = [Paragraph("word " * 220) for _ in range(4)]
    rows = tuple((f"row {n}", "value") for n in range(3))
    table = Table(columns=(Column("A"), Column("B")), rows=rows, caption="Put off")
    for count in range(1, 5):
        blocks = [*fill[:count], Figure(drawing=tall, caption="Tall", alt="Tall"), *fill[count:], table]
        for more in range(0, 200, 20):
            text = Paragraph("x " * (10 * more))
            write_pdf([*blocks[:-1], text, table], tmp_path / "floats.pdf", PrintStyle(title="Floats"))


@pytest.mark.parametrize("template", TITLES)
@pytest.mark.parametrize("edition", Disclosure)
def test_the_summary_is_the_first_page_after_the_cover_and_lists_stand_at_the_end(template, edition, tmp_path):
    snapshot = small_snapshot()
    context = context_of(replace(snapshot, plan=replace(snapshot.plan, template=template)), edition=edition)
    pages = checked_plan(context, tmp_path / "plan.pdf")
    assert "Summary" in pages[1][:200]
    order = ["Whom to call", "Contents", "Tables and figures\r\nTables", "Digest of the inventory"]
    found = [next(n for n, page in enumerate(pages) if text in page) for text in order]
    assert found == sorted(found)
    assert found[0] <= 2
    assert found[2] >= len(pages) - 3
