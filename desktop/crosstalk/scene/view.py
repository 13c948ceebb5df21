"""What of a diagram is looked at, and how: data that the scene is built with and that no record holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crosstalk.model import Condition, Connector, Record


@dataclass(frozen=True, slots=True)
class View:
    """The choice of a beholder."""

    hidden_layers: frozenset[str] = frozenset()
    context: Mapping[str, str] | None = None
    """Chosen values by dimension; None takes the diagram's own choice."""
    step: str | None = None
    """Id of the step of a talk. Data only for now."""
    vision: str = ""
    """Colour-vision simulation. Data only for now."""


def holds(conditions: tuple[Condition, ...], context: Mapping[str, str]) -> bool:
    """Say whether every condition is met by a chosen value; a dimension without a choice meets none."""
    return all(context.get(c.dimension) in c.values for c in conditions)


def is_visible(record: Record, view: View, context: Mapping[str, str]) -> bool:
    """Say whether a record is to be drawn; a dimension without a choice hides nothing."""
    if record.hidden or (record.layer and record.layer in view.hidden_layers):
        return False
    return not record.when or all(
        c.dimension not in context or context[c.dimension] in c.values for c in record.when
    )


def effective(record: Connector, context: Mapping[str, str]) -> tuple[str | None, float | None]:
    """Return relation and strength in a context: those of the first effect that holds, or the record's own.

    The relation is None where the effect hides the connector.
    """
    for effect in record.effects:
        if holds(effect.when, context):
            return effect.relation, record.strength if effect.strength is None else effect.strength
    return record.relation, record.strength
