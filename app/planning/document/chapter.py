"""A chapter: its title, what people wrote for it, what the records say, and who supplies what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.paper import SectionText, TextState
from app.planning.document.blocks import Block, Bullets, Heading, Note, Paragraph
from app.planning.document.context import PlanContext, day
from app.planning.document.missing import missing
from app.planning.document.rich_text import rich_text
from app.text import Translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """What a chapter is for; `title`, `who` and `prompts` are English, marked for "plan".

    `prompts` say what belongs there, `who` supplies it; `tables` hold the records that fill it. `is_written` marks
    chapters that people write: their prompts are printed while nobody has.
    """

    key: str
    title: str
    who: str
    prompts: tuple[str, ...] = ()
    is_written: bool = False
    is_annex: bool = False
    tables: tuple[str, ...] = ()


def chapter(about: Chapter, context: PlanContext, translate: Translate, *parts: Sequence[Block]) -> list[Block]:
    """Return the chapter: what people wrote, then `parts`; where there is neither, what is missing and its prompts."""
    blocks: list[Block] = [Heading(1, translate("plan", about.title), id=about.key, is_annex=about.is_annex)]
    text = text_for(context, about.key)
    if text is not None:
        blocks += written_blocks(text, context, translate)
    filled = [block for part in parts for block in part]
    if about.is_written and text is None:
        blocks += [] if filled else [_nothing(about, translate)]
        blocks += _prompts(about, translate) if not filled and context.withheld.isdisjoint(about.tables) else []
    elif not filled and text is None:
        blocks.append(_nothing(about, translate))
    return [*blocks, *filled]


def text_for(context: PlanContext, key: str) -> SectionText | None:
    """Return what people wrote for a section, in the language of the print where there is such a text."""
    found = [
        t for t in context.snapshot.section_texts if t.section == key and t.body and t.state is not TextState.EMPTY
    ]
    own = [text for text in found if text.language == context.language]
    return max(own or found, key=lambda text: (text.written_on or "", text.id), default=None)


def written_blocks(text: SectionText, context: PlanContext, translate: Translate) -> list[Block]:
    """Return a text as blocks; what is not approved or in another language says so."""
    blocks = rich_text(text.body or "", context)
    if text.language != context.language:
        line = translate("plan", "This text exists in the language “{language}” only.")
        blocks = [Paragraph(line.format(language=text.language), "small"), *blocks]
    if text.state is not TextState.APPROVED:
        line = translate("plan", "Draft of {date}, not approved.")
        if text.state is TextState.READY:
            line = translate("plan", "Ready since {date}, not approved.")
        blocks.append(Paragraph(line.format(date=day(context, text.written_on)), "small"))
    return blocks


def _nothing(about: Chapter, translate: Translate) -> Note:
    what = translate("plan", "Nothing is recorded for this chapter.")
    return missing(translate, what, translate("plan", about.who), *about.tables)


def _prompts(about: Chapter, translate: Translate) -> list[Block]:
    if not about.prompts:
        return []
    return [
        Paragraph(translate("plan", "It has to answer:")),
        Bullets(tuple(translate("plan", prompt) for prompt in about.prompts)),
    ]
