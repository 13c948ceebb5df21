"""Insets: live views of the same diagram in contexts of their own."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

import msgspec

from crosstalk.geometry import Path, Rect, Transform
from crosstalk.model import Connector, Diagram, Inset, Legend, Panel, Record, plain_text
from crosstalk.primitives import GroupItem, PathItem, Primitive, Solid, Stroke, TextItem
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage
from crosstalk.scene.texts import box_outline
from crosstalk.scene.view import View

_PAD = 4.0
"""Points between the frame and what is shown."""
_KEPT = 32
"""How many extents are kept; the insets of a series share one."""


def build(stage: Stage, record: Inset) -> SceneItem:
    """Return an inset as it is drawn: its sources, scaled into the frame, in its own context."""
    box = record.box
    items: list[Primitive] = list(_frame(stage, record))
    title = _title(stage, record)
    if title is not None:
        items.append(title)
    top = box.y if title is None else title.bounds.bottom + 1.0
    room = Rect(box.x, top, box.width, box.bottom - top)
    picture = _picture(stage, record, room.inflated(-_PAD))
    if picture is not None:
        items.append(picture)
    words = plain_text(record.title) or ", ".join(record.context.values()) or "Inset"
    return SceneItem(
        id=record.id,
        kind="inset",
        title=words,
        desc=words,
        items=tuple(items),
        bounds=box.inflated(stage.tones.width("frame") / 2),
        body=box,
        z=record.z,
        outline=box_outline(record, box),
        label_bounds=None if title is None else title.bounds,
    )


def shown(stage: Stage, record: Inset) -> set[str]:
    """Return the ids of what an inset shows: its sources, their members, and the connectors between them."""
    records = stage.records
    chosen: set[str] = set()
    waiting = list(record.sources) or [i for i, r in records.items() if not isinstance(r, _LEFT_OUT)]
    while waiting:
        record_id = waiting.pop()
        if record_id not in chosen and record_id in records and not isinstance(records[record_id], _NEVER):
            chosen.add(record_id)
            waiting.extend(stage.members.get(record_id, ()))
    return chosen | _between(stage, chosen)


_NEVER = (Inset,)
_LEFT_OUT = (Inset, Panel, Legend, Connector)


def concerned(stage: Stage, touched: set[str]) -> set[str]:
    """Return the insets whose picture hangs on records that changed, were added, or went."""
    found = set()
    for inset_id, before in stage.insets.items():
        record = stage.records.get(inset_id)
        if isinstance(record, Inset) and (touched & before or shown(stage, record) != before):
            found.add(inset_id)
    return found


def _between(stage: Stage, chosen: set[str]) -> set[str]:
    """Return the connectors both of whose ends are shown, connectors on connectors included."""
    found: set[str] = set()
    waiting = list(chosen)
    while waiting:
        for user in stage.dependents.get(waiting.pop(), ()):
            connector = stage.records.get(user)
            if user in found or not isinstance(connector, Connector):
                continue
            ends = {connector.source.target, connector.target.target} - {""}
            if ends <= chosen | found:
                found.add(user)
                waiting.append(user)
    return found


def _picture(stage: Stage, record: Inset, room: Rect) -> GroupItem | None:
    from crosstalk.scene.build import build_scene  # the inset is a scene within the scene

    ids = stage.insets[record.id] = shown(stage, record)
    if not ids or room.width <= 1.0 or room.height <= 1.0:
        return None
    part = _part(stage, ids)
    context = {**stage.context, **record.context}
    whole = _whole(stage, part)
    marks = stage.citing.views.get(record.id, {})
    view = View(context=context, hidden_layers=stage.view.hidden_layers, marks=marks)
    scene = build_scene(part, stage.catalog, stage.theme, view)
    painted = tuple(p for record_id in scene.order for p in scene.items[record_id].items)
    if whole is None or not painted:
        return None
    scale = min(room.width / max(whole.width, 1e-6), room.height / max(whole.height, 1e-6))
    placed = (
        Transform.translation(-whole.centre.x, -whole.centre.y)
        .then(Transform.scaling(scale, scale))
        .then(Transform.translation(room.centre.x, room.centre.y))
    )
    return GroupItem(painted, placed)


def extent(stage: Stage, record: Inset) -> Rect | None:
    """Return the place of everything that an inset can show in any context; None where it shows nothing."""
    ids = shown(stage, record)
    return _whole(stage, _part(stage, ids)) if ids else None


def _part(stage: Stage, ids: set[str]) -> Diagram:
    records: dict[str, Record] = {}
    for record_id in sorted(ids):
        member = stage.records[record_id]
        if member.parent and member.parent not in ids:
            member = _orphan(member)
        records[record_id] = member
    return Diagram(records=MappingProxyType(records), page=stage.page, layers=stage.layers)


def _whole(stage: Stage, part: Diagram) -> Rect | None:
    """Return the place of all there is in any context, so that nothing moves from inset to inset."""
    from crosstalk.scene.build import build_scene

    key = frozenset(part.records)
    kept = stage.inset_extents.get(key)
    if kept is not None and all(kept[0][i] is stage.records[i] for i in key):
        return kept[1]
    scene = build_scene(
        part, stage.catalog, stage.theme, View(context={}, hidden_layers=stage.view.hidden_layers)
    )
    found = _extent(scene.items.values())
    if len(stage.inset_extents) >= _KEPT:
        stage.inset_extents.clear()
    stage.inset_extents[key] = ({i: stage.records[i] for i in key}, found)
    return found


def _orphan(record: Record) -> Record:
    return msgspec.structs.replace(record, parent="")


def _extent(items: Iterable[SceneItem]) -> Rect | None:
    return Rect.union_of(item.bounds for item in items)


def _frame(stage: Stage, record: Inset) -> tuple[PathItem, ...]:
    style = record.style
    fill = None if style.fill in (None, "none") else Solid(str(style.fill), style.fill_opacity or 1.0)
    line = None
    if record.frame and style.stroke != "none":
        width = stage.tones.width("frame") if style.stroke_width is None else style.stroke_width
        line = Stroke(style.stroke or stage.tones.color("panel.stroke", stage.tones.color("frame")), width)
    return (PathItem(Path.rectangle(record.box, 4.0), fill, line),) if fill or line else ()


def _title(stage: Stage, record: Inset) -> TextItem | None:
    if not record.title:
        return None
    style = record.style
    return stage.text(
        record.title,
        record.box.centre.x,
        record.box.y + _PAD,
        size=style.text_size or stage.tones.label,
        color=style.text_color or stage.tones.text,
        anchor="top",
        width=max(20.0, record.box.width - 2 * _PAD),
        bold=style.bold is not False,
        italic=bool(style.italic),
    )
