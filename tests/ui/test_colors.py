"""Choosing colours in the real window: the menu of a field, safe palettes, the eyedropper."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.catalog.palettes import load_palettes
from crosstalk.commands import edit
from crosstalk.ui.eyedropper import color_at
from crosstalk.ui.inspector.color_choices import ColorChoices, Swatch
from crosstalk.ui.inspector.color_field import ColorField

LEFT = Qt.MouseButton.LeftButton


def colors(holder):
    return [
        s.color for s in holder.findChildren(Swatch) if not s.isHidden() and s.parent().isVisibleTo(holder)
    ]


@pytest.fixture
def field(window, qtbot):
    """A field in a form of the window, and what it told."""
    made = ColorField(parent=window.panels["inspector"])
    made.told = []
    made.edited.connect(lambda color, on: made.told.append(color))
    return made


def test_the_menu_offers_what_is_in_use_and_every_safe_palette(window, field):
    session = window.document.session
    field.session = session
    session.run("Colour", edit.set_style, ["a"], text_color="#123abc")
    choices = field.make_menu().findChild(ColorChoices)
    assert "#123abc" in colors(choices)
    names = [choices.palettes.itemText(n) for n in range(choices.palettes.count())]
    assert names == [palette.label for palette in load_palettes().values()]
    for number, palette in enumerate(load_palettes().values()):
        choices.palettes.setCurrentIndex(number)
        assert colors(choices)[-len(palette.colors) :] == list(palette.colors)
        assert choices.palettes.toolTip() == palette.promise
    again = ColorChoices(session)
    assert again.palettes.currentIndex() == len(load_palettes()) - 1


def test_a_colour_of_a_palette_is_chosen_by_a_click(window, field):
    menu = field.make_menu()
    choices = menu.findChild(ColorChoices)
    choices.palettes.setCurrentIndex(choices.palettes.findData("okabe-ito"))
    next(s for s in choices.findChildren(Swatch) if "vermilion" in s.toolTip() and not s.isHidden()).click()
    assert field.told == ["#d55e00"]


def test_a_colour_is_picked_from_the_page_whatever_eyes_look_at_it(hands, field):
    hands.session.run("Style", edit.set_style, ["a"], text_color="#0072b2")
    hands.canvas.show_rect(hands.session.scene.items["a"].bounds.inflated(40.0))
    hands.window.menus.run("view.vision_grey")
    hands.window.grab()
    hands.canvas._follow_marks()
    before = hands.session.selection
    dropper = field.pick_from_screen()
    assert QApplication.overrideCursor() is not None
    record = hands.session.record("a")
    paper = hands.at((record.x - 45, record.y))
    QTest.mouseClick(hands.port, LEFT, pos=paper)
    assert field.told == [hands.session.scene.paper]
    assert QApplication.overrideCursor() is None
    assert hands.session.selection == before
    del dropper
    label = next(i for i in hands.session.scene.items["a"].items if hasattr(i, "spans"))
    span = label.spans[0]
    # The stem of the first letter: a T.
    stem = hands.at((span.x + span.size * 0.305, span.y - span.size * 0.3))
    field.pick_from_screen()
    QTest.mouseClick(hands.port, LEFT, pos=stem)
    assert field.told[-1] == "#0072b2"


def test_esc_and_the_right_button_pick_nothing(hands, field):
    field.pick_from_screen()
    QTest.keyClick(hands.canvas, Qt.Key.Key_Escape)
    assert QApplication.overrideCursor() is None
    field.pick_from_screen()
    QTest.mouseClick(hands.port, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    assert QApplication.overrideCursor() is None
    assert field.told == []


def test_a_colour_of_the_program_itself_can_be_picked(window):
    swatch = Swatch(window)
    swatch.color = "#d55e00"
    swatch.setGeometry(300, 300, 60, 40)
    swatch.show()
    swatch.raise_()
    assert color_at(swatch.mapToGlobal(QPoint(17, 12))) == "#d55e00"
