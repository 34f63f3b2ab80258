"""References name the place and its page, contents and lists find everything, figures wait for room."""

import pypdfium2
import pytest
from docx import Document
from openpyxl import load_workbook

from app.planning.document.blocks import (
    Bullets,
    Card,
    Column,
    Exhibits,
    Figure,
    Heading,
    Note,
    PageBreak,
    Pair,
    Paragraph,
    Table,
    TableOfContents,
)
from app.planning.document.docx import write_docx
from app.planning.document.drawing import Drawing, Label, Line
from app.planning.document.numbering import places, ref
from app.planning.document.pdf import write_pdf
from app.planning.document.print_style import PrintStyle
from app.planning.document.xlsx import write_xlsx
from tests.planning.document.test_pdf import checked

STYLE = PrintStyle(title="A plan")


def table(id, rows=3, **values):
    return Table(
        columns=(Column("A"), Column("B")), rows=(("a", "b"),) * rows, caption=f"Table of {id}", id=id, **values
    )


def figure(id, height=100.0):
    drawing = Drawing(
        width=300, height=height, items=(Label(x=9, y=9, text=f"in {id}"), Line(points=((0, 0), (300, height))))
    )
    return Figure(drawing=drawing, caption=f"Figure of {id}", alt=id, id=id)


BLOCKS = [
    TableOfContents("Contents"),
    Exhibits("Tables", "table"),
    Exhibits("Figures", "figure"),
    PageBreak(),
    Heading(1, "First", id="first"),
    Paragraph(f"See {ref('t2')}, {ref('f1')}, {ref('second')}, {ref('annex')} and {ref('nowhere')}."),
    Bullets((f"Bullet to {ref('t1')}.",)),
    Note(kind="note", title="N", text=f"Note to {ref('second')}."),
    Pair(Paragraph(f"Left to {ref('t1')}."), Paragraph("Right.")),
    table("t1", notes=(f"Note of a table to {ref('t2')}.",)),
    PageBreak(),
    Heading(1, "Second", id="second"),
    figure("f1"),
    PageBreak(),
    table("t2"),
    Heading(1, "Annex", id="annex", is_annex=True),
    Paragraph("End."),
]


def test_references_name_place_and_page(tmp_path):
    write_pdf(BLOCKS, tmp_path / "p.pdf", STYLE)
    pages = [" ".join(page.split()) for page in checked(tmp_path / "p.pdf")]
    assert "See Table 2, page 4, Figure 1, page 3, section 2, page 3, annex A, page 4 and –." in pages[1]
    assert "Bullet to Table 1, page 2." in pages[1]
    assert "Note to section 2, page 3." in pages[1]
    assert "Left to Table 1, page 2." in pages[1]
    assert "Note of a table to Table 2." in pages[1]
    assert "\ue000" not in "".join(pages)


def test_lists_name_every_table_and_figure_with_its_page(tmp_path):
    write_pdf(BLOCKS, tmp_path / "p.pdf", STYLE)
    first = " ".join(checked(tmp_path / "p.pdf")[0].split())
    for entry in (
        "Table 1 Table of t1 2",
        "Table 2 Table of t2 4",
        "Figure 1 Figure of f1 3",
        "2 Second 3",
        "A Annex 4",
    ):
        assert entry in first


def test_places_have_the_names_that_the_print_gives_them():
    found = {place.key: place.name for place in places(BLOCKS, STYLE) if place}
    assert found == {
        "first": "section 1",
        "second": "section 2",
        "annex": "annex A",
        "t1": "Table 1",
        "t2": "Table 2",
        "f1": "Figure 1",
    }


def test_word_and_workbook_name_the_place(tmp_path):
    write_docx(BLOCKS, tmp_path / "p.docx", STYLE)
    document = Document(str(tmp_path / "p.docx"))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert "See Table 2, Figure 1, section 2, annex A and –." in texts
    assert "Table 1  Table of t1" in texts
    assert sum("SEQ" in paragraph._p.xml for paragraph in document.paragraphs) == 3
    assert write_xlsx(BLOCKS, tmp_path / "p.xlsx", STYLE) == 2
    cells = [cell.value for row in load_workbook(tmp_path / "p.xlsx")["1 Table of t1"].rows for cell in row]
    assert "Note of a table to Table 2." in cells


def test_a_workbook_holds_numbers_and_no_formulas(tmp_path):
    rows = (("=1+1", "1.234,5"), ("-", "–"), ("+1 784", "12"))
    blocks = [Table(columns=(Column("=A"), Column("B", "right")), rows=rows, caption="[x]/y: *" * 9)]
    write_xlsx(blocks, tmp_path / "p.xlsx", PrintStyle(title="x", number_marks=(",", ".")))
    sheet = load_workbook(tmp_path / "p.xlsx").worksheets[1]
    values = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert values == [["=A", "B"], ["=1+1", 1234.5], ["-", "–"], ["+1 784", 12]]
    assert all(cell.data_type != "f" for row in sheet.rows for cell in row)


