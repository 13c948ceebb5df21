"""What of a diagram is looked at, and how: data that the scene is built with and that no record holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crosstalk.model import Connector, Diagram, Record
from crosstalk.model.contexts import may_hold, state
from crosstalk.model.layers import unseen


@dataclass(frozen=True, slots=True)
class View:
    """The choice of a beholder."""

    hidden_layers: frozenset[str] = frozenset()
    """Ids of layers that are not looked at, besides those that the diagram itself hides; "" is the base layer."""
    context: Mapping[str, str] | None = None
    """Chosen values by dimension; None takes the diagram's own choice."""
    step: str | None = None
    """Id of the step of a talk (see `scene.staging`); None is the whole figure."""
    only: frozenset[str] | None = None
    """A filter: the records that are looked at, with what they stand in and sit on; None is all."""
    veiled: bool = False
    """Whether what a step leaves pale is drawn strong: who paints lays a veil over all, and what is stressed above."""
    evidence: bool = False
    """Whether what evidence supports is pale, so that what has none stands out (see `scene.evidence`)."""
    marks: Mapping[str, str] | None = None
    """The numbers of references that each record bears, where they are given from outside (to a view of a series)."""
    vision: str = ""
    """Colour-vision simulation. Data only for now."""


def export_view(
    diagram: Diagram, *, context: Mapping[str, str] | None = None, step: str | None = None
) -> View:
    """Return how a figure is looked at in a file: without the layers that stay out of files."""
    return View(hidden_layers=unseen(diagram.layers, exporting=True), context=context, step=step)


def is_visible(record: Record, view: View, context: Mapping[str, str]) -> bool:
    """Say whether a record is to be drawn; a dimension without a choice hides nothing."""
    if record.hidden or record.layer in view.hidden_layers:
        return False
    return not record.when or may_hold(record.when, context)


def effective(record: Connector, context: Mapping[str, str]) -> tuple[str | None, float | None]:
    """Return relation and strength in a context (see `model.contexts`).

    The relation is None where an effect hides the connector, `context_dependent` where its states disagree.
    """
    return state(record, context)[:2]
