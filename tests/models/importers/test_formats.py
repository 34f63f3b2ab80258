"""Barbados in six formats, the Open Fibre Data Standard in three, and files that are not what they claim."""

import zipfile
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError, ImportFileError
from app.models.importers import kml, ofds, xlsx
from app.models.intake.choosing import TableChoice
from app.models.intake.raw import RawTable
from app.progress import no_progress
from tests.models.imported import attempt, codes, marked_texts, read
from tests.models.map_files import undefined_geopackage

FORMATS = ["brb_demo.gpkg", "brb_demo.xlsx", "sites.kml", "sites_utm21n_shp.zip"]


@pytest.fixture(scope="module")
def sites(shared_data):
    found = read(shared_data / "brb-demo" / "synthetic" / "sites.csv")
    return {record.code: record for record in found.records if record.TABLE == "site"}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_sites(shared_data, sites, name):
    found = read(shared_data / "brb-demo" / "formats" / name)
    records = {r.code: r for r in found.records if r.TABLE == "site" and r.code in sites}
    assert len(records) == len(sites) == 75
    for code, record in records.items():
        known = sites[code]
        assert (record.id, record.name, record.kind) == (known.id, known.name, known.kind)
        assert (record.is_gateway, record.operator_id) == (known.is_gateway, known.operator_id)
        assert (record.lat, record.lon) == pytest.approx((known.lat, known.lon), abs=2e-6)
        if "kml" not in name:
            assert record.design_wind_ms == pytest.approx(known.design_wind_ms)
            assert record.height_m == known.height_m
            assert record.admin1 == known.admin1


@pytest.mark.parametrize("name", ["brb_demo.gpkg", "brb_demo.xlsx"])
def test_every_layer_and_sheet_is_read(shared_data, name):
    counts = read(shared_data / "brb-demo" / "formats" / name).counts()
    assert (counts["link"], counts["alternative_link"]) == (97, 1)
    assert (counts["grid_zone"], counts["warning_node"], counts["power_supply"]) == (13, 15, 75)


def test_a_folder_of_shapefiles_is_read_like_the_zip(shared_data, tmp_path, sites):
    with zipfile.ZipFile(shared_data / "brb-demo" / "formats" / "sites_utm21n_shp.zip") as archive:
        archive.extractall(tmp_path / "shp")
    (folder,) = {path.parent for path in tmp_path.rglob("*.shp")}
    codes_read = {r.code for r in read(folder).records if r.TABLE == "site"}
    assert codes_read == set(sites)
    with pytest.raises(ImportFileError, match="without a Shapefile"):
        read(shared_data)


def test_links_of_a_kml_join_the_sites_of_another(shared_data):
    folder = shared_data / "brb-demo" / "formats"
    assert read(folder / "links.kml", folder / "sites.kml").counts()["link"] == 98


@pytest.mark.parametrize(
    "names",
    [
        ["json/network-package.json"],
        ["geojson/nodes.geojson", "geojson/spans.geojson"],
        ["csv/nodes.csv", "csv/spans.csv", "csv/organisations.csv", "csv/networks.csv", "csv/phases.csv"],
    ],
)
def test_the_fibre_standard_in_three_encodings(shared_data, names):
    found = read(*(shared_data / "ofds-examples" / name for name in names), country="GH")
    nodes = {r.name: r for r in found.records if r.TABLE == "site"}
    (span,) = (r for r in found.records if r.TABLE == "link")
    assert {node.code for node in nodes.values()} == {
        f"a096d627-72e1-4f9b-b129-951b1737bff4/{number}" for number in (1, 2)
    }
    assert (span.start_id, span.end_id) == (nodes["Accra"].id, nodes["Kumasi"].id)
    assert (span.medium, span.deployment, span.fibre_count, len(span.route)) == ("fibre", "belowGround", 24, 13)
    assert nodes["Accra"].technologies == ("ip",)
    assert nodes["Accra"].extra["ofds:power"] is True
    organisations = {r.id: r.name for r in found.records if r.TABLE == "organisation"}
    assert organisations[nodes["Accra"].owner_id] == "FibreCo"
    assert "Ghana Fibre Network" not in organisations.values()


def test_an_invalid_package_is_refused_with_its_json_path(shared_data):
    with pytest.raises(ImportFileError, match=r"\$\.networks\[0\]\.spans\[0\]"):
        read(shared_data / "ofds-examples" / "json" / "network-package-invalid.json", country="GH")


def test_what_breaks_more_than_the_schema_is_listed(shared_data):
    found = read(shared_data / "ofds-examples" / "json" / "network-package-additional-checks.json", country="GH")
    assert {"end_unknown", "duplicate_code", "geometry_unsupported"} <= set(codes(found))
    empty = read(shared_data / "ofds-examples" / "json" / "multiple-networks.json", country="GH")
    assert set(codes(empty)) == {"no_rows"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gpkg/text_named_gpkg.gpkg", "not a GeoPackage"),
        ("gpkg/truncated_half.gpkg", "damaged"),
        ("shp/missing_dbf.zip", "dbf is missing"),
        ("xlsx/truncated.xlsx", "damaged"),
        ("xml/xmlbomb.xml", "no known format"),
    ],
)
def test_what_is_damaged_is_refused_plainly(shared_data, name, words):
    with pytest.raises(AppError, match=words):
        read(shared_data / "malformed" / name)


