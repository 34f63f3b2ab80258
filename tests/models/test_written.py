"""What people write: in every table, form, file and edition like any other record."""

import pytest

from app.models.choices import choice_text
from app.models.disclosure import redact
from app.models.intake.mapping import guess
from app.models.intake.raw import RawTable
from app.models.record import Disclosure, record_specs
from app.models.snapshot import Snapshot
from app.models.tables import WRITTEN_TYPES
from app.text import untranslated
from tests.models.store_samples import a_plan, written


@pytest.mark.parametrize("record_type", WRITTEN_TYPES, ids=lambda t: t.TABLE)
def test_a_file_named_for_a_table_is_read_as_that_table(record_type):
    specs = [s for s in record_specs(record_type) if s.kind not in ("json", "route") and s.name != "id"]
    columns = tuple(spec.name for spec in specs)
    raw = RawTable(name=f"{record_type.TABLE}s_2026", file="x.csv", columns=columns, rows=[], numbers=[])
    mapping = guess(raw)
    assert mapping is not None
    assert mapping.kind == record_type.TABLE
    assert {field.name for field in mapping.fields.values()} == set(columns)


def test_a_file_with_another_name_is_never_taken_for_what_people_write():
    columns = ("name", "kind", "trigger", "notes", "lat", "lon")
    mapping = guess(RawTable(name="stations", file="stations.csv", columns=columns, rows=[], numbers=[]))
    assert mapping is not None
    assert mapping.kind == "site"


@pytest.mark.parametrize("record_type", WRITTEN_TYPES, ids=lambda t: t.TABLE)
def test_every_choice_has_words(record_type):
    for spec in record_specs(record_type):
        for code in spec.choices or ():
            assert choice_text(code, untranslated)


def test_an_edition_hides_what_it_may_not_show():
    records = written("o", "s", "t", "n")
    public = [type(r)(**{n: getattr(r, n) for n in r.to_row()} | {"disclosure": "public"}) for r in records]
    tables: dict[str, list] = {}
    for record in public:
        tables.setdefault(record.TABLE, []).append(record)
    whole = Snapshot(plan=a_plan(), revision=1).with_tables(tables)
    shown, redaction = redact(whole, Disclosure.PUBLIC)
    assert shown.radio_nets[0].freq_mhz is None
    assert redaction.values["radio_net", "freq_mhz"] == 1
    assert shown.pace_cards == ()  # its site is not in this edition
    assert redact(Snapshot(plan=a_plan(), revision=1).with_tables({"term": tables["term"]}), Disclosure.PUBLIC)[0].terms
