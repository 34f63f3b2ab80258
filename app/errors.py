"""Errors that a person can act on. Anything else is a bug and surfaces as such."""

from __future__ import annotations

import errno
from string import Formatter
from typing import Any, ClassVar

from app.text import QT_TRANSLATE_NOOP, Translate, untranslated

_SYSTEM_REASONS = {
    errno.ENOENT: QT_TRANSLATE_NOOP("errors", "it is not there"),
    errno.EACCES: QT_TRANSLATE_NOOP("errors", "the system does not allow it"),
    errno.EPERM: QT_TRANSLATE_NOOP("errors", "the system does not allow it"),
    errno.EROFS: QT_TRANSLATE_NOOP("errors", "the disk may only be read"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("errors", "the disk is full"),
    errno.EISDIR: QT_TRANSLATE_NOOP("errors", "it is a folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("errors", "a part of its path is no folder"),
    errno.EEXIST: QT_TRANSLATE_NOOP("errors", "it is there already"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("errors", "its name is too long"),
    errno.EIO: QT_TRANSLATE_NOOP("errors", "the disk or stick does not answer"),
}


_IN_USE = QT_TRANSLATE_NOOP("errors", "another program has it open")
_SHARING_VIOLATIONS = (32, 33)  # of Windows, which counts them as not allowed


def system_reason(error: OSError) -> str:
    """Return why the system refuses: a text marked in the context "errors", or its own words for what is rare."""
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return _IN_USE
    return _SYSTEM_REASONS.get(error.errno or 0) or error.strerror or str(error)


class AppError(Exception):
    """What went wrong, and what to do about it.

    `reasons` is the context of a `reason` among the values, a text that is marked where it is raised and may have
    {placeholders} of its own; what the system says is marked in the context "errors". Subclasses set `text` and `hint`
    in English with {placeholders}; the raising side gives the values by name, with `technical` for reports alone. The
    message is translated and formatted when it is shown.
    """

    text: ClassVar[str] = ""
    hint: ClassVar[str] = ""
    reasons: ClassVar[str] = "errors"

    def __init__(self, **values: Any) -> None:
        super().__init__(values)
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.values)

    def __str__(self) -> str:
        return self.message()

    def message(self, translate: Translate = untranslated) -> str:
        """Return what went wrong, in the language of `translate`."""
        return translate("errors", self.text).format(**self._spoken(translate))

    def _spoken(self, translate: Translate) -> dict[str, Any]:
        """Return the values, with the reason in the language of `translate` and filled in with what only it names."""
        reason = self.values.get("reason")
        if isinstance(reason, AppError):
            return self.values | {"reason": reason.message(translate)}
        if not isinstance(reason, str):
            return self.values
        said = translate(self.reasons, reason)
        reason = said if said != reason else translate("errors", reason)
        named = {name for _, name, _, _ in Formatter().parse(self.text + self.hint)}
        return self.values | {"reason": reason.format(**self.values) if self.values.keys() - named else reason}

    def advice(self, translate: Translate = untranslated) -> str:
        """Return what to do about it, in the language of `translate`."""
        return translate("errors", self.hint).format(**self.values)


def _rebuild(kind: type[AppError], values: dict[str, Any]) -> AppError:
    return kind(**values)


class InvalidValueError(AppError):
    """A value lies outside what its field allows; `allowed` may be a marked text, with what its {placeholders} name."""

    text = QT_TRANSLATE_NOOP("errors", "{field} cannot be {value}.")
    hint = QT_TRANSLATE_NOOP("errors", "Allowed: {allowed}.")

    def advice(self, translate: Translate = untranslated) -> str:
        """Return what is allowed, in the language of `translate`."""
        return translate("errors", self.hint).format(allowed=self.allowed(translate))

    def allowed(self, translate: Translate = untranslated) -> str:
        """Return the values that the field takes, in the language of `translate`."""
        text = translate("errors", str(self.values["allowed"]))
        return text.format(**self.values) if self.values.keys() - {"field", "value", "allowed"} else text


class MissingValueError(InvalidValueError):
    """A field that every record needs was left empty."""

    text = QT_TRANSLATE_NOOP("errors", "{field} is required.")
    hint = QT_TRANSLATE_NOOP("errors", "Please fill it in.")


class CancelledError(AppError):
    """The user stopped a long job; nothing was written."""

    text = QT_TRANSLATE_NOOP("errors", "Stopped.")
    hint = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")


class FileWriteError(AppError):
    """A file cannot be written where the user wants it."""

    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be written: {reason}.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose another folder, free some space or close the program that has it open.")


class FileReadError(AppError):
    """A file cannot be read; the reason is a text marked where it is raised, with what its {placeholders} name."""

    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be read: {reason}.")
    hint = QT_TRANSLATE_NOOP("errors", "Check that the file exists, is complete and may be read.")
    reasons = "import"


class MapLayerError(AppError):
    """A file cannot lie on the map; the reason is one of the texts marked where it is raised."""

    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be shown on the map: {reason}.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "GeoTIFF with a known coordinate system, MBTiles with pictures and vector files can."
    )


class PositionUnreadableError(AppError):
    """A text names no place on the earth."""

    text = QT_TRANSLATE_NOOP("errors", "{text} is no position, and nothing here has that name.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Write for example 13.155, -61.2275 or 13°09'18\"N 61°13'39\"W or 20P 692120 1454953."
    )


class NoGatewayError(AppError):
    """Nothing connects the country to the world, so nobody has service even before the event."""

    text = QT_TRANSLATE_NOOP("errors", "No operational site is a gateway.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Set 'Gateway' on the cable landing, satellite gateway or border site that carries traffic abroad."
    )


class NoCoreError(AppError):
    """A scenario asks for a live core site, and there is none."""

    text = QT_TRANSLATE_NOOP("errors", "Scenario {scenario} needs a core site, and no operational site is one.")
    hint = QT_TRANSLATE_NOOP("errors", "Set the kind of the core sites, or switch 'needs a core site' off.")


class NoPeopleError(AppError):
    """No settlement has people, so people without service cannot be counted."""

    text = QT_TRANSLATE_NOOP("errors", "No settlement has a number of people.")
    hint = QT_TRANSLATE_NOOP("errors", "Import settlements with their population, or enter it.")


class NoHazardEventError(AppError):
    """A scenario without an event has nothing to simulate."""

    text = QT_TRANSLATE_NOOP("errors", "Scenario {scenario} names no hazard event.")
    hint = QT_TRANSLATE_NOOP("errors", "Add a hazard event, for example a storm with its track, to the scenario.")


class MissingHazardEventError(AppError):
    """A scenario names an event that the plan does not hold."""

    text = QT_TRANSLATE_NOOP("errors", "Scenario {scenario} names a hazard event that is not in the plan: {event}.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose another event in the scenario, or undo its deletion.")


class UnknownHazardError(AppError):
    """An event of a hazard that this version does not know."""

    text = QT_TRANSLATE_NOOP("errors", "{event} is of an unknown hazard: {hazard}.")
    hint = QT_TRANSLATE_NOOP("errors", "Known hazards: {known}.")


class HazardParametersError(AppError):
    """The parameters of an event are not what its hazard needs."""

    text = QT_TRANSLATE_NOOP("errors", "The parameters of {hazard} cannot be used: {reason}.")
    hint = QT_TRANSLATE_NOOP("errors", "Open the event and fill in what is missing.")


class TrackTooShortError(AppError):
    """A storm track without a path."""

    text = QT_TRANSLATE_NOOP("errors", "The storm track has too few points: {points}.")
    hint = QT_TRANSLATE_NOOP("errors", "A track needs at least two points, each with its time.")


class TrackTimesError(AppError):
    """A storm track that runs backwards."""

    text = QT_TRANSLATE_NOOP("errors", "Point {point} of the storm track is not later than the point before it.")
    hint = QT_TRANSLATE_NOOP("errors", "Sort the points by time and remove repeated ones.")


class TrackPointError(AppError):
    """A storm track point without strength."""

    text = QT_TRANSLATE_NOOP("errors", "Point {point} of the storm track has neither pressure nor wind.")
    hint = QT_TRANSLATE_NOOP("errors", "Enter the central pressure or the maximum wind of that point, or remove it.")


class UnknownPresetError(AppError):
    """Repair times of a name that nobody gave."""

    text = QT_TRANSLATE_NOOP("errors", "There are no repair times called {preset}.")
    hint = QT_TRANSLATE_NOOP("errors", "Known repair times: {known}.")


class ImportFileError(FileReadError):
    """A file to import is not what it claims to be."""

    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be imported: {reason}.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Nothing was added. Repair the file, or save it again in the program it came from."
    )


