"""Themes of a diagram's own, the dark page, and recolouring all of a type."""

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, connect, create, document, edit, recolor, talk, themes
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM, Point
from crosstalk.model import Anchor, Diagram, OwnTheme, Page, Region, Strand
from crosstalk.scene import build_scene, refresh
from crosstalk.storage import dumps, loads


def diagram():
    history = History(Diagram())
    for number in range(3):
        at = Point(60.0 + 90.0 * number, 60.0)
        history.run("Add", create.add_component, "tumor_cell", at, (50.0, 50.0), id=f"c{number}")
    history.run("Add", create.add_component, "cd8_t_cell", Point(60, 160), (40.0, 40.0), id="t")
    history.run("Connect", connect.connect, Anchor(target="c0"), "inhibits", Anchor(target="c1"), id="i1")
    history.run("Connect", connect.connect, Anchor(target="c1"), "inhibits", Anchor(target="c2"), id="i2")
    history.run("Connect", connect.connect, Anchor(target="c0"), "activates", Anchor(target="t"), id="a1")
    for name, kind in (("r1", "tissue"), ("r2", "tissue"), ("r3", "cell")):
        region = Region(id=name, type=kind, x=200, y=250, width=50, height=40)
        history.run("Region", create.add_record, region)
    return history


# -- themes ------------------------------------------------------------------------------------------------------


def test_editing_a_theme_that_ships_makes_one_of_the_diagrams_own_in_one_step():
    history = diagram()
    steps = history.position
    made = history.run("Colour", themes.set_part, "colors", "negative", "#112233", "Journal, own")
    assert history.position == steps + 1
    assert history.diagram.page.theme == made == "own-1"
    assert history.diagram.themes[made] == OwnTheme(
        id="own-1", label="Journal, own", base="journal", colors={"negative": "#112233"}
    )
    history.undo()
    assert not history.diagram.themes
    assert history.diagram.page.theme == "journal"


def test_parts_are_changed_given_back_and_reset():
    history = diagram()
    history.run("Colour", themes.set_part, "colors", "text", "#000000", "Mine")
    history.run("Size", themes.set_part, "sizes", "label", 8.5)
    history.run("Width", themes.set_part, "widths", "line", 2.0)
    own = history.diagram.themes["own-1"]
    assert (own.colors, own.sizes, own.widths) == ({"text": "#000000"}, {"label": 8.5}, {"line": 2.0})
    history.run("Back", themes.set_part, "colors", "text", None)
    assert history.diagram.themes["own-1"].colors == {}
    history.run("Reset", themes.reset, "own-1")
    assert history.diagram.themes["own-1"] == OwnTheme(id="own-1", label="Mine")


def test_themes_are_duplicated_renamed_and_taken_out():
    history = diagram()
    history.run("Page", document.set_page, theme="dark")
    first = history.run("Duplicate", themes.duplicate, "Night")
    history.run("Colour", themes.set_part, "colors", "page", "#000000")
    second = history.run("Duplicate", themes.duplicate, "Night 2")
    assert first != second
    assert history.diagram.themes[second].colors == {"page": "#000000"}
    history.run("Rename", themes.rename, second, "  Midnight ")
    assert history.diagram.themes[second].label == "Midnight"
    history.run("Remove", themes.remove, second)
    assert history.diagram.page.theme == "dark"
    assert list(history.diagram.themes) == [first]
    with pytest.raises(CrosstalkError, match="needs a name"):
        history.run("Rename", themes.rename, first, " ")
    with pytest.raises(CrosstalkError, match="stays as it is"):
        history.run("Rename", themes.rename, "journal", "Mine")


def test_the_file_carries_its_themes_and_comes_out_the_same_bytes():
    history = diagram()
    history.run("Theme", themes.add, OwnTheme(id="", label="Lab", base="soft", colors={"text": "#111111"}))
    history.run("Size", themes.set_part, "sizes", "label", 8)
    saved = dumps(history.diagram)
    again = loads(saved)
    assert again.themes["own-1"].sizes == {"label": 8.0}
    assert dumps(again) == saved
    newer = saved.replace(b'"label":"Lab"', b'"label":"Lab","glow":[1,2]')
    assert newer != saved
    assert dumps(loads(newer)).count(b'"glow":[1,2]') == 1
    assert b'"themes"' not in dumps(Diagram())


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [(b"#111111", b"red", "#d9657f"), (b'"sizes":{}', b'"sizes":{"label":-1}', "text size")],
)
def test_a_file_with_an_impossible_theme_is_refused_in_a_sentence(old, new, words):
    own = OwnTheme(id="own-1", label="Lab", colors={"text": "#111111"})
    saved = dumps(Diagram(themes={"own-1": own})).replace(
        b'"colors":{"text":"#111111"}', b'"colors":{"text":"#111111"},"sizes":{}'
    )
    with pytest.raises(CrosstalkError, match=words):
        loads(saved.replace(old, new))


