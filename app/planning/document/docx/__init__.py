"""Blocks to an editable Word document by python-docx: nothing else in Lifeline knows python-docx."""

from __future__ import annotations

from app.planning.document.docx.write import write_docx

__all__ = ["write_docx"]
