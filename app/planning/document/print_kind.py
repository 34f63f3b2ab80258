"""What a separate print is: a brief, a card, a form, a list, an atlas, made from the same blocks as the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.models.record import Record
from app.models.site import Site
from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.print_style import Paper, Sheet
from app.text import Translate


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """What was asked for: one asset alone, or None for all; the paper that it goes on."""

    sheet: Sheet
    asset: Record | None = None

    @property
    def site(self) -> Site | None:
        """The asset if it is a site."""
        return self.asset if isinstance(self.asset, Site) else None


Blocks = Callable[[PlanContext, Translate, PrintOrder], list[Block]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """A separate print; `title` and `summary` are English, marked for "prints".

    A form is mostly empty when it is printed, so no watermark lies under what people write. `paper` is the paper it is
    made for, None where any serves.
    """

    title: str
    summary: str
    blocks: Blocks
    paper: Paper | None = None
    is_landscape: bool = False
    is_form: bool = False
    takes_asset: bool = False
