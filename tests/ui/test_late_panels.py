"""Panels that work something out: what they show is what the operations say."""

from dataclasses import replace

import pytest

from app.errors import FileReadError
from app.models.changes import edit
from app.models.link import Link, Medium
from app.models.plan import Plan
from app.models.settlement import Settlement
from app.models.site import Site
from app.operations import criticality, readiness
from app.paths import resources
from app.ui.audit_view import AuditView
from app.ui.dependents_view import DependentsView
from app.ui.dialogs.edit_rules import EditRulesDialog
from app.ui.late_panel import LatePanel
from app.ui.panels.critical import SingleFailuresView
from app.ui.panels.readiness import ReadinessPanel
from app.ui.panels.warning import WarningPanel


@pytest.fixture
def shown(qtbot, session):
    def show(kind):
        panel = kind(session)
        qtbot.addWidget(panel)
        panel.show()
        qtbot.waitUntil(lambda: not getattr(panel, "_is_stale", False), timeout=5_000)  # it works when it is seen
        qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)
        return panel

    return show


def rows(view):
    return [view.rows.row(view.rows.index(row, 0)) for row in range(view.rows.rowCount())]


def test_single_failures(shown, plan):
    panel = shown(SingleFailuresView)
    expected = [row.id for row in criticality.find_critical(plan).rows if row.people_cut_off > 0]
    assert [row.id for row in rows(panel.view)] == expected


def test_what_depends_on_the_site_that_is_picked(qtbot, session, shown, plan):
    panel = shown(DependentsView)
    core = next(site for site in session.records(Site) if site.name.startswith("Kingstown core"))
    session.select("site", core.id)
    qtbot.waitUntil(lambda: panel.view.rows.rowCount() > 0, timeout=30_000)
    expected = criticality.find_dependents(plan, core.id, "site")
    assert {key for table, key, _ in rows(panel.view) if table == "site"} == set(expected.sites)
    assert core.name in panel.summary.text()
    hop = next(link for link in session.records(Link) if link.medium is Medium.MICROWAVE)
    session.select("link", hop.id)
    qtbot.waitUntil(lambda: "Radio hop" in panel.summary.text(), timeout=30_000)


def test_rules_with_pass_or_fail_by_operator(session, shown, plan):
    panel = shown(AuditView)
    (described,) = session.records(Plan)
    audit = criticality.find_audit(plan, described.rule_set or "chile_ds60")
    assert [(r.operator_id, r.passed, r.failed, r.unknown) for r, _ in rows(panel.views[0])] == [
        (r.operator_id, r.passed, r.failed, r.unknown) for r in audit.compliance
    ]
    assert panel.sets.count() >= 2


def test_tiers_stand_beside_those_entered_and_an_empty_list_says_why(qtbot, session, shown, plan):
    site = session.records(Site)[-1]
    session.edit("Enter a tier", [edit(site, replace(site, tier=3))])
    panel = shown(AuditView)
    audit = criticality.find_audit(plan, panel.sets.currentData())
    assert next(tier for tier in audit.tiers if tier.site_id == site.id).differs
    panel.shown.setCurrentIndex(3)
    tiers = rows(panel.views[3])
    assert {tier.site_id for tier in tiers} == {tier.site_id for tier in audit.tiers}
    assert tiers[0].site_id == site.id
    assert all(panel.views[3].rows.index(row, 3).data() for row in range(len(tiers)))
    with qtbot.waitSignal(session.selected) as picked:
        panel.views[3].selectRow(0)
    assert picked.args[0] == (("site", site.id),)
    assert not audit.false_redundancy
    panel.shown.setCurrentIndex(2)
    assert "route group" in panel.note.text()


def test_own_rules_come_from_a_folder_and_a_bad_one_leads_back(qtbot, session, shown, plan, tmp_path):
    panel = shown(AuditView)
    bundled = panel.sets.count()
    for file in ("rule_sets.csv", "rules.csv"):
        text = (resources() / "rules" / file).read_text("utf-8")
        (tmp_path / file).write_text(text.replace("fcc_8_24", "ours"), "utf-8")
    panel.judge_by(tmp_path)
    qtbot.waitUntil(lambda: panel.sets.count() == bundled + 1, timeout=30_000)
    panel.sets.setCurrentIndex(panel.sets.findData("ours"))
    panel.sets.activated.emit(panel.sets.currentIndex())
    qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)
    expected = criticality.find_audit(plan, "fcc_8_24").compliance
    assert [r.failed for r, _ in rows(panel.views[0])] == [r.failed for r in expected]
    panel.judge_by(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: panel.sets.count() == bundled, timeout=30_000)
    (error,) = session.unexpected
    assert isinstance(error, FileReadError)
    session.unexpected.clear()


