"""What a scene keeps to be quick stays bounded in a long session."""

from crosstalk.catalog import load_catalog
from crosstalk.model import Component, Diagram, Region
from crosstalk.model.diff import diff_of
from crosstalk.scene import arts, build_scene, refresh, stage


def test_outlines_of_a_region_that_is_resized_do_not_pile_up(monkeypatch):
    monkeypatch.setattr(stage, "_KEPT", 8)
    before = Diagram(records={"r": Region(id="r", shape="blob", width=100, height=50)})
    scene = build_scene(before, load_catalog())
    for width in range(60, 100):
        after = Diagram(records={"r": Region(id="r", shape="blob", width=width, height=50)})
        refresh(scene, after.records.get, diff_of(before, after))
        before = after
    assert len(scene.stage._kept) <= 8
    assert scene.items == build_scene(before, load_catalog()).items


def test_colours_passed_while_choosing_one_do_not_pile_up(monkeypatch):
    monkeypatch.setattr(arts, "_KEPT", 8)
    catalog = load_catalog()
    slot = next(iter(catalog.component("cd8_t_cell").slots))
    scene = build_scene(Diagram(), catalog)
    for red in range(40):
        scene.stage.arts.info("cd8_t_cell", {slot: f"#{red:02x}4455"})
    assert len(scene.stage.arts._infos) <= 8


def test_a_colour_that_is_none_leaves_the_drawing_as_it_is():
    catalog = load_catalog()
    odd = dict.fromkeys(catalog.component("cd8_t_cell").slots, "red")
    diagram = Diagram(records={"a": Component(id="a", type="cd8_t_cell", colors=odd, width=30, height=30)})
    art = build_scene(diagram, catalog).items["a"].items[0].art
    assert art is catalog.art("cd8_t_cell")
