import csv
import json
from collections import Counter
from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError, CancelledError, ImportFileError
from app.models.importers import csv_file
from app.models.intake.importing import changes_of, importers
from app.models.intake.mapping import guess
from app.models.intake.synonyms import KINDS
from app.models.record import Confidence, Disclosure
from app.models.site import SiteKind
from app.models.snapshot import Snapshot
from tests.models.imported import attempt, codes, empty_plan, example_files, plan_of, read

SITES = "site_id,name,site_type,lat,lon\n"


def write(folder, name, text, encoding="utf-8"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.fixture(scope="module")
def vincent():
    return read(*example_files(), country="VC")


@pytest.fixture(scope="module")
def barbados(shared_data):
    folder = shared_data / "brb-demo" / "synthetic"
    return read(*sorted(folder.glob("*.csv")))


def test_the_demonstration_country_holds_what_its_files_say(vincent):
    assert vincent.counts() == {
        "organisation": 5,
        "contact": 6,
        "grid_zone": 15,
        "site": 47 + 5,
        "power_supply": 47,
        "link": 46,
        "alternative_link": 2,
        "settlement": 25,
        "warning_node": 17,
        "hazard_event": 2,
    }
    assert sum(r.population for r in vincent.records if r.TABLE == "settlement") == 74_429
    assert not [issue for issue in vincent.issues if issue.severity == "error"]


def test_the_demonstration_graph_is_the_one_that_was_recorded(vincent, shared_data):
    facts = json.loads((shared_data / "vct-demo" / "expected_facts.json").read_text())
    names = {r.id: r.code for r in vincent.records if r.TABLE == "site"}
    graph = nx.Graph(
        (names[r.start_id], names[r.end_id]) for r in vincent.records if r.TABLE in ("link", "alternative_link")
    )
    assert graph.number_of_edges() == facts["links"]
    assert sorted(nx.articulation_points(graph)) == facts["articulation_points"]
    assert sorted(sorted(pair) for pair in nx.bridges(graph)) == sorted(sorted(pair) for pair in facts["bridges"])


def test_everything_invented_says_so_and_everything_real_says_where_from(vincent):
    for record in vincent.records:
        is_real = record.TABLE == "settlement" or (record.TABLE == "site" and record.kind is SiteKind.AIRPORT)
        if record.TABLE == "site" and record.code.startswith("SYN"):
            is_real = False
        assert record.is_synthetic is not is_real
        assert record.disclosure is Disclosure.RESTRICTED
        if record.is_synthetic and record.TABLE != "hazard_event":
            assert record.confidence is Confidence.D
    assert {r.source for r in vincent.records if r.TABLE == "settlement"} == {"GeoNames"}


def test_units_and_unknowns_of_the_demonstration(vincent):
    by_code = {r.code: r for r in vincent.records if getattr(r, "code", None)}
    assert by_code["TVSA"].elevation_m == pytest.approx(135 * 0.3048)
    assert by_code["TVSA"].kind is SiteKind.AIRPORT
    core = by_code["SYN-VC-CORE-01"]
    assert core.design_wind_ms == pytest.approx(250 / 3.6)
    assert core.design_wind_basis is None
    assert core.admin1 == "Saint George"
    assert core.extra == {"island": "Saint Vincent", "location_basis": "GeoNames 3577887"}
    supply = next(r for r in vincent.records if r.TABLE == "power_supply" and r.site_id == core.id)
    assert (supply.battery_h, supply.has_generator, supply.fuel_h) == (12, True, 96)
    assert supply.grid_zone_id == by_code["SYN-VC-PW-S01"].id
    assert by_code["SYN-VC-PW-S01"].fed_from == (by_code["SYN-VC-PW-G1"].id, by_code["SYN-VC-PW-G2"].id)
    assert by_code["SYN-VC-EW-01"].hazards == ("volcano", "tsunami", "hurricane")
    assert by_code["SYN-VC-EW-01"].site_id == by_code["SYN-VC-TW-20"].id
    assert by_code["SYN-VC-CLS-01"].is_gateway
    assert by_code["SYN-VLK-016"].kind == "vsat_geo"
    assert by_code["SYN-VLK-018"].medium == "submarine"
    assert by_code["SYN-VLK-001"].deployment == "aboveGround"


def test_the_synthetic_hurricane_is_of_category_4_and_passes_the_island(vincent):
    storm = next(r for r in vincent.records if r.TABLE == "hazard_event" and r.hazard == "hurricane")
    track = storm.parameters["track"]
    nearest = min(track, key=lambda fix: (fix["lat"] - 13.25) ** 2 + (fix["lon"] + 61.2) ** 2)
    assert nearest["time_h"] == 72
    assert 58 <= nearest["wind_ms"] < 70
    assert storm.is_synthetic
    assert [fix["time_h"] for fix in track] == sorted(fix["time_h"] for fix in track)


def test_what_was_done_to_the_rows_is_listed(vincent):
    told = {issue.code: issue.message() for issue in vincent.issues}
    assert told["organisations_added"].startswith("Organizations added that the rows name: 5 (")
    assert "SYN-VLK-016, SYN-VLK-017" in told["alternatives"]
    assert told["gateways_flagged"] == "Flagged as gateways: SYN-VC-CLS-01."
    assert "areas: 6." in told["not_imported_yet"]


def test_barbados_holds_what_its_files_say(barbados):
    counts = barbados.counts()
    assert counts["site"] == 75
    assert counts["link"] + counts["alternative_link"] == 98
    assert sum(r.population for r in barbados.records if r.TABLE == "settlement") == 268_792


def test_csv_and_geojson_give_the_same_records(barbados, shared_data):
    folder = shared_data / "brb-demo" / "synthetic"
    other = read(*sorted(folder.glob("*.geojson")))

    def without_file(records, table):
        rows = [r.to_row() for r in records if table == r.TABLE]
        return sorted((row | {"source": "", "extra": str(row["extra"])} for row in rows), key=lambda row: row["id"])

    for table in ("site", "link", "grid_zone", "warning_node", "power_supply", "alternative_link"):
        assert without_file(barbados.records, table) == without_file(other.records, table)


def test_the_order_of_files_is_free(vincent):
    turned = read(*reversed(example_files()), country="VC")
    assert {r.id: r for r in turned.records} == {r.id: r for r in vincent.records}


@pytest.mark.parametrize(("name", "positions"), [("tomas_2010", 54), ("janet_1955", 40)])
def test_hurdat2_points_become_one_hurricane(shared_data, name, positions):
    (storm,) = read(shared_data / "brb-demo" / "hazard" / f"{name}_hurdat2.geojson").records
    track = storm.parameters["track"]
    assert len(track) == positions
    assert track[1]["time_h"] == 6
    assert storm.name.casefold() == name.replace("_", " ")
    if name == "janet_1955":
        assert track[0]["pressure_hpa"] is None  # -999 in the file
        assert track[0]["wind_ms"] == pytest.approx(40 * 0.514444, abs=1e-3)


def test_ibtracs_winds_in_metres_per_second_are_not_taken_for_knots(shared_data):
    path = shared_data / "hazard-samples" / "ibtracs_irma_2017_dorian_2019_near_puerto_rico.csv"
    storms = {r.name: r for r in read(path).records}
    assert set(storms) == {"IRMA", "DORIAN"}
    assert storms["IRMA"].parameters["track"][0]["wind_ms"] == 79.732


@pytest.mark.parametrize(
    ("country", "sites", "links", "quirks"),
    [
        ("GAM", 33, 33, {}),
        ("BEN", 94, 78, {"end_unknown": 2, "self_link": 1}),
        ("TGO", 352, 99, {"self_link": 5}),
    ],
)
def test_real_fibre_networks_join_by_name_and_list_their_quirks(shared_data, country, sites, links, quirks):
    folder = shared_data / "itu-watra-fibre"
    found = read(*sorted(folder.glob(f"{country}_*")), country="XX", country_bounds=None)
    assert (found.counts()["site"], found.counts()["link"]) == (sites, links)
    errors = Counter(issue.code for issue in found.issues if issue.severity == "error")
    assert errors == quirks
    assert all(r.length_km is None or r.length_km < 1000 for r in found.records if r.TABLE == "link")


def test_a_second_import_changes_nothing(vincent):
    plan = plan_of(vincent, country="VC")
    again = read(*example_files(), country="VC", plan=plan)
    assert (again.added, again.updated, again.unchanged) == (0, 0, len(again.records))
    assert changes_of(again, plan) == []


def test_an_import_adds_everything_once(vincent):
    changes = changes_of(vincent, empty_plan("VC"))
    assert len({(c.table, c.id) for c in changes}) == len(changes) == len(vincent.records) == vincent.added
    assert all(change.before is None for change in changes)


def test_a_changed_row_updates_and_a_blank_cell_takes_nothing_away(tmp_path):
    first = write(
        tmp_path, "sites.csv", "site_id,name,site_type,lat,lon,height_m,remark\nA1,Alpha,bts,13.1,-59.6,30,x\n"
    )
    plan = plan_of(read(first))
    second = write(tmp_path, "sites.csv", "site_id,name,site_type,lat,lon,height_m\nA1,Alpha tower,bts,13.1,-59.6,\n")
    found = read(second, plan=plan)
    assert (found.added, found.updated) == (0, 1)
    (change,) = changes_of(found, plan)
    assert change.before["name"] == "Alpha"
    assert change.after["name"] == "Alpha tower"
    assert change.after["height_m"] == 30


def test_a_row_updates_the_record_of_the_same_code_that_somebody_drew(tmp_path):
    path = write(tmp_path, "sites.csv", SITES + "A1,Alpha,bts,13.1,-59.6\n")
    site = read(path).records[0]
    drawn = replace(site, id="00000000-0000-4000-8000-000000000001", name="Drawn")
    plan = empty_plan().with_tables({"site": [drawn]})
    (record,) = read(path, plan=plan).records
    assert record.id == drawn.id
    assert record.name == "Alpha"


def test_spanish_headers_units_and_decimal_commas(tmp_path):
    text = (
        "Código;Nombre;Tipo de sitio;Latitud;Longitud;Altura (pies);Viento de diseño (mph);Planta eléctrica;"
        "Horas de batería;Fecha de levantamiento\n"
        "A1;Cerro Grande;Estación base;13,1;-59,6;100;120;Sí;8,5;30/06/2025\n"
    )
    found = read(write(tmp_path, "torres.csv", text, "cp1252"))
    site = next(r for r in found.records if r.TABLE == "site")
    supply = next(r for r in found.records if r.TABLE == "power_supply")
    assert (site.code, site.name, site.kind) == ("A1", "Cerro Grande", SiteKind.CELL_SITE)
    assert site.height_m == pytest.approx(30.48)
    assert site.design_wind_ms == pytest.approx(120 * 0.44704)
    assert (supply.has_generator, supply.battery_h) == (True, 8.5)
    assert "decimal_comma" in codes(found)
    assert found.reading["torres.csv"]["encoding"] == "cp1252"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("nom;type de site;coordonnées", "Morne;Pylône;13°06'00\"N 59°36'00\"O"),
        ("nome;tipo;latitude;longitude", "Morro;ERB;13,1;-59,6"),
        ("name\ttype\twkt", "Hill\tcell tower\tPOINT (-59.6 13.1)"),
        ("name,type,y,x", "Hill,tower,-59.6,13.1"),
    ],
)
def test_sites_as_officers_write_them(tmp_path, header, row):
    (site,) = read(write(tmp_path, "sitios.csv", f"{header}\n{row}\n")).records
    assert site.kind is SiteKind.CELL_SITE
    assert (site.lat, site.lon) == pytest.approx((13.1, -59.6))


