"""Find and replace in the texts of many records at once, as changes that are one edit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.models.changes import Change, edit
from app.models.record import Record, record_specs


def replaced(
    records: Sequence[Record],
    fields: Sequence[str],
    find: str,
    by: str,
    *,
    matches_case: bool = False,
    whole_field: bool = False,
) -> list[Change]:
    """Return the changes that put `by` for `find` in text fields of `records`.

    A field that becomes empty becomes unknown.

    Raises
    ------
    InvalidValueError
        If a record cannot hold what would come out, for example no name at all.
    """
    if not find:
        return []
    pattern = re.compile(re.escape(find), 0 if matches_case else re.IGNORECASE)
    changes = []
    for record in records:
        values: dict[str, Any] = {}
        for name in fields:
            old = getattr(record, name)
            if not isinstance(old, str) or not (pattern.fullmatch(old) if whole_field else pattern.search(old)):
                continue
            new = pattern.sub(lambda _: by, old)
            if new != old:
                values[name] = new or None
        if values:
            changes.append(edit(record, replace(record, **values)))
    return changes


def text_fields(record_type: type[Record]) -> list[str]:
    """Return the fields in which words can be replaced: those of free text."""
    return [spec.name for spec in record_specs(record_type) if spec.kind == "text" and spec.name != "id"]
