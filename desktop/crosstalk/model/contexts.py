"""What a record says in a context: which conditions hold, and which of a connector's effects counts.

A context chooses one value for some dimensions. Conditions on a dimension without a choice neither hold nor fail: they
*may* hold. Of the effects that hold, the more specific one counts (one whose conditions include the other's); two
that neither includes the other and that say different things contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from crosstalk.model.records import Condition, Connector, Effect, Evidence

CONTEXT_DEPENDENT = "context_dependent"
"""The relation that stands for states that disagree."""

Context = Mapping[str, str]


class State(NamedTuple):
    """What a connector says in a context."""

    relation: str | None
    """None hides it."""
    strength: float | None
    evidence: tuple[Evidence, ...]
    outcomes: tuple[str | None, ...] = ()
    """What it can say where the chosen values leave that open, or where its effects contradict each other."""

    @property
    def is_open(self) -> bool:
        """Whether its states disagree here."""
        return len(self.outcomes) > 1


def holds(conditions: Iterable[Condition], context: Context) -> bool:
    """Say whether every condition is met by a chosen value; a dimension without a choice meets none."""
    return all(context.get(c.dimension) in c.values for c in conditions)


def may_hold(conditions: Iterable[Condition], context: Context) -> bool:
    """Say whether no condition is broken by a chosen value; a dimension without a choice breaks none."""
    return all(c.dimension not in context or context[c.dimension] in c.values for c in conditions)


def state(connector: Connector, context: Context) -> State:
    """Return what a connector says in a context; `context_dependent` where its states disagree there."""
    if not connector.effects:
        return State(connector.relation, connector.strength, connector.evidence)
    certain = _strongest([e for e in connector.effects if holds(e.when, context)])
    possible = [e for e in connector.effects if may_hold(e.when, context)]
    open_ones = [e for e in possible if not holds(e.when, context) and not _is_covered(e, certain)]
    outcomes = _distinct([e.relation for e in certain] or [connector.relation], open_ones)
    evidence = _evidence(connector, certain, open_ones)
    if len(outcomes) > 1:
        return State(CONTEXT_DEPENDENT, connector.strength, evidence, outcomes)
    strength = next((e.strength for e in certain if e.strength is not None), connector.strength)
    return State(outcomes[0], strength, evidence)


def contradictions(connector: Connector) -> tuple[tuple[Effect, Effect], ...]:
    """Return the pairs of effects that say different things and can hold together, neither being the more specific.

    A third effect that is more specific than both and holds wherever both do settles the matter.
    """
    found = []
    for one, other in combinations(connector.effects, 2):
        if one.relation == other.relation or _includes(one.when, other.when) != _includes(
            other.when, one.when
        ):
            continue
        both = _together(one.when, other.when)
        if both is not None and not _is_settled(connector.effects, both, one, other):
            found.append((one, other))
    return tuple(found)


def _strongest(effects: list[Effect]) -> list[Effect]:
    """Leave out every effect that a more specific one overrules."""
    return [
        e
        for e in effects
        if not any(_includes(o.when, e.when) and not _includes(e.when, o.when) for o in effects)
    ]


def _is_covered(effect: Effect, certain: Sequence[Effect]) -> bool:
    """Say whether something that holds for certain is at least as specific, and so overrules it."""
    return any(_includes(c.when, effect.when) for c in certain)


def _includes(more: Sequence[Condition], less: Sequence[Condition]) -> bool:
    """Say whether wherever all of `more` hold, all of `less` do, because each is met by one of `more`."""
    return all(any(m.dimension == c.dimension and set(m.values) <= set(c.values) for m in more) for c in less)


def _together(one: Sequence[Condition], other: Sequence[Condition]) -> dict[str, set[str]] | None:
    """Return which values meet both lists of conditions, by dimension; None where none do."""
    common: dict[str, set[str]] = {}
    for condition in (*one, *other):
        values = common.setdefault(condition.dimension, set(condition.values))
        values &= set(condition.values)
        if not values:
            return None
    return common


def _is_settled(effects: Sequence[Effect], where: Mapping[str, set[str]], one: Effect, other: Effect) -> bool:
    conditions = tuple(Condition(dimension=d, values=tuple(sorted(v))) for d, v in where.items())
    return any(
        e is not one
        and e is not other
        and _includes(conditions, e.when)
        and _is_above(e, one)
        and _is_above(e, other)
        for e in effects
    )


def _is_above(effect: Effect, other: Effect) -> bool:
    return _includes(effect.when, other.when) and not _includes(other.when, effect.when)


def _distinct(sure: Sequence[str | None], maybe: Sequence[Effect]) -> tuple[str | None, ...]:
    return tuple(dict.fromkeys((*sure, *(e.relation for e in maybe))))


def _evidence(
    connector: Connector, certain: Sequence[Effect], maybe: Sequence[Effect]
) -> tuple[Evidence, ...]:
    """Return the evidence of what counts here; the connector's own where no effect is certain or none has any."""
    shown = [e for effect in (*certain, *maybe) for e in effect.evidence]
    if certain and shown:
        return _once(shown)
    return _once((*connector.evidence, *shown))


def _once(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    kept: list[Evidence] = []
    for item in evidence:
        if item not in kept:
            kept.append(item)
    return tuple(kept)
