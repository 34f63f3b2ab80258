"""Scratch folders leave nothing behind."""

import gc

from app.ui.scratch import scratch_folder


class Owner:
    """Whoever needs a folder."""


def test_a_folder_goes_with_its_owner_and_with_what_is_in_it():
    owner, other = Owner(), Owner()
    folder, kept = scratch_folder(owner), scratch_folder(other)
    (folder / "file").write_text("x")
    del owner
    gc.collect()
    assert not folder.exists()
    assert kept.exists()
