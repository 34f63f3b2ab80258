"""What tables, fields and choices are called, for the terminal and the window."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.models.choices import choice_text
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP, Translate

READING = {
    "cells": QT_TRANSLATE_NOOP("reading", "cells"),
    "crs": QT_TRANSLATE_NOOP("reading", "coordinate reference system"),
    "delimiter": QT_TRANSLATE_NOOP("reading", "delimiter"),
    "encoding": QT_TRANSLATE_NOOP("reading", "encoding"),
    "format": QT_TRANSLATE_NOOP("reading", "format"),
    "kind": QT_TRANSLATE_NOOP("reading", "kind"),
    "layer": QT_TRANSLATE_NOOP("reading", "layer"),
    "layout": QT_TRANSLATE_NOOP("reading", "layout"),
    "rows": QT_TRANSLATE_NOOP("reading", "rows"),
    "sheet": QT_TRANSLATE_NOOP("reading", "sheet"),
    "standard": QT_TRANSLATE_NOOP("reading", "standard"),
    "texts": QT_TRANSLATE_NOOP("reading", "texts"),
    "title": QT_TRANSLATE_NOOP("reading", "title"),
    "written by": QT_TRANSLATE_NOOP("reading", "written by"),
}
"""What is found out about the tables of a file, context "reading"."""

_READING_VALUES = {
    "comma": QT_TRANSLATE_NOOP("reading", "comma"),
    "semicolon": QT_TRANSLATE_NOOP("reading", "semicolon"),
    "tab": QT_TRANSLATE_NOOP("reading", "tab"),
    "bar": QT_TRANSLATE_NOOP("reading", "bar"),
    "exact": QT_TRANSLATE_NOOP("reading", "exact"),
}
_SEVERITIES = {
    "error": QT_TRANSLATE_NOOP("terminal", "error"),
    "warning": QT_TRANSLATE_NOOP("terminal", "warning"),
    "info": QT_TRANSLATE_NOOP("terminal", "info"),
}


def table_title(table: str, translate: Translate) -> str:
    """Return what the records of a table are called, plural; the name of the table where it is none of ours."""
    return translate("records", BY_TABLE[table].TITLE) if table in BY_TABLE else table


def field_label(table: str, field: str, translate: Translate) -> str:
    """Return what a field of a table is called; its name in the file where it is none of ours."""
    labels = {spec.name: spec.label for spec in record_specs(BY_TABLE[table])} if table in BY_TABLE else {}
    return translate("fields", labels[field]) if labels.get(field) else field


def choice_word(code: str, translate: Translate) -> str:
    """Return what a choice in a record means; what is none of our choices stays as it is."""
    return choice_text(code, translate) if isinstance(code, StrEnum) else code


def severity_word(severity: str, translate: Translate) -> str:
    """Return how much a finding or an issue matters."""
    return translate("terminal", _SEVERITIES[severity])


def reading_text(reading: Mapping[str, str], translate: Translate) -> list[str]:
    """Return how a table of a file was read, such as its encoding: a part each, without what is not known."""
    found = []
    for key, value in reading.items():
        said = translate("reading", _READING_VALUES[value]) if value in _READING_VALUES else value
        if key == "kind":
            said = table_title(value, translate)
        if value:
            name = translate("reading", READING[key]) if key in READING else key
            found.append(f"{name}: {said}")
    return found
