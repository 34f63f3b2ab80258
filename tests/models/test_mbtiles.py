import sqlite3

import pytest

from app.errors import FileReadError, MapLayerError
from app.models.store.mbtiles import TileFile
from tests.models.map_files import mbtiles


def test_rows_count_from_the_north(tmp_path):
    file = TileFile.open(mbtiles(tmp_path / "a.mbtiles", {(1, 0, 0): "red", (1, 0, 1): "blue", (3, 2, 3): "green"}))
    assert (file.coarsest, file.finest, file.credit) == (1, 3, "Somebody")
    assert file.tile(1, 0, 0).startswith(b"\x89PNG")
    assert file.tile(1, 0, 0) != file.tile(1, 0, 1)
    assert file.tile(1, 1, 0) is None
    del file


def test_the_file_is_not_touched(tmp_path):
    path = mbtiles(tmp_path / "a b%20c.mbtiles", {(0, 0, 0): "red"})
    before = path.read_bytes(), path.stat().st_mtime_ns
    path.chmod(0o444)
    file = TileFile.open(path)
    assert file.tile(0, 0, 0)
    del file
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_what_is_no_map_is_refused(tmp_path):
    with pytest.raises(FileReadError):
        TileFile.open(tmp_path / "missing.mbtiles")
    (tmp_path / "text.mbtiles").write_text("no database")
    empty = mbtiles(tmp_path / "empty.mbtiles", {})
    sqlite3.connect(tmp_path / "other.mbtiles").execute("CREATE TABLE x (y)").connection.close()
    for path in (tmp_path / "text.mbtiles", empty, tmp_path / "other.mbtiles"):
        with pytest.raises(MapLayerError, match="no tiles"):
            TileFile.open(path)
    with pytest.raises(MapLayerError, match="vector tiles"):
        TileFile.open(mbtiles(tmp_path / "pbf.mbtiles", {(0, 0, 0): "red"}, format="pbf"))
