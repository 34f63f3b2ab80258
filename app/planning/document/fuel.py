"""Rules that power has to meet, and where fuel comes from."""

from __future__ import annotations

from app.models.agreement import AgreementKind
from app.models.record import Disclosure
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, day, number
from app.planning.document.evidence import grounds
from app.planning.document.missing import missing
from app.planning.document.record_table import listed, record_table
from app.text import Translate

_FEWEST_OPERATORS = 3


def compliance_blocks(context: PlanContext, translate: Translate) -> list[Block]:
    """Return how operators stand against the rules of the plan; in public only where three or more are judged."""
    heading = Heading(2, translate("plan", "Compliance with the rules"))
    facts = context.facts
    if facts is None or facts.rule_set is None:
        what = translate("plan", "The plan names no rules for autonomy and routes, so nobody is judged.")
        return [heading, missing(translate, what, translate("plan", "the regulator"))]
    named = {row.operator_id for row in facts.compliance if row.operator_id}
    if context.edition is Disclosure.PUBLIC and len(named) < _FEWEST_OPERATORS:
        text = translate("plan", "Numbers by operator are not printed in public: fewer than three operators are named.")
        return [heading, Paragraph(text)]
    unknown = translate("plan", "operator not stated")
    rows = tuple(
        (
            context.name(row.operator_id) if row.operator_id else unknown,
            translate("rules", row.rule.text),
            number(context, row.passed),
            number(context, row.failed),
            number(context, row.unknown),
        )
        for row in facts.compliance
    )
    if not rows:
        return []
    text = translate("plan", "Judged by: {title}. What is not recorded is unknown and never passes.")
    return [
        heading,
        Paragraph(text.format(title=translate("rules", facts.rule_set.title))),
        Table(
            columns=(
                Column(translate("plan", "Operator"), weight=26),
                Column(translate("plan", "Rule"), weight=44),
                Column(translate("plan", "Pass"), "right", 10),
                Column(translate("plan", "Fail"), "right", 10),
                Column(translate("plan", "Unknown"), "right", 10),
            ),
            rows=rows,
            caption=translate("plan", "Compliance by operator"),
            **grounds(
                context,
                context.snapshot.power_supplies,
                translate,
                translate("plan", "Source of the rules: {source}").format(
                    source=translate("sources", facts.rule_set.source)
                ),
            ),
            id="compliance",
        ),
    ]


def fuel_blocks(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the depots and the contracts."""
    snapshot = context.snapshot
    words = {True: translate("plan", "yes"), False: translate("plan", "no"), None: "–"}
    depots = record_table(
        context,
        translate,
        snapshot.fuel_depots,
        translate("plan", "Fuel depots"),
        (
            (Column(translate("plan", "Depot"), weight=24), lambda r: r.name),
            (Column(translate("plan", "First-level area"), weight=16), lambda r: r.admin1),
            (Column(translate("plan", "Supplier"), weight=20), lambda r: context.name(r.supplier_id)),
            (Column(translate("plan", "Capacity (l)"), "right", 13), lambda r: number(context, r.capacity_l)),
            (Column(translate("plan", "Reserved (l)"), "right", 13), lambda r: number(context, r.reserved_l)),
            (Column(translate("plan", "Own power"), "center", 14), lambda r: words[r.has_own_power]),
        ),
        id="fuel-depots",
    )
    contracts = record_table(
        context,
        translate,
        [a for a in snapshot.agreements if a.kind is AgreementKind.FUEL],
        translate("plan", "Fuel contracts"),
        (
            (Column(translate("plan", "Contract"), weight=28), lambda r: r.name),
            (Column(translate("plan", "Parties"), weight=26), lambda r: listed([*map(context.name, r.party_ids)])),
            (Column(translate("plan", "Scope"), weight=26), lambda r: r.scope),
            (Column(translate("plan", "Until"), weight=10), lambda r: day(context, r.expires_on)),
            (Column(translate("plan", "Last tested"), weight=10), lambda r: day(context, r.tested_on)),
        ),
    )
    heading = Heading(2, translate("plan", "Where fuel comes from"))
    if not depots and not contracts:
        what = translate("plan", "No depot and no fuel contract is recorded.")
        return [
            heading,
            missing(
                translate, what, translate("plan", "the operators and the fuel suppliers"), "fuel_depot", "agreement"
            ),
        ]
    return [heading, *depots, *contracts]
