"""What a step of the talk, or a filter, has on its stage.

Steps show and hide one after another; they stress and dim for their own time. What any step shows is away until the
first one that does; what a step hides is away until it is shown again. What lies in a region, panel or group that is
away is away with it, and so is what sits on it and what leads to or from it. A step that stresses something leaves
all else pale. Nothing moves from step to step: what is away is laid out with the rest and then left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from crosstalk.model import Connector, Group, Record, Step
from crosstalk.model.records import hosts_of
from crosstalk.primitives import GroupItem
from crosstalk.scene.item import SceneItem

PALE = 0.28
"""Opacity of what a step dims, or does not stress where it stresses something."""
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Staging:
    """Ids that are away, those that are stressed (none: nothing is pale for that), and those that are dimmed."""

    away: frozenset[str] = _NOTHING
    stressed: frozenset[str] = _NOTHING
    dimmed: frozenset[str] = _NOTHING

    @property
    def pales(self) -> bool:
        """Whether anything may be pale."""
        return bool(self.stressed or self.dimmed)

    def opacity(self, record_id: str) -> float:
        """Return how strongly a record is painted."""
        if record_id in self.stressed:
            return 1.0
        return PALE if self.stressed or record_id in self.dimmed else 1.0


def staging(
    records: Mapping[str, Record],
    steps: Sequence[Step],
    step: str | None,
    only: Collection[str] | None = None,
) -> Staging:
    """Return what is on stage at a step, by its id; all of the figure for None or a step that is not there.

    `only` is a filter: what is not among these, and holds none of them, is away as well.
    """
    away: set[str] = set()
    stressed = dimmed = _NOTHING
    passed = until(steps, step)
    if passed:
        away = {name for one in steps for name in one.show}
        for one in passed:
            away = (away - set(one.show)) | set(one.hide)
        current = passed[-1]
        stressed = _stressed(records, set(current.emphasise)) if current.emphasise else _NOTHING
        dimmed = members(records, current.dim) if current.dim else _NOTHING
    if only is not None:
        away |= _left_out(records, only)
    return Staging(_without_hold(records, away) if away else _NOTHING, stressed, dimmed)


def until(steps: Sequence[Step], step: str | None) -> Sequence[Step]:
    """Return the steps up to one, that one included; none for a step that is not there."""
    found = next((number for number, one in enumerate(steps) if one.id == step), None)
    return () if found is None else steps[: found + 1]


def context_at(context: Mapping[str, str], steps: Sequence[Step], step: str | None) -> dict[str, str]:
    """Return the context that holds at a step: each may choose values that hold from then on ("" takes one back)."""
    chosen = dict(context)
    for one in until(steps, step):
        chosen.update(one.context)
    return {dimension: value for dimension, value in chosen.items() if value}


def members(records: Mapping[str, Record], ids: Iterable[str]) -> frozenset[str]:
    """Return some records with all that lies in them."""
    chosen = set(ids)
    return frozenset(name for name in records if _is_under(records, name, chosen))


def faded(item: SceneItem, opacity: float) -> SceneItem:
    """Return an item painted weaker."""
    if opacity >= 1.0 or not item.items:
        return item
    return msgspec.structs.replace(item, items=(GroupItem(item.items, opacity=opacity),))


def _stressed(records: Mapping[str, Record], chosen: set[str]) -> frozenset[str]:
    """Return the chosen ones with their members, and the arrows between them."""
    found = members(records, chosen)
    between = {
        record.id
        for record in records.values()
        if isinstance(record, Connector) and {record.source.target, record.target.target} <= found
    }
    return frozenset(found | between)


def _left_out(records: Mapping[str, Record], only: Collection[str]) -> set[str]:
    """Return what a filter leaves out; what its things stand in and sit on stays with them."""
    kept: set[str] = set()
    waiting = [name for name in only if name in records]
    while waiting:
        name = waiting.pop()
        if name in kept or name not in records:
            continue
        kept.add(name)
        waiting.extend(host for host in (records[name].parent, *hosts_of(records[name])) if host)
    return set(records) - kept


def _without_hold(records: Mapping[str, Record], away: set[str]) -> frozenset[str]:
    """Return what is away with all that lies in it, sits on it, or begins or ends there, and groups of such."""
    gone: set[str] = set()
    hanging = _hanging(records)
    new = {name for name in records if _is_under(records, name, away)}
    while new:
        gone |= new
        new = {name for host in new for name in hanging.get(host, ())} | _emptied(records, gone)
        new -= gone
    return frozenset(gone)


def _hanging(records: Mapping[str, Record]) -> dict[str, list[str]]:
    """Return what sits on, begins or ends at each record."""
    found: dict[str, list[str]] = {}
    for name, record in records.items():
        hosts = hosts_of(record)
        if isinstance(record, Connector):
            hosts = (*hosts, record.source.target, record.target.target)
        for host in hosts:
            found.setdefault(host, []).append(name)
    return found


def _emptied(records: Mapping[str, Record], gone: set[str]) -> set[str]:
    """Return the groups of which all members are gone."""
    left = Counter(record.parent for name, record in records.items() if name not in gone)
    parents = {records[name].parent for name in gone}
    return {name for name in parents if isinstance(records.get(name), Group) and not left[name]}


def _is_under(records: Mapping[str, Record], name: str, chosen: set[str]) -> bool:
    seen: set[str] = set()
    while name and name in records and name not in seen:
        if name in chosen:
            return True
        seen.add(name)
        name = records[name].parent
    return False
