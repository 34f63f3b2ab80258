"""Sections that people write: until their records exist, they print what belongs there and who supplies it."""

from __future__ import annotations

from app.planning.document.blocks import Block, Bullets, Heading, Paragraph
from app.planning.document.missing import missing
from app.text import Translate


def to_be_written(translate: Translate, title: str, id: str, prompts: tuple[str, ...], who: str) -> list[Block]:
    """Return a chapter that lists what it must answer; `title`, `prompts` and `who` are English, marked for "plan"."""
    return [
        Heading(1, translate("plan", title), id=id),
        missing(translate, translate("plan", "This chapter has not been written."), translate("plan", who)),
        Paragraph(translate("plan", "It has to answer:")),
        Bullets(tuple(translate("plan", prompt) for prompt in prompts)),
    ]
