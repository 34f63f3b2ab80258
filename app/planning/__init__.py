"""What may happen, and what to do about it: arrays in, arrays out; no store, no Qt.

The measures below work on any networkx graph, without a plan:

>>> import networkx as nx
>>> from app.planning import ConnectivityMeasure, algebraic_connectivity, k_terminal_reliability, people_lost
>>> grid = nx.grid_2d_graph(2, 3)
>>> measure = ConnectivityMeasure(grid, sources=[(0, 0)], demands=[(0, 2), (1, 2)])
>>> measure.after(failed_sites=[(0, 1), (1, 1)]).complete
1.0
>>> algebraic_connectivity(grid) > 0
True
>>> round(k_terminal_reliability(nx.cycle_graph(3), [0, 1], link_probability=0.9), 3)
0.981
>>> people_lost(grid, [(0, 0)], {(0, 2): 500.0, (1, 1): 200.0}, failed_sites=[(0, 1), (1, 2)])
500.0

A plan is such a graph, too:

>>> from app.planning import build_network
>>> from app.models.plan import Plan
>>> from app.models.site import Site
>>> from app.models.snapshot import Snapshot
>>> sites = tuple(Site(id=name, name=name, kind="bts", lat=13.0, lon=-61.0) for name in "AB")
>>> snapshot = Snapshot(plan=Plan(id="plan", title="Test", country="VC"), revision=1, sites=sites)
>>> build_network(snapshot).to_networkx().number_of_nodes()
2
"""

from app.planning.connectivity import ConnectivityLosses, ConnectivityMeasure
from app.planning.graph_measures import PeopleBetweenness, algebraic_connectivity, betweenness_by_people, people_lost
from app.planning.network import build_network
from app.planning.reliability import Estimate, k_terminal_reliability, sampled_reliability
from app.planning.resilience import (
    availability,
    downtime_h_per_year,
    expected_demand_not_served,
    person_hours,
    rapidity,
    recovery_h,
    resilience_loss,
    robustness,
)

__all__ = [
    "ConnectivityLosses",
    "ConnectivityMeasure",
    "Estimate",
    "PeopleBetweenness",
    "algebraic_connectivity",
    "availability",
    "betweenness_by_people",
    "build_network",
    "downtime_h_per_year",
    "expected_demand_not_served",
    "k_terminal_reliability",
    "people_lost",
    "person_hours",
    "rapidity",
    "recovery_h",
    "resilience_loss",
    "robustness",
    "sampled_reliability",
]
