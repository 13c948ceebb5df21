"""The talk's panel, its steps on the page, and the presenter, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from crosstalk.commands import History, steps
from crosstalk.model import Anchor, Component, Connector, Diagram, Dimension, Step
from crosstalk.ui import docks, talks
from crosstalk.ui.presenter import Presenter, Show
from crosstalk.ui.presenter.pictures import Pictures
from crosstalk.ui.presenter.show import clock
from crosstalk.ui.talk_model import MIME
from crosstalk.ui.talk_panel import TalkPanel

Key = Qt.Key
NAMES = "abc"


def figure(*talk: Step) -> Diagram:
    def cell(name: str, x: float) -> Component:
        return Component(id=name, z=name, type="tumor_cell", x=x, y=150, width=40, height=40)

    def line(source: str, target: str) -> Connector:
        return Connector(
            id=source + target,
            z=source + target,
            relation="activates",
            source=Anchor(target=source),
            target=Anchor(target=target),
        )

    records = (*(cell(n, 80 + 100 * i) for i, n in enumerate(NAMES)), line("a", "b"), line("b", "c"))
    dimensions = (Dimension(id="t", label="tumour", values=("gastric", "breast")),)
    return Diagram(records={r.id: r for r in records}, steps=talk, dimensions=dimensions)


THREE = tuple(Step(id=f"s{n}", title=f"Title {n}", note=f"Note {n}", show=(n,)) for n in NAMES)


@pytest.fixture
def open_(windows, qtbot):
    def make(*talk: Step):
        made = windows.show_diagram(figure(*talk), None, "Figure")
        made.resize(1200, 800)
        docks.fill(made)
        made.panels["talk"].raise_()
        qtbot.waitExposed(made)
        qtbot.waitUntil(lambda: panel_of(made).isVisible())
        return made

    return make


def panel_of(window) -> TalkPanel:
    panel = window.panels["talk"].widget()
    assert isinstance(panel, TalkPanel)
    return panel


def ids(window) -> list[str]:
    return [step.id for step in window.document.history.diagram.steps]


# -- the panel -----------------------------------------------------------------------------------------------------


def test_a_figure_without_a_talk_offers_a_draft(open_):
    window = open_()
    panel = panel_of(window)
    assert panel.pages.currentIndex() == 1
    panel.findChild(type(panel.present_button), "talk-first-draft").click()
    assert [step.show for step in window.document.history.diagram.steps] == [("a",), ("b", "ab"), ("c", "bc")]
    assert panel.pages.currentIndex() == 0
    assert window.document.history.steps == ("Draft talk",)
    window.document.session.undo()
    assert panel.pages.currentIndex() == 1


def test_choosing_a_step_shows_it_on_the_page_and_the_strip_walks_on(open_):
    window = open_(*THREE)
    panel, session = panel_of(window), window.document.session
    panel.choose("sb")
    assert set(session.scene.items) == {"a", "b", "ab"}
    assert "Step 2 of 3" in window.looks_bar.step_count.text()
    QTest.mouseClick(window.findChild(QToolButton, "step-next"), Qt.MouseButton.LeftButton)
    assert panel.current == "sc"
    assert panel.form.title.text() == "Title c"
    assert not window.looks_bar.next.isEnabled()
    QTest.mouseClick(window.findChild(QToolButton, "step-leave"), Qt.MouseButton.LeftButton)
    assert session.scene_view.step is None
    assert not window.looks_bar.isVisible()
    assert panel.current == "sc"
    assert session.history.position == 0


def test_steps_are_dragged_into_another_order(open_):
    window = open_(*THREE)
    model = panel_of(window).model
    data = model.mimeData([model.index(2)])
    assert data.hasFormat(MIME)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1))
    assert ids(window) == ["sc", "sa", "sb"]
    assert panel_of(window).current == "sc"
    window.document.session.undo()
    assert ids(window) == ["sa", "sb", "sc"]


def test_steps_are_moved_copied_and_removed_by_keyboard(open_):
    window = open_(*THREE)
    panel = panel_of(window)
    panel.choose("sa")
    QTest.keyClick(panel.list, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert ids(window) == ["sb", "sa", "sc"]
    QTest.keyClick(panel.list, Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert ids(window) == ["sa", "sb", "sc"]
    panel.copy_button.click()
    assert len(ids(window)) == 4
    assert panel.current == ids(window)[1]
    QTest.keyClick(panel.list, Key.Key_Delete)
    assert ids(window) == ["sa", "sb", "sc"]
    assert panel.current == "sb"
    for _ in range(3):
        panel.remove()
    assert ids(window) == []
    assert window.document.session.scene_view.step is None


def test_title_and_notes_are_taken_once(open_):
    window = open_(*THREE)
    panel = panel_of(window)
    panel.choose("sb")
    panel.form.title.selectAll()
    QTest.keyClicks(panel.form.title, "Renamed")
    panel.form.note.setPlainText("Say this")
    panel.choose("sc")
    second = window.document.history.diagram.steps[1]
    assert (second.title, second.note) == ("Renamed", "Say this")
    assert window.document.history.diagram.steps[2] == THREE[2]
    assert window.document.history.position == 2


def test_the_selection_is_shown_hidden_dimmed_and_emphasised(open_):
    window = open_(*THREE)
    panel, session = panel_of(window), window.document.session
    panel.choose("sc")
    session.select(["a", "ab"])
    for part in ("hide", "dim", "emphasise"):
        assert not panel.form.buttons[part].isChecked()
        panel.form.buttons[part].click()
        assert getattr(window.document.history.diagram.steps[2], part) == ("a", "ab")
        assert panel.form.buttons[part].isChecked()
    panel.form.buttons["emphasise"].click()
    assert window.document.history.diagram.steps[2] == THREE[2]
    panel.form.told["show"].linkActivated.emit("#")
    assert session.selection == ("c",)


def test_a_step_chooses_a_context(open_):
    window = open_(*THREE)
    panel = panel_of(window)
    panel.choose("sb")
    box = panel.form.contexts["t"]
    box.setCurrentIndex(box.findText("gastric"))
    box.activated.emit(box.currentIndex())
    assert window.document.history.diagram.steps[1].context == {"t": "gastric"}
    assert window.document.session.scene.stage.context == {"t": "gastric"}
    panel.choose("sa")
    assert panel.form.contexts["t"].currentText() == "as before"
    assert window.document.session.scene.stage.context == {}


def test_steps_come_from_the_selection_and_from_what_is_seen(open_):
    window = open_()
    panel, session = panel_of(window), window.document.session
    session.select(["a"])
    run = window.menus.run
    run("talk.add_appearing")
    run("talk.add_emphasising")
    session.show_only(["b", "c", "bc"], "the end")
    session.light(["c"])
    panel.add_seen()
    first, second, third = window.document.history.diagram.steps
    assert (first.show, second.emphasise) == (("a",), ("a",))
    assert (third.title, third.show, third.hide, third.emphasise) == ("the end", (), ("a", "ab"), ("c",))
    assert panel.current == third.id


def test_thumbnails_show_each_step_and_follow_edits(open_):
    window = open_(*THREE)
    panel = panel_of(window)
    panel.model.finish()
    pictures = [panel.model.picture(step.id).toImage() for step in THREE]
    assert pictures[0] != pictures[1] != pictures[2]
    window.document.session.run("Change", steps.change_step, "sb", show=())
    panel.model.finish()
    now = [panel.model.picture(step.id).toImage() for step in THREE]
    assert now[0] == now[1] != pictures[0]


# -- the show ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "index"),
    [
        ([Key.Key_Right], 1),
        ([Key.Key_Space, Key.Key_Down], 2),
        ([Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp], 1),
        ([Key.Key_End, Key.Key_Left], 1),
        ([Key.Key_End, Key.Key_Right, Key.Key_Right], 2),
        ([Key.Key_End, Key.Key_Home], 0),
        ([Key.Key_2, Key.Key_Return], 1),
        ([Key.Key_9, Key.Key_9, Key.Key_Enter], 2),
        ([Key.Key_2, Key.Key_Escape, Key.Key_Return], 1),
        ([Key.Key_Right, Key.Key_B, Key.Key_Right], 1),
        ([Key.Key_Right, Key.Key_Up, Key.Key_Up], 0),
    ],
)
def test_keys_lead_through_the_talk(qtbot, keys, index):
    show = Show(THREE)
    for key in keys:
        assert show.key(key, chr(key) if Key.Key_0 <= key <= Key.Key_9 else "")
    assert show.index == index
    assert not show.is_black
    assert show.digits == ""


def test_other_keys_mean_nothing_and_a_show_needs_steps(qtbot):
    assert not Show(THREE).key(Key.Key_Q, "q")
    with pytest.raises(ValueError, match="steps"):
        Show(())


def test_the_clock_is_read_easily():
    assert [clock(s) for s in (0, 65, 3725)] == ["0:00", "1:05", "1:02:05"]


@pytest.fixture
def presenter(open_, qtbot):
    window = open_(*THREE)
    made = talks.present(window)
    assert isinstance(made, Presenter)
    qtbot.waitUntil(made.audience.isVisible)
    yield made
    if not made._is_over:
        made.end()


def test_the_room_sees_the_step_black_and_the_dot(presenter):
    audience, show = presenter.audience, presenter.show
    audience._fade.setDuration(0)

    def picture():
        return audience.grab().toImage()

    first = picture()
    QTest.keyClick(audience, Key.Key_Right)
    audience._faded()
    assert show.index == 1
    second = picture()
    assert second != first
    QTest.keyClick(audience, Key.Key_B)
    assert picture().pixelColor(5, 5).lightness() == 0
    QTest.keyClick(audience, Key.Key_B)
    assert picture() == second
    QTest.keyClick(audience, Key.Key_L)
    show.point(QPointF(0.5, 0.5))
    centre = audience.frame.center()
    assert picture().pixelColor(centre).red() > 240
    assert picture().pixelColor(centre).green() < 90


def test_everything_stands_at_the_same_spot_in_every_step(presenter):
    room = QSize(600, 400)
    sizes = {presenter.pictures.of(step.id, room).size() for step in THREE}
    assert sizes == {presenter.pictures.size(room)}
    images = [presenter.pictures.of(step.id, room).toImage() for step in THREE]
    size = images[0].size()
    page = presenter.pictures.page
    spot = QPoint(round(80 / page.width * size.width()), round(150 / page.height * size.height()))
    assert len({image.pixelColor(spot).name() for image in images}) == 1


def test_a_click_goes_on_a_held_button_points(presenter):
    audience, show = presenter.audience, presenter.show
    middle = audience.rect().center()
    QTest.mouseClick(audience, Qt.MouseButton.LeftButton, pos=middle)
    assert show.index == 1
    QTest.mouseClick(audience, Qt.MouseButton.RightButton, pos=middle)
    assert show.index == 0
    QTest.mousePress(audience, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(audience, middle + QPoint(60, 0))
    assert show.laser
    QTest.mouseRelease(audience, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    assert not show.laser
    assert show.index == 0


def test_the_speaker_sees_notes_and_the_next_step_and_steers(presenter):
    QTest.keyClick(presenter.audience, Key.Key_S)
    speaker = presenter.speaker
    assert speaker.isVisible()
    assert speaker.notes.toPlainText() == "Note a"
    assert speaker.following_title.text() == "Title b"
    QTest.keyClick(speaker, Key.Key_End)
    assert presenter.show.index == 2
    assert speaker.notes.toPlainText() == "Note c"
    assert speaker.following_title.text() == ""
    assert speaker.count.text() == "Step 3 of 3"
    size = speaker.notes.font().pointSize()
    QTest.keyClicks(speaker, "+")
    assert speaker.notes.font().pointSize() > size
    QTest.keyClick(speaker, Key.Key_S)
    assert not speaker.isVisible()
    assert presenter.audience.isVisible()


def test_esc_ends_it_and_edits_meanwhile_do_not_disturb(open_, qtbot):
    window = open_(*THREE)
    session = window.document.session
    session.show_step("sb")
    made = talks.present_from_here(window)
    assert made.show.index == 1
    session.run("Remove", steps.remove_steps, ["sa"])
    assert len(made.show.steps) == 3
    QTest.keyClick(made.audience, Key.Key_Right)
    with qtbot.waitSignal(made.ended) as told:
        QTest.keyClick(made.audience, Key.Key_Escape)
    assert told.args == [2]
    assert session.scene_view.step == "sc"


def test_pictures_are_painted_before_they_are_asked_for(qtbot):
    from crosstalk.catalog import load_catalog

    pictures = Pictures(figure(*THREE), load_catalog())
    room = QSize(200, 150)
    pictures.prepare("sb", room)
    assert not pictures.is_ready("sb", room)
    qtbot.waitUntil(lambda: pictures.is_ready("sb", room))


def test_a_figure_without_a_talk_may_be_drafted_or_shown_whole(open_, answer, qtbot):
    window = open_()
    said = answer("Cancel")
    assert talks.present(window) is None
    assert "no talk yet" in said[0]
    answer("Show the whole figure")
    whole = talks.present(window)
    assert len(whole.show.steps) == 1
    whole.end()
    assert ids(window) == []
    answer("Draft one")
    drafted = talks.present(window)
    assert len(drafted.show.steps) == 3
    drafted.end()
    assert len(ids(window)) == 3


def test_an_empty_figure_gives_no_talk_and_says_so(windows, answer, qtbot):
    window = windows.show_diagram(History(Diagram()).diagram, None, "Empty")
    told: list[str] = []
    window.document.session.message.connect(told.append)
    answer("Draft one")
    assert talks.present(window) is None
    assert "nothing to tell" in told[0]


# -- export --------------------------------------------------------------------------------------------------------


def test_the_talk_is_exported_as_slides_and_another_format_keeps_to_the_steps(open_, tmp_path):
    from crosstalk.ui.export_dialog import ExportDialog

    window = open_(*THREE)
    dialog = ExportDialog(window.document, window)
    dialog.choose_steps()
    assert dialog.exporter.id == "pptx"
    assert dialog.options().pages == "steps"
    ways = [dialog.format.itemData(n).id for n in range(dialog.format.count())]
    dialog.format.setCurrentIndex(ways.index("svg"))
    assert dialog.options().pages == "steps"
    dialog.write(tmp_path / "talk.svg")
    assert sorted(path.name for path in tmp_path.glob("*.svg")) == [
        "talk-01-title-a.svg",
        "talk-02-title-b.svg",
        "talk-03-title-c.svg",
    ]
