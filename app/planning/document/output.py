"""A print as a file of any format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.planning.document.blocks import Block
from app.planning.document.docx import write_docx
from app.planning.document.pdf import write_pdf
from app.planning.document.print_style import PrintStyle
from app.planning.document.report import printable
from app.planning.document.xlsx import write_xlsx
from app.progress import Progress, no_progress
from app.text import Translate

FORMATS = ("pdf", "docx", "xlsx")


def write_document(
    blocks: Sequence[Block], path: Path, style: PrintStyle, translate: Translate, progress: Progress = no_progress
) -> None:
    """Write `blocks` in the format that `path` ends in: the whole print, or as a workbook its tables.

    Raises
    ------
    FileWriteError
        If the file cannot be written there.
    CancelledError
        If `progress` raises it; an existing file stays as it was.
    """
    match path.suffix.lower():
        case ".docx":
            write_docx(blocks, path, style, progress)
        case ".xlsx":
            write_xlsx(blocks, path, style, progress)
        case _:
            write_pdf(printable(blocks, translate), path, style, progress)
