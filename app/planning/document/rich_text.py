"""A small part of Markdown to blocks, with figures that are always those of the plan.

Paragraphs are parted by empty lines; `#` and `##` head sections below the chapter; `-` and `1.` begin items; rows that
begin with `|` are a table whose first row heads its columns. `{{people_recorded}}` stands for a live figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from app.planning.document.blocks import Block, Bullets, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext
from app.planning.document.live_figures import live_figure

_FIGURE = re.compile(r"\{\{([^{}]+)\}\}")
_ITEM = re.compile(r"^(?:[-*•]|\d+[.)])\s+")
_RULE = re.compile(r"^\|[\s:|-]+\|?$")


def rich_text(text: str, context: PlanContext) -> list[Block]:
    """Return the blocks of a text."""
    filled = _FIGURE.sub(lambda match: live_figure(match[1].strip(), context), text.replace("\r\n", "\n"))
    blocks: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", filled):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
        for kind, run in groupby(lines, key=_kind):
            blocks += _blocks(kind, list(run))
    return blocks


def _kind(line: str) -> str:
    if line.startswith("#"):
        return "heading"
    if line.startswith("|"):
        return "table"
    if _ITEM.match(line):
        return "numbered" if line[0].isdigit() else "bullets"
    return "text"


def _blocks(kind: str, lines: list[str]) -> list[Block]:
    match kind:
        case "heading":
            return [Heading(3 if line.startswith("##") else 2, _plain(line.lstrip("#").strip())) for line in lines]
        case "bullets" | "numbered":
            return [Bullets(tuple(_plain(_ITEM.sub("", line)) for line in lines), kind == "numbered")]
        case "table":
            return _table(lines)
        case _:
            return [Paragraph(_plain(" ".join(lines)))]


def _table(lines: Iterable[str]) -> list[Block]:
    rows = [[_plain(cell.strip()) for cell in line.strip("|").split("|")] for line in lines if not _RULE.match(line)]
    if len(rows) < 2:
        return [Paragraph(" ".join(row)) for row in rows]
    width = len(rows[0])
    body = tuple(tuple((*row, *[""] * width)[:width]) for row in rows[1:])
    return [Table(columns=tuple(Column(title) for title in rows[0]), rows=body, caption="")]


def _plain(text: str) -> str:
    return re.sub(r"(\*\*|__|`)(.+?)\1", r"\2", text)
