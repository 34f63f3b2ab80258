"""What a query on the plan may look at, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.audit.tiers import SiteTier, site_tiers
from app.planning.network import Network, build_network
from app.planning.note import Note
from app.planning.ranking import CriticalAsset, rank_single_failures
from app.planning.warning_reach import warning_now
from app.planning.warning_result import SettlementWarning
from app.text import QT_TRANSLATE_NOOP

MOST_SHARE = 0.95


@dataclass(frozen=True, slots=True)
class Evidence:
    """The level that the plan itself proves, and how; None where the plan cannot say."""

    level: int | None
    note: Note


@dataclass(frozen=True)
class Subject:
    """A plan and a day; network, tiers, single failures and warning are worked out once, when somebody asks first."""

    snapshot: Snapshot
    today: str

    @cached_property
    def network(self) -> Network:
        """The everyday network."""
        return build_network(self.snapshot)

    @cached_property
    def tiers(self) -> dict[str, SiteTier]:
        """Tier by site."""
        return {tier.site_id: tier for tier in site_tiers(self.network)} if self.snapshot.sites else {}

    @cached_property
    def single_failures(self) -> tuple[CriticalAsset, ...]:
        """Sites, links and route groups by the people whom each cuts off alone, worst first."""
        return rank_single_failures(self.snapshot).rows if self.snapshot.sites else ()

    @cached_property
    def warning(self) -> tuple[SettlementWarning, ...]:
        """How settlements with people can be warned while everything works."""
        return warning_now(self.snapshot).settlements if self.snapshot.settlements else ()

    def sites_of_tier(self, *tiers: int) -> list[Site]:
        """Return the sites whose tier, entered or else computed, is one of these."""
        found = {id: tier.entered or tier.computed for id, tier in self.tiers.items()}
        return [site for site in self.snapshot.sites if found.get(site.id) in tiers]

    def is_within(self, day: str | None, days: int) -> bool:
        """Whether a date, as exact as it is known, lies within the last so many days."""
        if not day:
            return False
        return last_day(day) >= date.fromisoformat(self.today) - timedelta(days=days)


Query = Callable[[Subject], Evidence]


def last_day(day: str) -> date:
    """Return the last day that a date may mean.

    >>> last_day("2025-02"), last_day("2025")
    (datetime.date(2025, 2, 28), datetime.date(2025, 12, 31))
    """
    if len(day) == 4:
        return date(int(day), 12, 31)
    if len(day) == 7:
        first = date.fromisoformat(f"{day}-01")
        return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return date.fromisoformat(day[:10])


def share_evidence(done: int, total: int, is_tested: bool = False) -> Evidence:
    """Return level 0 for none, 1 below half, 2 below 95 %, 3 from there on, 4 where it was tested, too.

    >>> share_evidence(1, 2).level, share_evidence(0, 2).level, share_evidence(0, 0).level
    (2, 0, None)
    """
    if not total:
        return Evidence(None, Note(QT_TRANSLATE_NOOP("notes", "Nothing is recorded that could be counted.")))
    share = done / total
    level = 0 if not done else 1 if share < 0.5 else 2 if share < MOST_SHARE else 4 if is_tested else 3
    text = QT_TRANSLATE_NOOP("notes", "{done} of {total} ({percent} %).")
    return Evidence(level, Note(text, {"done": done, "total": total, "percent": round(100 * share)}))


def record_evidence(count: int, is_tested: bool = False) -> Evidence:
    """Return level 0 where nothing of a kind is recorded, 3 where something is, 4 where it was tested, too."""
    text = QT_TRANSLATE_NOOP("notes", "Recorded: {count}.")
    return Evidence(0 if not count else 4 if is_tested else 3, Note(text, {"count": count}))
