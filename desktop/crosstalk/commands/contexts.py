"""Dimensions of the context, their values, and which are chosen.

A dimension keeps its id for life; people see and change its label. Renaming a value carries it through everything that
names it; taking a value or a dimension away mends what named it and says in `Touched` what that was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Condition, Connector, Diagram, Dimension, Effect, Inset, Panel, plain_text
from crosstalk.tongue import tr

Mend = Callable[[Condition], Condition | None]
"""Gives a condition as it is from now on; None where nothing can meet it, or it asks for nothing any more."""


@dataclass(frozen=True, slots=True)
class Touched:
    """How much hung on what was taken away or renamed."""

    effects: int = 0
    """Effects that stay, with other conditions."""
    dropped: int = 0
    """Effects that went, because they had no meaning left."""
    records: int = 0
    """Records whose conditions for being shown changed."""
    insets: int = 0
    steps: int = 0
    chosen: int = 0
    """1 where the value that is shown now was it."""

    def __bool__(self) -> bool:
        """Say whether anything hung on it."""
        return any(getattr(self, field.name) for field in fields(self))

    def sentence(self) -> str:
        """Return it in plain words, "" where nothing was touched."""
        parts = [
            _count(self.dropped, tr("effect goes"), tr("effects go")),
            _count(
                self.effects,
                tr("effect keeps its other conditions"),
                tr("effects keep their other conditions"),
            ),
            _count(
                self.records, tr("thing is no longer bound to it"), tr("things are no longer bound to it")
            ),
            _count(
                self.insets,
                tr("panel of a series no longer chooses it"),
                tr("panels of a series no longer choose it"),
            ),
            _count(
                self.steps,
                tr("step of the talk no longer chooses it"),
                tr("steps of the talk no longer choose it"),
            ),
            tr("it is no longer shown") if self.chosen else "",
        ]
        said = [part for part in parts if part]
        return f"{said[0][:1].upper()}{'; '.join(said)[1:]}." if said else ""


def consequences(diagram: Diagram, command: Callable[..., Touched], *args: Any) -> Touched:
    """Return what an edit of this file would touch, without doing it."""
    return command(Transaction(diagram), *args)


def dimension(tx: Transaction, dimension_id: str) -> Dimension:
    """Return a dimension; raises CrosstalkError where it is not there."""
    for found in tx.field("dimensions"):
        if found.id == dimension_id:
            known: Dimension = found
            return known
    raise CrosstalkError(
        tr("There is no context dimension “{dimension_id}” in this diagram.", dimension_id=dimension_id)
    )


# -- dimensions ----------------------------------------------------------------------------------------------------


def add_dimension(tx: Transaction, label: str, values: Iterable[str] = (), new_id: str = "") -> str:
    """Add a dimension at the end and return its id; raises CrosstalkError for a label that is empty or taken."""
    label = _new_label(tx, label)
    stem = (
        new_id or "_".join("".join(c if c.isalnum() else " " for c in label.casefold()).split()) or "context"
    )
    taken = {d.id for d in tx.field("dimensions")}
    made, number = stem, 1
    while made in taken:
        number += 1
        made = f"{stem}_{number}"
    kept = tuple(dict.fromkeys(v.strip() for v in values if v.strip()))
    tx.set_field("dimensions", (*tx.field("dimensions"), Dimension(id=made, label=label, values=kept)))
    return made


def rename_dimension(tx: Transaction, dimension_id: str, label: str) -> None:
    """Give a dimension another label; what names it does so by its id and stays."""
    known = dimension(tx, dimension_id)
    if label.strip() != known.label:
        _put(tx, msgspec.structs.replace(known, label=_new_label(tx, label, dimension_id)))


def move_dimension(tx: Transaction, dimension_id: str, by: int) -> None:
    """Move a dimension up (negative) or down in the list."""
    known = dimension(tx, dimension_id)
    tx.set_field("dimensions", _moved(tx.field("dimensions"), known, by))


def remove_dimension(tx: Transaction, dimension_id: str) -> Touched:
    """Take a dimension away with all conditions on it; return what that touched.

    An effect that asked for nothing else goes, or it would hold always; other effects keep their other conditions.
    """
    dimension(tx, dimension_id)
    tx.set_field("dimensions", tuple(d for d in tx.field("dimensions") if d.id != dimension_id))
    touched = _mend_conditions(tx, lambda c: None if c.dimension == dimension_id else c, can_widen=True)
    return _mend_choices(tx, touched, lambda name, value: name != dimension_id)


# -- values --------------------------------------------------------------------------------------------------------


def add_value(tx: Transaction, dimension_id: str, value: str) -> str:
    """Add a value at the end; raises CrosstalkError for one that is empty or there already."""
    known = dimension(tx, dimension_id)
    value = _new_value(known, value)
    _put(tx, msgspec.structs.replace(known, values=(*known.values, value)))
    return value


def rename_value(tx: Transaction, dimension_id: str, old: str, new: str) -> Touched:
    """Rename a value wherever it is named: conditions, panels of a series, steps, what is chosen."""
    known = dimension(tx, dimension_id)
    if new.strip() == old:
        return Touched()
    new = _new_value(known, new)
    _check_value(known, old)
    _put(tx, msgspec.structs.replace(known, values=tuple(new if v == old else v for v in known.values)))

    def renamed(condition: Condition) -> Condition:
        if condition.dimension != dimension_id or old not in condition.values:
            return condition
        return msgspec.structs.replace(
            condition, values=tuple(new if v == old else v for v in condition.values)
        )

    _rename_titles(tx, dimension_id, old, new)
    touched = _mend_conditions(tx, renamed)
    return _mend_choices(
        tx, touched, lambda *_: True, lambda d, v: new if (d, v) == (dimension_id, old) else v
    )


def move_value(tx: Transaction, dimension_id: str, value: str, by: int) -> None:
    """Move a value up (negative) or down in its dimension: columns and series follow this order."""
    known = dimension(tx, dimension_id)
    _check_value(known, value)
    _put(tx, msgspec.structs.replace(known, values=_moved(known.values, value, by)))


def remove_value(tx: Transaction, dimension_id: str, value: str) -> Touched:
    """Take a value away; return what that touched.

    An effect that could hold for this value only goes. A record that was shown for it only is shown always, so that it
    does not get lost unseen.
    """
    known = dimension(tx, dimension_id)
    _check_value(known, value)
    _put(tx, msgspec.structs.replace(known, values=tuple(v for v in known.values if v != value)))

    def without(condition: Condition) -> Condition | None:
        if condition.dimension != dimension_id or value not in condition.values:
            return condition
        left = tuple(v for v in condition.values if v != value)
        return msgspec.structs.replace(condition, values=left) if left else None

    touched = _mend_conditions(tx, without)
    return _mend_choices(tx, touched, lambda d, v: (d, v) != (dimension_id, value))


# -- what is shown -------------------------------------------------------------------------------------------------


def choose(tx: Transaction, context: Mapping[str, str]) -> None:
    """Show the figure for these values; "" chooses none. Raises CrosstalkError for what is not declared."""
    chosen = {name: value for name, value in context.items() if value}
    for name, value in chosen.items():
        _check_value(dimension(tx, name), value)
    order = [d.id for d in tx.field("dimensions")]
    tx.set_field("context", {name: chosen[name] for name in order if name in chosen})


def choose_value(tx: Transaction, dimension_id: str, value: str) -> None:
    """Choose one value and leave the others as they are; "" chooses none for this dimension."""
    dimension(tx, dimension_id)
    # A file may name what it no longer declares: that choice is left behind here.
    known = {d.id: d.values for d in tx.field("dimensions")}
    context = {name: chosen for name, chosen in tx.field("context").items() if chosen in known.get(name, ())}
    choose(tx, {**context, dimension_id: value})


# -- inside --------------------------------------------------------------------------------------------------------


def _new_label(tx: Transaction, label: str, but: str = "") -> str:
    label = " ".join(label.split())
    if not label:
        raise CrosstalkError(tr("A context dimension needs a name, such as “tumor type”."))
    for other in tx.field("dimensions"):
        if other.id != but and label.casefold() in (other.label.casefold(), other.id.casefold()):
            raise CrosstalkError(
                tr("There is a context dimension “{dimension}” already.", dimension=other.label or other.id)
            )
    return label


def _new_value(known: Dimension, value: str) -> str:
    value = " ".join(value.split())
    if not value:
        raise CrosstalkError(tr("A value of “{dimension}” needs a name.", dimension=known.label or known.id))
    if value.casefold() in (v.casefold() for v in known.values):
        raise CrosstalkError(
            tr(
                "“{dimension}” has the value “{value}” already.",
                dimension=known.label or known.id,
                value=value,
            )
        )
    return value


def _check_value(known: Dimension, value: str) -> None:
    if value not in known.values:
        raise CrosstalkError(
            tr("“{dimension}” has no value “{value}”.", dimension=known.label or known.id, value=value)
        )


def _put(tx: Transaction, changed: Dimension) -> None:
    tx.set_field("dimensions", tuple(changed if d.id == changed.id else d for d in tx.field("dimensions")))


def _moved(things: tuple[Any, ...], thing: Any, by: int) -> tuple[Any, ...]:
    place = things.index(thing)
    rest = [*things[:place], *things[place + 1 :]]
    rest.insert(min(max(place + by, 0), len(rest)), thing)
    return tuple(rest)


def _mend_conditions(tx: Transaction, mend: Mend, *, can_widen: bool = False) -> Touched:
    """Mend the conditions of all records and effects.

    An effect goes when it has no condition left, and, unless `can_widen`, as soon as one of its conditions cannot be
    met: what held for *breast* only must not hold for all tumours.
    """
    effects = dropped = shown = 0
    for record in list(tx.records.values()):
        changes: dict[str, Any] = {}
        if record.when and (when := _mended(record.when, mend)) != record.when:
            changes["when"] = tuple(c for c in when if c is not None)
            shown += 1
        if isinstance(record, Connector) and record.effects:
            kept: list[Effect] = []
            for effect in record.effects:
                left = _mended(effect.when, mend)
                if left == effect.when:
                    kept.append(effect)
                    continue
                still = tuple(c for c in left if c is not None)
                if still and (can_widen or None not in left):
                    effects += 1
                    kept.append(msgspec.structs.replace(effect, when=still))
                else:
                    dropped += 1
            if tuple(kept) != record.effects:
                changes["effects"] = tuple(kept)
        if changes:
            tx.update(record.id, **changes)
    return Touched(effects=effects, dropped=dropped, records=shown)


def _mended(when: tuple[Condition, ...], mend: Mend) -> tuple[Condition | None, ...]:
    return tuple(mend(c) for c in when)


def _rename_titles(tx: Transaction, dimension_id: str, old: str, new: str) -> None:
    """Let the titles of a series follow that are nothing but the value."""
    for record in list(tx.records.values()):
        if isinstance(record, Inset) and record.context.get(dimension_id) == old:
            for holder in (record, tx.records.get(record.parent)):
                if isinstance(holder, Inset | Panel) and plain_text(holder.title) == old:
                    first = holder.title[0]
                    tx.update(holder.id, title=(msgspec.structs.replace(first, text=new),))


def _mend_choices(
    tx: Transaction,
    touched: Touched,
    keeps: Callable[[str, str], bool],
    renamed: Callable[[str, str], str] = lambda _, value: value,
) -> Touched:
    """Mend the values that insets, steps and the diagram choose."""

    def mended(context: Mapping[str, str]) -> dict[str, str]:
        return {name: renamed(name, value) for name, value in context.items() if keeps(name, value)}

    insets = [r for r in tx.records.values() if isinstance(r, Inset) and mended(r.context) != r.context]
    for inset in insets:
        tx.update(inset.id, context=mended(inset.context))
    steps = tx.field("steps")
    after = tuple(msgspec.structs.replace(step, context=mended(step.context)) for step in steps)
    if after != steps:
        tx.set_field("steps", after)
    before = dict(tx.field("context"))
    if mended(before) != before:
        tx.set_field("context", mended(before))
    return Touched(
        touched.effects,
        touched.dropped,
        touched.records,
        len(insets),
        sum(one != other for one, other in zip(after, steps, strict=True)),
        int(mended(before) != before),
    )


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""
