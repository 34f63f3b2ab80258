"""The symbols themselves: which plate, glyph and dashes every kind has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """What a group of kinds has in common: the outline of its plate, and its color on light and on dark ground."""

    plate: str
    color: str
    dark_color: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """How one kind is drawn; the higher `rank` lies on top.

    Glyphs are written in eighths of the plate's radius, y down: M x y, L x y, Z, C x y radius (circle), A x y radius
    start span (arc in degrees, counterclockwise from the right). `fills` are filled, `lines` are drawn.
    """

    family: Family
    radius: float
    rank: int
    lines: str = ""
    fills: str = ""


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How a medium is drawn; dashes are in widths of the line."""

    color: str
    dark_color: str
    width: float
    dash: tuple[float, ...] = ()


GATEWAY = Family("square", "#6A1B9A", "#A855D6")
TRANSPORT = Family("diamond", "#0B4F9E", "#3D8BE0")
ACCESS = Family("triangle", "#00766A", "#12A594")
RADIO = Family("down", "#44576B", "#7E93A8")
EMERGENCY = Family("shield", "#B3261E", "#E0554B")
SERVED = Family("circle", "#FFFFFF", "#DCE3E9")
REFUGE = Family("house", "#FFFFFF", "#DCE3E9")
WARNING = Family("dome", "#B25E00", "#E08A1E")
POWER = Family("hexagon", "#5C4A3D", "#A38671")
STANDBY = Family("ring", "#8E24AA", "#D07BE6")

_ARCS = "A 0 0 2.6 -50 100 A 0 0 2.6 130 100 A 0 0 4.6 -45 90 A 0 0 4.6 135 90"
_WAVE = "M -4.4 {0} L -2.6 {1} L -0.9 {0} L 0.9 {1} L 2.6 {0} L 4.4 {1}"
_STAR = "M 0 -5 L 1.5 -1.9 L 4.8 -1.5 L 2.4 0.8 L 3 4 L 0 2.4 L -3 4 L -2.4 0.8 L -4.8 -1.5 L -1.5 -1.9 Z"

