"""The outline of a plan: its sections in order, with the state of each and what belongs there."""

from __future__ import annotations

from dataclasses import dataclass

from app.discovery import discover
from app.models.paper import TextState
from app.planning.document.blocks import Heading, Note
from app.planning.document.chapter import Chapter, text_for
from app.planning.document.context import PlanContext
from app.planning.document.orders import DEFAULT, order
from app.text import Translate

_SECTIONS = "app.planning.document.sections"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineEntry:
    """One section: `missing` counts what it says is missing; `chapter` has the prompts of those that people write."""

    key: str
    part: str
    title: str
    state: TextState
    missing: int
    chapter: Chapter | None


def outline(context: PlanContext, translate: Translate) -> tuple[OutlineEntry, ...]:
    """Return the sections of a plan in its own order, without cover and contents.

    The state is that of the text which people wrote; without one, a section that records fill is ready, and one in
    which something is missing is empty.
    """
    functions = discover(_SECTIONS, "section")
    by_key = {name.split("_", 1)[1]: function for name, function in functions.items()}
    entries = []
    for place in order(context.snapshot.plan.template or DEFAULT):
        blocks = by_key[place.section](context, translate)
        title = next((block.text for block in blocks if isinstance(block, Heading)), "")
        if not title:
            continue
        lacks = sum(isinstance(block, Note) and block.kind == "missing" for block in blocks)
        text = text_for(context, place.section)
        state = text.state if text else TextState.EMPTY if lacks else TextState.READY
        about = chapters().get(place.section)
        part = translate("orders", place.part) if place.part else ""
        entries.append(
            OutlineEntry(key=place.section, part=part, title=title, state=state, missing=lacks, chapter=about)
        )
    return tuple(entries)


def chapters() -> dict[str, Chapter]:
    """Return the chapters that have prompts, by key."""
    functions = discover(_SECTIONS, "section")
    found = (function.__globals__.get("CHAPTER") for function in functions.values())
    return {chapter.key: chapter for chapter in found if isinstance(chapter, Chapter)}
