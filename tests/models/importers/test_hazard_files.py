"""Files of hazards: ShakeMaps, rasters, outlines, best tracks."""

import json
import re

import numpy as np
import pytest
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from app.errors import AppError, ImportFileError
from app.models.raster import MAX_CELLS
from app.planning.hazards import read_event
from tests.models.imported import attempt, codes, read

ARGOS = np.array([-61.2])


def event_of(imported):
    (event,) = [record for record in imported.records if record.TABLE == "hazard_event"]
    return event


def intensity(event, lat, lon):
    hazard, parameters = read_event(event)
    return hazard.at(parameters, np.atleast_1d(lat), np.atleast_1d(lon))


# ShakeMap


def nodes(text):
    data = text.partition("<grid_data>")[2].partition("</grid_data>")[0]
    return np.array(data.split(), float).reshape(-1, 11)


def test_a_shakemap_gives_an_event_whose_nodes_are_those_of_the_file(shared_data):
    path = shared_data / "hazard-samples" / "shakemap_northridge_1994_grid_crop.xml"
    found = read(path, country="US", country_bounds=None)
    event = event_of(found)
    assert (event.hazard, event.name, event.code) == ("shakemap", "M 6.6 Northridge, California", "199401171230")
    assert event.parameters["magnitude"] == 6.6
    assert event.parameters["depth_km"] == 19.0
    table = nodes(path.read_text())
    inner = table[(table[:, 0] > -119.29) & (table[:, 0] < -117.82) & (table[:, 1] > 33.62) & (table[:, 1] < 34.79)]
    at_nodes = intensity(event, inner[:, 1], inner[:, 0])
    assert at_nodes == pytest.approx(inner[:, 2] / 100, abs=0.02)  # positions are rounded to 0.0001 degrees
    assert np.abs(at_nodes - inner[:, 2] / 100).mean() < 5e-4
    assert np.isnan(intensity(event, 13.0, -61.0)).all()
    assert len(json.dumps(event.parameters)) < 30_000


def test_between_nodes_the_shaking_lies_between_its_neighbors(shared_data):
    path = shared_data / "hazard-samples" / "shakemap_northridge_1994_grid_crop.xml"
    event = event_of(read(path, country="US", country_bounds=None))
    values = nodes(path.read_text())[:, 2].reshape(72, 90) / 100
    row, column = np.meshgrid(np.arange(71), np.arange(89), indexing="ij")
    lat = 34.7946 - (row + 0.5) * (34.7946 - 33.6108) / 71
    lon = -119.2960 + (column + 0.5) * (119.2960 - 117.8127) / 89
    found = intensity(event, lat.ravel(), lon.ravel()).reshape(71, 89)
    around = np.stack([values[:-1, :-1], values[1:, :-1], values[:-1, 1:], values[1:, 1:]])
    assert (found >= around.min(axis=0) - 1e-4).all()
    assert (found <= around.max(axis=0) + 1e-4).all()


SHAKEMAP = """<?xml version="1.0"?>
<shakemap_grid event_id="x" shakemap_originator="us" shakemap_event_type="SCENARIO">
<event event_id="x" magnitude="7.1" depth="20" event_timestamp="2026-01-01T00:00:00" event_description="Off the coast"/>
<grid_specification lon_min="-62" lat_min="13" lon_max="-61" lat_max="14" nlon="2" nlat="2"/>
<grid_field index="1" name="LON" units="dd"/><grid_field index="2" name="LAT" units="dd"/>
<grid_field index="3" name="PGA" units="%g"/>
<grid_data>
-62 14 10
-61 14 20
-62 13 30
-61 13 nan
</grid_data></shakemap_grid>"""


def test_a_scenario_of_version_4_and_a_node_without_data(tmp_path):
    (tmp_path / "grid.xml").write_text(SHAKEMAP)
    found = read(tmp_path / "grid.xml", country="VC")
    event = event_of(found)
    assert event.is_synthetic
    assert np.isnan(intensity(event, 13.2, -61.2)).all()
    (tmp_path / "grid.xml").write_text(SHAKEMAP.replace("nan", "40"))
    event = event_of(read(tmp_path / "grid.xml", country="VC"))
    assert intensity(event, [14.0, 13.5], [-62.0, -61.5]) == pytest.approx([0.1, 0.25], abs=1e-4)


