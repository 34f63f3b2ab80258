"""PACE cards: the four ways by which a critical place is reached, in the order in which they are tried."""

from __future__ import annotations

from app.models.stock import PaceCard
from app.planning.document.blocks import Block, Card, Heading, Paragraph
from app.planning.document.context import PlanContext, day, mark, number
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    heading = Heading(1, translate("prints", "PACE cards"))
    cards = [c for c in context.snapshot.pace_cards if order.asset is None or c.site_id == order.asset.id]
    if not cards:
        what = translate("prints", "No PACE card is recorded.")
        return [
            heading,
            missing(translate, what, translate("prints", "the disaster office with each critical site"), "pace_card"),
        ]
    text = translate(
        "prints",
        "Try the ways from top to bottom and go to the next one when the time is over. Say on every way which one you "
        "use now.",
    )
    cards = sorted(cards, key=lambda card: context.name(card.site_id))
    return [heading, Paragraph(text), *(pace_card(context, card, translate) for card in cards)]


def pace_card(context: PlanContext, card: PaceCard, translate: Translate) -> Card:
    """Return one PACE card."""
    minutes = translate("prints", "{count} minutes").format(count=number(context, card.switch_after_min))
    nets = ", ".join(context.name(net) for net in card.radio_net_ids)
    return Card(
        title=context.name(card.site_id),
        subtitle=translate("prints", "Next way after {time}").format(
            time=minutes if card.switch_after_min is not None else "–"
        ),
        facts=(
            (translate("prints", "P  Primary"), card.primary_way or "–"),
            (translate("prints", "A  Alternate"), card.alternate_way or "–"),
            (translate("prints", "C  Contingency"), card.contingency_way or "–"),
            (translate("prints", "E  Emergency"), card.emergency_way or "–"),
            *(((translate("prints", "Radio nets"), nets),) if nets else ()),
        ),
        mark=mark([card], translate),
        notes=(translate("prints", "Last tested: {date}").format(date=day(context, card.tested_on)),),
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "PACE cards"),
    summary=QT_TRANSLATE_NOOP(
        "prints", "Four ways to reach each critical site, in order; of all such sites, or of one alone."
    ),
    blocks=_blocks,
    takes_asset=True,
)