def test_a_workbook_has_standard_errors_in_a_column_of_their_own(tmp_path):
    columns = (Column("Site"), Column("Hours", "right"), Column("Range", "right"))
    rows = (("A ± B", "1.234,5 ± 10", "1 ± 2 to 3 ± 4"), ("C", "7", "5"))
    write_xlsx(
        [Table(columns=columns, rows=rows, caption="t")],
        tmp_path / "p.xlsx",
        PrintStyle(title="x", number_marks=(",", ".")),
    )
    sheet = load_workbook(tmp_path / "p.xlsx").worksheets[1]
    values = [[cell.value or "" for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert values == [
        ["Site", "Hours", "±", "Range"],
        ["A ± B", 1234.5, 10, "1 ± 2 to 3 ± 4"],
        ["C", 7, "", 5],
    ]


@pytest.mark.parametrize("lines", range(0, 60, 4))
def test_a_figure_waits_for_room_while_text_goes_on(lines, tmp_path):
    before = [Paragraph(f"before{n}") for n in range(lines)]
    after = [Paragraph(f"after{n}") for n in range(30)]
    blocks = [Heading(1, "One"), *before, figure("f1", 480), *after, Heading(1, "Two"), Paragraph("two")]
    write_pdf(blocks, tmp_path / "p.pdf", STYLE)
    pages = checked(tmp_path / "p.pdf")
    text = " ".join(" ".join(page.split()) for page in pages)
    for word in [f"after{n}" for n in range(30)]:
        assert text.count(word + " ") == 1
    assert text.count("in f1") == 1
    assert text.index("in f1") < text.index("2 Two")
    assert [w for w in text.split() if w.startswith("after")] == [f"after{n}" for n in range(30)]
    place = next(n for n, page in enumerate(pages) if "in f1" in page)
    assert all(len(page.split()) > 35 for page in pages[:place])  # full of text, up to where the figure stands


def test_many_figures_that_wait_keep_their_order(tmp_path):
    blocks = [Heading(1, "One"), *(block for n in range(7) for block in (Paragraph(f"text{n}"), figure(f"f{n}", 330)))]
    write_pdf(blocks, tmp_path / "p.pdf", STYLE)
    text = " ".join(checked(tmp_path / "p.pdf"))
    order = [text.index(f"in f{n}") for n in range(7)]
    assert order == sorted(order)


def test_a_card_higher_than_a_page_is_cut_to_it(tmp_path):
    facts = tuple((f"label {n}", "word " * 100) for n in range(60))
    write_pdf([Heading(1, "H"), Card(title="t" * 400, facts=facts)], tmp_path / "p.pdf", STYLE)
    checked(tmp_path / "p.pdf")


def test_watermark_and_copy_stand_on_every_page(tmp_path):
    style = PrintStyle(title="A plan", watermark="SYNTHETIC · DRAFT", copy_note="Copy 2 of 5 · Harbor master")
    write_pdf([Paragraph("x"), PageBreak(), Paragraph("y")], tmp_path / "p.pdf", style)
    for page in checked(tmp_path / "p.pdf"):
        assert "SYNTHETIC · DRAFT" in " ".join(page.split())
        assert "Copy 2 of 5 · Harbor master" in page


def test_bookmarks_lead_to_the_page(tmp_path):
    write_pdf(BLOCKS, tmp_path / "p.pdf", STYLE)
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as document:
        found = {item.get_title(): item.get_dest().get_index() + 1 for item in document.get_toc()}
    assert found == {"1 First": 2, "2 Second": 3, "A Annex": 4}


@pytest.mark.parametrize("lines", range(24, 34))
def test_what_comes_after_a_waiting_figure_may_be_put_off_again(lines, tmp_path):
    note = Note(kind="note", title="N", text="word " * 60)
    before = [Paragraph(f"before{n}") for n in range(lines)]
    blocks = [Heading(1, "One"), *before, figure("f1", 600), note, figure("f2", 600), note, Heading(1, "Two")]
    write_pdf(blocks, tmp_path / "p.pdf", STYLE)
    text = " ".join(checked(tmp_path / "p.pdf"))
    assert text.count("in f1") == text.count("in f2") == 1
    assert text.count("word") == 120


@pytest.mark.parametrize("height", range(440, 640, 20))
@pytest.mark.parametrize("lines", [10, 28])
def test_no_heading_stands_alone_under_a_figure_that_waited(lines, height, tmp_path):
    before = [Paragraph(f"before{n}") for n in range(lines)]
    note = Note(kind="note", title="N", text="the note")
    blocks = [Heading(1, "One"), *before, figure("f1", height), Heading(2, "Lone"), note]
    write_pdf(blocks, tmp_path / "p.pdf", STYLE)
    [page] = [page for page in checked(tmp_path / "p.pdf") if "Lone" in page]
    assert "the note" in page