def test_links_without_names_for_their_ends_join_where_they_are_drawn(tmp_path):
    sites = write(tmp_path, "sites.csv", SITES + "A,Alpha,pop,13.1,-59.6\nB,Beta,pop,13.2,-59.5\n")
    line = [[-59.6, 13.1], [-59.57, 13.14], [-59.5001, 13.2]]
    data = {
        "type": "Feature",
        "properties": {"medium": "fibre"},
        "geometry": {"type": "LineString", "coordinates": line},
    }
    link = next(r for r in read(write(tmp_path, "lines.geojson", json.dumps(data)), sites).records if r.TABLE == "link")
    assert len(link.route) == 3
    line[2] = [-59.49, 13.3]
    found = read(write(tmp_path, "lines.geojson", json.dumps(data)), sites)
    assert "end_missing" in codes(found)
    assert "link" not in found.counts()


def test_a_name_that_two_sites_share_is_never_guessed(tmp_path):
    sites = write(tmp_path, "sites.csv", SITES + "A,Hill,pop,13.1,-59.6\nB,Hill,pop,13.2,-59.5\nC,Bay,pop,13.1,-59.5\n")
    links = write(tmp_path, "links.csv", "from,to,medium\nHill,Bay,fibre\nA,Bay,fibre\n")
    found = read(sites, links)
    assert found.counts()["link"] == 1
    assert codes(found) == ["end_ambiguous"]


