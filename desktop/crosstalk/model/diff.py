"""The difference between two diagrams: what undo reverses and what every view follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from crosstalk.model.diagram import Diagram
from crosstalk.model.records import Record, hosts_of

DIAGRAM_FIELDS = (
    "page",
    "metadata",
    "references",
    "dimensions",
    "context",
    "steps",
    "outputs",
    "themes",
    "parts",
    "layers",
    "guides",
    "extra",
)
"""The fields of a diagram beside its records that a diff can carry."""


class Diff(msgspec.Struct, frozen=True, kw_only=True):
    """Records added, updated (from → to) and removed, and fields of the diagram (from → to)."""

    added: Mapping[str, Record] = {}
    updated: Mapping[str, tuple[Record, Record]] = {}
    removed: Mapping[str, Record] = {}
    fields: Mapping[str, tuple[Any, Any]] = {}

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.added or self.updated or self.removed or self.fields)

    @property
    def touched(self) -> set[str]:
        """Ids of all records it is about."""
        return {*self.added, *self.updated, *self.removed}

    def reversed(self) -> Diff:
        """Return the diff that leads back."""
        return Diff(
            added=self.removed,
            removed=self.added,
            updated={i: (b, a) for i, (a, b) in self.updated.items()},
            fields={name: (b, a) for name, (a, b) in self.fields.items()},
        )

    def then(self, later: Diff) -> Diff:
        """Return one diff with the effect of both; what cancels out is left out."""
        before: dict[str, Record | None] = {}
        after: dict[str, Record | None] = {}
        for diff in (self, later):
            for record_id, record in diff.added.items():
                before.setdefault(record_id, None)
                after[record_id] = record
            for record_id, (old, new) in diff.updated.items():
                before.setdefault(record_id, old)
                after[record_id] = new
            for record_id, record in diff.removed.items():
                before.setdefault(record_id, record)
                after[record_id] = None
        fields = dict(self.fields)
        for name, (old, new) in later.fields.items():
            fields[name] = (fields[name][0] if name in fields else old, new)
        fields = {name: pair for name, pair in fields.items() if pair[0] != pair[1]}
        return Diff(**_sorted_out(before, after), fields=fields)

    def apply(self, diagram: Diagram) -> Diagram:
        """Return the diagram after the change."""
        changes = {name: new for name, (_, new) in self.fields.items()}
        if self.added or self.updated or self.removed:
            records = dict(diagram.records)
            for record_id in self.removed:
                records.pop(record_id, None)
            for record_id, (_, new) in self.updated.items():
                records[record_id] = new
            records.update(self.added)
            changes["records"] = records
        after = msgspec.structs.replace(diagram, **changes)
        if self._keeps_order():
            # What was worked out about order and membership still holds: a move of one thing need not sort all.
            for name in ("drawing_order", "children"):
                if name in diagram.__dict__:
                    after.__dict__[name] = diagram.__dict__[name]
        if "sitters" in diagram.__dict__ and self._keeps_hosts():
            after.__dict__["sitters"] = diagram.__dict__["sitters"]
        return after

    def _keeps_hosts(self) -> bool:
        loose = (*self.added.values(), *self.removed.values())
        return not any(hosts_of(record) for record in loose) and all(
            hosts_of(old) == hosts_of(new) for old, new in self.updated.values()
        )

    def _keeps_order(self) -> bool:
        return not (self.added or self.removed or "layers" in self.fields) and all(
            old.z == new.z and old.parent == new.parent and old.layer == new.layer
            for old, new in self.updated.values()
        )


def diff_of(before: Diagram, after: Diagram) -> Diff:
    """Return the diff that leads from one diagram to another."""
    old, new = before.records, after.records
    fields = {
        name: (getattr(before, name), getattr(after, name))
        for name in DIAGRAM_FIELDS
        if getattr(before, name) != getattr(after, name)
    }
    return Diff(
        added={i: r for i, r in new.items() if i not in old},
        removed={i: r for i, r in old.items() if i not in new},
        updated={i: (old[i], r) for i, r in new.items() if i in old and old[i] is not r and old[i] != r},
        fields=fields,
    )


def _sorted_out(
    before: Mapping[str, Record | None], after: Mapping[str, Record | None]
) -> dict[str, dict[str, Any]]:
    parts: dict[str, dict[str, Any]] = {"added": {}, "updated": {}, "removed": {}}
    for record_id, new in after.items():
        old = before[record_id]
        if old is None and new is not None:
            parts["added"][record_id] = new
        elif old is not None and new is None:
            parts["removed"][record_id] = old
        elif old is not None and new is not None and old is not new and old != new:
            parts["updated"][record_id] = (old, new)
    return parts
