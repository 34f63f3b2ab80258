"""Site survey form: what a visit has to bring home."""

from __future__ import annotations

from app.models.power import PowerSupply
from app.planning.document.blocks import Block, Field, Form, Heading, Paragraph
from app.planning.document.context import PlanContext
from app.planning.document.form_parts import asset_part, known_number, yes_no
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    text = translate(
        "prints",
        "One form a site. Write what you saw or measured, not what the records say; leave empty what you could not "
        "see. Scores: 0 none, 1 slight, 2 marked, 3 severe.",
    )
    return [
        Heading(1, translate("prints", "Site survey")),
        Paragraph(text),
        asset_part(context, translate, order),
        _place(translate),
        _structure(translate),
        _power(context, translate, order),
        _access(translate),
        _photos(translate),
    ]


def _place(translate: Translate) -> Form:
    reading = translate("prints", "GPS {number}: latitude, longitude, accuracy (m)")
    return Form(
        translate("prints", "Position"),
        (
            tuple(Field(reading.format(number=n)) for n in (1, 2, 3)),
            (
                Field(translate("prints", "Ground elevation (m)")),
                Field(translate("prints", "Flood mark above ground (m)")),
                Field(translate("prints", "Height of equipment above ground (m)")),
            ),
        ),
    )


def _structure(translate: Translate) -> Form:
    scores = ("0", "1", "2", "3")
    return Form(
        translate("prints", "Structure and equipment"),
        (
            (
                Field(translate("prints", "Class of structure"), 1.2),
                Field(translate("prints", "Height (m)"), 0.7),
                Field(translate("prints", "Bolts"), 1.3, choices=scores),
                Field(translate("prints", "Corrosion"), 1.3, choices=scores),
                Field(translate("prints", "Foundation"), 1.3, choices=scores),
            ),
            (
                Field(translate("prints", "Tension of guys checked"), choices=yes_no(translate)),
                Field(translate("prints", "Cabinets anchored"), choices=yes_no(translate)),
                Field(translate("prints", "Batteries anchored"), choices=yes_no(translate)),
                Field(translate("prints", "Vegetation"), choices=scores),
            ),
            (
                Field(translate("prints", "Cable entry"), 2),
                Field(translate("prints", "Earthing (ohm)"), 1),
                Field(translate("prints", "Antennas: number, kind, azimuth"), 3),
            ),
        ),
    )


def _power(context: PlanContext, translate: Translate, order: PrintOrder) -> Form:
    site = order.site
    supplies = [s for s in context.snapshot.power_supplies if site and s.site_id == site.id]
    supply: PowerSupply | None = supplies[0] if supplies else None
    return Form(
        translate("prints", "Power"),
        (
            (
                Field(translate("prints", "Batteries: make"), 1.6),
                Field(translate("prints", "Capacity (Ah)"), 1),
                Field(translate("prints", "Year"), 0.7, str(supply.battery_year or "") if supply else ""),
                Field(translate("prints", "Voltage (V)"), 0.9),
                Field(translate("prints", "Discharge test (min)"), 1.1),
                Field(translate("prints", "Last load test"), 1),
            ),
            (
                Field(translate("fields", "Generator"), 1, choices=yes_no(translate)),
                Field(
                    translate("prints", "Size (kVA)"),
                    0.9,
                    known_number(context, supply.generator_kva if supply else None),
                ),
                Field(translate("prints", "Hours run"), 0.9),
                Field(translate("prints", "Tank (l)"), 0.8, known_number(context, supply.tank_l if supply else None)),
                Field(translate("prints", "Gauge (l)"), 0.8),
                Field(translate("prints", "Protected against theft"), 1.2, choices=yes_no(translate)),
            ),
        ),
    )


def _access(translate: Translate) -> Form:
    modes = (
        translate("prints", "road"),
        translate("prints", "4x4"),
        translate("prints", "on foot"),
        translate("prints", "boat"),
        translate("prints", "air"),
    )
    return Form(
        translate("prints", "Access and surroundings"),
        (
            (
                Field(translate("prints", "Time from base (h)"), 0.8),
                Field(translate("prints", "By"), 2, choices=modes),
                Field(translate("prints", "Keys are kept by"), 1.3),
                Field(translate("prints", "Landlord, phone"), 1.5),
            ),
            (Field(translate("prints", "Hazards of neighboring ground, trees, buildings"), lines=2),),
        ),
    )


def _photos(translate: Translate) -> Form:
    sides = (
        translate("prints", "north"),
        translate("prints", "east"),
        translate("prints", "south"),
        translate("prints", "west"),
        translate("prints", "power"),
        translate("prints", "antennas"),
        translate("prints", "access"),
    )
    return Form(
        translate("prints", "Photographs, remarks, signature"),
        (
            (Field(translate("prints", "Photographs taken"), choices=sides),),
            (Field(translate("prints", "Remarks"), lines=2),),
            (
                Field(translate("prints", "Surveyor"), 1.5),
                Field(translate("prints", "Date and time (UTC)"), 1),
                Field(translate("prints", "Signature"), 1.5),
            ),
        ),
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Site survey form"),
    summary=QT_TRANSLATE_NOOP(
        "prints", "What a visit to a site has to bring home; for a chosen site, with what is known."
    ),
    blocks=_blocks,
    is_form=True,
    takes_asset=True,
)
