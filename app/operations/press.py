"""A plan that was read once, to be printed in any edition and language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.errors import (
    AssetUnknownError,
    FileThereError,
    FileWriteError,
    FormatUnknownError,
    LanguageUnknownError,
    system_reason,
)
from app.i18n import formatter_for, languages, translate_for
from app.models import basemap
from app.models.checks import Finding
from app.models.record import Disclosure, Record
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.checks import find_in
from app.planning.document.bilingual import Language, side_by_side
from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.difference import difference_blocks
from app.planning.document.output import FORMATS, write_document
from app.planning.document.print_kind import Print
from app.planning.document.print_style import PAPERS, Paper, PrintStyle, usual_paper
from app.planning.document.report import (
    context_for,
    plan_blocks,
    print_style,
    separate_blocks,
    separate_style,
    worded_context,
)
from app.progress import Progress
from app.text import Translate


@dataclass(frozen=True, slots=True)
class Job:
    """What one file will hold."""

    blocks: list[Block]
    style: PrintStyle
    translate: Translate

    def numbered(self, number: int, count: int, recipient: str, translate: Translate) -> Job:
        """Return the job of one numbered copy."""
        text = translate("plan", "Copy {number} of {count}").format(number=number, count=count)
        return replace(self, style=replace(self.style, copy_note=f"{text} · {recipient}" if recipient else text))

    def write(self, out: Path, progress: Progress) -> Path:
        """Write the file and return it."""
        write_document(self.blocks, out, self.style, self.translate, progress)
        return out


@dataclass(frozen=True, slots=True)
class Press:
    """A plan that was read once, to be printed in any edition; what an edition may not show is not in its context."""

    snapshot: Snapshot
    findings: tuple[Finding, ...]
    language: str
    second: Language | None
    contexts: dict[Disclosure, PlanContext]

    @property
    def translate(self) -> Translate:
        """Words in the language of the print."""
        return translate_for(self.language)

    def speaking(self, language: str) -> Press:
        """Return the same press for another language."""
        return replace(self, language=language)

    def plan(self, edition: Disclosure, paper: str | None) -> Job:
        """Return the job of the whole plan."""
        context = self.context(edition)
        style = print_style(context, self.translate, self.paper(paper))
        return Job(self._blocks(plan_blocks, context), style, self.translate)

    def recipients(self, edition: Disclosure) -> list[str]:
        """Return who gets this edition by the plan's distribution list, in the order of the copies."""
        listed = sorted(self.snapshot.recipients, key=lambda r: (r.copy_number or 0, r.name))
        return [recipient.name for recipient in listed if recipient.edition is edition]

    def separate(self, chosen: Print, edition: Disclosure, paper: str | None, asset: str | None) -> Job:
        """Return the job of a separate print."""
        context = self.context(edition)
        size = self.paper(paper) if paper or not chosen.paper else chosen.paper
        record = _asset(context, asset) if asset else None

        def make(context: PlanContext, translate: Translate) -> list[Block]:
            return separate_blocks(chosen, context, translate, size, record)

        style = separate_style(chosen, context, self.translate, size)
        return Job(self._blocks(make, context), style, self.translate)

    def difference(self, old: Press, edition: Disclosure, paper: str | None) -> Job:
        """Return the job of what changed since an older version."""
        before, after = old.context(edition), self.context(edition)
        before, after = (worded_context(context, self.translate) for context in (before, after))
        style = print_style(after, self.translate, self.paper(paper))
        title = self.translate("plan", "Changes between two versions")
        style = replace(style, title=f"{title} · {style.title}", has_numbers=False)
        return Job(difference_blocks(before, after, self.translate), style, self.translate)

    def _blocks(self, make: Callable[[PlanContext, Translate], list[Block]], context: PlanContext) -> list[Block]:
        if self.second:
            return side_by_side(make, context, self.translate, self.second)
        return make(context, self.translate)

    def paper(self, paper: str | None) -> Paper:
        """Return the paper that was asked for, else the one that is usual in the country."""
        return next((known for known in PAPERS if known == paper), usual_paper(self.snapshot.plan.country))

    def context(self, edition: Disclosure) -> PlanContext:
        """Gather what a print of this edition may show."""
        if edition not in self.contexts:
            country = basemap.country(self.snapshot.plan.country)
            land = basemap.land_near(self.snapshot.plan.country)
            now = datetime.now(UTC)
            self.contexts[edition] = context_for(
                self.snapshot,
                now_utc=now.strftime("%Y-%m-%dT%H:%MZ"),
                local_time=_local(now),
                app_version=__version__,
                edition=edition,
                findings=self.findings,
                country_name=country.name,
                land=land.rings,
                land_credit=land.credit,
            )
        return self.contexts[edition].with_language(self.language, formatter_for(self.language))


def press_for(path: Path, language: str, second: str | None, progress: Progress) -> Press:
    """Read a plan and check it, to print it in one or two languages.

    Raises
    ------
    LanguageUnknownError
        If there is no translation for a language.
    """
    for code in (language, second or "en"):
        if code not in languages():
            raise LanguageUnknownError(language=code, languages=", ".join(languages()))
    with open_plan(path) as store:
        snapshot = store.snapshot()
    findings = tuple(find_in(snapshot, progress))
    other = Language(second, translate_for(second), formatter_for(second)) if second else None
    return Press(snapshot, findings, language, other, {})


def _local(now: datetime) -> str:
    """Return the moment on this computer's clock: "17:04 UTC-04:00"."""
    local = now.astimezone()
    offset = local.strftime("%z")
    return f"{local:%H:%M} UTC{offset[:3]}:{offset[3:]}"


def _asset(context: PlanContext, wanted: str) -> Record:
    """Return the site that this edition shows under a code, a name or an id."""
    for site in context.snapshot.sites:
        if wanted in (site.id, site.code, site.name):
            return site
    raise AssetUnknownError(asset=wanted)


def make_folder(folder: Path) -> None:
    """Make a folder for files that will be written, if it is not there.

    Raises
    ------
    FileWriteError
        If the system refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileWriteError(path=folder, reason=system_reason(error)) from error


def target_for(out: Path, format: str | None, overwrite: bool) -> Path:
    """Return the file to write, with the ending of its format.

    Raises
    ------
    FormatUnknownError, FileThereError
        If nothing is written in that format, or a file is in the way that is not to be replaced.
    """
    ending = out.suffix.lower().removeprefix(".")
    wanted = format or (ending if ending in FORMATS else "pdf")
    if wanted not in FORMATS:
        raise FormatUnknownError(format=wanted, formats=", ".join(FORMATS))
    out = out if ending == wanted else out.with_name(f"{out.name}.{wanted}")
    if out.exists() and not overwrite:
        raise FileThereError(path=out)
    return out
