"""People and hours that more service is worth, realization by realization."""

from __future__ import annotations

import numpy as np

from app.planning.alternatives.growth import Grown
from app.planning.geodesy import FloatArray
from app.planning.network import IntArray, Network
from app.planning.packed import lane_sums
from app.planning.randoms import LANES, Words
from app.planning.totals import Parts


class PeopleGained:
    """Knows whom a site serves, of the people who had service before the event."""

    def __init__(self, network: Network, parts: Parts) -> None:
        served = np.flatnonzero(parts.served)
        self._people = network.part_people
        self._site, self._ptr = network.part_site, network.part_ptr
        self._parts_of: dict[int, list[int]] = {}
        for part in served.tolist():
            for site in self._site[self._ptr[part] : self._ptr[part + 1]].tolist():
                self._parts_of.setdefault(site, []).append(part)

    def __call__(self, grown: Grown, service: Words) -> FloatArray:
        """Return the people who have service with what has grown and had none without.

        Parameters
        ----------
        grown
            Sites with more service.
        service : shape (sites, realizations)
            Without it.

        Returns
        -------
        shape (realizations, epochs)
        """
        count = service.shape[1]
        parts = sorted({part for site in grown.rows for part in self._parts_of.get(site, ())})
        if not parts:
            return np.zeros((count, LANES))
        sizes: IntArray = np.diff(self._ptr)[parts]
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        sites = np.concatenate([self._site[self._ptr[part] : self._ptr[part + 1]] for part in parts])
        newly: Words = np.bitwise_or.reduceat(grown.of(sites, service), starts, axis=0)
        newly &= ~np.bitwise_or.reduceat(service[sites], starts, axis=0)
        return lane_sums(newly, self._people[parts], count * LANES).reshape(count, LANES)