def test_values_that_no_field_holds_are_left_out_and_listed(tmp_path):
    text = "site_id,name,site_type,lat,lon,height_m,tier,surveyed_on\n"
    text += "A1,A,bts,13.1,-59.6,tall,9,soon\nA2,B,igloo,13.1,-59.6,1,1,2025\n"
    found = read(write(tmp_path, "sites.csv", text))
    (site,) = found.records
    assert (site.height_m, site.tier, site.surveyed_on) == (None, None, None)
    assert Counter(codes(found)) == {"value_invalid": 3, "code_unknown": 1}
    assert {issue.row for issue in found.issues} == {2, 3}


def test_the_user_may_say_what_rows_are_and_refuse_repairs(tmp_path):
    path = write(tmp_path, "list.csv", "id,name,lat,lon\n1,Alpha,-59.6,13.1\n")
    assert read(path, kind="settlement").records[0].TABLE == "settlement"
    found = read(path, kind="settlement", refused={"axes_swapped"})
    assert found.records[0].lat == -59.6
    assert "outside_country" in codes(found)
    assert read(path, kind="settlement", disclosure="public").records[0].disclosure is Disclosure.PUBLIC


def test_rows_of_other_countries_are_left_out(shared_data):
    found = read(shared_data / "caribbean-base" / "settlements_geonames.csv")
    assert 0 < found.counts()["settlement"] < 50
    assert "country_other" in codes(found)


