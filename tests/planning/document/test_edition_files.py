"""What an edition may not show is in none of its files: no text, no metadata, no source of a picture."""

import base64
import csv
import re
import zipfile
import zlib
from dataclasses import replace

import pypdfium2
import pytest

from app.discovery import discover
from app.models.checks import Finding
from app.models.disclosure import is_visible
from app.models.record import Disclosure, record_specs
from app.models.site import Site
from app.models.tables import BY_TABLE
from app.paths import resources
from app.planning.document.block_text import texts_of
from app.planning.document.difference import difference_blocks
from app.planning.document.output import write_document
from app.planning.document.report import context_for, plan_blocks, print_style, separate_blocks, separate_style
from app.planning.note import Note
from app.planning.outage_result import SimulatedEvent
from app.text import untranslated
from tests.planning.document.example import context_of, ident, outage_result, small_snapshot
from tests.planning.document.example_written import written_snapshot

SECRET = re.compile(r"Zq[a-z0-9_]+_(?:public|partner|restricted)x")
EDITIONS = list(Disclosure)
PLACE = {"lat": 13.171234567, "lon": -61.171234567}
DIGITS = re.compile(r"(?:13|61)[.,]17123")  # of the restricted position
FIELDS = {
    (row["table"], row["field"]): Disclosure(row["disclosure"])
    for row in csv.DictReader((resources() / "disclosure" / "fields.csv").read_text(encoding="utf-8").splitlines())
}
VALUES = {"day": "2026-02-03", "date": "2026-02-03", "flag": True, "number": 1.0, "whole": 1}


def secret_record(table, disclosure):
    """Return a record of a table whose every text is a word that says who may see it, and occurs nowhere else."""

    def word(field):
        strictest = max(disclosure, FIELDS.get((table, field), disclosure), key=EDITIONS.index)
        return f"Zq{table}_{field}_{strictest.value}x"

    values = {"id": ident(table, f"secret-{disclosure}"), "disclosure": disclosure}
    for spec in record_specs(BY_TABLE[table]):
        if spec.name in values or spec.name in ("provenance", "extra", "sha256", "surveyed_on", "confidence"):
            continue
        if spec.name in PLACE:
            values[spec.name] = PLACE[spec.name]
        elif spec.kind == "text":
            values[spec.name] = word(spec.name)
        elif spec.kind == "texts":
            values[spec.name] = (word(spec.name),)
        elif spec.required and spec.kind == "choice":
            values[spec.name] = next(iter(spec.choices))
        elif spec.required and spec.kind == "reference":
            values[spec.name] = ident(spec.table, f"secret-{disclosure}")
        elif spec.required:
            values[spec.name] = (
                max(spec.low or 0, VALUES[spec.kind]) if spec.kind in ("number", "whole") else VALUES[spec.kind]
            )
    return BY_TABLE[table](**values)


def whole_country():
    """Return a snapshot with a restricted, a partner's and a public record in every table, and a run of every scenario.

    Runs name every site, settlement and event of the plan, and are of scenarios with a disclosure of their own.
    """
    snapshot = written_snapshot()
    tables = {}
    for table, records in snapshot.tables().items():
        if table not in ("run", "attachment", "map_layer", "saved_view"):
            tables[table] = (*records, *(secret_record(table, one) for one in EDITIONS))
    full = snapshot.with_tables(tables)
    pattern = context_of(small_snapshot()).results[0][0]
    runs = []
    for scenario in full.scenarios:
        result = outage_result(full, scenario.name)
        events = tuple(
            SimulatedEvent(
                name=event.name,
                hazard="hurricane",
                title="Hurricane",
                unit="m/s",
                averaging="",
                summary=Note("{name}", {"name": event.name}),
            )
            for event in full.hazard_events
        )
        notes = tuple(Note("{name}", {"name": site.name}) for site in full.sites)
        result = replace(result, hazard=replace(result.hazard, events=events), warnings=notes)
        names = {"id": ident("run", scenario.id), "scenario_id": scenario.id, "results": result.to_json()}
        runs.append(replace(pattern, **names))
    return replace(full, runs=tuple(runs))


def findings_of(snapshot):
    """Return a finding a site, about the plan, that names it."""
    return tuple(
        Finding(code="x", severity="info", table="plan", id=snapshot.plan.id, text="{a}", values={"a": site.name})
        for site in snapshot.sites
    )


COUNTRY = whole_country()


