import json

from app.cli import main
from app.operations.completeness import measure_completeness


def test_the_command_prints_bars_and_figures(island_path, capsys):
    assert main(["completeness", str(island_path)]) == 0
    shown = capsys.readouterr().out
    assert "####################" in shown
    assert "Teléfonos" in shown
    assert main(["completeness", str(island_path), "--json", "--by", "tier"]) == 0
    groups = json.loads(capsys.readouterr().out)["groups"]
    assert [group["group"] for group in groups] == ["1"]
    assert groups == [g.to_json() for g in measure_completeness(island_path) if g.group_kind == "tier"]
