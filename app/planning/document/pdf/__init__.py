"""Blocks to PDF by reportlab: nothing else in Lifeline knows reportlab."""

from __future__ import annotations

from app.planning.document.pdf.write import write_pdf

__all__ = ["write_pdf"]
