"""Questions to the figure, asked in the real window."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from crosstalk.commands import document, edit, steps
from crosstalk.editor import document_view
from crosstalk.geometry import Rect
from crosstalk.model import Anchor, Component, Connector, Diagram, Dimension, Step
from crosstalk.model.records import Condition, Effect, rich
from crosstalk.scene import build_scene
from crosstalk.ui import docks
from crosstalk.ui.questions_panel import QuestionsPanel


def figure() -> Diagram:
    """A nerve that lowers the T cell by CGRP, in gastric tumours only; a loop back; and one far away."""

    def cell(name: str, label: str, x: float) -> Component:
        return Component(
            id=name, z=name, type="tumor_cell", label=rich(label), x=x, y=150, width=40, height=40
        )

    def line(name: str, source: str, relation: str, target: str, **fields: Any) -> Connector:
        return Connector(
            id=name,
            z=name,
            relation=relation,
            source=Anchor(target=source),
            target=Anchor(target=target),
            **fields,
        )

    off = Effect(when=(Condition(dimension="t", values=("breast",)),), relation=None)
    records = (
        cell("n", "Nociceptor", 80),
        cell("p", "CGRP", 180),
        cell("t", "T cell", 280),
        cell("far", "Lonely cell", 5000),
        line("np", "n", "secretes", "p"),
        line("pt", "p", "inhibits", "t", effects=(off,)),
        line("tn", "t", "inhibits", "n"),
    )
    return Diagram(
        records={r.id: r for r in records},
        dimensions=(Dimension(id="t", label="tumour", values=("gastric", "breast")),),
    )


@pytest.fixture
def opened(windows, qtbot):
    made = windows.show_diagram(figure(), None, "Figure")
    made.resize(1200, 800)
    docks.fill(made)
    made.panels["questions"].raise_()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: panel_of(made).isVisible())
    return made


def panel_of(window) -> QuestionsPanel:
    panel = window.panels["questions"].widget()
    assert isinstance(panel, QuestionsPanel)
    return panel


def ask(window, question: str, *chosen: str) -> list[str]:
    panel, session = panel_of(window), window.document.session
    if chosen:
        session.select(chosen)
    panel.choose(question)
    panel.ask()
    panel.asking.finish()
    return [line.sentence for line in panel.list.lines]


def test_it_asks_of_what_is_selected_and_swaps_start_and_goal(opened):
    opened.document.session.run("Context", document.set_context, "t", "gastric")
    assert ask(opened, "routes", "n", "t") == ["Nociceptor secretes CGRP, which inhibits T cell (lowers it)"]
    panel = panel_of(opened)
    assert (panel.first.text(), panel.second.text()) == ("Nociceptor", "T cell")
    opened.document.session.select(())
    QTest.mouseClick(panel.findChild(QToolButton, "question-swap"), Qt.MouseButton.LeftButton)
    panel.asking.finish()
    assert (panel.first.text(), panel.second.text()) == ("T cell", "Nociceptor")
    assert [line.sentence for line in panel.list.lines] == ["T cell inhibits nociceptor (lowers it)"]


def test_too_little_selected_is_said_and_no_selection_is_needed_for_the_whole_figure(opened):
    assert ask(opened, "routes", "n") == []
    assert "where to arrive" in panel_of(opened).state.text()
    opened.document.session.select(())
    assert len(ask(opened, "loops")) == 1
    assert ask(opened, "loose") == ["Lonely cell is connected to nothing"]
    assert not panel_of(opened).first.isVisibleTo(panel_of(opened))


def test_marks_say_the_sense_in_a_word_and_filters_find_it(opened):
    ask(opened, "downstream", "n")
    panel = panel_of(opened)
    model = panel.list.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(panel.list.count())]
    assert said[0].startswith("open: ")  # to secrete says neither more nor less
    panel.filter.setText("lowers")
    assert all(line.sign == -1 for line in panel.list.lines)
    panel.filter.setText("t CELL")
    assert [line.ids[0] for line in panel.list.lines] == ["t"]
    panel.choose("hubs")
    panel.asking.finish()
    panel.filter.clear()
    assert all(
        not model.index(row, 0).data(Qt.ItemDataRole.UserRole + 1) for row in range(panel.list.count())
    )


def test_depth_limits_the_answer(opened):
    assert len(ask(opened, "downstream", "n")) == 2
    panel_of(opened).far.setValue(1)
    assert len(ask(opened, "downstream")) == 1


def test_an_answer_is_lit_and_esc_lets_go(opened, qtbot):
    ask(opened, "routes", "n", "t")
    panel, session = panel_of(opened), opened.document.session
    panel.list.choose(panel.list.lines)
    assert session.lit == {"n", "p", "t", "np", "pt"}
    assert session.history.position == 0
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not session.lit
    panel.list.choose(panel.list.lines)
    opened.canvas.setFocus()
    QTest.keyClick(opened.canvas, Qt.Key.Key_Escape)
    assert not session.lit
    assert not panel.list.chosen
    assert session.selection == ("n", "t")


@pytest.mark.parametrize("many", [False, True])
def test_what_is_not_lit_is_painted_pale(opened, monkeypatch, many):
    if many:
        monkeypatch.setattr("crosstalk.ui.sheet.VEILED", 2)
    opened.canvas.show_rect(Rect(40.0, 60.0, 300.0, 180.0))
    before = opened.canvas.grab().toImage()
    opened.document.session.light(["n"])
    after = opened.canvas.grab().toImage()

    def darkest(image, name):
        place = opened.canvas.lens.to_view(opened.document.session.record(name).centre).toPoint()
        ratio = image.devicePixelRatio()
        around = [(place.x() + dx, place.y() + dy) for dx in range(-6, 7, 2) for dy in range(-6, 7, 2)]
        return min(image.pixelColor(int(x * ratio), int(y * ratio)).lightness() for x, y in around)

    assert darkest(after, "n") == pytest.approx(darkest(before, "n"), abs=12)
    assert darkest(after, "t") > darkest(before, "t") + 40


def test_a_veil_looks_as_if_each_were_pale(opened, monkeypatch):
    """Of a large figure's step the others are not made pale one by one: the page looks nearly the same."""
    session = opened.document.session
    panel_of(opened).choose("loops")
    panel_of(opened).asking.finish()
    step = session.run("Add", steps.add_step, Step(id="", title="one", emphasise=("p",)))

    def picture() -> np.ndarray:
        opened.canvas.sharpen()
        image = opened.canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return np.frombuffer(image.constBits(), dtype=np.uint8).astype(int)

    whole = picture()
    session.show_step(step)
    assert not session.scene.stage.is_veiled
    pale = picture()
    session.show_step(None)
    assert np.abs(picture() - whole).mean() < 0.02
    monkeypatch.setattr(document_view, "VEILED", 2)
    session.show_step(step)
    assert session.scene.stage.is_veiled
    assert session.scene.items["n"] == build_scene(session.history.diagram, session.catalog).items["n"]
    veiled = picture()
    # The picture of the whole figure is taller: no strip above the page says which step it is.
    assert np.abs(veiled - pale).mean() < 0.3, (veiled.shape, pale.shape, whole.shape)
    assert (veiled != pale).any()


