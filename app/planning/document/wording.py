"""Words that Lifeline brought into a plan, in the language of the print: proposals and the bundled example."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from app.models.record import Record, record_specs
from app.models.run import Run
from app.models.snapshot import Snapshot
from app.planning.outage_result import OutageResult
from app.planning.proposals import PROVENANCE
from app.text import Translate, untranslated

_R = TypeVar("_R", bound=Record)
_SOURCES = (PROVENANCE, "synthetic")
_OWN_WORDS = frozenset({"message_template", "section_text"})
"""Tables whose rows are in a language of their own."""
_CODES = frozenset({"code", "unit", "mode", "source", "provenance", "assessor"})


def worded(snapshot: Snapshot, translate: Translate) -> Snapshot:
    """Return a snapshot whose proposals and invented examples speak the language of `translate`.

    What people have written is theirs and stays as it is.
    """
    if translate is untranslated:
        return snapshot
    changed = {
        table: [worded_record(record, translate) for record in records]
        for table, records in snapshot.tables().items()
        if table not in _OWN_WORDS and any(_is_brought(record) for record in records)
    }
    return replace(snapshot.with_tables(changed), plan=worded_record(snapshot.plan, translate))


def worded_results(
    results: tuple[tuple[Run, OutageResult], ...], snapshot: Snapshot, translate: Translate
) -> tuple[tuple[Run, OutageResult], ...]:
    """Return what was simulated with scenarios and events called as `worded` calls those of `snapshot`."""
    names = {record.name: worded_record(record, translate).name for record in snapshot.hazard_events}
    names |= {record.name: worded_record(record, translate).name for record in snapshot.scenarios}
    return tuple((run, _renamed(result, names)) for run, result in results)


def _renamed(result: OutageResult, names: dict[str, str]) -> OutageResult:
    events = tuple(replace(event, name=names.get(event.name, event.name)) for event in result.hazard.events)
    name = names.get(result.scenario_name, result.scenario_name)
    return replace(result, scenario_name=name, hazard=replace(result.hazard, events=events))


def worded_record(record: _R, translate: Translate) -> _R:
    """Return one record in the language of `translate` where its words are Lifeline's."""
    return replace(record, **dict(_words(record, translate))) if _is_brought(record) else record


def _is_brought(record: Record) -> bool:
    return (record.provenance or "").startswith(_SOURCES)


def _words(record: Record, translate: Translate) -> Iterator[tuple[str, Any]]:
    for spec in record_specs(type(record)):
        value = getattr(record, spec.name)
        if not value or spec.name in _CODES:
            continue
        if spec.kind == "text":
            yield spec.name, translate("templates", value)
        elif spec.kind == "texts":
            yield spec.name, tuple(translate("templates", word) for word in value)
