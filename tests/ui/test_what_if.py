from dataclasses import replace

import pytest

from app.models.changes import edit
from app.models.link import Link
from app.models.power import PowerSupply
from app.models.scenario import Scenario
from app.models.site import Site
from app.operations import live
from app.ui.panels.what_if import WhatIfPanel


@pytest.fixture
def panel(qtbot, session):
    storm = next(s for s in session.records(Scenario) if s.name == "Category 4 hurricane")
    session.edit("Fewer", [edit(storm, replace(storm, realizations=128))])
    panel = WhatIfPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.scenarios.setCurrentIndex(panel.scenarios.findData(storm.id))
    panel.begin()
    final(qtbot, panel)
    yield panel
    panel.end()


def final(qtbot, panel, where=lambda answer: True):
    def is_there():
        return panel._answer is not None and panel._answer.is_final and where(panel._answer)

    qtbot.waitUntil(is_there, timeout=60_000)


def test_the_wind_is_turned_and_figures_and_map_follow(qtbot, session, plan, panel):
    shown = []
    session.colored.connect(shown.append)
    full = panel._answer.person_hours
    panel.factor.setValue(25)  # half the wind
    final(qtbot, panel, lambda answer: answer.person_hours != full)
    expected = live.what_if(plan, "Category 4 hurricane", intensity_factor=0.5)
    assert panel._answer.person_hours == pytest.approx(expected.person_hours)
    assert panel._answer.people == pytest.approx(expected.people)
    assert set(shown[-1].values["site"]) == {site.id for site in session.records(Site)} & set(expected.site_ids)
    assert "±" in panel.summary.text()
    model = panel.view.rows
    shown = [[model.data(model.index(row, column)) for column in range(4)] for row in range(model.rowCount())]
    assert len(shown) == len(expected.reported_h)
    assert all("±" in number and "±" in difference for _, number, _, difference in shown)


def test_a_battery_of_the_picked_site_is_listed_and_put_back(qtbot, session, panel):
    site = next(s for s in session.records(Site) if s.id in panel._answer.site_ids)
    assert not panel.battery.isEnabled()
    session.select("site", site.id)
    assert panel.battery.isEnabled()
    panel.battery.setValue(panel.battery.maximum())
    assert "168" in panel.changes.item(0).text()
    supply = next(s for s in session.records(PowerSupply) if s.battery_h == 8.0 and s.site_id != site.id)
    session.select("site", supply.site_id)  # whose slider begins where the record is
    assert "8 h as recorded" in panel.battery_words.text()
    panel.battery.setValue(panel.battery.value() + 1)
    assert panel._settings["battery_h"][supply.site_id] == 12.0
    panel.reset_button.click()
    assert panel.changes.count() == 0


def test_a_plan_that_changes_ends_it(session, panel):
    site = session.records(Site)[0]
    session.edit("Rename", [edit(site, replace(site, name="Renamed"))])
    assert panel._live is None
    assert "begin again" in panel.summary.text()


def test_what_was_turned_stays_turned_when_the_plan_changes(qtbot, session, panel):
    links = session.records(Link)
    sites = [site for site in session.records(Site) if site.id in panel._answer.site_ids]
    session.select("link", links[0].id)
    panel.link_out.click()
    session.select("site", sites[0].id)
    panel.battery.setValue(5)
    panel.factor.setValue(40)
    before = panel._settings
    session.edit("Rename", [edit(sites[1], replace(sites[1], name="Renamed"))])
    session.undo()
    assert panel._live is None
    panel.begin_button.click()
    assert panel._settings == before
    assert panel.factor.value() == 40
    assert panel.changes.count() == 2
    panel.changes.itemActivated.emit(panel.changes.item(0))  # one can be taken back alone
    assert panel._settings["battery_h"] == {}
    assert panel.changes.count() == 1
    panel.battery.setValue(5)
    assert panel._settings == before
    expected = live.what_if(
        session.path,
        "Category 4 hurricane",
        intensity_factor=0.8,
        battery_h=before["battery_h"],
        links_out=tuple(before["links_out"]),
    )
    final(qtbot, panel, lambda answer: answer.person_hours == pytest.approx(expected.person_hours))
    panel.reset_button.click()
    assert panel._settings["links_out"] == frozenset()
