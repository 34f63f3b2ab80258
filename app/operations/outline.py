"""The plan as a document to be written: its sections and how far each is, the figures a text may name, a preview."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.discovery import discover
from app.i18n import translate_for
from app.models.paper import SectionText, TextState
from app.models.record import Disclosure
from app.operations.press import press_for
from app.planning.document.blocks import Block, Heading, Note, TableOfContents
from app.planning.document.chapter import Chapter, text_for
from app.planning.document.context import PlanContext
from app.planning.document.live_figures import FIGURES, live_figure
from app.planning.document.orders import DEFAULT, order
from app.progress import Progress, no_progress, part_of
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
    state: str
    missing: tuple[str, ...]
    can_be_written: bool
    text: SectionText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveFigure:
    """A figure that a text may name: what is inserted, what it is, and what it is now."""

    token: str
    title: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The sections in the plan's own order, and the figures that texts may name."""

    sections: tuple[SectionOutline, ...]
    figures: tuple[LiveFigure, ...]


def read_outline(path: Path, language: str = "en", progress: Progress = no_progress) -> Outline:
    """Return the sections of a plan with their states, and the live figures.

    Parameters
    ----------
    path
        The plan file.
    language
        Of the texts, and of the titles and prompts.

    Raises
    ------
    LanguageUnknownError
        If there is no translation for it.
    """
    press = press_for(path, language, None, part_of(progress, 0.0, 0.4))
    context = press.context(Disclosure.RESTRICTED)
    known = discover("app.planning.document.sections", "section")
    modules = {name.split("_", 1)[1]: name for name in known}
    chapters = chapters_by_key()
    places = order(context.snapshot.plan.template or DEFAULT)
    sections = []
    for number, place in enumerate(places):
        blocks = known[modules[place.section]](context, press.translate)
        sections.append(_section(place.section, place.part, blocks, chapters.get(place.section), context))
        progress(0.4 + 0.6 * (number + 1) / len(places))
    return Outline(sections=tuple(sections), figures=tuple(_figures(context)))


def preview(
    path: Path, out: Path, language: str = "en", edition: str = "restricted", progress: Progress = no_progress
) -> Path:
    """Print the plan into a file of the caller's own, replacing it, and return it.

    Raises
    ------
    LanguageUnknownError, FileWriteError
        If there is no such language, or the file cannot be written.
    """
    press = press_for(path, language, None, part_of(progress, 0.0, 0.3))
    return press.plan(Disclosure(edition), None).write(out, part_of(progress, 0.3, 1.0))


def chapters_by_key() -> dict[str, Chapter]:
    """Return the chapters that print what people wrote."""
    namespaces = discover("app.planning.document.sections", "__dict__").values()  # not every section is a chapter
    chapters = [names["CHAPTER"] for names in namespaces if "CHAPTER" in names]
    return {chapter.key: chapter for chapter in chapters}


def _section(key: str, part: str, blocks: list[Block], about: Chapter | None, context: PlanContext) -> SectionOutline:
    translate = translate_for(context.language)
    title = next((block.text for block in blocks if isinstance(block, Heading)), _unheaded(blocks, translate))
    missing = tuple(block.text for block in blocks if isinstance(block, Note) and block.kind == "missing")
    text = text_for(context, key) if about else None
    return SectionOutline(
        key=key,
        part=translate("orders", part) if part else "",
        title=title,
        who=translate("plan", about.who) if about else "",
        prompts=tuple(translate("plan", prompt) for prompt in about.prompts) if about else (),
        state=_state(blocks, missing, about, text),
        missing=missing,
        can_be_written=about is not None,
        text=text,
    )


def _unheaded(blocks: list[Block], translate: Translate) -> str:
    contents = next((block.title for block in blocks if isinstance(block, TableOfContents)), "")
    return contents or translate("plan", "Cover")


def _state(blocks: list[Block], missing: tuple[str, ...], about: Chapter | None, text: SectionText | None) -> str:
    if text is not None:
        return str(text.state)
    if about is not None and about.is_written:
        has_records = any(not isinstance(block, Heading | Note) for block in blocks) and not missing
        return str(TextState.DRAFT if has_records else TextState.EMPTY)
    if missing:
        said = [block for block in blocks if not isinstance(block, Heading | Note)]
        return str(TextState.DRAFT if said else TextState.EMPTY)
    return str(TextState.READY)


def _figures(context: PlanContext) -> list[LiveFigure]:
    translate = translate_for(context.language)
    found = []
    for name, (title, _) in FIGURES.items():
        for arguments, words in _arguments(name, context):
            token = " ".join([name, *arguments])
            said = f"{translate('plan', title)}{': ' if words else ''}{words}"
            found.append(LiveFigure(token=f"{{{{{token}}}}}", title=said, value=live_figure(token, context)))
    return found


def _arguments(name: str, context: PlanContext) -> list[tuple[list[str], str]]:
    """Return the arguments that a figure is worth offering with, and their words."""
    scenarios = [result.scenario_name for _, result in context.results]
    if name.endswith("without_service"):
        return [([str(hour), scenario], f"{hour} h, {scenario}") for scenario in scenarios for hour in _HOURS]
    if name == "person_hours":
        return [([scenario], scenario) for scenario in scenarios]
    return [([], "")]
