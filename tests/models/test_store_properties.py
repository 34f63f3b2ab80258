"""Random edits, undos, redos and outside edits: the file says what a plain dictionary says."""

import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import MissingReferenceError, StillUsedError
from app.models.changes import add, edit, remove
from app.models.link import Link
from app.models.organisation import Organisation
from app.models.power import GridZone
from app.models.record import record_specs
from app.models.site import Site
from app.models.store.geopackage import decode
from app.models.store.plan_file import create_plan, open_plan
from app.models.tables import BY_TABLE
from tests.models.store_samples import a_link, a_plan, a_site, an_id, contents

KEYS = range(5)
EMPTY = {("plan", a_plan().id): a_plan()}

operators = st.none() | st.sampled_from([an_id("organisation", k) for k in KEYS[:2]])
records = st.one_of(
    st.builds(
        a_site,
        st.sampled_from(KEYS),
        name=st.text(min_size=1).filter(str.strip),
        lat=st.floats(-90, 90),
        lon=st.floats(-180, 180),
        height_m=st.none() | st.floats(0, 700),
        tier=st.none() | st.integers(1, 4),
        is_gateway=st.none() | st.booleans(),
        technologies=st.lists(st.text(max_size=3), max_size=2).map(tuple),
        operator_id=operators,
        extra=st.dictionaries(st.text(max_size=3), st.none() | st.integers(-9, 9) | st.text(max_size=3), max_size=2),
    ),
    st.builds(
        a_link,
        st.sampled_from(KEYS),
        st.sampled_from(KEYS),
        st.sampled_from(KEYS),
        route=st.none()
        | st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=2, max_size=4).map(tuple),
        notes=st.none() | st.text(max_size=3),
    ),
    st.builds(
        lambda key, name: Organisation(id=an_id("organisation", key), name=name),
        st.sampled_from(KEYS[:2]),
        st.sampled_from(["A", "B"]),
    ),
    st.builds(
        lambda key, fed: GridZone(
            id=an_id("grid_zone", key), name="Z", lat=0.0, lon=0.0, fed_from=tuple(an_id("grid_zone", k) for k in fed)
        ),
        st.sampled_from(KEYS[:3]),
        st.lists(st.sampled_from(KEYS[:3]), max_size=2),
    ),
)
# One edit: records that are added or edited, and keys of records that are removed.
edits = st.tuples(
    st.lists(records, max_size=6, unique_by=lambda r: (r.TABLE, r.id)),
    st.lists(
        st.tuples(st.sampled_from(["site", "link", "organisation", "grid_zone"]), st.sampled_from(KEYS)), max_size=3
    ),
)
steps = st.lists(st.one_of(edits, edits, st.sampled_from(["undo", "redo", "reopen"])), max_size=12).map(
    lambda steps: [(BASE, []), *steps]
)


BASE = [
    *(Organisation(id=an_id("organisation", k), name="A") for k in KEYS[:2]),
    *(a_site(k, lat=float(k), lon=float(k)) for k in KEYS),
    *(a_link(k, k, k + 1) for k in KEYS[:3]),
]
"""Where most sequences begin: edits of nothing but random records would mostly refer to nothing."""


