"""What a print carries on every page, in the words of its language, and the paper; writers of every format read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Paper = Literal["A3", "A4", "A5", "Letter", "Legal"]

PAPERS: tuple[Paper, ...] = get_args(Paper)

_MM = 72 / 25.4
_SIZES_MM: dict[Paper, tuple[float, float]] = {
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
}

# Territories whose usual paper is US Letter: CLDR 46, supplementalData, paperSize.
_LETTER_COUNTRIES = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])

MARGIN_X, MARGIN_TOP, MARGIN_BOTTOM = 20 * _MM, 25 * _MM, 21 * _MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The paper and the frame on it that text may fill, in points."""

    width: float
    height: float

    @property
    def text_width(self) -> float:
        """Width of the frame."""
        return self.width - 2 * MARGIN_X

    @property
    def text_height(self) -> float:
        """Height of the frame."""
        return self.height - MARGIN_TOP - MARGIN_BOTTOM


def sheet(paper: Paper, is_landscape: bool = False) -> Sheet:
    """Return the sheet of a paper.

    >>> round(sheet("A4").width), round(sheet("A4", is_landscape=True).width)
    (595, 842)
    """
    width, height = (side * _MM for side in _SIZES_MM[paper])
    return Sheet(width=height, height=width) if is_landscape else Sheet(width=width, height=height)


def usual_paper(country: str) -> Paper:
    """Return the paper that is usual in a country, by its ISO 3166-1 code.

    >>> usual_paper("VC"), usual_paper("CO")
    ('A4', 'Letter')
    """
    return "Letter" if country.upper() in _LETTER_COUNTRIES else "A4"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintStyle:
    """Texts of head, foot and captions with their {placeholders}, and the paper.

    `running_note` stands in every head, for example that the print contains synthetic data; `watermark` lies large and
    pale across every page; `copy_note` says which numbered copy this is, and whose. Short prints number no headings.
    `number_marks` are the decimal mark and what groups thousands.
    """

    title: str
    language: str = "en"
    paper: Paper = "A4"
    is_landscape: bool = False
    classification: str = ""
    running_note: str = ""
    watermark: str = ""
    copy_note: str = ""
    footer: str = ""
    author: str = ""
    producer: str = "Lifeline"
    page_text: str = "Page {page} of {pages}"
    table_text: str = "Table {number}"
    figure_text: str = "Figure {number}"
    section_text: str = "section {number}"
    annex_text: str = "annex {number}"
    place_text: str = "{place}, page {page}"
    continued_text: str = "continued"
    has_numbers: bool = True
    number_marks: tuple[str, str] = (".", ",")

    @property
    def sheet(self) -> Sheet:
        """The paper in points."""
        return sheet(self.paper, self.is_landscape)
