"""Caveats: what a reader must know about a method, with an id, printed whenever that method was used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.models.record import Disclosure
from app.planning.document.context import PlanContext
from app.planning.document.record_table import is_proposal
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Caveat:
    """One caveat; `applies` says whether its method was used for this print."""

    id: str
    title: str
    text: str
    applies: Callable[[PlanContext], bool]


def _has_runs(context: PlanContext) -> bool:
    return bool(context.results)


def _has_pole_curves(context: PlanContext) -> bool:
    return any(curve.id.startswith("WIND-POLE") for _, result in context.results for curve in result.curves)


def _has_straight_links(context: PlanContext) -> bool:
    return any(link.route is None for link in context.snapshot.links)


def _has_assumed_service(context: PlanContext) -> bool:
    return any(a.table == "service" for _, result in context.results for a in result.assumptions)


def _is_any_run_old(context: PlanContext) -> bool:
    return any(run.id in context.stale_runs for run, _ in context.results)


def _is_anybody_isolated(context: PlanContext) -> bool:
    return any(result.people_already_isolated > 0 for _, result in context.results)


def _has_proposals(context: PlanContext) -> bool:
    return any(is_proposal(record) for records in context.snapshot.tables().values() for record in records)


CAVEATS: tuple[Caveat, ...] = (
    Caveat(
        id="C-01",
        title=QT_TRANSLATE_NOOP("plan", "Synthetic data"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Some records were invented to demonstrate the method. No number that rests on them describes the country; "
            "do not use them for decisions or operations.",
        ),
        applies=lambda context: context.is_synthetic,
    ),
    Caveat(
        id="C-02",
        title=QT_TRANSLATE_NOOP("plan", "People recorded, not the census"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "People are counted in recorded settlements only. Scattered houses, visitors and ships are not "
            "counted, and "
            "settlements without a number count as unknown.",
        ),
        applies=lambda context: bool(context.snapshot.settlements),
    ),
    Caveat(
        id="C-03",
        title=QT_TRANSLATE_NOOP("plan", "Who serves whom is assumed"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "For some settlements nobody recorded which sites serve them; the nearest cell sites within range "
            "are taken. "
            "Hills and the load of a neighboring site are not considered.",
        ),
        applies=_has_assumed_service,
    ),
    Caveat(
        id="C-04",
        title=QT_TRANSLATE_NOOP("plan", "Straight lines instead of routes"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Links without a surveyed route are drawn and simulated as straight lines. The true route is longer, may "
            "cross other hazards, and may share ducts or poles with others.",
        ),
        applies=_has_straight_links,
    ),
    Caveat(
        id="C-05",
        title=QT_TRANSLATE_NOOP("plan", "Damage curves from elsewhere"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "How strongly wind or shaking damages a site is taken from published curves, mostly from other "
            "countries and "
            "few structures. Local construction may be weaker or stronger; the grade of each curve is printed.",
        ),
        applies=_has_runs,
    ),
    Caveat(
        id="C-06",
        title=QT_TRANSLATE_NOOP("plan", "The band is not everything"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "The band shows chance within the model: what breaks, how long repairs take. It does not show errors "
            "of the "
            "storm, the curves or the records, so the truth may lie outside it.",
        ),
        applies=_has_runs,
    ),
    Caveat(
        id="C-07",
        title=QT_TRANSLATE_NOOP("plan", "A model of the storm"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Wind is computed from the track by a formula. Hills, valleys, gusts behind buildings, flood and "
            "landslides "
            "that come with the storm are not in it.",
        ),
        applies=lambda context: (
            any(e.hazard == "hurricane" for e in context.snapshot.hazard_events) and bool(context.results)
        ),
    ),
    Caveat(
        id="C-08",
        title=QT_TRANSLATE_NOOP("plan", "Already isolated"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "People whose serving sites have no path to a gateway even on an ordinary day are listed apart and "
            "left out "
            "of all shares. Often a link is simply missing in the records.",
        ),
        applies=_is_anybody_isolated,
    ),
    Caveat(
        id="C-09",
        title=QT_TRANSLATE_NOOP("plan", "Single failures look at paths only"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "The search for single points of failure asks whether a path to a gateway is left. It does not ask whether "
            "that path can carry the traffic, and it knows shared ducts only where route groups are recorded.",
        ),
        applies=lambda context: context.critical is not None,
    ),
    Caveat(
        id="C-10",
        title=QT_TRANSLATE_NOOP("plan", "A result is older than the records"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Records have changed since at least one scenario was simulated. Run it again before you decide on it.",
        ),
        applies=_is_any_run_old,
    ),
    Caveat(
        id="C-11",
        title=QT_TRANSLATE_NOOP("plan", "The restoration order is a ranking"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Person-hours that hang on a site assume that it alone is repaired. Sites of one chain count the "
            "same people, "
            "and crews, roads and weather on the day are not known.",
        ),
        applies=_has_runs,
    ),
    Caveat(
        id="C-12",
        title=QT_TRANSLATE_NOOP("plan", "This edition does not show everything"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Records that this edition may not show are left out of lists and maps. Results were computed with all of "
            "them, so a list and a total may differ.",
        ),
        applies=lambda context: context.edition is not Disclosure.RESTRICTED,
    ),
    Caveat(
        id="C-13",
        title=QT_TRANSLATE_NOOP("plan", "Weak storms may look too bad"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Poles that carry cables fail by curves whose source does not say over what time its wind is averaged; "
            "it is taken as a 3-second gust. In a major hurricane this changes little; in a storm of category 1 it may "
            "put a quarter more sites out than there would be.",
        ),
        applies=_has_pole_curves,
    ),
    Caveat(
        id="C-14",
        title=QT_TRANSLATE_NOOP("plan", "Proposals that nobody has adapted"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Some procedures, playbooks or other rows are proposals of Lifeline. They bind nobody until the "
            "bodies named "
            "in this plan have adapted and approved them.",
        ),
        applies=_has_proposals,
    ),
    Caveat(
        id="C-15",
        title=QT_TRANSLATE_NOOP("plan", "Reach is not attention"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "A settlement counts as reached where a recorded channel works there. Whether people have a receiver, are "
            "awake, and understand the message is known only where shares of listeners are recorded.",
        ),
        applies=lambda context: bool(context.everyday_warning),
    ),
    Caveat(
        id="C-16",
        title=QT_TRANSLATE_NOOP("plan", "Costs and benefits as stated"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Costs of projects and the people whom they protect are printed as their owners state them. "
            "Lifeline has not "
            "checked them, and two projects on one path protect the same people.",
        ),
        applies=lambda context: bool(context.snapshot.projects),
    ),
    Caveat(
        id="C-17",
        title=QT_TRANSLATE_NOOP("plan", "What is recorded is not what was seen"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "The readiness checklist counts records. A procedure that is written down may be unknown to those who need "
            "it; only exercises show it.",
        ),
        applies=lambda context: context.assessment is not None and context.assessment.score > 0,
    ),
    Caveat(
        id="C-18",
        title=QT_TRANSLATE_NOOP("plan", "Rules judge what is recorded"),
        text=QT_TRANSLATE_NOOP(
            "plan",
            "Compliance is judged from recorded batteries, fuel and routes as when new and full. It is no "
            "inspection, and "
            "a rule of another country is a yardstick, not a duty.",
        ),
        applies=lambda context: context.facts is not None and context.facts.rule_set is not None,
    ),
)


def caveats_for(context: PlanContext) -> tuple[Caveat, ...]:
    """Return the caveats of the methods that this print used."""
    return tuple(caveat for caveat in CAVEATS if caveat.applies(context))
