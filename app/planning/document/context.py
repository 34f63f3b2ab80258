"""What the sections of a plan may know: the records of one edition, the answers of the engine, and the wording."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from app.models.checks import Finding
from app.models.plan import Classification
from app.models.procedure import PlaybookAction, Procedure
from app.models.record import Disclosure, Record
from app.models.run import Run
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.document.facts import PlanFacts
from app.planning.document.map_frame import FloatArray
from app.planning.document.sums import Sums
from app.planning.note import Note as Remark
from app.planning.outage_result import OutageResult
from app.planning.ranking import CriticalAsset
from app.planning.readiness import Assessment
from app.planning.warning_result import SettlementWarning
from app.text import Formatter, PlainFormatter, Translate


@dataclass(frozen=True, kw_only=True)
class PlanContext:
    """Everything a print is made from; `snapshot` holds only what the edition may show.

    `now_utc` is ISO 8601 with minutes, `local_time` the same moment on the clock of the computer ("17:04 UTC-04:00");
    `critical` is ranked, worst first; it, `facts`, `findings` and `results` are computed of the whole plan and name
    only what the edition shows; `assessment` is of the whole plan;
    `sums` count over the whole plan, `withheld` names the tables of which the edition leaves rows out;
    `stale_runs` names the runs that no longer answer for the plan as it is; `everyday_warning` says how settlements can
    be warned while everything works; `land` and `lakes` (holes of the land,
    too) hold rings of longitude and latitude, shape (points, 2).
    """

    snapshot: Snapshot
    now_utc: str
    app_version: str
    edition: Disclosure = Disclosure.RESTRICTED
    language: str = "en"
    local_time: str = ""
    formatter: Formatter = field(default_factory=PlainFormatter)
    results: tuple[tuple[Run, OutageResult], ...] = ()
    critical: tuple[CriticalAsset, ...] | None = None
    findings: tuple[Finding, ...] | None = None
    facts: PlanFacts | None = None
    assessment: Assessment | None = None
    sums: Sums | None = None
    withheld: frozenset[str] = frozenset()
    inventory_digest: str = ""
    stale_runs: frozenset[str] = frozenset()
    everyday_warning: tuple[SettlementWarning, ...] = ()
    country_name: str = ""
    land: tuple[FloatArray, ...] = ()
    lakes: tuple[FloatArray, ...] = ()
    land_credit: str = ""

    @cached_property
    def by_id(self) -> dict[str, Record]:
        """Every record of the snapshot by id."""
        return {record.id: record for records in self.snapshot.tables().values() for record in records}

    def with_language(self, code: str, formatter: Formatter) -> PlanContext:
        """Return the same context for a print in another language."""
        return replace(self, language=code, formatter=formatter)

    @property
    def people_recorded(self) -> int | None:
        """People in all settlements whose number is known; None where none is."""
        known = [s.population for s in self.snapshot.settlements if s.population is not None]
        return sum(known) if known else None

    @property
    def is_synthetic(self) -> bool:
        """Whether anything of the inventory was invented, also what this edition does not show."""
        return self.sums.is_synthetic if self.sums else is_any_synthetic(self.snapshot.inventory())

    @property
    def holders(self) -> str:
        """Who holds the complete edition, by the distribution list, else the authority; empty where nobody is named."""
        listed = sorted(self.snapshot.recipients, key=lambda r: (r.copy_number or 0, r.name))
        names = [recipient.name for recipient in listed if recipient.edition is Disclosure.RESTRICTED]
        return ", ".join(names) or self.snapshot.plan.authority or ""

    def name(self, id: str | None) -> str:
        """Return what a record is called, or a dash where there is none that this edition may show."""
        record = self.by_id.get(id or "")
        return label(record) if record else "–"


def label(record: Record) -> str:
    """Return the name of a record, else its code, else the first eight characters of its id."""
    named: str | None = getattr(record, "name", None) or getattr(record, "code", None)
    return named or record.id[:8]


def marking(context: PlanContext) -> Classification:
    """Return how secret the print is: the public edition is public, whatever the plan, and no other edition is."""
    if context.edition is Disclosure.PUBLIC:
        return Classification.PUBLIC
    classification = context.snapshot.plan.classification
    return Classification.OFFICIAL if classification is Classification.PUBLIC else classification


def is_any_synthetic(records: Iterable[Record]) -> bool:
    """Return whether one of `records` was invented."""
    return any(record.is_synthetic for record in records)


def whole_mark(context: PlanContext, translate: Translate) -> str:
    """Return the word that a figure over the whole plan carries where some of it is invented."""
    return translate("plan", "SYNTHETIC DATA") if context.is_synthetic else ""


def mark(records: Iterable[Record], translate: Translate) -> str:
    """Return the word that a table of `records` carries where some of them are invented."""
    return translate("plan", "SYNTHETIC DATA") if is_any_synthetic(records) else ""


def number(context: PlanContext, value: float | None, decimals: int = 0) -> str:
    """Return a number in the reader's notation, a dash where nobody knows it: never zero for unknown."""
    return "–" if value is None else context.formatter.number(value, decimals)


