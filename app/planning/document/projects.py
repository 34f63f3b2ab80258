"""Projects in the order in which they protect people at least cost."""

from __future__ import annotations

from app.models.improvement import Project, ProjectStatus
from app.planning.annual import annuity
from app.planning.document.context import PlanContext
from app.planning.reference import load_defaults


def ranked_projects(context: PlanContext) -> list[Project]:
    """Return the projects that are not done, the least cost per person protected first, unknown ones last."""
    wanted = [p for p in context.snapshot.projects if p.status is not ProjectStatus.DONE]
    return sorted(wanted, key=lambda p: (cost_per_person(p) is None, cost_per_person(p) or 0.0, p.name))


def cost_per_person(project: Project) -> float | None:
    """Return US dollars of investment for each person protected; None where either is unknown or nobody is."""
    if project.capex_usd is None or not project.people_protected:
        return None
    return project.capex_usd / project.people_protected


def cost_per_year(project: Project) -> float | None:
    """Return the investment spread over its usual life by annuity, and the cost of running it; None if unknown."""
    if project.capex_usd is None or project.opex_usd is None:
        return None
    defaults = load_defaults()
    worth = annuity(defaults.number("discount_rate"), defaults.number("investment_life_y"))
    return project.capex_usd / worth + project.opex_usd