class NetworkTooWideError(AppError):
    """An exact method would need too much memory for this network."""

    text = QT_TRANSLATE_NOOP("errors", "The network is too meshed for the exact method: more than {states} states.")
    hint = QT_TRANSLATE_NOOP("errors", "Use the sampled estimate, which gives its standard error.")


class AcceleratorMissingError(AppError):
    """The accelerator is asked for where it is not installed."""

    text = QT_TRANSLATE_NOOP("errors", "The accelerator cannot be loaded: {reason}.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Install Lifeline with its extra `fast`, or run without it: the results are the same."
    )


class NoStormError(AppError):
    """Tracks shall be shifted in a scenario without a hurricane."""

    text = QT_TRANSLATE_NOOP("errors", "The scenario {scenario} has no hurricane whose track could be shifted.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose a scenario with a hurricane, or add one to its events.")


class WorkerLostError(AppError):
    """A process that computed was ended from outside."""

    text = QT_TRANSLATE_NOOP("errors", "One of {workers} processes ended before it had an answer.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Perhaps memory ran out: use fewer of them, or threads; the results are the same."
    )


class ClusterError(AppError):
    """A cluster is asked for that does not answer."""

    text = QT_TRANSLATE_NOOP("errors", "The cluster {scheduler} cannot be used: {reason}.")
    hint = QT_TRANSLATE_NOOP(
        "errors",
        "Install Lifeline with its extra `cluster` and check the address of the scheduler; threads and processes give "
        "the same results.",
    )


