"""The hindcast of Maria (domain notes 3.2 and 9): the shares that were reported, and the causes."""

import pytest

from app.cli import main
from app.errors import FileReadError, UnknownPresetError
from app.operations.hindcasts import hindcast_in_words, run_hindcast
from app.planning.hindcast import hindcast, load_hindcast, read_reported
from app.planning.hindcast_sample import sample


@pytest.fixture(scope="module")
def maria():
    return hindcast("maria", realizations=16)


def test_it_is_accepted_by_the_domain_notes(maria):
    """Domain notes 9: 85-98 % of sites down at day 1, 45-70 % at day 40."""
    assert [(row.day, row.low_pct, row.high_pct) for row in maria.accepted] == [(1, 85, 98), (40, 45, 70)]
    assert all(row.is_met for row in maria.accepted)


def test_a_wide_area_under_a_storm_like_ian_loses_most_sites_to_power(shared_data):
    """Domain notes 9: power is the cause of 40 to 65 % of the outages; reported were 10.9 % of the sites (FCC)."""
    reports = shared_data / "dirs-outages" / "dirs_reported.csv"
    found, said = hindcast_in_words("ian", reports, realizations=16)
    (row,) = found.accepted
    assert (row.day, row.what, row.low_pct, row.high_pct) == (1, "power", 40, 65)
    assert row.is_met
    day = found.at(1)
    assert row.mean_pct == pytest.approx(100 * day.power_pct / day.mean_pct)
    assert found.reported[0].out_pct == 10.9
    assert found.off_pct < 5
    assert "power among the causes" in " ".join(said)


def test_causes_add_up_and_the_curve_only_falls_after_the_batteries_are_empty(maria):
    for row in maria.simulated:
        assert row.damage_pct + row.power_pct + row.transport_pct == pytest.approx(row.mean_pct)
        assert row.p5_pct - 1e-9 <= row.mean_pct <= row.p95_pct + 1e-9
    later = [row.mean_pct for row in maria.simulated if row.day >= 8]
    assert later == sorted(later, reverse=True)


def test_every_share_has_its_standard_error():
    found = hindcast("maria", realizations=64)
    at = found.at(10)
    assert 0 < at.mean_se_pct < at.p95_pct - at.p5_pct
    assert at.p5_se_pct > 0
    assert at.power_se_pct > 0
    assert hindcast("maria", realizations=1).at(10).mean_se_pct is None


def test_it_comes_close_to_what_was_reported(shared_data):
    found = run_hindcast("maria", shared_data / "dirs-outages" / "dirs_reported.csv", realizations=16)
    assert len(found.reported) == 16
    assert found.reported[0].day == 1
    assert found.reported[0].out_pct == 95.2
    assert found.off_pct < 5
    assert found.most_off_pct < 10


def test_all_of_the_sample_says_that_it_is_synthetic():
    country = sample(load_hindcast("maria"))
    records = (*country.sites, *country.links, *country.grid_zones, *country.power_supplies, *country.settlements)
    assert len(records) > 3000
    assert all(record.is_synthetic for record in records)
    assert sample(load_hindcast("maria")) == country


def test_the_command_draws_a_chart_and_says_how_far_off(tmp_path, capsys):
    reports = tmp_path / "reports.csv"
    reports.write_text("date,area,storm,pct_cell_sites_out,date_basis\n2017-09-21,PR,Maria,90.0,stated\n")
    chart = tmp_path / "chart.png"
    words = ["hindcast", "--realizations", "8", "--reported", str(reports), "--chart", str(chart)]
    assert main(words) == 0
    printed = capsys.readouterr().out
    assert "Off by" in printed
    assert "within 85 to 98 %" in printed
    assert chart.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "content",
    ["", "date,area\n2017-09-21,PR\n", "date,area,storm,pct_cell_sites_out,date_basis\n2017-09-21,PR,Irma,1,x\n"],
)
def test_reports_that_say_nothing_are_refused(tmp_path, content):
    path = tmp_path / "reports.csv"
    path.write_text(content)
    with pytest.raises(FileReadError):
        read_reported(path, "Maria", "PR", "2017-09-20")


def test_an_unknown_preset_is_refused():
    with pytest.raises(UnknownPresetError):
        load_hindcast("../defaults/site")
