"""The plan as a document to be written: its sections and how far each is, and the figures that a text may name."""

from __future__ import annotations

from dataclasses import dataclass

from app.discovery import discover
from app.models.paper import SectionText, TextState
from app.planning.document.blocks import Block, Heading, Note, TableOfContents
from app.planning.document.chapter import Chapter, text_for
from app.planning.document.context import PlanContext
from app.planning.document.live_figures import FIGURES, live_figure
from app.planning.document.orders import DEFAULT, Place, order, sections_by_key
from app.progress import Progress, no_progress
from app.text import Translate

_HOURS = (0, 6, 24, 72)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionOutline:
    """One section of the plan, in the language that was asked for.

    `state` is empty, draft, ready or approved; sections that data fill are ready as soon as nothing in them is missing,
    and draft before. `missing` says what a print would call missing. `prompts` say what people should write; `text` is
    what they wrote, and `can_be_written` whether the section prints such a text.
    """

    key: str
    part: str
    title: str
    who: str
    prompts: tuple[str, ...]
    state: TextState
    missing: tuple[str, ...]
    can_be_written: bool
    text: SectionText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureOffer:
    """A figure that a text may name: what is inserted, what it is, and what it is now."""

    token: str
    title: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The sections in the plan's own order, and the figures that texts may name."""

    sections: tuple[SectionOutline, ...]
    figures: tuple[FigureOffer, ...]


def outline(context: PlanContext, translate: Translate, progress: Progress = no_progress) -> Outline:
    """Return the sections of a plan with their states, and the figures that its texts may name."""
    functions, about = sections_by_key(), chapters()
    places = order(context.snapshot.plan.template or DEFAULT)
    sections = []
    for number, place in enumerate(places, 1):
        blocks = functions[place.section](context, translate)
        sections.append(_section(place, blocks, about.get(place.section), context, translate))
        progress(number / len(places))
    return Outline(sections=tuple(sections), figures=tuple(_figures(context, translate)))


def chapters() -> dict[str, Chapter]:
    """Return the chapters that print what people wrote, by key."""
    namespaces = discover("app.planning.document.sections", "__dict__").values()  # not every section is a chapter
    found = [names["CHAPTER"] for names in namespaces if "CHAPTER" in names]
    return {chapter.key: chapter for chapter in found}


def _section(
    place: Place, blocks: list[Block], about: Chapter | None, context: PlanContext, translate: Translate
) -> SectionOutline:
    title = next((block.text for block in blocks if isinstance(block, Heading)), _unheaded(blocks, translate))
    missing = tuple(block.text for block in blocks if isinstance(block, Note) and block.kind == "missing")
    text = text_for(context, place.section) if about else None
    return SectionOutline(
        key=place.section,
        part=translate("orders", place.part) if place.part else "",
        title=title,
        who=translate("plan", about.who) if about else "",
        prompts=tuple(translate("plan", prompt) for prompt in about.prompts) if about else (),
        state=text.state if text else _state(blocks, bool(missing), about),
        missing=missing,
        can_be_written=about is not None,
        text=text,
    )


def _unheaded(blocks: list[Block], translate: Translate) -> str:
    contents = next((block.title for block in blocks if isinstance(block, TableOfContents)), "")
    return contents or translate("plan", "Cover")


def _state(blocks: list[Block], is_missing: bool, about: Chapter | None) -> TextState:
    """Return how far a section is for which people wrote nothing."""
    says_something = any(not isinstance(block, Heading | Note) for block in blocks)
    if about is not None and about.is_written:
        return TextState.DRAFT if says_something and not is_missing else TextState.EMPTY
    if is_missing:
        return TextState.DRAFT if says_something else TextState.EMPTY
    return TextState.READY


def _figures(context: PlanContext, translate: Translate) -> list[FigureOffer]:
    found = []
    for name, (title, _) in FIGURES.items():
        for arguments, words in _arguments(name, context):
            token = " ".join([name, *arguments])
            said = f"{translate('plan', title)}{': ' if words else ''}{words}"
            found.append(FigureOffer(token=f"{{{{{token}}}}}", title=said, value=live_figure(token, context)))
    return found


def _arguments(name: str, context: PlanContext) -> list[tuple[list[str], str]]:
    """Return the arguments that a figure is worth offering with, and their words."""
    scenarios = [result.scenario_name for _, result in context.results]
    if name.endswith("without_service"):
        return [([str(hour), scenario], f"{hour} h, {scenario}") for scenario in scenarios for hour in _HOURS]
    if name == "person_hours":
        return [([scenario], scenario) for scenario in scenarios]
    return [([], "")]
