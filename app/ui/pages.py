"""Pages of a PDF as pictures, for the preview and the printer."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

_POINTS_PER_INCH = 72
_PRINTED_DPI = 200


class Pages:
    """An open PDF. Close it before its file is written again."""

    def __init__(self, path: Path) -> None:
        self._document = pypdfium2.PdfDocument(path.read_bytes())  # not the file: it may be written anew meanwhile

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Give the memory back."""
        self._document.close()

    def picture(self, page: int, width: int) -> QImage:
        """Return a page, `width` pixels wide."""
        sheet = self._document[page]
        return _image(sheet.render(scale=width / sheet.get_width()))

    def chapters(self) -> dict[str, int]:
        """Return the page on which each bookmark begins, by its title."""
        found: dict[str, int] = {}
        for entry in self._document.get_toc():
            target = entry.get_dest()
            page = target.get_index() if target else None
            if page is not None:
                found.setdefault(entry.get_title(), page)
        return found

    def print_to(self, printer: QPrinter, first: int, last: int) -> None:
        """Print the pages `first` to `last`, counted from 0, each as large as the paper allows."""
        painter = QPainter(printer)
        for page in range(first, last + 1):
            if page > first:
                printer.newPage()
            picture = _image(self._document[page].render(scale=_PRINTED_DPI / _POINTS_PER_INCH))
            room = painter.viewport()
            size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(room.adjusted(0, 0, size.width() - room.width(), size.height() - room.height()), picture)
        painter.end()


def _image(bitmap: pypdfium2.PdfBitmap) -> QImage:
    picture = bitmap.to_pil().convert("RGB")
    data = picture.tobytes()
    image = QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    return image.copy()  # the bytes belong to this function
