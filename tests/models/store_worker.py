"""A process that works on a plan file until it is done or killed; the tests read what it says is committed."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from app.models.changes import add, edit
from app.models.record import new_id
from app.models.site import Site
from app.models.store.backup import backups, restore, save_copy
from app.models.store.plan_file import Store, open_plan

SITES_AN_EDIT = 60


def _edits(store: Store, author: str, count: int) -> None:
    for n in range(count):
        sites = [Site(id=new_id(), name=f"{author} {n}", kind="bts", lat=k, lon=k) for k in range(SITES_AN_EDIT)]
        store.apply([add(site) for site in sites], f"{author} {n}", author)
        print(f"{author} {n}", flush=True)
        if n % 3 == 2:  # names, undo and redo among the additions; each keeps the number of sites
            moved = [edit(site, Site.from_row(site.to_row() | {"lat": 50.0})) for site in sites]
            store.apply(moved, f"move {author} {n}", author)
            print(f"move {author} {n}", flush=True)
            store.undo(author)
            store.redo(author)


def main(mode: str, path: Path, author: str, count: int) -> None:
    print("ready", flush=True)
    if mode == "edit":
        with open_plan(path) as store:
            _edits(store, author, count)
    for n in itertools.count() if mode == "copy" else ():
        save_copy(path, path.with_name("copy.gpkg"), overwrite=True)
        print(n, flush=True)
    for n in itertools.count() if mode == "restore" else ():
        restore(path, backups(path)[-1 if n % 2 else 0].path)
        print(n, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