def test_a_shakemap_without_acceleration_is_read_by_its_intensity(tmp_path):
    felt = SHAKEMAP.replace("PGA", "MMI").replace("%g", "intensity")
    for old, new in (("14 10", "14 4.66"), ("14 20", "14 5.77"), ("13 30", "13 6.88"), ("nan", "8.00")):
        felt = felt.replace(old, new)
    (tmp_path / "grid.xml").write_text(felt)
    event = event_of(read(tmp_path / "grid.xml", country="VC"))
    assert event.parameters["is_intensity"] is True
    lat, lon = [14.0, 14.0, 13.0, 13.0], [-62.0, -61.0, -62.0, -61.0]
    assert intensity(event, lat, lon) == pytest.approx([0.05, 0.1, 0.2, 0.4], rel=0.01)  # domain notes 9, Worden
    hazard, parameters = read_event(event)
    assert "Worden" in " ".join(note.message() for note in hazard.notes(parameters))
    assert "0.4 g" in hazard.summary(parameters).message()


def test_what_is_no_number_about_the_earthquake_is_unknown(tmp_path):
    (tmp_path / "grid.xml").write_text(SHAKEMAP.replace('"7.1"', '"nan"').replace('"20"', '"deep"'))
    assert {"magnitude", "depth_km"}.isdisjoint(event_of(read(tmp_path / "grid.xml", country="VC")).parameters)


def test_a_shakemap_of_velocity_alone_is_refused_with_the_reason(tmp_path):
    (tmp_path / "grid.xml").write_text(SHAKEMAP.replace("PGA", "PGV").replace("%g", "cms"))
    with pytest.raises(ImportFileError, match=r"neither PGA nor MMI.*PGV"):
        read(tmp_path / "grid.xml", country="VC")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%g", "ln(g)"),
        ("PGA", "PGV"),
        ("-61 14 20", ""),
        ("-61 14 20", "-61 14 many"),
        ("-61 14 20", "-61.4 14 20"),
        ("-61 14 20", "-62 14 20"),
        ('nlon="2"', 'nlon="200000"'),
        ('nlon="2"', 'nlon="two"'),
        ("grid_specification", "other_thing"),
        ("</shakemap_grid>", ""),
        ('index="3"', 'index="9"'),
        ('index="3"', 'index="2"'),
        ('index="3"', 'index="three"'),
        ("-61 14 20", "-61 14 inf"),
        ("10\n", "-10\n"),
        ('<?xml version="1.0"?>', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'),
    ],
)
def test_a_shakemap_that_cannot_be_is_refused(tmp_path, old, new):
    assert old in SHAKEMAP
    (tmp_path / "grid.xml").write_text(SHAKEMAP.replace(old, new))
    found = attempt(read, tmp_path / "grid.xml", country="VC")
    if isinstance(found, AppError):
        assert "grid.xml" in str(found)
    else:
        assert found.records == ()
        assert [issue.severity for issue in found.issues] == ["error"]


# rasters

ASCII = """ncols 3
nrows 2
xllcorner -61.3
yllcorner 13.0
cellsize 0.1
NODATA_value -9999
0.5 1.0 -9999
0 2 3
"""


def test_an_ascii_grid_is_a_flood_by_its_name(tmp_path):
    (tmp_path / "flood_100y.asc").write_text(ASCII)
    found = read(tmp_path / "flood_100y.asc", country="VC")
    event = event_of(found)
    assert event.hazard == "flood"
    at = intensity(event, [13.15, 13.15, 13.15, 13.05, 13.05, 12.5], [-61.25, -61.15, -61.05, -61.25, -61.05, -61.2])
    assert at[[0, 1, 3, 4]] == pytest.approx([0.5, 1.0, 0.0, 3.0], abs=1e-3)
    assert np.isnan(at[[2, 5]]).all()
    assert codes(found) == ["raster_crs_assumed"]


def test_the_coordinate_system_of_an_ascii_grid_may_lie_beside_it(tmp_path):
    in_meters = ASCII.replace("-61.3", "690000").replace("13.0\n", "1440000\n").replace("0.1", "10000")
    (tmp_path / "lahar.asc").write_text(in_meters.replace("2 3", "0.2 0.3").replace("1.0", "0.1"))
    with pytest.raises(ImportFileError, match=r"\.prj"):
        read(tmp_path / "lahar.asc", country="VC")
    (tmp_path / "lahar.prj").write_text("EPSG:32620")
    event = event_of(read(tmp_path / "lahar.asc", country="VC"))
    assert event.parameters["raster"]["crs"] == "EPSG:32620"
    assert intensity(event, 13.07, -61.1)[0] == pytest.approx(0.2, abs=1e-3)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ncols 3", "ncols 4"),
        ("ncols 3", "ncols 300000000"),
        ("xllcorner -61.3\n", ""),
        ("cellsize 0.1", "cellsize 0"),
        ("0.5 1.0", "0.5 deep"),
        ("nrows 2", "nrows many"),
    ],
)
def test_an_ascii_grid_that_cannot_be_is_refused(tmp_path, old, new):
    (tmp_path / "flood.asc").write_text(ASCII.replace(old, new))
    with pytest.raises(ImportFileError):
        read(tmp_path / "flood.asc", country="VC")