@pytest.fixture(scope="module")
def empty_plan(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "plan.gpkg"
    create_plan(path, a_plan())
    return path


class Session:
    """A store without the waits for the disk, reopened at will."""

    def __init__(self, folder, empty_plan):
        self.path = Path(shutil.copy(empty_plan, Path(folder) / "plan.gpkg"))
        self.store = None
        self.reopen()

    def reopen(self):
        self.close()
        self.store = open_plan(self.path)
        self.store._db.execute("PRAGMA synchronous = OFF")

    def close(self):
        if self.store:
            self.store.close()


def changes_of(now, wanted, gone):
    """Return the changes that lead from the records `now` to those wanted, without those gone."""
    changes = []
    for record in wanted:
        before = now.get((record.TABLE, record.id))
        changes.append(add(record) if before is None else edit(before, record))
    kept = {(r.TABLE, r.id) for r in wanted}
    for table, key in dict.fromkeys((table, an_id(table, key)) for table, key in gone):
        if (table, key) in now and (table, key) not in kept:
            changes.append(remove(now[table, key]))
    return changes


def after(now, changes):
    """Return the records after `changes`: the oracle is a dictionary."""
    result = dict(now)
    for change in changes:
        if change.after is None:
            del result[change.table, change.id]
        else:
            result[change.table, change.id] = BY_TABLE[change.table].from_row(change.after)
    return result


def is_whole(now):
    """Return whether every reference leads somewhere."""
    for record in now.values():
        for spec in record_specs(type(record)):
            value = getattr(record, spec.name)
            named = (value if isinstance(value, tuple) else (value,)) if spec.table and value else ()
            if any((spec.table, record_id) not in now for record_id in named):
                return False
    return True


def replayed(store):
    """Return the records that the history alone gives."""
    now = {}
    for entry in reversed(store.history()):
        now = now if entry.kind == "refused" else after(now, entry.changes)
    return now


@settings(max_examples=50)
@given(steps=steps)
def test_the_file_follows_any_sequence_of_edits_undos_and_redos(empty_plan, steps):
    with tempfile.TemporaryDirectory() as folder:
        session = Session(folder, empty_plan)
        try:
            states, at = [EMPTY], 0
            for step in steps:
                if step == "reopen":
                    session.reopen()
                elif step == "undo":
                    assert (session.store.undo() is None) == (at == 0)
                    at = max(at - 1, 0)
                elif step == "redo":
                    assert (session.store.redo() is None) == (at == len(states) - 1)
                    at = min(at + 1, len(states) - 1)
                else:
                    changes = changes_of(states[at], *step)
                    wanted = after(states[at], changes)
                    if not is_whole(wanted):
                        with pytest.raises((MissingReferenceError, StillUsedError)):
                            session.store.apply(changes, "Edit", "Ana")
                    elif wanted != states[at]:
                        session.store.apply(changes, "Edit", "Ana")
                        states[at + 1 :] = [wanted]
                        at += 1
                assert contents(session.store) == states[at]
                assert (bool(session.store.undo_label), bool(session.store.redo_label)) == (
                    at > 0,
                    at < len(states) - 1,
                )
            assert replayed(session.store) == states[at]
            assert session.store.outside_changes() == []
            check_lines(session.store)
            while session.store.undo() is not None:
                pass
            assert contents(session.store) == EMPTY
            while session.store.redo() is not None:
                pass
            assert contents(session.store) == states[-1]
            assert replayed(session.store) == states[-1]
            check_lines(session.store)
        finally:
            session.close()


def check_lines(store):
    """Every line that nobody surveyed is straight between its sites, where they are now."""
    sites = {site.id: (site.lon, site.lat) for site in store.records(Site)}
    for link in store.records(Link):
        (blob,) = store._db.execute("SELECT geom FROM link WHERE id = ?", [link.id]).fetchone()
        drawn = tuple(decode([blob])[0].coords)
        assert drawn == (link.route or (sites[link.start_id], sites[link.end_id]))


@settings(max_examples=40)
@given(first=st.lists(edits, max_size=3), seed=st.integers(0, 2**32))
def test_whatever_another_program_does_the_plan_stays_whole_and_all_can_be_undone(empty_plan, first, seed):
    with tempfile.TemporaryDirectory() as folder:
        session = Session(folder, empty_plan)
        try:
            for step in [(BASE, []), *first]:
                changes = changes_of(contents(session.store), *step)
                if is_whole(after(contents(session.store), changes)):
                    session.store.apply(changes, "Edit", "Ana")
            before = contents(session.store)
            session.close()
            scribble(session.path, random.Random(seed))
            session.reopen()
            found = session.store.outside_changes()
            taken = session.store.take_outside_changes("Ben")
            assert len(taken.taken) + len(taken.refused) == len(found)
            now = contents(session.store)
            assert is_whole(now)
            assert now == after(before, taken.taken)
            assert replayed(session.store) == now
            assert session.store.outside_changes() == []
            check_lines(session.store)
            while session.store.undo() is not None:
                pass
            assert contents(session.store) == EMPTY
        finally:
            session.close()


SHAPES = [
    b"GP\x00\x01\xe6\x10\x00\x00" + shapely.to_wkb(shape, flavor="iso")
    for shape in (
        shapely.Point(3, 4),
        shapely.Point(3, 400),
        shapely.Point(),
        shapely.Point(1, 2, 3),
        shapely.LineString([(0, 0), (3, 4)]),
        shapely.LineString([(0, 0), (3, 4), (5, 5)]),
        shapely.LineString([(0, 0), (3, 4), (500, 5)]),
        shapely.LineString(),
        shapely.MultiPoint([(0, 0), (1, 1)]),
    )
]


def scribble(path, rng):
    """Do to the tables what a user of another program may do, sense and nonsense."""
    values = [
        None,
        "",
        "x",
        0,
        1,
        2.5,
        -1e300,
        b"",
        b"\0",
        '["a"]',
        "[]",
        "{}",
        "2024-05",
        *(an_id("site", k) for k in KEYS),
    ]
    with closing(sqlite3.connect(path)) as conn, conn:
        for _ in range(rng.randint(1, 8)):
            table = rng.choice(["site", "link", "organisation", "grid_zone", "plan"])
            columns = [name for (name,) in conn.execute(f"SELECT name FROM pragma_table_info('{table}')")][1:]
            column, value = rng.choice(columns), rng.choice(values)
            if "geom" in columns and rng.random() < 0.3:
                column, value = "geom", rng.choice(SHAPES)
            where = f"rowid IN (SELECT rowid FROM {table} ORDER BY id LIMIT {rng.randint(1, 2)})"
            action = rng.random()
            if action < 0.6:
                conn.execute(f'UPDATE OR IGNORE {table} SET "{column}" = ? WHERE {where}', [value])
            elif action < 0.8:
                conn.execute(f"DELETE FROM {table} WHERE {where}")
            else:
                conn.execute(f'INSERT OR IGNORE INTO {table} ("{column}") VALUES (?)', [value])


@given(record=records)
def test_every_record_is_written_and_read_to_the_last_digit(empty_plan, record):
    record = replace(
        record,
        **{
            s.name: None if s.kind == "reference" else ()
            for s in record_specs(type(record))
            if s.table and not s.required
        },
    )
    with tempfile.TemporaryDirectory() as folder:
        session = Session(folder, empty_plan)
        try:
            ends = [a_site(k) for k in KEYS] if isinstance(record, Link) else []
            session.store.apply([add(r) for r in (*ends, record)], "Add", "Ana")
            assert session.store.get(type(record), record.id) == record
        finally:
            session.close()
