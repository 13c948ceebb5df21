"""Layer 2: what the figure says, as a graph.

What belongs here: views of a diagram as a networkx graph, and questions to it. It may import `model` only (the sign of
a relation is given by the caller as a function), and is with `layout` and the graph formats the only place that knows
networkx. One file per question.

`view` is the diagram record by record. `Signalling` is what questions are asked of: nodes are things (records, or all
records that stand for the same thing), edges are statements as they hold in a context, each with its sign: 1, -1, or
None where that is unknown or depends on a context that is not chosen.
"""

from crosstalk.graph.causal import Wave, causal_order
from crosstalk.graph.hubs import Hub, hubs
from crosstalk.graph.knockout import cut_off
from crosstalk.graph.loops import Loop, loops
from crosstalk.graph.loose import Loose, loose
from crosstalk.graph.reach import Reached, downstream, upstream
from crosstalk.graph.routes import Route, routes
from crosstalk.graph.signalling import Signalling, Signs
from crosstalk.graph.view import view

__all__ = [
    "Hub",
    "Loop",
    "Loose",
    "Reached",
    "Route",
    "Signalling",
    "Signs",
    "Wave",
    "causal_order",
    "cut_off",
    "downstream",
    "hubs",
    "loops",
    "loose",
    "routes",
    "upstream",
    "view",
]
