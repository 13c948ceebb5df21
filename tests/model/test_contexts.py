"""What a connector says in a context."""

from __future__ import annotations

from crosstalk.model import Anchor, Condition, Connector, Effect, Evidence
from crosstalk.model.contexts import CONTEXT_DEPENDENT, contradictions, holds, may_hold, state


def when(**values: str) -> tuple[Condition, ...]:
    return tuple(Condition(dimension=d, values=tuple(v.split("/"))) for d, v in values.items())


def connector(*effects: Effect) -> Connector:
    return Connector(id="c", relation="promotes", source=Anchor(), target=Anchor(), effects=effects)


VAGUS = connector(
    Effect(when=when(tumor="breast/pancreas"), relation="suppresses", evidence=(Evidence(reference="R"),)),
    Effect(when=when(tumor="breast", stage="late"), relation="promotes"),
    Effect(when=when(tumor="glioma"), relation=None),
)


def test_conditions_on_a_dimension_without_a_choice_neither_hold_nor_fail():
    conditions = when(tumor="breast/pancreas")
    assert not holds(conditions, {})
    assert may_hold(conditions, {})
    assert holds(conditions, {"tumor": "breast"})
    assert not may_hold(conditions, {"tumor": "gastric"})


def test_a_chosen_value_decides():
    assert state(VAGUS, {"tumor": "gastric"}).relation == "promotes"
    assert state(VAGUS, {"tumor": "pancreas"}).relation == "suppresses"
    assert state(VAGUS, {"tumor": "glioma"}).relation is None
    assert state(VAGUS, {"tumor": "pancreas"}).evidence == (Evidence(reference="R"),)


def test_the_more_specific_effect_counts():
    assert state(VAGUS, {"tumor": "breast", "stage": "late"}).relation == "promotes"
    assert state(VAGUS, {"tumor": "breast", "stage": "early"}).relation == "suppresses"


def test_states_that_disagree_without_a_choice_are_context_dependent():
    open_state = state(VAGUS, {})
    assert open_state.relation == CONTEXT_DEPENDENT
    assert open_state.outcomes == ("promotes", "suppresses", None)
    assert state(VAGUS, {"tumor": "breast"}).is_open


def test_states_that_agree_are_shown_as_they_are():
    same = connector(Effect(when=when(tumor="breast"), relation="promotes"))
    assert state(same, {}).relation == "promotes"


def test_effects_that_say_different_things_at_once_contradict_each_other():
    one = Effect(when=when(tumor="breast"), relation="suppresses")
    two = Effect(when=when(stage="late"), relation="activates")
    assert contradictions(connector(one, two)) == ((one, two),)
    assert state(connector(one, two), {"tumor": "breast", "stage": "late"}).relation == CONTEXT_DEPENDENT


def test_values_that_exclude_each_other_or_an_exception_contradict_nothing():
    assert contradictions(VAGUS) == ()
    one = Effect(when=when(tumor="breast"), relation="suppresses")
    two = Effect(when=when(stage="late"), relation="activates")
    three = Effect(when=when(tumor="breast", stage="late"), relation="activates")
    assert contradictions(connector(one, two, three)) == ()


def test_equal_conditions_with_different_relations_contradict_each_other():
    one = Effect(when=when(tumor="breast"), relation="suppresses")
    two = Effect(when=when(tumor="breast"), relation="activates")
    assert contradictions(connector(one, two)) == ((one, two),)
