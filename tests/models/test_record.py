import math
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.models.choices import choice_text
from app.models.fields import checked, checker
from app.models.link import Link
from app.models.record import Disclosure, new_id, record_specs
from app.models.site import Site, SiteKind
from app.models.tables import BY_TABLE, NOT_INVENTORY, RECORD_TYPES, SUBJECTS
from app.text import untranslated


def a_site(**values):
    return Site(**({"id": new_id(), "name": "Hill", "kind": "bts", "lat": 13.0, "lon": -61.0} | values))


def test_a_record_turns_codes_into_their_kind_and_numbers_into_floats():
    site = a_site(lat=13, height_m=30)
    assert site.kind is SiteKind.CELL_SITE
    assert isinstance(site.lat, float)
    assert isinstance(site.height_m, float)


def test_what_nobody_decided_is_restricted_and_what_nobody_measured_is_unknown():
    site = a_site()
    assert site.disclosure is Disclosure.RESTRICTED
    assert site.height_m is None


@pytest.mark.parametrize(
    "values",
    [
        {"lat": 91},
        {"lat": math.nan},
        {"lon": math.inf},
        {"name": " "},
        {"kind": "castle"},
        {"tier": 5},
        {"tier": 1.5},
        {"lat": None},
        {"technologies": "lte"},
        {"surveyed_on": "June"},
        {"is_gateway": "perhaps"},
    ],
)
def test_a_value_that_the_field_cannot_hold_is_refused(values):
    with pytest.raises(InvalidValueError):
        a_site(**values)


@given(
    lat=st.floats(-90, 90),
    height=st.none() | st.floats(0, 700),
    technologies=st.lists(st.text(max_size=5)).map(tuple),
    extra=st.dictionaries(st.text(max_size=4), st.text(max_size=4)),
)
def test_a_row_gives_the_record_back(lat, height, technologies, extra):
    site = a_site(lat=lat, height_m=height, technologies=technologies, extra=extra)
    assert Site.from_row(site.to_row()) == site


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda t: t.TABLE)
def test_every_field_is_declared_and_every_code_has_words(record_type):
    specs = record_specs(record_type)
    assert {s.name for s in specs} == {f.name for f in fields(record_type)}
    assert record_type.TITLE
    for spec in specs:
        assert spec.label
        assert not spec.table or spec.table in BY_TABLE
        for code in spec.choices or ():
            assert choice_text(code, untranslated)


def test_a_synthetic_record_says_so():
    assert a_site(provenance="synthetic: invented").is_synthetic
    assert not a_site(provenance="surveyed").is_synthetic


def test_what_is_not_given_takes_the_default_of_its_field():
    site = a_site(status=None, disclosure=None, technologies=None, extra=None)
    assert site == a_site(id=site.id)


@given(
    value=st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([*SiteKind, "lte", 1800, 30.0])
    | st.lists(st.text(max_size=3))
    | st.dictionaries(st.text(max_size=3), st.integers())
)
@pytest.mark.parametrize(
    "spec", {s.kind: s for s in (*record_specs(Site), *record_specs(Link))}.values(), ids=lambda s: s.name
)
def test_the_fast_check_of_a_field_says_what_the_plain_one_says(spec, value):
    def outcome(check):
        try:
            kept = check()
        except InvalidValueError as error:
            return str(error)
        return type(kept), kept

    assert outcome(lambda: checker(spec)(value)) == outcome(lambda: checked(spec, value))


def test_every_kind_of_record_is_listed_under_one_subject():
    listed = [record_type for _, record_types in SUBJECTS for record_type in record_types]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(RECORD_TYPES) - set(NOT_INVENTORY)
