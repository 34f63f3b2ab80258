"""Blocks as plain text, for golden files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.planning.document.block_text import texts_of
from app.planning.document.blocks import Block, Card, Form, Heading, Table


def as_text(blocks: Iterable[Block]) -> str:
    """Return what `blocks` say as plain text."""
    lines: list[str] = []
    for block in blocks:
        lines.extend([f"[{type(block).__name__}]", *_lines(block), ""])
    return "\n".join(lines)


def _lines(block: Block) -> list[str]:
    match block:
        case Table():
            head = [block.caption + (f" [{block.mark}]" if block.mark else "")]
            rows = [" | ".join(row) for row in block.rows]
            return [*head, " | ".join(column.title for column in block.columns), *rows, *block.notes]
        case Heading(level=level, text=text):
            return ["#" * level + " " + text]
        case Form():
            rows = [" | ".join(_field(f.label, f.value, f.choices) for f in row) for row in block.rows]
            return [block.title, *rows, *([block.note] if block.note else [])]
        case Card():
            facts = [f"{label}: {value}" for label, value in block.facts]
            return [text for text in (block.title, block.subtitle, block.mark, *facts, *block.notes) if text]
        case _:
            return [text for text in texts_of([block]) if text]


def _field(label: str, value: str, choices: Sequence[str]) -> str:
    return " ".join([f"{label}: {value or '____'}", *(f"( ) {choice}" for choice in choices)])
