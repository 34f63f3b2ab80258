"""Attachments and their contents: once by content, never changed, with undo like every other record."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pyogrio
import pytest

from app.errors import AttachmentTooLargeError, ContentMissingError, FileReadError, PlanReadOnlyError
from app.models import attaching
from app.models.attaching import digest_of, read_attachment
from app.models.attachment import Attachment
from app.models.changes import add, edit, remove
from app.models.disclosure import redact
from app.models.map_layer import MapLayer
from app.models.record import Disclosure, new_id
from app.models.saved_view import SavedView
from app.models.site import Site
from app.models.store.backup import backups
from app.models.store.plan_file import open_plan
from tests.models.store_samples import a_site, an_id, contents

PHOTO = bytes(range(256)) * 40
A, B = an_id("site", "a"), an_id("site", "b")


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "mast.jpg"
    path.write_bytes(PHOTO)
    return path


def attach(store, site_id, file):
    attachment, content = read_attachment(store.get(Site, site_id), file, caption="From the road")
    store.apply([add(attachment)], "Attach", "Ana", [content])
    return attachment


def test_a_photo_of_two_sites_is_kept_once(full_store, photo):
    first, second = (attach(full_store, site, photo) for site in (A, B))
    assert (first.sha256, first.size_bytes, first.media_type) == (digest_of(PHOTO), len(PHOTO), "image/jpeg")
    assert (first.record_table, first.record_id, first.name) == ("site", A, "mast.jpg")
    assert first.id != second.id
    assert full_store.content_sizes() == {digest_of(PHOTO): len(PHOTO)}
    assert full_store.content(second.sha256) == PHOTO


def test_attaching_is_undone_and_done_again_like_every_edit(full_store, photo):
    attachment = attach(full_store, A, photo)
    full_store.undo("Ana")
    assert full_store.get(Attachment, attachment.id) is None
    full_store.redo("Ana")
    assert full_store.get(Attachment, attachment.id) == attachment
    assert full_store.content(attachment.sha256) == PHOTO
    assert full_store.outside_changes() == []


def test_a_file_that_is_too_large_or_not_there_is_refused(full_store, tmp_path, monkeypatch, photo):
    monkeypatch.setattr(attaching, "MOST_BYTES", len(PHOTO) - 1)
    with pytest.raises(AttachmentTooLargeError, match=r"mast\.jpg"):
        read_attachment(full_store.get(Site, A), photo)
    with pytest.raises(FileReadError):
        read_attachment(full_store.get(Site, A), tmp_path / "none.jpg")


def test_contents_go_on_compaction_alone_and_only_those_that_no_record_names(full_store, photo):
    kept = attach(full_store, A, photo)
    photo.write_bytes(b"other")
    gone = attach(full_store, A, photo)
    full_store.apply([remove(gone)], "Remove", "Ana")
    assert full_store.content(gone.sha256) == b"other"
    before = contents(full_store)
    assert full_store.compact() == (1, 5)
    assert contents(full_store) == before
    assert full_store.content(kept.sha256) == PHOTO
    with pytest.raises(ContentMissingError):
        full_store.content(gone.sha256)
    assert full_store.compact() == (0, 0)
    full_store.undo("Ana")  # the record comes back, its content does not
    assert full_store.get(Attachment, gone.id) == gone
    (backup,) = [b for b in backups(full_store.path) if b.reason == "before-compaction"]
    with open_plan(backup.path, read_only=True) as old:
        assert old.content(gone.sha256) == b"other"
        with pytest.raises(PlanReadOnlyError):
            old.compact()


def test_a_map_layer_may_keep_its_file_in_the_plan(full_store):
    layer = MapLayer(id=new_id(), name="Zones", kind="vector", sha256=digest_of(b"{}"), style={"color": "#123456"})
    full_store.apply([add(layer)], "Add a layer", "Ana", [b"{}"])
    assert full_store.compact() == (0, 0)
    assert full_store.content(layer.sha256) == b"{}"
    assert full_store.get(MapLayer, layer.id) == layer
    assert layer.is_shown


def test_a_view_is_saved_and_changed_like_every_record(full_store):
    view = full_store.records(SavedView)[0]
    changed = replace(view, settings={"sort": [["tier", "ascending"]], "group": "operator_id"})
    full_store.apply([edit(view, changed)], "Save the view", "Ana")
    assert full_store.records(SavedView) == (changed,)
    full_store.undo()
    assert full_store.records(SavedView) == (view,)


def test_the_file_stays_a_geopackage_with_the_new_tables(full_store, photo, tmp_path):
    attach(full_store, A, photo)
    full_store.close()
    layers = dict(pyogrio.list_layers(full_store.path).tolist())
    assert layers.keys() >= {"attachment", "saved_view", "map_layer"}
    assert "lifeline_content" not in layers
    with closing(sqlite3.connect(full_store.path)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_readers_see_an_attachment_only_with_its_record(full_store, photo):
    site = a_site("public", disclosure=Disclosure.PUBLIC)
    full_store.apply([add(site)], "Add", "Ana")
    public, hidden = attach(full_store, site.id, photo), attach(full_store, A, photo)
    full_store.apply([edit(hidden, replace(hidden, disclosure=Disclosure.PUBLIC))], "Publish", "Ana")
    seen, _ = redact(full_store.snapshot(), Disclosure.PUBLIC)
    assert seen.attachments == (public,)
