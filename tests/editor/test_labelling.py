"""The language of new labels, and translating those that are there."""

from __future__ import annotations

import pytest

from crosstalk import tongue
from crosstalk.catalog.terms import CHINESE, ENGLISH, has_han, terms
from crosstalk.editor import scenes
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.driver import Driver
from crosstalk.editor.opening import Opening, fill
from crosstalk.editor.tools.place import place_component
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component, Diagram, Legend, Text, plain_text

TO_CHINESE, TO_ENGLISH = REGISTRY["labels.to_zh_CN"], REGISTRY["labels.to_en"]


def _cell(name: str, x: float, kind: str) -> Component:
    return Component(id=name, z=name, type=kind, x=x, y=100, width=40, height=40)


@pytest.fixture
def driver() -> Driver:
    records = (_cell("a", 100, "schwann_cell"), _cell("b", 200, "t_cell"), _cell("c", 300, "cgrp"))
    return Driver.on(Diagram(records={r.id: r for r in records}))


def _said(driver: Driver, record_id: str) -> str | None:
    label = driver.session.record(record_id).label
    return None if label is None else plain_text(label)


def test_new_components_bear_english_unless_chinese_was_chosen(driver: Driver) -> None:
    assert _said(driver, place_component(driver.session, "neuron", Point(50, 200))) is None
    driver.session.settings.label_language = CHINESE
    assert _said(driver, place_component(driver.session, "neuron", Point(150, 200))) == "神经元"
    assert _said(driver, place_component(driver.session, "cgrp", Point(250, 200))) is None


def test_a_component_at_the_end_of_a_new_line_is_labelled_alike(driver: Driver) -> None:
    driver.session.settings.label_language = CHINESE
    new = fill(driver.session, Opening(source=Anchor(target="a"), point=Point(200, 250)), "neuron")
    assert _said(driver, new) == "神经元"


def test_the_labels_of_a_scene_that_is_inserted_come_in_chinese(driver: Driver) -> None:
    before = set(driver.session.history.records)
    steps = driver.steps
    driver.session.settings.label_language = CHINESE
    scenes.insert(driver.session, "hpa-axis", Point(300, 300))
    new = [r for i, r in driver.session.history.records.items() if i not in before]
    said = {plain_text(r.label) for r in new if isinstance(r, Component) and r.label is not None}
    assert {"下丘脑", "CD8+T细胞", "肿瘤细胞"} <= said
    assert "肾上腺" in {plain_text(r.runs) for r in new if isinstance(r, Text)}
    assert driver.steps == steps + 1


def test_translating_all_and_undoing_is_one_step(driver: Driver) -> None:
    said: list[str] = []
    driver.session.message.connect(said.append)
    TO_CHINESE.run(driver.session)
    assert (_said(driver, "a"), _said(driver, "b"), _said(driver, "c")) == ("施万细胞", "T细胞", None)
    assert said == ["2 labels translated."]
    assert driver.steps == 1
    driver.key("Ctrl+Z")
    assert _said(driver, "a") is None


def test_only_what_is_selected_is_translated_where_something_is(driver: Driver) -> None:
    driver.select("b")
    TO_CHINESE.run(driver.session)
    assert (_said(driver, "a"), _said(driver, "b")) == (None, "T细胞")


def test_an_entry_is_grey_where_nothing_would_change(driver: Driver) -> None:
    assert TO_CHINESE.enabled(driver.session)
    assert not TO_ENGLISH.enabled(driver.session)
    TO_CHINESE.run(driver.session)
    assert not TO_CHINESE.enabled(driver.session)
    assert TO_ENGLISH.enabled(driver.session)
    driver.select("c")
    assert not TO_ENGLISH.enabled(driver.session)


def test_a_legend_speaks_the_language_that_it_was_put_in() -> None:
    key = Legend(id="key", z="k", x=200, y=300, width=160, height=60, shows=("classes",))
    driver = Driver.on(Diagram(records={"a": _cell("a", 100, "t_cell"), "key": key}))
    assert "Immune cells" in driver.session.scene.items["key"].desc
    TO_CHINESE.run(driver.session)
    assert "免疫细胞" in driver.session.scene.items["key"].desc
    assert driver.session.record("key").language == CHINESE
    TO_ENGLISH.run(driver.session)
    assert driver.session.record("key").language == ""
    assert ENGLISH == "en"


def test_scenes_have_chinese_titles_and_are_found_by_them() -> None:
    table = terms(CHINESE).entries["scenes"]
    assert set(table) == {entry.id for entry in scenes.scenes()}
    assert all(has_han(called.label) for called in table.values())
    assert len({called.label for called in table.values()}) == len(table)
    assert scenes.search("血脑屏障")[0].id == "blood-brain-barrier"
    assert {"drg-to-spinal-cord"} == {entry.id for entry in scenes.search("癌痛")}
    assert scenes.search("麒麟") == ()
    assert scenes.title_of(scenes.scene("mouse")) == "Mouse with organs"
    tongue.use({}, language=CHINESE)
    try:
        assert scenes.title_of(scenes.scene("mouse")) == "小鼠与器官"
    finally:
        tongue.use({})
