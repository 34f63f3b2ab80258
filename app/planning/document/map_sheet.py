"""The map sheet of a print: what its maps have in common, from the context."""

from __future__ import annotations

from app.planning.document.context import PlanContext, printed_at
from app.planning.document.map_layout import MapSheet
from app.text import Translate

_TEXT_HEIGHT = 640.0
"""Points that a map may be high, so that heading and caption fit on the same A4 page."""


def map_sheet(context: PlanContext, translate: Translate, height: float = _TEXT_HEIGHT) -> MapSheet:
    """Return what the maps of one print share."""
    credits = [context.land_credit, context.snapshot.plan.credits or ""]
    return MapSheet(
        land=context.land,
        lakes=context.lakes,
        credit=" ".join(text.rstrip(".") + "." for text in credits if text),
        printed=printed_at(context),
        formatter=context.formatter,
        translate=translate,
        height=height,
    )
