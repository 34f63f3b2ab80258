"""Files that nobody wrote in good faith: no crash, no hang, nothing written, and a message."""

import io
import json
import os
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.models.intake.importing import Imported
from tests.models.imported import attempt, codes, marked_texts, read

HEAD = "site_id,name,type,lat,lon\n"
SITE = "A,Alpha,bts,13.1,-59.6\n"
PLACE = '{"type":"Point","coordinates":[-59.6,13.1]}'
POINT = f'{{"type":"Feature","properties":{{"name":"A","kind":"bts"}},"geometry":{PLACE}}}'
POLYGON = '{{"type":"Feature","properties":{{}},"geometry":{{"type":"Polygon","coordinates":{}}}}}'
PLACEMARK = "<Placemark><name>A</name><Point><coordinates>-59.6,13.1</coordinates></Point></Placemark>"
TANGLE = [[(i * 7919) % 1000 / 1000, (i * 104_729) % 1000 / 1000] for i in range(4000)]


def archive(*entries):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries:
            file.writestr(name, content)
    return target.getvalue()


def workbook(rows_xml):
    """Return a workbook with one site, and more rows in the XML of its sheet."""
    book, target = openpyxl.Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet("sites")
    sheet.append(["site_id", "name", "type", "lat", "lon"])
    sheet.append(["A", "Alpha", "bts", 13.1, -59.6])
    book.save(target)
    source = zipfile.ZipFile(target)
    entries = {name: source.read(name) for name in source.namelist()}
    inside = entries["xl/worksheets/sheet1.xml"].decode()
    entries["xl/worksheets/sheet1.xml"] = inside.replace("</sheetData>", f"{rows_xml}</sheetData>")
    return archive(*entries.items())


def sheets_that_disagree():
    """Return a workbook in which two sheets give one site another place, and links lead nowhere or to themselves."""
    book, target = openpyxl.Workbook(write_only=True), io.BytesIO()
    for name, kind, lat in (("sites", "bts", 13.1), ("sites (2)", "core", 13.9)):
        sheet = book.create_sheet(name)
        sheet.append(["site_id", "name", "type", "lat", "lon"])
        sheet.append(["A", "Alpha", kind, lat, -59.6])
    links = book.create_sheet("links")
    for row in (["link_id", "from_site", "to_site", "medium"], ["L1", "A", "Z", "fibre"], ["L2", "A", "A", "fibre"]):
        links.append(row)
    book.save(target)
    return target.getvalue()


def sheet_of_formulas():
    """Return a workbook with a merged title, formulas that nobody computed, an error, dates, and a hidden sheet."""
    book, target = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    sheet.title = "Sites 2026"
    sheet.merge_cells("A1:E1")
    sheet["A1"] = "National inventory"
    sheet.append(["site_id", "name", "type", "lat", "lon", "height (ft)", "surveyed_on"])
    sheet.append(["A", "Alpha", "bts", 13.1, -59.6, "#REF!", date(2026, 5, 1)])
    sheet.append(["B", "Beta", "bts", "=13+0.1", -59.5, 100, datetime(2026, 5, 2, 10)])
    hidden = book.create_sheet("notes")
    hidden.sheet_state = "hidden"
    hidden.append(["remark"])
    book.save(target)
    return target.getvalue()


