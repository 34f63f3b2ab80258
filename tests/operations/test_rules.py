"""Own rules: a copy of a bundled set with other figures, that the audit reads."""

import csv

import pytest

from app.cli import main
from app.errors import FileReadError, InvalidValueError
from app.operations.criticality import find_audit
from app.operations.rules import copy_rules
from app.planning.audit.rules import load_rule_sets


def test_a_copy_has_the_new_figures_and_keeps_all_else(tmp_path):
    words = "Sites that serve settlements last 12 h without grid."
    name = copy_rules("chile_ds60", tmp_path, title="Our decree", changed={"level_2_autonomy": (12.0, words)})
    own, bundled = load_rule_sets(tmp_path)[name], load_rule_sets()["chile_ds60"]
    assert (name, own.title, own.note) == ("own_chile_ds60", "Our decree", bundled.note)
    for ours, theirs in zip(own.rules, bundled.rules, strict=True):
        if ours.name == "level_2_autonomy":
            assert (ours.value, ours.text, ours.grade) == (12.0, words, "D")
            assert ours.source == f"own figure, after: {theirs.source}"
        else:
            assert (ours.value, ours.text, ours.source, ours.kinds) == (
                theirs.value,
                theirs.text,
                theirs.source,
                theirs.kinds,
            )


def test_other_sets_in_the_folder_stay_and_a_copy_of_a_copy_replaces_it(tmp_path):
    copy_rules("chile_ds60", tmp_path)
    copy_rules("fcc_8_24", tmp_path)
    again = copy_rules("own_fcc_8_24", tmp_path, folder=tmp_path, changed={"remote_autonomy": (None, "Later.")})
    sets = load_rule_sets(tmp_path)
    assert sorted(sets) == ["own_chile_ds60", "own_fcc_8_24"]
    assert [rule.value for rule in sets[again].rules] == [24.0, None]
    with (tmp_path / "rules.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 7


def test_what_is_no_figure_or_no_set_is_refused(tmp_path):
    with pytest.raises(InvalidValueError):
        copy_rules("fcc_8_24", tmp_path, changed={"remote_autonomy": (-1.0, "x")})
    with pytest.raises(InvalidValueError):
        copy_rules("nowhere", tmp_path)
    (tmp_path / "rule_sets.csv").write_text("a\n1\n")
    with pytest.raises(FileReadError):
        copy_rules("fcc_8_24", tmp_path)


def test_the_terminal_copies_and_judges_by_the_copy(tmp_path, island_path, capsys):
    folder = tmp_path / "ours"
    assert main(["audit", str(island_path), "--rules", "fcc_8_24", "--copy-rules", str(folder)]) == 0
    assert "own_fcc_8_24" in capsys.readouterr().out
    ours = find_audit(island_path, "own_fcc_8_24", folder)
    assert [r.failed for r in ours.compliance] == [r.failed for r in find_audit(island_path, "fcc_8_24").compliance]