POINT_SYMBOLS: dict[str, Symbol] = {
    "cls": Symbol(GATEWAY, 8.5, 95, lines=f"{_WAVE.format(-0.6, 0.8)} {_WAVE.format(2.6, 4)} M 0 -1.4 L 0 -4.6"),
    "satgw": Symbol(
        GATEWAY, 8.5, 94, lines="A 1 -1 4.6 160 130 M -2.2 2.2 L 1.6 -1.6 M -2 4.6 L 2 4.6", fills="C 2 -2 1.3"
    ),
    "border": Symbol(GATEWAY, 8.5, 93, lines="M 0 -5 L 0 5 M -4.5 0 L 4.5 0 M 2.4 -2 L 4.5 0 L 2.4 2"),
    "core": Symbol(TRANSPORT, 10.5, 92, fills="M -3 -3 L 3 -3 L 3 3 L -3 3 Z"),
    "datacentre": Symbol(TRANSPORT, 9.5, 91, lines="M -3 -2.4 L 3 -2.4 M -3.6 0 L 3.6 0 M -3 2.4 L 3 2.4"),
    "ixp": Symbol(TRANSPORT, 9.5, 90, lines="M -2.8 -2.8 L 2.8 2.8 M 2.8 -2.8 L -2.8 2.8"),
    "exchange": Symbol(TRANSPORT, 8.0, 70, fills="C 0 0 2.3"),
    "pop": Symbol(TRANSPORT, 7.0, 62, lines="M -2.6 0 L 2.6 0"),
    "agg": Symbol(TRANSPORT, 7.5, 64, lines="M -2.6 -1.6 L 0 0.6 L 2.6 -1.6 M 0 0.6 L 0 3.4"),
    "olt": Symbol(TRANSPORT, 7.0, 50, lines="M -1.5 -2.4 L -1.5 2.4 M 1.5 -2.4 L 1.5 2.4"),
    "fibre_amp": Symbol(TRANSPORT, 6.5, 48, fills="M -1.8 -2.6 L 2.8 0 L -1.8 2.6 Z"),
    "bts": Symbol(ACCESS, 8.0, 55, lines="M 0 0 L 0 4", fills="C 0 -0.6 1.5"),
    "mwr": Symbol(RADIO, 8.0, 60, lines="A 0 -1 3 -60 120 A 0 -1 3 120 120", fills="C 0 -1 1.1"),
    "bcast": Symbol(
        RADIO, 8.5, 58, lines="M 0 -0.5 L 0 4.2 A 0 -1.5 2.6 -50 100 A 0 -1.5 2.6 130 100", fills="C 0 -1.5 1.1"
    ),
    "lmr": Symbol(RADIO, 8.0, 57, lines="M 1 -3.2 L 1 -1.4 M -1.3 -1.4 L 1.3 -1.4 L 1.3 3 L -1.3 3 Z"),
    "hf": Symbol(RADIO, 8.0, 56, lines="M -3.6 -1 L -1.8 -3 L 0 -1 L 1.8 -3 L 3.6 -1 M 0 -1 L 0 3.6"),
    "amateur": Symbol(RADIO, 7.5, 54, lines="M -2.4 -2.6 L 0 0.6 L 2.4 -2.6 M 0 -2.6 L 0 3.6"),
    "vsat": Symbol(RADIO, 8.0, 53, lines="A 0.6 -1.6 3 160 140 M -1.4 0.6 L 1 -1.8 M 0 1.2 L 0 3.6"),
    "eoc": Symbol(EMERGENCY, 9.5, 89, fills=_STAR),
    "psap": Symbol(
        EMERGENCY, 9.0, 88, lines="M -3.4 -3 L -2.2 0 L 0.4 2.6 L 3.4 3.4 M -3.4 -3 L -1.6 -3.6 M 3.4 3.4 L 3.8 1.8"
    ),
    "cbc": Symbol(EMERGENCY, 9.0, 87, lines=_ARCS, fills="C 0 0 1.2"),
    "served_hospital": Symbol(SERVED, 7.5, 45, lines="M -4 0 L 4 0 M 0 -4 L 0 4"),
    "served_shelter": Symbol(REFUGE, 7.5, 40, fills="M -1.7 6.4 L -1.7 1 L 1.7 1 L 1.7 6.4 Z"),
    "served_police": Symbol(SERVED, 7.5, 42, fills=_STAR),
    "served_fire": Symbol(
        SERVED, 7.5, 43, fills="M 0.6 -5.4 L 3.6 0 L 2.8 3.4 L 0 4.8 L -2.8 3.4 L -3.4 0.6 L -1.4 -1 Z"
    ),
    "served_port": Symbol(SERVED, 7.5, 38, lines="C 0 -3.6 1.1 M 0 -2.5 L 0 4 M -2 -0.6 L 2 -0.6 A 0 0.4 3.8 200 140"),
    "served_airport": Symbol(
        SERVED,
        7.5,
        39,
        fills="M 0 -5 L 1 -1.6 L 5 1 L 5 2 L 1 1.2 L 1 3.4 L 2 5 L -2 5 L -1 3.4 L -1 1.2 L -5 2 L -5 1 L -1 -1.6 Z",
    ),
    "served_water": Symbol(SERVED, 7.5, 37, lines=f"{_WAVE.format(-2, -0.4)} {_WAVE.format(1.4, 3)}"),
    "served_school": Symbol(
        SERVED, 7.5, 36, lines="M -4.6 -1.4 L 0 -3.6 L 4.6 -1.4 L 0 0.8 Z M -2.6 0 L -2.6 3 L 2.6 3 L 2.6 0"
    ),
    "served_government": Symbol(
        SERVED, 7.5, 41, lines="M -4.4 -2 L 0 -4.4 L 4.4 -2 Z M -3 -1 L -3 3 M 0 -1 L 0 3 M 3 -1 L 3 3 M -4.4 4 L 4.4 4"
    ),
    "siren": Symbol(WARNING, 7.5, 66, lines="A 0 1.2 2.6 20 140 A 0 1.2 5 35 110", fills="C 0 1.2 1.1"),
    "loudspeaker": Symbol(
        WARNING, 7.5, 65, lines="A 0 0 4 -40 80", fills="M -4 -1.2 L -2 -1.2 L 1 -3.6 L 1 3.6 L -2 1.2 L -4 1.2 Z"
    ),
    "sensor_river_gauge": Symbol(
        WARNING, 7.0, 64, lines=f"M 0 -5 L 0 1 M -1.6 -3.4 L 1.6 -3.4 M -1.6 -1 L 1.6 -1 {_WAVE.format(2, 3.4)}"
    ),
    "sensor_tide_gauge": Symbol(
        WARNING, 7.0, 63, lines=f"{_WAVE.format(-2.4, -1)} {_WAVE.format(0.2, 1.6)} {_WAVE.format(2.8, 4.2)}"
    ),
    "sensor_rain_gauge": Symbol(WARNING, 7.5, 62, lines="M -2.4 -3.6 L -4 0.4 M 1 -3.6 L -1.6 3.6 M 4 -1.6 L 2 3.6"),
    "sensor_weather": Symbol(WARNING, 7.0, 61, lines="M -4.4 2.6 L 4.4 2.6 M -4.4 0 L 3 0 M -4.4 -2.6 L 1.4 -2.6"),
    "sensor_seismic": Symbol(WARNING, 7.5, 60, lines="M -5 1 L -2.8 1 L -1.4 -3.4 L 0.6 4 L 2 -1 L 2.8 1 L 5 1"),
    "sensor_gnss": Symbol(WARNING, 7.5, 59, lines="C 0 0.4 2.4 M 0 -4.4 L 0 4.8 M -4.6 0.4 L 4.6 0.4"),
    "sensor_radar": Symbol(WARNING, 7.5, 58, lines="A 0 2.4 5.4 25 130 M 0 2.4 L 3 -1.6", fills="C 0 2.4 1.1"),
    "sensor_camera": Symbol(WARNING, 7.0, 57, lines="M -4.4 -1.8 L 4.4 -1.8 L 4.4 4 L -4.4 4 Z", fills="C 0 1.1 1.7"),
    "warning_centre": Symbol(WARNING, 9.0, 86, lines="M 0 -4.4 L 0 1.2", fills="C 0 4 1.2"),
    "cap_server": Symbol(WARNING, 8.5, 85, lines="M -1.6 -2.6 L -4.2 0.6 L -1.6 3.8 M 1.6 -2.6 L 4.2 0.6 L 1.6 3.8"),
    "generation": Symbol(POWER, 9.0, 52, fills="M 1.4 -5.4 L -3 0.8 L -0.4 0.8 L -1.4 5.4 L 3 -0.8 L 0.4 -0.8 Z"),
    "substation": Symbol(POWER, 7.5, 47, fills="M 1 -4 L -2.2 0.6 L -0.4 0.6 L -1 4 L 2.2 -0.6 L 0.4 -0.6 Z"),
    "feeder": Symbol(POWER, 6.5, 44, lines="M 0 -3.4 L 0 3.4 M -2.6 -1.4 L 2.6 -1.4"),
    "alternative": Symbol(STANDBY, 13.0, 30),
    "place": Symbol(SERVED, 4.0, 10),
}

