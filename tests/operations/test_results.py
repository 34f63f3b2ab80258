"""A kept run looked at again: the moment adds up to the mean of the whole, with its errors."""

import pytest

from app.cli import main
from app.errors import InvalidValueError
from app.operations.demonstration import build_demonstration
from app.operations.hazards import event_intensity
from app.operations.results import read_run
from app.operations.scenarios import run_scenario


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return build_demonstration(tmp_path_factory.mktemp("demo")).plan


def test_who_is_dark_at_a_moment_adds_up_to_the_people_without_service(demo):
    kept = read_run(demo, "Category 4 hurricane")
    moment = kept.at(6.4)
    assert moment.time_h == 6.0
    people = {row.id: row.people for row in kept.result.settlements}
    lost = sum(place.share * people[place.id] for place in moment.places if place.table == "settlement")
    at_six = next(row for row in kept.result.reported if row.time_h == 6)
    assert lost == pytest.approx(at_six.people.mean, abs=0.003 * sum(people.values()))  # shares are kept to 1/255
    site = next(place for place in moment.places if place.table == "site" and 0 < place.share < 1)
    assert site.se == pytest.approx((site.share * (1 - site.share) / kept.result.realizations) ** 0.5)


def test_a_run_knows_whether_it_still_answers_for_the_plan(demo):
    assert read_run(demo, "Category 4 hurricane").is_current
    with pytest.raises(InvalidValueError):
        read_run(demo, "nobody")


def test_another_factor_counts_in_this_run_alone(demo):
    run = run_scenario(demo, "Category 4 hurricane", realizations=64, intensity_factor=0.5)
    kept = read_run(demo, run.id)
    assert kept.run.settings["scenario"]["intensity_factor"] == 0.5
    assert not kept.is_current


def test_the_strength_of_an_event_is_told_and_one_without_is_refused(demo, capsys):
    field, names = event_intensity(demo, "Category 4 hurricane (synthetic)")
    assert field.highest >= max(field.values["site"].values())
    assert field.values["settlement"].keys() <= names.keys()
    assert main(["intensity", str(demo), "Submarine cable cut"]) == 1
    assert "Category 4 hurricane" in capsys.readouterr().err
