"""What the engine says of a whole plan, cut down to what an edition may name; numbers of the whole stay."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from app.models.checks import Finding
from app.models.record import Disclosure, Record
from app.models.run import Run
from app.models.snapshot import Snapshot
from app.planning.alternatives.result import AlternativesOutcome
from app.planning.document.facts import PlanFacts
from app.planning.note import Note
from app.planning.outage_result import AlreadyIsolated, AssetOutage, OutageResult, SettlementOutage, SimulatedHazard
from app.planning.ranking import CriticalAsset
from app.planning.warning_result import SettlementWarning, WarningOutcome

_Named = TypeVar("_Named", AssetOutage, SettlementOutage, AlreadyIsolated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What an edition may name: records by id, hazard events by name, route groups, areas; `hidden` are other names."""

    ids: frozenset[str]
    events: frozenset[str]
    route_groups: frozenset[str]
    areas: frozenset[str]
    hidden: frozenset[str]


def shown_by(shown: Snapshot, whole: Snapshot, areas: Iterable[str]) -> Shown:
    """Return what `shown` names of `whole`; `areas` are those that may be told apart."""
    records = [record for table in shown.tables().values() for record in table]
    ids = frozenset({record.id for record in records} | {shown.plan.id})
    others = [r for table in whole.tables().values() for r in table if r.id not in ids]
    return Shown(
        ids=ids,
        events=frozenset(event.name for event in shown.hazard_events),
        route_groups=frozenset(link.route_group_id for link in shown.links if link.route_group_id),
        areas=frozenset(areas),
        hidden=frozenset(_names(others)) - frozenset(_names(records)),
    )


def _names(records: Iterable[Record]) -> Iterable[str]:
    for record in records:
        yield from (text for name in ("id", "name", "code") if (text := getattr(record, name, None)))


def run_is_shown(run: Run, whole: Snapshot, shown: Shown, edition: Disclosure) -> bool:
    """Whether an edition may say what a run found: the scenario decides, the run itself where that is gone."""
    if edition is Disclosure.RESTRICTED or run.scenario_id in shown.ids:
        return True
    return run.id in shown.ids and all(scenario.id != run.scenario_id for scenario in whole.scenarios)


def result_shown(result: OutageResult, shown: Shown) -> OutageResult:
    """Return a result that names nothing else; other assets keep their numbers, so that counts of all hold."""
    return replace(
        result,
        sites=tuple(_unnamed(one, shown) for one in result.sites),
        links=tuple(_unnamed(one, shown) for one in result.links),
        settlements=tuple(_unnamed(one, shown) for one in result.settlements),
        already_isolated=tuple(_unnamed(one, shown) for one in result.already_isolated),
        warnings=_numeric(result.warnings),
        hazard=_hazard(result.hazard, shown),
        sites_out_by_epoch="",
        settlements_out_by_epoch="",
        areas=tuple(area for area in result.areas if area.name in shown.areas),
        groups=(),
        alternatives=_alternatives(result.alternatives, shown) if result.alternatives else None,
        warning=_warning(result.warning, shown) if result.warning else None,
    )


def critical_shown(critical: Iterable[CriticalAsset], shown: Shown) -> tuple[CriticalAsset, ...]:
    """Return the single failures that may be named."""
    return tuple(a for a in critical if a.id in (shown.route_groups if a.table == "route_group" else shown.ids))


def facts_shown(facts: PlanFacts | None, shown: Shown) -> PlanFacts | None:
    """Return the audits without sites, operators and route groups that may not be named."""
    if facts is None:
        return None
    return replace(
        facts,
        tiers={id: tier for id, tier in facts.tiers.items() if id in shown.ids},
        compliance=tuple(row for row in facts.compliance if not row.operator_id or row.operator_id in shown.ids),
        false_redundancy=tuple(
            one for one in facts.false_redundancy if one.site_id in shown.ids and one.route_group in shown.route_groups
        ),
        completeness=tuple(
            one for one in facts.completeness if one.group_kind != "operator" or one.group in {"", *shown.ids}
        ),
    )


def findings_shown(findings: Iterable[Finding], shown: Shown) -> tuple[Finding, ...]:
    """Return the findings about records that are shown, and that name no other."""
    return tuple(f for f in findings if f.id in shown.ids and not _tells(f, shown))


def _tells(finding: Finding, shown: Shown) -> bool:
    texts = [str(value) for value in finding.values.values()]
    return any(part in shown.hidden for text in texts for part in (text, *text.split(", ")))


def _unnamed(one: _Named, shown: Shown) -> _Named:
    return one if one.id in shown.ids else replace(one, id="", name="")


def _numeric(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return the notes that give numbers only: a text among the values may be a name."""
    return tuple(note for note in notes if all(isinstance(value, int | float) for value in note.values.values()))


def _hazard(hazard: SimulatedHazard, shown: Shown) -> SimulatedHazard:
    events = tuple(
        event if event.name in shown.events else replace(event, name="", summary=Note("", {}))
        for event in hazard.events
    )
    return replace(hazard, events=events, summary="")


def _alternatives(outcome: AlternativesOutcome, shown: Shown) -> AlternativesOutcome:
    links = tuple(link for link in outcome.links if link.id in shown.ids)
    return replace(outcome, links=links, notes=_numeric(outcome.notes))


def _warning(outcome: WarningOutcome, shown: Shown) -> WarningOutcome:
    one, none = (
        tuple(tuple(id for id in ids if id in shown.ids) for ids in at)
        for at in (outcome.only_one_channel, outcome.no_channel)
    )
    return replace(outcome, only_one_channel=one, no_channel=none, settlements=warned_shown(outcome.settlements, shown))


def warned_shown(found: Iterable[SettlementWarning], shown: Shown) -> tuple[SettlementWarning, ...]:
    """Return how the settlements that may be named can be warned."""
    return tuple(entry for entry in found if entry.id in shown.ids)
