"""Blocks to PDF by reportlab: nothing else in Lifeline knows reportlab."""

from __future__ import annotations

from app.planning.document.pdf.fonts import missing_characters
from app.planning.document.pdf.write import write_pdf

__all__ = ["missing_characters", "write_pdf"]
