"""Scenes: that each is whole, is found, looks composed and is inserted as one thing."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.commands import History
from crosstalk.editor import scenes
from crosstalk.editor.session import EditorSession
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM, Point, Rect
from crosstalk.model import Component, Connector, Diagram, Group, Region
from crosstalk.scene import build_scene
from tests.diagrams import overlaps

ENTRIES = scenes.scenes()
IDS = [entry.id for entry in ENTRIES]
WANTED = {
    "neuron–tumour synapse", "tripartite synapse", "pseudo-synapse", "perineural niche", "nerve in cross-section",
    "neuromuscular-like varicosity", "nanotube", "immune synapse", "blood–brain barrier", "intravasation",
    "extravasation", "lymph node", "tumor nest", "crypt", "dorsal root ganglion", "vagus", "HPA", "sympathetic chain",
    "neuroepithelial body", "gap junction", "membrane with receptors", "cascade", "human body", "mouse",
    "metastasis map",
}  # fmt: skip
"""What people of the field redraw again and again."""

NESTED = {("human-body", "things_over_things"): 1}
"""What lies on another by intention: the heart on the lungs."""


@pytest.fixture(scope="module")
def drawn():
    catalog = load_catalog()
    return {i: build_scene(scenes.diagram_of(i), catalog) for i in IDS}


def session(diagram: Diagram | None = None) -> EditorSession:
    return EditorSession(History(diagram or Diagram()), load_catalog())


@pytest.mark.parametrize("words", sorted(WANTED))
def test_what_is_redrawn_often_is_there(words):
    assert scenes.search(words), words


def test_there_are_at_least_24():
    assert len(set(IDS)) >= 24


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_each_says_what_it_is(entry):
    said = scenes.diagram_of(entry.id).metadata
    assert (said.title, said.description, said.keywords) == entry[1:4]
    assert len(said.title) >= 5
    assert 60 <= len(said.description) <= 400
    assert len(said.keywords) >= 4
    assert said.license == "CC0-1.0"


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_each_is_found_by_its_title_and_keywords(entry):
    assert scenes.search(entry.title)[0].id == entry.id
    for keyword in entry.keywords:
        assert entry in scenes.search(keyword), keyword


@pytest.mark.parametrize("scene_id", IDS)
def test_each_uses_only_what_the_catalogue_has(scene_id):
    catalog, diagram = load_catalog(), scenes.diagram_of(scene_id)
    assert all(catalog.has(c.type) for c in diagram.of_kind(Component))
    assert all(c.relation in catalog.relations for c in diagram.of_kind(Connector))


@pytest.mark.parametrize("scene_id", IDS)
def test_the_page_is_cut_to_the_drawing(scene_id, drawn):
    scene = drawn[scene_id]
    boxes = [box for item in scene.items.values() for box in ink(item)]
    page = scene.page
    margins = (
        min(b.x for b in boxes) - page.x,
        min(b.y for b in boxes) - page.y,
        page.right - max(b.right for b in boxes),
        page.bottom - max(b.bottom for b in boxes),
    )
    assert all(1 <= margin <= 8 for margin in margins), margins
    assert 60 <= page.width / MM <= 110


def ink(item) -> list[Rect]:
    """Return what is painted of an item: of a text its words, not its box."""
    if item.kind == "text":
        return [box for _, box in overlaps.words(item)]
    return [item.bounds] if item.items and item.kind != "group" else []


@pytest.mark.parametrize("collides", overlaps.ALL, ids=lambda f: f.__name__)
@pytest.mark.parametrize("scene_id", IDS)
def test_nothing_collides(scene_id, collides, drawn):
    nested = NESTED.get((scene_id, collides.__name__), 0)
    assert len(collides(drawn[scene_id])) <= nested, collides(drawn[scene_id])


@pytest.mark.parametrize("scene_id", IDS)
def test_text_is_at_least_5_points(scene_id, drawn):
    sizes = [s.size for i in drawn[scene_id].items.values() for t in overlaps.texts(i.items) for s in t.spans]
    full = [size for size in sizes if size > 4.9]
    assert full
    assert len(full) > 0.8 * len(sizes)  # the others are sub- and superscripts


@pytest.mark.parametrize("scene_id", IDS)
def test_each_is_inserted_as_one_group_in_one_step(scene_id):
    person = session()
    group_id = scenes.insert(person, scene_id, Point(250.0, 240.0))
    group = person.record(group_id)
    assert isinstance(group, Group)
    assert group.name == scenes.scene(scene_id).title
    assert person.selection == (group_id,)
    records = person.history.records
    assert len(records) == len(scenes.diagram_of(scene_id).records) + 1
    assert [i for i, r in records.items() if not r.parent] == [group_id]
    assert len(person.history.steps) == 1
    person.undo()
    assert not person.history.records


def test_it_is_inserted_around_the_place():
    person = session()
    scenes.insert(person, "human-body", Point(300.0, 200.0))
    (body,) = [r for r in person.history.records.values() if r.name == "Human body" and isinstance(r, Region)]
    assert abs(body.x - 300.0) < 2
    assert abs(body.y - 200.0) < 8


def test_two_of_a_kind_stand_side_by_side():
    person = session()
    scenes.insert(person, "hpa-axis", Point(150.0, 150.0))
    once = len(person.history.records)
    scenes.insert(person, "hpa-axis", Point(400.0, 150.0))
    assert len(person.history.records) == 2 * once
    ends = {
        i
        for r in person.history.records.values()
        if isinstance(r, Connector)
        for i in (r.source.target, r.target.target)
    }
    assert ends <= set(person.history.records)
    person.undo()
    assert len(person.history.records) == once


def test_dropped_into_a_larger_region_it_belongs_to_it():
    tissue = Region(id="tissue", x=250, y=250, width=480, height=460)
    cell = Region(id="cell", x=250, y=250, width=40, height=40, z="b")
    person = session(Diagram(records={"tissue": tissue, "cell": cell}))
    assert person.record(scenes.insert(person, "mouse", Point(250.0, 250.0))).parent == "tissue"


def test_typing_errors_and_both_spellings_are_understood():
    assert scenes.search("perinural niche")[0].id == "perineural-niche"
    assert scenes.search("neuron tumor synapse")[0].id == "neuron-tumor-synapse"
    assert scenes.search("Signaling cascade")[0].id == "signalling-cascade"
    assert not scenes.search("qqxxyy")
    assert scenes.search("  ") == scenes.scenes()


def test_what_is_not_there_is_told():
    with pytest.raises(CrosstalkError, match="no scene 'nothing'"):
        scenes.insert(session(), "nothing", Point(0.0, 0.0))


def test_the_list_is_read_without_the_records(monkeypatch):
    monkeypatch.setattr(scenes, "load", lambda path: pytest.fail(f"{path} was opened"))
    assert scenes.scenes.__wrapped__() == ENTRIES
