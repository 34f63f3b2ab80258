import csv
import io
import json
import zipfile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.discovery import discover
from app.errors import FileWriteError
from app.models.disclosure import redact
from app.models.intake.importing import changes_of
from app.models.link import Link
from app.models.organisation import Contact
from app.models.record import Disclosure
from app.models.settlement import Settlement
from app.models.sharing import export
from app.models.site import Site
from app.models.store.plan_file import open_plan
from tests.models.imported import empty_plan, example_files, plan_of, read

EXPORTERS = discover("app.models.exporters", "EXPORTER")


@pytest.fixture(scope="module")
def vincent():
    return plan_of(read(*example_files(), country="VC"), country="VC")


def test_every_format_has_a_title_and_a_suffix_of_its_own():
    assert all(exporter.title for exporter in EXPORTERS.values())
    assert len({exporter.suffix for exporter in EXPORTERS.values()}) == len(EXPORTERS)


ROUND_TRIPS = sorted(EXPORTERS)


@pytest.mark.parametrize("name", ROUND_TRIPS)
def test_a_complete_export_gives_the_same_records_back(tmp_path, vincent, name):
    path = tmp_path / f"plan{EXPORTERS[name].suffix}"
    export(EXPORTERS[name], vincent, path, Disclosure.RESTRICTED)
    back = read(path, country="VC", plan=vincent)
    assert back.unchanged == len(back.records) == sum(map(len, vincent.tables().values()))
    assert changes_of(back, vincent) == []
    fresh = read(path, country="VC")
    assert {record.id: record for record in fresh.records} == {
        record.id: record for records in vincent.tables().values() for record in records
    }


TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=20)


