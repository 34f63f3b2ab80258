"""What a field of a record may hold; tables, forms, readers and checks are built from this, not written by hand."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from app.errors import InvalidValueError, MissingValueError
from app.text import QT_TRANSLATE_NOOP

FieldKind = Literal[
    "text", "texts", "number", "whole", "flag", "choice", "reference", "references", "date", "json", "route", "given"
]

_SPEC = "lifeline"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field of a record type: how it is called, what it may hold, and where it points.

    `label` and `help` are English and marked for translation in the context "fields"; `unit` is printed as it is.
    `default` is what the field holds where nothing is given; an object of JSON values that `is_counts` holds whole
    numbers by name, which can be typed. Codes that `listed` are known from a table of resources, with their words
    (`choices.listed`).
    """

    name: str = ""
    kind: FieldKind
    label: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: type[StrEnum] | None = None
    table: str = ""
    help: str = ""
    required: bool = False
    default: Any = None
    is_counts: bool = False
    listed: str = ""


def _field(spec: FieldSpec, default: Any, required: bool) -> Any:
    spec = dataclasses.replace(spec, required=required, default=None if required else default)
    if required:
        return dataclasses.field(metadata={_SPEC: spec})
    if isinstance(default, dict):
        return dataclasses.field(default_factory=dict, metadata={_SPEC: spec}, hash=False)
    return dataclasses.field(default=default, metadata={_SPEC: spec})


def text(label: str, *, default: str | None = None, required: bool = False, help: str = "", listed: str = "") -> Any:
    """Declare a line of text; `listed` names the table of resources that knows its codes."""
    return _field(FieldSpec(kind="text", label=label, help=help, listed=listed), default, required)


def texts(label: str, *, help: str = "") -> Any:
    """Declare a list of words, kept as a tuple."""
    return _field(FieldSpec(kind="texts", label=label, help=help), (), False)


def number(
    label: str,
    unit: str,
    low: float,
    high: float,
    *,
    default: float | None = None,
    required: bool = False,
    help: str = "",
) -> Any:
    """Declare a measured number between `low` and `high`; None where nobody measured it."""
    return _field(FieldSpec(kind="number", label=label, unit=unit, low=low, high=high, help=help), default, required)


def whole(
    label: str, unit: str, low: int, high: int, *, default: int | None = None, required: bool = False, help: str = ""
) -> Any:
    """Declare a whole number between `low` and `high`."""
    return _field(FieldSpec(kind="whole", label=label, unit=unit, low=low, high=high, help=help), default, required)


def flag(label: str, *, default: bool | None = None, help: str = "") -> Any:
    """Declare a yes or no; None is unknown."""
    return _field(FieldSpec(kind="flag", label=label, help=help), default, False)


def choice(
    label: str, choices: type[StrEnum], *, default: StrEnum | None = None, required: bool = False, help: str = ""
) -> Any:
    """Declare one of a closed list of codes."""
    return _field(FieldSpec(kind="choice", label=label, choices=choices, help=help), default, required)


def reference(label: str, table: str, *, required: bool = False, help: str = "") -> Any:
    """Declare the id of a record in `table`."""
    return _field(FieldSpec(kind="reference", label=label, table=table, help=help), None, required)


def references(label: str, table: str, *, help: str = "") -> Any:
    """Declare several ids of records in `table`."""
    return _field(FieldSpec(kind="references", label=label, table=table, help=help), (), False)


def day(label: str, *, help: str = "") -> Any:
    """Declare a date, ISO 8601 (YYYY, YYYY-MM or YYYY-MM-DD: as exact as it is known)."""
    return _field(FieldSpec(kind="date", label=label, help=help), None, False)


def json_object(label: str, *, help: str = "", is_counts: bool = False, listed: str = "") -> Any:
    """Declare an object of JSON values; `listed` names the table of resources that knows the names of its counts."""
    return _field(FieldSpec(kind="json", label=label, help=help, is_counts=is_counts, listed=listed), {}, False)


def route(label: str, *, help: str = "") -> Any:
    """Declare a line as (longitude, latitude) pairs in WGS 84 degrees; None where nobody surveyed it."""
    return _field(FieldSpec(kind="route", label=label, help=help), None, False)


def given(label: str, *default: Any, help: str = "") -> Any:
    """Declare a value that only a file can give, such as a track or a raster; forms show that it is there."""
    return _field(FieldSpec(kind="given", label=label, help=help), default[0] if default else None, not default)


def specs(record_type: type) -> tuple[FieldSpec, ...]:
    """Return the specification of every field of a record type, in the order in which it declares them."""
    return tuple(
        dataclasses.replace(f.metadata[_SPEC], name=f.name)
        for f in dataclasses.fields(record_type)
        if _SPEC in f.metadata
    )


def checked(spec: FieldSpec, value: Any) -> Any:
    """Return `value` as the field keeps it; None gives the default of a field that has one.

    Raises
    ------
    InvalidValueError
        If the field cannot hold the value; nan and infinity are refused, too.
    """
    if value is None:
        if spec.required:
            raise _missing(spec)
        return spec.default.copy() if isinstance(spec.default, dict) else spec.default
    return _CHECKS[spec.kind](spec, value)


def check_fields(values: Any) -> None:
    """Give every field of frozen values what `checked` says; what their `__post_init__` calls.

    Raises
    ------
    InvalidValueError
        If a field cannot hold its value.
    """
    for spec in specs(type(values)):
        object.__setattr__(values, spec.name, checked(spec, getattr(values, spec.name)))


