import csv
import io
import zipfile

from app.models.exporters import shapefile
from app.models.link import Link
from app.models.record import Disclosure, record_specs
from app.models.sharing import export
from app.models.site import Site
from tests.models.imported import empty_plan, read


def test_what_a_dbf_file_cannot_hold_comes_back_all_the_same(tmp_path):
    texts = ["é" * 400 + " " * 600 + "x", "a" * 249 + "  b" * 60, " outer ", "\\" * 300, "7", '"quoted"', "x\n\ny", ""]
    heights = [30.0, 0.1 + 0.2, 1e-9, 69.44444444444444, 1 / 3, None, 700.0, 2.5]
    values = [{"notes": text, "height_m": height} for text, height in zip(texts, heights, strict=True)]
    same = {"kind": "bts", "lon": -59.6, "tier": 1}
    sites = [Site(id=str(i), name=f"S {i}", lat=13.1 + i / 300, **same, **some) for i, some in enumerate(values)]
    short = Link(id="l", start_id="0", end_id="1", medium="fibre", route=((-59.6, 13.1), (-59.5, 13.2)))
    long = Link(id="m", start_id="0", end_id="1", medium="fibre", route=((-59.6, 13.1), (-59.5, 13.1), (-59.5, 13.2)))
    plan = empty_plan().with_tables({"site": sites, "link": [short, long]})
    path = tmp_path / "plan.shp.zip"
    export(shapefile.EXPORTER, plan, path, Disclosure.RESTRICTED)
    found = {record.id: record for record in read(path, country_bounds=None).records}
    assert found == {record.id: record for record in (*sites, short, long)}


def test_every_short_name_is_explained_and_no_longer_than_ten_letters(tmp_path):
    site = Site(id="a", name="A", kind="bts", lat=13.1, lon=-59.6, disclosure="public")
    path = tmp_path / "plan.shp.zip"
    export(shapefile.EXPORTER, empty_plan().with_tables({"site": [site]}), path, Disclosure.PARTNER)
    with zipfile.ZipFile(path) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("fields.csv").decode())))
        readme = archive.read("README.txt").decode()
        assert {"site.shp", "site.shx", "site.dbf", "site.prj", "site.cpg"} <= set(archive.namelist())
    columns = [row["column"] for row in rows]
    assert len(set(columns)) == len(columns)
    assert max(map(len, columns)) == 10
    assert {row["field"] for row in rows} == {spec.name for spec in record_specs(Site)} - {"lat", "lon"}
    assert "fields.csv" in readme
    assert "partner" in readme