@pytest.mark.parametrize("name", ["csv_file", "geojson", "kml", "ofds"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    texts=st.lists(
        TEXT.filter(str.strip) | st.sampled_from(["=1+1", "+1", "@x", "'", "''a", "-", "NA", "null", "\tx"])
    ),
    note=st.none() | TEXT | st.just(""),
    lat=st.floats(-90, 90),
    extra=st.dictionaries(TEXT, TEXT | st.integers() | st.booleans() | st.none(), max_size=3),
)
def test_any_text_comes_back_as_it_was(tmp_path, name, texts, note, lat, extra):
    sites = [
        Site(id=f"id {i}", name=text, kind="bts", lat=lat, lon=-lat, notes=note, technologies=(text,), extra=extra)
        for i, text in enumerate(texts)
    ]
    plan = empty_plan().with_tables({"site": sites})
    path = tmp_path / f"plan{EXPORTERS[name].suffix}"
    export(EXPORTERS[name], plan, path, Disclosure.RESTRICTED)
    if sites:
        assert {site.id: site for site in read(path, country_bounds=None).records} == {site.id: site for site in sites}


def test_naughty_strings_as_names(tmp_path, shared_data):
    lines = (shared_data / "malformed" / "blns.txt").read_text(encoding="utf-8").split("\n")
    names = [line for line in lines if line.strip()]
    sites = [Site(id=str(i), name=text, kind="bts", lat=13.1, lon=-59.6) for i, text in enumerate(names)]
    plan = empty_plan().with_tables({"site": sites})
    for exporter in (EXPORTERS[name] for name in ("csv_file", "geojson", "kml", "ofds")):
        path = tmp_path / f"plan{exporter.suffix}"
        export(exporter, plan, path, Disclosure.RESTRICTED)
        assert {site.id: site.name for site in read(path).records} == {site.id: site.name for site in sites}


@pytest.mark.parametrize("name", ROUND_TRIPS)
@pytest.mark.parametrize("profile", [Disclosure.PUBLIC, Disclosure.PARTNER])
def test_no_format_says_what_the_profile_hides_and_each_says_what_that_is(tmp_path, name, profile):
    secret = {"notes": "S3CRET-NOTE", "access_mode": "S3CRET-ACCESS", "extra": {"S3CRET": "S3CRET"}}
    sites = [
        Site(id="shown", name="Hill", kind="bts", lat=13.123456, lon=-59.654321, disclosure="public", **secret),
        Site(id="hidden", name="S3CRET-SITE", kind="bts", lat=13.1, lon=-59.6, disclosure="restricted"),
    ]
    path = tmp_path / f"plan{EXPORTERS[name].suffix}"
    export(EXPORTERS[name], empty_plan().with_tables({"site": sites}), path, profile)
    parts = [path.read_bytes()]
    if zipfile.is_zipfile(path):
        archive = zipfile.ZipFile(path)
        parts = [archive.read(inner) for inner in archive.namelist()]
    held = b"".join(parts)
    assert b"S3CRET" not in held
    assert f"Profile {profile.value}".encode() in held
    found = read(path, country_bounds=None).records
    assert [record.id for record in found if record.TABLE == "site"] == ["shown"]
    (site,) = (record for record in found if record.TABLE == "site")
    assert (site.lat, site.lon) == ((13.123, -59.654) if profile is Disclosure.PUBLIC else (13.123456, -59.654321))


def test_a_geopackage_is_a_plan_file_without_what_the_profile_hides(tmp_path, vincent):
    path = tmp_path / "plan.gpkg"
    export(EXPORTERS["geopackage"], vincent, path, Disclosure.PARTNER)
    visible, _ = redact(vincent, Disclosure.PARTNER)
    with open_plan(path) as store:
        found = store.snapshot()
    assert found.sites == visible.sites
    assert found.links == visible.links
    assert "partner" in found.plan.extra["export"].lower()


def test_no_cell_of_a_workbook_is_a_formula(tmp_path):
    names = ["=1+1", "+1", "-1", "@SUM(1)", " =1", "'x"]
    sites = [Site(id=str(i), name=text, kind="bts", lat=13.1, lon=-59.6) for i, text in enumerate(names)]
    path = tmp_path / "plan.xlsx"
    export(EXPORTERS["xlsx"], empty_plan().with_tables({"site": sites}), path, Disclosure.RESTRICTED)
    cells = [cell for row in openpyxl.load_workbook(path)["site"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert {site.id: site.name for site in read(path, country_bounds=None).records} == {s.id: s.name for s in sites}


def test_no_cell_of_a_csv_begins_like_a_formula(tmp_path):
    names = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1"]
    sites = [Site(id=str(i), name=text, kind="bts", lat=13.1, lon=-59.6) for i, text in enumerate(names)]
    path = tmp_path / "plan.csv.zip"
    export(EXPORTERS["csv_file"], empty_plan().with_tables({"site": sites}), path, Disclosure.RESTRICTED)
    text = zipfile.ZipFile(path).read("site.csv").decode("utf-8-sig")
    for row in list(csv.reader(io.StringIO(text, newline="")))[1:]:
        cells = [cell for cell in row if not cell.replace("-", "").replace(".", "").isdigit()]
        assert not [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@") and cell]


def test_a_public_export_says_what_it_withholds(tmp_path, vincent):
    tables = {t: [type(r)(**{**_values(r), "disclosure": "public"}) for r in rs] for t, rs in vincent.tables().items()}
    plan = vincent.with_tables(tables)
    path = tmp_path / "plan.geojson.zip"
    redaction = export(EXPORTERS["geojson"], plan, path, Disclosure.PUBLIC)
    archive = zipfile.ZipFile(path)
    readme = archive.read("README.txt").decode()
    assert "power_supply.battery_h, values: 47" in readme
    assert "site, positions cut to 0.001 degrees: 43" in readme
    assert "synthetic" in readme
    assert redaction.positions["site"] == 43  # airports are no secret
    features = json.loads(archive.read("site.geojson"))["features"]
    core = next(f for f in features if f["properties"]["code"] == "SYN-VC-CORE-01")
    assert core["geometry"]["coordinates"] == [-61.227, 13.155]
    assert core["properties"]["extra"] == {}
    assert core["properties"]["coord_accuracy_m"] == 111
    assert core["properties"]["provenance"] == "synthetic"


def _values(record):
    return {name: getattr(record, name) for name in record.to_row()}


def test_a_folder_that_does_not_exist_or_a_full_name_leaves_the_old_file(tmp_path, vincent):
    with pytest.raises(FileWriteError):
        export(EXPORTERS["csv_file"], vincent, tmp_path / "none" / "plan.zip", Disclosure.PUBLIC)
    old = tmp_path / "plan.zip"
    old.mkdir()  # what cannot be replaced
    with pytest.raises(FileWriteError):
        export(EXPORTERS["csv_file"], vincent, old, Disclosure.PUBLIC)
    assert list(tmp_path.iterdir()) == [old]


def test_groups_of_few_people_are_summed_in_public():
    groups = {"children": 120, "wheelchair": 4, "dialysis": 8}
    shown = Settlement(id="a", name="A", lat=1, lon=1, people_by_group=groups, disclosure="public")
    plan = empty_plan().with_tables({"settlement": [shown]})
    public, told = redact(plan, Disclosure.PUBLIC)
    assert public.settlements[0].people_by_group == {"children": 120, "other": 12}
    assert told.groups == {"settlement": 1}
    assert "- settlement, places where groups of fewer than 10 people were summed: 1" in told.lines()
    assert redact(plan, Disclosure.PARTNER)[0].settlements[0].people_by_group == groups


def test_links_and_contacts_of_hidden_rows_are_hidden_too():
    shown = Site(id="a", name="A", kind="bts", lat=1, lon=1, disclosure="public")
    other = Site(id="b", name="B", kind="bts", lat=1, lon=1, disclosure="partner", operator_id="o")
    link = Link(id="l", start_id="a", end_id="b", medium="fibre", disclosure="public")
    contact = Contact(id="c", name="Desk", phone="1", email="x@y", disclosure="partner")
    plan = empty_plan().with_tables({"site": [shown, other], "link": [link], "contact": [contact]})
    public, told = redact(plan, Disclosure.PUBLIC)
    assert ([s.id for s in public.sites], public.links, public.contacts) == (["a"], (), ())
    assert told.rows == {"site": 1, "link": 1, "contact": 1}
    partner, told = redact(plan, Disclosure.PARTNER)
    assert [one.id for one in partner.links] == ["l"]
    assert (partner.contacts[0].phone, partner.contacts[0].email) == (None, "x@y")
    assert partner.sites[1].operator_id is None  # an organisation that the reader does not get
    assert redact(plan, Disclosure.RESTRICTED)[0] is plan


@pytest.mark.parametrize("profile", list(Disclosure))
def test_the_notes_speak_the_language_of_who_exports(vincent, tmp_path, profile):
    def marked(_, text):
        return f"«{text}»"

    path = tmp_path / "plan.zip"
    told = export(EXPORTERS["shapefile"], vincent, path, profile, translate=marked)
    with zipfile.ZipFile(path) as archive:
        title, *notes = archive.read("README.txt").decode().splitlines()
    assert title == vincent.plan.title
    assert [line for line in notes if not (line.startswith("«") and line.endswith("»"))] == []
    assert set(told.lines(marked)) <= set(notes)
    assert not any("«" in line for line in told.lines())
