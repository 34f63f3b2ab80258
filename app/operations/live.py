"""A scenario kept in hand for the window, and asked once by command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.errors import InvalidValueError
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.scenarios import find_scenario
from app.planning.live import LiveAnswer, LiveScenario
from app.planning.live_case import LiveSettings
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP


def open_live(path: Path, scenario: str, progress: Progress = no_progress) -> LiveScenario:
    """Return a scenario that answers `LiveSettings` again and again; what the plan file gets later is not seen.

    Raises what `simulate` raises.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    live = LiveScenario(snapshot, find_scenario(snapshot, scenario))
    progress(1.0)
    return live


def what_if(
    path: Path,
    scenario: str,
    *,
    intensity_factor: float | None = None,
    battery_h: Mapping[str, float] | None = None,
    links_out: Sequence[str] = (),
    links_added: Sequence[tuple[str, str]] = (),
    realizations: int | None = None,
    progress: Progress = no_progress,
) -> LiveAnswer:
    """Return the figures of a scenario with something changed, and those as it is; the plan stays as it is.

    Parameters
    ----------
    path
        The plan file.
    scenario
        Name or id of the scenario.
    intensity_factor, battery_h, links_out, links_added
        As in `LiveSettings`; sites and links by id, code or name.
    realizations
        Instead of what the scenario says.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    InvalidValueError
        If a number is out of range, or there is no such site or link, or more than one.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    chosen = find_scenario(snapshot, scenario, realizations)
    settings = LiveSettings(
        intensity_factor=intensity_factor,
        battery_h={_site(snapshot, name): hours for name, hours in (battery_h or {}).items()},
        links_out=frozenset(_link(snapshot, name) for name in links_out),
        links_added=tuple((_site(snapshot, a), _site(snapshot, b)) for a, b in links_added),
    )
    for answer in LiveScenario(snapshot, chosen).answers(settings):
        progress(1.0 if answer.is_final else answer.realizations / chosen.realizations)
    return answer


def _site(snapshot: Snapshot, name: str) -> str:
    return _one("site", name, [site.id for site in snapshot.sites if name in (site.id, site.code, site.name)])


def _link(snapshot: Snapshot, name: str) -> str:
    return _one("link", name, [link.id for link in snapshot.links if name in (link.id, link.code, link.name)])


def _one(what: str, name: str, found: list[str]) -> str:
    if len(found) != 1:
        raise InvalidValueError(
            field=what, value=name, allowed=QT_TRANSLATE_NOOP("errors", "the id, code or name of exactly one")
        )
    return found[0]
