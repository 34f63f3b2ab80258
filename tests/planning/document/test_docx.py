"""The Word document says what the PDF says."""

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt
from openpyxl import load_workbook
from PIL import Image

from app.errors import FileWriteError
from app.planning.document.blocks import Column, Figure, Heading, Table
from app.planning.document.docx import write_docx
from app.planning.document.drawing import Drawing, Label
from app.planning.document.numbering import heading_numbers
from app.planning.document.picture import drawing_png
from app.planning.document.print_style import PrintStyle
from app.planning.document.report import plan_blocks, print_style
from app.planning.document.xlsx import write_xlsx
from tests.planning.document.example import context_of, small_snapshot


def test_headings_tables_and_figures_are_all_there(tmp_path):
    context = context_of(small_snapshot())
    blocks = plan_blocks(context)
    path = tmp_path / "plan.docx"
    write_docx(blocks, path, print_style(context))
    document = Document(str(path))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    wanted = [b.text for b in blocks if isinstance(b, Heading)]
    assert headings == [f"{n}  {t}" for n, t in zip(heading_numbers(blocks), wanted, strict=True)]
    tables = [b for b in blocks if isinstance(b, Table)]
    grids = [t for t in document.tables if t.style.name == "Table Grid"][1:]  # the first is for signatures
    assert [len(grid.rows) for grid in grids] == [len(table.rows) + 1 for table in tables]
    for grid, table in zip(grids, tables, strict=True):
        assert [cell.text for cell in grid.rows[1].cells] == list(table.rows[0])
    assert len(document.inline_shapes) == sum(isinstance(b, Figure) for b in blocks)
    assert document.core_properties.language == "en"


def test_contents_and_lists_are_filled_and_lead_to_what_they_name(tmp_path):
    blocks = plan_blocks(context_of(small_snapshot()))
    write_docx(blocks, tmp_path / "p.docx", print_style(context_of(small_snapshot())))
    document = Document(str(tmp_path / "p.docx"))
    listed = [p for p in document.paragraphs if p.style.name in ("toc 1", "toc 2", "table of figures")]
    texts = [link.text.rstrip("…\t") for p in listed for link in p.hyperlinks]
    headings = [
        f"{n}  {h.text}"
        for n, h in zip(heading_numbers(blocks), [b for b in blocks if isinstance(b, Heading)], strict=True)
        if h.level < 3
    ]
    captions = [f"Table {n}  {t.caption}" for n, t in enumerate((b for b in blocks if isinstance(b, Table)), 1)]
    captions += [f"Figure {n}  {f.caption}" for n, f in enumerate((b for b in blocks if isinstance(b, Figure)), 1)]
    assert texts == headings + captions
    names = {mark.get(qn("w:name")) for mark in document.element.iter(qn("w:bookmarkStart"))}
    assert {link.fragment for p in listed for link in p.hyperlinks} == names
    for kind in ("begin", "separate", "end"):
        chars = [c for c in document.element.iter(qn("w:fldChar")) if c.get(qn("w:fldCharType")) == kind]
        assert len(chars) == len(texts) + 3 + len(captions)  # a page each, three lists, a number a caption


def test_columns_are_as_wide_as_in_the_pdf(tmp_path):
    table = Table(columns=(Column("A", weight=10), Column("B", weight=90)), rows=(("a", "b"),), caption="T")
    style = PrintStyle(title="x")
    write_docx([table], tmp_path / "p.docx", style)
    [grid] = Document(str(tmp_path / "p.docx")).tables
    widths = [column.width.pt for column in grid.columns]
    assert widths == pytest.approx([0.1 * style.sheet.text_width, 0.9 * style.sheet.text_width], abs=0.1)
    properties = [child.tag.split("}")[1] for child in grid._tbl.tblPr]
    order = ["tblStyle", "tblW", "jc", "tblLayout", "tblCellMar", "tblLook"]  # ECMA-376 part 1, 17.4.60
    assert properties == [name for name in order if name in properties]


def test_hostile_names_make_no_broken_document(tmp_path):
    snapshot = small_snapshot()
    sites = tuple(replace(s, name=f"<w:p> & \x0b 中文 מרכז {s.name}") for s in snapshot.sites)
    context = context_of(replace(snapshot, sites=sites))
    write_docx(plan_blocks(context), tmp_path / "plan.docx", print_style(context))
    with zipfile.ZipFile(tmp_path / "plan.docx") as file:
        assert "中文" in file.read("word/document.xml").decode()


def test_a_picture_has_the_size_of_its_drawing_and_holds_its_text():
    drawing = Drawing(width=144, height=72, items=(Label(x=10, y=20, text="A $5 & b_1", size=30),))
    picture = Image.open(BytesIO(drawing_png(drawing, dpi=100)))
    assert picture.size == (200, 100)
    assert picture.convert("L").getextrema()[0] < 60


def test_a_target_that_cannot_be_written_is_an_error(tmp_path):
    with pytest.raises(FileWriteError):
        write_docx([Heading(1, "x")], tmp_path / "missing" / "plan.docx", PrintStyle(title="x"))


def test_thousands_of_rows_are_all_there_and_as_high_as_asked(tmp_path):
    rows = tuple((f"S{n} <&>", "two\nlines") for n in range(1201))
    table = Table(columns=(Column("A"), Column("B", "right")), rows=rows, caption="T", row_height=20.0)
    write_docx([table], tmp_path / "p.docx", PrintStyle(title="x"))
    [grid] = Document(str(tmp_path / "p.docx")).tables
    assert len(grid.rows) == 1202
    assert [cell.text for cell in grid.rows[1201].cells] == ["S1200 <&>", "two\nlines"]
    assert grid.rows[1201].height == Pt(20)


def test_hostile_names_make_no_broken_workbook(tmp_path):
    snapshot = small_snapshot()
    sites = tuple(replace(s, name=f"=cmd|' & \x0b 中文 מרכז {'x' * 400} {s.name}") for s in snapshot.sites)
    context = context_of(replace(snapshot, sites=sites))
    write_xlsx(plan_blocks(context), tmp_path / "plan.xlsx", print_style(context))
    sheets = load_workbook(tmp_path / "plan.xlsx").worksheets
    cells = [cell for sheet in sheets for row in sheet.rows for cell in row if cell.value is not None]
    assert any("中文" in str(cell.value) for cell in cells)
    assert not any(cell.data_type == "f" for cell in cells)
