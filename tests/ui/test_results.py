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
