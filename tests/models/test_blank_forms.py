import openpyxl
import pytest

from app.models.blank_forms import FORM_KINDS, LISTS_SHEET, form_fields, write_form
from app.models.intake.mapping import field_of
from app.models.record import Confidence
from app.models.site import SiteKind
from app.text import untranslated
from tests.models.imported import codes, plan_of, read

FILLED = {
    "code": "A1",
    "name": "Cerro",
    "kind": "bts",
    "operator_id": "Digicel",
    "lat": "13°06'00\"N",
    "lon": -59.6,
    "height_m": 30,
    "is_gateway": "false",
    "battery_h": 8.5,
    "has_generator": "true",
    "technologies": "2G; 4G",
    "confidence": "B",
    "surveyed_on": "2025-06-30",
}


def marked(context, text):
    """Stand in for a translation: another text for every text, so that words of two lists stay apart."""
    return f"«{context} {text}»"


def fill(path, values, row=4):
    """Fill a row as a person would: with the words that the cells offer."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    words = {(field, code): word for field, word, code in book[LISTS_SHEET].iter_rows(values_only=True)}
    for name, value in values.items():
        sheet.cell(row, columns[name], words.get((name, value), value))
    book.save(path)


@pytest.mark.parametrize("kind", FORM_KINDS)
def test_every_field_of_a_form_is_known_by_its_code(tmp_path, kind):
    path = tmp_path / "form.xlsx"
    write_form(path, kind, untranslated)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    for cell, spec in zip(sheet[1][1:], form_fields(kind), strict=True):
        assert field_of(cell.value, kind).name == spec.name
    assert sheet.row_dimensions[1].hidden
    assert sheet.column_dimensions["A"].hidden
    assert len(sheet.data_validations.dataValidation) == len(form_fields(kind))
    assert all(rule.prompt for rule in sheet.data_validations.dataValidation)
    assert set(codes(read(path))) == {"no_rows"}


@pytest.mark.parametrize("translate", [untranslated, marked])
def test_what_is_filled_in_is_read_back_in_any_language_without_a_mapping(tmp_path, translate):
    path = tmp_path / "antennes de l'opérateur.xlsx"
    write_form(path, "site", translate)
    fill(path, FILLED)
    found = read(path)
    site = next(record for record in found.records if record.TABLE == "site")
    supply = next(record for record in found.records if record.TABLE == "power_supply")
    assert (site.code, site.name, site.kind, site.height_m) == ("A1", "Cerro", SiteKind.CELL_SITE, 30)
    assert (site.lat, site.lon, site.is_gateway) == (13.1, -59.6, False)
    assert (site.technologies, site.confidence, site.surveyed_on) == (("2G", "4G"), Confidence.B, "2025-06-30")
    assert (supply.battery_h, supply.has_generator, supply.site_id) == (8.5, True, site.id)
    assert [issue for issue in found.issues if issue.severity != "info"] == []


def test_links_of_a_form_join_sites_by_name(tmp_path):
    sites, links = tmp_path / "sites.xlsx", tmp_path / "links.xlsx"
    write_form(sites, "site", untranslated)
    fill(sites, FILLED)
    fill(sites, {"code": "B2", "name": "Bahía", "kind": "pop", "lat": 13.2, "lon": -59.5}, row=5)
    write_form(links, "link", untranslated)
    fill(links, {"start_id": "Cerro", "end_id": "B2", "medium": "microwave", "length_km": 15})
    plan = plan_of(read(sites, links))
    (link,) = plan.links
    assert (link.medium, link.length_km) == ("microwave", 15)


def test_choices_and_hints_are_in_the_cells(tmp_path):
    path = tmp_path / "form.xlsx"
    write_form(path, "site", marked)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    assert book[LISTS_SHEET].sheet_state == "veryHidden"
    columns = {cell.value: cell.column_letter for cell in sheet[1]}
    rules = {str(rule.sqref).split("4:")[0]: rule for rule in sheet.data_validations.dataValidation}
    kinds = rules[columns["kind"]]
    assert kinds.type == "list"
    first, last = (int(part.split("$")[-1]) for part in kinds.formula1.split(":"))
    words = [row[1].value for row in book[LISTS_SHEET].iter_rows(min_row=first, max_row=last)]
    assert len(words) == len(SiteKind)
    assert "«choices Cell site»" in words
    height = rules[columns["height_m"]]
    assert (height.type, height.formula1, height.formula2) == ("decimal", "0", "700")
    assert rules[columns["tier"]].type == "whole"
    assert sheet[f"{columns['name']}2"].value == "«fields Name»"
    assert sheet[f"{columns['height_m']}2"].value == "«fields Height» (m)"
