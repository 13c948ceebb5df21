"""Another type for what is selected, from the menu."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from crosstalk.model import Connector
from crosstalk.ui.inspector.type_field import TypePopup


def test_change_type_keeps_connectors_and_is_one_step(hands):
    hands.session.select(["a"])
    before = hands.session.history.position
    hands.window.menus.run("object.change_type")
    QApplication.processEvents()
    popup = next(p for p in hands.window.findChildren(TypePopup) if p.isVisible())
    popup.chosen.emit("tam")
    assert hands.session.record("a").type == "tam"
    assert hands.session.history.position == before + 1
    line = next(hands.session.history.diagram.of_kind(Connector))
    assert (line.source.target, line.target.target) == ("a", "b")
    popup.close()


def test_it_is_offered_for_components_only(hands):
    from crosstalk.editor.actions import REGISTRY

    line = next(hands.session.history.diagram.of_kind(Connector))
    hands.session.select([line.id])
    assert not REGISTRY["object.change_type"].enabled(hands.session)
