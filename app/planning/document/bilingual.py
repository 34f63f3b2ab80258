"""One print in two languages: running text side by side, everything else once, in both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.planning.document.blocks import Block, Bullets, Note, Pair, Paragraph
from app.planning.document.context import PlanContext
from app.text import Formatter, Translate

Make = Callable[[PlanContext, Translate], list[Block]]
"""Makes the blocks of a print from a context in a language."""

_RUNNING = (Paragraph, Bullets, Note)


@dataclass(frozen=True, slots=True)
class Language:
    """A language of a print: its code, its words, and how it writes numbers and dates."""

    code: str
    translate: Translate
    formatter: Formatter


def in_both(first: Translate, second: Translate) -> Translate:
    """Return a `Translate` that gives both languages, once where they agree.

    >>> in_both(lambda c, t: "Sites", lambda c, t: "Sitios")("plan", "Sites")
    'Sites / Sitios'
    """

    def translate(context: str, text: str) -> str:
        one, other = first(context, text), second(context, text)
        return one if one == other else f"{one} / {other}"

    return translate


def side_by_side(make: Make, context: PlanContext, first: Translate, second: Language) -> list[Block]:
    """Return a print in two languages; tables, figures and forms keep the numbers and dates of the first.

    Running text stands in two columns where both languages say it in the same order, which they do as long as a print
    decides nothing by the words of its language; else it stands once, in both.
    """
    other = make(_spoken(context, second), second.translate)
    both = make(context, in_both(first, second.translate))
    own = make(context, first)
    if not _match(own, other, both):
        return both
    return [_paired(*blocks) for blocks in zip(own, other, both, strict=True)]


def _spoken(context: PlanContext, language: Language) -> PlanContext:
    return context.with_language(language.code, language.formatter)


def _match(*lists: Sequence[Block]) -> bool:
    kinds = [[type(block) for block in blocks] for blocks in lists]
    return all(other == kinds[0] for other in kinds)


def _paired(own: Block, other: Block, both: Block) -> Block:
    if isinstance(own, _RUNNING) and isinstance(other, _RUNNING) and own != other:
        return Pair(own, other)
    return both
