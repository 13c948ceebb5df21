"""A person for tests: presses, drags, types, and looks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from crosstalk.catalog import Catalog, load_catalog
from crosstalk.commands import History
from crosstalk.editor.events import Button, KeyEvent, PointerEvent
from crosstalk.editor.pick import point_along
from crosstalk.editor.session import EditorSession
from crosstalk.editor.tools.place import place_component
from crosstalk.geometry import Point
from crosstalk.model import Connector, Diagram, Record

R = TypeVar("R", bound=Record)
Place = Point | tuple[float, float] | str
"""A place of the page, or the id of a thing whose middle is meant."""


class Driver:
    """Works an `EditorSession` as a person would, in points of the page."""

    def __init__(self, session: EditorSession) -> None:
        self.session = session
        self.here = Point(0.0, 0.0)

    @classmethod
    def on(cls, diagram: Diagram | None = None, catalog: Catalog | None = None) -> Driver:
        """Return a driver on a new session with a diagram (an empty one by default)."""
        return cls(EditorSession(History(diagram or Diagram()), catalog or load_catalog()))

    # -- pointer -----------------------------------------------------------------------------------------------

    def move(self, place: Place, modifiers: str = "", *, button: Button = "none") -> Driver:
        """Move the pointer there at once."""
        self.here = self.point(place)
        self.session.move(self._event(button, modifiers))
        return self

    def press(self, place: Place | None = None, modifiers: str = "", *, button: Button = "left") -> Driver:
        """Move there, as a hand does, and press."""
        if place is not None:
            self.move(place, modifiers)
        self.session.press(self._event(button, modifiers))
        return self

    def release(self, place: Place | None = None, modifiers: str = "", *, button: Button = "left") -> Driver:
        """Let go of the button, after a move there."""
        if place is not None:
            self.move(place, modifiers, button=button)
        self.session.release(self._event(button, modifiers))
        return self

    def click(self, place: Place, modifiers: str = "", *, button: Button = "left") -> Driver:
        """Press and let go at a place."""
        return self.press(place, modifiers, button=button).release(None, modifiers, button=button)

    def double_click(self, place: Place, modifiers: str = "") -> Driver:
        """Click twice at a place."""
        self.click(place, modifiers)
        self.session.double_click(self._event("left", modifiers))
        return self.release(None, modifiers)

    def hold(self, start: Place, end: Place, *, steps: int = 4, modifiers: str = "") -> Driver:
        """Press at one place and move to another in steps, without letting go."""
        self.press(start, modifiers)
        first, last = self.here, self.point(end)
        for step in range(1, steps + 1):
            part = step / steps
            self.move(
                (first.x + (last.x - first.x) * part, first.y + (last.y - first.y) * part),
                modifiers,
                button="left",
            )
        return self

    def drag(self, start: Place, end: Place, *, steps: int = 4, modifiers: str = "") -> Driver:
        """Press at one place, move to another in steps and let go."""
        return self.hold(start, end, steps=steps, modifiers=modifiers).release(None, modifiers)

    # -- keys --------------------------------------------------------------------------------------------------

    def key(self, *keys: str) -> Driver:
        """Press keys, written as in a menu: "Ctrl+Z", "Escape", "Left"; "C" types a small c, "Shift+C" a capital."""
        for key in keys:
            last = key.removeprefix("Shift+")
            text = last if len(last) == 1 else ""
            self.session.key(KeyEvent(key, text if last != key else text.lower()))
        return self

    def type_text(self, words: str) -> Driver:
        """Type into the text that is being edited; raises AssertionError where there is none."""
        from crosstalk.model.records import rich

        assert self.session.text_edit is not None, "no text is being edited"
        self.session.text_edit.runs = rich(words)
        return self

    # -- making ------------------------------------------------------------------------------------------------

    def place(self, type_id: str, x: float, y: float) -> str:
        """Put a component of a type there, as a drop from the palette does; return its id."""
        return place_component(self.session, type_id, Point(x, y))

    def connect(self, source: Place, target: Place) -> str:
        """Draw a connector with the connect tool, go back to selecting, and return its id."""
        self.session.use("connect")
        self.drag(source, target)
        self.session.use("select")
        return self.session.selection[0]

    def select(self, *ids: str) -> Driver:
        """Select these."""
        self.session.select(ids)
        return self

    # -- looking -----------------------------------------------------------------------------------------------

    @property
    def diagram(self) -> Diagram:
        """The diagram as it is, without what is under way."""
        return self.session.history.diagram

    @property
    def selection(self) -> tuple[str, ...]:
        """Ids of what is selected."""
        return self.session.selection

    @property
    def steps(self) -> int:
        """How many steps can be undone."""
        return self.session.history.position

    def in_state(self, path: str) -> bool:
        """Say whether tool and state are these, such as "select.dragging"."""
        return self.session.path == path

    def record(self, record_id: str) -> Record:
        """Return a record as it now is, what is under way included; raises AssertionError where there is none."""
        record = self.session.record(record_id)
        assert record is not None, f"there is no {record_id!r}"
        return record

    def get(self, record_id: str, kind: type[R]) -> R:
        """Return a record of a kind; raises AssertionError where it is another."""
        record = self.record(record_id)
        assert isinstance(record, kind), f"{record_id!r} is a {type(record).__name__}"
        return record

    def connectors(self) -> list[Connector]:
        """Return all connectors."""
        return list(self.diagram.of_kind(Connector))

    def point(self, place: Place) -> Point:
        """Return a place of the page; for an id the middle of the thing's body or line."""
        if isinstance(place, str):
            item = self.session.scene.items[place]
            return point_along(item.path, 0.5) if item.path else item.body.centre
        return Point(*place)

    def expect_state(self, path: str) -> Driver:
        """Fail unless tool and state are these."""
        assert self.session.path == path, f"in {self.session.path}, not in {path}"
        return self

    def expect_selected(self, *ids: str) -> Driver:
        """Fail unless exactly these are selected, in any order."""
        assert sorted(self.selection) == sorted(ids), f"selected are {self.selection}"
        return self

    def expect_at(self, record_id: str, x: float, y: float, tolerance: float = 1e-6) -> Driver:
        """Fail unless a thing's middle is there."""
        centre = getattr(self.record(record_id), "centre")  # noqa: B009 - any kind that has one
        gap = max(abs(centre.x - x), abs(centre.y - y))
        assert gap <= tolerance, f"{record_id} is at {centre}"
        return self

    def expect_only(self, ids: Iterable[str]) -> Driver:
        """Fail unless the diagram holds exactly these."""
        assert set(self.diagram.records) == set(ids), f"there are {sorted(self.diagram.records)}"
        return self

    def _event(self, button: Button, modifiers: str) -> PointerEvent:
        held = {part.lower() for part in modifiers.split("+") if part}
        zoom = self.session.view.zoom
        return PointerEvent(
            self.here.x,
            self.here.y,
            button,
            shift="shift" in held,
            ctrl="ctrl" in held,
            alt="alt" in held,
            space="space" in held,
            view_x=self.here.x * zoom,
            view_y=self.here.y * zoom,
        )
