"""Layer 2: what the figure says, as a graph.

What belongs here: views of a diagram as a networkx graph, and questions to it. It may import `model` only, and is with
`layout` and the graph formats the only place that knows networkx. One file per question.
"""

from crosstalk.graph.view import view

__all__ = ["view"]
