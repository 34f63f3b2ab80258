"""Errors that a person can act on. Anything else is a bug and surfaces as such."""

from __future__ import annotations

from typing import Any, ClassVar

from app.text import QT_TRANSLATE_NOOP, Translate, untranslated


class AppError(Exception):
    """What went wrong, and what to do about it.

    Subclasses set `text` and `hint` in English with {placeholders}; the raising side gives the values by name. The
    message is translated and formatted when it is shown.
    """

    text: ClassVar[str] = ""
    hint: ClassVar[str] = ""

    def __init__(self, **values: Any) -> None:
        super().__init__(values)
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.values)

    def __str__(self) -> str:
        return self.message()

    def message(self, translate: Translate = untranslated) -> str:
        """Return what went wrong, in the language of `translate`."""
        return translate("errors", self.text).format(**self.values)

    def advice(self, translate: Translate = untranslated) -> str:
        """Return what to do about it, in the language of `translate`."""
        return translate("errors", self.hint).format(**self.values)


def _rebuild(kind: type[AppError], values: dict[str, Any]) -> AppError:
    return kind(**values)


class InvalidValueError(AppError):
    """A value lies outside what its field allows."""

    text = QT_TRANSLATE_NOOP("errors", "{field} cannot be {value}.")
    hint = QT_TRANSLATE_NOOP("errors", "Allowed: {allowed}.")


class CancelledError(AppError):
    """The user stopped a long job; nothing was written."""

    text = QT_TRANSLATE_NOOP("errors", "Stopped.")
    hint = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")


class FileWriteError(AppError):
    """A file cannot be written where the user wants it."""

    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be written: {reason}.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose another folder, free some space or close the program that has it open.")


class FileReadError(AppError):
    """A file cannot be read."""

    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be read: {reason}.")
    hint = QT_TRANSLATE_NOOP("errors", "Check that the file exists, is complete and may be read.")


class NetworkTooWideError(AppError):
    """An exact method would need too much memory for this network."""

    text = QT_TRANSLATE_NOOP("errors", "The network is too meshed for the exact method: more than {states} states.")
    hint = QT_TRANSLATE_NOOP("errors", "Use the sampled estimate, which gives its standard error.")


class CountryUnknownError(AppError):
    """A country code that nobody has."""

    text = QT_TRANSLATE_NOOP("errors", "There is no country with the code {code}.")
    hint = QT_TRANSLATE_NOOP("errors", "Use the two letters of ISO 3166, for example VC, DM or HT.")
