"""Rows of tables as XML: python-docx takes minutes for the cells of thousands of sites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from app.planning.document.docx.page import clean
from app.planning.document.pdf.table import PAD_X

_TWIPS = 20  # of a point
_AT_ONCE = 500


def append_rows(
    table: Any, rows: Sequence[Sequence[str]], aligns: Sequence[str], min_height: float = 0.0, size: float = 8.0
) -> None:
    """Append rows of text that are never split to a table of python-docx; `min_height` and `size` in points."""
    for start in range(0, len(rows), _AT_ONCE):
        part = "".join(_row(row, aligns, min_height, size) for row in rows[start : start + _AT_ONCE])
        for row in list(parse_xml(f"<w:tbl {nsdecls('w')}>{part}</w:tbl>")):
            table._tbl.append(row)


def set_widths(table: Any, widths: Sequence[float]) -> None:
    """Give the columns of a table of python-docx their widths in points; every program that opens it keeps them."""
    table.autofit = False
    sides = "".join(f'<w:{side} w:w="{round(_TWIPS * PAD_X)}" w:type="dxa"/>' for side in ("left", "right"))
    look = table._tbl.tblPr.find(qn("w:tblLook"))  # the schema wants it last
    look.addprevious(parse_xml(f"<w:tblCellMar {nsdecls('w')}>{sides}</w:tblCellMar>"))
    for column, cell, width in zip(table._tbl.tblGrid.gridCol_lst, table.rows[0].cells, widths, strict=True):
        column.set(qn("w:w"), str(round(_TWIPS * width)))
        cell._tc.get_or_add_tcPr().get_or_add_tcW().set(qn("w:w"), str(round(_TWIPS * width)))


def _row(cells: Sequence[str], aligns: Sequence[str], min_height: float, size: float) -> str:
    height = f'<w:trHeight w:val="{round(_TWIPS * min_height)}" w:hRule="atLeast"/>' if min_height else ""
    found = "".join(_cell(text, align, size) for text, align in zip(cells, aligns, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>{found}</w:tr>"


def _cell(text: str, align: str, size: float) -> str:
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in clean(text).split("\n"))
    return (
        f'<w:tc><w:p><w:pPr><w:spacing w:after="20"/><w:jc w:val="{align}"/></w:pPr>'
        f'<w:r><w:rPr><w:sz w:val="{round(2 * size)}"/></w:rPr>{lines}</w:r></w:p></w:tc>'
    )
