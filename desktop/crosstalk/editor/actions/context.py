"""What a right click offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands.words import are_moved
from crosstalk.editor.actions.seats import can_sit, on_paths, sitters
from crosstalk.editor.actions.strands import chosen_strands
from crosstalk.editor.relations import selected_connectors
from crosstalk.editor.strands import meant
from crosstalk.editor.synapses import synapse_of
from crosstalk.model import Component, Connector, Group
from crosstalk.model.records import hosts_of

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

SEPARATOR = ""
"""Stands for a line between entries."""
LIKELY = 4
"""How many of the relations that fit are offered at once."""


def context_menu(session: EditorSession) -> list[str]:
    """Return the ids of the actions for what is selected, or for the page; `SEPARATOR` between groups of them.

    The right click has selected what is under the pointer before (see the select tool).
    """
    if not session.selection:
        return _for_page(session)
    parts = [
        _for_words(session),
        _for_connectors(session),
        _for_strands(session),
        _for_seats(session),
        _for_clipboard(),
        _for_things(session),
    ]
    menu: list[str] = []
    for part in parts:
        if part:
            menu += [*([SEPARATOR] if menu else []), *part]
    return menu


def _for_page(session: EditorSession) -> list[str]:
    guides = [SEPARATOR, "view.lock_guides", "view.clear_guides"] if session.history.diagram.guides else []
    return [
        "edit.paste", "edit.paste_in_place", SEPARATOR, "edit.select_all", "object.show_all", "object.unlock_all",
        SEPARATOR, "tool.text", "tool.rectangle", "tool.ellipse", "tool.panel", SEPARATOR, "tool.snapping",
        "tool.grid", *guides,
    ]  # fmt: skip


def _for_words(session: EditorSession) -> list[str]:
    return ["object.edit_text"] if len(session.selection) == 1 else []


def _for_connectors(session: EditorSession) -> list[str]:
    if not selected_connectors(session):
        return []
    shapes = ["connect.curved", "connect.straight", "connect.elbow", "connect.arc"]
    single = ["object.edit_mediator"] if len(session.selection) == 1 else []
    likely = [f"connect.relation_{number}" for number in range(1, LIKELY + 1)]
    ways = ["connect.avoids", "connect.tidy", "connect.remove_waypoints"]
    moved = any(
        isinstance(r, Connector) and are_moved(r) for r in map(session.record, selected_connectors(session))
    )
    back = ["connect.words_back"] if moved else []
    return [*likely, SEPARATOR, *single, "connect.reverse", *shapes, SEPARATOR, *ways, *back]


def _for_strands(session: EditorSession) -> list[str]:
    many = chosen_strands(session)
    if not many or len(many) != len(session.selection):
        return []
    if len(many) > 1:
        return [
            *(["strand.merge"] if len(many) == 2 else []),
            "strand.reverse",
            "strand.close",
            "strand.simplify",
        ]
    on_point = ["strand.corner", "strand.remove_points", "strand.split"] if meant(session) else []
    joined = ["strand.part"] if hosts_of(many[0]) else []
    return [
        *on_point, "strand.add_point", "strand.branch", SEPARATOR, "strand.close", "strand.reverse",
        "strand.simplify", *joined,
    ]  # fmt: skip


def _for_seats(session: EditorSession) -> list[str]:
    filling = ["synapse.fill"] if synapse_of(session) is not None else []
    if on_paths(session):
        return [*filling, "seat.outer", "seat.across", "seat.inner", "seat.turn_over", "seat.free"]
    if sitters(session):
        return [*filling, "seat.free"]
    return [*filling, *(["seat.sit"] if can_sit(session) else [])]


def _for_clipboard() -> list[str]:
    return [
        "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete", SEPARATOR, "edit.copy_style",
        "edit.paste_style",
    ]  # fmt: skip


def _for_number(session: EditorSession) -> list[str]:
    """Return what is offered for components: another type, and for clusters another arrangement."""
    chosen = [r for r in map(session.record, session.selection) if isinstance(r, Component)]
    if not chosen:
        return []
    clustered = ["object.scatter"] if any(r.count > 1 for r in chosen) else []
    return ["object.change_type", "object.more", *clustered]


def _for_things(session: EditorSession) -> list[str]:
    order = ["arrange.to_front", "arrange.forward", "arrange.backward", "arrange.to_back"]
    many = len(session.selection) > 1
    groups = any(isinstance(session.record(i), Group) for i in session.selection)
    grouping = [
        *(["object.group"] if many else []),
        *(["object.ungroup", "object.break_apart"] if groups else []),
    ]
    align = [f"arrange.align_{edge}" for edge in ("left", "center", "right", "top", "middle", "bottom")]
    turning = ["arrange.flip_x", "arrange.flip_y", "arrange.turn"]
    single = ["object.recolor_type"] if not many else []
    number = _for_number(session)
    rest = [
        *grouping,
        "object.lock",
        "object.hide",
        *(["layer.up", "layer.down"] if session.history.diagram.layers else []),
        *number,
        *single,
        "edit.select_same_type",
        "edit.select_connected",
        SEPARATOR,
        "file.save_as_part",
        "file.save_as_scene",
    ]
    return [*order, *([SEPARATOR, *align] if many else []), SEPARATOR, *turning, SEPARATOR, *rest]
