"""Colours in use, and the colour under a pointer."""

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import mix
from crosstalk.commands import History, create, document, edit
from crosstalk.editor.colors import painted_at, settled, used_colors
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Region, Run, Text


def session():
    made = EditorSession(History(Diagram()), load_catalog())
    for number in range(3):
        made.run(
            "Add",
            create.add_component,
            "tumor_cell",
            Point(60.0 + 80 * number, 60.0),
            (50.0, 50.0),
            id=f"c{number}",
        )
    made.run("Region", create.add_record, Region(id="r", type="tissue", x=150, y=250, width=100, height=80))
    words = (Run(text="IIII", color="#0072b2"),)
    made.run("Text", create.add_record, Text(id="t", x=320, y=250, width=60, height=20, runs=words))
    return made


def test_the_colours_in_use_come_most_used_first_and_then_those_of_the_theme():
    made = session()
    made.run("Colour", edit.set_color, ["c0", "c1"], "cytoplasm", "#E69F00")
    made.run("Fill", edit.set_style, ["r"], fill="#123456")
    made.run("Page", document.set_page, background="#fefefe")
    found = used_colors(made)
    assert found[0] == "#e69f00"
    assert set(found[1:4]) == {"#123456", "#fefefe", "#0072b2"}
    assert made.scene.stage.tones.region("tissue")[1] in found[4:]
    assert len(found) == len(set(found)) <= 16
    assert used_colors(made, most=2) == found[:2]


def test_a_rim_gives_the_colour_that_is_painted_and_a_shade_itself():
    assert settled(mix("#c8452d", "#ffffff", 0.1), ["#c8452d", "#ffffff"]) == "#c8452d"
    assert settled("#3f8f4f", ["#c8452d", "#ffffff"]) == "#3f8f4f"
    assert settled("#3f8f4f", []) == "#3f8f4f"


def test_what_is_painted_at_a_place_is_that_of_the_topmost_thing():
    made = session()
    fill, edge = made.scene.stage.tones.region("tissue")
    assert {fill, made.scene.paper} <= set(painted_at(made.scene, Point(150, 250), 1.0))
    assert edge in painted_at(made.scene, Point(150, 250), 1.0)
    assert "#0072b2" in painted_at(made.scene, made.scene.items["t"].items[0].bounds.centre, 1.0)
    assert painted_at(made.scene, Point(500, 400), 1.0) == [made.scene.paper]