_PURPLE = ("#7B3FA0", "#C08AE0")
LINE_STYLES: dict[str, LineStyle] = {
    "fibre": LineStyle("#1D4F91", "#6FA8F0", 2.2),
    "copper": LineStyle("#6A5B4C", "#B8A590", 1.5),
    "coaxial": LineStyle("#6A5B4C", "#B8A590", 1.5, (6.0, 1.6)),
    "submarine": LineStyle("#006B78", "#3CC0CF", 2.4, (6.0, 2.2, 1.2, 2.2)),
    "microwave": LineStyle("#B04A12", "#F0935A", 1.9, (4.0, 2.4)),
    "vhf_uhf": LineStyle("#B04A12", "#F0935A", 1.6, (2.2, 2.2)),
    "tvws": LineStyle("#B04A12", "#F0935A", 1.6, (2.2, 2.2)),
    "laser": LineStyle("#B04A12", "#F0935A", 1.2),
    "hf": LineStyle(*_PURPLE, 2.0, (0.6, 2.2)),
    "vsat_geo": LineStyle(*_PURPLE, 2.0, (0.6, 2.2)),
    "leo": LineStyle(*_PURPLE, 2.0, (0.6, 2.2)),
    "logical": LineStyle("#77808A", "#8C98A4", 1.2, (1.2, 2.4)),
    "alternative": LineStyle("#8E24AA", "#D07BE6", 2.0, (5.0, 2.0, 0.8, 2.0, 0.8, 2.0)),
    "tried": LineStyle("#1B7A3D", "#7BD389", 3.4, (2.6, 1.2)),
    "tried_out": LineStyle("#5E1420", "#FFF0A8", 3.4, (0.7, 0.9)),
    "track": LineStyle("#37414B", "#D5DDE5", 2.0),
    "outline": LineStyle("#8A3B2A", "#E08D7A", 1.4, (4.0, 2.0)),
}
