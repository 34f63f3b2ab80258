"""Photos and documents by use case and command."""

import json
import zipfile

import pytest

from app.cli import main
from app.errors import FileReadError, FileThereError, RecordUnknownError
from app.models.attachment import Attachment
from app.models.changes import add, remove
from app.models.store.plan_file import open_plan
from app.operations.attachments import attach_files, compact_plan, list_attachments
from app.operations.exports import export_plan
from tests.models.store_samples import a_site, an_id


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


def test_an_export_says_which_photos_and_documents_it_leaves_behind(path, photo, tmp_path):
    assert not any("photos" in line for line in export_plan(path, "geojson", tmp_path / "before.geojson").lines())
    attach_files(path, "Site a", [photo])
    attach_files(path, "Site p", [photo])
    whole = export_plan(path, "geojson", tmp_path / "whole.geojson")
    assert "Not in this file: 2 photos and documents." in "\n".join(whole.lines())
    with zipfile.ZipFile(whole.file) as archive:
        assert b"Not in this file: 2 photos and documents." in archive.read("README.txt")
    public = export_plan(path, "geojson", tmp_path / "public.geojson", profile="public")
    assert "Not in this file: 1 photos and documents." in "\n".join(public.lines())  # those of hidden records not told


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
