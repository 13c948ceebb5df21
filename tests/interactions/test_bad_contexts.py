"""What goes wrong with contexts, evidence and questions ends in a sentence, and nothing is lost by it."""

from __future__ import annotations

from itertools import islice

import msgspec
import pytest

from crosstalk.catalog import load_catalog
from crosstalk.checks import run_checks
from crosstalk.commands import History, contexts, document
from crosstalk.errors import CrosstalkError
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Dimension,
    Effect,
    Evidence,
    Inset,
    Panel,
    Reference,
    Region,
    Step,
)
from crosstalk.model.contexts import state
from crosstalk.model.records import rich
from crosstalk.scene import build_scene
from crosstalk.storage import dumps, loads
from crosstalk.telling import QUESTIONS, Told, ask, caption, long_text, numbers

CATALOG = load_catalog()
TUMOR = Dimension(id="tumor", label="tumor type", values=("breast", "gastric", "lung"))
STAGE = Dimension(id="stage", label="stage", values=("early", "late"))


def when(**values: str) -> tuple[Condition, ...]:
    return tuple(Condition(dimension=d, values=(v,)) for d, v in values.items())


def cell(name: str, x: float, **fields) -> Component:
    return Component(
        id=name, z=name, type="tumor_cell", label=rich(name.upper()), x=x, y=60, width=40, height=40, **fields
    )


def line(name: str, source: str, target: str, relation: str = "activates", **fields) -> Connector:
    ends = Anchor(target=source), Anchor(target=target)
    return Connector(id=name, z=f"z{name}", relation=relation, source=ends[0], target=ends[1], **fields)


def figure(*records, **fields) -> Diagram:
    made = (cell("a", 60), cell("b", 260), *records)
    return Diagram(records={r.id: r for r in made}, dimensions=(TUMOR, STAGE), **fields)


def found(diagram: Diagram) -> dict[str, str]:
    return {f.check: f.message for f in run_checks(diagram, build_scene(diagram, CATALOG), CATALOG)}


def use(diagram: Diagram) -> None:
    """Do with it all that a person may: draw, tell, ask, save and open."""
    for context in ({}, {"tumor": "breast"}, {"tumor": "breast", "stage": "late"}):
        shown = msgspec.structs.replace(diagram, context=context)
        build_scene(shown, CATALOG)
        told = Told(shown, CATALOG)
        assert long_text(told)
        assert caption(told)
        numbers(told)
        for question in QUESTIONS.values():
            list(ask(question.id, told, ("a", "b")))
    assert loads(dumps(diagram)) == diagram


def test_effects_that_contradict_each_other_are_a_problem_with_both_named():
    effects = (
        Effect(when=when(tumor="breast"), relation="promotes"),
        Effect(when=when(stage="late"), relation="inhibits"),
    )
    diagram = figure(line("k", "a", "b", effects=effects))
    message = found(diagram)["contradiction"]
    assert "“promotes” (tumor type: breast)" in message
    assert "“inhibits” (stage: late)" in message
    both = state(diagram.records["k"], {"tumor": "breast", "stage": "late"})
    assert both.is_open
    assert "contradiction" not in found(figure(line("k", "a", "b", effects=effects[:1])))
    use(diagram)


def test_conditions_that_exclude_each_other_are_a_problem():
    never = (*when(tumor="breast"), *when(tumor="lung"))
    diagram = figure(
        cell("c", 400, when=never), line("k", "a", "b", effects=(Effect(when=never, relation=None),))
    )
    assert "exclude each other" in found(diagram)["never-holds"]
    use(diagram)


def test_a_view_that_shows_itself_or_its_own_panel_ends():
    """The circle a series can make: a view of its panel, a view of a view, a view of everything."""
    views = (
        Inset(id="i", z="y", x=500, y=60, width=80, height=60, parent="P", sources=("P", "i")),
        Inset(id="j", z="yy", x=700, y=60, width=80, height=60, sources=("i",), context={"tumor": "breast"}),
        Inset(id="all", z="yz", x=900, y=60, width=80, height=60, context={"tumor": "gastric"}),
    )  # fmt: skip
    panel = Panel(id="P", z="0", letter="a", x=500, y=60, width=200, height=160)
    diagram = figure(line("k", "a", "b"), panel, *views)
    use(diagram)
    assert "shows nothing" in found(diagram)["empty-inset"]


@pytest.mark.parametrize(
    "records",
    [
        (line("k", "a", "m"), line("m", "b", "k")),
        (
            Region(id="r", z="0", x=0, y=0, width=9, height=9, parent="s"),
            Region(id="s", z="1", x=0, y=0, width=9, height=9, parent="r"),
        ),
    ],
)
def test_a_file_that_runs_in_a_circle_is_refused_in_a_sentence(records):
    with pytest.raises(CrosstalkError, match=r"^[^\n]+\.$"):
        loads(dumps(figure(*records)))


