import json

import pytest

from app.settings import Settings, load_settings


def test_what_is_saved_is_remembered(tmp_path):
    settings = Settings(path=tmp_path / "a" / "settings.json")
    settings.theme, settings.scale, settings.author = "dark", 1.25, "Ana"
    settings.layouts["window"] = "AAAA"
    settings.opened(tmp_path / "one.gpkg")
    settings.opened(tmp_path / "two.gpkg")
    settings.opened(tmp_path / "one.gpkg")
    settings.save()
    assert load_settings(settings.path) == settings
    assert settings.recent == [str(tmp_path / "one.gpkg"), str(tmp_path / "two.gpkg")]
    assert [file.name for file in settings.path.parent.iterdir()] == ["settings.json"]


def test_ten_recent_plans_are_kept_and_can_be_forgotten(tmp_path):
    settings = Settings(path=tmp_path / "settings.json")
    for number in range(12):
        settings.opened(tmp_path / f"{number}.gpkg")
    assert len(settings.recent) == 10
    settings.forget(str(tmp_path / "11.gpkg"))
    assert settings.recent[0] == str(tmp_path / "10.gpkg")


def test_a_folder_that_is_gone_is_not_offered(tmp_path):
    settings = Settings(path=tmp_path / "settings.json", folders={"plan": str(tmp_path / "gone")})
    assert settings.folder("plan", tmp_path) == tmp_path
    settings.folders["plan"] = str(tmp_path)
    assert settings.folder("plan", tmp_path / "other") == tmp_path


@pytest.mark.parametrize("text", ["", "[]", "{", '"text"', '{"theme": "pink", "scale": 7, "recent": [1], "author": 3}'])
def test_a_spoiled_file_gives_the_defaults(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert load_settings(path) == Settings(path=path)


def test_what_a_later_version_added_does_no_harm(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "later": True}), encoding="utf-8")
    assert load_settings(path).theme == "dark"