def test_negative_intensities_and_unknown_hazards_are_refused(tmp_path):
    (tmp_path / "flood.asc").write_text(ASCII.replace("0.5", "-0.5"))
    assert read(tmp_path / "flood.asc", country="VC").records == ()
    assert "raster_negative" in codes(read(tmp_path / "flood.asc", country="VC"))
    for unmarked in ("3.4e38", "99999"):  # of cells without data: it would take the steps of all others
        (tmp_path / "flood.asc").write_text(ASCII.replace("0.5", unmarked))
        found = read(tmp_path / "flood.asc", country="VC")
        assert (found.records, "raster_high" in codes(found)) == ((), True)
    (tmp_path / "layer1.asc").write_text(ASCII)
    assert "hazard_unknown" in codes(read(tmp_path / "layer1.asc", country="VC"))


def geotiff(path, values, west=-61.3, north=13.2, step=0.1, code=4326, **tags):
    """Write values as a GeoTIFF with Pillow."""
    directory = ImageFileDirectory_v2()
    directory[33550] = (step, step, 0.0)
    directory[33922] = (0.0, 0.0, 0.0, west, north, 0.0)
    key = 2048 if code == 4326 else 3072
    directory[34735] = (1, 1, 0, 1, key, 0, 1, code)
    directory.tagtype[33550] = directory.tagtype[33922] = 12
    directory.tagtype[34735] = 3
    for tag, value in tags.items():
        number = int(tag[1:])
        if value is None:
            del directory[number]
        else:
            directory[number] = value
    Image.fromarray(values).save(path, tiffinfo=directory, compression="tiff_deflate")
    return path


def test_a_geotiff_in_degrees_with_a_mark_of_no_data(tmp_path):
    values = np.array([[0.5, 1.0, -1.0], [0.0, 2.0, 3.0]], np.float32)
    path = geotiff(tmp_path / "tsunami.tif", values, _42113="-1")
    event = event_of(read(path, country="VC"))
    assert event.hazard == "tsunami"
    at = intensity(event, [13.15, 13.15, 13.05], [-61.25, -61.05, -61.05])
    assert at[[0, 2]] == pytest.approx([0.5, 3.0], abs=1e-3)
    assert np.isnan(at[1])


def test_a_geotiff_in_meters(tmp_path):
    path = geotiff(tmp_path / "ceniza.tif", np.full((20, 30), 12.0, np.float32), 680_000, 1_460_000, 1000, 32620)
    event = event_of(read(path, country="VC"))
    assert event.hazard == "ash"
    assert intensity(event, 13.1, -61.2)[0] == pytest.approx(12.0)


def test_a_large_raster_is_cut_to_the_country(tmp_path):
    wide = np.zeros((1500, 1500), np.float32)
    wide[700:800, 700:800] = 2.5
    path = geotiff(tmp_path / "surge.tif", wide, west=-62.8, north=14.5, step=0.002)
    found = read(path, country="VC")
    assert wide.size > MAX_CELLS
    assert "raster_cut" in codes(found)
    assert intensity(event_of(found), 13.0, -61.3)[0] == pytest.approx(2.5)
    assert intensity(event_of(found), 13.2, -61.3)[0] == 0.0


def test_a_real_elevation_model_reads_though_it_is_no_hazard(shared_data):
    found = read(shared_data / "dem-sample" / "jacksboro_srtm.tif", country="US", country_bounds=None)
    assert "hazard_unknown" in codes(found)


@pytest.mark.parametrize("change", [{"_33550": None}, {"_42113": "none at all"}, {"code": 32767}, {"code": 999}])
def test_a_geotiff_that_does_not_say_where_it_lies_is_refused(tmp_path, change):
    with pytest.raises(ImportFileError):
        read(geotiff(tmp_path / "flood.tif", np.ones((2, 2), np.float32), **change), country="VC")