def test_an_unknown_file_is_refused_and_a_missing_one_too(tmp_path):
    with pytest.raises(ImportFileError, match="no known format"):
        read(write(tmp_path, "photo.jpeg", "x"))
    with pytest.raises(AppError, match="cannot be read"):
        read(tmp_path / "none.csv")


def test_an_import_can_be_stopped(tmp_path):
    def stop(share):
        raise CancelledError

    with pytest.raises(CancelledError):
        read(write(tmp_path, "sites.csv", SITES + "A,Alpha,pop,13.1,-59.6\n"), progress=stop)


@pytest.mark.parametrize("name", importers())
def test_every_format_says_what_it_reads(name):
    importer = importers()[name]
    assert importer.title
    assert importer.suffixes
    assert all(suffix.startswith(".") and suffix == suffix.casefold() for suffix in importer.suffixes)


CELLS = st.text(max_size=12) | st.sampled_from(["13.1", "-59.6", "A1", "bts", "yes", "1e400", "nan", "59°36'W", "2025"])


@given(
    st.lists(
        st.sampled_from(
            ["site_id", "name", "lat", "lon", "type", "from", "to", "medium", "population", "time", "battery"]
        )
        | st.text(max_size=5),
        min_size=1,
        max_size=8,
    ),
    st.lists(st.lists(CELLS, min_size=8, max_size=8), max_size=4),
    st.sampled_from(
        [None, "site", "link", "settlement", "track", "warning_node", "contact", "power_supply", "service"]
    ),
)
def test_any_table_gives_records_or_a_clear_error(tmp_path_factory, header, rows, kind):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *(row[: len(header)] for row in rows)])
    found = attempt(read, path, kind=kind)
    assert found.message() if isinstance(found, AppError) else all(issue.message() for issue in found.issues)
    assert isinstance(found, AppError) or isinstance(plan_of(found), Snapshot)