@pytest.mark.parametrize(
    "name",
    ["brb_demo.gpkg", "brb_demo.xlsx", "sites_utm21n_shp.zip", "sites.kml"],
)
@pytest.mark.parametrize("share", [0.02, 0.5, 0.95])
def test_a_file_that_was_cut_off_is_refused_in_words_for_people(shared_data, tmp_path, name, share):
    content = (shared_data / "brb-demo" / "formats" / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(content[: round(share * len(content))])
    found = attempt(read, path)
    if isinstance(found, AppError):
        assert found.values["reason"] in marked_texts()
        assert not {"gdal", "sqlite", "traceback", "error"} & set(found.message().casefold().split())


def test_a_shapefile_without_a_prj_is_read_in_the_system_that_the_user_gives(shared_data):
    path = shared_data / "malformed" / "shp" / "missing_prj.zip"
    asked = read(path)
    assert not asked.records
    assert codes(asked) == ["crs_unknown"]
    assert [len(table.raw.rows) for table in asked.tables] == [75]
    assert ("EPSG:32621", "WGS 84 / UTM zone 21N") in asked.tables[0].crs.proposals
    given = read(path, choices={"*": TableChoice(crs="EPSG:32621")})
    assert {"crs_given"} == {one.code for one in given.issues if one.code.startswith("crs")}
    assert "EPSG:32621" in next(iter(given.reading.values()))["crs"]
    same = read(shared_data / "brb-demo" / "formats" / "sites_utm21n_shp.zip")
    places = {site.code: (site.lat, site.lon) for site in given.records if site.TABLE == "site"}
    assert len(places) == 75
    for site in same.records:
        if site.TABLE == "site":
            assert places[site.code] == pytest.approx((site.lat, site.lon), abs=1e-6)


@pytest.mark.parametrize("text", ["EPSG:99999", "Barbados grid", "5", "EPSG:5703"])
def test_what_names_no_coordinate_system_is_said(shared_data, text):
    path = shared_data / "malformed" / "shp" / "missing_prj.zip"
    found = read(path, choices={"*": TableChoice(crs=text)})
    assert (codes(found), found.records) == (["crs_invalid"], ())


@pytest.mark.parametrize("srs_id", [-1, 0])
def test_a_geopackage_of_an_undefined_system_asks_for_it(tmp_path, srs_id):
    path = tmp_path / "sites.gpkg"
    undefined_geopackage(path, [("A", 216854.0, 1445555.0)], srs_id)
    assert codes(read(path)) == ["crs_unknown"]
    (site,) = read(path, choices={"*": TableChoice(crs="epsg:32621")}).records
    assert (site.lat, site.lon) == pytest.approx((13.0633, -59.6113), abs=1e-3)


def test_a_kml_is_read_by_its_content_and_never_fetches(shared_data):
    folder = shared_data / "malformed" / "kml"
    assert [r.name for r in read(folder / "kml_named_kmz.kmz").records] == ["A"]
    assert codes(read(folder / "network_link.kml"))[0] == "network_link"
    assert [r.name for r in read(folder / "empty_coordinates.kml").records] == ["B"]
    (site,) = read(folder / "script_in_description.kml").records
    assert site.notes == "<script>alert(1)</script><b>ok</b>"


def test_a_kmz_is_unpacked_in_memory(tmp_path, shared_data):
    path = tmp_path / "sites.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(shared_data / "brb-demo" / "formats" / "sites.kml", "../../doc.kml")
    assert read(path).counts()["site"] == 75
    assert [p.name for p in tmp_path.iterdir()] == ["sites.kmz"]


def test_entities_in_xml_are_refused(tmp_path):
    path = tmp_path / "bomb.kml"
    path.write_text('<!DOCTYPE kml [<!ENTITY a "aaaa">]><kml><Placemark><name>&a;</name></Placemark></kml>')
    with pytest.raises(ImportFileError, match="entities"):
        read(path)


def test_a_workbook_with_dates_titles_and_formatted_emptiness(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Torres"
    sheet.append(["Lista nacional 2026"])
    sheet.append([])
    sheet.append(["Código", "Nombre", "Tipo", "Latitud", "Longitud", "Fecha", "Altura (m)"])
    sheet.append(["A1", "Cerro", "torre", 13.1, -59.6, datetime(2025, 6, 30), "=30+5"])
    sheet.append([2, "Bahía", "torre", "13°12'00\"N", "59°36'00\"O", 2024, 20])
    sheet.cell(row=20_000, column=3).number_format = "0.00"
    book.create_sheet("Vacía")
    path = tmp_path / "torres.xlsx"
    book.save(path)
    found = read(path)
    by_code = {r.code: r for r in found.records if r.TABLE == "site"}
    assert by_code["A1"].surveyed_on == "2025-06-30"
    assert by_code["A1"].height_m is None  # a formula that no program has computed
    assert by_code["2"].surveyed_on == "2024"
    assert by_code["2"].lat == pytest.approx(13.2)


@settings(max_examples=40)
@given(st.binary(max_size=300))
def test_any_bytes_named_as_any_format_give_a_clear_error(tmp_path_factory, data):
    folder = tmp_path_factory.getbasetemp()
    for reader, suffix, magic in (
        (kml, "kml", b"<kml>"),
        (xlsx, "xlsx", b"PK\x03\x04"),
        (ofds, "json", b'{"networks":'),
    ):
        path = folder / f"any.{suffix}"
        path.write_bytes(magic + data)
        found = attempt(reader.IMPORTER.read, path, no_progress)
        assert all(isinstance(t, RawTable) for t in found) if isinstance(found, list) else found.message()
