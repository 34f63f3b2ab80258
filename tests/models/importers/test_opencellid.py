import random

import pytest

from app.errors import ImportFileError
from app.models.record import Confidence
from tests.models.imported import codes, read

HEAD = "radio,mcc,net,area,cell,unit,lon,lat,range,samples,changeable,created,updated,averageSignal\r\n"


def row(radio, net, cell, lat, lon, samples=1, updated=1559347200):
    return f"{radio},342,{net},1,{cell},,{lon},{lat},1000,{samples},1,1400000000,{updated},\r\n"


def write(folder, *rows, head=HEAD):
    path = folder / "342.csv"
    path.write_text(head + "".join(rows), encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("head", [HEAD, "", "\ufeff" + HEAD])
def test_cells_of_one_place_and_operator_are_one_site(tmp_path, head):
    found = read(
        write(
            tmp_path,
            row("GSM", 600, 1, 13.1, -59.6, samples=3),
            row("UMTS", 600, 2, 13.1004, -59.6, samples=1),
            row("GSM", 750, 3, 13.1, -59.6),
            row("GSM", 600, 4, 13.2, -59.5),
            head=head,
        )
    )
    sites = [site for site in found.records if site.TABLE == "site"]
    assert len(sites) == 3
    both = next(site for site in sites if site.technologies == ("2G", "3G"))
    assert (both.lat, both.lon) == (13.1001, -59.6)
    assert (both.kind, both.confidence, both.surveyed_on) == ("bts", Confidence.D, "2019-06")
    assert both.coord_accuracy_m == 150
    assert {site.TABLE for site in found.records} == {"organisation", "site"}
    assert "cells_clustered" in codes(found)


def test_sectors_of_one_base_station_are_one_site_even_far_apart(tmp_path):
    station = 12345 << 8
    rows = [row("LTE", 600, station + i, 13.1 + i * 0.004, -59.6) for i in range(3)]
    (site,) = [r for r in read(write(tmp_path, *rows)).records if r.TABLE == "site"]
    assert site.code == "342-600-12345"
    assert site.extra["cells"].count("LTE") == 3
    assert site.coord_accuracy_m > 400


def test_the_order_of_cells_gives_the_same_stations_and_a_second_import_the_same_sites(tmp_path):
    rows = [row("LTE", 600, (i // 3 + 100) * 256 + i % 3, 13.05 + (i // 3) * 0.01, -59.6) for i in range(30)]
    first = {r.id: r for r in read(write(tmp_path, *rows)).records}
    random.Random(1).shuffle(rows)
    assert {r.id: r for r in read(write(tmp_path, *rows)).records} == first
    assert sum(r.TABLE == "site" for r in first.values()) == 10


def test_cells_that_say_nothing_are_counted_and_left_out(tmp_path):
    found = read(write(tmp_path, row("GSM", 600, 1, 13.1, -59.6), row("GSM", 600, 2, "", ""), row("GSM", 1, 3, 95, 0)))
    assert found.counts()["site"] == 1
    told = next(issue for issue in found.issues if issue.code == "cells_invalid")
    assert told.values["count"] == 2
    with pytest.raises(ImportFileError, match="no cell"):
        read(write(tmp_path))
