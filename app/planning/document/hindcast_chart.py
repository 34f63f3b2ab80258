"""The chart of a hindcast: simulated share of cell sites out with its band, and the reports as dots."""

from __future__ import annotations

from collections.abc import Sequence

from app.planning.document.drawing import Area, Circle, Drawing, Item, Label, Line
from app.planning.document.figures import BAND, GRAY, GRID, INK
from app.planning.hindcast import Hindcast
from app.text import Formatter, Translate

_X, _Y, _WIDTH, _HEIGHT = 48.0, 34.0, 420.0, 200.0
_LAST_DAY = 60.0


def hindcast_chart(found: Hindcast, formatter: Formatter, translate: Translate) -> Drawing:
    """Return the chart."""
    days = [row.day for row in found.simulated]
    p5, p95, mean = ([getattr(row, name) for row in found.simulated] for name in ("p5_pct", "p95_pct", "mean_pct"))
    band = (*_path(days, p5), *reversed(_path(days, p95)))
    dots = [Circle(x=x, y=y, radius=2.4, fill="#B3261E") for x, y in _reports(found)]
    title = translate("plan", "Cell sites out of service, percent: {storm}").format(storm=found.storm)
    items: list[Item] = [
        *_grid(formatter),
        Area(rings=(band,), fill=BAND),
        Line(points=_path(days, mean), color="#14375E", width=1.8),
        *dots,
        Label(x=4, y=_Y + _HEIGHT + 34, text=title, size=8, is_bold=True),
        *_key(bool(dots), translate),
        Label(x=_X + _WIDTH / 2, y=_Y - 25, text=translate("plan", "days after landfall"), anchor="middle", color=GRAY),
    ]
    return Drawing(width=_X + _WIDTH + 14, height=_Y + _HEIGHT + 48, items=tuple(items))


def _at(day: float, percent: float) -> tuple[float, float]:
    return round(_X + _WIDTH * day / _LAST_DAY, 2), round(_Y + _HEIGHT * percent / 100, 2)


def _path(days: Sequence[float], percent: Sequence[float]) -> tuple[tuple[float, float], ...]:
    return tuple(_at(day, value) for day, value in zip(days, percent, strict=True))


def _reports(found: Hindcast) -> list[tuple[float, float]]:
    return [_at(row.day, row.out_pct) for row in found.reported if row.day <= _LAST_DAY]


def _grid(formatter: Formatter) -> list[Item]:
    items: list[Item] = []
    for percent in range(0, 101, 25):
        x, y = _at(0, percent)
        items.append(Line(points=((x, y), (x + _WIDTH, y)), color=GRID))
        items.append(Label(x=x - 5, y=y - 2.5, text=formatter.number(percent), size=7.5, anchor="end", color=GRAY))
    for day in range(0, 61, 10):
        x, y = _at(day, 0)
        items.append(Line(points=((x, y), (x, y - 3)), color=INK, width=0.6))
        items.append(Label(x=x, y=y - 11, text=formatter.number(day), size=7.5, anchor="middle", color=GRAY))
    return items


def _key(has_reports: bool, translate: Translate) -> list[Item]:
    y = _Y + _HEIGHT + 16
    items: list[Item] = [
        Line(points=((_X, y), (_X + 16, y)), color="#14375E", width=1.8),
        Label(x=_X + 21, y=y - 2.5, text=translate("plan", "Simulated: mean, and 9 of 10 in the band"), size=7.5),
    ]
    if has_reports:
        items.append(Circle(x=_X + 248, y=y, radius=2.4, fill="#B3261E"))
        items.append(Label(x=_X + 255, y=y - 2.5, text=translate("plan", "Reported"), size=7.5))
    return items
