"""No edition says what it may not show, whatever the section: rows, fields, names of others."""

from dataclasses import replace

import pytest

from app.discovery import discover
from app.models.disclosure import _withheld_fields
from app.models.record import Disclosure, record_specs
from app.models.tables import WRITTEN_TYPES
from app.planning.document.block_text import texts_of
from app.planning.document.report import context_for, plan_blocks
from app.text import untranslated
from tests.planning.document.example import context_of, small_snapshot, written_snapshot

SECRET = "Zzsecret"
WHEN = {"now_utc": "2026-11-24T04:00Z", "app_version": "0.1.0"}


def with_secrets(record, names=None):
    """Return a record whose free texts, or those of `names`, say the secret."""
    texts = [
        s for s in record_specs(type(record)) if s.kind in ("text", "texts") and s.name not in ("id", "provenance")
    ]
    kept = ("section", "language", "question", "code", "source")
    values = {}
    for spec in texts:
        if spec.name not in kept and (names is None or spec.name in names):
            values[spec.name] = (SECRET,) if spec.kind == "texts" else SECRET
    return replace(record, **values)


def said(snapshot, edition):
    return texts_of(plan_blocks(context_for(snapshot, edition=edition, **WHEN)))


@pytest.mark.parametrize("edition", [Disclosure.PUBLIC, Disclosure.PARTNER])
@pytest.mark.parametrize("record_type", WRITTEN_TYPES, ids=lambda t: t.TABLE)
def test_a_restricted_row_is_in_no_other_edition(record_type, edition):
    snapshot = written_snapshot()
    records = [
        replace(with_secrets(record), disclosure=Disclosure.RESTRICTED)
        for record in snapshot.tables()[record_type.TABLE]
    ]
    hidden = snapshot.with_tables({record_type.TABLE: records})
    assert records
    assert not [text for text in said(hidden, edition) if SECRET in text]


@pytest.mark.parametrize("edition", [Disclosure.PUBLIC, Disclosure.PARTNER])
@pytest.mark.parametrize("record_type", WRITTEN_TYPES, ids=lambda t: t.TABLE)
def test_a_field_that_an_edition_withholds_is_not_in_it(record_type, edition):
    names = _withheld_fields(record_type.TABLE, edition)
    snapshot = written_snapshot()
    records = [with_secrets(record, names) for record in snapshot.tables()[record_type.TABLE]]
    changed = snapshot.with_tables({record_type.TABLE: records})
    assert not [text for text in said(changed, edition) if SECRET in text]


def test_the_restricted_edition_says_what_people_wrote():
    snapshot = written_snapshot()
    tables = {t.TABLE: [with_secrets(r) for r in snapshot.tables()[t.TABLE]] for t in WRITTEN_TYPES}
    assert sum(SECRET in text for text in said(snapshot.with_tables(tables), Disclosure.RESTRICTED)) > 60


def test_an_edition_that_hides_the_network_does_not_say_that_there_is_none():
    full = context_of(small_snapshot())
    hidden = replace(full.snapshot, sites=(), settlements=(), links=())
    public = replace(full, edition=Disclosure.PUBLIC, snapshot=hidden)
    said = "\n".join(
        texts_of(discover("app.planning.document.sections", "section")["s20_country"](public, untranslated))
    )
    assert "This edition shows sites: 0," in said
    assert "This plan records" not in said
    assert "none may be shown in this edition" in said