REFUSED = {
    "bomb.zip": (lambda: archive(("a.csv", b"0" * 210_000_000)), "too large"),
    "bomb.kmz": (lambda: archive(("doc.kml", b" " * 210_000_000)), "too large"),
    "nested.zip": (lambda: archive(("in.zip", archive(("../../x.csv", SITE)))), "no CSV"),
    "many.zip": (lambda: archive(*((f"{i}.csv", "a") for i in range(300))), "too large"),
    "evil.shp.zip": (
        lambda: archive(("../../e.shp", b"\0\0\x27\x0a"), ("../e.dbf", b"x"), ("../e.prj", b"x")),
        "damaged",
    ),
    "cell.csv": (lambda: f"{HEAD}A,{'x' * 10_000_000},bts,13.1,-59.6\n", "more than 1000000 characters"),
    "columns.csv": (lambda: ",".join(f"c{i}" for i in range(100_000)), "columns"),
    "quotes.csv": (lambda: HEAD + '"' * 1_000_001, "not closed"),
    "workbook.csv": (lambda: archive(("xl/workbook.xml", "<workbook/>"), ("a.bin", os.urandom(2000))), ".xlsx or .zip"),
    "login.csv": (lambda: "\n<!DOCTYPE html><html><body>Please log in</body></html>", "web page"),
    "empty.zip": (lambda: archive(), "no CSV"),
    "pictures.kmz": (lambda: archive(("files/a.png", "x"), ("readme.txt", "x")), "no KML"),
    "cut.tif": (lambda: b"II*\0\x08\0\0\0\xff\xff" + bytes(40), "damaged"),
    "zeros.csv": (lambda: b"\0" * 100_000, "not a text"),
    "deep.json": (lambda: "[" * 200_000, "nested too deeply"),
    "deep.geojson": (lambda: POLYGON.format("[" * 10_000 + "]" * 10_000), "nested too deeply"),
    "digits.geojson": (lambda: POINT.replace("13.1", "9" * 5000), "digits"),
    "bomb.kml": (lambda: '<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><kml>&b;</kml>', "entities"),
    "file.kml": (lambda: '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml>&x;</kml>', "entities"),
    "encoding.kml": (lambda: '<?xml version="1.0" encoding="utf-7"?><kml/>', "no XML"),
    "line.kml": (
        lambda: f"<kml><Placemark><Point><coordinates>{'1,2 ' * 1_300_000}</coordinates></Point></Placemark></kml>",
        "characters",
    ),
    "broken.xlsx": (lambda: workbook("<row>" * 10_000), "damaged"),
    "far.xlsx": (lambda: workbook('<row r="3"><c r="XFD3"><v>1</v></c></row>'), "columns"),
}
READ = {
    "traversal.zip": (
        lambda: archive(("../../../../evil.csv", HEAD + SITE), ("..\\x.csv", "a,b\n1,2\n")),
        {"kind_unknown"},
    ),
    "zero.csv": (lambda: HEAD + SITE.replace("Alpha", "Al\0pha"), {"zeros_removed"}),
    "huge.csv": (
        lambda: f"{HEAD}B,B,bts,1e308,-1e308\nC,C,bts,nan,inf\nD,D,bts,1e400,{'9' * 5000}\n{SITE}",
        {"coordinates_unreadable"},
    ),
    "two.kmz": (
        lambda: archive(*((f"{name}.kml", f"<kml>{PLACEMARK}</kml>") for name in ("doc", "more"))),
        {"kml_others"},
    ),
    "headings.csv": (lambda: HEAD + SITE + HEAD, {"header_again"}),
    "marks.csv": (lambda: HEAD + "\ufeff" + SITE, {"marks_removed"}),
    "ends.csv": (lambda: HEAD.replace("\n", "\r\n") + SITE.replace("\n", "\r") + "\r\n", {"blank_rows"}),
    "bare.csv": (
        lambda: ("código;nombre;tipo;latitud;longitud\nA;Peñón;torre;13,1;-59,6\n").encode("utf-16-le"),
        set(),
    ),
    "wide.csv": (
        lambda: HEAD.strip() + "".join(f",c{i}" for i in range(1000)) + "\n" + SITE.strip() + ",1" * 1000 + "\n",
        {"columns_kept"},
    ),
    "nothing.geojson": (
        lambda: f'{{"type":"FeatureCollection","features":[{POINT},null,5,{POINT.replace("13.1", "NaN")}]}}',
        {"feature_invalid", "geometry_invalid"},
    ),
    "sheets.xlsx": (lambda: sheets_that_disagree(), {"duplicate_code", "end_unknown", "self_link"}),
    "formulas.xlsx": (lambda: sheet_of_formulas(), {"rows_above_header", "value_invalid"}),
    "surrogate.json": (lambda: POINT.replace('"A"', r'"\ud800"'), set()),
    "million.xlsx": (
        lambda: workbook("".join(f'<row r="{i}"><c r="A{i}"/></row>' for i in range(3, 200_000))),
        {"blank_rows"},
    ),
    "last.xlsx": (lambda: workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), {"blank_rows"}),
    "wkt.csv": (
        lambda: f'name,type,wkt\nA,bts,"POINT (-59.6 13.1)"\nB,bts,"{"GEOMETRYCOLLECTION(" * 20_000}"\n',
        {"coordinates_missing"},
    ),
    "pair.csv": (lambda: f"name,type,gps\nA,bts,{'1 ' * 50_000}\nB,bts,{'1°' * 30_000}\nC,bts,13.1 -59.6\n", set()),
}
NOTHING = {
    "misspelt.csv": (
        lambda: HEAD + "".join(f"S{at},Base station number {at:05},btss,13.1,-59.6\n" for at in range(20_000)),
        {"code_unknown"},
    ),
    "tangle.geojson": (lambda: POLYGON.format(json.dumps([TANGLE])), {"geometry_invalid"}),
    "deep.kml": (lambda: "<kml>" + "<Folder>" * 50_000 + "</Folder>" * 50_000 + "</kml>", {"no_rows"}),
    "nested.kml": (lambda: "<kml>" + "<Placemark>" * 3000 + "</Placemark>" * 3000 + "</kml>", {"geometry_missing"}),
}


