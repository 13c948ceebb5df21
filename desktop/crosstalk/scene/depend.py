"""Which record's look hangs on which other: kept as an index, so that a change finds what it moves.

A connector hangs on what its ends are bound to (other connectors included) and, for the plate behind its mediator, on
its parent; a group on its members; a strand on those that it is joined to. These hang on it in turn, as they open where
it joins them, but nothing hangs on that: their outline stays. Nothing else looks at another record, save legends, which
look at all relations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosstalk.model import Component, Connector, Group, Inset, Legend, Record, Strand
from crosstalk.model.contexts import state
from crosstalk.model.evidence import level_of
from crosstalk.scene import insets
from crosstalk.scene.stage import Stage
from crosstalk.scene.view import is_visible


def needs(record: Record) -> tuple[str, ...]:
    """Return the ids that a record's look hangs on."""
    if isinstance(record, Connector):
        return record.source.target, record.target.target, record.parent
    return hosts(record)


def hosts(record: Record | None) -> tuple[str, ...]:
    """Return the ids of the strands that a strand is joined to."""
    if not isinstance(record, Strand):
        return ()
    return tuple(joint.host for joint in (record.start, record.end) if joint is not None and joint.host)


def register_all(stage: Stage) -> None:
    """Index every record of the stage."""
    for record_id, record in stage.records.items():
        _add(stage, record_id, record)


def replace(stage: Stage, record_id: str, record: Record | None) -> None:
    """Take a record's new value (None: it is gone) into the index."""
    old = stage.records.get(record_id)
    if old is not None:
        _remove(stage, record_id, old)
    if record is None:
        stage.records.pop(record_id, None)
        return
    stage.records[record_id] = record
    _add(stage, record_id, record)


def note_uses(stage: Stage, ids: Iterable[str]) -> None:
    """Keep up what is in use: relations and levels of connectors that are drawn, and the classes of components."""
    for record_id in ids:
        record = stage.records.get(record_id)
        if isinstance(record, Connector):
            _note_connector(stage, record)
        elif isinstance(record, Component) and _is_on_stage(stage, record):
            stage.note_use(record_id, (f"class:{stage.catalog.component(record.type).category}",))
        elif isinstance(record, Inset) and _is_on_stage(stage, record):
            stage.note_use(record_id, _inset_uses(stage, record))
            stage.relations.pop(record_id, None)
        else:
            stage.note_use(record_id, ())
            stage.standing.discard(record_id)


def _note_connector(stage: Stage, record: Connector) -> None:
    uses = _connector_uses(stage, record, stage.context)
    stage.note_use(record.id, () if record.id in stage.staging.away else uses)
    if uses or _connector_uses(stage, record, {}):
        stage.standing.add(record.id)
    else:
        stage.standing.discard(record.id)


def _connector_uses(stage: Stage, record: Connector, context: Mapping[str, str]) -> tuple[str, ...]:
    if not record.drawn or not is_visible(record, stage.view, context):
        return ()
    for anchor in (record.source, record.target):
        if anchor.target:
            held = stage.records.get(anchor.target)
            if held is None or not is_visible(held, stage.view, context):
                return ()
    said = state(record, context)
    if said.relation is None:
        return ()
    level = level_of(said.evidence)
    return (f"relation:{said.relation}", f"level:{level}") if level else (f"relation:{said.relation}",)


def _inset_uses(stage: Stage, record: Inset) -> tuple[str, ...]:
    """Return what is in use in an inset: there it is drawn as well, in a context of its own."""
    context = {**stage.context, **record.context}
    found: set[str] = set()
    for shown_id in insets.shown(stage, record):
        shown = stage.records[shown_id]
        if isinstance(shown, Connector):
            found.update(_connector_uses(stage, shown, context))
        elif isinstance(shown, Component) and is_visible(shown, stage.view, context):
            found.add(f"class:{stage.catalog.component(shown.type).category}")
    return tuple(sorted(found))


def _is_on_stage(stage: Stage, record: Record) -> bool:
    return record.id not in stage.staging.away and is_visible(record, stage.view, stage.context)


def closure(stage: Stage, ids: Iterable[str]) -> set[str]:
    """Return the ids and everything that hangs on them, directly or through others."""
    found: set[str] = set()
    waiting = list(ids)
    opened = _opened(stage, waiting)
    while waiting:
        record_id = waiting.pop()
        if record_id in found:
            continue
        found.add(record_id)
        waiting.extend(stage.dependents.get(record_id, ()))
        record = stage.records.get(record_id)
        if record is not None and record.parent and isinstance(stage.records.get(record.parent), Group):
            waiting.append(record.parent)
        waiting.extend(stage.left_groups.pop(record_id, ()))
    return found | opened


def _opened(stage: Stage, ids: list[str]) -> set[str]:
    """Return the strands that open, or close again, for what changes, and the groups that they are in."""
    found: set[str] = set()
    for record_id in ids:
        found.update(stage.left_hosts.pop(record_id, ()))
        found.update(hosts(stage.records.get(record_id)))
    for record_id in list(found):
        record = stage.records.get(record_id)
        while record is not None and isinstance(stage.records.get(record.parent), Group):
            found.add(record.parent)
            record = stage.records.get(record.parent)
    return found


def _add(stage: Stage, record_id: str, record: Record) -> None:
    for needed in needs(record):
        if needed:
            stage.dependents.setdefault(needed, set()).add(record_id)
    if record.parent:
        stage.members.setdefault(record.parent, set()).add(record_id)
    if isinstance(record, Legend):
        stage.legends.add(record_id)


def _remove(stage: Stage, record_id: str, record: Record) -> None:
    if left := hosts(record):
        stage.left_hosts.setdefault(record_id, set()).update(left)
    for needed in needs(record):
        users = stage.dependents.get(needed)
        if users is not None:
            users.discard(record_id)
            if not users:
                del stage.dependents[needed]
    if record.parent:
        members = stage.members.get(record.parent)
        if members is not None:
            members.discard(record_id)
            if not members:
                del stage.members[record.parent]
        if isinstance(stage.records.get(record.parent), Group):
            # The group it may have left shrinks as well.
            stage.left_groups.setdefault(record_id, set()).add(record.parent)
    stage.legends.discard(record_id)
    stage.insets.pop(record_id, None)
