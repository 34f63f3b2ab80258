"""In which order a plan tells its sections: orders are data, resources/templates/orders/*.csv, from one store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from app.discovery import discover
from app.errors import FileReadError
from app.paths import resources
from app.planning.document.blocks import Block, Heading
from app.planning.document.context import PlanContext
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP, Translate

DEFAULT = "itu_2020"
TITLES = {
    "itu_2020": QT_TRANSLATE_NOOP("orders", "By subject, as in the ITU guidelines of 2020"),
    "four_phases": QT_TRANSLATE_NOOP("orders", "By phase: mitigation, preparedness, response, recovery"),
}
PARTS = (
    QT_TRANSLATE_NOOP("orders", "Purpose and overall risk"),
    QT_TRANSLATE_NOOP("orders", "National disaster management"),
    QT_TRANSLATE_NOOP("orders", "Telecommunications in emergencies"),
    QT_TRANSLATE_NOOP("orders", "Help from others"),
    QT_TRANSLATE_NOOP("orders", "Capacity and exercises"),
    QT_TRANSLATE_NOOP("orders", "Recovery and improvement"),
    QT_TRANSLATE_NOOP("orders", "Introduction"),
    QT_TRANSLATE_NOOP("orders", "Law and organization"),
    QT_TRANSLATE_NOOP("orders", "Mitigation"),
    QT_TRANSLATE_NOOP("orders", "Preparedness"),
    QT_TRANSLATE_NOOP("orders", "Response"),
    QT_TRANSLATE_NOOP("orders", "Recovery"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a section stands: under which part, empty for none."""

    part: str
    section: str


@cache
def order(name: str = DEFAULT) -> tuple[Place, ...]:
    """Return the sections of an order.

    Raises
    ------
    FileReadError
        If there is no such order.

    Examples
    --------
    >>> [place.section for place in order("four_phases")][:3]
    ['cover', 'summary', 'contents']
    """
    path = resources() / "templates" / "orders" / f"{name}.csv"
    if name not in TITLES:
        raise FileReadError(path=path, reason=QT_TRANSLATE_NOOP("import", "no such order"))
    return tuple(Place(part=row["part"], section=row["section"]) for row in read_rows(path, ("part", "section")))


def sections_by_key() -> dict[str, Callable[[PlanContext, Translate], list[Block]]]:
    """Return the functions of all sections by the names that orders use, whatever number their files carry."""
    functions = discover("app.planning.document.sections", "section")
    return {name.split("_", 1)[1]: function for name, function in functions.items()}


def ordered_blocks(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the plan says in its own order; sections of a part stand one level below its title."""
    by_key = sections_by_key()
    blocks: list[Block] = []
    for part, places in groupby(order(context.snapshot.plan.template or DEFAULT), key=lambda place: place.part):
        said = [block for place in places for block in by_key[place.section](context, translate)]
        if part and said:
            blocks.append(Heading(1, translate("orders", part), id=f"part-{part}"))
            said = lowered(said)
        blocks += said
    return blocks


def lowered(blocks: Sequence[Block]) -> list[Block]:
    """Return `blocks` with headings one level lower; those of annexes stay."""
    return [
        replace(block, level=min(3, block.level + 1)) if isinstance(block, Heading) and not block.is_annex else block
        for block in blocks
    ]
