"""A process that works on a plan file until it is done or killed; who started it reads what it says is committed."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from pathlib import Path

from app.discovery import load
from app.models.changes import add, edit
from app.models.record import new_id
from app.models.site import Site
from app.models.store.backup import backups, restore, save_copy
from app.models.store.plan_file import open_plan
from app.models.store.store import Store
from tests.models.store_samples import rolling_backup

SITES_AN_EDIT = 60
OPERATIONS = {"import": "app.operations.imports", "merge": "app.operations.merging"}


def _edits(store: Store, author: str, count: int) -> Iterator[str]:
    for n in range(count):
        sites = [Site(id=new_id(), name=f"{author} {n}", kind="bts", lat=k, lon=k) for k in range(SITES_AN_EDIT)]
        store.apply([add(site) for site in sites], f"{author} {n}", author)
        yield f"{author} {n}"
        if n % 3 == 2:  # names, undo and redo among the additions; each keeps the number of sites
            moved = [edit(site, Site.from_row(site.to_row() | {"lat": 50.0})) for site in sites]
            store.apply(moved, f"move {author} {n}", author)
            yield f"move {author} {n}"
            store.undo(author)
            store.redo(author)


def _backups(path: Path, author: str) -> Iterator[str]:
    with open_plan(path) as store:
        for n in itertools.count():
            store.apply([add(Site(id=new_id(), name=f"{n}", kind="bts", lat=0, lon=0))], f"{author} {n}", author)
            yield f"{author} {n}"
            save_copy(path, path.with_name("copy.gpkg"), overwrite=True)
            if n % 20 == 0:
                rolling_backup(path)


def _work(mode: str, path: Path, author: str, count: int) -> Iterator[str]:
    if mode == "edit":
        with open_plan(path) as store:
            yield from _edits(store, author, count)
    elif mode == "backup":
        yield from _backups(path, author)
    for n in itertools.count() if mode == "copy" else ():
        save_copy(path, path.with_name("copy.gpkg"), overwrite=True)
        yield str(n)
    for n in itertools.count() if mode == "restore" else ():
        restore(path, backups(path)[-1 if n % 2 else 0].path)
        yield str(n)
    for file in sorted((path.parent / "files").glob("*.csv")) if mode == "import" else ():
        load(OPERATIONS[mode]).import_files(path, [file], author=author)
        yield file.stem
    for file in sorted((path.parent / "others").glob("*.gpkg")) if mode == "merge" else ():
        load(OPERATIONS[mode]).apply_merge(path, file, rule="newer", author=author)
        yield file.stem


def main(mode: str, path: Path, author: str, count: int) -> None:
    if mode in OPERATIONS:
        load(OPERATIONS[mode])  # seconds in which there would be nothing to kill
    print("ready", flush=True)
    for done in _work(mode, path, author, count):
        print(done, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
