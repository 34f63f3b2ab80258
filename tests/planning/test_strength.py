from dataclasses import replace

import numpy as np
import pytest
from scipy.special import ndtr, ndtri

from app.errors import InvalidValueError
from app.planning.outage import play_all, simulate
from app.planning.packed import unpack
from app.planning.preparation import prepare
from app.planning.randoms import asset_keys, below_between, packed_failures
from app.planning.strength import BLOCK, WEIGHTS, Z, factors, failures_at, odds_at, scores
from tests.planning.test_outage import a_country


def test_strengths_are_a_stratified_standard_normal():
    z = scores(np.arange(10_000), 10_000)
    assert z.mean() == pytest.approx(0, abs=2e-3)
    assert z.std() == pytest.approx(1, abs=2e-3)
    first = np.sort(ndtr(z[:BLOCK]))
    assert (np.floor(first * BLOCK) == np.arange(BLOCK)).all()
    assert (np.diff(z[:BLOCK].reshape(-1, 64), axis=1) > 0).all()
    assert WEIGHTS.sum() == pytest.approx(1)
    assert pytest.approx(1, abs=0.01) == WEIGHTS @ Z**2


@pytest.mark.parametrize("total", [1, 63, 64, 200, 1000, 1024, 1500])
def test_every_stratum_of_a_block_is_taken_once(total):
    z = scores(np.arange(total), total)
    for low in range(0, total, BLOCK):
        block = np.sort(ndtr(z[low : low + BLOCK]))
        assert (np.floor(block * len(block) + 1e-9) == np.arange(len(block))).all()


def test_a_first_part_of_the_realizations_has_weak_and_strong_ones():
    z = scores(np.arange(1024), 1024)
    assert abs(z[:64].mean()) < 0.2
    assert z[:256].min() < -1
    assert z[:256].max() > 0.6


def test_a_strength_belongs_to_its_realization():
    whole = scores(np.arange(3000), 3000)
    parts = np.concatenate([scores(np.arange(low, low + 500), 3000) for low in range(0, 3000, 500)])
    assert (whole == parts).all()


def test_odds_of_a_lognormal_curve_are_exact_between_the_strengths():
    median, beta, sigma = 50.0, 0.2, 0.15
    x = 42.0 * factors(1.0, sigma)
    table = ndtr(np.log(x / median) / beta)[:, None]
    z = np.random.default_rng(1).uniform(-3.5, 3.5, 100)
    exact = ndtr(np.log(42.0 * np.exp(sigma * z) / median) / beta)
    assert odds_at(table, np.zeros(100, int), z) == pytest.approx(exact, rel=1e-9)


def test_every_cell_fails_as_often_as_its_strength_says():
    rng = np.random.default_rng(2)
    assets, realizations, rounds = 40, 256, 300
    middle = ndtri(rng.uniform(0.02, 0.6, assets))
    table = ndtr(middle + 1.1 * Z[:, None])
    z = scores(np.arange(realizations), realizations)
    keys = asset_keys([f"a{i}" for i in range(assets)], "damage")
    total = sum(unpack(failures_at(table, keys, seed, z, 0), realizations).astype(int) for seed in range(rounds))
    p = ndtr(middle[:, None] + 1.1 * z)
    enough = (rounds * p * (1 - p)) > 5
    standard = ((total - rounds * p) / np.sqrt(rounds * p * (1 - p)))[enough]
    assert standard.mean() == pytest.approx(0, abs=4 / len(standard) ** 0.5)
    assert standard.std() == pytest.approx(1, abs=0.05)


def test_certain_odds_draw_what_the_plain_sampler_draws():
    p = np.array([0.0, 0.03, 0.5, 0.97, 1.0])
    keys = asset_keys(list("abcde"), "damage")
    plain = packed_failures(p, keys, 5, 128, 192)
    below, between = below_between(np.repeat(p[:, None], 3, 1), np.repeat(p[:, None], 3, 1), keys, 5, 128)
    assert (below == plain).all()
    assert not between.any()


def test_odds_that_fall_with_the_strength_are_refused():
    with pytest.raises(InvalidValueError):
        failures_at(np.linspace(1, 0, len(Z))[:, None], asset_keys(["a"], "x"), 1, scores(np.arange(64), 64), 0)


def test_an_uncertain_strength_spreads_the_outcome_and_no_chunking_changes_it():
    snapshot, scenario = a_country(np.random.default_rng(3), wind_ms=38.0)
    scenario = replace(scenario, realizations=1500)
    uncertain = replace(scenario, intensity_sigma=0.25)
    narrow, wide = simulate(snapshot, scenario), simulate(snapshot, uncertain)
    assert wide.person_hours.p95 - wide.person_hours.p5 > narrow.person_hours.p95 - narrow.person_hours.p5
    case = prepare(snapshot, uncertain).case
    by_chunk = [play_all(case, 1500, chunk=chunk) for chunk in (64, 512, 1088)]
    for totals in by_chunk[1:]:
        assert (totals.cause_people == by_chunk[0].cause_people).all()
        assert (
            np.concatenate(totals.values["person_hours"]) == np.concatenate(by_chunk[0].values["person_hours"])
        ).all()


def test_stratified_strengths_need_far_fewer_realizations():
    rng = np.random.default_rng(4)
    middle, realizations = ndtri(rng.uniform(0.01, 0.4, 1000)), 256
    table, z = ndtr(middle + 1.1 * Z[:, None]), scores(np.arange(realizations), realizations)
    keys = asset_keys([f"a{i}" for i in range(1000)], "damage")
    shares = [unpack(failures_at(table, keys, seed, z, 0), realizations).mean() for seed in range(12)]
    of_strength = ndtr(middle[:, None] + 1.1 * rng.standard_normal(4000)).mean(axis=0)
    plain = of_strength.std() / realizations**0.5  # what drawing the strength by chance would leave
    assert np.std(shares, ddof=1) < 0.25 * plain
    assert np.mean(shares) == pytest.approx(of_strength.mean(), abs=4 * of_strength.std() / 4000**0.5)


def test_an_uncertain_strength_answers_what_plain_sampling_of_the_factor_does():
    """Oracle: a factor drawn at random, a scenario of that strength, again and again."""
    snapshot, scenario = a_country(np.random.default_rng(3), wind_ms=38.0, roads_closed_h=0.0, repair_preset="hazus")
    uncertain = simulate(snapshot, replace(scenario, realizations=2048, intensity_sigma=0.25)).person_hours
    drawn = np.exp(0.25 * np.random.default_rng(9).standard_normal(60))
    plain = [
        simulate(snapshot, replace(scenario, realizations=64, seed=i, intensity_factor=float(factor))).person_hours.mean
        for i, factor in enumerate(drawn)
    ]
    error = np.hypot(uncertain.se or 0.0, np.std(plain, ddof=1) / len(plain) ** 0.5)
    assert uncertain.mean == pytest.approx(np.mean(plain), abs=3.5 * error)
