"""Tier 1 without a contact."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    reached = {contact.organisation_id for contact in snapshot.contacts}
    for site in snapshot.sites:
        if site.tier == 1 and not {site.operator_id, site.owner_id} & (reached - {None}):
            yield site, {}


CHECK = Check(
    code="tier_1_contact",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Tier 1 without a contact"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is tier 1 and nobody to call is recorded for its operator or owner."),
    find=_find,
)