class CountryUnknownError(AppError):
    """A country code that nobody has."""

    text = QT_TRANSLATE_NOOP("errors", "There is no country with the code {code}.")
    hint = QT_TRANSLATE_NOOP("errors", "Use the two letters of ISO 3166, for example VC, DM or HT.")


class KindUnknownError(AppError):
    """A kind of records that no plan has."""

    text = QT_TRANSLATE_NOOP("errors", "There is no kind of records called {kind}.")
    hint = QT_TRANSLATE_NOOP("errors", "Kinds: {kinds}.")


class RecordUnknownError(AppError):
    """A record that the plan does not have, or has several of."""

    text = QT_TRANSLATE_NOOP("errors", "{count} records are called {record}; it must be one.")
    hint = QT_TRANSLATE_NOOP("errors", "Give the id, as the list command prints it with --json.")


class FieldUnknownError(AppError):
    """There is no such field in rows of this kind, or it is not measured in that unit."""

    text = QT_TRANSLATE_NOOP("errors", "There is no field “{field}” in rows of the kind {kind}.")
    hint = QT_TRANSLATE_NOOP("errors", "Fields: {fields}. A unit follows a colon: height_m:ft.")


class CheckUnknownError(AppError):
    """A rule that is none, or that mends nothing."""

    text = QT_TRANSLATE_NOOP("errors", "No rule called {code} can mend what it finds.")
    hint = QT_TRANSLATE_NOOP("errors", "Rules with a safe fix: {codes}.")


class FormatUnknownError(AppError):
    """A format that no exporter writes."""

    text = QT_TRANSLATE_NOOP("errors", "Nothing is exported as {format}.")
    hint = QT_TRANSLATE_NOOP("errors", "Formats: {formats}.")


class ScenarioUnknownError(AppError):
    """A scenario that the plan does not have, or has twice."""

    text = QT_TRANSLATE_NOOP("errors", "The plan does not have exactly one scenario called {name}.")
    hint = QT_TRANSLATE_NOOP("errors", "Scenarios: {names}. Where two have one name, give the id.")


