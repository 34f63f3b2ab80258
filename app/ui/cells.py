"""Values of fields as people read and type them; tables and forms share this."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QLocale

from app.errors import InvalidValueError
from app.models.choices import choice_text, listed, unit_text
from app.models.fields import FieldSpec, checked
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import translate

UNKNOWN = "—"

Names = Callable[[str], Mapping[str, str]]
"""Table -> what its records are called, by id."""

_GROUPED_FROM = 10_000  # years and tiers are not grouped


def heading(spec: FieldSpec) -> str:
    """Return the label of a field with its unit."""
    label = translate("fields", spec.label)
    return f"{label} ({unit_text(spec.unit, translate)})" if spec.unit else label


def shown(spec: FieldSpec, value: Any, names: Names) -> str:
    """Return a value as tables show it; unknown is a dash."""
    if value is None or value == () or value == {}:
        return UNKNOWN
    return _SHOWN[spec.kind](spec, value, names)


def in_words(spec: FieldSpec, value: Any, names: Names) -> str:
    """Return a value as rows of the file keep it in words, with its unit; what is long is three dots."""
    if value is None or value in ([], {}):
        return UNKNOWN
    if spec.kind not in _SHOWN or spec.kind in ("json", "route"):
        return "…"
    if spec.kind == "choice" and spec.choices:
        value = next((choice for choice in spec.choices if choice == value), value)
    return f"{shown(spec, value, names)} {unit_text(spec.unit, translate)}".rstrip()


def edit_text(spec: FieldSpec, value: Any) -> str:
    """Return a value as an editor begins with it; unknown is empty."""
    if value is None:
        return ""
    if spec.kind in ("number", "whole"):
        return _number(spec, value, grouped=False)
    if spec.is_counts:
        return ", ".join(f"{_word(spec, name)} {count}" for name, count in value.items())
    return ", ".join(value) if spec.kind == "texts" else str(value)


def parsed(spec: FieldSpec, text: str) -> Any:
    """Return what somebody typed as the field keeps it; nothing typed is unknown.

    Raises
    ------
    InvalidValueError
        If the field cannot hold it.
    """
    typed = text.strip()
    if spec.kind == "texts":
        return tuple(word.strip() for word in typed.split(",") if word.strip())
    if spec.is_counts:
        return _read_counts(spec, typed)
    if not typed or typed == UNKNOWN:
        return named(spec, None)
    if spec.kind in ("number", "whole"):
        return named(spec, _read_number(spec, typed))
    return named(spec, typed)


def named(spec: FieldSpec, value: Any) -> Any:
    """Return `value` as the field keeps it; an error calls the field by its label.

    Raises
    ------
    InvalidValueError
        If the field cannot hold it.
    """
    try:
        return checked(spec, value)
    except InvalidValueError as error:
        raise type(error)(**{**error.values, "field": translate("fields", spec.label)}) from None


def allowed(spec: FieldSpec) -> str:
    """Return what a field may hold and what it is for, for tooltips."""
    parts = [translate("fields", spec.help)] if spec.help else []
    if spec.kind in ("number", "whole") and spec.low is not None and spec.high is not None:
        text = translate("cells", QT_TRANSLATE_NOOP("cells", "From {low} to {high} {unit}"))
        low, high = (_number(spec, bound, grouped=True) for bound in (spec.low, spec.high))
        parts.append(text.format(low=low, high=high, unit=unit_text(spec.unit, translate)).rstrip() + ".")
    if spec.kind == "date":
        parts.append(translate("cells", QT_TRANSLATE_NOOP("cells", "As exact as known: 2025-06-30, 2025-06 or 2025.")))
    if spec.kind == "texts":
        parts.append(translate("cells", QT_TRANSLATE_NOOP("cells", "Separate several by commas.")))
    if spec.is_counts:
        parts.append(_counts_hint(spec))
    return "\n".join(parts)


def _counts_hint(spec: FieldSpec) -> str:
    """Return how numbers by name are typed, with the names that are known."""
    words = [word for word, _ in listed_words(spec)]
    text = translate("cells", QT_TRANSLATE_NOOP("cells", "A number after each name, such as {name} 2. Names: {names}."))
    return text.format(name=words[0], names=", ".join(words))


def yes_or_no(value: bool) -> str:
    """Return yes or no in words."""
    words = QT_TRANSLATE_NOOP("cells", "Yes") if value else QT_TRANSLATE_NOOP("cells", "No")
    return translate("cells", words)


def choice_words(spec: FieldSpec) -> list[tuple[str, StrEnum]]:
    """Return the words and codes of a closed list, in its own order."""
    return [(choice_text(code, translate), code) for code in spec.choices or ()]


def _read_number(spec: FieldSpec, text: str) -> float:
    """Read a number as the locale writes it, or with a decimal point as everybody does."""
    value, is_number = QLocale().toDouble(text)
    if not is_number:
        value, is_number = QLocale.c().toDouble(text)
    if not is_number:
        words = translate("cells", QT_TRANSLATE_NOOP("cells", "a number"))
        raise InvalidValueError(field=translate("fields", spec.label), value=text, allowed=words)
    return value


def _read_counts(spec: FieldSpec, text: str) -> dict[str, int]:
    """Read names, each with its number, between commas."""
    counts = {}
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        name, _, number = part.replace(":", " ").rpartition(" ")
        if not name.strip() or not number.isdecimal():
            raise InvalidValueError(field=translate("fields", spec.label), value=part, allowed=_counts_hint(spec))
        counts[_code(spec, name.strip())] = int(number)
    return counts


def listed_words(spec: FieldSpec) -> list[tuple[str, str]]:
    """Return the words and codes that the table of a field knows."""
    return [(translate("choices", title), code) for code, title in listed(spec.listed).items()]


def _word(spec: FieldSpec, code: str) -> str:
    """Return what a code is called; itself where no table knows it."""
    title = listed(spec.listed).get(code) if spec.listed else None
    return translate("choices", title) if title else code


def _code(spec: FieldSpec, typed: str) -> str:
    """Return the code of what was typed: a word of the table, or its code.

    Raises
    ------
    InvalidValueError
        If the table knows neither.
    """
    if not spec.listed:
        return typed
    words = listed_words(spec)
    found = next((code for word, code in words if typed.casefold() in (word.casefold(), code)), None)
    if found is None:
        known = ", ".join(word for word, _ in words)
        raise InvalidValueError(field=translate("fields", spec.label), value=typed, allowed=known)
    return found


def _number(spec: FieldSpec, value: float, *, grouped: bool) -> str:
    locale = QLocale()
    if not grouped or (spec.high or 0) < _GROUPED_FROM:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if float(value).is_integer() and abs(value) <= 2**53:
        return locale.toString(int(value))
    return locale.toString(float(value), ord("g"), 8)


def _choice(spec: FieldSpec, value: Any, names: Names) -> str:
    return choice_text(value, translate) if isinstance(value, StrEnum) else str(value)


def _reference(spec: FieldSpec, value: Any, names: Names) -> str:
    return names(spec.table).get(value, value[:8])


def _references(spec: FieldSpec, value: Any, names: Names) -> str:
    return ", ".join(_reference(spec, one, names) for one in value)


def _json(spec: FieldSpec, value: Any, names: Names) -> str:
    return edit_text(spec, value) if spec.is_counts else ", ".join(map(str, value))


def _route(spec: FieldSpec, value: Any, names: Names) -> str:
    return translate("cells", QT_TRANSLATE_NOOP("cells", "{n} points")).format(n=len(value))


_SHOWN: dict[str, Callable[[FieldSpec, Any, Names], str]] = {
    "text": lambda spec, value, names: _word(spec, value),
    "texts": lambda spec, value, names: ", ".join(value),
    "number": lambda spec, value, names: _number(spec, value, grouped=True),
    "whole": lambda spec, value, names: _number(spec, value, grouped=True),
    "flag": lambda spec, value, names: yes_or_no(value),
    "choice": _choice,
    "reference": _reference,
    "references": _references,
    "date": lambda spec, value, names: str(value),
    "json": _json,
    "route": _route,
}
