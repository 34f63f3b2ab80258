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


class PlanNewerError(AppError):
    """A later Lifeline made the plan file."""

    text = QT_TRANSLATE_NOOP("errors", "{path} was made by a newer Lifeline.")
    hint = QT_TRANSLATE_NOOP("errors", "Install the newer version to open it; this one would lose what it added.")


class PlanOlderError(AppError):
    """An earlier Lifeline made the plan file, and it cannot be brought up to date where it lies."""

    text = QT_TRANSLATE_NOOP("errors", "{path} was made by an older Lifeline and cannot be brought up to date there.")
    hint = QT_TRANSLATE_NOOP("errors", "Copy it to a folder that may be written and open the copy.")


class PlanLockedError(AppError):
    """Another program is writing the plan file."""

    text = QT_TRANSLATE_NOOP("errors", "{path} is locked by another program.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Finish editing it there, or wait a moment, then try again. Nothing was changed."
    )


class PlanReadOnlyError(AppError):
    """The plan file or its folder may not be written."""

    text = QT_TRANSLATE_NOOP("errors", "{path} may only be read.")
    hint = QT_TRANSLATE_NOOP("errors", "Save a copy in a folder that may be written and work there.")


class PlanDamagedError(AppError):
    """The plan file is incomplete or has been damaged."""

    text = QT_TRANSLATE_NOOP("errors", "{path} is damaged: {reason}.")
    hint = QT_TRANSLATE_NOOP("errors", "Restore a backup; the damaged file is kept beside it.")


class NotAPlanError(AppError):
    """The file is something else than a plan."""

    text = QT_TRANSLATE_NOOP("errors", "{path} is not a Lifeline plan.")
    hint = QT_TRANSLATE_NOOP("errors", "To bring its data into a plan, open a plan and import the file.")


class PlanExistsError(AppError):
    """A file is there already and is not overwritten."""

    text = QT_TRANSLATE_NOOP("errors", "{path} exists already.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose another name, or open the existing file.")


class StaleEditError(AppError):
    """A row changed between reading and writing it."""

    text = QT_TRANSLATE_NOOP("errors", "{table} {id} has changed since you opened it.")
    hint = QT_TRANSLATE_NOOP("errors", "The view shows the new values; please edit again.")


class DuplicateRecordError(AppError):
    """A record is added that is there already."""

    text = QT_TRANSLATE_NOOP("errors", "{table} {id} is in the plan already.")
    hint = QT_TRANSLATE_NOOP("errors", "Edit the existing record instead.")


class StillUsedError(AppError):
    """A record is removed that others refer to."""

    text = QT_TRANSLATE_NOOP("errors", "{table} {id} cannot be removed, because others refer to it: {users}.")
    hint = QT_TRANSLATE_NOOP("errors", "Remove or change those first, or together with it.")


class MissingReferenceError(AppError):
    """A record refers to one that is not in the plan."""

    text = QT_TRANSLATE_NOOP("errors", "{users} refer to {table} {id}, which is not in the plan.")
    hint = QT_TRANSLATE_NOOP("errors", "Add it first, or together with them.")


class UnreadableRecordError(AppError):
    """A row of the plan file, edited by another program, is no valid record."""

    text = QT_TRANSLATE_NOOP("errors", "{table} {id} was edited outside Lifeline and cannot be read: {reason}")
    hint = QT_TRANSLATE_NOOP("errors", "Open the plan for writing and take in the outside changes, or correct the row.")
