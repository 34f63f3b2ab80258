"""One kill -9 at a random moment of a kind of work, and what must hold of the files afterwards.

The tests do it a few times, `installers/run.py torture` some hundred times.
"""

from __future__ import annotations

import csv
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.models.changes import add, edit
from app.models.site import Site
from app.models.store.backup import backups, save_copy
from app.models.store.plan_file import create_plan, open_plan
from app.models.store.store import Store
from app.operations.merging import apply_merge
from tests.models.store_samples import a_plan, a_site, an_id, contents, renamed
from tests.models.store_worker import SITES_AN_EDIT

ROOT = Path(__file__).resolve().parents[2]
_FILES, _ROWS = 5, 100


@contextmanager
def worker(mode: str, path: Path, author: str = "Ben", count: int = 10**9) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.models.store_worker", mode, str(path), author, str(count)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.kill()


def killed(mode: str, path: Path, after_s: float) -> list[str]:
    """Kill a worker after a while and return what it said it had done."""
    with worker(mode, path) as process:
        assert process.stdout is not None
        time.sleep(after_s)
        process.kill()
        return process.stdout.read().split("\n")[:-1]  # a line it was killed in does not count


def integrity(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("PRAGMA integrity_check").fetchall()


def kill_once(kind: str, folder: Path, seed: int) -> None:
    """Kill a worker of a kind once, at a moment that the seed gives, and assert that nothing was lost."""
    path = folder / "plan.gpkg"
    create_plan(path, a_plan(), author="Ana")
    KINDS[kind](path, random.Random(seed))
    assert integrity(path) == [("ok",)]
    assert all(integrity(backup.path) == [("ok",)] for backup in backups(path))


def _edit(path: Path, rng: random.Random) -> None:
    # A journal means that a commit was cut in half: SQLite takes it back when the file is opened next.
    said = killed("edit", path, rng.uniform(0.01, 0.25))
    with open_plan(path) as store:
        labels = Counter(entry.label for entry in store.history() if entry.kind == "edit")
        assert set(said) <= set(labels)
        assert len(labels) <= len(said) + 1
        added = sum(not label.startswith("move") for label in labels)
        assert len(store.records(Site)) == SITES_AN_EDIT * added
        _can_be_undone(store)


def _import(path: Path, rng: random.Random) -> None:
    folder = path.parent / "files"
    folder.mkdir()
    for n in range(_FILES):
        with (folder / f"{n}.csv").open("w", newline="") as file:
            rows = ([f"{n}-{k}", f"Site {n} {k}", "bts", 13 + n / 100, -61 - k / 1000] for k in range(_ROWS))
            csv.writer(file).writerows([["code", "name", "kind", "lat", "lon"], *rows])
    said = killed("import", path, rng.uniform(0.01, 0.6))
    _has_all_or_nothing(path, len(said))


def _merge(path: Path, rng: random.Random) -> None:
    folder = path.parent / "others"
    folder.mkdir()
    with open_plan(path) as store:
        store.apply([add(a_site("shared"))], "Add", "Ana")
    for n in range(_FILES):
        copy = Path(shutil.copy(path, folder / f"{n}.gpkg"))
        with open_plan(copy) as store:
            store.apply([add(a_site(f"{n} {k}")) for k in range(_ROWS)], "Add", f"Author {n}")
            shared = store.get(Site, an_id("site", "shared"))
            assert shared is not None
            store.apply([edit(shared, renamed(shared, f"By {n}"))], "Rename", f"Author {n}")
    before = {file: file.read_bytes() for file in folder.glob("*.gpkg")}
    said = killed("merge", path, rng.uniform(0.01, 0.9))
    assert {file: file.read_bytes() for file in folder.glob("*.gpkg")} == before
    done = _has_all_or_nothing(path, len(said), also=1)
    for file in sorted(before)[done:]:
        apply_merge(path, file, rule="newer", author="Ana")
    with open_plan(path) as store:
        assert len(store.records(Site)) == _FILES * _ROWS + 1
    for file in before:
        assert apply_merge(path, file).changes_nothing


def _backup(path: Path, rng: random.Random) -> None:
    said = killed("backup", path, rng.uniform(0.01, 0.4))
    copy = path.with_name("copy.gpkg")
    with open_plan(path) as store:
        revision = store.revision
        assert len(said) + 1 <= revision <= len(said) + 2
        _can_be_undone(store)
    for backup in backups(path):
        with open_plan(backup.path, read_only=True) as kept:
            assert kept.revision == backup.revision
    if copy.exists():
        with open_plan(copy, read_only=True) as kept:
            assert kept.revision >= len(said)
            assert kept.outside_changes() == []
    save_copy(path, copy, overwrite=True)
    assert not list(path.parent.glob("*.part"))


def _restore(path: Path, rng: random.Random) -> None:
    with open_plan(path) as store:
        store.apply([add(a_site(n)) for n in range(2000)], "Add", "Ana")
    killed("restore", path, rng.uniform(0.01, 0.2))
    with open_plan(path) as store:
        assert (store.revision, len(store.records(Site))) in ((1, 0), (2, 2000))
        assert store.outside_changes() == []


def _has_all_or_nothing(path: Path, said: int, also: int = 0) -> int:
    """Assert that what was said to be done is there, whole, and return how many files were taken in."""
    with open_plan(path) as store:
        done, rest = divmod(len(store.records(Site)) - also, _ROWS)
        assert rest == 0
        assert said <= done <= said + 1
        before = contents(store)
        undone = _can_be_undone(store)
        for _ in range(undone):
            assert store.redo("Ana") is not None
        assert contents(store) == before
    return done


def _can_be_undone(store: Store) -> int:
    assert store.outside_changes() == []
    count = 0
    while store.undo("Ana") is not None:
        count += 1
    assert contents(store) == {("plan", a_plan().id): a_plan()}
    return count


KINDS: dict[str, Callable[[Path, random.Random], None]] = {
    "edit": _edit,
    "import": _import,
    "merge": _merge,
    "backup": _backup,
    "restore": _restore,
}
