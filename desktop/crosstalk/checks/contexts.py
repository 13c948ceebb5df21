"""What is said about contexts and cannot be meant: effects that contradict each other, conditions that never hold."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.geometry import Rect
from crosstalk.model import Condition, Connector, Effect, Inset, Record
from crosstalk.model.contexts import contradictions
from crosstalk.scene.insets import shown
from crosstalk.text import parse, plain
from crosstalk.tongue import later, tr

_TURN = 500
"""After so many records others have a turn."""


def _contradictory(case: Case) -> Findings:
    for number, record in enumerate(case.diagram.of_kind(Connector)):
        if number % _TURN == _TURN - 1:
            yield None
        for one, other in contradictions(record) if len(record.effects) > 1 else ():
            message = tr(
                "{sentence} {says} ({when}) and {says2} ({when2}), and both can hold at once.",
                sentence=sentence(_ends(case, record)),
                says=_says(case, one),
                when=_when(case, one.when),
                says2=_says(case, other),
                when2=_when(case, other.when),
            )
            detail = f"{record.id} {_when(case, one.when)} / {_when(case, other.when)}"
            yield Finding(
                "contradiction", "warning", message, (record.id,), _place(case, record), detail=detail
            )
    yield None


def _impossible(case: Case) -> Findings:
    for number, record in enumerate(case.diagram.records.values()):
        if number % _TURN == _TURN - 1:
            yield None
        if record.when and _excluded(record.when):
            message = tr(
                "{sentence} is shown nowhere: its conditions exclude each other.",
                sentence=sentence(case.name(record.id)),
            )
            yield Finding("never-holds", "warning", message, (record.id,), _place(case, record))
        if not isinstance(record, Connector):
            continue
        for effect in record.effects:
            if _excluded(effect.when):
                message = tr(
                    "{sentence} {says} in no context: the conditions of this effect exclude each other "
                    "({when}).",
                    sentence=sentence(_ends(case, record)),
                    says=_says(case, effect),
                    when=_when(case, effect.when),
                )
                yield Finding("never-holds", "warning", message, (record.id,), _place(case, record))
    yield None


def _undeclared(case: Case) -> Findings:
    for number, record in enumerate(case.diagram.records.values()):
        if number % _TURN == _TURN - 1:
            yield None
        unknown = _unknown(case, _named(record))
        if unknown:
            message = tr(
                "{sentence} depends on {unknown}, which the figure does not declare.",
                sentence=sentence(case.name(record.id)),
                unknown=unknown,
            )
            yield Finding("unknown-context", "warning", message, (record.id,), _place(case, record))
    yield None


def _empty(case: Case) -> Findings:
    for inset in case.diagram.of_kind(Inset):
        if not inset.hidden and not shown(case.scene.stage, inset):
            message = tr(
                "{sentence} shows nothing: what it showed is gone.", sentence=sentence(case.name(inset.id))
            )
            yield Finding("empty-inset", "warning", message, (inset.id,), inset.bounds)
    yield None


def _named(record: Record) -> Iterable[Condition]:
    yield from record.when
    if isinstance(record, Connector):
        for effect in record.effects:
            yield from effect.when
    elif isinstance(record, Inset):
        yield from (Condition(dimension=name, values=(value,)) for name, value in record.context.items())


def _unknown(case: Case, conditions: Iterable[Condition]) -> str:
    known = {d.id: d.values for d in case.diagram.dimensions}
    for condition in conditions:
        if condition.dimension not in known:
            return f"“{condition.dimension}”"
        for value in condition.values:
            if value not in known[condition.dimension]:
                return f"“{value}”"
    return ""


def _excluded(when: Iterable[Condition]) -> bool:
    met: dict[str, set[str]] = {}
    for condition in when:
        values = met.setdefault(condition.dimension, set(condition.values))
        values &= set(condition.values)
        if not values:
            return True
    return False


def _ends(case: Case, record: Connector) -> str:
    names = [case.name(a.target) if a.target else tr("something") for a in (record.source, record.target)]
    return tr("the arrow from {names} to {names2}", names=names[0], names2=names[1])


def _says(case: Case, effect: Effect) -> str:
    return (
        tr("is hidden")
        if effect.relation is None
        else tr("says “{meaning}”", meaning=case.meaning(effect.relation))
    )


def _when(case: Case, when: Iterable[Condition]) -> str:
    labels = {d.id: d.label or d.id for d in case.diagram.dimensions}
    parts = (f"{labels.get(c.dimension, c.dimension)}: {' or '.join(c.values) or 'none'}" for c in when)
    return plain(parse("; ".join(parts))) or "always"


def _place(case: Case, record: Record) -> Rect | None:
    item = case.scene.items.get(record.id)
    return item.body if item is not None else None


CHECKS = (
    Check(
        "contradiction",
        later("Effects that contradict each other"),
        later("Effects of an arrow that say different things in one context."),
        _contradictory,
    ),
    Check(
        "never-holds",
        later("Conditions that never hold"),
        later("Conditions that exclude each other."),
        _impossible,
    ),
    Check(
        "unknown-context",
        later("Unknown context"),
        later("Conditions on dimensions or values that are not declared."),
        _undeclared,
    ),
    Check("empty-inset", later("Empty view"), later("Views of a series that show nothing any more."), _empty),
)
