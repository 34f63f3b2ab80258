"""Blank forms for operators: workbooks whose cells offer choices and hints, read back in any language as they are.

Column A, which is hidden, says what a row is: FORM_MARK and the kind in the row of field codes, HEAD_MARK and HINT_MARK
in the rows that people read, nothing in the rows that they fill. A hidden sheet says what the words of choices mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from app.models.choices import choice_text
from app.models.fields import FieldSpec
from app.models.intake.synonyms import COMPANIONS
from app.models.record import Record, record_specs
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP, Translate

FORM_MARK, HEAD_MARK, HINT_MARK = "lifeline_form:", "lifeline_head", "lifeline_hint"
UNREAD = "lifeline_"
"""What the titles of sheets begin with that hold no rows."""

LISTS_SHEET, ABOUT_SHEET = f"{UNREAD}lists", f"{UNREAD}about"
FORM_KINDS = (
    *("site", "link", "settlement", "warning_node", "grid_zone", "alternative_link", "organisation", "contact"),
    "service",
)

_NOT_ASKED = frozenset({"id", "extra", "provenance"})
_NOT_IN_A_CELL = ("json", "route")
_LAST_ROW = 2_000
_FIRST_ROW = 4
_HEAD, _HINT = Font(bold=True), Font(italic=True, color="555555")
_ASKED, _REQUIRED = PatternFill("solid", fgColor="DDE6EE"), PatternFill("solid", fgColor="F6D9A8")
_ABOUT = (
    QT_TRANSLATE_NOOP("forms", "Please fill one row for each record, from row {row} on, and send the file back."),
    QT_TRANSLATE_NOOP("forms", "Columns whose title is orange are needed; leave empty what you do not know."),
    QT_TRANSLATE_NOOP("forms", "A cell tells what belongs in it when you select it; some offer a list to choose from."),
    QT_TRANSLATE_NOOP("forms", "Positions may be degrees, or degrees, minutes and seconds; name links by their sites."),
    QT_TRANSLATE_NOOP("forms", "Please keep the hidden column and row: the program knows the fields by them."),
)
_YES_NO = (("true", QT_TRANSLATE_NOOP("forms", "Yes")), ("false", QT_TRANSLATE_NOOP("forms", "No")))
_RANGE = QT_TRANSLATE_NOOP("forms", "{low} to {high} {unit}")
_HINTS = {
    "date": QT_TRANSLATE_NOOP("forms", "A date such as 2025-06-30, or 2025"),
    "texts": QT_TRANSLATE_NOOP("forms", "Several, with semicolons between them"),
    "references": QT_TRANSLATE_NOOP("forms", "Names or codes, with semicolons between them"),
    "reference": QT_TRANSLATE_NOOP("forms", "Name or code"),
}


def form_fields(kind: str) -> list[FieldSpec]:
    """Return the fields that the form of a kind asks for, those of companions of the row before the shared ones."""
    shared = {spec.name for spec in record_specs(Record)}
    specs = [spec for spec in record_specs(BY_TABLE[kind]) if _is_asked(spec)]
    own = [spec for spec in specs if spec.name not in shared]
    names = {spec.name for spec in specs} | {"site_id", "notes"}
    beside = [
        spec
        for table in COMPANIONS.get(kind, ())
        for spec in record_specs(BY_TABLE[table])
        if _is_asked(spec) and spec.name not in names
    ]
    return [*own, *beside, *(spec for spec in specs if spec.name in shared)]


def _is_asked(spec: FieldSpec) -> bool:
    return spec.name not in _NOT_ASKED and spec.kind not in _NOT_IN_A_CELL


def write_form(path: Path, kind: str, translate: Translate) -> None:
    """Write the blank form of a kind of record in the language of `translate`."""
    book = Workbook()
    lists = book.create_sheet(LISTS_SHEET)
    lists.sheet_state = "veryHidden"
    lists.append(["field", "word", "code"])
    title = translate("records", BY_TABLE[kind].TITLE)
    _write_about(book.create_sheet(ABOUT_SHEET), title, translate)
    sheet = book.worksheets[0]
    sheet.title = _sheet_title(title)
    sheet["A1"], sheet["A2"], sheet["A3"] = f"{FORM_MARK}{kind}", HEAD_MARK, HINT_MARK
    for column, spec in enumerate(form_fields(kind), start=2):
        _write_field(sheet, lists, column, spec, translate)
    sheet.column_dimensions["A"].hidden = True
    sheet.row_dimensions[1].hidden = True
    sheet.row_dimensions[3].height = 60
    sheet.freeze_panes = f"D{_FIRST_ROW}"
    book.save(path)


def _sheet_title(title: str) -> str:
    return "".join(sign for sign in title if sign not in "[]:*?/\\")[:31]


def _write_about(sheet: Worksheet, title: str, translate: Translate) -> None:
    sheet.column_dimensions["A"].width = 100
    sheet.append([title])
    sheet["A1"].font = _HEAD
    for text in _ABOUT:
        sheet.append([translate("forms", text).format(row=_FIRST_ROW)])


def _write_field(sheet: Worksheet, lists: Worksheet, column: int, spec: FieldSpec, translate: Translate) -> None:
    letter = get_column_letter(column)
    label = translate("fields", spec.label)
    head = sheet.cell(2, column, f"{label} ({spec.unit})" if spec.unit else label)
    head.font, head.fill = _HEAD, _REQUIRED if spec.required else _ASKED
    sheet.cell(1, column, spec.name)
    hint = " ".join(_hints(spec, translate))
    told = sheet.cell(3, column, hint)
    told.font, told.alignment = _HINT, Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions[letter].width = max(14, min(len(str(head.value)) + 2, 40))
    words = list(_words(spec, translate))
    rule = _rule(spec, _listed(lists, spec, words))
    rule.promptTitle, rule.prompt, rule.showInputMessage = label[:32], hint[:255] or label, True
    rule.errorTitle, rule.error = label[:32], hint[:255]
    rule.add(f"{letter}{_FIRST_ROW}:{letter}{_LAST_ROW}")
    sheet.add_data_validation(rule)


def _hints(spec: FieldSpec, translate: Translate) -> Iterator[str]:
    if spec.help:
        yield translate("fields", spec.help)
    if spec.low is not None and spec.high is not None:
        unit = f"{spec.low:g}", f"{spec.high:g}", spec.unit
        yield translate("forms", _RANGE).format(low=unit[0], high=unit[1], unit=unit[2]).strip()
    elif spec.kind in _HINTS:
        yield translate("forms", _HINTS[spec.kind])


def _words(spec: FieldSpec, translate: Translate) -> Iterator[tuple[str, str]]:
    """Give code and word of what may stand in a cell, where that is a list."""
    if spec.kind == "flag":
        yield from ((code, translate("forms", word)) for code, word in _YES_NO)
    for code in spec.choices or ():
        yield code.value, choice_text(code, translate)


def _listed(lists: Worksheet, spec: FieldSpec, words: Sequence[tuple[str, str]]) -> str:
    """Write the words of a field into the hidden sheet and return where they stand."""
    first = lists.max_row + 1
    for code, word in words:
        lists.append([spec.name, word, code])
    return f"'{LISTS_SHEET}'!$B${first}:$B${lists.max_row}" if words else ""


def _rule(spec: FieldSpec, where: str) -> DataValidation:
    if where:
        return DataValidation(type="list", formula1=where, allow_blank=True, showErrorMessage=True)
    if spec.kind in ("number", "whole") and spec.name not in ("lat", "lon"):  # degrees and minutes are text
        kind = "whole" if spec.kind == "whole" else "decimal"
        bounds = {"formula1": f"{spec.low:.15g}", "formula2": f"{spec.high:.15g}"}
        return DataValidation(type=kind, operator="between", allow_blank=True, showErrorMessage=True, **bounds)
    return DataValidation(allow_blank=True)