def context_in(edition, snapshot=COUNTRY):
    when = {"now_utc": "2026-11-24T04:00Z", "app_version": "0.1.0"}
    return context_for(snapshot, edition=edition, findings=findings_of(snapshot), **when)


def prints_in(edition, format):
    """Return the prints of an edition: the plan, the separate prints, the difference to an empty version.

    Word takes only a few of them: making its pictures takes long.
    """
    context = context_in(edition)
    yield "plan", plan_blocks(context), print_style(context)
    for name, chosen in discover("app.planning.document.prints", "PRINT").items():
        if format != "docx" or name in ("contact_sheet", "pace_cards"):
            told = chosen, context, untranslated, "A4"
            yield name, separate_blocks(*told), separate_style(*told)
    yield (
        "difference",
        difference_blocks(context_in(edition, small_snapshot()), context, untranslated),
        print_style(context),
    )


def held_by(path):
    """Return everything that can be read out of a file, its compressed parts and its metadata included."""
    content = path.read_bytes()
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            held = [page.get_textpage().get_text_range() for page in document]
            held += [item.get_title() for item in document.get_toc()]
            held += document.get_metadata_dict().values()
        raw = [content, *pdf_streams(content)]
    else:
        with zipfile.ZipFile(path) as file:
            raw, held = [file.read(name) for name in file.namelist()], file.namelist()
    held += [part.decode(code, "ignore") for part in raw for code in ("utf-8", "utf-16-be")]
    return "\n".join(held)


def pdf_streams(content):
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        try:
            plain = base64.a85decode(packed.strip().removesuffix(b"~>")) if packed.strip().endswith(b"~>") else packed
            yield zlib.decompress(plain)
        except (ValueError, zlib.error):
            yield packed


def hidden_in(edition, text):
    """Return the secrets in a text that this edition may not show."""
    shown = {one.value for one in EDITIONS if is_visible(one, edition)}
    found = {word for word in SECRET.findall(text) if word[:-1].rsplit("_", 1)[1] not in shown}
    return found | (set(DIGITS.findall(text)) if edition is Disclosure.PUBLIC else set())


@pytest.mark.parametrize("format", ["pdf", "docx", "xlsx"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_no_file_of_an_edition_holds_what_it_may_not_show(edition, format, tmp_path):
    found = ""
    for name, blocks, style in prints_in(edition, format):
        assert not hidden_in(edition, "\n".join(texts_of(blocks))), name  # the sources of pictures, too
        path = tmp_path / f"{name}.{format}"
        write_document(blocks, path, style, untranslated)
        held = held_by(path)
        assert not hidden_in(edition, held), name
        found += held
    words = set(SECRET.findall(found))
    assert ("Zqsite_name_partnerx" in words) is (edition is not Disclosure.PUBLIC)
    assert ("Zqsite_name_restrictedx" in words) is (edition is Disclosure.RESTRICTED)
    assert "Landing" in found


def test_the_metadata_of_the_public_edition_names_no_person(tmp_path):
    plan = replace(COUNTRY.plan, approver="Zaphod Beeblebrox", authority="Disaster Office")
    context = context_in(Disclosure.PUBLIC, replace(COUNTRY, plan=plan))
    for format, names in (("pdf", ()), ("docx", ("docProps/core.xml",)), ("xlsx", ("docProps/core.xml",))):
        path = tmp_path / f"p.{format}"
        write_document(plan_blocks(context), path, print_style(context), untranslated)
        if format == "pdf":
            with pypdfium2.PdfDocument(path) as document:
                held = " ".join(document.get_metadata_dict().values())
        else:
            with zipfile.ZipFile(path) as file:
                held = " ".join(file.read(name).decode() for name in names)
        assert "Disaster Office" in held
        assert "Zaphod" not in held
        assert "python-docx" not in held
        assert "openpyxl" not in held


def test_the_search_finds_what_is_there(tmp_path):
    site = Site(id=ident("site", "x"), name="Zqsite_name_restrictedx", kind="bts", lat=13.0, lon=-61.0)
    context = context_in(Disclosure.RESTRICTED, replace(small_snapshot(), sites=(site,)))
    for format in ("pdf", "docx", "xlsx"):
        path = tmp_path / f"p.{format}"
        write_document(plan_blocks(context), path, print_style(context), untranslated)
        assert hidden_in(Disclosure.PUBLIC, held_by(path)) == {"Zqsite_name_restrictedx"}