def test_a_picture_and_a_damaged_file_are_refused(tmp_path):
    Image.new("RGB", (4, 4)).save(tmp_path / "flood.tif")
    with pytest.raises(ImportFileError, match="band"):
        read(tmp_path / "flood.tif", country="VC")
    whole = geotiff(tmp_path / "surge.tif", np.random.default_rng(1).random((50, 50)).astype(np.float32)).read_bytes()
    (tmp_path / "surge.tif").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(AppError):
        read(tmp_path / "surge.tif", country="VC")


# outlines


def outlines(*features):
    def one(number, properties):
        west = -61.3 + number / 10
        ring = [[west, 13.0], [west + 0.1, 13.0], [west + 0.1, 13.1], [west, 13.1], [west, 13.0]]
        return {
            "type": "Feature",
            "properties": properties,
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }

    return json.dumps({"type": "FeatureCollection", "features": [one(*pair) for pair in enumerate(features)]})


def test_outlines_of_one_hazard_are_one_event_with_an_intensity_each(tmp_path):
    path = tmp_path / "zones.geojson"
    path.write_text(outlines({"hazard": "inundación", "depth_ft": 10}, {"hazard": "flood", "depth_ft": 1}))
    event = event_of(read(path, country="VC"))
    assert intensity(event, [13.05] * 3, [-61.25, -61.15, -61.05]) == pytest.approx([3.048, 0.3048, 0.0])


def test_outlines_of_a_water_level_are_levels_and_not_depths(tmp_path):
    path = tmp_path / "surge.geojson"
    path.write_text(outlines({"water_level_ft": 10}))
    event = event_of(read(path, country="VC"))
    assert event.parameters["is_level"] is True
    hazard, parameters = read_event(event)
    place = np.array([13.05]), np.array([-61.25])
    assert hazard.at(parameters, *place, np.array([1.048])) == pytest.approx([2.0])
    assert np.isnan(hazard.at(parameters, *place)).all()  # unknown ground is not the sea


def test_zones_without_an_intensity_take_the_usual_one_and_say_so(tmp_path):
    path = tmp_path / "landslide_zones.geojson"
    path.write_text(outlines({"zone": "5"}, {"zone": "alto"}, {"zone": "purple"}))
    found = read(path, country="VC")
    assert intensity(event_of(found), [13.05] * 3, [-61.25, -61.15, -61.05]) == pytest.approx([0.5, 0.2, 0.0])
    assert codes(found).count("zone_usual") == 2
    assert codes(found).count("zone_without_value") == 1


def test_an_outline_with_a_negative_depth_is_left_out(tmp_path):
    path = tmp_path / "flood.geojson"
    path.write_text(outlines({"depth": -1}, {"depth": 2}))
    found = read(path, country="VC")
    assert "value_negative" in codes(found)
    assert len(event_of(found).parameters["zones"]) == 1


# best tracks

HURDAT2 = """AL092017,               IRMA,      3,
20170906, 1200,  , HU, 18.1N,  63.3W, 155,  914,120, 100, 50, 90, 75, 60, 35, 60, 50, 40, 25, 40,   15
20170906, 1800,  , HU, 18.6N,  64.7W, 150,  916,120, 100, 50, 90, 75, 60, 35, 60, 50, 40, 25, 40, -999
20170907, 0000,  , HU, 19.2N,  66.2W, 150, -999,120, 100, 50, 90, 75, 60, 35, 60, 50, 40, 25, 40
AL052019,             DORIAN,      2,
20190828, 1200,  , TS, 17.3N,  64.2W,  60,  999,120, 100, 50, 90, 75, 60, 35, 60, 50, 40, 25, 40,   20
20190828, 1800,  , HU, 18.4N,  65.1W,  70,  993,120, 100, 50, 90, 75, 60, 35, 60, 50, 40, 25, 40,   15
"""


def test_hurdat2_holds_several_storms(tmp_path):
    (tmp_path / "hurdat2-atlantic.txt").write_text(HURDAT2)
    found = read(tmp_path / "hurdat2-atlantic.txt", country="VC")
    storms = {record.name: record for record in found.records}
    assert set(storms) == {"Irma 2017", "Dorian 2019"}
    irma = storms["Irma 2017"]
    assert (irma.code, irma.hazard, irma.provenance) == ("AL092017", "hurricane", "real: NOAA HURDAT2 (public domain)")
    first, second, third = irma.parameters["track"]
    assert first == pytest.approx(
        {
            "time_h": 0.0,
            "lat": 18.1,
            "lon": -63.3,
            "wind_ms": 155 * 0.514444,
            "pressure_hpa": 914.0,
            "radius_km": 15 * 1.852,
        },
        rel=1e-4,
    )
    assert (second["radius_km"], third["pressure_hpa"], third["radius_km"]) == (None, None, None)
    assert irma.parameters["start"] == "2017-09-06T12:00:00+00:00"
    assert intensity(irma, 18.4, -64.0)[0] > 60


