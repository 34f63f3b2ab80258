"""Radio plan: every net on one page, for operators and for the wall of the operations center."""

from __future__ import annotations

from app.models.choices import choice_text
from app.models.radio_net import RadioNet
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, day, mark, number
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate

_SPARE_ROWS, _ROW = 4, 18.0


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    heading = Heading(1, translate("prints", "Radio plan"))
    nets = sorted(context.snapshot.radio_nets, key=lambda net: (net.freq_mhz or 0.0, net.name))
    if not nets:
        what = translate("prints", "No radio net is recorded.")
        return [
            heading,
            missing(translate, what, translate("prints", "the regulator and everybody who runs a net"), "radio_net"),
        ]
    text = translate(
        "prints",
        "Listen before you speak. Emergency traffic comes first on every net. The last rows are free for nets that are "
        "agreed on the day.",
    )
    return [heading, Paragraph(text), net_table(context, nets, translate)]


def net_table(context: PlanContext, nets: list[RadioNet], translate: Translate) -> Table:
    """Return radio nets as a table with free rows for those agreed on the day."""
    rows = [_row(context, net, translate) for net in nets] + [("",) * 9] * _SPARE_ROWS
    return Table(
        columns=(
            Column(translate("prints", "Net"), weight=18),
            Column(translate("prints", "Service"), weight=14),
            Column(translate("prints", "Frequency (MHz)"), "right", 10),
            Column(translate("prints", "Repeater input (MHz)"), "right", 10),
            Column(translate("prints", "Tone, mode, kHz"), weight=14),
            Column(translate("prints", "Call sign"), weight=11),
            Column(translate("prints", "Control, run by"), weight=19),
            Column(translate("prints", "Coverage, schedule"), weight=18),
            Column(translate("prints", "Tested"), weight=9),
        ),
        rows=tuple(rows),
        caption=translate("prints", "Nets by frequency"),
        mark=mark(nets, translate),
        row_height=_ROW,
    )


def _row(context: PlanContext, net: RadioNet, translate: Translate) -> tuple[str, ...]:
    width = f"{number(context, net.bandwidth_khz, 1)} kHz" if net.bandwidth_khz is not None else ""
    run_by = [context.name(i) for i in (net.control_site_id, net.organisation_id) if i]
    return (
        f"{net.code}  {net.name}" if net.code else net.name,
        choice_text(net.kind, translate) if net.kind else "–",
        number(context, net.freq_mhz, 4),
        number(context, net.input_mhz, 4),
        ", ".join(text for text in (net.tone, net.mode, width) if text) or "–",
        net.callsign or "–",
        "\n".join(run_by) or "–",
        "\n".join(text for text in (net.coverage, net.schedule) if text) or "–",
        day(context, net.tested_on),
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Radio plan"),
    summary=QT_TRANSLATE_NOOP("prints", "Every net with frequency, mode, call sign and schedule."),
    blocks=_blocks,
    is_landscape=True,
)
