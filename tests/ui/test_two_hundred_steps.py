"""Two hundred edits in the real window; undone and done again they give exactly the same files, byte by byte."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crosstalk.commands import connect, create, document, edit, place
from crosstalk.editor.actions import REGISTRY
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Boxed, Component, Connector
from crosstalk.model.records import rich
from crosstalk.storage import dumps, load, loads

CTRL = Qt.KeyboardModifier.ControlModifier
STEPS = 200
TYPES = ("tumor_cell", "cd8_t_cell", "sensory_neuron", "ngf", "tam")
RELATIONS = ("activates", "inhibits", "secretes")
KEYS = (
    "edit.duplicate",
    "object.group",
    "object.ungroup",
    "arrange.flip_x",
    "arrange.to_front",
    "object.hide",
    "object.lock",
)


class Person:
    """Edits at random, by the session of a window."""

    def __init__(self, window, seed: int) -> None:
        self.window, self.session, self.dice = window, window.document.session, random.Random(seed)

    @property
    def history(self):
        return self.session.history

    def point(self) -> Point:
        return Point(self.dice.uniform(20, 500), self.dice.uniform(20, 460))

    def some(self, kind=Component, most: int = 3) -> list[str]:
        ids = sorted(r.id for r in self.history.diagram.of_kind(kind))
        return self.dice.sample(ids, min(len(ids), self.dice.randint(1, most)))

    def until(self, steps: int) -> None:
        doing = (
            self.add, self.add, self.move, self.move, self.join, self.join, self.delete, self.label, self.recolor,
            self.turn, self.relation, self.act, self.drag, self.style, self.page, self.strand, self.type_words,
        )  # fmt: skip
        while self.history.position < steps:
            self.dice.choice(doing)()

    def add(self) -> None:
        self.session.run("Add", create.add_component, self.dice.choice(TYPES), self.point(), (40.0, 40.0))

    def move(self) -> None:
        self.session.run(
            "Move", place.move, self.some(), self.dice.uniform(-30, 30), self.dice.uniform(-30, 30)
        )

    def join(self) -> None:
        ends = self.some(most=2)
        if len(ends) == 2:
            anchors = [Anchor(target=i) for i in ends]
            self.session.run("Connect", connect.connect, anchors[0], self.dice.choice(RELATIONS), anchors[1])

    def delete(self) -> None:
        if len(self.history.diagram.records) > 12:
            self.session.run("Delete", edit.delete, self.some(most=1))

    def label(self) -> None:
        self.session.run("Label", edit.set_fields, self.some(), label=rich(self.dice.choice("αβγ") + "₂"))

    def recolor(self) -> None:
        self.session.run("Colour", edit.set_color, self.some(), "body", f"#{self.dice.randrange(2**24):06x}")

    def turn(self) -> None:
        self.session.run("Turn", edit.set_fields, self.some(), rotation=self.dice.uniform(0.0, 360.0))

    def relation(self) -> None:
        lines = self.some(Connector, 1)
        if lines:
            self.session.run("Relation", edit.set_fields, lines, relation=self.dice.choice(RELATIONS))

    def act(self) -> None:
        self.session.select(self.some())
        action = REGISTRY[self.dice.choice(KEYS)]
        if action.enabled(self.session) and len(self.history.diagram.records) < 80:
            action.run(self.session)

    def drag(self) -> None:
        gesture = self.session.begin("Drag")
        ids, way = self.some(), self.point()
        for part in (0.3, 0.7, 1.0):
            gesture.restart(place.move, ids, (way.x - 250) * part * 0.2, (way.y - 230) * part * 0.2)
        if self.dice.random() < 0.2:
            gesture.cancel()
        else:
            self.session.commit(gesture)

    def style(self) -> None:
        self.session.run("Style", edit.set_style, self.some(Boxed), stroke_width=self.dice.uniform(0.3, 3.0))

    def page(self) -> None:
        self.session.run("Page", document.set_page, width_mm=self.dice.uniform(80.0, 200.0))

    def strand(self) -> None:
        points = tuple(self.point() for _ in range(3))
        self.session.run("Strand", create.add_strand, "nerve_fibre", points, width=8.0)

    def type_words(self) -> None:
        edit_ = self.session.edit_text(self.some(most=1)[0])
        if edit_ is not None:
            edit_.type_over(self.dice.choice(("CGRP", "IL-6", "x")))
            self.session.finish_text()


@pytest.mark.parametrize("seed", [1, 2])
def test_two_hundred_steps_back_and_forth_are_exact(window, tmp_path, seed):
    history, path = window.document.history, tmp_path / "figure.crosstalk"
    person = Person(window, seed)
    first = dumps(history.diagram)
    person.until(STEPS // 2)
    window.document.save(path)
    middle = path.read_bytes()
    person.until(STEPS)
    last = dumps(history.diagram)
    assert history.position == STEPS
    for _ in range(STEPS):
        QTest.keyClick(window.canvas, Qt.Key.Key_Z, CTRL)
    assert dumps(history.diagram) == first
    assert history.position == 0
    window.document.save(path)
    assert path.read_bytes() == first
    for _ in range(STEPS // 2):
        QTest.keyClick(window.canvas, Qt.Key.Key_Y, CTRL)
    assert dumps(history.diagram) == middle
    window.document.save(path)
    for _ in range(STEPS // 2):
        QTest.keyClick(window.canvas, Qt.Key.Key_Y, CTRL)
    assert dumps(history.diagram) == last
    assert dumps(load_again(last)) == last
    from crosstalk.scene import build_scene

    fresh = build_scene(history.diagram, window.document.session.catalog)
    shown = window.document.session.scene
    assert {i: item.body for i, item in shown.items.items()} == {
        i: item.body for i, item in fresh.items.items()
    }


def load_again(data: bytes):
    return loads(data)


def test_fifty_steps_after_opening_what_was_saved(window, windows, tmp_path):
    path = tmp_path / "figure.crosstalk"
    Person(window, 7).until(50)
    window.document.save(path)
    saved = path.read_bytes()
    again = windows.show_diagram(load(path), path, "again")
    assert dumps(again.document.history.diagram) == saved
    person = Person(again, 8)
    person.until(50)
    last = dumps(again.document.history.diagram)
    again.document.history.go_to(0)
    assert dumps(again.document.history.diagram) == saved
    again.document.history.go_to(50)
    assert dumps(again.document.history.diagram) == last
    assert person.history.position == 50


def test_a_hundred_steps_in_two_windows(window, windows):
    second = windows.show_again(window)
    first = dumps(window.document.history.diagram)
    people = Person(window, 4), Person(second, 5)
    while window.document.history.position < STEPS // 2:
        for person in people:
            person.until(window.document.history.position + 1)
    last = dumps(window.document.history.diagram)
    window.document.history.go_to(0)
    assert dumps(window.document.history.diagram) == first
    second.document.history.go_to(STEPS // 2)
    assert dumps(second.document.history.diagram) == last
    scenes = [{i: x.body for i, x in w.document.session.scene.items.items()} for w in (window, second)]
    assert scenes[0] == scenes[1]
