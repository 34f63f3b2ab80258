"""What a plan can begin with: rows of resources/templates/proposals as records, to be adapted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.models.fields import FieldSpec
from app.models.record import Confidence, Disclosure, Record, record_specs, stable_id
from app.models.tables import BY_TABLE
from app.paths import resources
from app.planning.reference import read_rows
from app.text import Translate

PROVENANCE = "proposal of Lifeline, to be adapted"
KEYS: dict[str, tuple[str, ...]] = {
    "procedure_step": ("procedure_id", "step"),
    "playbook_action": ("hazard", "t_h", "name"),
    "message_template": ("hazard", "language", "name"),
    "activation_level": ("level",),
    "warning_mandate": ("hazard",),
}
"""What tells the rows of a table apart where they have no code; elsewhere it is the code, else the name."""
_OWN_WORDS = frozenset({"message_template"})
"""Tables whose rows are in a language of their own."""


@dataclass(frozen=True, slots=True)
class _Row:
    table: str
    key: str
    values: dict[str, str]


def proposal_kinds() -> tuple[str, ...]:
    """Return the tables that have proposals, those that others refer to first.

    >>> proposal_kinds()[:2]
    ('regulatory_measure', 'assignment')
    """
    found = {path.stem for path in (resources() / "templates" / "proposals").glob("*.csv")}
    return tuple(table for table in BY_TABLE if table in found)


def proposals(kind: str, country: str, translate: Translate, present: Collection[str] = ()) -> list[Record]:
    """Return the proposals for a table that are not `present` yet, in the language of `translate`.

    An identity depends on country, table and row alone, so that two laptops propose the same record once. A reference
    to a proposal that the plan does not hold is left empty, or leaves the row out where the reference is required.

    Parameters
    ----------
    kind
        A table of `proposal_kinds`.
    country
        Of the plan.
    translate
        Gives the words of the plan's language.
    present
        Ids of all records of the plan.
    """
    records = []
    for row in _rows(kind):
        id = stable_id(country, kind, f"proposal|{row.key}")
        values = _values(row, country, translate, present) if id not in present else None
        if values is not None:
            records.append(BY_TABLE[kind](id=id, **values, **_shared()))
    return records


def _shared() -> dict[str, Any]:
    return {
        "source": "Lifeline",
        "confidence": Confidence.D,
        "disclosure": Disclosure.PUBLIC,
        "provenance": PROVENANCE,
    }


def _values(row: _Row, country: str, translate: Translate, present: Collection[str]) -> dict[str, Any] | None:
    values: dict[str, Any] = {}
    for spec in record_specs(BY_TABLE[row.table]):
        text = row.values.get(spec.name, "")
        if not text:
            continue
        if spec.kind == "reference":
            target = stable_id(country, spec.table, f"proposal|{text}")
            if target in present:
                values[spec.name] = target
            elif spec.required:
                return None
            continue
        values[spec.name] = _value(spec, text, translate if row.table not in _OWN_WORDS else None)
    return values


def _value(spec: FieldSpec, text: str, translate: Translate | None) -> Any:
    match spec.kind:
        case "number":
            return float(text)
        case "whole":
            return int(text)
        case "texts":
            words = [word.strip() for word in text.split(";")]
            return tuple(translate("templates", word) if translate else word for word in words)
        case "text" if translate and spec.name not in ("code", "unit", "mode"):
            return translate("templates", text)
        case _:
            return text


@cache
def _rows(kind: str) -> tuple[_Row, ...]:
    found = read_rows(resources() / "templates" / "proposals" / f"{kind}.csv")
    return tuple(_Row(kind, _key(kind, row), row) for row in found)


def _key(kind: str, row: dict[str, str]) -> str:
    if kind in KEYS:
        return "|".join(row[name] for name in KEYS[kind])
    return row.get("code") or row["name"]
