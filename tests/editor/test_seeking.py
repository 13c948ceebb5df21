"""Find and replace: words, types, identifiers, looks; formatting stays; what cannot be is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.commands import History, connect, create, edit
from crosstalk.commands import layers as layer_edits
from crosstalk.editor import layers
from crosstalk.editor.driver import Driver
from crosstalk.editor.seeking.hits import context, find, where
from crosstalk.editor.seeking.preview import Preview
from crosstalk.editor.seeking.query import Matcher, Query
from crosstalk.editor.seeking.replacing import replace, replaced
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component, Connector, Diagram, Run, Style, Text
from crosstalk.model.records import plain_text, rich


def figure() -> Diagram:
    history = History(Diagram())
    size = (50.0, 50.0)
    history.run(
        "x", create.add_component, "tumor_cell", Point(100, 100), size, id="a", xrefs=("CL:1", "CL:2")
    )
    history.run(
        "x", create.add_component, "cd8_t_cell", Point(300, 100), size, id="b", label=rich("T cell (T)")
    )
    history.run(
        "x", create.add_region, "ellipse", Point(200, 100), (400.0, 200.0), id="r", title=rich("Tumor bed")
    )
    bold = (Run(text="The tumor "), Run(text="cell is ", bold=True), Run(text="a cell"))
    history.run("x", create.add_text, bold, Point(200, 300), (200.0, 40.0), id="t", note="see tumor board")
    history.run("x", edit.set_style, ["t"], text_size=7.0, text_color="#FF0000")
    history.run("x", edit.set_color, ["a"], "main", "#ff0000")
    line = history.run("x", connect.connect, Anchor(target="a"), "inhibits", Anchor(target="b"))
    history.run("x", edit.set_fields, [line], mediator=rich("PD-L1"))
    return history.diagram


@pytest.fixture
def driver() -> Driver:
    return Driver.on(figure())


def found(driver: Driver, words: str, scope: str = "words", **options) -> list[tuple[str, str]]:
    return [(hit.record, hit.spot.field) for hit in find(driver.session, Query(words, scope, **options))]


def change(driver: Driver, words: str, by: str, scope: str = "words", **options) -> int:
    return replace(driver.session, scope, find(driver.session, Query(words, scope, **options)), by)


def test_words_are_found_wherever_they_stand(driver):
    assert set(found(driver, "tumor")) == {("a", "label"), ("r", "title"), ("t", "runs"), ("t", "note")}
    assert found(driver, "tumor", "titles") == [("r", "title")]
    assert found(driver, "tumor", "notes") == [("t", "note")]
    assert found(driver, "pd-l1", "mediators")[0][1] == "mediator"
    assert found(driver, "") == []


def test_case_whole_words_and_the_selection_narrow_it_down(driver):
    assert found(driver, "Tumor", case=True) == [("r", "title"), ("a", "label")]
    assert len(found(driver, "t", "labels")) == 3
    assert len(found(driver, "t", "labels", whole=True)) == 2
    driver.session.select(["r"])
    assert found(driver, "tumor", only_selection=True) == [("r", "title")]


def test_hidden_things_and_closed_layers_are_passed_over(driver):
    session = driver.session
    session.run("Hide", edit.set_hidden, ["r"], True)
    made = layers.add(session)
    session.select(["a"])
    layers.move_selection(session, made)
    session.run("x", layer_edits.change, made, locked=True)
    assert {record for record, _ in found(driver, "tumor")} == {"t"}


def test_a_pattern_is_expanded_and_a_wrong_one_is_told(driver):
    assert change(driver, r"(\w+) bed", r"Bed of \1", "titles", pattern=True) == 1
    assert plain_text(driver.record("r").title) == "Bed of Tumor"
    with pytest.raises(CrosstalkError, match="no regular expression"):
        found(driver, "(", pattern=True)
    with pytest.raises(CrosstalkError, match="group"):
        change(driver, "bed", r"\9", "titles", pattern=True)


def test_a_pattern_that_would_run_away_is_stopped(driver):
    driver.session.run("x", edit.set_fields, ["t"], note="a" * 5000 + "b")
    with pytest.raises(CrosstalkError, match="too long"):
        found(driver, "(a+)+$", "notes", pattern=True)


def test_replacing_keeps_the_formatting_around_and_is_one_step(driver):
    before = driver.diagram
    assert change(driver, "cell", "clone", "texts") == 2
    runs = driver.get("t", Text).runs
    assert [(run.text, run.bold) for run in runs] == [
        ("The tumor ", False),
        ("clone is ", True),
        ("a clone", False),
    ]
    driver.session.undo()
    assert driver.diagram == before
    change(driver, "tumor cell", "clone", "texts")
    assert plain_text(driver.get("t", Text).runs) == "The clone is a cell"


def test_the_label_of_the_type_becomes_a_label_of_ones_own(driver):
    change(driver, "Tumor", "Cancer", "labels")
    assert plain_text(driver.get("a", Component).label) == "Cancer cell"


def test_several_hits_in_one_place_are_all_replaced(driver):
    assert change(driver, "T", "X", "labels", case=True) >= 3
    assert plain_text(driver.get("b", Component).label) == "X cell (X)"


def test_a_type_becomes_another_and_keeps_its_connectors(driver):
    assert found(driver, "tumor cell", "types") == [("a", "type")]
    assert change(driver, "Tumor cell", "NK cell", "types") == 1
    assert driver.get("a", Component).type == "nk_cell"
    assert [line.source.target for line in driver.connectors()] == ["a"]
    with pytest.raises(CrosstalkError, match="No component is called"):
        change(driver, "nk cell", "unicorn", "types")
    assert driver.get("a", Component).type == "nk_cell"


def test_relations_identifiers_colours_and_sizes(driver):
    line = driver.connectors()[0].id
    assert change(driver, "inhibits", "activates", "relations") == 1
    assert driver.get(line, Connector).relation == "activates"
    assert change(driver, "CL:1", "CL:0000084", "xrefs") == 1
    assert driver.get("a", Component).xrefs == ("CL:0000084", "CL:2")
    assert change(driver, "#ff0000", "#00f", "colors") == 2
    assert driver.get("a", Component).colors == {"main": "#0000ff"}
    assert driver.record("t").style.text_color == "#0000ff"
    assert change(driver, "7", "8.5 pt", "sizes") == 1
    assert driver.record("t").style.text_size == 8.5
    assert found(driver, "8", "sizes") == [], "a size matches as a whole"
    with pytest.raises(CrosstalkError, match="no colour"):
        change(driver, "#0000ff", "blueish", "colors")
    with pytest.raises(CrosstalkError, match="no size"):
        change(driver, "8.5", "-1", "sizes")


def test_locked_things_stay(driver):
    driver.session.run("Lock", edit.set_locked, ["r"], True)
    assert len(found(driver, "tumor", "titles")) == 1
    steps = driver.steps
    assert change(driver, "tumor", "x", "titles") == 0
    assert driver.steps == steps


def test_a_preview_is_seen_and_leaves_nothing_behind(driver):
    session, before = driver.session, driver.diagram
    preview = Preview(session)
    hits = find(session, Query("tumor"))
    assert preview.show("words", hits, "stroma") == ""
    assert plain_text(session.record("r").title) == "stroma bed"
    assert find(session, Query("tumor")) == hits, "what is only shown does not count"
    assert preview.show("words", hits, "other") == ""
    assert plain_text(session.record("r").title) == "other bed"
    preview.cancel()
    assert driver.diagram == before
    assert session.history.gesture is None
    assert "unicorn" in preview.show("types", find(session, Query("tumor", "types")), "unicorn")
    assert session.history.gesture is None


def test_a_preview_that_something_else_ended_is_no_preview(driver):
    preview = Preview(driver.session)
    preview.show("words", find(driver.session, Query("tumor")), "stroma")
    driver.session.run("Hide", edit.set_hidden, ["a"], True)
    assert not preview.is_shown
    preview.cancel()
    assert plain_text(driver.record("r").title) == "Tumor bed"
    assert driver.record("a").hidden


def test_a_hit_says_where_it_is(driver):
    hit = find(driver.session, Query("cell", "texts"))[0]
    assert context(hit) == ("The tumor ", "cell", " is a cell")
    assert context(hit, 3) == ("…or ", "cell", " is…")
    assert where(driver.session, hit).endswith("text")


@given(
    texts=st.lists(st.text("ab c", min_size=1, max_size=5), min_size=1, max_size=4),
    data=st.data(),
)
def test_replaced_runs_read_as_the_replaced_text(texts, data):
    runs = tuple(Run(text=text, bold=bool(number % 2)) for number, text in enumerate(texts))
    whole = plain_text(runs)
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    made = replaced(runs, start, end, "XY")
    assert plain_text(made) == whole[:start] + "XY" + whole[end:]
    assert all(run.text for run in made)


def test_matches_are_never_empty():
    assert Matcher(Query("x*", pattern=True)).matches("axxb")[0].end == 3
    assert len(Matcher(Query("x*", pattern=True)).matches("axxb")) == 1


def test_style_without_values_is_not_found(driver):
    assert found(driver, "#", "colors", pattern=False) != []
    assert driver.record("b").style == Style()
    assert "b" not in {record for record, _ in found(driver, "#", "colors")}
