"""Text as it stands on the page where nothing else shapes it: Arabic letters joined, right to left put in order.

Covers what names need: one direction within another, numbers, brackets. Explicit marks of direction are left out.
Own, because python-bidi 0.6 leaves brackets unturned and marks before their letters, and tells no levels to mend it by.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LAM, _TATWEEL = "\u0644", "\u0640"
_MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_PAIRED = {"(": ")", "[": "]", "{": "}"}
_JOINERS_OF_NUMBERS = ("CS", "ES")


def drawn(line: str) -> str:
    """Return a line as a pen draws it from left to right.

    >>> drawn("Sitio שלום 7") == "Sitio 7 םולש"
    True
    """
    return _ordered(_joined(line)) if _RIGHT_TO_LEFT.search(line) else line


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Letter, or lam with alef -> "isolated", "initial", "medial", "final" -> the character of that form."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        form, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        text = "".join(chr(int(letter, 16)) for letter in letters)
        if len(text) == 1 or (len(text) == 2 and text[0] == _LAM):
            found.setdefault(text, {})[form.strip("<>")] = chr(code)
    return found


def _joined(line: str) -> str:
    """Return a line with every Arabic letter in the form that its neighbors ask for."""
    letters = [n for n, character in enumerate(line) if unicodedata.category(character) != "Mn"]
    out, forms = list(line), _forms()
    skipped = -1
    for place, n in enumerate(letters):
        before = line[letters[place - 1]] if place else ""
        after = line[letters[place + 1]] if place + 1 < len(letters) else ""
        whole = line[n] + after
        if n == skipped or line[n] not in forms:
            continue
        is_ligature = len(whole) == 2 and whole in forms
        known = forms[whole] if is_ligature else forms[line[n]]
        from_right = _reaches_left(before) and "final" in known
        to_left = not is_ligature and "initial" in known and _takes_from_right(after)
        form = ("medial" if to_left else "final") if from_right else ("initial" if to_left else "isolated")
        out[n] = known.get(form, line[n])
        if is_ligature:
            skipped = letters[place + 1]
            out[skipped] = ""
    return "".join(out)


def _reaches_left(letter: str) -> bool:
    return letter == _TATWEEL or "initial" in _forms().get(letter, {})


def _takes_from_right(letter: str) -> bool:
    return letter == _TATWEEL or "final" in _forms().get(letter, {})


def _ordered(line: str) -> str:
    """Return a line in the order of a page that is read from left to right."""
    kept = [c for c in line if unicodedata.category(c) != "Cf"]
    levels = _levels(kept)
    clusters: list[tuple[int, str]] = []  # a letter with its marks keeps its own order
    for character, level in zip(kept, levels, strict=True):
        if unicodedata.category(character) == "Mn" and clusters:
            clusters[-1] = (clusters[-1][0], clusters[-1][1] + character)
        else:
            clusters.append((level, _MIRRORED.get(character, character) if level % 2 else character))
    for lowest in (2, 1):
        clusters = _reversed(clusters, lowest)
    return "".join(text for _, text in clusters)


def _levels(line: list[str]) -> list[int]:
    """Return odd levels for what reads right to left, else even ones; the first letter says how the line reads."""
    kinds = [unicodedata.bidirectional(character) for character in line]
    reads = next(("L" if kind == "L" else "R" for kind in kinds if kind in ("L", "R", "AL")), "L")
    ways: list[str] = []
    within = reads
    for n, kind in enumerate(kinds):
        is_joiner = kind in _JOINERS_OF_NUMBERS and 0 < n < len(kinds) - 1 and kinds[n - 1] == kinds[n + 1] == "EN"
        if kind in ("L", "R", "AL"):
            within = "L" if kind == "L" else "R"
            ways.append(within)
        elif kind in ("EN", "AN") or is_joiner:
            ways.append("L" if within == "L" else "N")
        else:
            ways.append("")
    for start, end in _pairs(line):
        within = reads if reads in map(_side, filter(None, ways[start + 1 : end])) else _before(ways, start, reads)
        if any(ways[start + 1 : end]):
            ways[start] = ways[end] = within
    level = {"L": 0 if reads == "L" else 2, "R": 1, "N": 2}
    return [level[way or _between(ways, n, reads)] for n, way in enumerate(ways)]


def _pairs(line: list[str]) -> list[tuple[int, int]]:
    """Return where brackets open and close that belong together, in the order in which they open."""
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for n, character in enumerate(line):
        if character in _PAIRED:
            opened.append(n)
        elif fits := [at for at in opened if _PAIRED[line[at]] == character]:
            found.append((fits[-1], n))
            opened = [at for at in opened if at < fits[-1]]
    return sorted(found)


def _side(way: str) -> str:
    return "L" if way == "L" else "R"  # numbers among what reads right to left belong to it


def _before(ways: list[str], n: int, reads: str) -> str:
    return _side(next((way for way in reversed(ways[:n]) if way), reads))


def _between(ways: list[str], n: int, reads: str) -> str:
    """Return the way of a neutral character: that of both its neighbors where they agree, else the line's."""
    before, after = _before(ways, n, reads), _side(next((way for way in ways[n:] if way), reads))
    return before if before == after else reads


def _reversed(clusters: list[tuple[int, str]], lowest: int) -> list[tuple[int, str]]:
    out: list[tuple[int, str]] = []
    run: list[tuple[int, str]] = []
    for cluster in [*clusters, (0, "")]:
        if cluster[0] >= lowest:
            run.append(cluster)
        else:
            out += [*reversed(run), cluster]
            run = []
    return out
