"""Whatever a person does in whatever order, the diagram holds together and every step can be taken back."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from crosstalk import storage
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.driver import Driver
from crosstalk.editor.handles import handles
from crosstalk.model import CHILD_BEARING, Connector, Diagram, Group
from crosstalk.scene import build_scene

places = st.tuples(st.integers(0, 520), st.integers(0, 480))
modifiers = st.sampled_from(["", "", "", "Shift", "Alt", "Ctrl", "Shift+Alt"])
TYPES = ("tumor_cell", "cd8_t_cell", "sensory_neuron", "ngf")
KEYS = (
    "Right", "Shift+Down", "Ctrl+D", "Ctrl+G", "Ctrl+Shift+G", "Delete", "X", "1", "5", ".", ",", "Shift+H", "Ctrl+R",
    "Home", "End", "Ctrl+]", "Ctrl+[", "Ctrl+Shift+L", "Ctrl+Shift+H", "Ctrl+A", "Escape", "Tab", "Ctrl+Shift+I",
    "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Shift+V", "Ctrl+Shift+Left", "Ctrl+Shift+Up", "Alt+S", "Ctrl+Alt+C",
    "Ctrl+Alt+V",
)  # fmt: skip
BOXES = ("rectangle", "ellipse", "blob", "panel")


class Edits(RuleBasedStateMachine):
    """A person without a plan."""

    @initialize()
    def begin(self) -> None:
        self.d = Driver.on()
        self.start = self.d.diagram
        for index, type_id in enumerate(TYPES[:3]):
            self.d.place(type_id, 100 + 130 * index, 150)
        self.d.session.use("select")

    @rule(type_id=st.sampled_from(TYPES), at=places)
    def place(self, type_id: str, at: tuple[int, int]) -> None:
        if len(self.d.diagram.records) < 40:
            self.d.place(type_id, *at)

    @rule(tool=st.sampled_from(BOXES), start=places, end=places)
    def draw(self, tool: str, start: tuple[int, int], end: tuple[int, int]) -> None:
        if len(self.d.diagram.records) < 40:
            self.d.session.use(tool)
            self.d.drag(start, end, steps=2)
        self.d.session.use("select")

    @rule(points=st.lists(places, min_size=1, max_size=4), tool=st.sampled_from(["path", "strand"]))
    def outline(self, points: list[tuple[int, int]], tool: str) -> None:
        if len(self.d.diagram.records) < 40:
            self.d.session.use(tool)
            for point in points:
                self.d.click(point)
            self.d.key("Enter")
        self.d.session.use("select")

    @rule(at=places, words=st.sampled_from(["", "CGRP", "IL-6"]))
    def write(self, at: tuple[int, int], words: str) -> None:
        if len(self.d.diagram.records) < 40:
            self.d.key("T").click(at)
            if self.d.session.text_edit is not None:
                self.d.type_text(words).key("Escape")
        self.d.session.use("select")

    @rule(start=places, end=places, held=modifiers, gives_up=st.booleans())
    def drag(self, start: tuple[int, int], end: tuple[int, int], held: str, gives_up: bool) -> None:
        if len(self.d.diagram.records) > 60:
            held = ""
        before, steps = self.d.diagram, self.d.steps
        self.d.hold(start, end, steps=2, modifiers=held)
        if gives_up and self.d.session.path != "select.idle":
            self.d.key("Escape")
            assert self.d.diagram == before
            assert self.d.steps == steps
        self.d.release(None, held)
        assert self.d.steps <= steps + 1

    @rule(data=st.data(), end=places, held=modifiers, gives_up=st.booleans())
    def pull_a_handle(self, data: st.DataObject, end: tuple[int, int], held: str, gives_up: bool) -> None:
        offered = handles(self.d.session)
        if offered:
            before = self.d.diagram
            self.d.hold(data.draw(st.sampled_from(offered)).at, end, steps=2, modifiers=held)
            if gives_up and self.d.session.path != "select.idle":
                self.d.key("Escape")
                assert self.d.diagram == before
            self.d.release(None, held)

    @rule(data=st.data(), ctrl=st.booleans())
    def drag_one_onto_another(self, data: st.DataObject, ctrl: bool) -> None:
        ids = sorted(self.d.session.scene.items)
        if len(ids) > 1:
            first, second = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
            self.d.drag(first, second, steps=2, modifiers="Ctrl" if ctrl and len(ids) < 40 else "")

    @rule(data=st.data(), held=st.sampled_from(["", "", "Ctrl"]))
    def connect(self, data: st.DataObject, held: str) -> None:
        ids = sorted(self.d.session.scene.items)
        if len(ids) > 1 and len(self.d.diagram.records) < 60:
            self.d.session.use("connect")
            first, second = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
            self.d.hold(first, second, steps=2).release(None, held)
        self.d.session.use("select")

    @rule(at=places, held=st.sampled_from(["", "Shift", "Ctrl"]), twice=st.booleans())
    def click(self, at: tuple[int, int], held: str, twice: bool) -> None:
        if twice:
            self.d.double_click(at).key("Escape")
        else:
            self.d.click(at, held)

    @rule(key=st.sampled_from(KEYS))
    def key(self, key: str) -> None:
        if len(self.d.diagram.records) > 60 and key in ("Ctrl+D", "Ctrl+V", "Ctrl+Shift+V"):
            return
        self.d.key(key)
        if self.d.session.text_edit is not None:  # a letter on a thing begins its words
            self.d.key("Escape")

    @rule(key=st.sampled_from(["Ctrl+Z", "Ctrl+Y", "Ctrl+Z"]))
    def travel(self, key: str) -> None:
        self.d.key(key)

    @rule()
    def show_and_unlock_all(self) -> None:
        for action_id in ("object.show_all", "object.unlock_all"):
            if REGISTRY[action_id].enabled(self.d.session):
                REGISTRY[action_id].run(self.d.session)

    @rule()
    def back_to_the_beginning_and_forward_again(self) -> None:
        history = self.d.session.history
        here, now = history.position, self.d.diagram
        history.go_to(0)
        assert self.d.diagram == self.start
        history.go_to(here)
        assert self.d.diagram == now

    @rule()
    def save_and_load(self) -> None:
        data = storage.dumps(self.d.diagram)
        again = storage.loads(data)
        assert same(again, self.d.diagram)
        assert storage.dumps(again) == data

    @invariant()
    def nothing_is_under_way(self) -> None:
        session = self.d.session
        assert session.history.gesture is None
        assert session.path == "select.idle"
        assert session.text_edit is None

    @invariant()
    def the_diagram_holds_together(self) -> None:
        check_integrity(self.d.diagram)

    @invariant()
    def what_is_selected_is_there(self) -> None:
        session = self.d.session
        assert set(session.selection) <= set(self.d.diagram.records)
        assert not session.focus or session.focus in self.d.diagram.records
        session.overlay()

    @invariant()
    def the_scene_shows_the_diagram(self) -> None:
        session = self.d.session
        fresh = build_scene(self.d.diagram, session.catalog)
        assert session.scene.order == fresh.order
        assert {i: item.body for i, item in session.scene.items.items()} == {
            i: item.body for i, item in fresh.items.items()
        }

    def teardown(self) -> None:
        if hasattr(self, "d"):
            history = self.d.session.history
            history.go_to(0)
            assert self.d.diagram == self.start
            self.d.session.close()


def same(one: Diagram, other: Diagram) -> bool:
    """Compare records and page; a mapping may come back as another kind of mapping."""
    return dict(one.records) == dict(other.records) and one.page == other.page


def check_integrity(diagram: Diagram) -> None:
    """Fail where an end dangles, a group is empty, a parent cannot have members or leads to itself."""
    records = diagram.records
    for record in records.values():
        if isinstance(record, Connector):
            for anchor in (record.source, record.target):
                assert not anchor.target or anchor.target in records, f"{record.id} dangles"
                assert anchor.target or anchor.point is not None, f"{record.id} ends nowhere"
        if isinstance(record, Group):
            assert diagram.children.get(record.id), f"{record.id} is empty"
        if record.parent:
            assert isinstance(records.get(record.parent), CHILD_BEARING), f"{record.id} has no parent"
        assert record.id not in diagram.ancestors(record.id)


TestEdits = Edits.TestCase
TestEdits.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    # Without shrinking: it would take many minutes, and the steps are printed anyway.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