def test_an_answer_out_of_sight_is_shown(opened):
    session = opened.document.session
    opened.canvas.set_percent(300.0)
    ask(opened, "loose")
    panel = panel_of(opened)
    panel.list.choose(panel.list.lines)
    assert session.visible.encloses(session.scene.items["far"].body)


def test_an_answer_becomes_a_step_a_filter_or_a_diagram(opened, windows):
    ask(opened, "routes", "n", "t")
    panel, session = panel_of(opened), opened.document.session
    panel.make_step()
    (step,) = session.history.diagram.steps
    assert set(step.emphasise) == {"n", "p", "t", "np", "pt"}
    assert step.title.startswith("Nociceptor secretes CGRP")
    session.undo()
    assert session.history.diagram.steps == ()

    panel.show_only()
    assert set(session.scene.items) == {"n", "p", "t", "np", "pt"}
    strip = opened.looks_bar
    assert strip.filter_strip.isVisible()
    assert "Filtered: Nociceptor" in strip.filter_title.toolTip()
    assert session.history.diagram.steps == ()
    QTest.mouseClick(opened.findChild(QToolButton, "filter-leave"), Qt.MouseButton.LeftButton)
    assert "far" in session.scene.items
    assert not strip.isVisible()

    panel.make_diagram()
    assert len(windows.all) == 2
    made = windows.all[1].document
    assert set(made.history.diagram.records) == {"n", "p", "t", "np", "pt"}
    assert made.is_modified
    page = made.session.scene.page
    assert all(page.encloses(item.body) for item in made.session.scene.items.values())


def test_an_edit_makes_it_stale_and_it_is_asked_again(opened, qtbot):
    ask(opened, "downstream", "n")
    panel, session = panel_of(opened), opened.document.session
    session.run("Delete", edit.delete, ["pt"])
    assert panel.asking.is_stale
    assert not panel.list.isEnabled()
    assert panel.again_button.isVisible()
    qtbot.waitUntil(lambda: not panel.asking.is_stale and not panel.asking.is_running)
    assert [line.ids[0] for line in panel.list.lines] == ["p"]
    session.run("Title", document.set_metadata, title="Another")
    assert not panel.asking.is_stale


def test_it_follows_the_context_of_the_page(opened, qtbot):
    panel, session = panel_of(opened), opened.document.session
    assert len(ask(opened, "routes", "n", "t")) == 1
    assert "depends" in panel.context.text()
    session.run("Context", document.set_context, "t", "breast")
    qtbot.waitUntil(lambda: not panel.asking.is_stale and not panel.asking.is_running)
    assert panel.list.lines == []
    assert panel.state.text() == "No route leads there."
    assert "tumour: breast" in panel.context.text()


def test_a_long_question_can_be_stopped_and_asked_again(opened):
    from crosstalk.telling import Line

    panel = panel_of(opened)
    ask(opened, "loops")

    def endless():
        yield Line("One", ("n",), 1)
        while True:
            yield None

    panel.asking.is_running, panel.asking._under_way = True, endless()
    panel.asking.lines = []
    panel.asking._go_on()
    panel._slow.stop()
    panel._tell()
    assert panel.progress.isVisible()
    assert panel.state.text().startswith("1 so far")
    panel.stop_button.click()
    assert not panel.asking.is_running
    assert panel.state.text() == "1 answer so far: stopped"
    panel.again_button.click()
    panel.asking.finish()
    assert panel.list.lines[0].sentence != "One"
