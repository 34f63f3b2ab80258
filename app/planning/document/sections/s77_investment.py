"""What to pay for, ranked, and who pays."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Bullets, Column, Heading, Paragraph
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, number, rounded
from app.planning.document.missing import missing
from app.planning.document.projects import cost_per_person, cost_per_year, ranked_projects
from app.planning.document.ranking import restoration_order, shown_critical, worst_result
from app.planning.document.record_table import record_table
from app.planning.reference import load_defaults
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="investment",
    tables=("project",),
    title=QT_TRANSLATE_NOOP("plan", "Investment plan"),
    who=QT_TRANSLATE_NOOP("plan", "the ministry in charge with the operators"),
    prompts=(
        QT_TRANSLATE_NOOP("plan", "Which measures are proposed, what they cost, and how many people each protects."),
        QT_TRANSLATE_NOOP("plan", "Who pays: budget, universal service fund, operators, climate funds, banks."),
    ),
)
_CANDIDATES = 5


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the projects by cost per person, and where money would help most."""
    table = _projects(context, translate)
    if not table:
        what = translate("plan", "No project is recorded with its cost and the people whom it protects.")
        table = [missing(translate, what, translate("plan", CHAPTER.who), "project")]
    return chapter(CHAPTER, context, translate, table, _candidates(context, translate))


def _projects(context: PlanContext, translate: Translate) -> list[Block]:
    defaults = load_defaults()
    spread = translate(
        "plan",
        "USD a year: the investment spread over {years} years at {percent} % (both assumed), with the cost of running "
        "it.",
    )
    return record_table(
        context,
        translate,
        ranked_projects(context),
        translate("plan", "Projects by cost per person protected"),
        (
            (Column(translate("plan", "Project"), weight=26), lambda r: r.name),
            (Column(translate("plan", "Status"), weight=10), lambda r: r.status and choice_text(r.status, translate)),
            (Column(translate("plan", "Investment (USD)"), "right", 12), lambda r: number(context, r.capex_usd)),
            (Column(translate("plan", "USD a year"), "right", 10), lambda r: number(context, cost_per_year(r))),
            (Column(translate("plan", "People protected"), "right", 11), lambda r: number(context, r.people_protected)),
            (Column(translate("plan", "USD per person"), "right", 10), lambda r: number(context, cost_per_person(r))),
            (Column(translate("plan", "Benefit-cost"), "right", 9), lambda r: number(context, r.benefit_cost, 1)),
            (Column(translate("plan", "CO2 (t a year)"), "right", 9), lambda r: number(context, r.carbon_t)),
            (Column(translate("plan", "Source of funds"), weight=13), lambda r: r.funding),
        ),
        notes=(
            translate(
                "plan",
                "Cost and people are as the owner of the project states them. Two projects on one path protect "
                "the same "
                "people: the numbers rank, they do not add up.",
            ),
            spread.format(
                years=number(context, defaults.number("investment_life_y")),
                percent=number(context, 100 * defaults.number("discount_rate")),
            ),
        ),
        id="projects",
    )


def _candidates(context: PlanContext, translate: Translate) -> list[Block]:
    """Return where the results say that money would help most."""
    second = translate("plan", "{site}: a second path or a second site would keep {people} people connected.")
    cut_off = [asset for asset in shown_critical(context, "site")[:_CANDIDATES] if asset.people_cut_off > 0]
    items = [second.format(site=context.name(a.id), people=number(context, a.people_cut_off)) for a in cut_off]
    worst = worst_result(context)
    order = restoration_order(context, worst[1])[:_CANDIDATES] if worst else []
    longer = translate("plan", "{site}: longer autonomy or hardening; about {hours} person-hours hang on it.")
    items += [longer.format(site=context.name(s.id), hours=rounded(context, s.person_hours)) for s in order]
    if not items:
        return []
    text = translate("plan", "Whatever is proposed, the analysis of this plan points here:")
    return [Heading(2, translate("plan", "Where money would help most")), Paragraph(text), Bullets(tuple(items))]