def test_the_scene_is_drawn_in_the_diagrams_own_theme_and_follows_it():
    history, catalog = diagram(), load_catalog()
    scene = build_scene(history.diagram, catalog)

    def step(name, command, *args):
        before = history.diagram
        history.run(name, command, *args)
        from crosstalk.model.diff import diff_of

        refresh(scene, history.get, diff_of(before, history.diagram))
        fresh = build_scene(history.diagram, catalog)
        assert dict(scene.items) == dict(fresh.items)
        return scene.stage.theme

    base = catalog.theme("dark")
    step("Theme", themes.add, OwnTheme(id="", base="dark", label="Night"))
    theme = step("Colour", themes.set_part, "colors", "negative", "#abcdef")
    assert theme.color("negative") == "#abcdef"
    assert theme.color("positive") == base.color("positive")
    assert theme.art == base.art
    arts = {item.art.key for item in scene.items["c0"].items if hasattr(item, "art")}
    assert arts == {catalog.art("tumor_cell", theme="dark").key}
    assert step("Size", themes.set_part, "sizes", "label", 9.0).sizes["label"] == 9.0
    history_before = scene.stage.theme
    assert step("Remove", themes.remove, "own-1").id == "dark" != history_before.id


# -- the dark page -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(183.0, 230.0), (254.0, 142.9), (89.0, 60.0), (400.0, 100.0)])
def test_the_dark_page_holds_the_whole_figure_in_16_to_9_and_leads_back(size):
    history = diagram()
    history.run("Page", document.set_page, width_mm=size[0], height_mm=size[1], background="#fffff0")
    history.run("Lock", edit.set_locked, ["c0"], True)
    before = history.diagram
    history.run("Dark page", talk.to_dark, "#10141c")
    page = history.diagram.page
    assert page.width_mm / page.height_mm == pytest.approx(16 / 9, rel=1e-3)
    assert page.width_mm >= size[0] - 0.01
    assert page.height_mm >= size[1] - 0.01
    assert (page.theme, page.background) == ("dark", "#10141c")
    moved = history.diagram.records["c0"].x - before.records["c0"].x
    assert moved == pytest.approx((page.width_mm - size[0]) / 2 * MM, abs=0.01)
    assert history.diagram.records["c0"].locked
    saved = loads(dumps(history.diagram))
    assert saved.page == page
    history.run("Again", talk.to_dark, "#000000")
    assert history.diagram.page == page
    history.run("Back", talk.to_paper)
    assert history.diagram.page == before.page
    for record_id, record in before.records.items():
        if hasattr(record, "x"):
            assert history.diagram.records[record_id].x == pytest.approx(record.x)
    history.run("Back", talk.to_paper)
    assert history.diagram.page == before.page


def test_a_dark_page_is_one_step():
    history = diagram()
    before, steps = history.diagram, history.position
    history.run("Dark page", talk.to_dark, "#10141c")
    assert history.position == steps + 1
    history.undo()
    assert history.diagram == before
    assert before.page == Page()


# -- all of one type ---------------------------------------------------------------------------------------------


def test_all_components_of_a_type_get_the_colours_of_one():
    history = diagram()
    history.run("Colour", edit.set_color, ["c1"], "nucleus", "#000088")
    history.run("Colour", edit.set_color, ["c0"], "cytoplasm", "#ff8800")
    history.run("Style", edit.set_style, ["c0"], text_color="#883300", bold=True)
    steps = history.position
    assert history.run("Recolour", recolor.recolor_type, "c0") == 2
    assert history.position == steps + 1
    for name in ("c1", "c2"):
        record = history.diagram.records[name]
        assert record.colors == {"cytoplasm": "#ff8800"}
        assert record.style.text_color == "#883300"
        assert record.style.bold is None
    assert history.diagram.records["t"].colors == {}


def test_all_connectors_of_a_relation_and_all_regions_of_a_type():
    history = diagram()
    history.run("Style", edit.set_style, ["i1"], stroke="#cc00cc", stroke_width=3.0)
    assert history.run("Recolour", recolor.recolor_type, "i1") == 1
    assert history.diagram.records["i2"].style.stroke == "#cc00cc"
    assert history.diagram.records["i2"].style.stroke_width is None
    assert history.diagram.records["a1"].style.stroke is None
    history.run("Style", edit.set_style, ["r1"], fill="#eeffee", stroke="#338833", fill_opacity=0.5)
    assert history.run("Recolour", recolor.recolor_type, "r1") == 1
    assert history.diagram.records["r2"].style == history.diagram.records["r1"].style
    assert history.diagram.records["r3"].style.fill is None


def test_recolouring_reaches_strands_and_nothing_without_a_type():
    history = diagram()
    for name in ("s1", "s2"):
        strand = Strand(id=name, type="nerve_fibre", points=(Point(0, 0), Point(50, 50)))
        history.run("Strand", create.add_record, strand)
    history.run("Colour", edit.set_color, ["s1"], "axon", "#aa7700")
    assert history.run("Recolour", recolor.recolor_type, "s1") == 1
    assert history.diagram.records["s2"].colors == {"axon": "#aa7700"}
    assert history.run("Recolour", recolor.recolor_type, "nothing") == 0
