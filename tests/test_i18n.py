import pytest

from app.i18n import formatter_for, language_name, languages, translate_for


@pytest.mark.parametrize(
    ("language", "number", "date"),
    [("en", "74,429.5", "24 Nov 2026"), ("es", "74.429,5", "24 nov 2026"), ("pt", "74.429,5", "24 nov. 2026")],
)
def test_numbers_and_dates_are_written_as_readers_write_them(language, number, date):
    formatter = formatter_for(language)
    assert formatter.number(74429.46, 1) == number
    assert formatter.date("2026-11-24") == date


@pytest.mark.parametrize("iso", ["2026", "2026-11", "unknown"])
def test_a_date_that_is_less_exact_stays_so(iso):
    assert formatter_for("en").date(iso) == iso


def test_a_language_without_a_translation_stays_english():
    assert translate_for("xx")("records", "Sites") == "Sites"
    assert languages()[0] == "en"


def test_a_language_is_called_what_its_speakers_call_it():
    assert [language_name(code) for code in ("en", "es", "fr", "pt")] == ["English", "Español", "Français", "Português"]
