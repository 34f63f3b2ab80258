"""What an import has to say about a row: repaired, assumed, left out. Nothing is changed without one of these."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from app.errors import InvalidValueError
from app.models.choices import choice_text
from app.models.fields import FieldSpec
from app.text import QT_TRANSLATE_NOOP, Translate, untranslated

Severity = Literal["info", "warning", "error"]

REPAIRS = frozenset(
    {
        *("axes_swapped", "sign_lost", "axes_swapped_sign_lost", "web_mercator", "utm_meters"),
        *("read_dms", "read_comma", "read_mgrs", "read_utm", "read_plus_code"),
        *("representative_point", "point_differs", "kind_assumed", "default_taken", "zone_usual"),
        *("route_reversed", "ring_closed", "outline_repaired", "end_by_geometry"),
        *("decimal_comma", "unit_converted", "cells_converted", "population_zero", "gateways_flagged", "alternatives"),
    }
)
"""Codes of issues that say what was repaired or read into the rows; each may be refused."""

TAKE_PROPOSAL = QT_TRANSLATE_NOOP("import", "Take “{proposal}” instead")
"""What the one-click fix of an issue with a proposal says, context "import"."""

_TEXTS: dict[str, tuple[Severity, str]] = {
    # reading
    "no_rows": ("info", QT_TRANSLATE_NOOP("import", "There are no rows to read.")),
    "blank_rows": ("info", QT_TRANSLATE_NOOP("import", "Empty rows left out: {count}.")),
    "header_again": ("info", QT_TRANSLATE_NOOP("import", "Rows left out that repeat the headings: {count}.")),
    "marks_removed": (
        "info",
        QT_TRANSLATE_NOOP(
            "import", "Byte order marks left out within the text: {count}. Files were put together here."
        ),
    ),
    "zeros_removed": (
        "warning",
        QT_TRANSLATE_NOOP("import", "Zero bytes left out: {count}; the file may be damaged."),
    ),
    "blank_header": ("warning", QT_TRANSLATE_NOOP("import", "Column {column} has no name; it is called “{name}”.")),
    "double_header": (
        "warning",
        QT_TRANSLATE_NOOP("import", "Two columns are called “{name}”; the second is now “{new}”."),
    ),
    "rows_above_header": ("info", QT_TRANSLATE_NOOP("import", "Rows above the header left out: {count}.")),
    "row_short": ("warning", QT_TRANSLATE_NOOP("import", "Cells of the row: {found} of {expected}.")),
    "row_long": (
        "warning",
        QT_TRANSLATE_NOOP("import", "Cells of the row: {found}, of the header: {expected}; the rest was left out."),
    ),
    "feature_invalid": ("error", QT_TRANSLATE_NOOP("import", "This is no feature with properties; left out.")),
    "geometry_missing": ("warning", QT_TRANSLATE_NOOP("import", "The feature has no geometry.")),
    "geometry_invalid": ("error", QT_TRANSLATE_NOOP("import", "The geometry is not valid: {reason}.")),
    "geometry_unsupported": ("error", QT_TRANSLATE_NOOP("import", "Geometries of type {type} are not read.")),
    "ring_closed": ("warning", QT_TRANSLATE_NOOP("import", "The outline was not closed; it is closed now.")),
    "outline_repaired": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The outline crossed itself; it was split into parts that do not."),
    ),
    "network_link": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The file points to {href}; Lifeline never fetches anything, so it is left out."),
    ),
    "kml_others": ("warning", QT_TRANSLATE_NOOP("import", "Only the first KML of the archive was read, not {names}.")),
    "crs_unknown": (
        "error",
        QT_TRANSLATE_NOOP(
            "import",
            "The file does not say in which coordinate system its numbers are (a Shapefile says it in its .prj). "
            "Give its EPSG code; in the terminal with --crs EPSG:32620.",
        ),
    ),
    "crs_invalid": (
        "error",
        QT_TRANSLATE_NOOP(
            "import", "“{value}” is no coordinate system that is known. Give an EPSG code, such as EPSG:32620."
        ),
    ),
    "crs_given": ("info", QT_TRANSLATE_NOOP("import", "Positions were read in {crs}, as you said.")),
    # what it is
    "kind_unknown": (
        "error",
        QT_TRANSLATE_NOOP(
            "import", "It is not clear what the rows are. Choose it; in the terminal with --as site, --as link, ..."
        ),
    ),
    "not_imported_yet": (
        "info",
        QT_TRANSLATE_NOOP("import", "Rows left out, as Lifeline does not keep {what}: {count}."),
    ),
    "country_other": ("info", QT_TRANSLATE_NOOP("import", "Rows of other countries left out: {count}.")),
    "columns_kept": ("info", QT_TRANSLATE_NOOP("import", "Kept as other columns: {columns}.")),
    "decimal_comma": ("info", QT_TRANSLATE_NOOP("import", "Numbers are written with a decimal comma.")),
    "unit_converted": ("info", QT_TRANSLATE_NOOP("import", "“{column}” was converted from {unit} to {to}.")),
    "cells_converted": (
        "info",
        QT_TRANSLATE_NOOP(
            "import", "Cells of “{column}” that name a unit of their own ({count}) were converted to {to}."
        ),
    ),
    # values
    "value_invalid": (
        "warning",
        QT_TRANSLATE_NOOP("import", "“{value}” in “{column}” is left out; allowed: {allowed}."),
    ),
    "value_required": (
        "error",
        QT_TRANSLATE_NOOP("import", "“{field}” is missing or cannot be “{value}”; row left out."),
    ),
    "code_unknown": (
        "error",
        QT_TRANSLATE_NOOP("import", "“{value}” in “{column}” is not a known {field}; row left out."),
    ),
    "code_unknown_optional": (
        "warning",
        QT_TRANSLATE_NOOP("import", "“{value}” in “{column}” is not a known {field}; kept as another column."),
    ),
    "kind_assumed": ("warning", QT_TRANSLATE_NOOP("import", "The kind is not given; assumed: {kind} (confidence D).")),
    "default_taken": ("info", QT_TRANSLATE_NOOP("import", "Rows that do not say “{what}”: {count}; taken as {value}.")),
    "cells_clustered": (
        "warning",
        QT_TRANSLATE_NOOP(
            "import",
            "Cells gathered into sites: {count}; sites: {sites}. Positions estimated from phones, confidence D.",
        ),
    ),
    "cells_invalid": (
        "warning",
        QT_TRANSLATE_NOOP("import", "Cells left out for want of a readable position: {count}."),
    ),
    # hazards
    "hazard_unknown": (
        "error",
        QT_TRANSLATE_NOOP(
            "import",
            "It is not clear which hazard this is. Name the file after it: flood, surge, tsunami, lahar, ash, "
            "landslide or fire.",
        ),
    ),
    "raster_large": (
        "error",
        QT_TRANSLATE_NOOP("import", "The raster has {cells} cells over the country; a plan holds {most}. Coarsen it."),
    ),
    "raster_negative": (
        "error",
        QT_TRANSLATE_NOOP(
            "import", "The raster holds {value}: an intensity is 0 or more. Mark cells without data as such."
        ),
    ),
    "raster_high": (
        "error",
        QT_TRANSLATE_NOOP(
            "import",
            "The raster holds {value}, more than any intensity ({most}). Mark cells without data as such, or check the "
            "unit.",
        ),
    ),
    "raster_elsewhere": ("warning", QT_TRANSLATE_NOOP("import", "The raster does not lie over the country.")),
    "raster_cut": ("info", QT_TRANSLATE_NOOP("import", "The raster was cut to the country; cells: {cells}.")),
    "raster_crs_assumed": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The file names no coordinate system: degrees (WGS 84) are assumed."),
    ),
    "value_negative": ("error", QT_TRANSLATE_NOOP("import", "The intensity is below 0; the outline was left out.")),
    "zone_usual": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The outline has no intensity: for zone “{zone}” of {hazard}, {value} is assumed."),
    ),
    "zone_without_value": (
        "error",
        QT_TRANSLATE_NOOP(
            "import",
            "The outline has no intensity, and for zone “{zone}” of {hazard} none is usual. Add a column depth (m), "
            "thickness (mm) or probability.",
        ),
    ),
    "storms_elsewhere": (
        "info",
        QT_TRANSLATE_NOOP("import", "Storms left out that never came within {km} km of the country: {count}."),
    ),
    "storm_elsewhere": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The storm never comes within {km} km of the country of this plan."),
    ),
    "track_line": ("info", QT_TRANSLATE_NOOP("import", "Rows left out for want of a time: {count}.")),
    "name_assumed": ("info", QT_TRANSLATE_NOOP("import", "Rows without a name, whose code is used: {count}.")),
    "population_zero": (
        "info",
        QT_TRANSLATE_NOOP("import", "Places that state 0 people: {count}; taken as unknown, not as zero."),
    ),
    "attachments_lost": (
        "warning",
        QT_TRANSLATE_NOOP(
            "import", "Photos and documents left out, as their files or records are not there: {count} ({names})."
        ),
    ),
    "proposal_taken": ("info", QT_TRANSLATE_NOOP("import", "“{value}” was taken for “{proposal}”, as you decided.")),
    "rows_merged": ("info", QT_TRANSLATE_NOOP("import", "The row was merged with “{name}”, as you decided.")),
    "duplicate_code": (
        "error",
        QT_TRANSLATE_NOOP("import", "“{key}” stands in row {first} already; this row was left out."),
    ),
    # coordinates
    "coordinates_missing": ("error", QT_TRANSLATE_NOOP("import", "The row has no position; left out.")),
    "coordinates_unreadable": (
        "error",
        QT_TRANSLATE_NOOP("import", "“{value}” cannot be read as a position; row left out."),
    ),
    "notation_refused": (
        "error",
        QT_TRANSLATE_NOOP(
            "import", "“{value}” is not in decimal degrees, and you refused to have it read; row left out."
        ),
    ),
    "axes_swapped": (
        "warning",
        QT_TRANSLATE_NOOP("import", "Latitude and longitude were exchanged: now {lat}, {lon}."),
    ),
    "sign_lost": ("warning", QT_TRANSLATE_NOOP("import", "The sign of the position was missing: now {lat}, {lon}.")),
    "axes_swapped_sign_lost": (
        "warning",
        QT_TRANSLATE_NOOP("import", "Latitude and longitude were exchanged and lacked a sign: now {lat}, {lon}."),
    ),
    "web_mercator": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The position was in meters of the web map (EPSG:3857): now {lat}, {lon}."),
    ),
    "utm_meters": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The position was in meters of a UTM zone of the country: now {lat}, {lon}."),
    ),
    "read_dms": ("info", QT_TRANSLATE_NOOP("import", "Positions written in degrees and minutes: {count}.")),
    "read_comma": ("info", QT_TRANSLATE_NOOP("import", "Positions written with a decimal comma: {count}.")),
    "read_mgrs": ("info", QT_TRANSLATE_NOOP("import", "Positions written as MGRS references: {count}.")),
    "read_utm": ("info", QT_TRANSLATE_NOOP("import", "Positions written as UTM coordinates: {count}.")),
    "read_plus_code": (
        "info",
        QT_TRANSLATE_NOOP("import", "Positions written as Plus Codes, good to some 14 m: {count}."),
    ),
    "outside_country": ("warning", QT_TRANSLATE_NOOP("import", "{lat}, {lon} lies outside the country.")),
    "most_elsewhere": (
        "warning",
        QT_TRANSLATE_NOOP(
            "import",
            "{count} of {all} positions lie away from the country of this plan. Are file and plan the right ones?",
        ),
    ),
    "representative_point": (
        "info",
        QT_TRANSLATE_NOOP("import", "Outlines or lines reduced to a point inside them: {count}."),
    ),
    "point_differs": (
        "warning",
        QT_TRANSLATE_NOOP("import", "Columns and geometry differ by {km} km; the geometry was taken."),
    ),
    # joining
    "organisations_added": (
        "info",
        QT_TRANSLATE_NOOP("import", "Organizations added that the rows name: {count} ({names})."),
    ),
    "organisation_similar": (
        "warning",
        QT_TRANSLATE_NOOP("import", "“{value}” is added beside “{proposal}”, whose name is almost the same."),
    ),
    "gateways_flagged": ("info", QT_TRANSLATE_NOOP("import", "Flagged as gateways: {names}.")),
    "alternatives": (
        "info",
        QT_TRANSLATE_NOOP(
            "import", "Links with the role emergency-backup that became alternative links: {count} ({names})."
        ),
    ),
    "end_unknown": ("error", QT_TRANSLATE_NOOP("import", "No site is called “{value}”; link left out.")),
    "end_ambiguous": (
        "error",
        QT_TRANSLATE_NOOP("import", "Link left out: “{value}” is the name of more than one site ({count})."),
    ),
    "end_missing": ("error", QT_TRANSLATE_NOOP("import", "An end of the link is not given; link left out.")),
    "end_by_geometry": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The end “{value}” was joined by its position to {site}, {m} m away."),
    ),
    "self_link": ("error", QT_TRANSLATE_NOOP("import", "The link begins and ends at {site}; left out.")),
    "reference_unknown": (
        "warning",
        QT_TRANSLATE_NOOP("import", "No {what} is called “{value}”; kept as another column."),
    ),
    "reference_required": ("error", QT_TRANSLATE_NOOP("import", "No {what} is called “{value}”; row left out.")),
    "straight_lines": (
        "info",
        QT_TRANSLATE_NOOP("import", "Lines of two points only: {count}; their routes count as not surveyed."),
    ),
    "route_reversed": ("warning", QT_TRANSLATE_NOOP("import", "The route ran from end to start; it was turned round.")),
    "route_broken": ("warning", QT_TRANSLATE_NOOP("import", "The route has {count} parts; it was left out.")),
    "route_far": (
        "warning",
        QT_TRANSLATE_NOOP("import", "The route begins or ends {km} km from the site it names."),
    ),
    # events
    "track_short": ("error", QT_TRANSLATE_NOOP("import", "The track has fewer than two positions with a time.")),
    "track_unit": ("info", QT_TRANSLATE_NOOP("import", "“{column}” was converted from {unit} to {to}.")),
    "track_unit_assumed": (
        "warning",
        QT_TRANSLATE_NOOP("import", "“{column}” names no unit: its numbers were taken as {to}."),
    ),
    "track_wind_beyond": (
        "warning",
        QT_TRANSLATE_NOOP(
            "import",
            "The strongest wind, {value} m/s, is more than any storm is known for. "
            "Write the unit of the numbers into the heading, such as “wind (kt)”.",
        ),
    ),
    "track_bare": (
        "warning",
        QT_TRANSLATE_NOOP(
            "import", "Positions with neither wind nor pressure: {count}; a simulation needs one of them."
        ),
    ),
    "track_time": ("warning", QT_TRANSLATE_NOOP("import", "“{value}” is not a time; the position was left out.")),
}

CODES = frozenset(_TEXTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One thing to know about a row of a file, or about a whole table where `row` is None.

    Among the `values`, a `reason` is marked in the context "import" (with a `detail` if it has {placeholders}) or is
    what the system says; `allowed` is marked so, too, or the error that refused a value.
    """

    place: str
    row: int | None
    code: str
    values: dict[str, Any] = field(default_factory=dict)
    field: str = ""

    @property
    def id(self) -> str:
        """What the issue is called when it is refused or its fix taken; the same at every reading of the file."""
        return issue_id(self.code, self.place, self.row, str(self.values.get("column") or self.values.get("value", "")))

    @property
    def proposal(self) -> str:
        """What was probably meant, where something similar is known: the issue has a one-click fix then."""
        return str(self.values.get("proposal", ""))

    @property
    def severity(self) -> Severity:
        """How much it matters: an error means that the row is not in the plan."""
        return _TEXTS[self.code][0]

    @property
    def text(self) -> str:
        """The English text with {placeholders}, context "import"."""
        return _TEXTS[self.code][1]

    @property
    def is_repair(self) -> bool:
        """Whether something in the row was repaired, which may be refused."""
        return self.code in REPAIRS

    def message(self, translate: Translate = untranslated) -> str:
        """Return what there is to know, in the language of `translate`."""
        values, reason, allowed = self.values, self.values.get("reason"), self.values.get("allowed")
        if isinstance(reason, str):
            said = translate("import", reason)
            values = values | {"reason": said.format(**values) if "detail" in values else said}
        if isinstance(allowed, InvalidValueError):
            values = values | {"allowed": allowed.allowed(translate)}
        elif isinstance(allowed, str):
            values = values | {"allowed": translate("import", allowed)}
        words = {name: _in_words(value, translate) for name, value in values.items()}
        return translate("import", self.text).format(**words)

    def fix(self, translate: Translate = untranslated) -> str:
        """Return what the one-click fix does, in the language of `translate`; empty where there is none."""
        return translate("import", TAKE_PROPOSAL).format(proposal=self.proposal) if self.proposal else ""


def _in_words(value: Any, translate: Translate) -> Any:
    """Return a field by its label and a choice by what it means; anything else as it is."""
    if isinstance(value, FieldSpec):
        return translate("fields", value.label)
    return choice_text(value, translate) if isinstance(value, StrEnum) else value


def issue_id(code: str, place: str, row: int | None = None, what: str = "") -> str:
    """Return the id of an issue; `what` is the column or the value that it is about.

    >>> issue_id("axes_swapped", "sites.csv", 4)
    'axes_swapped@sites.csv#4'
    """
    return f"{code}@{place}{f'#{row}' if row else ''}{f'/{what}' if what else ''}"


def issue(place: str, row: int | None, code: str, field: str = "", /, **values: Any) -> Issue:
    """Return an issue; `code` is a key of the texts above.

    >>> issue("sites.csv", 4, "self_link", site="EX-01").message()
    'The link begins and ends at EX-01; left out.'
    """
    if code not in _TEXTS:
        raise KeyError(code)
    return Issue(place=place, row=row, code=code, values=values, field=field)