def said(context: PlanContext, statement: Finding | Remark, translate: Translate) -> str:
    """Return what a finding or a remark of the engine says, its numbers in the reader's notation."""
    return statement.message(translate, context.formatter)


def day(context: PlanContext, iso: str | None) -> str:
    """Return a date as exact as it is known, a dash where nobody knows it."""
    if not iso:
        return "–"
    return context.formatter.date(iso) if len(iso) >= 10 else iso


def moment(context: PlanContext, t_h: float) -> str:
    """Return an hour before or after the event as T-24, T+0 or T+6."""
    return f"T{'-' if t_h < 0 else '+'}{number(context, abs(t_h), 0 if t_h == round(t_h) else 1)}"


def owner(context: PlanContext, record: PlaybookAction | Procedure) -> str | None:
    """Return who acts: the organisation and the role in it, as far as they are named."""
    organisation = context.name(record.owner_id) if record.owner_id else ""
    return ", ".join(text for text in (organisation, record.owner_role) if text) or None


def at_minute(context: PlanContext, iso: str) -> str:
    """Return a moment of ISO 8601 to the minute, the date as the reader writes it."""
    return f"{context.formatter.date(iso)} {iso[11:16]}"


def printed_at(context: PlanContext) -> str:
    """Return when the print was made, in universal and local time."""
    utc = f"{at_minute(context, context.now_utc)} UTC"
    return f"{utc} ({context.local_time})" if context.local_time else utc


def newest_survey(context: PlanContext) -> str | None:
    """Return the day of the newest fact in the inventory, hidden ones too; None where none is dated."""
    if context.sums:
        return context.sums.newest_survey
    return max((record.surveyed_on for record in context.snapshot.inventory() if record.surveyed_on), default=None)


def rounded(context: PlanContext, value: float) -> str:
    """Return a number with the precision that a simulation deserves: three digits below 100,000, else thousands."""
    if value >= 100_000:
        return context.formatter.number(round(value, -3))
    return context.formatter.number(
        round(value, -2) if value >= 10_000 else round(value, -1) if value >= 1000 else value
    )


def percent(context: PlanContext, share: float) -> str:
    """Return a share as a percentage, never 0 or 100 where it is only close to it."""
    text = number(context, 100 * share)
    if share > 0 and text == number(context, 0):
        return f"< {number(context, 1)} %"
    if share < 1 and text == number(context, 100):
        return f"> {number(context, 99)} %"
    return f"{text} %"


def site_of(context: PlanContext, id: str | None) -> Site | None:
    """Return the site of an id, or None where this edition shows none."""
    record = context.by_id.get(id or "")
    return record if isinstance(record, Site) else None