def test_a_table_that_is_like_nothing_is_not_guessed():
    raw = csv_file.table_of_bytes(b"id,name,age\n1,Ann,30\n", name="people", file="people.csv")
    assert guess(raw) is None


VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["13.1", "A1"])
NUMBERS = st.floats(-200, 200) | st.integers(-180, 180)
POSITIONS = st.lists(NUMBERS, min_size=2, max_size=3)
LINES = st.lists(POSITIONS, min_size=1, max_size=5)
GEOMETRIES = st.none() | st.one_of(
    st.fixed_dictionaries({"type": st.just("Point"), "coordinates": POSITIONS}),
    st.fixed_dictionaries({"type": st.sampled_from(["LineString", "MultiPoint"]), "coordinates": LINES}),
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["Polygon", "MultiLineString"]),
            "coordinates": st.lists(LINES, min_size=1, max_size=2),
        }
    ),
)
NAMES = [
    "id",
    "site_id",
    "name",
    "type",
    "kind",
    "lat",
    "lon",
    "from",
    "to",
    "medium",
    "population",
    "time",
    "wind",
    "hazard",
    "zone",
    "country",
    "wkt",
    "coordinates",
    "parameters",
]
OWN = ["id", "source", "surveyed_on", "confidence", "disclosure", "provenance", "extra", "start_id", "route", "code"]
PROPERTIES = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=8) | st.fixed_dictionaries(
    dict.fromkeys(OWN, VALUES)
)
FEATURES = st.fixed_dictionaries({"type": st.just("Feature"), "geometry": GEOMETRIES, "properties": PROPERTIES})


@settings(max_examples=150)
@given(st.lists(FEATURES, max_size=4), st.sampled_from([None, *KINDS]))
def test_any_features_give_records_or_a_clear_error(tmp_path_factory, features, kind):
    path = tmp_path_factory.getbasetemp() / "any.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    found = attempt(read, path, kind=kind)
    assert found.message() if isinstance(found, AppError) else all(issue.message() for issue in found.issues)
    assert isinstance(found, AppError) or changes_of(found, empty_plan()) is not None


def test_named_units_are_converted_and_listed(tmp_path):
    path = write(
        tmp_path,
        "sites.csv",
        "code,name,type,lat,lon,wind speed (mph),tower height (ft),generator (kVA),battery\n"
        "A,Alpha,bts,13.1,-59.6,150,100,25,90 min\nB,Beta,bts,13.2,-59.5,120,98,30,4\n",
    )
    found = read(path)
    site, power = ({one.TABLE: one for one in reversed(found.records)}[name] for name in ("site", "power_supply"))
    assert (site.design_wind_ms, site.height_m) == pytest.approx((67.056, 30.48))
    assert (power.generator_kva, power.battery_h) == pytest.approx((25, 1.5))
    said = {issue.message() for issue in found.issues}
    assert "“wind speed (mph)” was converted from mph to m/s." in said
    assert "“tower height (ft)” was converted from ft to m." in said
    assert "Cells of “battery” that name a unit of their own (1) were converted to h." in said
