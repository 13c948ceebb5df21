"""A small diagram to edit."""

from crosstalk.commands import History, connect, create
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram


def history_of(*names: str) -> History:
    """Return a history of a diagram with one 40 × 40 cell per name, 100 points apart, saved."""
    history = History(Diagram())
    for index, name in enumerate(names):
        history.run(
            "Add", create.add_component, "tumor_cell", Point(100.0 * index, 0.0), (40.0, 40.0), id=name
        )
    history.replace(history.diagram)
    return history


def joined(history: History, source: str, target: str, **fields) -> str:
    """Connect two records and return the connector's id."""
    return history.run(
        "Connect", connect.connect, Anchor(target=source), "activates", Anchor(target=target), **fields
    )
