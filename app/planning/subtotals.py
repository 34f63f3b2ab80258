"""People without service over time, by area and by group of people."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from app.planning.geodesy import FloatArray
from app.planning.moments import most_se
from app.planning.network import Network
from app.planning.outage_result import PeopleOutage
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H
from app.planning.resilience import recovery_h


def by_area(network: Network, people: FloatArray, down: FloatArray, realizations: int) -> tuple[PeopleOutage, ...]:
    """Return the people without service of every first-level area that settlements name, in the order of names.

    Parameters
    ----------
    network
        Its settlements.
    people : shape (settlements,)
        Who had service before the event.
    down : shape (settlements, epochs)
        How likely one of them is without it.
    realizations
        Over how many that is a mean.
    """
    areas = [settlement.admin1 or "" for settlement in network.settlements]
    weights = {name: people * np.array([area == name for area in areas]) for name in sorted(set(areas) - {""})}
    return _subtotals(weights, down, realizations)


def by_group(network: Network, people: FloatArray, down: FloatArray, realizations: int) -> tuple[PeopleOutage, ...]:
    """Return the people without service of every group with recorded numbers; a person may be in several groups.

    Parameters
    ----------
    network
        Its settlements, and how many of each group live in them.
    people : shape (settlements,)
        Who had service before the event; the share of them in all people holds for every group.
    down : shape (settlements, epochs)
        How likely one of them is without it.
    realizations
        Over how many that is a mean.
    """
    recorded = np.array([settlement.population or 0 for settlement in network.settlements], float)
    connected = people / np.maximum(recorded, 1.0)
    return _subtotals(
        {name: connected * count for name, count in sorted(network.group_people.items())}, down, realizations
    )


def _subtotals(weights: Mapping[str, FloatArray], down: FloatArray, realizations: int) -> tuple[PeopleOutage, ...]:
    found = []
    down_se, lost_se_h = most_se(down, 1.0, realizations), most_se(down @ EPOCH_WEIGHTS_H, EPOCHS_H[-1], realizations)
    for name, weight in weights.items():
        unserved = weight @ down
        t50, t90 = (float(recovery_h(EPOCHS_H, unserved[None], share)[0]) for share in (0.5, 0.9))
        found.append(
            PeopleOutage(
                name=name,
                people=float(weight.sum()),
                unserved=tuple(unserved.tolist()),
                person_hours=float(unserved @ EPOCH_WEIGHTS_H),
                t50_h=t50,
                t90_h=t90,
                unserved_se_at_most=tuple((weight @ down_se).tolist()),
                person_hours_se_at_most=float(weight @ lost_se_h),
            )
        )
    return tuple(found)
