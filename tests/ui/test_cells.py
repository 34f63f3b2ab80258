import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.errors import InvalidValueError
from app.models.link import Link
from app.models.record import record_specs
from app.models.site import Site
from app.ui.cells import UNKNOWN, edit_text, in_words, parsed, shown

SPECS = {spec.name: spec for record_type in (Link, Site) for spec in record_specs(record_type)}


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("height_m", None, UNKNOWN),
        ("height_m", 12.5, "12.5 m"),
        ("is_gateway", True, "Yes"),
        ("kind", "bts", "Cell site"),
        ("kind", "of a later version", "of a later version"),
        ("operator_id", "42", "Hilltop"),
        ("technologies", ["2G", "4G"], "2G, 4G"),
        ("technologies", [], UNKNOWN),
        ("route", [[0.0, 1.0], [2.0, 3.0]], "…"),
        ("extra", {"a": 1}, "…"),
    ],
)
def test_values_of_rows_in_words(field, value, text):
    assert in_words(SPECS[field], value, names) == text


def names(table):
    return {"42": "Hilltop"}


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("height_m", None, UNKNOWN),
        ("height_m", 42.5, "42.5"),
        ("height_m", 0.0, "0"),
        ("capacity_mbps", 10000.0, "10,000"),
        ("year_built", 1998, "1998"),
        ("is_gateway", False, "No"),
        ("technologies", ("2G", "4G"), "2G, 4G"),
        ("technologies", (), UNKNOWN),
        ("operator_id", "42", "Hilltop"),
        ("route", ((0.0, 1.0), (2.0, 3.0)), "2 points"),
        ("surveyed_on", "2024-05", "2024-05"),
    ],
)
def test_values_are_shown_as_people_write_them(field, value, text):
    assert shown(SPECS[field], value, names) == text


@given(st.floats(0, 700, allow_subnormal=False).map(lambda x: float(f"{x:.8g}")))
def test_a_number_that_is_shown_for_editing_reads_back(value):
    spec = SPECS["height_m"]
    assert parsed(spec, edit_text(spec, value)) == pytest.approx(value, rel=1e-7, abs=1e-300)


def test_a_decimal_comma_counts_where_people_write_one():
    QLocale.setDefault(QLocale("es"))
    assert parsed(SPECS["height_m"], "42,5") == 42.5
    assert parsed(SPECS["height_m"], edit_text(SPECS["height_m"], 42.5)) == 42.5


@pytest.mark.parametrize(
    ("field", "text"), [("height_m", "tall"), ("height_m", "-1"), ("year_built", "1998.5"), ("name", " ")]
)
def test_what_cannot_be_is_refused(field, text):
    with pytest.raises(InvalidValueError):
        parsed(SPECS[field], text)