class PrintUnknownError(AppError):
    """A print is asked for that does not exist."""

    text = QT_TRANSLATE_NOOP("errors", "There is no print called {name}.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose one of these: {names}.")


class AssetUnknownError(AppError):
    """A print is asked for about a site that the plan, or the edition, does not hold."""

    text = QT_TRANSLATE_NOOP("errors", "No site of this edition has the code, name or identifier {asset}.")
    hint = QT_TRANSLATE_NOOP("errors", "Look it up in the list of sites, or choose a less public edition.")


class LanguageUnknownError(AppError):
    """A print is asked for in a language that there is no translation for."""

    text = QT_TRANSLATE_NOOP("errors", "There is no translation for the language {language}.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose one of these: {languages}.")


class FileThereError(AppError):
    """A file is in the way and nobody said that it may go."""

    text = QT_TRANSLATE_NOOP("errors", "{path} is there already.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose another name, or say that it may be replaced.")


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


class PlanGoneError(AppError):
    """The plan file was there when it was opened, and is not any more: somebody pulled the stick."""

    text = QT_TRANSLATE_NOOP("errors", "{path} is not there any more.")
    hint = QT_TRANSLATE_NOOP("errors", "Plug the stick or drive in and open the plan again; what was kept is on it.")


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


class FootprintEmptyError(AppError):
    """A mapped hazard has neither outlines nor a raster."""

    text = QT_TRANSLATE_NOOP("errors", "The hazard is mapped nowhere: it has neither outlines nor a raster.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Import a map file of it: polygons with an intensity, a GeoTIFF or an ASCII grid."
    )


class NothingNamedError(AppError):
    """A hazard that strikes by name names nothing."""

    text = QT_TRANSLATE_NOOP("errors", "The hazard event names nothing that fails.")
    hint = QT_TRANSLATE_NOOP("errors", "Name at least one link, route group, operator, product or supplier.")


class AttachmentTooLargeError(AppError):
    """A file is too large to be attached."""

    text = QT_TRANSLATE_NOOP("errors", "{path} has {mb} MB; one attachment may have {most_mb} MB.")
    hint = QT_TRANSLATE_NOOP("errors", "Make the photo smaller or split the document, and attach that.")


class ContentMissingError(AppError):
    """The content of an attachment is not in the plan file."""

    text = QT_TRANSLATE_NOOP("errors", "The content {sha256} is not in the plan file any more.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "It was removed and the file compacted since; a backup from before still has it."
    )


class CurveError(AppError):
    """A fragility curve of the plan cannot be used."""

    text = QT_TRANSLATE_NOOP("errors", "The fragility curve {curve} cannot be used: {reason}.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Give each damage state a median or design factor and a beta above 0, or points with rising odds."
    )


class MergeUndecidedError(AppError):
    """Two plan files say different things, and nobody has decided which one holds."""

    text = QT_TRANSLATE_NOOP("errors", "Conflicts not decided: {count}. Nothing was changed.")
    hint = QT_TRANSLATE_NOOP("errors", "Choose for each of them whose value holds, or give a rule for all.")


class MergeChoiceUnknownError(AppError):
    """A decision names no conflict, or no side."""

    text = QT_TRANSLATE_NOOP("errors", "{choice} decides no conflict of this merge.")
    hint = QT_TRANSLATE_NOOP("errors", "Write it as the list of conflicts names it, with =mine or =theirs.")


class MergeOtherPlanError(AppError):
    """The plan of one country cannot be merged into that of another."""

    text = QT_TRANSLATE_NOOP("errors", "{path} is the plan {title} ({country}), which is another one.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "Merge copies of one plan only; to bring single records over, export and import."
    )


class RevisionUnknownError(AppError):
    """The history has no such entry."""

    text = QT_TRANSLATE_NOOP("errors", "The history has no revision {revision}; it goes from 1 to {last}.")
    hint = QT_TRANSLATE_NOOP("errors", "Look it up in the history.")
