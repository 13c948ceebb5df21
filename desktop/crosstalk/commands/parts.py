"""Own components of a diagram: brought in, changed, taken out; each edit is one undo step.

A part that a component is drawn with is in the file, so that the file is whole wherever it is opened (`supply`); one
that nothing is drawn with any more goes again, unless a person put it into the file (`kept`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Component, OwnPart, Record
from crosstalk.model.parts import by_id, is_own, named
from crosstalk.tongue import tr

Find = Callable[[str], OwnPart | None]


def bring(tx: Transaction, parts: Iterable[OwnPart]) -> tuple[str, ...]:
    """Put parts into the file; what is there already stays, and is kept if either says so. Return the ids."""
    known: dict[str, OwnPart] = dict(tx.field("parts"))
    ids = []
    for part in parts:
        there = known.get(part.id)
        if there is None:
            known[part.id] = part
        elif part.kept and not there.kept:
            known[part.id] = msgspec.structs.replace(there, kept=True)
        ids.append(part.id)
    _set(tx, known)
    return tuple(ids)


def change(tx: Transaction, part_id: str, part: OwnPart) -> str:
    """Let everything of one part be drawn as another says; return the id of that one."""
    known: dict[str, OwnPart] = dict(tx.field("parts"))
    was = known.pop(part_id, None)
    if was is None:
        raise CrosstalkError(tr("This component is not in the file."))
    new = named(msgspec.structs.replace(part, kept=was.kept))
    known[new.id] = new
    _set(tx, known)
    for record in list(tx.records.values()):
        if isinstance(record, Component) and record.type == part_id and new.id != part_id:
            tx.update(record.id, type=new.id)
    return new.id


def remove(tx: Transaction, part_id: str) -> None:
    """Take a part out of the file; raises CrosstalkError where something is drawn with it."""
    users = sum(isinstance(r, Component) and r.type == part_id for r in tx.records.values())
    if users:
        raise CrosstalkError(
            tr("This component is used {count} times in the figure; delete those first.", count=users)
        )
    _set(tx, {name: part for name, part in tx.field("parts").items() if name != part_id})


def supply(tx: Transaction, find: Find) -> None:
    """Bring in the parts that components of an edit are drawn with, and let those go that none needs any more."""
    added = {r.type for r in tx.changes.values() if isinstance(r, Component) and is_own(r.type)}
    known: Mapping[str, OwnPart] = tx.field("parts")
    missing = [part for name in sorted(added - set(known)) if (part := find(name)) is not None]
    if missing:
        bring(tx, missing)
    left = {was.type for i in tx.changes if (was := _own(tx.base.records.get(i))) is not None} - added
    gone = {name for name in left if name in tx.field("parts") and not tx.field("parts")[name].kept}
    if gone:
        gone -= {r.type for r in tx.records.values() if isinstance(r, Component)}
    if gone:
        _set(tx, {name: part for name, part in tx.field("parts").items() if name not in gone})


def _own(record: Record | None) -> Component | None:
    return record if isinstance(record, Component) and is_own(record.type) else None


def _set(tx: Transaction, parts: Mapping[str, OwnPart]) -> None:
    if dict(parts) != dict(tx.field("parts")):
        tx.set_field("parts", by_id(parts))
