"""Languages: translations from resources/i18n, numbers and dates as the reader's locale writes them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QTranslator

from app.paths import resources
from app.text import Formatter, Translate, untranslated


class LocaleFormatter:
    """Numbers and dates as a locale writes them."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale

    def number(self, value: float, decimals: int = 0) -> str:
        """Return `value` with grouped digits, rounded to `decimals`.

        >>> LocaleFormatter(QLocale("en")).number(74429.4)
        '74,429'
        """
        return self._locale.toString(float(value), ord("f"), decimals)

    def date(self, iso: str) -> str:
        """Return the date of an ISO 8601 date or time, written out; less exact dates stay as they are.

        >>> LocaleFormatter(QLocale("en")).date("2026-11-24T04:00:00Z")
        '24 Nov 2026'
        """
        try:
            day = date.fromisoformat(iso[:10])
        except ValueError:
            return iso
        return self._locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def locale_for(language: str = "") -> QLocale:
    """Return the locale of a language; empty: that of the system, and English where the system has none.

    >>> locale_for("es").name(), locale_for("C").name()
    ('es_ES', 'en_US')
    """
    locale = QLocale(language) if language else QLocale.system()
    is_none = locale.language() == QLocale.Language.C  # C groups no digits
    return QLocale(QLocale.Language.English) if is_none else locale


def formatter_for(language: str) -> Formatter:
    """Return how numbers and dates are written in a language, by its code, for example "es" or "pt_BR"."""
    return LocaleFormatter(QLocale(language))


@cache
def translator_for(language: str) -> QTranslator | None:
    """Return the loaded translator of a language, "es" also for "es-MX"; None where there is no translation."""
    translator = QTranslator()
    codes = (language, language.replace("-", "_").partition("_")[0])
    return translator if any(translator.load(str(translations() / f"app_{code}.qm")) for code in codes) else None


def translate_for(language: str) -> Translate:
    """Return the `Translate` of a language; what is not translated stays English.

    >>> translate_for("en")("records", "Sites")
    'Sites'
    """
    translator = translator_for(language)
    if translator is None:
        return untranslated

    def translate(context: str, text: str) -> str:
        return translator.translate(context, text) or text

    return translate


def languages() -> tuple[str, ...]:
    """Return the codes of all languages there are translations for, English first."""
    return ("en", *sorted(file.stem.removeprefix("app_") for file in translations().glob("app_*.qm")))


def code_of(language: str) -> str:
    """Return the code of the translation that serves a language, English where none does.

    >>> code_of("es_MX"), code_of("C")
    ('es', 'en')
    """
    code = language.replace("-", "_").partition("_")[0]
    return code if code in languages() else "en"


def language_name(code: str) -> str:
    """Return what speakers of a language call it.

    >>> language_name("es"), language_name("en")
    ('Español', 'English')
    """
    known = {"en": "English", "es": "Español"}  # Qt names a country with these two
    name = QLocale(code).nativeLanguageName()
    return known.get(code) or name[:1].upper() + name[1:] or code


def translations() -> Path:
    """Return the folder of the translations."""
    return resources() / "i18n"
