"""The plan as a whole: sections in order, what stands on every page, and the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.models.checks import Finding
from app.models.choices import choice_text
from app.models.disclosure import redact
from app.models.record import Disclosure, Record
from app.models.run import Run
from app.models.snapshot import Snapshot
from app.planning.document.block_text import rewritten, texts_of
from app.planning.document.blocks import Block, Heading, Note
from app.planning.document.context import PlanContext, day, marking, newest_survey, printed_at
from app.planning.document.facts import facts_of
from app.planning.document.missing import with_hidden_said
from app.planning.document.numbering import with_references
from app.planning.document.orders import ordered_blocks
from app.planning.document.print_kind import Print, PrintOrder
from app.planning.document.print_style import Paper, PrintStyle, sheet
from app.planning.document.redacted import (
    critical_shown,
    facts_shown,
    findings_shown,
    result_shown,
    run_is_shown,
    shown_by,
    warned_shown,
)
from app.planning.document.sums import OTHERS, sums_of
from app.planning.document.typeface import missing_characters
from app.planning.document.wording import worded, worded_record, worded_results
from app.planning.outage_result import OutageResult
from app.planning.provenance import inventory_digest, is_current
from app.planning.readiness import Subject, assess_subject
from app.text import Translate, untranslated

UNPRINTABLE = "◌"
"""Stands for a character that the fonts lack; Noto Sans has it for exactly this purpose."""


def context_for(
    snapshot: Snapshot,
    *,
    now_utc: str,
    app_version: str,
    edition: Disclosure = Disclosure.RESTRICTED,
    findings: tuple[Finding, ...] | None = None,
    **values: Any,
) -> PlanContext:
    """Return the context of one edition: redacted records, the latest run of every scenario, single failures.

    Single failures, audits and findings are those of the whole network and name only what the edition shows. `values`
    are further fields of PlanContext.
    """
    seen, redaction = redact(snapshot, edition)
    inventory = inventory_digest(snapshot)
    subject = Subject(snapshot, now_utc[:10])
    critical, warned = subject.single_failures, subject.warning
    facts = facts_of(snapshot, date.fromisoformat(now_utc[:10]))
    sums = sums_of(snapshot, critical, warned)
    shown = shown_by(seen, snapshot, (one.area for one in sums.areas if one.area != OTHERS))
    runs = [run for run in _latest(snapshot.runs) if run_is_shown(run, snapshot, shown, edition)]
    results = tuple((run, OutageResult.from_json(run.results)) for run in runs if run.results)
    if edition is not Disclosure.RESTRICTED:
        results = tuple((replace(run, results={}, settings={}), result_shown(result, shown)) for run, result in results)
        seen = replace(seen, runs=tuple(replace(run, results={}, settings={}) for run in seen.runs))
        critical, warned = critical_shown(critical, shown), warned_shown(warned, shown)
        facts = facts_shown(facts, shown)
        findings = None if findings is None else findings_shown(findings, shown)
    return PlanContext(
        everyday_warning=warned,
        snapshot=seen,
        now_utc=now_utc,
        app_version=app_version,
        edition=edition,
        results=results,
        critical=critical,
        findings=findings,
        inventory_digest=inventory,
        facts=facts,
        assessment=assess_subject(subject),
        sums=sums,
        withheld=frozenset(redaction.rows),
        stale_runs=frozenset(run.id for run in runs if not is_current(run, snapshot, inventory)),
        **values,
    )


def _latest(runs: Iterable[Run]) -> Iterable[Run]:
    """Return the latest run of every scenario."""
    return {run.scenario_id: run for run in sorted(runs, key=lambda run: run.ran_at)}.values()


def plan_blocks(context: PlanContext, translate: Translate = untranslated) -> list[Block]:
    """Return what the plan says, in the order that it asks for."""
    spoken = worded_context(context, translate)
    return with_hidden_said(ordered_blocks(spoken, translate), spoken, translate)


def worded_context(context: PlanContext, translate: Translate) -> PlanContext:
    """Return a context whose words that Lifeline brought speak the language of `translate`."""
    return replace(
        context,
        snapshot=worded(context.snapshot, translate),
        results=worded_results(context.results, context.snapshot, translate),
    )


def print_style(context: PlanContext, translate: Translate = untranslated, paper: Paper = "A4") -> PrintStyle:
    """Return what stands on every page of the plan."""
    plan = worded_record(context.snapshot.plan, translate)
    country = translate("countries", context.country_name)
    synthetic = context.is_synthetic
    footer = translate("plan", "{edition} edition · version {version} · data to {data} · printed {date}").format(
        edition=choice_text(context.edition, translate),
        version=plan.version or "–",
        data=day(context, newest_survey(context)),
        date=printed_at(context),
    )
    return PrintStyle(
        title=plan.title if country in plan.title else f"{plan.title}, {country}",
        language=context.language,
        paper=paper,
        classification=choice_text(marking(context), translate),
        running_note=translate("plan", "SYNTHETIC DATA") if synthetic else "",
        watermark=_watermark(context, synthetic, translate),
        footer=footer,
        author=plan.authority or "",
        producer=f"Lifeline {context.app_version}",
        page_text=translate("plan", "Page {page} of {pages}"),
        table_text=translate("plan", "Table {number}"),
        figure_text=translate("plan", "Figure {number}"),
        section_text=translate("plan", "section {number}"),
        annex_text=translate("plan", "annex {number}"),
        place_text=translate("plan", "{place}, page {page}"),
        continued_text=translate("plan", "continued"),
        number_marks=_number_marks(context),
    )


def _number_marks(context: PlanContext) -> tuple[str, str]:
    """Return the decimal mark and what groups thousands, as the print writes numbers."""
    decimal, grouped = context.formatter.number(0.5, 1), context.formatter.number(1_000_000)
    return decimal[1:2], grouped[1:2] if not grouped[1:2].isdigit() else ""


def _watermark(context: PlanContext, is_synthetic: bool, translate: Translate) -> str:
    """Return what lies across every page: invented, not approved yet, not for everybody."""
    words = [
        translate("plan", "SYNTHETIC") if is_synthetic else "",
        "" if context.snapshot.plan.approved_on else translate("plan", "DRAFT"),
        "" if context.edition is Disclosure.PUBLIC else choice_text(context.edition, translate).upper(),
    ]
    return " · ".join(word for word in words if word)


def separate_blocks(
    chosen: Print, context: PlanContext, translate: Translate, paper: Paper, asset: Record | None = None
) -> list[Block]:
    """Return what a separate print says."""
    spoken = worded_context(context, translate)
    order = PrintOrder(sheet=sheet(paper, chosen.is_landscape), asset=asset)
    return with_hidden_said(chosen.blocks(spoken, translate, order), spoken, translate)


def separate_style(chosen: Print, context: PlanContext, translate: Translate, paper: Paper) -> PrintStyle:
    """Return what stands on the pages of a separate print."""
    style = print_style(context, translate, paper)
    return replace(
        style,
        title=f"{translate('prints', chosen.title)} · {style.title}",
        is_landscape=chosen.is_landscape,
        watermark="" if chosen.is_form else style.watermark,
        has_numbers=False,
    )


def printable(blocks: Sequence[Block], translate: Translate) -> list[Block]:
    """Return `blocks` with a sign for every character that the fonts lack, and a note that names these."""
    missing = missing_characters(with_references(text, lambda id: "") for text in texts_of(blocks))
    controls = {code: " " for code in range(32) if chr(code) != "\n"}
    if not missing:
        return [_replaced(block, controls) for block in blocks]
    table = {ord(character): UNPRINTABLE for character in missing} | controls
    text = translate(
        "plan",
        "Characters of names that cannot be printed with the fonts of this program and stand as "
        "{sign}: {count}. The plan file keeps them. Unicode: {codes}.",
    )
    codes = ", ".join(f"U+{ord(c):04X}" for c in missing[:60]) + (", …" if len(missing) > 60 else "")
    note = Note(
        kind="caveat",
        id="C-20",
        title=translate("plan", "Characters that cannot be printed"),
        text=text.format(count=len(missing), sign=UNPRINTABLE, codes=codes),
    )
    printed = [_replaced(block, table) for block in blocks]
    place = next((n for n, b in enumerate(printed) if isinstance(b, Heading) and b.id == "provenance"), len(printed))
    return [*printed[:place], note, *printed[place:]]


def _replaced(block: Block, table: dict[int, str]) -> Block:
    """Return a block with characters replaced; most have none of them and stay as they are."""
    wanted = {chr(code) for code in table}
    if all(wanted.isdisjoint(text) for text in texts_of([block])):
        return block
    return rewritten(block, lambda text: text.translate(table))
