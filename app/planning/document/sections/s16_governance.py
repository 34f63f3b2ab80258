"""Who decides, who acts, at which level."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Bullets, Column, Heading
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.missing import missing
from app.planning.document.record_table import listed, record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="governance",
    tables=("committee", "assignment", "activation_level"),
    title=QT_TRANSLATE_NOOP("plan", "Governance and roles"),
    who=QT_TRANSLATE_NOOP("plan", "the disaster office with all bodies of the emergency telecommunications group"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan", "Which bodies form the emergency telecommunications group, who chairs it, how often it meets."
        ),
        QT_TRANSLATE_NOOP(
            "plan", "Who is responsible, accountable, consulted and informed for each task, with deputies."
        ),
        QT_TRANSLATE_NOOP("plan", "Which activation levels there are, what triggers each, and who declares it."),
        QT_TRANSLATE_NOOP("plan", "How public bodies and private operators work together and share information."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return bodies with their members, tasks with their roles, activation levels."""
    parts = (_bodies(context, translate), _tasks(context, translate), _levels(context, translate))
    absent = []
    if any(parts):
        if not parts[1]:
            what = translate("plan", "No task names who is responsible and who is accountable.")
            absent.append(missing(translate, what, translate("plan", CHAPTER.who), "assignment"))
        if not parts[2]:
            what = translate("plan", "No activation level is recorded.")
            absent.append(missing(translate, what, translate("plan", "the disaster office"), "activation_level"))
    return chapter(CHAPTER, context, translate, *parts, absent)


def _bodies(context: PlanContext, translate: Translate) -> list[Block]:
    snapshot = context.snapshot
    bodies = record_table(
        context,
        translate,
        snapshot.committees,
        translate("plan", "Bodies"),
        (
            (Column(translate("plan", "Body"), weight=24), lambda r: r.name),
            (Column(translate("plan", "Kind"), weight=14), lambda r: r.kind and choice_text(r.kind, translate)),
            (Column(translate("plan", "Reports to"), weight=18), lambda r: context.name(r.parent_id)),
            (Column(translate("plan", "Mandate"), weight=28), lambda r: r.mandate),
            (Column(translate("plan", "Meetings a year"), "right", 8), lambda r: number(context, r.meets_per_year)),
            (Column(translate("plan", "Last met"), weight=8), lambda r: day(context, r.last_met_on)),
        ),
        id="bodies",
    )
    members = record_table(
        context,
        translate,
        sorted(snapshot.memberships, key=lambda m: (context.name(m.committee_id), m.role, m.id)),
        translate("plan", "Members"),
        (
            (Column(translate("plan", "Body"), weight=26), lambda r: context.name(r.committee_id)),
            (Column(translate("plan", "Organization"), weight=28), lambda r: context.name(r.organisation_id)),
            (Column(translate("plan", "Role"), weight=14), lambda r: choice_text(r.role, translate)),
            (Column(translate("plan", "Contact"), weight=16), lambda r: context.name(r.contact_id)),
            (Column(translate("plan", "Deputy"), weight=16), lambda r: context.name(r.deputy_id)),
        ),
        id="members",
    )
    chart = _chart(context)
    return [Heading(2, translate("plan", "Bodies and members")), *bodies, *chart, *members] if bodies else []


def _chart(context: PlanContext) -> list[Block]:
    """Return the lines of the organization chart, each body under the one that it reports to."""
    known = {committee.id for committee in context.snapshot.committees}
    below: dict[str | None, list[str]] = {}
    for committee in sorted(context.snapshot.committees, key=lambda c: c.name):
        parent = committee.parent_id if committee.parent_id in known else None
        below.setdefault(parent, []).append(committee.id)
    if set(below) <= {None}:
        return []
    lines: list[str] = []
    todo = [(id, 0) for id in reversed(below.get(None, []))]
    while todo:
        id, depth = todo.pop()
        lines.append(f"{'– ' * depth}{context.name(id)}")
        todo += [(child, depth + 1) for child in reversed(below.pop(id, []))]
    return [Bullets(tuple(lines))]


def _tasks(context: PlanContext, translate: Translate) -> list[Block]:
    tasks = record_table(
        context,
        translate,
        sorted(context.snapshot.assignments, key=lambda t: (list(_PHASES).index(t.phase or ""), t.code or t.name)),
        translate("plan", "Who does what: tasks and roles"),
        (
            (Column(translate("plan", "Task"), weight=32), lambda r: r.name),
            (Column(translate("plan", "Phase"), weight=13), lambda r: r.phase and choice_text(r.phase, translate)),
            (Column(translate("plan", "Responsible"), weight=15), lambda r: context.name(r.responsible_id)),
            (Column(translate("plan", "Accountable"), weight=14), lambda r: context.name(r.accountable_id)),
            (
                Column(translate("plan", "Consulted"), weight=13),
                lambda r: listed([*map(context.name, r.consulted_ids)]),
            ),
            (Column(translate("plan", "Informed"), weight=13), lambda r: listed([*map(context.name, r.informed_ids)])),
        ),
        notes=(
            translate(
                "plan",
                "Responsible: does the work. Accountable: answers for it. Consulted: asked before. Informed: told.",
            ),
        ),
        id="tasks",
    )
    return [Heading(2, translate("plan", "Tasks and roles")), *tasks] if tasks else []


_PHASES = ("", "mitigation", "preparedness", "response", "recovery")


def _levels(context: PlanContext, translate: Translate) -> list[Block]:
    levels = record_table(
        context,
        translate,
        sorted(context.snapshot.activation_levels, key=lambda level: level.level),
        translate("plan", "Activation levels"),
        (
            (Column(translate("plan", "Level"), "right", 7), lambda r: number(context, r.level)),
            (Column(translate("plan", "Name"), weight=15), lambda r: r.name),
            (Column(translate("plan", "Trigger"), weight=28), lambda r: r.triggers),
            (Column(translate("plan", "Declared by"), weight=18), lambda r: context.name(r.declared_by_id)),
            (Column(translate("plan", "What then happens"), weight=32), lambda r: r.measures),
        ),
        id="activation-levels",
    )
    return [Heading(2, translate("plan", "Activation")), *levels] if levels else []
