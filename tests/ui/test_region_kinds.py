"""The inspector's list of kinds of regions: the usual ones, and pieces of ready drawings only where one is shown."""

from __future__ import annotations

from crosstalk.commands import edit
from crosstalk.ui.inspector import InspectorPanel
from crosstalk.ui.inspector.sections.region import RegionSection
from tests.ui.panels import full_session, settle


def offered(panel: InspectorPanel) -> list[str]:
    panel.session.select(("region",))
    settle(30)
    (section,) = (s for s in panel.sections.values() if isinstance(s, RegionSection))
    return [section.kind.itemText(i) for i in range(section.kind.count())]


def test_pieces_are_offered_only_where_one_is_shown(qtbot):
    panel = InspectorPanel(full_session())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    kinds = panel.session.catalog.regions.values()
    usual = [kind.label for kind in kinds if not kind.part]
    assert offered(panel) == usual
    assert 8 <= len(usual) < 40
    panel.session.run("Change region type", edit.set_fields, ("region",), type="germinal-center")
    panel.session.select(())
    settle(30)
    assert [label for label in offered(panel) if label not in usual] == ["Germinal centre"]
