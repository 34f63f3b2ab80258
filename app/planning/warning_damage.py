"""Sirens, loudspeakers and sensors in an event: each stands on a pole of its own, which the event may break."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.models.scenario import Scenario
from app.models.site import Status
from app.models.snapshot import Snapshot
from app.models.warning import WarningKind
from app.planning.damage import expose_poles
from app.planning.geodesy import FloatArray
from app.planning.layer import Layer
from app.planning.network import IntArray
from app.planning.note import Note
from app.planning.preparation import Stage
from app.planning.randoms import Words, asset_keys, uniforms
from app.planning.recovery import repair_hours, up_from
from app.planning.strength import factors, nearest, odds_at, scores
from app.text import QT_TRANSLATE_NOOP

ON_POLES = frozenset(
    {WarningKind.SIREN, WarningKind.LOUDSPEAKER}
    | {kind for kind in WarningKind if kind.startswith("sensor_") and kind is not WarningKind.RADAR}
)


class PoleDamage:
    """Draws which poles an event breaks and when they are mended; draws belong to (seed, node, realization).

    `ids` are the warning nodes that it speaks of, in the order of its rows.
    """

    def __init__(self, snapshot: Snapshot, stage: Stage, scenario: Scenario) -> None:
        nodes = [n for n in snapshot.warning_nodes if n.kind in ON_POLES and n.status is Status.OPERATIONAL]
        self.ids = tuple(node.id for node in nodes)
        self._seed, self._realizations = scenario.seed, scenario.realizations
        strengths = factors(scenario.intensity_factor, scenario.intensity_sigma)
        place = np.array([n.lat for n in nodes], float), np.array([n.lon for n in nodes], float)
        self._layers: list[tuple[Layer, Sequence[Words]]] = []
        for at, (_, hazard, parameters) in enumerate(stage.events):
            if hazard.intensity and nodes:
                here = hazard.at(parameters, *place)
                keys = [asset_keys(self.ids, f"{what}/warning_node/{at}") for what in ("damage", "severity", "repair")]
                self._layers.append((expose_poles(self.ids, hazard, here, strengths, stage.tables), keys))

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is to be said of it, where a hazard by place meets a pole."""
        text = QT_TRANSLATE_NOOP(
            "notes",
            "Sirens, loudspeakers and sensors, taken to stand on wooden poles of their own and, where they work "
            "through no site, to keep their power: {count}.",
        )
        return (Note(text, {"count": len(self.ids)}),) if self._layers else ()

    def standing(self, number: IntArray) -> Words:
        """Return words whose lanes are the epochs: 1 where a pole stands or is mended.

        Parameters
        ----------
        number : shape (n,)
            Numbers of the realizations.

        Returns
        -------
        shape (nodes, n)
        """
        back_h = np.zeros((len(self.ids), len(number)))
        for layer, keys in self._layers:
            back_h = np.maximum(back_h, self._back_h(layer, keys, number))
        return up_from(back_h)

    def _back_h(self, layer: Layer, keys: Sequence[Words], number: IntArray) -> FloatArray:
        unit, realization = (grid.ravel() for grid in np.indices((len(self.ids), len(number))))
        z = scores(number, self._realizations)[realization]
        is_certain = len(layer.p_states) == 1
        odds = layer.p_states[0][unit] if is_certain else odds_at(layer.p_states, unit, z)
        draw, severity, repair = (uniforms(key[unit], self._seed, number[realization]) for key in keys)
        state = ((severity * odds[:, 0])[:, None] < odds[:, 1:]).sum(axis=1)
        strength = np.zeros(len(unit), np.int64) if len(layer.repair_mean_h) == 1 else nearest(z)
        mean, sd = (of[strength, unit, state] for of in (layer.repair_mean_h, layer.repair_sd_h))
        fails = draw < odds[:, 0]
        hours = np.zeros(len(unit))
        hours[fails] = repair_hours(
            repair[fails], mean[fails], sd[fails], layer.is_lognormal[unit[fails], state[fails]]
        )
        return hours.reshape(len(self.ids), len(number))
