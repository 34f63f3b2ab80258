import pytest

from app.errors import InvalidValueError
from app.models.replacing import replaced, text_fields
from app.models.settlement import Settlement

PLACES = [
    Settlement(id="1", name="St. Ana", lat=13, lon=-61, admin1="St. George"),
    Settlement(id="2", name="Port ST. Luc", lat=13, lon=-61, admin1=None),
]


def test_all_texts_of_all_records_in_one_go():
    changes = replaced(PLACES, text_fields(Settlement), "st.", "Saint")
    assert [(c.after["name"], c.after["admin1"]) for c in changes] == [
        ("Saint Ana", "Saint George"),
        ("Port Saint Luc", None),
    ]


def test_case_and_whole_fields_can_be_asked_for():
    assert [c.id for c in replaced(PLACES, ["name"], "ST.", "x", matches_case=True)] == ["2"]
    assert [c.id for c in replaced(PLACES, ["name", "admin1"], "st. george", "x", whole_field=True)] == ["1"]


def test_signs_stand_for_themselves():
    assert [c.after["name"] for c in replaced(PLACES, ["name"], "t. A", r"\\1")] == [r"S\\1na"]
    assert replaced(PLACES, ["name"], ".", ".") == []
    assert replaced(PLACES, ["name"], "", "x") == []


def test_an_emptied_text_is_unknown_and_a_name_cannot_be():
    assert replaced(PLACES, ["admin1"], "St. George", "")[0].after["admin1"] is None
    with pytest.raises(InvalidValueError):
        replaced(PLACES, ["name"], "St. Ana", "")
