"""Tiles of a map in an MBTiles file of the user's own; read only, and never the plan file.

References
----------
MBTiles 1.3 (Mapbox, 2018): tables `metadata` and `tiles`; rows count from the south.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Self
from urllib.parse import quote
from weakref import finalize

from app.errors import FileReadError, MapLayerError
from app.text import QT_TRANSLATE_NOOP

_FINEST = 24
_PICTURES = ("png", "jpg", "jpeg", "webp")

NO_TILES = QT_TRANSLATE_NOOP("errors", "it holds no tiles")
NO_PICTURES = QT_TRANSLATE_NOOP("errors", "its tiles are no pictures: vector tiles cannot be shown")


class TileFile:
    """An open file of tiles. `coarsest` and `finest` are its levels: level z cuts the world into 2**z by 2**z.

    The file is closed when nobody draws from it any more.
    """

    def __init__(self, conn: sqlite3.Connection, coarsest: int, finest: int, credit: str) -> None:
        self._conn = conn
        finalize(self, conn.close)
        self.coarsest, self.finest, self.credit = coarsest, finest, credit

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file for any one thread at a time.

        Raises
        ------
        FileReadError
            If it is not there or no database.
        MapLayerError
            If it holds no pictures.
        """
        if not path.is_file():
            raise FileReadError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is not there"))
        address = f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1"
        conn = sqlite3.connect(address, uri=True, check_same_thread=False)
        try:
            about = dict(conn.execute("SELECT name, value FROM metadata").fetchall())
            levels = conn.execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
        except sqlite3.DatabaseError:
            conn.close()
            raise MapLayerError(path=path.name, reason=NO_TILES) from None
        reason = "" if _are_levels(levels) else NO_TILES
        reason = reason or ("" if str(about.get("format", "png")).lower() in _PICTURES else NO_PICTURES)
        if reason:
            conn.close()
            raise MapLayerError(path=path.name, reason=reason)
        return cls(conn, int(levels[0]), int(levels[1]), str(about.get("attribution") or "")[:120])

    def tile(self, level: int, column: int, row: int) -> bytes | None:
        """Return a picture, columns from the west and rows from the north; None where there is none."""
        query = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
        try:
            found = self._conn.execute(query, [level, column, 2**level - 1 - row]).fetchone()
        except sqlite3.DatabaseError:  # a damaged page: the tile is missing, the rest may be seen
            return None
        return bytes(found[0]) if found and isinstance(found[0], bytes) else None


def _are_levels(levels: tuple[object, object]) -> bool:
    return all(isinstance(level, int) and 0 <= level <= _FINEST for level in levels)
