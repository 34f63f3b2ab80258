"""Symbols of maps, told apart by shape so that they survive a black-and-white printer."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from app.models.link import Medium
from app.models.site import SiteKind
from app.models.warning import WarningKind
from app.planning.document.drawing import Area, Circle, Item, Line, Points, rectangle
from app.text import QT_TRANSLATE_NOOP

INK, NAVY, WHITE = "#1C2530", "#14375E", "#FFFFFF"

Paint = Callable[[float, float, float], tuple[Item, ...]]
"""(x, y, radius) in points -> what to draw."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """How one group of places is drawn; groups named first are painted last, on top."""

    title: str
    paint: Paint
    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """How one group of lines is drawn."""

    title: str
    color: str
    width: float
    dash: tuple[float, ...] = ()

    def line(self, points: Points) -> Line:
        """Return a line in this stroke."""
        return Line(points=points, color=self.color, width=self.width, dash=self.dash)


def _polygon(x: float, y: float, radius: float, corners: int, turn_deg: float) -> Points:
    steps = (math.radians(turn_deg + 360 * corner / corners) for corner in range(corners))
    return tuple((x + radius * math.cos(step), y + radius * math.sin(step)) for step in steps)


def _shape(corners: int, turn_deg: float, fill: str, stroke: str) -> Paint:
    def paint(x: float, y: float, radius: float) -> tuple[Item, ...]:
        return (Area(rings=(_polygon(x, y, radius, corners, turn_deg),), fill=fill, stroke=stroke, width=0.7),)

    return paint


def _gateway(x: float, y: float, radius: float) -> tuple[Item, ...]:
    r = radius * 0.78
    outer = Area(rings=(rectangle(x - r, y - r, 2 * r, 2 * r),), fill=WHITE, stroke=INK, width=0.9)
    inner = Area(rings=(rectangle(x - r * 0.5, y - r * 0.5, r, r),), fill=INK)
    return outer, inner


def _cross(x: float, y: float, radius: float) -> tuple[Item, ...]:
    arm = radius * 0.62
    plus = (
        Line(points=((x - arm, y), (x + arm, y)), color=WHITE, width=1.3),
        Line(points=((x, y - arm), (x, y + arm)), color=WHITE, width=1.3),
    )
    return (Circle(x=x, y=y, radius=radius, fill=INK, stroke=WHITE, width=0.5), *plus)


def _star(x: float, y: float, radius: float) -> tuple[Item, ...]:
    tips, dents = _polygon(x, y, radius, 5, 90), _polygon(x, y, radius * 0.42, 5, 126)
    points = tuple(point for pair in zip(tips, dents, strict=True) for point in pair)
    return (Area(rings=(points,), fill=WHITE, stroke=INK, width=0.7),)


def _ring(x: float, y: float, radius: float) -> tuple[Item, ...]:
    return (Circle(x=x, y=y, radius=radius * 0.8, fill=WHITE, stroke=INK, width=0.8),)


def _siren(x: float, y: float, radius: float) -> tuple[Item, ...]:
    half = tuple(
        (x + radius * math.cos(math.radians(a)), y + radius * math.sin(math.radians(a))) for a in range(0, 181, 15)
    )
    return (
        Circle(x=x, y=y, radius=radius, fill=WHITE, stroke=INK, width=0.7),
        Area(rings=(half,), fill=INK),
    )


def _target(x: float, y: float, radius: float) -> tuple[Item, ...]:
    return (
        Circle(x=x, y=y, radius=radius, fill=WHITE, stroke=INK, width=0.7),
        Circle(x=x, y=y, radius=radius * 0.35, fill=INK),
    )


_K = SiteKind
_SITES: tuple[tuple[Symbol, frozenset[SiteKind]], ...] = (
    (
        Symbol(title=QT_TRANSLATE_NOOP("plan", "Gateway: cable, satellite, border"), paint=_gateway, radius=5.2),
        frozenset({_K.CABLE_LANDING, _K.SATELLITE_GATEWAY, _K.BORDER}),
    ),
    (
        Symbol(title=QT_TRANSLATE_NOOP("plan", "Core, data center"), paint=_shape(4, 45, INK, WHITE), radius=5.0),
        frozenset({_K.CORE, _K.DATACENTRE, _K.IXP}),
    ),
    (
        Symbol(title=QT_TRANSLATE_NOOP("plan", "Emergency center"), paint=_cross, radius=4.2),
        frozenset({_K.PSAP, _K.EOC, _K.CELL_BROADCAST_CENTRE}),
    ),
    (
        Symbol(title=QT_TRANSLATE_NOOP("plan", "Exchange, aggregation"), paint=_shape(4, 0, NAVY, WHITE), radius=4.6),
        frozenset({_K.EXCHANGE, _K.POP, _K.AGGREGATION, _K.OLT, _K.FIBRE_AMPLIFIER}),
    ),
    (
        Symbol(title=QT_TRANSLATE_NOOP("plan", "Cell site"), paint=_shape(3, 90, INK, WHITE), radius=4.2),
        frozenset({_K.CELL_SITE}),
    ),
    (
        Symbol(title=QT_TRANSLATE_NOOP("plan", "Repeater, broadcast"), paint=_shape(3, 270, WHITE, INK), radius=4.2),
        frozenset({_K.MICROWAVE_REPEATER, _K.BROADCAST, _K.LMR_REPEATER}),
    ),
    (
        Symbol(title=QT_TRANSLATE_NOOP("plan", "HF, amateur, satellite terminal"), paint=_star, radius=4.8),
        frozenset({_K.HF, _K.AMATEUR, _K.SATELLITE_TERMINAL}),
    ),
)
_USERS = Symbol(title=QT_TRANSLATE_NOOP("plan", "Hospital, shelter, other user"), paint=_ring, radius=3.6)
_BY_KIND = {kind: symbol for symbol, kinds in _SITES for kind in kinds}

SITE_SYMBOLS: tuple[Symbol, ...] = (*(symbol for symbol, _ in _SITES), _USERS)

SIREN = Symbol(title=QT_TRANSLATE_NOOP("plan", "Siren, loudspeaker"), paint=_siren, radius=4.2)
SENSOR = Symbol(title=QT_TRANSLATE_NOOP("plan", "Sensor"), paint=_target, radius=3.6)
WARNING_CENTER = Symbol(title=QT_TRANSLATE_NOOP("plan", "Warning center"), paint=_cross, radius=4.6)

_FIBER = Stroke(title=QT_TRANSLATE_NOOP("plan", "Cable on land"), color=INK, width=1.1)
_SEA = Stroke(title=QT_TRANSLATE_NOOP("plan", "Submarine cable"), color=NAVY, width=1.3, dash=(7, 2.5))
_MICROWAVE = Stroke(title=QT_TRANSLATE_NOOP("plan", "Radio link"), color=INK, width=0.7, dash=(3, 2))
_SATELLITE = Stroke(title=QT_TRANSLATE_NOOP("plan", "Satellite or other"), color=INK, width=0.7, dash=(1, 2))
ALTERNATIVE = Stroke(title=QT_TRANSLATE_NOOP("plan", "Alternative link"), color=NAVY, width=1.2, dash=(5, 2, 1, 2))

LINK_STROKES = (_FIBER, _SEA, _MICROWAVE, _SATELLITE)
_BY_MEDIUM = {
    Medium.FIBRE: _FIBER,
    Medium.COPPER: _FIBER,
    Medium.COAXIAL: _FIBER,
    Medium.SUBMARINE: _SEA,
    Medium.MICROWAVE: _MICROWAVE,
    Medium.VHF_UHF: _MICROWAVE,
    Medium.HF: _MICROWAVE,
    Medium.TVWS: _MICROWAVE,
}


def site_symbol(kind: SiteKind) -> Symbol:
    """Return the symbol of a kind of site."""
    return _BY_KIND.get(kind, _USERS)


def link_stroke(medium: Medium) -> Stroke:
    """Return the stroke of a medium."""
    return _BY_MEDIUM.get(medium, _SATELLITE)


def warning_symbol(kind: WarningKind) -> Symbol:
    """Return the symbol of a kind of warning node."""
    if kind in (WarningKind.SIREN, WarningKind.LOUDSPEAKER):
        return SIREN
    return WARNING_CENTER if kind in (WarningKind.WARNING_CENTRE, WarningKind.CAP_SERVER) else SENSOR


# Light to dark, so that the order holds in black and white.
PROBABILITY_FILLS = ("#FFFFFF", "#FBDFB0", "#F0A35E", "#C4513A", "#5E1420")


def probability_paint(share: float | None) -> Paint:
    """Return the symbol of an outage probability, 0 to 1; a crossed ring where it is unknown."""

    def paint(x: float, y: float, radius: float) -> tuple[Item, ...]:
        if share is None:
            bar = Line(points=((x - radius, y - radius), (x + radius, y + radius)), color=INK, width=0.7)
            return Circle(x=x, y=y, radius=radius, fill=WHITE, stroke=INK, width=0.7), bar
        fill = PROBABILITY_FILLS[min(4, int(share * 5))]
        return (Circle(x=x, y=y, radius=radius * (0.75 + 0.4 * share), fill=fill, stroke=INK, width=0.6),)

    return paint
