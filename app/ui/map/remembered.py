"""The view of each plan that the user left, kept in the settings."""

from __future__ import annotations

from dataclasses import replace

from app.settings import Settings
from app.ui.map.projection import COARSEST_MPP, FINEST_MPP, WORLD_M, View

_MOST = 50


def remember_view(settings: Settings, plan_id: str, view: View) -> None:
    """Keep the view of a plan as the last one used; the oldest of very many are forgotten."""
    forget_view(settings, plan_id)
    settings.views[plan_id] = f"{view.x:.1f} {view.y:.1f} {view.mpp:.4g}"
    for old in list(settings.views)[:-_MOST]:
        del settings.views[old]


def forget_view(settings: Settings, plan_id: str) -> None:
    """Show the whole plan when it is opened next."""
    settings.views.pop(plan_id, None)


def remembered_view(settings: Settings, plan_id: str, view: View) -> View | None:
    """Return the view in which a plan was left, in the size of `view`; None where there is none that can be used."""
    try:
        x, y, mpp = map(float, settings.views[plan_id].split())
    except (KeyError, ValueError):
        return None
    is_on_map = abs(x) <= WORLD_M and abs(y) <= WORLD_M / 2 and FINEST_MPP <= mpp <= COARSEST_MPP
    return replace(view, x=x, y=y, mpp=mpp) if is_on_map else None
