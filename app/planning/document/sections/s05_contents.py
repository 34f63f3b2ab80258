"""Table of contents, revisions, distribution; the summary stands before it, the lists of exhibits at the end."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, TableOfContents
from app.planning.document.context import PlanContext, day, number
from app.planning.document.record_table import record_table
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what stands where, which version this is, and who has it."""
    return [
        TableOfContents(translate("plan", "Contents")),
        *_revisions(context, translate),
        *_distribution(context, translate),
    ]


def _revisions(context: PlanContext, translate: Translate) -> list[Block]:
    return record_table(
        context,
        translate,
        sorted(context.snapshot.plan_revisions, key=lambda r: (r.revised_on or "", r.version)),
        translate("plan", "Revisions"),
        (
            (Column(translate("plan", "Version"), weight=12), lambda r: r.version),
            (Column(translate("plan", "Date"), weight=14), lambda r: day(context, r.revised_on)),
            (Column(translate("plan", "What changed"), weight=42), lambda r: r.name),
            (Column(translate("plan", "Author"), weight=16), lambda r: r.author),
            (Column(translate("plan", "Approved by"), weight=16), lambda r: r.approver),
        ),
        id="revisions",
    )


def _distribution(context: PlanContext, translate: Translate) -> list[Block]:
    return record_table(
        context,
        translate,
        sorted(context.snapshot.recipients, key=lambda r: (r.copy_number or 0, r.name)),
        translate("plan", "Distribution list"),
        (
            (Column(translate("plan", "Copy"), "right", 9), lambda r: number(context, r.copy_number)),
            (Column(translate("plan", "Recipient"), weight=33), lambda r: r.name),
            (Column(translate("plan", "Organization"), weight=26), lambda r: context.name(r.organisation_id)),
            (
                Column(translate("plan", "Edition"), weight=16),
                lambda r: r.edition and choice_text(r.edition, translate),
            ),
            (Column(translate("plan", "Received"), weight=16), lambda r: day(context, r.received_on)),
        ),
        id="distribution",
    )
