"""What a print carries on every page, in the words of its language; writers of every format read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Paper = Literal["A4", "Letter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintStyle:
    """Texts of head, foot and captions with their {placeholders}, and the paper.

    `running_note` stands in every head, for example that the print contains synthetic data.
    """

    title: str
    language: str = "en"
    paper: Paper = "A4"
    classification: str = ""
    running_note: str = ""
    footer: str = ""
    author: str = ""
    producer: str = "Lifeline"
    page_text: str = "Page {page} of {pages}"
    table_text: str = "Table {number}"
    figure_text: str = "Figure {number}"
    continued_text: str = "continued"
