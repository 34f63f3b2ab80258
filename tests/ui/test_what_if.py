from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from app.models.changes import edit
from app.models.link import Link
from app.models.power import PowerSupply
from app.models.scenario import Scenario
from app.models.site import Site
from app.operations import live
from app.ui.map.legend import legend_entries
from app.ui.panels.map import MapPanel
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


@pytest.fixture
def canvas(qtbot, session):
    map_panel = MapPanel(session)
    qtbot.addWidget(map_panel)
    return map_panel.canvas


def tried(canvas):
    """Return the lines that are tried on the map: symbol, first and last place in degrees."""
    found = []
    for layer in (layer for layer in canvas.layers if layer.key == "tried"):
        for symbol, start, end in zip(layer.symbols, layer.starts, layer.starts[1:] - 1, strict=False):
            found.append((symbol, (layer.lon[start], layer.lat[start]), (layer.lon[end], layer.lat[end])))
    return found


def explained(canvas):
    return [entry.text for entry in legend_entries(canvas._placed, False, canvas.look)]


def test_links_that_are_tried_are_on_the_map_until_they_are_taken_back(session, canvas, panel):
    places = {site.id: (site.lon, site.lat) for site in session.records(Site)}
    link = next(link for link in session.records(Link) if {link.start_id, link.end_id} <= places.keys())
    one, other = sorted(places)[:2]
    assert tried(canvas) == []
    session.select("link", link.id)
    panel.link_out.click()
    ends = link.route or (places[link.start_id], places[link.end_id])
    gone = ("tried_out", tuple(ends[0]), tuple(ends[-1]))
    assert tried(canvas) == [gone]
    assert "Out to try" in explained(canvas)
    session.select_all([("site", one), ("site", other)])
    before, below = {placed.layer.key: placed for placed in canvas._placed}, canvas._buffer._below.cacheKey()
    panel.join_button.click()
    assert canvas._buffer._below.cacheKey() == below  # ground and lines are not painted again
    assert all(placed.x is before[placed.layer.key].x for placed in canvas._placed if placed.layer.key != "tried")
    new = ("tried", places[one], places[other])
    assert tried(canvas) == [gone, new]
    assert {"Out to try", "Added to try"} <= set(explained(canvas))
    canvas.set_coloring(None)  # the figures are another matter
    assert tried(canvas) == [gone, new]
    panel.changes.itemActivated.emit(panel.changes.item(1))
    assert tried(canvas) == [gone]
    panel.reset_button.click()
    assert tried(canvas) == []
    panel.join_button.click()
    assert tried(canvas) == [new]
    panel.begin_button.click()  # which now ends it
    assert tried(canvas) == []
    assert "Added to try" not in explained(canvas)


def test_a_link_that_is_out_to_try_can_still_be_picked_and_an_added_one_cannot(session, canvas, panel):
    sites = {site.id: site for site in session.records(Site)}
    link = max(session.records(Link), key=lambda link: link.length_km or 0)
    session.select("link", link.id)
    panel.link_out.click()
    far = max(sites.values(), key=lambda site: site.lat), min(sites.values(), key=lambda site: site.lat)
    session.select_all([("site", site.id) for site in far])
    panel.join_button.click()
    canvas.resize(900, 700)
    canvas.zoom_to_all()
    everything = canvas.rect()
    corners = [everything.topLeft(), everything.topRight(), everything.bottomRight(), everything.bottomLeft()]
    caught = canvas.keys_within([corner.toPointF() for corner in corners])
    assert ("link", link.id) in caught
    assert all(table for table, _ in caught)
    tried_layer = next(placed for placed in canvas._placed if placed.layer.key == "tried")
    right, down = (float(axis[0]) for axis in tried_layer.on_screen(canvas.view))
    under = canvas.key_at(QPointF(right, down))
    assert under is None or under[0]
    assert canvas.key_at(QPointF(right, down), tables=("link",)) == ("link", link.id)
    assert "Out to try" in tried_layer.layer.tooltips[0]