def test_a_hurdat2_file_that_is_cut_off_is_refused_and_a_bad_line_listed(tmp_path):
    (tmp_path / "tracks.txt").write_text(HURDAT2.replace("IRMA,      3", "IRMA,      4"))
    with pytest.raises(ImportFileError, match="line 5"):
        read(tmp_path / "tracks.txt", country="VC")
    (tmp_path / "tracks.txt").write_text(HURDAT2.replace("18.6N", "??"))
    assert "track_time" in codes(read(tmp_path / "tracks.txt", country="VC"))


IBTRACS = """SID,SEASON,NAME,ISO_TIME,LAT,LON,WMO_WIND,WMO_PRES,USA_WIND,USA_PRES,USA_RMW
 ,Year, , ,degrees_north,degrees_east,kts,mb,kts,mb,nmile
2017242N16333,2017,IRMA,2017-09-06 12:00:00,18.1,-63.3,140,914,155,914,15
2017242N16333,2017,IRMA,2017-09-06 18:00:00,18.6,-64.7, ,916,150, ,
2019236N10314,2019,DORIAN,2019-08-28 12:00:00,17.3,-64.2, , ,60,999,20
2019236N10314,2019,DORIAN,2019-08-28 18:00:00,18.4,-65.1, , ,70,993,15
"""


def test_ibtracs_is_read_with_its_line_of_units(tmp_path):
    (tmp_path / "ibtracs.NA.list.v04r00.csv").write_text(IBTRACS)
    found = read(tmp_path / "ibtracs.NA.list.v04r00.csv", country="VC")
    storms = {record.name: record for record in found.records}
    assert set(storms) == {"Irma 2017", "Dorian 2019"}
    track = storms["Irma 2017"].parameters["track"]
    assert track[0]["wind_ms"] == pytest.approx(155 * 0.514444, rel=1e-4)
    assert (track[1]["pressure_hpa"], track[1]["radius_km"]) == (916.0, None)
    assert all(issue.severity != "error" for issue in found.issues)


def test_of_a_whole_basin_only_storms_near_the_country_are_taken(tmp_path):
    lines = [IBTRACS.splitlines(keepends=True)[0], IBTRACS.splitlines(keepends=True)[1]]
    for storm in range(30):
        lon = -61.0 if storm == 7 else -30.0 - storm / 10
        about = f"S{storm},2017,NAME{storm},2017-09-06"
        lines += [f"{about} {hour:02}:00:00,13.{hour},{lon},,,80,970,20\n" for hour in (0, 6)]
    (tmp_path / "ibtracs.csv").write_text("".join(lines))
    found = read(tmp_path / "ibtracs.csv", country="VC")
    assert [record.name for record in found.records] == ["Name7 2017"]
    (left_out,) = [issue for issue in found.issues if issue.code == "storms_elsewhere"]
    assert re.search(r"\b29\b", left_out.message())


@pytest.mark.parametrize(
    ("heading", "wind", "kept_ms", "said"),
    [
        ("wind (kt)", 120, 61.7333, {"track_unit"}),
        ("wind (m/s)", 62, 62.0, set()),
        ("wind", 62, 62.0, {"track_unit_assumed"}),
        ("wind", 120, 120.0, {"track_unit_assumed", "track_wind_beyond"}),
    ],
)
def test_the_unit_of_a_track_is_told(tmp_path, heading, wind, kept_ms, said):
    path = tmp_path / "storm.csv"
    path.write_text(f"time,latitude,longitude,{heading}\n0,13,-59,{wind}\n6,13.2,-60,{wind}\n", encoding="utf-8")
    found = read(path, country="VC", country_bounds=None)
    assert event_of(found).parameters["track"][0]["wind_ms"] == pytest.approx(kept_ms, abs=1e-3)
    assert {code for code in codes(found) if code.startswith("track_")} == said


def test_a_track_may_count_its_longitudes_east_to_360(tmp_path):
    path = tmp_path / "storm.csv"
    path.write_text("time,latitude,longitude,wind_kt\n0,13,301,100\n6,13.2,300,100\n", encoding="utf-8")
    found = read(path, country="VC")
    assert [point["lon"] for point in event_of(found).parameters["track"]] == [-59.0, -60.0]
    assert not {"coordinates_missing", "storm_elsewhere"} & set(codes(found))
