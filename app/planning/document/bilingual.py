"""One print in two languages: running text side by side, everything else once, in both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.planning.document.block_text import rewritten
from app.planning.document.blocks import Block, Bullets, Figure, Note, Pair, Paragraph
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
    """Return a print in two languages.

    Running text stands in two columns where both languages say it in the same order, which they do as long as a print
    decides nothing by the words of its language; else it stands once, in both. Tables, cards and forms say every cell
    in both, with numbers and dates as each language writes them; thousands are grouped by a space, which both read
    alike. Drawings have words of both and the decimal mark of the first.
    """
    other = make(_spoken(context, second), second.translate)
    spaced = replace(context, formatter=_Marked(context.formatter, context.formatter))
    both = make(spaced, in_both(first, second.translate))
    own = make(context, first)
    marked = make(
        replace(context, formatter=_Marked(context.formatter, second.formatter)),
        lambda domain, text: _mark(first(domain, text), second.translate(domain, text)),
    )
    if not _match(own, other, both, marked):
        return both
    return [_paired(*blocks) for blocks in zip(own, other, both, marked, strict=True)]


_OPEN, _NEXT, _CLOSE = "\ue010", "\ue011", "\ue012"
"""Around and between the two languages of a text while a print is made; private use: no text of people holds them."""
_THIN_SPACE = "\u202f"


def _mark(one: str, other: str) -> str:
    return one if one == other else f"{_OPEN}{one}{_NEXT}{other}{_CLOSE}"


class _Marked:
    """Numbers and dates in both languages."""

    def __init__(self, first: Formatter, second: Formatter) -> None:
        self._both = first, second

    def number(self, value: float, decimals: int = 0) -> str:
        """Return the number with the decimal mark of each."""
        plain = f"{value:,.{decimals}f}".replace(",", _THIN_SPACE)
        one, other = (plain.replace(".", formatter.number(0.5, 1)[1:2]) for formatter in self._both)
        return _mark(one, other)

    def date(self, iso: str) -> str:
        """Return the date as each writes it."""
        one, other = (formatter.date(iso) for formatter in self._both)
        return _mark(one, other)


def _resolved(text: str) -> str:
    """Return a text with marked parts as a whole in the first language, a stroke, and in the second.

    >>> _resolved(f"{_mark('to', 'a')} {_mark('1.5', '1,5')} m")
    'to 1.5 m / a 1,5 m'
    """
    if _OPEN not in text:
        return text
    lines = zip(_side(text, 0).split("\n"), _side(text, 1).split("\n"), strict=False)
    return "\n".join(one if one == other else f"{one} / {other}" for one, other in lines)


def _side(text: str, wanted: int) -> str:
    kept, within = [], list[int]()
    for letter in text:
        if letter == _OPEN:
            within.append(0)
        elif letter == _NEXT:
            within[-1] = 1
        elif letter == _CLOSE:
            within.pop()
        elif all(side == wanted for side in within):
            kept.append(letter)
    return "".join(kept)


def _spoken(context: PlanContext, language: Language) -> PlanContext:
    return context.with_language(language.code, language.formatter)


def _match(*lists: Sequence[Block]) -> bool:
    kinds = [[type(block) for block in blocks] for blocks in lists]
    return all(other == kinds[0] for other in kinds)


def _paired(own: Block, other: Block, both: Block, marked: Block) -> Block:
    if isinstance(own, _RUNNING) and isinstance(other, _RUNNING) and own != other:
        return Pair(own, other)
    if isinstance(both, Figure) and isinstance(marked, Figure):
        marked = replace(marked, drawing=both.drawing)  # laid out by the length of its words
    return rewritten(marked, _resolved)
