"""The steps of a talk: adding, ordering, and what each shows, hides, dims and stresses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Step
from crosstalk.tongue import tr

Part = Literal["show", "hide", "dim", "emphasise"]
PARTS: tuple[Part, ...] = ("show", "hide", "dim", "emphasise")


def add_step(tx: Transaction, step: Step | None = None, at: int | None = None) -> str:
    """Put a step in at a place (the end where None); return its id, a new one where it bears none or a used one."""
    steps = _steps(tx)
    made = step or Step(id="")
    if not made.id or any(one.id == made.id for one in steps):
        made = msgspec.structs.replace(made, id=_new_id(steps))
    at = len(steps) if at is None else max(0, min(at, len(steps)))
    _write(tx, [*steps[:at], made, *steps[at:]])
    return made.id


def set_steps(tx: Transaction, steps: Iterable[Step]) -> None:
    """Replace the whole talk; raises CrosstalkError where two steps bear one id."""
    made = list(steps)
    if len({step.id for step in made}) < len(made):
        raise CrosstalkError(tr("Two steps of a talk cannot bear the same id."))
    _write(tx, made)


def remove_steps(tx: Transaction, ids: Iterable[str]) -> None:
    """Take steps out."""
    gone = set(ids)
    _write(tx, [step for step in _steps(tx) if step.id not in gone])


def duplicate_step(tx: Transaction, step_id: str) -> str:
    """Put a copy behind a step that shows nothing new itself but stresses and dims the same; return its id."""
    number = _number(tx, step_id)
    step = _steps(tx)[number]
    return add_step(tx, msgspec.structs.replace(step, id="", show=(), hide=()), number + 1)


def move_steps(tx: Transaction, ids: Iterable[str], at: int) -> None:
    """Put steps, in the order they have, before the one that now has the number `at`."""
    chosen = set(ids)
    steps = _steps(tx)
    before = [step for step in steps[:at] if step.id not in chosen]
    behind = [step for step in steps[max(at, 0) :] if step.id not in chosen]
    _write(tx, [*before, *(step for step in steps if step.id in chosen), *behind])


def change_step(tx: Transaction, step_id: str, /, **fields: Any) -> None:
    """Change the title, the note or another field of a step."""
    number = _number(tx, step_id)
    steps = list(_steps(tx))
    steps[number] = msgspec.structs.replace(steps[number], **fields)
    _write(tx, steps)


def set_part(tx: Transaction, step_id: str, ids: Iterable[str], part: Part | None) -> None:
    """Say what a step does with records: one of PARTS, or (None) nothing.

    A step does one thing with a record, with one exception: what appears may be stressed at once.
    """
    chosen = [i for i in dict.fromkeys(ids) if i in tx.records]
    step = _steps(tx)[_number(tx, step_id)]
    fields: dict[str, tuple[str, ...]] = {}
    for name in PARTS:
        held: tuple[str, ...] = getattr(step, name)
        if name == part:
            fields[name] = (*held, *(i for i in chosen if i not in held))
        elif part is None or {name, part} != {"show", "emphasise"}:
            fields[name] = tuple(i for i in held if i not in chosen)
    change_step(tx, step_id, **fields)


def take_out(tx: Transaction, step_id: str, ids: Iterable[str], part: Part) -> None:
    """Let a step no longer do one thing with records."""
    gone = set(ids)
    step = _steps(tx)[_number(tx, step_id)]
    change_step(tx, step_id, **{part: tuple(i for i in getattr(step, part) if i not in gone)})


def set_step_context(tx: Transaction, step_id: str, dimension: str, value: str | None) -> None:
    """Let a step choose a value from then on; "" chooses none, None leaves the context as it was."""
    step = _steps(tx)[_number(tx, step_id)]
    context = {name: chosen for name, chosen in step.context.items() if name != dimension}
    if value is not None:
        context[dimension] = value
    change_step(tx, step_id, context=context)


def forget(tx: Transaction, lost: Iterable[str]) -> None:
    """Take records that are gone out of all steps."""
    gone = set(lost)
    steps = list(_steps(tx))
    for number, step in enumerate(steps):
        fields = {name: tuple(i for i in getattr(step, name) if i not in gone) for name in PARTS}
        changed = {name: left for name, left in fields.items() if left != getattr(step, name)}
        if changed:
            steps[number] = msgspec.structs.replace(step, **changed)
    _write(tx, steps)


def _steps(tx: Transaction) -> tuple[Step, ...]:
    found: tuple[Step, ...] = tx.field("steps")
    return found


def _number(tx: Transaction, step_id: str) -> int:
    found = next((n for n, step in enumerate(_steps(tx)) if step.id == step_id), None)
    if found is None:
        raise CrosstalkError(tr("This step of the talk is no longer there."))
    return found


def _write(tx: Transaction, steps: Iterable[Step]) -> None:
    made = tuple(steps)
    if made != _steps(tx):
        tx.set_field("steps", made)


def _new_id(steps: Iterable[Step]) -> str:
    used = {step.id for step in steps}
    number = len(used) + 1
    while f"step-{number}" in used:
        number += 1
    return f"step-{number}"
