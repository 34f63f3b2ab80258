"""What may happen, and what to do about it: arrays in, arrays out; no store, no Qt.

The measures below work on any networkx graph, without a plan:

>>> import networkx as nx
>>> from app.planning import ConnectivityMeasure, algebraic_connectivity, k_terminal_reliability
>>> grid = nx.grid_2d_graph(2, 3)
>>> measure = ConnectivityMeasure(grid, sources=[(0, 0)], demands=[(0, 2), (1, 2)])
>>> measure.after(failed_sites=[(0, 1), (1, 1)]).complete
1.0
>>> algebraic_connectivity(grid) > 0
True
>>> round(k_terminal_reliability(nx.cycle_graph(3), [0, 1], link_probability=0.9), 3)
0.981
"""

from app.planning.connectivity import ConnectivityLosses, ConnectivityMeasure
from app.planning.graph_measures import PeopleBetweenness, algebraic_connectivity, betweenness_by_people
from app.planning.reliability import Estimate, k_terminal_reliability, sampled_reliability
from app.planning.resilience import (
    availability,
    downtime_h_per_year,
    expected_demand_not_served,
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
    "downtime_h_per_year",
    "expected_demand_not_served",
    "k_terminal_reliability",
    "rapidity",
    "recovery_h",
    "resilience_loss",
    "robustness",
    "sampled_reliability",
]
