"""The only place where a diagram can be changed: an overlay that becomes a diff."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from crosstalk.model import Diagram, Diff, Record
from crosstalk.model.order import between

R = TypeVar("R", bound=Record)


class Overlay(Mapping[str, Record]):
    """Records of a diagram with some of them replaced, added or removed; reading costs no copy."""

    def __init__(self, base: Mapping[str, Record], changes: dict[str, Record | None]) -> None:
        self._base = base
        self._changes = changes

    def __getitem__(self, record_id: str) -> Record:
        if record_id in self._changes:
            record = self._changes[record_id]
            if record is None:
                raise KeyError(record_id)
            return record
        return self._base[record_id]

    def __contains__(self, record_id: object) -> bool:
        if record_id in self._changes:
            return self._changes[record_id] is not None
        return record_id in self._base

    def __iter__(self) -> Iterator[str]:
        for record_id in self._base:
            if self._changes.get(record_id, self) is not None:
                yield record_id
        for record_id, record in self._changes.items():
            if record is not None and record_id not in self._base:
                yield record_id

    def __len__(self) -> int:
        base = self._base
        return len(base) + sum((r is not None) - (i in base) for i, r in self._changes.items())


class Transaction:
    """A diagram in the course of one edit.

    Read through `records`, `get` and `field`; write through `put`, `update`, `remove` and `set_field`. Nothing outside
    sees the change before the transaction is closed by `History`.
    """

    def __init__(
        self,
        base: Diagram,
        changes: dict[str, Record | None] | None = None,
        fields: dict[str, Any] | None = None,
    ) -> None:
        self.base = base
        self.changes: dict[str, Record | None] = {} if changes is None else changes
        self.fields: dict[str, Any] = {} if fields is None else fields
        self.records: Mapping[str, Record] = Overlay(base.records, self.changes)
        self._counters: dict[str, int] = {}
        self._top: str | None = None

    def get(self, record_id: str) -> Record:
        """Return a record as it now is; raises KeyError."""
        return self.records[record_id]

    def put(self, record: R) -> R:
        """Add a record, or replace the one with its id."""
        self.changes[record.id] = record
        if self._top is not None and record.z > self._top:
            self._top = record.z
        return record

    def update(self, record_id: str, **fields: Any) -> Record:
        """Replace fields of a record and return it; raises KeyError or TypeError for what it does not have."""
        record = self.records[record_id]
        return self.put(msgspec.structs.replace(record, **fields))

    def remove(self, record_id: str) -> None:
        """Take a record out; what referred to it is mended by the integrity rules at the end."""
        if record_id in self.base.records:
            self.changes[record_id] = None
        else:
            self.changes.pop(record_id, None)

    def field(self, name: str) -> Any:
        """Return a field of the diagram (page, metadata, references, dimensions, context, steps)."""
        return self.fields[name] if name in self.fields else getattr(self.base, name)

    def set_field(self, name: str, value: Any) -> None:
        """Replace a field of the diagram."""
        self.fields[name] = value

    def new_id(self, prefix: str) -> str:
        """Return an id that no record has, such as `component-17`."""
        number = self._counters.get(prefix)
        if number is None:
            number = self._highest(prefix)
        number += 1
        self._counters[prefix] = number
        return f"{prefix}-{number}"

    def top_z(self) -> str:
        """Return an order key above all records."""
        # Found once and kept up, so that adding many records in one edit is not quadratic.
        if self._top is None:
            self._top = max((r.z for r in self.records.values()), default="")
        return between(self._top, None)

    def bottom_z(self) -> str:
        """Return an order key below all records."""
        lowest = min((r.z for r in self.records.values() if r.z), default=None)
        return between("", lowest)

    def children(self, parent: str) -> list[str]:
        """Return the ids of the members of a record, in drawing order."""
        found = {i for i in self.base.children.get(parent, ()) if i in self.records}
        for record_id, record in self.changes.items():
            if record is not None and record.parent == parent:
                found.add(record_id)
            else:
                found.discard(record_id)
        return sorted(found, key=lambda i: (self.records[i].z, i))

    def with_descendants(self, ids: Iterator[str] | list[str] | tuple[str, ...]) -> list[str]:
        """Return the ids and those of all their members, each once."""
        seen: dict[str, None] = {}
        stack = [i for i in reversed(list(ids)) if i in self.records]
        while stack:
            record_id = stack.pop()
            if record_id not in seen:
                seen[record_id] = None
                stack.extend(reversed(self.children(record_id)))
        return list(seen)

    def diff(self) -> Diff:
        """Return what has changed since the base."""
        return overlay_diff(self.base, {}, {}, self.changes, self.fields)

    def _highest(self, prefix: str) -> int:
        start = prefix + "-"
        tails = (i[len(start) :] for i in self.records if i.startswith(start))
        return max((int(tail) for tail in tails if tail.isdecimal()), default=0)


def overlay_diff(
    base: Diagram,
    old_changes: Mapping[str, Record | None],
    old_fields: Mapping[str, Any],
    new_changes: Mapping[str, Record | None],
    new_fields: Mapping[str, Any],
) -> Diff:
    """Return the diff between two overlays on one diagram; its cost is that of what they touch."""
    added: dict[str, Record] = {}
    removed: dict[str, Record] = {}
    updated: dict[str, tuple[Record, Record]] = {}
    for record_id in {**old_changes, **new_changes}:
        stored = base.records.get(record_id)
        old = old_changes.get(record_id, stored)
        new = new_changes.get(record_id, stored)
        if old is None and new is not None:
            added[record_id] = new
        elif old is not None and new is None:
            removed[record_id] = old
        elif old is not None and new is not None and old is not new and old != new:
            updated[record_id] = (old, new)
    fields = {}
    for name in {**old_fields, **new_fields}:
        before = old_fields.get(name, getattr(base, name))
        after = new_fields.get(name, getattr(base, name))
        if before != after:
            fields[name] = (before, after)
    return Diff(added=added, updated=updated, removed=removed, fields=fields)
