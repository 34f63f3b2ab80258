"""What the user decides about a table: its kind and the field of each column, as texts that settings can remember."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping as Choices
from dataclasses import dataclass, field, replace

from app.errors import FieldUnknownError, KindUnknownError
from app.models.intake.grid import plain
from app.models.intake.mapping import Mapping, guess, kept_unit
from app.models.intake.raw import RawTable
from app.models.intake.synonyms import (
    COMPANIONS,
    KINDS,
    POSITION_FIELDS,
    Field,
    factor,
    field_label,
    fields_by_kind,
    units,
)
from app.models.record import record_specs
from app.models.tables import BY_TABLE

EVERY_TABLE = "*"
_NOT_IN_A_CELL = ("json", "route")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChoice:
    """What the user says about a table.

    `kind` is what its rows are, guessed if empty. `columns` gives fields by column: `height_m`, `height_m:ft` where
    the numbers are in another unit, `power_supply.battery_h` where the field belongs to a companion of the row, and
    an empty text for a column that fills no field and is kept beside the others. Columns that are not named are
    guessed. `crs` is the EPSG code of positions whose file states no coordinate system.
    """

    kind: str = ""
    columns: Choices[str, str] = field(default_factory=dict)
    crs: str = ""

    def to_text(self) -> str:
        """Return the choice as text that settings remember."""
        return json.dumps({"kind": self.kind, "columns": dict(self.columns), "crs": self.crs}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> TableChoice | None:
        """Return what `to_text` gave; None of a text that was tampered with."""
        try:
            found = json.loads(text)
            columns = {str(column): str(target) for column, target in found["columns"].items()}
            return cls(kind=str(found["kind"]), columns=columns, crs=str(found.get("crs", "")))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """A field that a column may be given to: its text in a `TableChoice`, its English label and context, its unit."""

    text: str
    label: str
    context: str
    unit: str = ""
    is_required: bool = False


def field_choices(kind: str) -> tuple[FieldChoice, ...]:
    """Return the fields that columns of rows of a kind may be given to, those of companions included."""
    if kind not in BY_TABLE:
        names = dict.fromkeys(target.name for target in fields_by_kind().get(kind, {}).values())
        return tuple(FieldChoice(name, *field_label(Field(kind, name)), kept_unit(Field(kind, name))) for name in names)
    found = [
        FieldChoice(
            spec.name if table == kind else f"{table}.{spec.name}",
            spec.label,
            "fields",
            spec.unit,
            spec.required and table == kind,
        )
        for table in (kind, *COMPANIONS.get(kind, ()))
        for spec in record_specs(BY_TABLE[table])
        if spec.kind not in _NOT_IN_A_CELL and spec.name != "id" and (table == kind or spec.name != "site_id")
    ]
    declared = {spec.name for spec in record_specs(BY_TABLE[kind])}
    special = POSITION_FIELDS if "lat" in declared else {"@wkt": POSITION_FIELDS["@wkt"]} if "route" in declared else {}
    return (*found, *(FieldChoice(name, label, "import") for name, label in special.items()))


def text_of_field(target: Field | None, kind: str) -> str:
    """Return a field as a `TableChoice` writes it; empty for none.

    >>> text_of_field(Field("power_supply", "battery_h", "min"), "site")
    'power_supply.battery_h:min'
    """
    if target is None:
        return ""
    name = target.name if target.table == kind else f"{target.table}.{target.name}"
    return f"{name}:{target.unit}" if target.unit else name


def field_of_text(text: str, kind: str) -> Field | None:
    """Return the field that a `TableChoice` names; None of an empty text.

    >>> field_of_text("height_m:pies", "site")
    Field(table='site', name='height_m', unit='ft')

    Raises
    ------
    FieldUnknownError
        If rows of the kind have no such field, or it cannot be in that unit.
    """
    if not text:
        return None
    name, _, unit = text.partition(":")
    known = {choice.text for choice in field_choices(kind)}
    if name not in known:
        raise FieldUnknownError(field=name, kind=kind, fields=", ".join(sorted(known)))
    table, _, own = name.rpartition(".")
    target = Field(table or kind, own)
    if not unit:
        return target
    found = units().get(plain(unit))
    if found is None or factor(unit, kept_unit(target)) is None:
        raise FieldUnknownError(field=text, kind=kind, fields=", ".join(sorted(known)))
    return replace(target, unit=found.name)


def fingerprint(raw: RawTable) -> str:
    """Return a short text that tables with the same header share, whatever their file is called."""
    header = "\n".join((raw.kind, *raw.columns))
    return hashlib.blake2b(header.encode("utf-8", "replace"), digest_size=12).hexdigest()


def choice_for(raw: RawTable, choices: Choices[str, TableChoice]) -> TableChoice:
    """Return what was decided about a table: by its header, for every table, and by its place, which counts most."""
    found = [choices[key] for key in (fingerprint(raw), EVERY_TABLE, raw.place) if key in choices]
    columns = {column: target for one in found for column, target in one.columns.items() if column in raw.columns}
    kind = next((one.kind for one in reversed(found) if one.kind), "")
    return TableChoice(kind=kind, columns=columns, crs=next((one.crs for one in reversed(found) if one.crs), ""))


def decided(raw: RawTable, kind: str | None, choices: Choices[str, TableChoice]) -> Mapping | None:
    """Return how a table is read: as the user decided, and as guessed where nothing was.

    Raises
    ------
    KindUnknownError, FieldUnknownError
        If a choice names what Lifeline does not keep.
    """
    choice = choice_for(raw, choices)
    wanted = choice.kind or kind
    if wanted and wanted not in KINDS:
        raise KindUnknownError(kind=wanted, kinds=", ".join(KINDS))
    mapping = guess(raw, wanted)
    if mapping is None or not choice.columns:
        return mapping
    if mapping.is_own and all(text == column for column, text in choice.columns.items()):
        return mapping
    given = {column: field_of_text(text, mapping.kind) for column, text in choice.columns.items()}
    taken = {(target.table, target.name) for target in given.values() if target}
    kept = {
        column: target
        for column, target in mapping.fields.items()
        if column not in given and (target.table, target.name) not in taken
    }
    chosen = {column: target for column, target in given.items() if target}
    return replace(mapping, fields={**kept, **chosen}, is_own=False)
