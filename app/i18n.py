"""Language and number formats of the reader, by Qt: QLocale for numbers and dates, QTranslator for texts."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QTranslator

from app.paths import resources
from app.text import Formatter, Translate, untranslated


class LocaleFormatter:
    """Numbers and dates as a locale writes them."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale

    def number(self, value: float, decimals: int = 0) -> str:
        """Return `value` with grouped digits, rounded to `decimals`."""
        return self._locale.toString(float(value), "f", decimals)

    def date(self, iso: str) -> str:
        """Return the date of an ISO 8601 date or time in words; a year or month alone stays as it is."""
        day = QDate.fromString(iso[:10], "yyyy-MM-dd")
        return self._locale.toString(day, "d MMMM yyyy") if day.isValid() else iso


def formatter_for(language: str) -> Formatter:
    """Return the formatter of a language code such as "en" or "es"."""
    return LocaleFormatter(QLocale(language))


def translate_for(language: str) -> Translate:
    """Return the texts of a language; English where there is no catalogue."""
    translator = QTranslator()
    if language == "en" or not translator.load(str(resources() / "i18n" / f"app_{language}.qm")):
        return untranslated

    def translate(context: str, text: str) -> str:
        return translator.translate(context, text) or text

    return translate
