"""Crosstalk Studio: figures of cancer neuroscience that know what they say.

For scripts: `load`, `save` and `export` files, and `Figure`, a short way to build a diagram in code::

    import crosstalk

    figure = crosstalk.Figure(width_mm=89, height_mm=60, title="Sympathetic input")
    neuron = figure.add("sympathetic_neuron", x=70, y=60)
    cell = figure.add("cd8_t_cell", x=190, y=60)
    figure.connect(neuron, "inhibits", cell, mediator="NE")
    crosstalk.save(figure.diagram, "input.crosstalk")
    crosstalk.export("input.crosstalk", "input.svg")

`crosstalk.graph.view(diagram)` is the networkx MultiDiGraph of what a diagram says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crosstalk.api import Figure as Figure
    from crosstalk.api import export as export
    from crosstalk.api import load as load
    from crosstalk.api import save as save

__version__ = "0.1.0"
__all__ = ["Figure", "__version__", "export", "load", "save"]


def __getattr__(name: str) -> Any:
    # The names of the script interface come with all layers below them; whoever only wants one layer does not pay.
    if name in {"Figure", "export", "load", "save"}:
        from crosstalk import api

        return getattr(api, name)
    raise AttributeError(f"module 'crosstalk' has no attribute {name!r}")
