"""Ways in which an event can fail assets: layers of units, one draw a unit, with the odds and the repair of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.planning.geodesy import FloatArray
from app.planning.network import BoolArray, IntArray
from app.planning.strength import WEIGHTS

Target = Literal["site", "link", "zone"]

_NONE = 1e-300  # a deviation so small that a lognormal is its mean to the last bit


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One way in which one event can fail assets of one table; a draw is taken for every unit.

    A unit is a site, a zone, the links of one route group, or all that one cause takes away together; its members fail
    and come back as one, and no asset is in two units of a layer. `p_states` holds the probability of each damage state
    or worse, with the repair of each state beside it. The first axis is the strength of the event (`strength.Z`), of
    length 1 where it makes no difference.
    """

    target: Target
    ids: tuple[str, ...]  # (units,) whose draws these are
    member_ptr: IntArray  # (units + 1,) into members
    members: IntArray  # rows of sites, links or zones
    p_states: FloatArray  # (strengths, units, states)
    repair_mean_h: FloatArray  # (strengths or 1, units, states)
    repair_sd_h: FloatArray  # (strengths or 1, units, states)
    is_lognormal: BoolArray  # (units, states)
    access_h: FloatArray  # (units,)
    road_h: FloatArray  # (units,) hours after the event until a road leads there
    repair: NDArray[np.str_]  # (units, states) the kind of repair, which takes such spare parts; "" for none
    needs_crew: bool  # mended by the crews of the scenario, in their order
    is_logical: bool = False  # what fails by it stands undamaged

    @property
    def p(self) -> FloatArray:
        """Probability of any damage over all strengths, shape (units,)."""
        first = self.p_states[:, :, 0]
        over_all: FloatArray = WEIGHTS @ first if len(first) > 1 else first[0]
        return over_all


def layer_of(
    target: Target,
    units: Sequence[tuple[str, Sequence[int]]],
    *,
    p: float = 1.0,
    mean_h: Sequence[float],
    sd_h: Sequence[float],
    needs_crew: bool,
    is_logical: bool = False,
) -> Layer:
    """Return a layer of assets that fail by name, whatever the strength of the event.

    Parameters
    ----------
    target
        The table of the assets.
    units
        Whose draw it is, and the rows of the assets that it takes.
    p
        Probability of failure of every unit.
    mean_h, sd_h
        How long each unit is out: lognormal, or exactly the mean where the deviation is 0.
    needs_crew
        Whether the crews of the scenario mend it.
    is_logical
        Whether it stands undamaged all the while.
    """
    count = len(units)
    return Layer(
        target=target,
        ids=tuple(name for name, _ in units),
        member_ptr=np.concatenate([[0], np.cumsum([len(rows) for _, rows in units])]).astype(np.int64),
        members=np.array([row for _, rows in units for row in rows], np.int64),
        p_states=np.full((1, count, 1), p),
        repair_mean_h=np.array(mean_h, float).reshape(1, count, 1),
        repair_sd_h=np.maximum(np.array(sd_h, float), _NONE).reshape(1, count, 1),
        is_lognormal=np.ones((count, 1), bool),
        access_h=np.zeros(count),
        road_h=np.zeros(count),
        repair=np.zeros((count, 1), "U1"),
        needs_crew=needs_crew,
        is_logical=is_logical,
    )
