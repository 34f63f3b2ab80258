"""Contents: the bytes of attachments and of map layers, each once, by their SHA-256. They are added and never changed.

What no record names any more stays, because undo may bring the record again, until somebody asks for compaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from app.models.attaching import digest_of
from app.models.store.rows import id_list
from app.models.tables import RECORD_TYPES

NAMING = tuple(t.TABLE for t in RECORD_TYPES if "sha256" in t.__dataclass_fields__)
"""Tables whose records name a content."""


def add_contents(conn: sqlite3.Connection, contents: Iterable[bytes]) -> None:
    """Keep `contents`; what is there already is not written again."""
    conn.executemany(
        "INSERT OR IGNORE INTO lifeline_content (sha256, size_bytes, content) VALUES (?, ?, ?)",
        ((digest_of(content), len(content), content) for content in contents),
    )


def read_content(conn: sqlite3.Connection, sha256: str) -> bytes | None:
    """Return a content; None if it is not in the file."""
    row = conn.execute("SELECT content FROM lifeline_content WHERE sha256 = ?", [sha256]).fetchone()
    return None if row is None else bytes(row[0])


def read_contents(conn: sqlite3.Connection, names: Iterable[str]) -> list[bytes]:
    """Return those of the contents named that are in the file."""
    found = conn.execute(
        "SELECT content FROM lifeline_content WHERE sha256 IN (SELECT value FROM json_each(?))", [id_list(set(names))]
    )
    return [bytes(content) for (content,) in found.fetchall()]


def sizes(conn: sqlite3.Connection) -> dict[str, int]:
    """Return the size in bytes of every content in the file."""
    return dict(conn.execute("SELECT sha256, size_bytes FROM lifeline_content").fetchall())


def unused(conn: sqlite3.Connection) -> dict[str, int]:
    """Return the size in bytes of the contents that no record names."""
    named = " UNION ".join(f'SELECT sha256 FROM "{table}" WHERE sha256 IS NOT NULL' for table in NAMING)
    found = conn.execute(f"SELECT sha256, size_bytes FROM lifeline_content WHERE sha256 NOT IN ({named})")
    return dict(found.fetchall())


def drop(conn: sqlite3.Connection, names: Iterable[str]) -> None:
    """Delete the contents named."""
    conn.executemany("DELETE FROM lifeline_content WHERE sha256 = ?", [(name,) for name in names])
