"""Cells to values of fields: numbers with units, dates, yes or no, codes, lists. What cannot be read is said."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from app.models.fields import FieldSpec
from app.models.intake.grid import plain
from app.models.intake.raw import Cell
from app.models.intake.synonyms import codes_of, factor

Reader = Callable[[Cell], Any]
"""Gives the value of a cell, None where nothing is known; raises ValueError where something stands that is no value."""

_UNKNOWN = frozenset({"", "na", "n/a", "<na>", "nan", "null", "none", "-", "--", "?", "nd", "s/d", "n/d", "#n/a"})
_LONGEST_UNKNOWN = 6
_WITH_UNIT = re.compile(r"^([-+]?[\d.,\s]*\d)\s*([^\d\s][^\d]*)$")
_THOUSANDS = re.compile(r"^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$")
_SPACED = re.compile(r"^[-+]?\d{1,3}(\s\d{3})+(\.\d+)?$")
_COMMA_NUMBER = re.compile(r"^[-+]?\d+,(\d+)$")
_DAY_FIRST = re.compile(r"^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$")


def is_unknown(cell: Cell) -> bool:
    """Whether a cell says that nothing is known."""
    if not isinstance(cell, str):
        return cell is None
    return (len(cell) < _LONGEST_UNKNOWN or not cell.strip()) and cell.strip().casefold() in _UNKNOWN


def has_decimal_comma(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the numbers of a table are written with a decimal comma, judged by its first rows."""
    commas = points = 0
    for row in rows[:500]:
        for cell in row:
            if not isinstance(cell, str) or len(cell) > 30:
                continue
            match = _COMMA_NUMBER.match(cell.strip())
            commas += match is not None and len(match[1]) != 3
            points += "." in cell and plain_number(cell) is not None
    return commas > points


def plain_number(cell: Cell) -> float | None:
    """Return the number of a cell that Python reads as it stands, as most are; None where it takes more than that."""
    if cell is None or isinstance(cell, bool):
        return None
    try:
        value = float(cell)
    except ValueError:
        return None
    return value if math.isfinite(value) and not (isinstance(cell, str) and "_" in cell) else None


def number_of(cell: Cell, decimal_comma: bool = False) -> float | None:
    """Return the number in a cell.

    >>> number_of("13,10", decimal_comma=True), number_of("1,250.5"), number_of(" ")
    (13.1, 1250.5, None)

    Raises
    ------
    ValueError
        If it is no finite number.
    """
    plain_value = plain_number(cell) if isinstance(cell, str) else None
    if plain_value is not None:
        return plain_value
    if isinstance(cell, int | float):
        value = float(cell)
    elif is_unknown(cell) or cell is None:
        return None
    else:
        text = cell.strip().replace("\u2212", "-")
        if decimal_comma:
            text = text.replace(".", "").replace(",", ".") if "," in text else text
        elif _THOUSANDS.match(text):
            text = text.replace(",", "")
        if _SPACED.match(text):
            text = re.sub(r"\s", "", text)
        if "_" in text:
            raise ValueError(text)
        value = float(text)
    if not math.isfinite(value):
        raise ValueError(str(cell))
    return value


def reader_of(table: str, spec: FieldSpec, unit: str, decimal_comma: bool, reads_units: bool = True) -> Reader:
    """Return what reads the cells of a column into a field.

    `unit` is what the column says it is in, or empty; `reads_units` whether cells may say it themselves.
    """
    if spec.kind in ("number", "whole"):
        return _number_reader(spec, unit, decimal_comma, reads_units)
    if spec.kind in ("choice", "flag"):
        return _code_reader(table, spec)
    return _READERS[spec.kind]


def states_other_unit(text: str, unit: str) -> bool:
    """Whether a cell that was read says a unit of its own that is not `unit`.

    >>> [states_other_unit(text, "m") for text in ("100 ft", "30 m", "30")]
    [True, False, False]
    """
    match = None if text[-1:].isdigit() else _WITH_UNIT.match(text.strip())
    return match is not None and factor(match[2], unit) not in (None, 1.0)


def _number_reader(spec: FieldSpec, unit: str, decimal_comma: bool, reads_units: bool) -> Reader:
    scale = (factor(unit, spec.unit) or 1.0) if unit else 1.0
    low, high, is_whole = spec.low or 0, spec.high or 0, spec.kind == "whole"

    def read(cell: Cell) -> float | int | None:
        if isinstance(cell, bool):
            raise ValueError(str(cell))
        times: float | None
        try:
            value = number_of(cell, decimal_comma)
            times = scale
        except ValueError:
            if not reads_units and states_other_unit(str(cell), spec.unit):
                raise
            value, times = _with_unit(str(cell), spec.unit, decimal_comma)
        if value is None:
            return None
        value *= times
        if is_whole:
            value = round(value)
        if not low <= value <= high:
            raise ValueError(str(cell))
        return value

    return read


def _with_unit(text: str, to: str, decimal_comma: bool) -> tuple[float | None, float]:
    match = _WITH_UNIT.match(text.strip())
    times = factor(match[2], to) if match else None
    if match is None or times is None:
        raise ValueError(text)
    return number_of(match[1], decimal_comma), times


def _code_reader(table: str, spec: FieldSpec) -> Reader:
    codes = codes_of(table, spec)
    seen: dict[Any, Any] = {}

    def value_of(cell: Cell) -> Any:
        text = str(int(cell)) if isinstance(cell, float) and cell == int(cell) else str(cell)
        word = plain(text)
        if spec.kind == "flag" and word in codes:
            return codes[word] == "true"
        if is_unknown(cell):
            return None
        if word in codes:
            return codes[word]
        parts = [codes[part] for part in map(plain, re.split(r"[;,|/]", text)) if part in codes]
        if not parts:
            raise ValueError(text)
        return parts[0]

    def read(cell: Cell) -> Any:
        if cell not in seen:
            seen[cell] = value_of(cell)
        return seen[cell]

    return read


def text_of(cell: Cell) -> str | None:
    """Return the text of a cell without spaces around it; None where nothing is known."""
    if isinstance(cell, str):
        text = cell.strip()
        return None if len(text) < _LONGEST_UNKNOWN and text.casefold() in _UNKNOWN else text
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int):
        return str(cell)
    return None if cell is None else f"{cell:.15g}"


def date_of(cell: Cell) -> str | None:
    """Return an ISO date, as exact as the cell says; day before month where the year stands last.

    >>> date_of("30/06/2025"), date_of("2025-06-30T10:00:00Z"), date_of(2019.0)
    ('2025-06-30', '2025-06-30', '2019')

    Raises
    ------
    ValueError
        If it is no date.
    """
    text = text_of(cell)
    if text is None:
        return None
    if re.fullmatch(r"\d{4}", text):
        return text
    if re.fullmatch(r"\d{4}-\d{2}", text):
        date.fromisoformat(f"{text}-01")
        return text
    match = _DAY_FIRST.match(text)
    if match:
        return date(int(match[3]), int(match[2]), int(match[1])).isoformat()
    return datetime.fromisoformat(text.replace("/", "-")).date().isoformat()


def words_of(cell: Cell) -> tuple[str, ...] | None:
    """Return a list of words that stand between semicolons, bars or commas; None where there are none."""
    text = text_of(cell)
    if text is None:
        return None
    separator = next((s for s in (";", "|", ",") if s in text), ";")
    return tuple(word.strip() for word in text.split(separator) if word.strip()) or None


_READERS: dict[str, Reader] = {
    "text": text_of,
    "reference": text_of,
    "references": words_of,
    "texts": words_of,
    "date": date_of,
}
