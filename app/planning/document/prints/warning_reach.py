"""Warning-reach sheet: by which channels each settlement can be warned on an ordinary day."""

from __future__ import annotations

from app.models.warning import WarningKind
from app.planning.document.blocks import Block, Column, Heading, KeyFigure, KeyFigures, Paragraph, Table
from app.planning.document.context import PlanContext, mark, number, percent
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.planning.warning_result import SettlementWarning
from app.text import QT_TRANSLATE_NOOP, Translate

_CHANNELS = {  # those of resources/warning/channels.csv that plans can record
    "cell_broadcast": QT_TRANSLATE_NOOP("prints", "cell broadcast"),
    "location_sms": QT_TRANSLATE_NOOP("prints", "location SMS"),
    "radio": QT_TRANSLATE_NOOP("prints", "radio"),
    "tv": QT_TRANSLATE_NOOP("prints", "television"),
    "siren": QT_TRANSLATE_NOOP("prints", "siren"),
    "loudspeaker": QT_TRANSLATE_NOOP("prints", "loudspeaker"),
    "vhf_hf_net": QT_TRANSLATE_NOOP("prints", "radio net"),
}


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    heading = Heading(1, translate("prints", "Warning reach"))
    people = {s.id: s.population or 0 for s in context.snapshot.settlements}
    found = [entry for entry in context.everyday_warning if people.get(entry.id)]
    if not found:
        what = translate("prints", "No settlement with people is recorded, so nobody knows who can be warned.")
        return [
            heading,
            missing(
                translate, what, translate("prints", "the statistics office and the disaster office"), "settlement"
            ),
        ]
    text = translate(
        "prints",
        "Channels that reach each settlement while everything works, from the sites and warning nodes of this plan. "
        "Channels that share a site fall together and count as one. People without a channel need a person who goes "
        "there.",
    )
    found.sort(key=lambda entry: (entry.at[0].groups, -people[entry.id], entry.name))
    return [heading, Paragraph(text), _figures(context, found, people, translate), _table(context, found, translate)]


def _figures(
    context: PlanContext, found: list[SettlementWarning], people: dict[str, int], translate: Translate
) -> KeyFigures:
    labels = (
        (0, translate("prints", "people whom no channel reaches")),
        (1, translate("prints", "people whose channels all hang on one site or node")),
        (2, translate("prints", "people with two or more independent channels")),
    )
    counts = {least: sum(people[e.id] for e in found if min(e.at[0].groups, 2) == least) for least, _ in labels}
    total = sum(counts.values())
    share = translate("prints", "{percent} of the people recorded")
    return KeyFigures(
        tuple(
            KeyFigure(
                number(context, counts[least]), label, share.format(percent=percent(context, counts[least] / total))
            )
            for least, label in labels
        )
    )


def _table(context: PlanContext, found: list[SettlementWarning], translate: Translate) -> Table:
    settlements = {s.id: s for s in context.snapshot.settlements}
    rows = tuple(
        (
            entry.name,
            settlements[entry.id].admin1 or "–",
            number(context, settlements[entry.id].population),
            ", ".join(
                translate("prints", _CHANNELS.get(name, name)) for name, works in entry.at[0].channels.items() if works
            )
            or "–",
            number(context, entry.at[0].groups),
            "–" if entry.at[0].reach_day is None else percent(context, entry.at[0].reach_day),
        )
        for entry in found
    )
    return Table(
        columns=(
            Column(translate("prints", "Settlement"), weight=22),
            Column(translate("prints", "Area"), weight=16),
            Column(translate("prints", "People"), "right", 10),
            Column(translate("prints", "Channels"), weight=30),
            Column(translate("prints", "Independent"), "right", 11),
            Column(translate("prints", "Hear it by day"), "right", 11),
        ),
        rows=rows,
        caption=translate("prints", "Settlements by the number of independent channels"),
        mark=mark((settlements[entry.id] for entry in found), translate),
        notes=_notes(context, translate),
    )


def _notes(context: PlanContext, translate: Translate) -> tuple[str, ...]:
    notes = [translate("prints", "A dash: the share of people who hear the channel is not known.")]
    audible = [n for n in context.snapshot.warning_nodes if n.kind in (WarningKind.SIREN, WarningKind.LOUDSPEAKER)]
    silent = sum(node.coverage_radius_m is None and node.level_dbc is None for node in audible)
    if silent:
        text = translate(
            "prints",
            "Sirens and loudspeakers without a recorded reach, which are counted for nobody: {count} of {total}.",
        )
        notes.append(text.format(count=number(context, silent), total=number(context, len(audible))))
    return tuple(notes)


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Warning-reach sheet"),
    summary=QT_TRANSLATE_NOOP("prints", "By which channels each settlement can be warned, and who by none."),
    blocks=_blocks,
)
