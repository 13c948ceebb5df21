"""The Arrange menu: order, place, turn, flip."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, arrange, place
from crosstalk.editor.actions.action import Action, Run, has_movable, has_selection
from crosstalk.editor.frames import bounds_of, frame_of
from crosstalk.model import Connector
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Arrange"


def _order(name: str, command: Callable[[Transaction, Iterable[str]], None]) -> Run:
    def run(session: EditorSession) -> None:
        session.run(name, command, session.selection)

    return run


def _boxes(session: EditorSession) -> list[str]:
    return [i for i in session.movable if not isinstance(session.record(i), Connector)]


def _align(edge: str) -> Run:
    def run(session: EditorSession) -> None:
        ids = _boxes(session)
        if len(ids) == 1:
            _align_to_page(session, ids[0], edge)
        else:
            session.run(later("Align"), place.align, ids, edge)

    return run


def _align_to_page(session: EditorSession, record_id: str, edge: str) -> None:
    rect, page = bounds_of(session, [record_id]), session.scene.page
    if rect is None:
        return
    dx = {"left": page.x - rect.x, "center": page.centre.x - rect.centre.x, "right": page.right - rect.right}
    dy = {
        "top": page.y - rect.y,
        "middle": page.centre.y - rect.centre.y,
        "bottom": page.bottom - rect.bottom,
    }
    session.run(later("Align to page"), place.move, [record_id], dx.get(edge, 0.0), dy.get(edge, 0.0))


def _distribute(axis: str) -> Run:
    def run(session: EditorSession) -> None:
        session.run(later("Distribute"), place.distribute, _boxes(session), axis)

    return run


def _flip(axis: str) -> Run:
    def run(session: EditorSession) -> None:
        ids = _boxes(session)
        rect = bounds_of(session, ids)
        if rect is not None:
            session.run(later("Flip"), place.flip, ids, axis, rect.centre)

    return run


def _turn(degrees: float) -> Run:
    def run(session: EditorSession) -> None:
        ids = _boxes(session)
        frame = frame_of(session, ids)
        if frame is not None:
            session.run(later("Rotate"), place.rotate, ids, degrees, frame.centre)

    return run


def _has_boxes(count: int) -> Callable[[EditorSession], bool]:
    return lambda session: len(_boxes(session)) >= count


def _align_action(edge: str, label: str, keys: tuple[str, ...], icon: str) -> Action:
    tip = "Align to each other; a single object aligns to the page"
    menu = "Arrange/Align"
    return Action(f"arrange.align_{edge}", label, _align(edge), keys, icon, menu, "", _has_boxes(1), tip=tip)


ACTIONS = [
    Action(
        "arrange.forward", "Bring forward", _order("Bring forward", arrange.forward), ("Ctrl+]", "PageUp"),
        "mdi6.arrange-bring-forward", MENU, "order", has_selection,
    ),
    Action(
        "arrange.backward", "Send backward", _order("Send backward", arrange.backward), ("Ctrl+[", "PageDown"),
        "mdi6.arrange-send-backward", MENU, "order", has_selection,
    ),
    Action(
        "arrange.to_front", "Bring to front", _order("Bring to front", arrange.to_front),
        ("Ctrl+Shift+]", "Home"), "mdi6.arrange-bring-to-front", MENU, "order", has_selection,
    ),
    Action(
        "arrange.to_back", "Send to back", _order("Send to back", arrange.to_back), ("Ctrl+Shift+[", "End"),
        "mdi6.arrange-send-to-back", MENU, "order", has_selection,
    ),
    _align_action("left", "Left edges", ("Ctrl+Shift+Left",), "mdi6.align-horizontal-left"),
    _align_action("center", "Centres", (), "mdi6.align-horizontal-center"),
    _align_action("right", "Right edges", ("Ctrl+Shift+Right",), "mdi6.align-horizontal-right"),
    _align_action("top", "Top edges", ("Ctrl+Shift+Up",), "mdi6.align-vertical-top"),
    _align_action("middle", "Middles", (), "mdi6.align-vertical-center"),
    _align_action("bottom", "Bottom edges", ("Ctrl+Shift+Down",), "mdi6.align-vertical-bottom"),
    Action(
        "arrange.distribute_x", "Distribute across", _distribute("x"), (), "mdi6.distribute-horizontal-center",
        "Arrange/Distribute", "", _has_boxes(3),
    ),
    Action(
        "arrange.distribute_y", "Distribute down", _distribute("y"), (), "mdi6.distribute-vertical-center",
        "Arrange/Distribute", "", _has_boxes(3),
    ),
    Action(
        "arrange.flip_x", "Flip left to right", _flip("x"), ("Shift+H",), "mdi6.flip-horizontal", MENU, "turn",
        has_movable,
    ),
    Action(
        "arrange.flip_y", "Flip top to bottom", _flip("y"), ("Shift+V",), "mdi6.flip-vertical", MENU, "turn",
        has_movable,
    ),
    Action(
        "arrange.turn", "Rotate 90°", _turn(90.0), ("Ctrl+R",), "mdi6.rotate-right", MENU, "turn", has_movable
    ),
    Action(
        "arrange.turn_back", "Rotate 90° back", _turn(-90.0), ("Ctrl+Shift+R",), "mdi6.rotate-left", MENU, "turn",
        has_movable,
    ),
]  # fmt: skip
