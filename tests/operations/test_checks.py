"""Mending what a rule finds, from the terminal."""

import json

import pytest

from app.cli import main
from app.errors import CheckUnknownError
from app.models.attachment import Attachment
from app.models.changes import add, remove
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.operations.checks import fix_findings
from tests.models.store_samples import a_site, an_id

LOST = an_id("site", "lost")


@pytest.fixture
def path(island_path):
    with open_plan(island_path) as store:
        store.apply([add(a_site("lost", lat=13.2567, lon=61.1234))], "Add", "Ana")
    return island_path


def test_a_fix_mends_all_that_a_rule_finds_as_one_edit(path):
    fixed = fix_findings(path, "sign_lost", author="Ben")
    assert ([c.id for c in fixed.changes], fixed.left) == ([LOST], ())
    with open_plan(path) as store:
        assert store.get(Site, LOST).lon == -61.1234
        assert store.history(1)[0].author == "Ben"
        assert store.undo("Ben") == "Sign of the position lost"
        assert store.get(Site, LOST).lon == 61.1234
    assert fix_findings(path, "grid_loop").changes == ()


@pytest.mark.parametrize("code", ["nonsense", "tier_1_backup"])
def test_only_rules_with_a_safe_fix_mend(path, code):
    with pytest.raises(CheckUnknownError, match=code):
        fix_findings(path, code)


def test_the_command_mends_and_ends_with_3_while_there_are_errors(path, capsys):
    assert main(["check", str(path), "--json"]) == 3
    before = json.loads(capsys.readouterr().out)
    assert "sign_lost" in {finding["code"] for finding in before["findings"]}
    main(["check", str(path), "--fix", "sign_lost", "--json"])
    after = json.loads(capsys.readouterr().out)
    assert after["mended"] == 1
    assert "sign_lost" not in {finding["code"] for finding in after["findings"]}
    assert main(["check", str(path), "--fix", "nonsense"]) == 1


def test_an_attachment_of_a_deleted_record_is_found_and_mended(path):
    with open_plan(path) as store:
        photo = store.records(Attachment)[0]
        moved = Attachment.from_row(photo.to_row() | {"record_id": LOST, "id": an_id("attachment", 2)})
        store.apply([add(moved)], "Attach", "Ana")
        store.apply([remove(store.get(Site, LOST))], "Remove", "Ana")
    assert [c.id for c in fix_findings(path, "attachment_orphan").changes] == [moved.id]
