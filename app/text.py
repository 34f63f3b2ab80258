"""Texts that people read, without Qt: marked here, translated late, formatted after translating."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Protocol

Translate = Callable[[str, str], str]
"""(context, English text) -> text in the wanted language."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for translation and return it unchanged."""
    return text


def untranslated(context: str, text: str) -> str:
    """Return the English text: the `Translate` for logs, tests and JSON."""
    return text


class Formatter(Protocol):
    """Numbers and dates as the reader's locale writes them; window and command line make it with QLocale."""

    def number(self, value: float, decimals: int = 0) -> str:
        """Return `value` with grouped digits, rounded to `decimals`."""

    def date(self, iso: str) -> str:
        """Return the date of an ISO 8601 date or time, written out."""


class PlainFormatter:
    """ISO dates and plain English numbers, for logs, tests and where no locale is known."""

    def number(self, value: float, decimals: int = 0) -> str:
        """Return `value` with grouped digits, rounded to `decimals`.

        >>> PlainFormatter().number(74429.4)
        '74,429'
        """
        return f"{value:,.{decimals}f}"

    def date(self, iso: str) -> str:
        """Return the first ten characters: the ISO date."""
        return iso[:10]


RULE_OF_THREE = QT_TRANSLATE_NOOP(
    "notes",
    "Where none or all of n simulations show something, ± is 1 / n: with 95 % the true share lies within three of "
    "these (rule of three).",
)
"""What is to be said of a ± beside 0 and 100 %."""


def with_error(figure: str, se: float | None, formatter: Formatter) -> str:
    """Return a figure with two digits of its standard error; the figure alone where nobody knows it.

    >>> with_error("74,430", 1234.5, PlainFormatter()), with_error("7", 0.123, PlainFormatter())
    ('74,430 ± 1,200', '7 ± 0.1')
    >>> with_error("100", 0.0, PlainFormatter()), with_error("100", None, PlainFormatter())
    ('100 ± 0', '100')
    """
    if se is None:
        return figure
    if se == 0:
        return f"{figure} ± {formatter.number(0)}"
    digits = 1 - math.floor(math.log10(se))
    return f"{figure} ± {formatter.number(round(se, digits), 0 if se >= 10 else 1 if se >= 0.1 else 2)}"


_GROUPED_FROM = 10_000  # small whole numbers may be years


def spelled(values: Mapping[str, Any], formatter: Formatter) -> dict[str, Any]:
    """Return what fills a text, its numbers in the reader's notation.

    >>> spelled({"km": 27.4, "people": 74429, "year": 2026, "name": "Hill"}, PlainFormatter())
    {'km': '27.4', 'people': '74,429', 'year': 2026, 'name': 'Hill'}
    """
    return {name: _spelled(value, formatter) for name, value in values.items()}


def _spelled(value: Any, formatter: Formatter) -> Any:
    is_counted = isinstance(value, int) and not isinstance(value, bool) and abs(value) >= _GROUPED_FROM
    if not (isinstance(value, float) or is_counted):
        return value
    decimals = len(f"{value:.6f}".rstrip("0").partition(".")[2])
    return formatter.number(value, decimals)
