"""Early warning and the people whom it has to reach."""

from __future__ import annotations

from app.models.hazard_kinds import HazardKind
from app.models.people_counts import people_counts
from app.models.site import SiteKind
from app.planning.readiness.evidence import Evidence, Query, Subject, record_evidence, share_evidence

_YEAR_D = 365
_LEAST_GROUPS = 2


def mandates_for_hazards(plan: Subject) -> Evidence:
    """Share of the hazards with a playbook for which an authority warns."""
    snapshot = plan.snapshot
    wanted = {a.hazard for a in snapshot.playbook_actions} - {HazardKind.ANY, HazardKind.OTHER}
    warned = {m.hazard for m in snapshot.warning_mandates if m.authority_id}
    return share_evidence(len(wanted & warned), len(wanted))


def cap_in_use(plan: Subject) -> Evidence:
    """Share of warning authorities that send CAP messages."""
    mandates = plan.snapshot.warning_mandates
    return share_evidence(sum(bool(m.uses_cap) for m in mandates), len(mandates))


def cell_broadcast_live(plan: Subject) -> Evidence:
    """Whether a cell broadcast center is recorded."""
    return record_evidence(sum(site.kind is SiteKind.CELL_BROADCAST_CENTRE for site in plan.snapshot.sites))


def sensors_recorded(plan: Subject) -> Evidence:
    """Whether sensors are recorded."""
    return record_evidence(sum(node.kind.value.startswith("sensor_") for node in plan.snapshot.warning_nodes))


def templates_in_languages(plan: Subject) -> Evidence:
    """Share of pairs of hazard with an authority and language spoken that have a message."""
    snapshot = plan.snapshot
    spoken = {language for s in snapshot.settlements for language in s.languages}
    spoken |= {language for group in snapshot.people_groups for language in group.languages}
    hazards = {mandate.hazard for mandate in snapshot.warning_mandates}
    prepared = {(template.hazard, template.language) for template in snapshot.message_templates}
    pairs = [(hazard, language) for hazard in hazards for language in spoken]
    return share_evidence(sum(pair in prepared for pair in pairs), len(pairs))


def settlements_reached(plan: Subject) -> Evidence:
    """Share of settlements with two independent channels on an ordinary day."""
    if not plan.snapshot.sites:
        return share_evidence(0, len(plan.snapshot.settlements))
    reach = [one.at[0] for one in plan.warning]
    return share_evidence(sum(now.groups >= _LEAST_GROUPS for now in reach), len(reach))


def groups_counted(plan: Subject) -> Evidence:
    """Share of settlements in which people with specific needs are counted."""
    counted = {count.settlement_id for count in people_counts(plan.snapshot)}
    return share_evidence(len(counted), len(plan.snapshot.settlements))


def groups_have_formats(plan: Subject) -> Evidence:
    """Share of groups with a format that reaches them."""
    groups = plan.snapshot.people_groups
    return share_evidence(sum(bool(group.formats) for group in groups), len(groups))


def groups_tested(plan: Subject) -> Evidence:
    """Share of groups with whom messages were tested within a year."""
    groups = plan.snapshot.people_groups
    return share_evidence(sum(plan.is_within(g.tested_on, _YEAR_D) for g in groups), len(groups), is_tested=True)


QUERIES: dict[str, Query] = {
    "mandates_for_hazards": mandates_for_hazards,
    "cap_in_use": cap_in_use,
    "cell_broadcast_live": cell_broadcast_live,
    "sensors_recorded": sensors_recorded,
    "templates_in_languages": templates_in_languages,
    "settlements_reached": settlements_reached,
    "groups_counted": groups_counted,
    "groups_have_formats": groups_have_formats,
    "groups_tested": groups_tested,
}
