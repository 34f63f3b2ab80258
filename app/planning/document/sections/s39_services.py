"""Who comes first, and how emergency calls find an answer."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Heading
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.missing import missing
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="services",
    tables=("priority_user", "priority_scheme", "emergency_number"),
    title=QT_TRANSLATE_NOOP("plan", "Priority access and emergency numbers"),
    who=QT_TRANSLATE_NOOP("plan", "the regulator, the operators and the emergency call center"),
    prompts=(
        QT_TRANSLATE_NOOP("plan", "Who are the essential users, and in which class."),
        QT_TRANSLATE_NOOP(
            "plan", "How they are preferred on crowded networks, who switches it on, and when it was tested."
        ),
        QT_TRANSLATE_NOOP("plan", "Which center answers which number, and which one when it cannot."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return priority users, schemes and emergency numbers."""
    users, schemes = _users(context, translate), _schemes(context, translate)
    numbers = _numbers(context, translate)
    if (users or schemes) and not numbers:
        what = translate("plan", "No emergency number is recorded with the center that answers it.")
        numbers = [missing(translate, what, translate("plan", "the emergency call center"), "emergency_number")]
    return chapter(CHAPTER, context, translate, users, schemes, numbers)


def _users(context: PlanContext, translate: Translate) -> list[Block]:
    table = record_table(
        context,
        translate,
        sorted(context.snapshot.priority_users, key=lambda u: (u.priority_class or 99, u.name)),
        translate("plan", "Essential users by class"),
        (
            (Column(translate("plan", "Class"), "right"), lambda r: number(context, r.priority_class)),
            (Column(translate("plan", "User")), lambda r: r.name),
            (Column(translate("plan", "Organization")), lambda r: context.name(r.organisation_id)),
            (Column(translate("plan", "Site")), lambda r: context.name(r.site_id)),
            (Column(translate("plan", "Lines"), "right"), lambda r: number(context, r.lines)),
        ),
        id="priority-users",
    )
    return [Heading(2, translate("plan", "Essential users")), *table] if table else []


def _schemes(context: PlanContext, translate: Translate) -> list[Block]:
    words = {True: translate("plan", "yes"), False: translate("plan", "no"), None: "–"}
    table = record_table(
        context,
        translate,
        context.snapshot.priority_schemes,
        translate("plan", "Priority schemes"),
        (
            (Column(translate("plan", "Scheme"), weight=24), lambda r: r.name),
            (Column(translate("plan", "Kind"), weight=18), lambda r: r.kind and choice_text(r.kind, translate)),
            (Column(translate("plan", "Operator"), weight=16), lambda r: context.name(r.operator_id)),
            (Column(translate("plan", "In place"), "center", 9), lambda r: words[r.is_active]),
            (Column(translate("plan", "How it is switched on"), weight=23), lambda r: r.activation),
            (Column(translate("plan", "Last tested"), weight=10), lambda r: day(context, r.tested_on)),
        ),
        id="priority-schemes",
    )
    return [Heading(2, translate("plan", "Priority on the networks")), *table] if table else []


def _numbers(context: PlanContext, translate: Translate) -> list[Block]:
    table = record_table(
        context,
        translate,
        sorted(context.snapshot.emergency_numbers, key=lambda n: (n.code or "", n.name)),
        translate("plan", "Emergency numbers and where they are answered"),
        (
            (Column(translate("plan", "Number"), weight=10), lambda r: r.code),
            (Column(translate("plan", "Service"), weight=18), lambda r: r.name),
            (Column(translate("plan", "Answered at"), weight=19), lambda r: context.name(r.answered_at_id)),
            (Column(translate("plan", "Fallback"), weight=19), lambda r: context.name(r.fallback_id)),
            (Column(translate("plan", "Routing"), weight=24), lambda r: r.routing),
            (Column(translate("plan", "Last tested"), weight=10), lambda r: day(context, r.tested_on)),
        ),
        id="emergency-numbers",
    )
    return [Heading(2, translate("plan", "Emergency numbers")), *table] if table else []