def written(folder, name, content):
    content = content()
    path = folder / "in" / name
    path.parent.mkdir()
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def quickly(path):
    start = time.perf_counter()
    found = attempt(read, path)
    assert time.perf_counter() - start < 20, path  # 5 s on a machine that does nothing else
    return found


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_used_is_refused(tmp_path, name):
    content, words = REFUSED[name]
    found = quickly(written(tmp_path, name, content))
    assert isinstance(found, AppError)
    assert words in found.message()
    assert found.values["reason"] in marked_texts()
    assert [path.name for path in tmp_path.rglob("*")] == ["in", name]


@pytest.mark.parametrize("name", READ)
def test_what_can_be_used_is_used(tmp_path, name):
    content, told = READ[name]
    found = quickly(written(tmp_path, name, content))
    assert isinstance(found, Imported), found
    assert found.counts()["site"] == 1
    assert told <= set(codes(found))
    assert [path.name for path in tmp_path.rglob("*")] == ["in", name]


@pytest.mark.parametrize("name", NOTHING)
def test_what_holds_nothing_says_so(tmp_path, name):
    content, told = NOTHING[name]
    found = quickly(written(tmp_path, name, content))
    assert isinstance(found, Imported)
    assert not found.records
    assert told <= set(codes(found))


def test_a_file_whose_name_is_no_text_is_refused(tmp_path):
    path = Path(f"{tmp_path}/bad\udcff.csv")
    try:
        path.write_text(HEAD + SITE, encoding="utf-8")
    except (OSError, UnicodeEncodeError):
        pytest.skip("this system has no such names")
    assert "rename" in attempt(read, path).message()


def seeds():
    placemark = "<Placemark><name>A</name><Point><coordinates>-59.6,13.1</coordinates></Point></Placemark>"
    return {
        "csv": (HEAD + SITE * 3).encode(),
        "geojson": f'{{"type":"FeatureCollection","features":[{POINT},{POINT}]}}'.encode(),
        "kml": f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{placemark * 2}</Document></kml>'.encode(),
        "xlsx": workbook(""),
        "zip": archive(("sites.csv", HEAD + SITE)),
        "json": f'{{"networks":[{{"id":"1","nodes":[{{"id":"1","location":{PLACE}}}]}}]}}'.encode(),
    }


SEEDS = seeds()
EDITS = st.lists(st.tuples(st.integers(0, 10**6), st.binary(max_size=6), st.integers(0, 6)), max_size=6)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(SEEDS)), EDITS, st.integers(0, 10**6), st.booleans())
@example("zip", [(72783, b"\x00\x00\x00", 3)], 0, False)  # a length within what is packed
def test_damaged_files_give_records_or_a_message(tmp_path, suffix, edits, cut, is_cut):
    data = bytearray(SEEDS[suffix])
    for at, new, length in edits:
        at %= len(data) + 1
        data[at : at + length] = new
    path = tmp_path / f"any.{suffix}"
    path.write_bytes(bytes(data[: cut % (len(data) + 1)] if is_cut else data))
    found = quickly(path)
    if isinstance(found, AppError):
        assert found.message()
    else:
        assert found.records or found.issues
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    path.unlink()


def test_why_a_file_is_refused_is_said_in_the_language_of_the_reader(tmp_path):
    (tmp_path / "photo.jpeg").write_text("x")
    found = attempt(read, tmp_path / "photo.jpeg")
    assert "{detail}" not in found.message()
    said = found.message(lambda context, text: f"<{context}> {text}")
    assert said.startswith("<errors> photo.jpeg")
    assert "<import> it is of no known format (.asc, .csv" in said
