"""Connecting without a mouse: Tab and the arrow keys choose the target, Enter connects."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from crosstalk.commands import connect
from crosstalk.editor import overlay, relations, routes
from crosstalk.editor.binding import Binding
from crosstalk.editor.events import KeyEvent
from crosstalk.editor.handles import CONNECTABLE
from crosstalk.editor.opening import Opening
from crosstalk.editor.state import State
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor, Connector, Strand
from crosstalk.primitives import Primitive
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
CHOOSING = ("Tab", "Shift+Tab", *ARROWS)
"""The keys that go from target to target."""
TARGETS = (*CONNECTABLE, Strand, Connector)


class ByKeys(State):
    """A connector leads from the selected thing to the target that the keys are at; it is there already."""

    name = "by_keys"
    cursor = "arrow"

    def __init__(self, session: EditorSession, source: str) -> None:
        super().__init__(session)
        self.source = source
        self.targets = _by_distance(session, source)
        self.at = 0
        self.is_reversed = False
        self.connector = ""
        self.is_done = False
        self.gesture = session.history.begin(later("Connect"))
        self._show()

    @property
    def target(self) -> str:
        """The id of what would be connected, "" where the page holds nothing else."""
        return self.targets[self.at] if self.targets else ""

    def key(self, event: KeyEvent) -> State | None:
        """Go to another target, change what is said, connect, or ask for something new."""
        session = self.session
        if event.key in ("Enter", "Space"):
            return self._done()
        if event.key == "N":
            following = self.cancel()
            session.offer(Opening(Anchor(target=self.source), self._middle(), (1, 0), self.is_reversed))
            return following
        if event.key == "X":
            self.is_reversed = not self.is_reversed
        elif event.key in ("Tab", "Shift+Tab") and self.targets:
            self.at = (self.at + (1 if event.key == "Tab" else -1)) % len(self.targets)
        elif event.key in ARROWS:
            self._go(*ARROWS[event.key])
        elif (chosen := relations.for_key(session, event.key, *self._ends())) is not None:
            relations.take(session, chosen)
        else:
            return None
        self._show()
        return self

    def cancel(self) -> State:
        """Leave nothing behind."""
        if not self.is_done:
            self.gesture.cancel()
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Let source and target glow."""
        if not self.target:
            return []
        held = Binding(Anchor(target=self.target), self._middle())
        return [*overlay.glow(self.session, self.source), *overlay.binding_marks(self.session, held)]

    def _ends(self) -> tuple[Anchor, Anchor]:
        ends = Anchor(target=self.source), Anchor(target=self.target)
        return ends[::-1] if self.is_reversed else ends

    def _show(self) -> None:
        session, settings = self.session, self.session.settings
        name = relations.name_of(session, settings.relation)
        self.hint = tr(
            "“{name}”: Tab and arrows choose the target, Enter connects, 1…9 , . change what it "
            "says, X turns it round, N adds something new, Esc cancels",
            name=name,
        )
        if self.target:
            source, target = self._ends()
            self.connector = self.gesture.restart(
                connect.connect,
                source,
                settings.relation,
                target,
                shape=settings.line_shape,
                style=settings.style,
            )
            routes.lead(session, self.gesture, self.connector)

    def _done(self) -> State:
        session = self.session
        if not self.target:
            return self.cancel()
        routes.arrive(session, self.gesture, self.connector)
        session.commit(self.gesture, (self.connector,))
        self.is_done = True
        relations.warn(session, self.connector)
        session.use("select")
        return session.state

    def _middle(self) -> Point:
        item = self.session.scene.items.get(self.target or self.source)
        return item.body.centre if item is not None else Point(0.0, 0.0)

    def _go(self, across: int, down: int) -> None:
        """Go to the nearest target that lies that way from the present one."""
        here, items = self._middle(), self.session.scene.items
        best: tuple[float, int] | None = None
        for n, name in enumerate(self.targets):
            there = items[name].body.centre
            dx, dy = there.x - here.x, there.y - here.y
            ahead = dx * across + dy * down
            aside = abs(dx * down) + abs(dy * across)
            if n != self.at and ahead > 1.0 and aside <= 2.0 * ahead:
                best = min(best or (math.inf, n), (ahead + 2.0 * aside, n))
        if best is not None:
            self.at = best[1]


def begin(session: EditorSession, event: KeyEvent | None = None) -> State | None:
    """Return the state that chooses a target for the only selected thing, None where that cannot be a source."""
    if not can_begin(session):
        return None
    state = ByKeys(session, session.selection[0])
    if event is not None and event.key in ARROWS:
        # An arrow key means a direction from the source, not from the nearest target.
        state.key(event)
    return state


def can_begin(session: EditorSession) -> bool:
    """Say whether exactly one thing is selected from which a connector can lead."""
    return len(session.selection) == 1 and isinstance(session.record(session.selection[0]), TARGETS)


def _by_distance(session: EditorSession, source: str) -> list[str]:
    items = session.scene.items
    here = items[source].body.centre if source in items else Point(0.0, 0.0)
    found = [
        (isinstance(session.record(i), Connector), distance(item.body.centre, here), i)
        for i, item in items.items()
        if i != source and item.items and isinstance(session.record(i), TARGETS) and _may(session, i, source)
    ]
    # Connectors come last: one means a thing far more often.
    return [name for _, _, name in sorted(found)]


def _may(session: EditorSession, record_id: str, source: str) -> bool:
    record = session.record(record_id)
    return not isinstance(record, Connector) or source not in (record.source.target, record.target.target)
