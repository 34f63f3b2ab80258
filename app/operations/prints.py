"""The plan on paper, and everything else that is printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from app import __version__
from app.discovery import discover
from app.errors import AssetUnknownError, FileThereError, FormatUnknownError, LanguageUnknownError, PrintUnknownError
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
from app.planning.document.output import FORMATS, write_document
from app.planning.document.print_kind import Print
from app.planning.document.print_style import Paper, PrintStyle, usual_paper
from app.planning.document.report import context_for, plan_blocks, print_style, separate_print
from app.progress import Progress, no_progress, part_of
from app.text import Translate

EDITIONS = ("public", "partner", "restricted")


@dataclass(frozen=True, slots=True)
class PrintTitle:
    """A separate print, for lists: its name in commands, and what it is."""

    name: str
    title: str
    summary: str
    takes_asset: bool


def list_prints(language: str = "en") -> tuple[PrintTitle, ...]:
    """Return the separate prints by name."""
    translate = translate_for(language)
    return tuple(
        PrintTitle(name, translate("prints", p.title), translate("prints", p.summary), p.takes_asset)
        for name, p in _prints().items()
    )


def write_report(
    path: Path,
    out: Path,
    *,
    language: str = "en",
    second_language: str | None = None,
    edition: str = "restricted",
    paper: str | None = "A4",
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Print the plan and return the file.

    Parameters
    ----------
    path
        The plan file.
    out
        The file; its ending is the format (.pdf, .docx, .xlsx), and is added where it is missing.
    language, second_language
        Language of the print; with a second one, both stand side by side.
    edition
        Who it is for: public, partner or restricted.
    paper
        A3, A4, A5, Letter or Legal; None for what is usual in the plan's country.
    format
        The format where `out` does not end in it.
    overwrite
        Replace a file that is there.

    Raises
    ------
    FileThereError
        If there is such a file and it is not to be replaced.
    FileWriteError
        If it cannot be written there.
    """
    press = _press(path, language, second_language, part_of(progress, 0.0, 0.3))
    job = press.plan(Disclosure(edition), paper)
    return job.write(_target(out, format, overwrite), part_of(progress, 0.3, 1.0))


