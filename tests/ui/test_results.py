from dataclasses import replace

import pytest

from app.models.site import Site


def test_the_map_shows_who_is_dark_at_the_moment_of_the_slider(qtbot, open_window):
    results, session = open_window.docks.panels["results"], open_window.session
    qtbot.waitUntil(lambda: not open_window.is_busy, timeout=20_000)
    shown = []
    session.colored.connect(shown.append)
    results.moment.slider.setValue(0)
    at_once = shown[-1].values
    assert set(at_once["site"]) == {row["id"] for row in results._run.results["sites"]}
    people = {row["id"]: row["people"] for row in results._run.results["settlements"]}
    expected = sum(share * people[id] for id, share in at_once["settlement"].items())
    mean = results._run.results["unserved_people"]["mean"]
    assert abs(expected - mean[0]) < 0.005 * sum(people.values())
    results.moment.slider.setValue(63)
    late = sum(share * people[id] for id, share in shown[-1].values["settlement"].items())
    assert abs(late - mean[-1]) < 0.005 * sum(people.values())
    results.moment.slider.setValue(-1)
    assert shown[-1] is None
    assert len(session.records(Site)) > 0


def test_the_time_can_run_by_itself(qtbot, open_window):
    moment = open_window.docks.panels["results"].moment
    moment.slider.setValue(60)
    moment.play.setChecked(True)
    qtbot.waitUntil(lambda: not moment.play.isChecked(), timeout=10_000)
    assert moment.slider.value() == 63


def texts(view):
    return [
        [view.rows.index(row, column).data() for column in range(view.rows.columnCount())]
        for row in range(view.rows.rowCount())
    ]


@pytest.fixture
def results(qtbot, open_window):
    qtbot.waitUntil(lambda: not open_window.is_busy, timeout=20_000)
    return open_window.docks.panels["results"]


def test_every_figure_over_time_has_its_standard_error(results):
    rows, run = texts(results._over_time), results._run.results
    assert len(rows) == len(run["epochs_h"])
    at = run["epochs_h"].index(24)
    assert rows[at][0] == "24 h"
    assert all("±" in text for row in rows for text in row[1:])
    assert all("±" in text for row in texts(results._measures) for text in row[1:4])
    assert "±" in results.causes.accessibleDescription()
    assert "±" in results.chart._text_at(results.chart.width() / 3)


def test_areas_and_groups_are_listed_with_their_errors(results):
    run = results._run.results
    names = [row[0] for row in texts(results._people)]
    assert names == [row["name"] for row in (*run["areas"], *run["groups"])]
    assert all("±" in row[2] for row in texts(results._people))


def test_a_run_of_an_older_lifeline_is_shown_without_errors(results):
    """Before errors and logical failures were kept: the figures stand alone, and nothing breaks."""
    run = results._run
    old = {
        name: value
        for name, value in run.results.items()
        if not name.endswith(("_se", "se_at_most")) and name != "areas"
    }
    old["unserved_people"] = {name: run.results["unserved_people"][name] for name in ("mean", "p5", "p95")}
    old["reported"] = [row | {"people": {"mean": 1.0, "p5": 0.0, "p95": 2.0}} for row in run.results["reported"]]
    for name in ("causes_people", "person_hours_by_cause", "sites_down"):
        old[name] = {cause: value for cause, value in run.results[name].items() if cause != "logical"}
    results.show_run(replace(run, results=old))
    assert "±" not in texts(results._over_time)[20][1]
    assert "—" in texts(results._over_time)[20]


def test_a_ranked_table_goes_to_a_spreadsheet_with_its_reasons_and_errors(qapp, results):
    view = results._views[0]
    (copy,) = view.actions()
    copy.trigger()
    head, *lines = [line.split("\t") for line in qapp.clipboard().text().splitlines()]
    assert head[:3] == ["Name", "Hours out", "Why"]
    assert len(lines) == len(results._run.results["sites"])
    assert all("±" in line[1] for line in lines)


def test_alternative_links_stand_with_what_they_avoid_together_and_alone(qtbot, results):
    found = results._run.results["alternatives"]
    rows = texts(results._alternatives)
    assert len(rows) == len(found["services"]) + len(found["links"]) > 2
    assert all("±" in row[1] for row in rows)
    best = found["links"][0]
    row = next(row for row in rows if row[0] == best["name"])
    at = [one["time_h"] for one in results._run.results["reported"]].index(24)
    assert float(row[3].split(" ± ")[0]) == pytest.approx(best["people"][at], abs=0.06)
    tab = results._tabs.indexOf(results._alternatives)
    assert results._tabs.isTabVisible(tab)
    with qtbot.waitSignal(results._session.selected) as picked:
        results._alternatives.selectRow(len(found["services"]))
    assert picked.args[0] == (("alternative_link", best["id"]),)
    without = results._run.results | {"alternatives": None}
    results.show_run(replace(results._run, results=without))
    assert not results._tabs.isTabVisible(tab)
