"""Live mode: from a turned battery, link or wind to new figures, per-site probabilities and their standard errors."""

import time
from statistics import median

from app.planning.live import LiveScenario
from app.planning.live_case import LiveSettings
from tests.benchmarks.bench_scenario import country, scenario

SITES = 5000


def first_answer_ms(live, turned):
    """Return milliseconds to the first answer for each of some settings, by the clock of the process."""
    times = []
    for settings in turned:
        start = time.process_time()
        answer = next(live.answers(settings))
        times.append(1e3 * (time.process_time() - start))
    return median(times), answer


def rows():
    snapshot = country(SITES)
    live = LiveScenario(snapshot, scenario(256))
    for _ in live.answers():
        pass
    cell = [site.id for site in snapshot.sites if site.kind == "bts"]
    links = [link.id for link in snapshot.links]
    next(live.answers(LiveSettings(intensity_factor=0.99)))  # the places of the wind are remembered
    kinds = {
        "a battery": [LiveSettings(battery_h={cell[i]: 24.0 + i}) for i in range(7)],
        "a link gone": [LiveSettings(links_out=frozenset({links[97 * i]})) for i in range(7)],
        "a new link": [LiveSettings(links_added=((cell[i], cell[-1 - i]),)) for i in range(7)],
        "the wind": [LiveSettings(intensity_factor=0.9 + 0.01 * i) for i in range(7)],
    }
    for name, turned in kinds.items():
        taken, answer = first_answer_ms(live, turned)
        error = f"{answer.realizations} realizations, standard error {answer.person_hours_se / answer.person_hours:.1%}"
        yield f"{SITES} sites: ms to the first answer after turning {name}", taken, "<= 100", error
