"""Steps of a talk from what is selected or seen, without a window."""

from __future__ import annotations

import pytest

from crosstalk.commands import document
from crosstalk.editor import talk
from crosstalk.editor.driver import Driver
from crosstalk.model import Diagram, Dimension, Step
from crosstalk.scene.staging import staging


@pytest.fixture
def driver() -> Driver:
    made = Driver.on(Diagram(dimensions=(Dimension(id="t", label="tumour", values=("gastric", "breast")),)))
    for x in (100.0, 200.0, 300.0, 400.0):
        made.place("tumor_cell", x, 120.0)
    return made


def cells(driver: Driver) -> list[str]:
    return list(driver.diagram.drawing_order)


def test_a_talk_is_drafted_in_one_step_that_can_be_undone(driver):
    first, second, *_ = cells(driver)
    driver.connect(second, first)
    before = driver.steps
    assert talk.draft_talk(driver.session) == 2
    assert first not in driver.diagram.steps[0].show
    assert first in driver.diagram.steps[1].show
    assert driver.steps == before + 1
    driver.key("Ctrl+Z")
    assert driver.diagram.steps == ()


def test_nothing_to_tell_is_said():
    driver, said = Driver.on(), []
    driver.session.message.connect(said.append)
    assert talk.draft_talk(driver.session) == 0
    assert said
    assert driver.steps == 0


def test_steps_go_behind_the_one_that_is_named(driver):
    a, b, *_ = cells(driver)
    driver.select(a)
    first = talk.add_step(driver.session, talk.appearing(driver.session))
    driver.select(b)
    last = talk.add_step(driver.session, talk.emphasising(driver.session))
    middle = talk.add_step(driver.session, Step(id=""), first)
    assert [step.id for step in driver.diagram.steps] == [first, middle, last]
    assert driver.diagram.steps[0].show == (a,)
    assert driver.diagram.steps[2].emphasise == (b,)
    assert driver.diagram.steps[0].title


def test_what_a_filter_leaves_is_on_stage_whatever_was_before(driver):
    a, b, c, d = cells(driver)
    first = talk.add_step(driver.session, Step(id="", show=(a, b)))
    talk.add_step(driver.session, Step(id="", show=(c,)))
    for wanted in ((a, d), (b, c), (a, b, c, d)):
        driver.session.show_only(wanted)
        made = talk.add_step(driver.session, talk.seen(driver.session))
        away = staging(driver.diagram.records, driver.diagram.steps, made).away
        assert set(driver.diagram.records) - away == set(wanted)
    driver.session.show_only((a, c))
    made = talk.add_step(driver.session, talk.seen(driver.session, first), first)
    assert driver.diagram.steps[1].id == made
    away = staging(driver.diagram.records, driver.diagram.steps, made).away
    assert set(driver.diagram.records) - away == {a, c}


def test_the_context_that_is_seen_is_kept_where_it_differs(driver):
    first = talk.seen(driver.session)
    assert first.context == {}
    driver.session.run("Context", document.set_context, "t", "gastric")
    talk.add_step(driver.session, talk.seen(driver.session))
    assert driver.diagram.steps[0].context == {"t": "gastric"}
    assert talk.seen(driver.session).context == {}
    driver.session.run("Context", document.set_context, "t", "")
    assert talk.seen(driver.session).context == {"t": ""}


def test_what_is_lit_is_emphasised(driver):
    a, b, *_ = cells(driver)
    driver.session.light([b, a])
    assert talk.seen(driver.session).emphasise == (a, b)
    assert talk.part_of(talk.seen(driver.session), [a], "emphasise")
    assert not talk.part_of(talk.seen(driver.session), [], "emphasise")
