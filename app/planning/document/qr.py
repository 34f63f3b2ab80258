"""QR codes as drawings."""

from __future__ import annotations

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from app.planning.document.drawing import Area, Drawing, rectangle

_MASK = 0  # a checkerboard: trying all eight for the one that reads best takes ten times as long
_QUIET = 4  # modules of white around the code, ISO/IEC 18004


def qr_drawing(text: str, side: float) -> Drawing:
    """Return the QR code of `text` with its quiet zone, `side` points wide, error correction M.

    References
    ----------
    ISO/IEC 18004:2024; encoded by reportlab.
    """
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    count = code.getModuleCount()
    module = side / (count + 2 * _QUIET)
    rings = tuple(
        rectangle((_QUIET + start) * module, (_QUIET + count - 1 - row) * module, (stop - start) * module, module)
        for row in range(count)
        for start, stop in _runs([bool(code.isDark(row, column)) for column in range(count)])
    )
    return Drawing(width=side, height=side, items=(Area(rings=rings, fill="#000000"),))


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """Return where dark modules begin and end, so that no hairline parts them."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for place, is_dark in enumerate([*row, False]):
        if is_dark and start is None:
            start = place
        elif not is_dark and start is not None:
            found.append((start, place))
            start = None
    return found
