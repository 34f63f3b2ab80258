"""Edits made in QGIS meanwhile, shown and taken in from the terminal."""

import json
import sqlite3
from contextlib import closing

import shapely

from app.cli import main
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.operations.outside import find_outside, take_outside
from tests.models.store_samples import an_id

A = an_id("site", "a")


def edit_outside(path):
    place = b"GP\x00\x01\xe6\x10\x00\x00" + shapely.to_wkb(shapely.Point(-61.3, 13.4))
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("UPDATE site SET name = 'Hill', geom = ? WHERE id = ?", [place, A])
        conn.execute("INSERT INTO site (name, kind, geom) VALUES ('New', 'eoc', ?)", [place])
        conn.execute("DELETE FROM run")
        conn.execute("UPDATE settlement SET population = 'many'")


def test_they_are_shown_field_by_field_before_they_are_taken(island_path):
    edit_outside(island_path)
    before = island_path.read_bytes()
    shown = find_outside(island_path)
    assert island_path.read_bytes() == before
    fields = {(c.name, c.field): (c.before, c.after) for c in shown.fields() if c.table == "site" and c.id == A}
    assert fields == {
        ("Hill", "name"): ("Site a", "Hill"),
        ("Hill", "lat"): (13.1, 13.4),
        ("Hill", "lon"): (-61.2, -61.3),
    }
    assert len(shown.changes) == 4
    taken = take_outside(island_path, "Ana")
    assert (len(taken.changes), [c.table for c, _ in taken.refused]) == (3, ["settlement"])
    assert find_outside(island_path).changes == ()


def test_the_command_shows_takes_and_one_undo_takes_back(island_path, capsys):
    edit_outside(island_path)
    assert main(["outside", str(island_path)]) == 0
    assert "not in the history yet: 4." in capsys.readouterr().out
    assert main(["outside", str(island_path), "--take", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["taken"], len(answer["changes"]), len(answer["refused"])) == (True, 3, 1)
    with open_plan(island_path) as store:
        store.undo("Ana")
        assert store.get(Site, A).name == "Site a"
