"""The diagram as a tree of what holds what, the front first: what the outline lists, without a window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosstalk.commands import stacking
from crosstalk.editor import titles
from crosstalk.model import CHILD_BEARING, Diff, Record
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_CONCERNED = ("layers",)


@dataclass(frozen=True, slots=True)
class Sieve:
    """What of the diagram is listed: words that the title holds, kinds of records, a layer (None: any)."""

    words: str = ""
    kind: type[Record] | None = None
    layer: str | None = None

    def __bool__(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.words or self.kind is not None or self.layer is not None)


class Tree:
    """Ids of members by id of what holds them ("" is the page), the front first. Worked out when first asked for."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        self.sieve = Sieve()
        self.hits: frozenset[str] = frozenset()
        """What the sieve asks for; its holders are listed with it."""
        self._children: Mapping[str, tuple[str, ...]] | None = None
        self._rows: dict[str, dict[str, int]] = {}
        self._seen: dict[str, str] = {}

    def forget(self) -> None:
        """Work everything out anew when it is asked for."""
        self._children = None
        self._rows = {}

    def children(self, holder: str) -> tuple[str, ...]:
        """Return what something holds, the front first."""
        if self._children is None:
            self._work_out()
        assert self._children is not None
        return self._children.get(holder, ())

    def row(self, record_id: str) -> int:
        """Return the place of a record in what holds it, -1 where it is not listed."""
        holder = self.holder(record_id)
        rows = self._rows.get(holder)
        if rows is None:
            rows = self._rows[holder] = {i: n for n, i in enumerate(self.children(holder))}
        return rows.get(record_id, -1)

    def holder(self, record_id: str) -> str:
        """Return the id of what holds a record in the list, "" for the page."""
        if self._children is None:
            self._work_out()
        return self._seen.get(record_id, "")

    def is_listed(self, record_id: str) -> bool:
        """Say whether a record is in the list."""
        return self.row(record_id) >= 0

    def concerns(self, diff: Diff) -> bool:
        """Say whether a change may list other things, or in another order."""
        if diff.added or diff.removed or any(name in diff.fields for name in _CONCERNED):
            return True
        sieved = bool(self.sieve.words)
        return any(
            old.z != new.z
            or old.parent != new.parent
            or old.layer != new.layer
            or (sieved and _says_else(old, new))
            for old, new in diff.updated.values()
        )

    def _work_out(self) -> None:
        diagram = self._session.history.draft()
        full = {parent: tuple(reversed(ids)) for parent, ids in diagram.children.items()}
        loose = [ids for parent, ids in full.items() if parent and parent not in diagram.records]
        if loose:
            full[""] = (*full.get("", ()), *(i for ids in loose for i in ids))
        self.hits = frozenset()
        if self.sieve:
            self.hits = frozenset(i for i, r in diagram.records.items() if self._passes(r))
            full = self._sifted(full, diagram.records)
        self._children = full
        self._seen = {
            i: holder if holder in diagram.records else "" for holder, ids in full.items() for i in ids
        }

    def _passes(self, record: Record) -> bool:
        sieve = self.sieve
        if sieve.kind is not None and not isinstance(record, sieve.kind):
            return False
        if sieve.layer is not None and record.layer != sieve.layer:
            return False
        return not sieve.words or sieve.words.casefold() in titles.listed(self._session, record).casefold()

    def _sifted(
        self, full: Mapping[str, tuple[str, ...]], records: Mapping[str, Record]
    ) -> dict[str, tuple[str, ...]]:
        kept: set[str] = set()
        for record_id in self.hits:
            while record_id in records and record_id not in kept:
                kept.add(record_id)
                record_id = records[record_id].parent
        sifted = ((holder, tuple(i for i in ids if i in kept)) for holder, ids in full.items())
        return {holder: ids for holder, ids in sifted if ids}


def can_hold(record: Record | None) -> bool:
    """Say whether a record can hold others."""
    return isinstance(record, CHILD_BEARING)


def drop(session: EditorSession, tree: Tree, ids: Iterable[str], holder: str, row: int) -> bool:
    """Put records where they were dropped: before a row of what something holds, or (-1) onto it; say whether done."""
    moved = list(ids)
    inside = set(moved)
    listed = tree.children(holder)
    above = below = ""
    if row >= 0:
        above = next((i for i in reversed(listed[:row]) if i not in inside), "")
        below = next((i for i in listed[row:] if i not in inside), "")
    before = session.history.diagram
    session.run(later("Rearrange"), stacking.put_between, moved, holder, behind=above, before=below)
    return session.history.diagram is not before


def _says_else(old: Record, new: Record) -> bool:
    return old.name != new.name or any(
        getattr(old, field, None) != getattr(new, field, None)
        for field in ("label", "title", "runs", "type", "relation", "mediator", "letter")
    )