def write_copies(
    path: Path,
    out: Path,
    *,
    copies: int,
    recipients: Sequence[str] = (),
    language: str = "en",
    edition: str = "restricted",
    paper: str | None = "A4",
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> list[Path]:
    """Print numbered copies of the plan, a file each; number and recipient stand on every page.

    See `write_report` for what is the same. `recipients` are taken in order; copies beyond them are for nobody yet.
    """
    press = _press(path, language, None, part_of(progress, 0.0, 0.2))
    job = press.plan(Disclosure(edition), paper)
    count = max(copies, len(recipients))
    first = _target(out, format, overwrite=True)
    files = [first.with_name(f"{first.stem} {number}{first.suffix}") for number in range(1, count + 1)]
    for file in files:
        _target(file, format, overwrite)
    for number, file in enumerate(files, 1):
        share = part_of(progress, 0.2 + 0.8 * (number - 1) / count, 0.2 + 0.8 * number / count)
        name = recipients[number - 1] if number <= len(recipients) else ""
        job.numbered(number, count, name, press.translate).write(file, share)
    return files


def write_all_reports(
    path: Path,
    folder: Path,
    *,
    paper: str | None = None,
    format: str = "pdf",
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> list[Path]:
    """Print the plan in every language and edition into a folder and return the files.

    See `write_report` for what is the same. Files that were written when the user stops stay.
    """
    wanted = [(language, edition) for edition in EDITIONS for language in languages()]
    files = [folder / f"{path.stem} {edition} {language}.{format}" for language, edition in wanted]
    for file in files:
        _target(file, format, overwrite)
    press = _press(path, "en", None, part_of(progress, 0.0, 0.1))
    for number, ((language, edition), file) in enumerate(zip(wanted, files, strict=True)):
        share = part_of(progress, 0.1 + 0.9 * number / len(files), 0.1 + 0.9 * (number + 1) / len(files))
        press.speaking(language).plan(Disclosure(edition), paper).write(file, share)
    return files


def write_print(
    path: Path,
    name: str,
    out: Path,
    *,
    asset: str | None = None,
    language: str = "en",
    second_language: str | None = None,
    edition: str = "restricted",
    paper: str | None = None,
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Write one of the separate prints and return the file.

    Parameters
    ----------
    name
        Which print; `list_prints` names them.
    asset
        Code, name or id of the site for a print that takes one.

    See `write_report` for the others.

    Raises
    ------
    PrintUnknownError, AssetUnknownError
        If there is no such print or asset.
    """
    if name not in _prints():
        raise PrintUnknownError(name=name, names=", ".join(_prints()))
    target = _target(out, format, overwrite)
    press = _press(path, language, second_language, part_of(progress, 0.0, 0.3))
    return press.separate(_prints()[name], Disclosure(edition), paper, asset).write(target, part_of(progress, 0.3, 1.0))


def _prints() -> dict[str, Print]:
    return discover("app.planning.document.prints", "PRINT")


@dataclass(frozen=True, slots=True)
class _Job:
    """What one file will hold."""

    blocks: list[Block]
    style: PrintStyle
    translate: Translate

    def numbered(self, number: int, count: int, recipient: str, translate: Translate) -> _Job:
        text = translate("plan", "Copy {number} of {count}").format(number=number, count=count)
        return replace(self, style=replace(self.style, copy_note=f"{text} · {recipient}" if recipient else text))

    def write(self, out: Path, progress: Progress) -> Path:
        write_document(self.blocks, out, self.style, self.translate, progress)
        return out


@dataclass(frozen=True, slots=True)
class _Press:
    """A plan that was read once, to be printed in any edition; what an edition may not show is not in its context."""

    snapshot: Snapshot
    findings: tuple[Finding, ...]
    language: str
    second: Language | None
    contexts: dict[Disclosure, PlanContext]

    @property
    def translate(self) -> Translate:
        return translate_for(self.language)

    def speaking(self, language: str) -> _Press:
        return replace(self, language=language)

    def plan(self, edition: Disclosure, paper: str | None) -> _Job:
        context = self.context(edition)
        style = print_style(context, self.translate, self.paper(paper))
        return _Job(self._blocks(plan_blocks, context), style, self.translate)

    def separate(self, chosen: Print, edition: Disclosure, paper: str | None, asset: str | None) -> _Job:
        context = self.context(edition)
        size = self.paper(paper) if paper or not chosen.paper else chosen.paper
        record = _asset(context, asset) if asset else None

        def make(context: PlanContext, translate: Translate) -> list[Block]:
            return separate_print(chosen, context, translate, size, record)[0]

        _, style = separate_print(chosen, context, self.translate, size, record)
        return _Job(self._blocks(make, context), style, self.translate)

    def _blocks(self, make: Callable[[PlanContext, Translate], list[Block]], context: PlanContext) -> list[Block]:
        if self.second:
            return side_by_side(make, context, self.translate, self.second)
        return make(context, self.translate)

    def paper(self, paper: str | None) -> Paper:
        for known in get_args(Paper):
            if paper == known:
                size: Paper = known
                return size
        return usual_paper(self.snapshot.plan.country)

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


def _press(path: Path, language: str, second: str | None, progress: Progress) -> _Press:
    for code in (language, second or "en"):
        if code not in languages():
            raise LanguageUnknownError(language=code, languages=", ".join(languages()))
    with open_plan(path) as store:
        snapshot = store.snapshot()
    findings = tuple(find_in(snapshot, progress))
    other = Language(second, translate_for(second), formatter_for(second)) if second else None
    return _Press(snapshot, findings, language, other, {})


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


def _target(out: Path, format: str | None, overwrite: bool) -> Path:
    ending = out.suffix.lower().removeprefix(".")
    wanted = format or (ending if ending in FORMATS else "pdf")
    if wanted not in FORMATS:
        raise FormatUnknownError(format=wanted, formats=", ".join(FORMATS))
    out = out if ending == wanted else out.with_name(f"{out.name}.{wanted}")
    if out.exists() and not overwrite:
        raise FileThereError(path=out)
    return out
