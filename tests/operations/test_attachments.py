"""Photos and documents by use case and command."""

import json
import zipfile

import pytest

from app.cli import main
from app.errors import FileReadError, FileThereError, RecordUnknownError
from app.models.attachment import Attachment
from app.models.changes import add, remove
from app.models.enclosures import folder_beside
from app.models.site import Site
from app.models.store.plan_file import create_plan, open_plan
from app.operations.attachments import attach_files, compact_plan, list_attachments
from app.operations.exports import export_plan
from app.operations.imports import import_files
from tests.models.store_samples import a_plan, a_site, an_id

FORMATS = ("csv", "geojson", "geopackage", "kml", "ofds", "shapefile", "xlsx")


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "mast.jpg"
    path.write_bytes(b"picture" * 1000)
    return path


@pytest.fixture
def path(island_path):
    """The island without its sample attachment, and a public site."""
    with open_plan(island_path) as store:
        store.apply([remove(store.records(Attachment)[0]), add(a_site("p", disclosure="public"))], "Set up", "Ana")
    return island_path


def test_files_are_attached_by_name_and_written_out_again(path, photo, tmp_path):
    attached = attach_files(path, "Site a", [photo], caption="North side", taken_on="2026-05")
    found = list_attachments(path, "Site a", out=tmp_path / "out")
    assert found.attachments == attached
    assert found.content_bytes == 7000
    assert [file.read_bytes() for file in found.written] == [photo.read_bytes()]
    with pytest.raises(FileThereError):
        list_attachments(path, "Site a", out=tmp_path / "out")


def test_each_reader_gets_what_may_be_seen(path, photo, tmp_path):
    attach_files(path, "Site a", [photo])
    (public,) = attach_files(path, "Site p", [photo])
    assert list_attachments(path, profile="public").attachments == (public,)
    assert len(list_attachments(path, profile="restricted").attachments) == 2


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_takes_photos_and_documents_along_and_an_import_brings_them_back(path, photo, tmp_path, name):
    table = tmp_path / "sites.csv"  # an attachment, no table of the export
    table.write_text("name,kind,lat,lon\nAttached,bts,13.1,-61.2\n")
    attached = {*attach_files(path, "Site a", [photo, table]), *attach_files(path, "Site p", [photo])}
    (tmp_path / "out").mkdir()
    export = export_plan(path, name, tmp_path / "out" / "plan")
    assert ("Photos and documents: 3, in “" in "\n".join(export.lines())) == (name != "geopackage")
    empty = tmp_path / "empty.gpkg"
    create_plan(empty, a_plan())
    report = import_files(empty, [export.file])
    assert "attachments_lost" not in {issue.code for issue in report.issues}
    with open_plan(path) as before, open_plan(empty) as after:
        assert set(after.records(Attachment)) == set(before.records(Attachment)) == attached
        assert {after.content(one.sha256) for one in attached} == {photo.read_bytes(), table.read_bytes()}
        assert after.records(Site) == before.records(Site)
        after.undo("Ana")
        assert after.records(Attachment) == ()


@pytest.mark.parametrize("name", FORMATS)
def test_readers_get_the_photos_of_what_they_may_see(path, photo, tmp_path, name):
    (tmp_path / "hidden.txt").write_bytes(b"S3CRET")
    photo.write_bytes(b"picture")  # short: a database cuts long ones into pages
    attach_files(path, "Site a", [tmp_path / "hidden.txt"])
    attach_files(path, "Site p", [photo])
    (tmp_path / "out").mkdir()
    export_plan(path, name, tmp_path / "out" / "plan", profile="public")
    written = [file for file in (tmp_path / "out").rglob("*") if file.is_file()]
    held = [file.read_bytes() for file in written]
    for file in written:
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                held += [archive.read(inner) for inner in archive.namelist()]
    assert not any(b"S3CRET" in one or b"hidden.txt" in one for one in held)
    assert any(photo.read_bytes() in one for one in held)


def test_photos_that_did_not_come_along_are_told_and_left_out(path, photo, tmp_path):
    attach_files(path, "Site p", [photo])
    export = export_plan(path, "kml", tmp_path / "plan.kml")
    (lost,) = folder_beside(export.file).iterdir()
    lost.write_bytes(b"another picture")
    empty = tmp_path / "empty.gpkg"
    create_plan(empty, a_plan())
    (told,) = [issue for issue in import_files(empty, [export.file]).issues if issue.code == "attachments_lost"]
    assert told.message() == "Photos and documents left out, as their files or records are not there: 1 (mast.jpg)."
    with open_plan(empty) as store:
        assert store.records(Attachment) == ()
        assert store.records(Site) != ()


def test_a_folder_that_is_there_already_is_not_overwritten(path, photo, tmp_path):
    attach_files(path, "Site p", [photo])
    folder_beside(tmp_path / "plan.kml").mkdir()
    with pytest.raises(FileThereError):
        export_plan(path, "kml", tmp_path / "plan.kml")
    assert not (tmp_path / "plan.kml").exists()


def test_nothing_is_attached_when_one_file_or_the_record_is_wrong(path, photo, tmp_path):
    with pytest.raises(FileReadError):
        attach_files(path, "Site a", [photo, tmp_path / "none.jpg"])
    with pytest.raises(RecordUnknownError):
        attach_files(path, "Nowhere", [photo])
    found = list_attachments(path)
    assert (found.attachments, found.content_bytes) == ((), 0)


def test_a_name_from_elsewhere_writes_nowhere_else(path, tmp_path):
    evil = Attachment(
        id=an_id("attachment", "evil"),
        record_table="site",
        record_id=an_id("site", "a"),
        name="..\\..\\evil/../x.txt",
        size_bytes=1,
        sha256="2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
    )
    with open_plan(path) as store:
        store.apply([add(evil)], "Add", "Eve", [b"x"])
    (file,) = list_attachments(path, out=tmp_path / "out").written
    assert file.parent == tmp_path / "out"
    assert file.name.endswith(" x.txt")


def test_the_commands(path, photo, tmp_path, capsys):
    assert main(["attach", str(path), "Site a", str(photo), "--caption", "North"]) == 0
    assert "mast.jpg, 7 KiB" in capsys.readouterr().out
    assert main(["attachments", str(path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [(a["name"], a["record_name"]) for a in answer["attachments"]] == [("mast.jpg", "Site a")]
    assert main(["attachments", str(path), "--out", str(tmp_path / "out")]) == 0
    assert "Attachments: 1;" in capsys.readouterr().out
    with open_plan(path) as store:
        store.undo("Ana")
    assert main(["compact", str(path)]) == 0
    assert "names any more: 1," in capsys.readouterr().out
    assert compact_plan(path) == (0, 0)
