import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldUnknownError, KindUnknownError
from app.models.intake.choosing import (
    TableChoice,
    choice_for,
    decided,
    field_choices,
    field_of_text,
    fingerprint,
    text_of_field,
)
from app.models.intake.raw import RawTable
from app.models.intake.synonyms import KINDS, Field
from tests.models.imported import read


def table(*columns, name="sites"):
    return RawTable(name=name, file=f"{name}.csv", columns=columns, rows=[], numbers=[])


@pytest.mark.parametrize("kind", KINDS)
def test_every_choice_offered_is_one_that_is_understood(kind):
    choices = field_choices(kind)
    assert choices
    for choice in choices:
        target = field_of_text(choice.text, kind)
        assert text_of_field(target, kind) == choice.text
        assert choice.label


def test_a_unit_may_be_chosen_that_measures_the_same():
    assert field_of_text("design_wind_ms:mph", "site") == Field("site", "design_wind_ms", "mph")
    with pytest.raises(FieldUnknownError, match="design_wind_ms:kg"):
        field_of_text("design_wind_ms:kg", "site")
    with pytest.raises(FieldUnknownError):
        field_of_text("colour", "site")
    assert field_of_text("", "site") is None


def test_what_is_chosen_counts_and_the_rest_is_guessed():
    raw = table("site_id", "name", "lat", "lon", "mast", "remark")
    choice = TableChoice(columns={"mast": "height_m:ft", "remark": ""})
    mapping = decided(raw, None, {raw.place: choice})
    assert mapping.fields["mast"] == Field("site", "height_m", "ft")
    assert "remark" not in mapping.fields
    assert mapping.fields["lat"] == Field("site", "lat")


def test_a_field_chosen_for_one_column_is_taken_from_the_other():
    raw = table("site_id", "name", "lat", "lon", "height", "mast")
    mapping = decided(raw, None, {"*": TableChoice(columns={"mast": "height_m"})})
    assert [column for column, target in mapping.fields.items() if target.name == "height_m"] == ["mast"]


def test_the_place_counts_more_than_every_table_and_that_more_than_the_header():
    raw = table("a", "b")
    choices = {
        fingerprint(raw): TableChoice(kind="link", columns={"a": "name", "b": "notes"}),
        "*": TableChoice(columns={"a": "code"}),
        raw.place: TableChoice(kind="site"),
    }
    assert choice_for(raw, choices) == TableChoice(kind="site", columns={"a": "code", "b": "notes"})
    assert choice_for(table("x"), {}) == TableChoice()


def test_the_name_of_the_file_does_not_change_the_fingerprint_but_a_column_does():
    assert fingerprint(table("a", "b")) == fingerprint(table("a", "b", name="other"))
    assert fingerprint(table("a", "b")) != fingerprint(table("b", "a"))


def test_an_unknown_kind_is_refused():
    with pytest.raises(KindUnknownError):
        decided(table("a"), None, {"*": TableChoice(kind="igloo")})


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_a_choice_comes_back_from_its_text(kind, columns):
    choice = TableChoice(kind=kind, columns=columns)
    assert TableChoice.from_text(choice.to_text()) == choice


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"kind": 1, "columns": 5}', "null"])
def test_settings_that_somebody_edited_are_no_choice(text):
    assert TableChoice.from_text(text) is None


def test_a_choice_makes_an_unknown_table_known(tmp_path):
    path = tmp_path / "torres.csv"
    path.write_text("etiqueta,norte,este,alto\nCerro,13.1,-59.6,100\n", encoding="utf-8")
    assert not read(path).records
    choice = TableChoice(
        kind="site", columns={"etiqueta": "name", "norte": "lat", "este": "lon", "alto": "height_m:ft"}
    )
    (site,) = read(path, choices={"torres.csv": choice}).records
    assert (site.name, site.lat, site.height_m) == ("Cerro", 13.1, pytest.approx(30.48))
