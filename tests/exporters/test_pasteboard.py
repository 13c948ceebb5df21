"""What stands wholly beside the page is put aside: it is in the file of the diagram and in no picture of it."""

from __future__ import annotations

import msgspec
import pytest
from lxml import etree

from crosstalk.commands import History, connect, create
from crosstalk.exporters import ExportOptions, export_bytes
from crosstalk.exporters.export import figure_of
from crosstalk.exporters.frames import sheets
from crosstalk.exporters.registry import all_exporters, by_id
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram, Step
from crosstalk.painting import outputs  # noqa: F401 - its exporters register themselves
from crosstalk.storage.codec import dumps

BARE = ExportOptions(embed=False)


def drawn(*aside: tuple[str, float], linked: bool = False) -> Diagram:
    history = History(Diagram())
    history.run("Add", create.add_component, "tumor_cell", Point(100.0, 100.0), (40.0, 40.0), id="in")
    for kind, x in aside:
        history.run("Add", create.add_component, kind, Point(x, 100.0), (40.0, 40.0), id=kind)
        if linked:
            history.run(
                "Connect", connect.connect, Anchor(target="in"), "activates", Anchor(target=kind), id="link"
            )
    return history.diagram


def test_nothing_of_it_is_drawn_in_the_svg():
    # As of an undrawn line, the file says that it is there; nobody sees it.
    svg = export_bytes(drawn(("macrophage", -200.0), ("nk_cell", 900.0)), by_id("svg"), BARE)
    found = {
        g.get("id"): {etree.QName(part).localname for part in g} for g in etree.fromstring(svg).iter("{*}g")
    }
    assert "path" in str(found["in"]) or "g" in found["in"]
    assert found["macrophage"] <= {"title", "desc"}
    assert found["nk_cell"] <= {"title", "desc"}


def test_what_reaches_onto_the_page_stays():
    svg = export_bytes(drawn(("macrophage", -10.0)), by_id("svg"), BARE)
    assert b"acrophage" in svg


@pytest.mark.parametrize("exporter", all_exporters(), ids=lambda exporter: exporter.id)
def test_every_format_leaves_it_out_and_can_do_with_a_line_that_leads_there(exporter):
    with_it = figure_of(drawn(("macrophage", -200.0), linked=True), BARE)
    assert not with_it.scene.items["macrophage"].items
    assert with_it.scene.items["link"].items
    assert exporter.render(with_it, BARE)


def test_the_steps_of_a_talk_leave_it_out_too():
    diagram = msgspec.structs.replace(drawn(("macrophage", -200.0)), steps=(Step(id="one", title="First"),))
    options = ExportOptions(embed=False, pages="steps")
    pages = list(sheets(figure_of(diagram, options), options))
    assert [page.kind for page in pages] == ["step"]
    assert not pages[0].figure.scene.items["macrophage"].items
    assert pages[0].figure.scene.items["in"].items


def test_the_diagram_keeps_it():
    assert b"macrophage" in dumps(drawn(("macrophage", -200.0)))
