"""What a column is filtered by, as people type it: "> 8", "2..5", "tower", "—" for what nobody knows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale

from app.models.fields import FieldSpec
from app.ui.cells import UNKNOWN

KNOWN = f"≠ {UNKNOWN}"
"""The condition of everything that is known."""

Matches = Callable[[Any, str], bool]
"""Whether a value, and the text that the table shows of it, fulfil a condition."""

_COMPARED = re.compile(r"^(<=|>=|<|>|=|≤|≥)\s*(.+)$")
_RANGE = re.compile(r"^(.+?)\s*(?:\.\.|…)\s*(.+)$")
_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda a, b: bool(a < b),
    "<=": lambda a, b: bool(a <= b),
    "≤": lambda a, b: bool(a <= b),
    ">": lambda a, b: bool(a > b),
    ">=": lambda a, b: bool(a >= b),
    "≥": lambda a, b: bool(a >= b),
    "=": lambda a, b: bool(a == b),
}


def condition(spec: FieldSpec, typed: str) -> Matches:
    """Return what `typed` asks of a column.

    A dash is what nobody knows, "≠ —" what is known. Numbers and dates take comparisons and ranges with both ends in
    them; everything else, and what is no number, is looked for in the text that is shown, "=" asks for the whole text.
    """
    words = typed.strip()
    if words in (UNKNOWN, "-", "–"):
        return lambda value, text: text == UNKNOWN
    if words == KNOWN:
        return lambda value, text: text != UNKNOWN
    ordered = _ordered(spec, words) if spec.kind in ("number", "whole", "date") else None
    if ordered:
        return lambda value, text: value is not None and ordered(value)
    if words.startswith("="):
        whole = words[1:].strip().casefold()
        return lambda value, text: text.casefold() == whole
    part = words.casefold()
    return lambda value, text: part in text.casefold()


def _ordered(spec: FieldSpec, words: str) -> Callable[[Any], bool] | None:
    compared, ranged = _COMPARED.match(words), _RANGE.match(words)
    if compared:
        sign, bound = compared[1], _bound(spec, compared[2])
        return None if bound is None else lambda value: _COMPARISONS[sign](value, bound)
    if ranged:
        low, high = _bound(spec, ranged[1]), _bound(spec, ranged[2])
        return None if low is None or high is None else lambda value: bool(low <= value <= high)
    exact = None if spec.kind == "date" else _bound(spec, words)
    return None if exact is None else lambda value: bool(value == exact)


def _bound(spec: FieldSpec, words: str) -> Any:
    if spec.kind == "date":
        return words if re.fullmatch(r"\d{4}(-\d\d){0,2}", words) else None
    for locale in (QLocale(), QLocale.c()):
        value, is_number = locale.toDouble(words)
        if is_number:
            return value
    return None
