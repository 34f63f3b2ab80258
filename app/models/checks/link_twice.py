"""Two links with the same ends, operator and route."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, label_of, site_labels
from app.models.link import Link
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    sites = site_labels(snapshot)
    seen: dict[tuple[object, ...], Link] = {}
    for link in snapshot.links:
        ends = tuple(sorted((link.start_id, link.end_id)))
        what = (ends, link.medium, link.operator_id, link.route_group_id, link.role, link.freq_ghz, link.route)
        other = seen.setdefault(what, link)
        if other is not link:
            yield link, {"other": label_of(other, sites)}


CHECK = Check(
    code="link_twice",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Same link twice"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{name} and {other} join the same sites with the same medium, operator and route group."
    ),
    find=_find,
)
