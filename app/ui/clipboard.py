"""Records on the clipboard: tab-separated tables, as spreadsheets copy and paste them; pasting is importing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.models.exporters.csv_file import table_text
from app.models.record import Record


def copy_records(records: Sequence[Record]) -> None:
    """Put records on the clipboard, a table a type, one below the other with an empty line between them."""
    types = dict.fromkeys(type(record) for record in records)
    tables = [table_text([record for record in records if type(record) is one], "\t") for one in types]
    if tables:
        QApplication.clipboard().setText("\n".join(tables).replace("\r\n", "\n"))


def copy_table(rows: Sequence[Sequence[str]]) -> None:
    """Put rows of texts on the clipboard, a line each, for a spreadsheet."""
    lines = ("\t".join(" ".join(text.split()) for text in row) for row in rows)
    QApplication.clipboard().setText("\n".join(lines))


def files_of_clipboard(folder: Path) -> list[Path]:
    """Write every table on the clipboard into a file of its own and return the files."""
    tables = [table for table in QApplication.clipboard().text().replace("\r\n", "\n").split("\n\n") if table.strip()]
    files = []
    for number, table in enumerate(tables, start=1):
        file = folder / (f"clipboard-{number}.tsv" if len(tables) > 1 else "clipboard.tsv")
        file.write_text(table + "\n", encoding="utf-8")
        files.append(file)
    return files
