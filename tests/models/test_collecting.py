"""Work with very many records at once."""

from __future__ import annotations

import gc

from app.models.collecting import without_collecting


def test_what_was_made_is_not_walked_through_when_collecting_goes_on() -> None:
    with without_collecting():
        assert not gc.isenabled()
        kept = [[] for _ in range(20_000)]
    assert gc.isenabled()
    young = {id(one) for one in gc.get_objects(generation=0)}
    assert not young.intersection(map(id, kept))


def test_within_another_it_stays_off() -> None:
    with without_collecting():
        with without_collecting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
