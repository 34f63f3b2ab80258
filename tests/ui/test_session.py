import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest

from app.errors import NotAPlanError, StaleEditError
from app.models.changes import edit
from app.models.settlement import Settlement
from app.models.site import Site
from app.models.store import store as store_module
from app.models.store.plan_file import open_plan
from app.models.store.store import Store
from app.ui.record_names import names_of
from tests.ui.conftest import locked


def changed_site(session):
    site = session.records(Site)[0]
    return site, replace(site, notes="checked")


def test_an_edit_is_in_the_file_and_undo_takes_it_back(qtbot, session, plan):
    site, after = changed_site(session)
    with qtbot.waitSignal(session.changed) as changed:
        assert session.edit("Check a site", [edit(site, after)])
    assert changed.args == [frozenset({"site"})]
    assert session.to_undo() == "Check a site"
    with open_plan(plan) as store:
        assert store.get(Site, site.id) == after
        assert store.history(1)[0].author == "Ana"
    session.undo()
    assert session.get(Site, site.id) == site
    assert session.to_redo() == "Check a site"
    session.redo()
    assert session.get(Site, site.id) == after


def test_what_another_program_writes_is_seen(qtbot, session, plan):
    site, after = changed_site(session)
    with open_plan(plan) as other:
        other.apply([edit(site, after)], "Elsewhere", "Ben")
    with qtbot.waitSignal(session.changed, timeout=10_000) as changed:
        pass  # the timer asks
    assert changed.args == [frozenset({"site"})]
    assert session.get(Site, site.id) == after
    assert session.revision == session.store.revision


def settle(qtbot, session):
    """Wait until it has been looked whether anything was edited outside."""
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not session.is_busy, timeout=10_000)


def written_outside(plan, site, notes):
    with closing(sqlite3.connect(plan)) as conn, conn:
        conn.execute("UPDATE site SET notes = ? WHERE id = ?", [notes, site.id])


def test_after_a_change_only_what_it_touched_is_read_again(session, plan):
    before = session.records(Site)
    site, after = changed_site(session)
    session.edit("Check a site", [edit(site, after)])
    assert session.records(Site)[0] == after
    assert all(new is old for new, old in zip(session.records(Site)[1:], before[1:], strict=True))
    with open_plan(plan) as other:
        other.apply([edit(before[1], replace(before[1], notes="there"))], "Elsewhere", "Ben")
    session.poll()
    assert [site.notes for site in session.records(Site)[:2]] == ["checked", "there"]
    assert all(new is old for new, old in zip(session.records(Site)[2:], before[2:], strict=True))


def test_after_a_task_wrote_nobody_waits_while_all_rows_are_looked_at(qtbot, session, plan, monkeypatch):
    settle(qtbot, session)
    looked = []
    find_changes = store_module.find_changes
    monkeypatch.setattr(
        store_module, "find_changes", lambda conn: looked.append(threading.current_thread()) or find_changes(conn)
    )
    taken = []
    take_in = Store._take_in_all
    monkeypatch.setattr(Store, "_take_in_all", lambda *args: taken.append(args) or take_in(*args))
    site, after = changed_site(session)
    with open_plan(plan) as other:
        other.apply([edit(site, after)], "By a task", "Ana")
    taken.clear()
    session.poll()
    settle(qtbot, session)
    assert looked
    assert threading.main_thread() not in looked
    assert session.edit("And here", [edit(after, replace(after, notes="again"))])
    assert taken == []  # what was looked at elsewhere need not be looked at again


def test_rows_edited_outside_beside_an_edit_with_history_are_seen_and_told(qtbot, session, plan):
    settle(qtbot, session)
    one, other_site = session.records(Site)[:2]
    with open_plan(plan) as other:
        other.apply([edit(one, replace(one, notes="there"))], "Elsewhere", "Ben")
    written_outside(plan, other_site, "in QGIS")
    with qtbot.waitSignal(session.edited_outside, timeout=10_000) as told:
        session.poll()
    assert [change.id for change in told.args[0]] == [other_site.id]
    assert [site.notes for site in session.records(Site)[:2]] == ["there", "in QGIS"]


def test_a_stale_edit_is_refused_and_the_new_value_shown(session, plan):
    site, after = changed_site(session)
    with open_plan(plan) as other:
        other.apply([edit(site, replace(site, notes="first"))], "Elsewhere", "Ben")
    assert not session.edit("Check a site", [edit(site, after)])
    assert [type(error) for error in session.unexpected] == [StaleEditError]
    session.unexpected.clear()
    assert session.get(Site, site.id).notes == "first"


def test_what_was_edited_in_a_form_lives_beside_what_another_program_wrote_meanwhile(session, plan):
    seen = session.records(Site)[0]
    with open_plan(plan) as store:
        store.apply([edit(seen, replace(seen, height_m=41.0))], "elsewhere", "Ben")
    session.poll()
    assert session.edit("here", [edit(seen, replace(seen, address="Hill Road"), session.get(Site, seen.id))])
    both = session.get(Site, seen.id)
    assert (both.height_m, both.address) == (41.0, "Hill Road")
    assert not session.edit("same field", [edit(seen, replace(seen, height_m=12.0), session.get(Site, seen.id))])
    assert isinstance(session.unexpected.pop(), StaleEditError)


def test_a_plan_that_another_program_holds_is_asked_quietly(session, plan):
    with locked(plan, "EXCLUSIVE"):
        before = time.monotonic()
        for _ in range(5):
            session.poll()
        assert time.monotonic() - before < 1.0  # not 2 s each: the window would stand still
    assert session.unexpected == []


def test_a_file_that_is_no_plan_is_refused_and_the_open_plan_stays(session, plan, tmp_path):
    other = tmp_path / "notes.gpkg"
    other.write_text("no plan")
    assert not session.open(other)
    assert [type(error) for error in session.unexpected] == [NotAPlanError]
    session.unexpected.clear()
    assert session.path == plan


def test_records_without_a_name_are_called_by_what_they_refer_to(session):
    supplies = names_of(session, "power_supply")
    assert set(supplies.values()) <= set(names_of(session, "site").values())
    services = names_of(session, "service")
    settlements = {settlement.name for settlement in session.records(Settlement)}
    assert all(name.split(" – ")[0] in settlements for name in services.values())


def test_without_a_plan_nothing_can_be_undone(session):
    session.close()
    assert session.to_undo() is None
    assert session.is_read_only
    with pytest.raises(RuntimeError):
        session.records(Site)