def test_figures_of_a_set_are_changed_in_a_table_and_judged_by(qtbot, session, shown, plan, tmp_path):
    panel = shown(AuditView)
    panel.change_figures()
    (dialog,) = panel.findChildren(EditRulesDialog)
    row = next(row for row in range(dialog.table.rowCount()) if dialog.table.item(row, 1).text() == "8")
    dialog.folder.setText(str(tmp_path / "ours"))
    dialog.table.item(row, 1).setText("many")
    dialog.accept()
    assert "many" in dialog.problem.text()
    dialog.table.item(row, 1).setText("200")
    dialog.accept()
    qtbot.waitUntil(lambda: panel.sets.currentData() == "own_fcc_8_24", timeout=30_000)
    qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)
    expected = criticality.find_audit(plan, "own_fcc_8_24", tmp_path / "ours")
    assert 200.0 in {rule.value for rule in expected.rule_set.rules}
    assert [(r.passed, r.failed) for r, _ in rows(panel.views[0])] == [
        (r.passed, r.failed) for r in expected.compliance
    ]


def test_readiness_keeps_a_score_for_the_history(qtbot, session, shown, plan):
    panel = shown(ReadinessPanel)
    assessment = readiness.assess_plan(plan)
    assert len(rows(panel.view)) == len(assessment.items)
    gaps = [item.gap for item in rows(panel.view)]
    assert gaps == sorted(gaps, reverse=True)
    panel.keep_button.click()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)
    kept = dict(readiness.assess_plan(plan).history)
    assert kept.keys() - dict(assessment.history).keys() <= {max(kept)}
    assert kept[max(kept)] == pytest.approx(assessment.score)


def test_the_warning_of_the_run_that_is_looked_at_is_there_when_a_plan_opens(qtbot, open_window):
    open_window.docks.go_to("warning")
    panel = open_window.docks.panels["warning"]
    qtbot.waitUntil(lambda: panel.times.count() == 3, timeout=30_000)
    assert panel._run is open_window.docks.panels["results"]._run
    panel.times.setCurrentIndex(1)
    assert all("±" in panel.view.rows.index(row, 2).data() for row in range(panel.view.rows.rowCount()))
    assert "±" in panel.summary.text()


def test_warning_of_all_settlements_colors_the_map(session, shown):
    panel = shown(WarningPanel)
    people = {place.id for place in session.records(Settlement) if place.population}
    assert {row["id"] for row in rows(panel.view)} == people
    colored = []
    session.colored.connect(colored.append)
    panel.color_button.click()
    assert set(colored[-1].values["settlement"]) == people
    panel.shown.setCurrentIndex(2)
    assert len(rows(panel.view)) == len(panel._outcome["no_channel"][0])
    unrecorded = {stage for stage, shares in panel._outcome["stages"].items() if shares is None}
    assert unrecorded
    assert not any("_" in word for word in panel.about.text().split())  # words of people, no codes
    assert unrecorded <= panel._outcome["words"].keys()


def test_a_panel_under_another_tab_works_again_only_when_it_is_seen(qtbot, open_window):
    session, docks = open_window.session, open_window.docks
    assert all(panel._is_stale for panel in open_window.findChildren(LatePanel))  # nobody has looked yet
    for name in ("checks", "readiness", "history", "critical", "warning"):
        docks.go_to(name)
        qtbot.wait(50)
        qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)
    docks.go_to("scenario")
    docks.go_to("tables")
    qtbot.wait(50)
    late = [docks.panels["history"], *open_window.findChildren(LatePanel)]
    site = session.records(Site)[0]
    session.edit("Raise a mast", [edit(site, replace(site, height_m=12.5))])
    qtbot.waitUntil(lambda: not any(panel._timer.isActive() for panel in late[1:]), timeout=5_000)
    assert all(panel._is_stale and panel.isVisible() for panel in (late[0], docks.panels["warning"]))
    assert all(panel._is_stale for panel in late)
    docks.go_to("history")
    qtbot.waitUntil(lambda: late[0].view.rows.index(0, 1).data() == "Raise a mast", timeout=5_000)
    docks.go_to("warning")
    qtbot.waitUntil(lambda: not docks.panels["warning"]._is_stale, timeout=5_000)
