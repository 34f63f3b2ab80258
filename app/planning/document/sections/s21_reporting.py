"""How reports come in and go out."""

from __future__ import annotations

from app.models.organisation import OrganisationKind
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext
from app.planning.document.evidence import grounds
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="reporting",
    title=QT_TRANSLATE_NOOP("plan", "Reporting"),
    who=QT_TRANSLATE_NOOP("plan", "the regulator, with every operator"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan", "Who reports what to whom, how often, on which form, and by which way without network."
        ),
        QT_TRANSLATE_NOOP("plan", "Who gathers the reports, checks them and writes the situation report."),
        QT_TRANSLATE_NOOP("plan", "What the public is told, and who says it."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the reporting cycle and who has to report."""
    return chapter(CHAPTER, context, translate, _cycle(translate), _who(context, translate))


def _cycle(translate: Translate) -> list[Block]:
    rows = (
        (
            translate("plan", "First 24 hours"),
            translate("plan", "every 6 hours"),
            translate("plan", "sites out and why, sites on battery and generator, cables cut, emergency numbers"),
        ),
        (
            translate("plan", "Day 2 and 3"),
            translate("plan", "every 12 hours"),
            translate("plan", "the same, with fuel left, needs and the expected time of repair"),
        ),
        (
            translate("plan", "From day 4"),
            translate("plan", "every 24 hours"),
            translate("plan", "the same, with people served and permanent repairs"),
        ),
    )
    return [
        Heading(2, translate("plan", "Reporting cycle")),
        Paragraph(
            translate(
                "plan",
                "The cycle that Lifeline proposes; it holds until the regulator sets another. Operators use the status "
                "form of this plan, by radio where nothing else works.",
            )
        ),
        Table(
            columns=(
                Column(translate("plan", "When"), weight=20),
                Column(translate("plan", "How often"), weight=20),
                Column(translate("plan", "What"), weight=60),
            ),
            rows=rows,
            caption=translate("plan", "Reporting cycle of operators"),
            id="reporting-cycle",
        ),
    ]


def _who(context: PlanContext, translate: Translate) -> list[Block]:
    operators = [o for o in context.snapshot.organisations if o.kind is OrganisationKind.OPERATOR]
    if not operators:
        return []
    reached = {c.organisation_id for c in context.snapshot.contacts if c.is_on_duty_24_7}
    yes, no = translate("plan", "yes"), "–" if "contact" in context.withheld else translate("plan", "no")
    rows = tuple((o.name, yes if o.id in reached else no) for o in operators)
    return [
        Table(
            columns=(
                Column(translate("plan", "Operator"), weight=60),
                Column(translate("plan", "Duty desk day and night"), "center", 40),
            ),
            rows=rows,
            caption=translate("plan", "Operators that report"),
            **grounds(context, operators, translate),
        )
    ]