def in_use() -> History:
    """The value `breast` is used by an effect, a thing, a view, a step, and is chosen."""
    effect = Effect(when=when(tumor="breast"), relation="inhibits", evidence=(Evidence(level="contested"),))
    diagram = figure(
        line("k", "a", "b", effects=(effect,)),
        cell("c", 400, when=when(tumor="breast")),
        Inset(
            id="i", z="y", x=600, y=60, width=80, height=60, sources=("a", "b"), context={"tumor": "breast"}
        ),
        context={"tumor": "breast"},
        steps=(Step(id="one", context={"tumor": "breast"}), Step(id="two", context={"tumor": "lung"})),
    )
    return History(diagram)


def test_a_value_that_is_renamed_while_in_use_says_the_same_under_its_new_name():
    history = in_use()
    before = history.diagram
    history.run("Rename", contexts.rename_value, "tumor", "breast", "mamma")
    after = history.diagram
    old, new = Told(before, CATALOG, {"tumor": "breast"}), Told(after, CATALOG, {"tumor": "mamma"})
    assert long_text(new) == long_text(old).replace("breast", "mamma")
    assert after.context == {"tumor": "mamma"}
    assert after.steps[0].context == {"tumor": "mamma"}
    assert after.records["i"].context == {"tumor": "mamma"}
    assert "breast" not in dumps(after).decode()
    assert "unknown-context" not in found(after)
    history.undo()
    assert history.diagram == before


def test_a_value_that_is_removed_while_in_use_leaves_a_sound_figure_and_comes_back_with_undo():
    history = in_use()
    before = history.diagram
    history.run("Remove", contexts.remove_value, "tumor", "breast")
    assert "unknown-context" not in found(history.diagram)
    assert "breast" not in dumps(history.diagram).decode()
    assert {"a", "b", "k"} <= set(history.diagram.records)
    use(history.diagram)
    history.undo()
    assert history.diagram == before


def test_a_dimension_that_is_gone_from_a_file_is_a_problem_and_nothing_is_lost():
    diagram = figure(line("k", "a", "b", effects=(Effect(when=when(site="skin"), relation="inhibits"),)))
    assert "does not declare" in found(diagram)["unknown-context"]
    assert loads(dumps(diagram)) == diagram


def test_what_is_not_declared_cannot_be_chosen_nor_laid_out():
    history = in_use()
    before = history.diagram
    for command in (
        lambda tx: contexts.choose(tx, {"site": "skin"}),
        lambda tx: contexts.choose(tx, {"tumor": "skin"}),
        lambda tx: contexts.rename_value(tx, "tumor", "breast", "lung"),
        lambda tx: document.explain_abbreviation(tx, " ", "x"),
        lambda tx: document.call_it_a_name(tx, " "),
    ):
        with pytest.raises(CrosstalkError, match=r"\.$"):
            history.run("x", command)
    assert history.diagram == before


def test_a_malformed_identifier_is_a_problem_and_stays_as_it_was_typed():
    reference = Reference(id="R", citation="Somebody 2020", doi="10.1126science")
    other = Reference(id="S", citation="Somebody else 2021", pmid="12x")
    cited = line("k", "a", "b", evidence=(Evidence(reference="R"),))
    diagram = figure(cited, references={"R": reference, "S": other})
    messages = [f.message for f in run_checks(diagram, build_scene(diagram, CATALOG), CATALOG)]
    assert any("10.1126science" in m for m in messages)
    assert any("12x" in m for m in messages)
    assert loads(dumps(diagram)).references["R"] == reference


@pytest.mark.parametrize("question", [q for q in QUESTIONS if q not in ("hubs", "loose")])
def test_a_question_without_an_answer_says_so(question):
    told = Told(figure(), CATALOG)
    assert [line for line in ask(question, told, ("a", "b")) if line] == []
    assert QUESTIONS[question].nothing.endswith(".")


@pytest.mark.parametrize("question", QUESTIONS)
def test_ten_thousand_connectors_are_asked_with_pauses_in_which_one_can_stop(question):
    """A chain with rungs: each answer comes line by line, so that it can be stopped after any."""
    count = 5000
    cells = {f"c{i}": cell(f"c{i}", 60.0 * i) for i in range(count)}
    lines = [line(f"k{i}", f"c{i}", f"c{i + 1}") for i in range(count - 1)]
    lines += [line(f"m{i}", f"c{i}", f"c{i + 2}", "inhibits") for i in range(count - 2)]
    lines += [line("back1", "c9", "c2"), line("back2", "c90", "c70"), line("back3", "c900", "c899")]
    told = Told(Diagram(records={**cells, **{c.id: c for c in lines}}), CATALOG)
    answer = ask(question, told, ("c0", "c4000"))
    taken = list(islice(answer, 12))
    answer.close()
    assert taken or question == "loose"
    if question == "routes":
        assert taken[0] is None
        routes = [line for line in islice(ask(question, told, ("c0", "c4000")), 40) if line]
        assert "after 1988 more steps" in routes[0].sentence
