"""Who can be warned, now and in an event."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.i18n import translate_for
from app.models.store.plan_file import open_plan
from app.operations.scenarios import find_scenario
from app.planning.document.warning_parts import channel_name
from app.planning.outage import simulate
from app.planning.warning_reach import warning_now
from app.planning.warning_result import WarningOutcome
from app.planning.warning_stages import STAGE_WORDS
from app.progress import Progress, no_progress
from app.text import Translate


def find_warning(
    path: Path, scenario: str | None = None, realizations: int | None = None, progress: Progress = no_progress
) -> WarningOutcome:
    """Return which settlements can be warned over which channels; the plan stays as it is.

    Parameters
    ----------
    path
        The plan file.
    scenario
        Name or id of a scenario; without one, the network as it is recorded, before any event.
    realizations
        Instead of what the scenario says.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    if scenario is None:
        return warning_now(snapshot)
    chosen = find_scenario(snapshot, scenario, realizations)
    return simulate(snapshot, chosen, progress).warning or warning_now(snapshot)


def warning_in_words(path: Path, outcome: dict[str, Any] | None, language: str = "en") -> dict[str, Any]:
    """Return a warning outcome, that of a run or else that of the network as recorded, with the words of its codes.

    Parameters
    ----------
    path
        The plan file.
    outcome
        What a run keeps, as JSON values; None asks for the network before any event.
    language
        Of the words, in "words" by code.
    """
    found = outcome or find_warning(path).to_json()
    translate = translate_for(language)
    words = {name: channel_name(name, translate) for row in found["settlements"] for name in row["at"][0]["channels"]}
    return {**found, "words": words | stage_words(translate)}


def stage_words(translate: Translate) -> dict[str, str]:
    """Return what the stages of a warning chain are called, by code."""
    return {stage: translate("warning", text) for stage, text in STAGE_WORDS.items()}
