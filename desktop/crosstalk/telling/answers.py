"""Questions to the figure and their answers in words.

A question is asked of things that are chosen (records) and answered line by line; a line names the records that it is
about, so that they can be shown. To add a question: a function that yields lines, and an entry in QUESTIONS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from crosstalk.errors import CrosstalkError
from crosstalk.graph import Reached, Signalling, cut_off, downstream, hubs, loose, upstream
from crosstalk.graph.loops import search
from crosstalk.graph.routes import search as search_routes
from crosstalk.graph.signalling import Sign, Step
from crosstalk.model import Component
from crosstalk.telling.told import Told
from crosstalk.telling.words import capital, within
from crosstalk.tongue import later, tr

MOST = 200
"""Lines in an answer: what follows is told as more."""


_TOLD = 6
"""So many steps at the beginning and at the end of a long way are told."""


class Line(NamedTuple):
    """One finding: a sentence without its full stop, the records it is about, and its sign."""

    sentence: str
    ids: tuple[str, ...]
    sign: Sign = None


class Asked(NamedTuple):
    """What a question works with."""

    told: Told
    graph: Signalling
    chosen: tuple[str, ...]
    depth: int | None = None


Run = Callable[[Asked], Iterator[Line | None]]


class Question(NamedTuple):
    """A question that can be asked. Its `run` yields None now and then, so that one can stop it."""

    id: str
    label: str
    needs: int
    """How many things have to be chosen; 2 means a start and a goal."""
    nothing: str
    """The answer where nothing is found."""
    run: Run
    takes_depth: bool = False
    senses: tuple[str, str, str] | None = ("raises", "lowers", "open")
    """What the signs 1, -1 and None of its lines mean, in a word; None where its lines have no sign."""


def ask(
    question: str, told: Told, chosen: Sequence[str] = (), depth: int | None = None
) -> Iterator[Line | None]:
    """Yield the answer to a question of QUESTIONS; raises CrosstalkError where too little was chosen for it.

    None comes now and then between the lines, so that a caller can show progress or stop.
    """
    wanted = QUESTIONS[question]
    graph = Signalling(told.diagram, lambda r: told.catalog.relation(r).sign, told.context)
    things = tuple(i for i in chosen if graph.nodes([i]))
    if len(graph.nodes(things)) < wanted.needs:
        raise CrosstalkError(_too_little(wanted))
    count = 0
    for line in wanted.run(Asked(told, graph, things, depth)):
        count += line is not None
        if count > MOST:
            yield Line(tr("There is more; only the first {MOST} are given", MOST=MOST), ())
            return
        yield line


def _too_little(question: Question) -> str:
    if question.needs == 2:
        return tr(
            "“{label}” needs two different things: choose where to start and where to arrive.",
            label=tr(question.label),
        )
    return tr("“{label}” needs something to ask about: choose a component.", label=tr(question.label))


# -- the questions ---------------------------------------------------------------------------------------------


def _upstream(asked: Asked) -> Iterator[Line | None]:
    for found in upstream(asked.graph, asked.chosen, asked.depth):
        yield _reached(asked, found, "acts on it")


def _downstream(asked: Asked) -> Iterator[Line | None]:
    for found in downstream(asked.graph, asked.chosen, asked.depth):
        yield _reached(asked, found, "is reached")


def _reached(asked: Asked, found: Reached, verb: str) -> Line:
    steps = "directly" if found.depth == 1 else f"in {found.depth} steps"
    sense = {1: "raising", -1: "lowering"}.get(found.sign or 0, "sense open")
    name = capital(_name(asked, found.node))
    return Line(f"{name} {verb} {steps} ({sense})", (*_ids(asked, found.node), *found.connectors), found.sign)


def _routes(asked: Asked) -> Iterator[Line | None]:
    start, goal = asked.graph.nodes(asked.chosen)[:2]
    for route in search_routes(asked.graph, start, goal):
        if route is None:
            yield None
            continue
        ids = [i for node in route.nodes for i in _ids(asked, node)]
        yield Line(
            f"{_chain(asked, route.steps)} ({_effect(route.sign)})", (*ids, *route.connectors), route.sign
        )


def _loops(asked: Asked) -> Iterator[Line | None]:
    words = {1: "reinforces itself", -1: "damps itself"}
    for loop in search(asked.graph):
        if loop is None:
            yield None
            continue
        ids = [i for node in loop.nodes for i in _ids(asked, node)]
        kind = words.get(loop.sign or 0, "sense open")
        yield Line(f"{_chain(asked, loop.steps)} ({kind})", (*ids, *loop.connectors), loop.sign)


def _hubs(asked: Asked) -> Iterator[Line | None]:
    for hub in hubs(asked.graph):
        name = capital(_name(asked, hub.node))
        yield Line(
            f"{name}: {_counted(hub.arriving)} to it, {hub.leaving} from it",
            _ids(asked, hub.node),
        )


def _therapies(asked: Asked) -> Iterator[Line | None]:
    chosen = asked.chosen or tuple(
        c.id
        for c in asked.told.diagram.of_kind(Component)
        if asked.told.catalog.component(c.type).category == "therapy"
    )
    for node in asked.graph.nodes(chosen):
        start = capital(_name(asked, node))
        for found in downstream(asked.graph, [node], asked.depth):
            sense = {1: "raises", -1: "lowers"}.get(found.sign or 0, "reaches")
            ids = (*_ids(asked, node), *_ids(asked, found.node), *found.connectors)
            steps = "" if found.depth == 1 else f" in {found.depth} steps"
            yield Line(f"{start} {sense} {_name(asked, found.node)}{steps}", ids, found.sign)


def _knock_out(asked: Asked) -> Iterator[Line | None]:
    for node in cut_off(asked.graph, asked.chosen):
        yield Line(f"{capital(_name(asked, node))} is cut off", _ids(asked, node))


def _loose(asked: Asked) -> Iterator[Line | None]:
    found = loose(asked.graph)
    for record_id in found.components:
        yield Line(
            f"{capital(within(asked.told.name(record_id)))} is connected to nothing",
            (record_id,),
        )
    for record_id in found.connectors:
        yield Line("A connector has a loose end", (record_id,))


QUESTIONS: dict[str, Question] = {
    q.id: q
    for q in (
        Question(
            "downstream", later("What does it act on?"), 1, later("It acts on nothing."), _downstream, True
        ),
        Question("upstream", later("What acts on it?"), 1, later("Nothing acts on it."), _upstream, True),
        Question(
            "routes", later("How does a signal get from A to B?"), 2, later("No route leads there."), _routes
        ),
        Question(
            "loops",
            later("Which feedback loops are there?"),
            0,
            later("There is no feedback loop."),
            _loops,
            senses=("reinforces", "damps", "open"),
        ),
        Question(
            "hubs",
            later("Which are the hubs?"),
            0,
            later("No thing has more than one relation."),
            _hubs,
            senses=None,
        ),
        Question(
            "therapies",
            later("What do the therapies reach?"),
            0,
            later("No therapy reaches anything."),
            _therapies,
            True,
        ),
        Question(
            "knock-out",
            later("What does a knock-out cut off?"),
            1,
            later("It cuts nothing off."),
            _knock_out,
            senses=None,
        ),
        Question(
            "loose",
            later("What is connected to nothing?"),
            0,
            later("Everything is connected."),
            _loose,
            senses=None,
        ),
    )
}


# -- words -----------------------------------------------------------------------------------------------------


def _name(asked: Asked, node: str) -> str:
    return within(asked.told.name(node))


def _ids(asked: Asked, node: str) -> tuple[str, ...]:
    return asked.graph.records(node) or (node,)


def _chain(asked: Asked, steps: Iterable[Step]) -> str:
    """Return a way as `sensory neuron releases CGRP, which inhibits CD8⁺ T cell`; a long one without its middle."""
    parts: list[str] = []
    way = list(steps)
    left_out = len(way) - 2 * _TOLD if len(way) > 2 * _TOLD + 1 else 0
    for number, step in enumerate(way):
        if left_out and _TOLD <= number < _TOLD + left_out:
            if number == _TOLD:
                parts.append(tr("after {count} more steps", count=left_out))
            continue
        if asked.graph.is_arrow(step.source) and step.source == step.connector:
            continue  # the arrow was named as what is acted on; its own way adds nothing
        statement = asked.told.statement(asked.told.diagram.records[step.connector])  # type: ignore[arg-type]
        phrase = statement.phrase if statement else "acts on"
        target = _name(asked, step.target)
        parts.append(f"{phrase} {target}" if parts else f"{_name(asked, step.source)} {phrase} {target}")
    return capital(", which ".join(parts))


def _effect(sign: Sign) -> str:
    return {1: "raises it", -1: "lowers it"}.get(sign or 0, "sense open")


def _counted(count: int) -> str:
    return f"{count} relation" if count == 1 else f"{count} relations"