def checker(spec: FieldSpec) -> Callable[[Any], Any]:
    """Return `checked` for one field, with its common case first: records are made by the ten thousand."""
    fast = _FAST.get(spec.kind)
    return fast(spec) if fast else lambda value: checked(spec, value)


def _refused(spec: FieldSpec, value: Any, allowed: str, **named: str) -> InvalidValueError:
    """Return the error; `allowed` is marked in the context "errors", and `named` fills it in."""
    return InvalidValueError(field=spec.name, value=repr(value), allowed=allowed, **named)


def _missing(spec: FieldSpec) -> MissingValueError:
    return MissingValueError(field=spec.name, value="", allowed=QT_TRANSLATE_NOOP("errors", "text that is not empty"))


def _text(spec: FieldSpec, value: Any) -> Any:
    if not isinstance(value, str):
        raise _refused(spec, value, QT_TRANSLATE_NOOP("errors", "text"))
    if spec.required and not value.strip():
        raise _missing(spec)
    return str(value)


def _texts(spec: FieldSpec, value: Any) -> Any:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise _refused(spec, value, QT_TRANSLATE_NOOP("errors", "a list of texts"))
    return tuple(value)


def _number(spec: FieldSpec, value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _off(spec, value)
    if spec.kind == "whole" and value != int(value):
        raise _off(spec, value)
    if not (spec.low or 0) <= value <= (spec.high or 0):
        raise _off(spec, value)
    return int(value) if spec.kind == "whole" else float(value)


def _off(spec: FieldSpec, value: Any) -> InvalidValueError:
    text = QT_TRANSLATE_NOOP("errors", "a number from {low} to {high}")
    if spec.kind == "whole":
        text = QT_TRANSLATE_NOOP("errors", "a whole number from {low} to {high}")
    unit = f" {spec.unit}" if spec.unit else ""
    return _refused(spec, value, text, low=f"{spec.low:.10g}", high=f"{spec.high:.10g}{unit}")


def _flag(spec: FieldSpec, value: Any) -> Any:
    if value not in (True, False):
        raise _refused(spec, value, QT_TRANSLATE_NOOP("errors", "yes or no"))
    return bool(value)


def _choice(spec: FieldSpec, value: Any) -> Any:
    codes = [code.value for code in spec.choices or ()]
    if value not in codes:
        raise _refused(spec, value, ", ".join(codes))
    return spec.choices(value) if spec.choices else value


def _date(spec: FieldSpec, value: Any) -> Any:
    padded = value + "-01-01"[len(value) - 4 :] if isinstance(value, str) and len(value) in (4, 7) else value
    try:
        date.fromisoformat(padded)
    except (TypeError, ValueError):
        raise _refused(spec, value, QT_TRANSLATE_NOOP("errors", "a date such as 2025-06-30, 2025-06 or 2025")) from None
    return value


def _json(spec: FieldSpec, value: Any) -> Any:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise _refused(spec, value, QT_TRANSLATE_NOOP("errors", "an object with text keys"))
    return value


def _route(spec: FieldSpec, value: Any) -> Any:
    try:
        points = tuple((float(lon), float(lat)) for lon, lat in value)
    except (TypeError, ValueError):
        raise _refused(spec, value, QT_TRANSLATE_NOOP("errors", "pairs of longitude and latitude")) from None
    if len(points) < 2 or not all(abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in points):
        raise _refused(
            spec,
            f"{len(points)} points",
            QT_TRANSLATE_NOOP("errors", "two or more points within -180 to 180 and -90 to 90 degrees"),
        )
    return points


_CHECKS: dict[FieldKind, Callable[[FieldSpec, Any], Any]] = {
    "text": _text,
    "texts": _texts,
    "number": _number,
    "whole": _number,
    "flag": _flag,
    "choice": _choice,
    "reference": _text,
    "references": _texts,
    "date": _date,
    "json": _json,
    "route": _route,
    "given": lambda spec, value: value,
}


def _fast_text(spec: FieldSpec) -> Callable[[Any], Any]:
    is_optional = not spec.required

    def check(value: Any) -> Any:
        return value if type(value) is str and (is_optional or value.strip()) else checked(spec, value)

    return check


def _fast_number(spec: FieldSpec) -> Callable[[Any], Any]:
    kept, low, high = int if spec.kind == "whole" else float, spec.low or 0, spec.high or 0

    def check(value: Any) -> Any:
        return value if type(value) is kept and low <= value <= high else checked(spec, value)

    return check


def _fast_choice(spec: FieldSpec) -> Callable[[Any], Any]:
    codes = {code.value: code for code in spec.choices or ()}
    types, default = (str, spec.choices), spec.default

    def check(value: Any) -> Any:
        if type(value) in types and value in codes:
            return codes[value]
        return default if value is None and default is not None else checked(spec, value)

    return check


def _fast_texts(spec: FieldSpec) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if type(value) is tuple or type(value) is list:
            for item in value:
                if type(item) is not str:
                    return checked(spec, value)
            return tuple(value)
        return checked(spec, value)

    return check


_TEXT = frozenset({str})


def _fast_json(spec: FieldSpec) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        return value if type(value) is dict and _TEXT.issuperset(map(type, value)) else checked(spec, value)

    return check


_FAST: dict[FieldKind, Callable[[FieldSpec], Callable[[Any], Any]]] = {
    "text": _fast_text,
    "reference": _fast_text,
    "texts": _fast_texts,
    "references": _fast_texts,
    "number": _fast_number,
    "whole": _fast_number,
    "choice": _fast_choice,
    "json": _fast_json,
}
