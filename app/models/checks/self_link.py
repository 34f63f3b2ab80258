"""Link from a site to itself."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for link in snapshot.links:
        if link.start_id == link.end_id:
            yield link, {}


CHECK = Check(
    code="self_link",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "Link from a site to itself"),
    text=QT_TRANSLATE_NOOP("checks", "{name} begins and ends at the same site."),
    find=_find,
)
