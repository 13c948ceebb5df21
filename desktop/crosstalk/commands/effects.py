"""What connectors say in some contexts, and in which contexts records are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from crosstalk.commands.contexts import dimension
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Condition, Connector, Effect
from crosstalk.tongue import tr


def checked(tx: Transaction, when: Iterable[Condition]) -> tuple[Condition, ...]:
    """Return conditions in plain form: one per dimension, in the order of the diagram, its values likewise.

    Raises CrosstalkError for a dimension or value that the diagram does not declare, and for conditions on one
    dimension that exclude each other.
    """
    met: dict[str, set[str]] = {}
    for condition in when:
        known = dimension(tx, condition.dimension)
        unknown = [v for v in condition.values if v not in known.values]
        if unknown:
            raise CrosstalkError(
                tr(
                    "“{dimension}” has no value “{unknown}”.",
                    dimension=known.label or known.id,
                    unknown=unknown[0],
                )
            )
        values = met.setdefault(condition.dimension, set(condition.values))
        values &= set(condition.values)
        if condition.values and not values:
            raise CrosstalkError(
                tr(
                    "These conditions exclude each other: “{dimension}” has one value at a time.",
                    dimension=known.label or known.id,
                )
            )
    return tuple(
        Condition(dimension=d.id, values=tuple(v for v in d.values if v in met[d.id]))
        for d in tx.field("dimensions")
        if met.get(d.id)
    )


def set_when(tx: Transaction, ids: Iterable[str], when: Iterable[Condition]) -> None:
    """Show records only where the conditions hold; no condition shows them always."""
    made = checked(tx, when)
    for record_id in ids:
        if record_id in tx.records:
            tx.update(record_id, when=made)


def add_effect(tx: Transaction, connector_id: str, effect: Effect) -> int:
    """Add an effect and return its place; raises CrosstalkError for one without a condition."""
    connector = _connector(tx, connector_id)
    tx.update(connector_id, effects=(*connector.effects, _sound(tx, effect)))
    return len(connector.effects)


def change_effect(tx: Transaction, connector_id: str, place: int, /, **fields: Any) -> None:
    """Change fields of an effect: when, relation (None hides the connector), strength, evidence."""
    effects = list(_connector(tx, connector_id).effects)
    _check_place(effects, place)
    effects[place] = _sound(tx, msgspec.structs.replace(effects[place], **fields))
    tx.update(connector_id, effects=tuple(effects))


def duplicate_effect(tx: Transaction, connector_id: str, place: int) -> int:
    """Put a copy of an effect after it and return the copy's place."""
    effects = list(_connector(tx, connector_id).effects)
    _check_place(effects, place)
    effects.insert(place + 1, effects[place])
    tx.update(connector_id, effects=tuple(effects))
    return place + 1


def remove_effect(tx: Transaction, connector_id: str, place: int) -> None:
    """Take an effect away."""
    effects = list(_connector(tx, connector_id).effects)
    _check_place(effects, place)
    del effects[place]
    tx.update(connector_id, effects=tuple(effects))


def say(tx: Transaction, ids: Iterable[str], context: Mapping[str, str], relation: str | None) -> None:
    """Let connectors say this for just these values (None hides them); evidence that stood there stays.

    An effect for these very values is changed; else one is added, which is more specific than what held there and so
    counts.
    """
    when = _exact(tx, context)
    for connector_id in ids:
        effects = list(_connector(tx, connector_id).effects)
        place = _place_of(effects, when)
        if place is None:
            effects.append(Effect(when=when, relation=relation))
        else:
            effects[place] = msgspec.structs.replace(effects[place], relation=relation)
        tx.update(connector_id, effects=tuple(effects))


def say_nothing(tx: Transaction, ids: Iterable[str], context: Mapping[str, str]) -> None:
    """Take back what connectors say for just these values, so that what they say elsewhere counts there too.

    An effect for several values of one dimension keeps the others. Raises CrosstalkError where what is said there comes
    from an effect that asks for less.
    """
    when = _exact(tx, context)
    for connector_id in ids:
        effects = list(_connector(tx, connector_id).effects)
        place = _place_of(effects, when)
        if place is not None:
            del effects[place]
        elif (place := _among(effects, when)) is not None:
            (condition,) = effects[place].when
            left = tuple(v for v in condition.values if v not in when[0].values)
            narrowed = msgspec.structs.replace(condition, values=left)
            effects[place] = msgspec.structs.replace(effects[place], when=(narrowed,))
        elif any(_covers(effect, context) for effect in effects):
            raise CrosstalkError(
                tr("What is said there holds for more than this: change its effect in the inspector.")
            )
        tx.update(connector_id, effects=tuple(effects))


# -- inside --------------------------------------------------------------------------------------------------------


def _connector(tx: Transaction, connector_id: str) -> Connector:
    record = tx.records.get(connector_id)
    if not isinstance(record, Connector):
        raise CrosstalkError(tr("Only connectors say different things in different contexts."))
    return record


def _check_place(effects: Sequence[Effect], place: int) -> None:
    if not 0 <= place < len(effects):
        raise CrosstalkError(tr("This effect is not there any more."))


def _sound(tx: Transaction, effect: Effect) -> Effect:
    when = checked(tx, effect.when)
    if not when:
        raise CrosstalkError(
            tr("An effect needs a value for which it holds; what holds always is the relation itself.")
        )
    return msgspec.structs.replace(effect, when=when)


def _exact(tx: Transaction, context: Mapping[str, str]) -> tuple[Condition, ...]:
    when = checked(tx, (Condition(dimension=d, values=(v,)) for d, v in context.items() if v))
    if not when:
        raise CrosstalkError(tr("Choose a value of the context first."))
    return when


def _place_of(effects: Sequence[Effect], when: tuple[Condition, ...]) -> int | None:
    wanted = _plain(when)
    return next((n for n, effect in enumerate(effects) if _plain(effect.when) == wanted), None)


def _plain(when: Iterable[Condition]) -> dict[str, frozenset[str]]:
    return {c.dimension: frozenset(c.values) for c in when}


def _among(effects: Sequence[Effect], when: tuple[Condition, ...]) -> int | None:
    if len(when) != 1:
        return None
    for number, effect in enumerate(effects):
        only = effect.when[0] if len(effect.when) == 1 else None
        if only is not None and only.dimension == when[0].dimension and when[0].values[0] in only.values:
            return number
    return None


def _covers(effect: Effect, context: Mapping[str, str]) -> bool:
    return all(context.get(c.dimension) in c.values for c in effect.when)
