import csv
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.errors import AppError, ImportFileError
from app.models.importers.csv_file import decode, read, table_of_bytes
from app.models.intake.raw import RawTable
from app.progress import no_progress
from tests.models.imported import attempt

HEADER = "site_id;name;lat;lon\n"


def table(data):
    return table_of_bytes(data, name="t", file="t.csv")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Soufrière".encode(), "utf-8"),
        ("Soufrière".encode("utf-8-sig"), "utf-8-sig"),
        ("Soufrière".encode("utf-16"), "utf-16"),
        ("Soufrière".encode("utf-16-le"), "utf-16-le"),
        ("Soufrière".encode("utf-16-be"), "utf-16-be"),
        ("Soufrière – “x”".encode("cp1252"), "cp1252"),
        ("Soufrière\x81".encode("latin-1"), "latin-1"),
    ],
)
def test_the_encoding_is_found(data, encoding):
    text, found = decode(data, "t.csv")
    assert found == encoding
    assert text.startswith("Soufrière")


@pytest.mark.parametrize(("delimiter", "name"), [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "bar")])
def test_the_delimiter_is_found_even_beside_decimal_commas(delimiter, name):
    rows = [["site_id", "name", "lat", "lon"], ["A1", "Alpha", "13,10", "-59,61"], ["A2", "Beta", "13,20", "-59,60"]]
    if delimiter == ",":
        rows = [[cell.replace(",", ".") for cell in row] for row in rows]
    found = table("\n".join(delimiter.join(row) for row in rows).encode())
    assert found.reading["delimiter"] == name
    assert found.columns == ("site_id", "name", "lat", "lon")


def test_a_title_above_the_header_is_left_out_and_said():
    found = table(b"List of sites 2026;;;\n;;;\n" + HEADER.encode() + b"A1;Alpha;13.1;-59.6\n")
    assert found.columns == ("site_id", "name", "lat", "lon")
    assert found.numbers == [4]
    assert "rows_above_header" in [issue.code for issue in found.issues]


def test_rows_that_do_not_fit_the_header_are_named_by_their_line():
    found = table(b'id,name,age\n1,"two\nlines",3\n2,b\n3,c,4,more\n')
    assert found.numbers == [2, 4, 5]
    assert [(i.code, i.row) for i in found.issues] == [("row_short", 4), ("row_long", 5)]


def test_headers_that_are_blank_or_double_get_names():
    found = table(b"id,,id\n1,2,3\n")
    assert found.columns == ("id", "column 2", "id (2)")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"a,b\n\x00\x01\x02\x00binary\x00\x00", "not a text file"),
        (b'a,b\n1,2\n"3,4\n5,6\n', "line 3: a quotation mark is not closed"),
    ],
)
def test_what_is_no_table_is_refused_with_the_place(tmp_path, data, words):
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    with pytest.raises(ImportFileError, match=words):
        read(path, no_progress)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(AppError, match="not a file"):
        read(tmp_path, no_progress)


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
@example(b"\xff\xfe\x00")
@example(b'"')
@example(b'a"b,c\n"d"e,f')
def test_any_bytes_give_a_table_or_a_clear_error(data):
    found = attempt(table, data)
    if isinstance(found, RawTable):
        assert all(len(row) == len(found.columns) for row in found.rows)
        assert len(set(found.columns)) == len(found.columns)
    else:
        assert "t.csv" in found.message()


@pytest.mark.parametrize(
    "name",
    [
        *("comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf"),
        *("quotes_and_newlines", "simple", "simple_crlf", "utf8"),
    ],
)
def test_the_corner_cases_of_csv_spectrum(shared_data, name):
    folder = shared_data / "malformed" / "csv-spectrum"
    (found,) = read(folder / f"{name}.csv", no_progress)
    rows = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    assert rows == json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def test_reading_equals_the_csv_module(shared_data):
    path = shared_data / "brb-demo" / "synthetic" / "sites.csv"
    (found,) = read(path, no_progress)
    with path.open(encoding="utf-8", newline="") as file:
        assert [list(row) for row in found.rows] == list(csv.reader(file))[1:]
