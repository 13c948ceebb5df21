"""Figure 1: what it must hold and how it must look."""

import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.geometry import MM
from crosstalk.graph import view
from crosstalk.locations import diagrams
from crosstalk.model import Component, Connector, Panel, Strand, plain_text
from crosstalk.model.seating import course_of, pose_of
from crosstalk.scene import build_scene
from tests.diagrams import overlaps
from tests.diagrams.figure_1_facts import NODES, STATEMENTS


@pytest.fixture(scope="module")
def figure():
    return load(diagrams("figure-1.crosstalk"))


@pytest.fixture(scope="module")
def scene(figure):
    return build_scene(figure, load_catalog())


def test_it_is_a_full_page(figure):
    assert figure.page.width_mm == 183
    assert figure.page.height_mm <= 230


def test_the_core_components_are_there(figure):
    types = {c.type for c in figure.of_kind(Component)}
    assert set(NODES) <= types
    assert len(NODES) == 76


def test_the_core_statements_are_made(figure):
    made = set()
    for _, _, data in view(figure).edges(data=True):
        c = data["record"]
        ends = figure.records[c.source.target], figure.records[c.target.target]
        made.add((ends[0].type, c.relation, ends[1].type))
    assert len(STATEMENTS) == 81
    # Two core rows say the same of the sympathetic neuron, in two panels.
    assert {s[:3] for s in STATEMENTS} <= made
    assert sum(1 for _ in figure.of_kind(Connector)) >= 81


def test_every_statement_has_its_references(figure):
    cited = {}
    for c in figure.of_kind(Connector):
        key = (figure.records[c.source.target].type, c.relation, figure.records[c.target.target].type)
        cited.setdefault(key, set()).update(e.reference for e in c.evidence)
        assert c.evidence, f"{c.id} cites nothing"
    for source, relation, target, references in STATEMENTS:
        assert set(references) <= cited[source, relation, target]


def test_mediators_are_kept(figure):
    said = {c.id: plain_text(c.mediator) for c in figure.of_kind(Connector)}
    assert said["e088"] == "Cx43, PCDH7"
    assert said["e059"] == "CTC"
    assert said["e106"] == "RAMP1"
    assert sum(1 for words in said.values() if words) > 35


def test_panels_are_where_the_caption_puts_them(figure):
    panels = {}
    for panel in figure.of_kind(Panel):
        panels.setdefault(panel.letter, []).append(panel.box)
    assert sorted(panels) == ["1", "2", "3", "4", "5"]
    middle_x, middle_y = figure.page.width_mm * MM / 2, figure.page.height_mm * MM / 2
    (one,), (two,), (three,), (five,) = (panels[k] for k in "1235")
    left, right = sorted(panels["4"])
    assert one.right < middle_x
    assert two.x > one.right
    assert three.x > one.right
    assert three.bottom < two.y + two.height / 2
    assert five.centre.x > middle_x
    assert five.centre.y > middle_y
    assert left.right < right.x
    assert min(left.centre.y, right.centre.y) > middle_y


def test_receptors_sit_in_the_membrane_of_the_cut_open_cell(figure):
    membrane = figure.records["tumor-cell-membrane"]
    assert membrane.type == "lipid_bilayer"
    assert membrane.closed
    assert membrane.parent == "cut-open-cell"
    receptors = {c.type: c for c in figure.of_kind(Component) if c.seat and c.seat.host == membrane.id}
    assert set(receptors) == {"chrna7", "trkb", "dll3", "nmda_receptor"}
    for receptor in receptors.values():
        assert receptor.seat.side == "across"
        # The file says where it stands, and that is where its seat is.
        assert pose_of(receptor, receptor.seat, membrane) == (receptor.x, receptor.y, receptor.rotation)
        assert course_of(membrane).ruler.project(receptor.centre)[1] < 0.01


def test_what_runs_through_the_figure_is_drawn_as_strands(figure):
    types = {s.type for s in figure.of_kind(Strand)}
    assert {"nerve_fibre", "blood_vessel", "vein", "capillary", "lymphatic_vessel"} <= types
    assert {"bronchus", "basement_membrane", "unmyelinated_axon"} <= types
    assert figure.records["artery-to-brain"].options["flow"]
    assert figure.records["perineural-nerve"].options["followers"] == ["nec_cell"]
    assert figure.records["breached-basement-membrane"].options["gaps"]
    assert figure.records["ctc"].seat.host == "artery-to-brain"


def test_nerves_branch_towards_the_tumor(figure):
    hosts = [s.start.host for s in figure.of_kind(Strand) if s.start is not None]
    assert sorted(hosts) == ["nerve-trunk", "nerve-trunk", "vagal-branch", "vagal-branch"]


def test_nothing_is_lost(figure):
    assert sum(1 for _ in figure.of_kind(Component)) >= 98
    assert sum(1 for _ in figure.of_kind(Connector)) >= 82
    undrawn = {c.id for c in figure.of_kind(Connector) if not c.drawn}
    # What a strand with its cells shows: the vessel's part, the way to the brain, the vagus in the tumor.
    assert undrawn == {"e058", "e059", "e072"}


def test_routes_are_settled(figure):
    found = [c for c in figure.of_kind(Connector) if c.avoids]
    assert found
    assert all(c.settled for c in found)


@pytest.mark.parametrize("collides", overlaps.ALL, ids=lambda f: f.__name__)
def test_nothing_collides(scene, collides):
    assert collides(scene) == []


def test_text_is_at_least_5_points(scene):
    sizes = [s.size for i in scene.items.values() for t in overlaps.texts(i.items) for s in t.spans]
    full = [size for size in sizes if size > 4.9]
    assert min(full) >= 5
    # What is smaller is sub- and superscripts only.
    assert len(full) > 0.95 * len(sizes)
