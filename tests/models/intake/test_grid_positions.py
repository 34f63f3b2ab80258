import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.grid_references import mgrs_of, utm_of
from app.models.intake.grid_positions import position_in, utm_position
from tests.models.imported import BOUNDS, codes, read

VC = BOUNDS["VC"]
PLACE = pytest.approx((13.155, -61.2275), abs=2e-5)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("20P PV 92119 54953", "mgrs"),
        ("20PPV9211954953", "mgrs"),
        ("20p 692120 1454953", "utm"),
        ("20N 692120 1454953", "utm"),
        ("UTM zona 20 Norte 692120 E 1454953 N", "utm"),
        ("692120mE 1454953mN zone 20P", "utm"),
        ("692120, 1454953", "utm"),
        ("13.155, -61.2275", ""),
        ("13°09'18\"N 61°13'39\"W", "dms"),
        ("13°09.300'N, 61°13.650'W", "dms"),
    ],
)
def test_positions_in_one_cell(text, form):
    lat, lon, found = position_in(text, VC)
    assert (lat, lon) == PLACE
    assert found == form


@pytest.mark.parametrize("zone", ["20P", "20N", "20 n", 20, "UTM 20", "zona 20 norte", None])
def test_utm_in_three_cells(zone):
    assert utm_position("692120", 1454953.0, zone, VC) == PLACE


def test_a_letter_s_is_a_band_or_the_south_as_the_country_says():
    lat, lon = -25.3, -57.6  # Asuncion, zone 21 south, band J
    utm = utm_of(lat, lon)
    paraguay = (-62.7, -27.7, -54.2, -19.2)
    for zone in ("21S", "21J", "21 S", "21 sur"):
        assert utm_position(utm.easting_m, utm.northing_m, zone, paraguay) == pytest.approx((lat, lon), abs=1e-6)


def test_a_zone_that_nobody_gave_is_not_invented():
    with pytest.raises(ValueError, match="692120"):
        utm_position(692120, 1454953, None, None)
    with pytest.raises(ValueError, match="692120"):
        utm_position(692120, 1454953, None, BOUNDS["BB"])
    with pytest.raises(ValueError, match="None"):
        utm_position(692120, None, "20P", VC)


@given(st.floats(12.6, 13.3), st.floats(-61.45, -61.15))
def test_utm_and_mgrs_come_back_to_the_metre(lat, lon):
    utm = utm_of(lat, lon)
    text = f"{utm.zone}{utm.band} {utm.easting_m:.2f} {utm.northing_m:.2f}"
    assert position_in(text, VC)[:2] == pytest.approx((lat, lon), abs=1e-6)
    assert position_in(mgrs_of(lat, lon), VC)[:2] == pytest.approx((lat, lon), abs=2e-5)


@given(st.text(max_size=30) | st.from_regex(r"[0-9]{1,2}[A-Z ]{1,4}[0-9 ]{0,14}", fullmatch=True))
def test_any_text_is_a_position_or_refused(text):
    try:
        lat, lon, _ = position_in(text, VC)
    except ValueError:
        return
    assert isinstance(lat, float)
    assert isinstance(lon, float)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name,type,mgrs\nHill,bts,20PPV9211954953\n", "read_mgrs"),
        ("name,type,utm\nHill,bts,20P 692120 1454953\n", "read_utm"),
        ("nombre;tipo;este;norte;huso\nHill;torre;692120,4;1454953,2;20\n", "read_utm"),
        ("name,type,easting,northing\nHill,bts,692120,1454953\n", "read_utm"),
        ("name,type,latitude,longitude\nHill,bts,1454953,692120\n", "utm_meters"),
        ("name,type,x,y\nHill,bts,1454953,692120\n", "utm_meters"),
        ("name,type,plus code\nHill,bts,775W5Q4F+22\n", "read_plus_code"),
        ("name,type,lat,lon\nHill,bts,13.155,61.2275\n", "sign_lost"),
        ("name,type,lat,lon\nHill,bts,13°09'18\"N,61°13'39\"W\n", "read_dms"),
        ("name,type,lat,lon\nHill,bts,13 09.3 N,61 13.65 W\n", "read_dms"),
        ("name,type,lat,lon\nHill,bts,13.155,61 13.65 W\n", "read_dms"),
        ("name,type,position\nHill,bts,13°09'18\"N 61°13'39\"W\n", "read_dms"),
        ('name,type,position\nHill,bts,"13,155; -61,2275"\n', "read_comma"),
        ('name,type,lat,lon,height_m,x,y\nHill,bts,"13,155","-61,2275",20.5,1.5,2.5\n', "read_comma"),
    ],
)
def test_sites_whose_positions_are_no_degrees(tmp_path, text, told):
    path = tmp_path / "sites.csv"
    path.write_text(text, encoding="utf-8")
    found = read(path, country="VC")
    (site,) = found.records
    (issue,) = [issue for issue in found.issues if issue.code == told]
    assert (site.lat, site.lon) == pytest.approx((13.155, -61.2275), abs=2e-4 if told == "read_plus_code" else 2e-5)
    assert issue.is_repair
    refused = read(path, country="VC", refused={issue.id})
    assert told not in codes(refused)
    assert [site for site in refused.records if (site.lat, site.lon) == (13.155, -61.2275)] == []
    if told.startswith("read_"):
        (left_out,) = [issue for issue in refused.issues if issue.severity == "error"]
        assert (left_out.code, left_out.row) == ("notation_refused", 2)
        assert not refused.records


def test_meters_that_are_refused_leave_the_row_out(tmp_path):
    path = tmp_path / "sites.csv"
    path.write_text("name,type,latitude,longitude\nHill,bts,1454953,692120\n", encoding="utf-8")
    found = read(path, country="VC", refused={"utm_meters@sites.csv#2"})
    assert not found.records
    assert "coordinates_unreadable" in codes(found)


@pytest.mark.parametrize("refused", ["decimal_comma", "read_comma"])
def test_decimal_commas_that_are_refused_leave_every_row_out(tmp_path, refused):
    path = tmp_path / "sites.csv"
    path.write_text("name;type;lat;lon\nHill;bts;13,155;-61,2275\nDale;bts;13,21;-61,21\n", encoding="utf-8")
    assert len(read(path, country="VC").records) == 2
    found = read(path, country="VC", refused={"decimal_comma", refused})
    assert not found.records
    assert [one.row for one in found.issues if one.code == "notation_refused"] == [2, 3]


def test_the_notation_of_one_row_may_be_refused(tmp_path):
    path = tmp_path / "sites.csv"
    path.write_text("name,type,lat,lon\nHill,bts,13 09.3 N,61 13.65 W\nDale,bts,13 10 N,61 13 W\n", encoding="utf-8")
    found = read(path, country="VC", refused={"read_dms@sites.csv#3"})
    assert [site.name for site in found.records] == ["Hill"]
