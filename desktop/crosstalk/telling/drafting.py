"""A first draft of a talk: what to show after what, with titles and notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosstalk.graph import Wave, causal_order
from crosstalk.model import Component, Connector, Group, Legend, Step
from crosstalk.telling.statements import Statement
from crosstalk.telling.told import Told
from crosstalk.telling.words import capital, within

NAMED = 3
"""So many things that appear are named in a title; more are counted."""


def draft(told: Told) -> tuple[Step, ...]:
    """Return the steps of a talk in causal order, panel by panel; none for a figure without things.

    The first step of a panel brings the panel with its regions, strands and texts; in a figure without panels these
    are there from the beginning. Every component and every connector appears exactly once. The notes say what the
    arrows of a step say.
    """
    waves = _with_something_seen(told, causal_order(told.diagram, _group_of(told)))
    scenery = _scenery(told)
    begun: set[int] = set()
    steps: list[Step] = []
    for number, wave in enumerate(waves, start=1):
        opening = wave.group not in begun
        begun.add(wave.group)
        shown = (*(scenery.get(wave.group, ()) if opening else ()), *wave.components, *wave.connectors)
        said = [s for s in map(told.statement, _connectors(told, wave.connectors)) if s is not None]
        steps.append(
            Step(
                id=f"step-{number}",
                title=_title(told, wave, said, opening),
                note=" ".join(f"{statement.sentence()}." for statement in said),
                show=shown,
            )
        )
    return tuple(steps)


def _group_of(told: Told) -> _Groups:
    return _Groups(told)


class _Groups:
    """The number of a record's panel; what is in none comes last."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._numbers = {panel.id: number for number, panel in enumerate(told.panels)}
        self._known: dict[str, int] = {}

    def __call__(self, record_id: str) -> int:
        if not self._numbers:
            return 0
        if record_id not in self._known:
            panel = self._told.panel_of(record_id)
            self._known[record_id] = self._numbers.get(panel, len(self._numbers))
        return self._known[record_id]


def _scenery(told: Told) -> dict[int, list[str]]:
    """Return what stands around the things of each panel, the panel itself first."""
    found: dict[int, list[str]] = {n: [panel.id] for n, panel in enumerate(told.panels)}
    group_of = _group_of(told)
    for record_id in told.diagram.drawing_order if found else ():
        record = told.diagram.records[record_id]
        group = group_of(record_id)
        around = not isinstance(record, Component | Connector | Group | Legend)
        if around and group in found and record_id not in found[group]:
            found[group].append(record_id)
    return found


def _with_something_seen(told: Told, waves: Sequence[Wave]) -> list[Wave]:
    """Return the waves without those of which nothing is seen: these come together with the one before."""
    kept: list[Wave] = []
    for wave in waves:
        seen = any(not told.diagram.records[i].hidden for i in (*wave.components, *wave.connectors))
        if kept and kept[-1].group == wave.group and not (seen and _is_seen(told, kept[-1])):
            last = kept.pop()
            wave = Wave(wave.group, last.components + wave.components, last.connectors + wave.connectors)
        kept.append(wave)
    return kept


def _is_seen(told: Told, wave: Wave) -> bool:
    return any(not told.diagram.records[i].hidden for i in (*wave.components, *wave.connectors))


def _connectors(told: Told, ids: Iterable[str]) -> Iterable[Connector]:
    records = (told.diagram.records[i] for i in ids)
    return (record for record in records if isinstance(record, Connector))


def _title(told: Told, wave: Wave, said: Sequence[Statement], opening: bool) -> str:
    if opening and wave.group < len(told.panels):
        panel = told.panels[wave.group]
        heading = told.heading(panel)
        title = f"{panel.letter} {heading}".strip() if heading else f"Panel {panel.letter}".strip()
        return title or "Panel"
    if len(said) == 1:
        return said[0].sentence()
    ids = wave.components or wave.connectors
    if not wave.components:
        return f"{len(wave.connectors)} relations" if len(wave.connectors) > 1 else "One relation"
    names = list(dict.fromkeys(within(told.name(i)) for i in ids))
    if len(names) > NAMED:
        return capital(f"{', '.join(names[: NAMED - 1])} and {len(names) - NAMED + 1} more")
    return capital(" and ".join(filter(None, (", ".join(names[:-1]), names[-1]))))
