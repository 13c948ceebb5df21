"""View ▸ Colour vision in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from crosstalk.catalog.vision import LABELS
from crosstalk.painting.eyes import mapped, table


def shown(hands):
    hands.window.grab()
    hands.canvas._follow_marks()
    hands.window.grab()
    return hands.canvas.sheet.backing


def same(one, other):
    return one.toImage().convertToFormat(one.toImage().Format.Format_RGB32) == other


def test_every_view_is_in_the_menu_and_shows_the_page_through_its_table(hands):
    before = hands.session.history.diagram
    for vision in LABELS:
        hands.window.menus.run(f"view.vision_{vision}")
        backing = shown(hands)
        assert same(backing.picture, mapped(backing.pixmap.toImage(), table(vision)))
        assert not same(backing.picture, backing.pixmap.toImage())
    hands.window.menus.run("view.vision_normal")
    backing = shown(hands)
    assert backing.picture is backing.pixmap
    assert hands.session.history.diagram is before


def test_it_keeps_up_while_one_works_and_pans(hands):
    hands.window.menus.run("view.vision_grey")
    shown(hands)
    hands.drag("b", (250.0, 210.0))
    hands.canvas.pan(-11, 29)
    hands.click((200.0, 400.0))
    backing = shown(hands)
    assert same(backing.picture, mapped(backing.pixmap.toImage(), table("grey")))
    image = backing.picture.toImage()
    colors = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert all(c.red() == c.green() == c.blue() for c in map(QColor, colors))


def test_the_status_bar_tells_and_leads_out(hands):
    chip = hands.window.status.vision
    assert not chip.isVisible()
    hands.window.menus.run("view.vision_deuteranopia")
    assert chip.isVisible()
    assert "Deutan 100 %" in chip.button.text()
    chip.severity.setValue(8)
    assert hands.session.settings.severity == 0.4
    assert "40 %" in chip.button.text()
    backing = shown(hands)
    assert same(backing.picture, mapped(backing.pixmap.toImage(), table("deuteranopia", 0.4)))
    hands.window.menus.run("view.vision_printed")
    assert not chip.severity.isVisible()
    assert "not a proof" in chip.button.toolTip()
    QTest.mouseClick(chip.button, Qt.MouseButton.LeftButton)
    assert not chip.isVisible()
    assert hands.session.settings.vision == ""
