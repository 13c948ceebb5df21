"""Making and editing the steps of a talk from what is selected or seen; no window is needed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosstalk.commands import steps
from crosstalk.commands.steps import Part
from crosstalk.model import Diagram, Step
from crosstalk.scene.staging import context_at, staging
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

NAMED = 3


def draft_talk(session: EditorSession) -> int:
    """Replace the talk by one in causal order; return how many steps it has. A figure without things gives none."""
    from crosstalk.telling import Told, draft  # networkx takes its time, and is not needed at first

    session.settle()
    made = draft(Told(session.history.diagram, session.catalog))
    if made:
        session.run(later("Draft talk"), steps.set_steps, made)
    else:
        session.message.emit(tr("There is nothing to tell yet: put components on the page first."))
    return len(made)


def add_step(session: EditorSession, step: Step, after: str = "") -> str | None:
    """Add a step behind another one (the last where that is not there); return its id."""
    session.settle()
    ids = [one.id for one in session.history.diagram.steps]
    at = ids.index(after) + 1 if after in ids else len(ids)
    return session.run(later("Add step"), steps.add_step, step, at)


def walk(session: EditorSession, by: int) -> None:
    """Look at the next step (1) or the one before (-1); from the whole figure at the first or the last."""
    ids = [step.id for step in session.history.diagram.steps]
    shown = session.scene_view.step
    if shown in ids:
        number = ids.index(shown) + by
        if 0 <= number < len(ids):
            session.show_step(ids[number])
    elif ids:
        session.show_step(ids[0 if by > 0 else -1])


def appearing(session: EditorSession) -> Step:
    """Return a step in which what is selected appears."""
    return Step(id="", title=title_of(session, session.selection), show=session.selection)


def emphasising(session: EditorSession) -> Step:
    """Return a step that emphasises what is selected."""
    return Step(id="", title=title_of(session, session.selection), emphasise=session.selection)


def seen(session: EditorSession, after: str = "") -> Step:
    """Return a step, to stand behind another, that has on stage what is seen now: filter, light and context."""
    diagram = session.history.diagram
    before = _last(diagram, after)
    show: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    if session.scene_view.only is not None:
        away_now = staging(diagram.records, (), None, session.scene_view.only).away
        away_before = staging(diagram.records, diagram.steps, before).away
        show = tuple(i for i in diagram.drawing_order if i in away_before and i not in away_now)
        hide = _tops(diagram, away_now - away_before)
    lit = tuple(i for i in diagram.drawing_order if i in session.lit)
    words = session.filter_words or title_of(session, lit)
    return Step(id="", title=words, show=show, hide=hide, emphasise=lit, context=_context(session, before))


def part_of(step: Step, ids: Sequence[str], part: Part) -> bool:
    """Say whether a step does one thing with all of some records."""
    held = set(getattr(step, part))
    return bool(ids) and all(i in held for i in ids)


def title_of(session: EditorSession, ids: Sequence[str]) -> str:
    """Return a title that names some records; "" for none."""
    from crosstalk.telling import Told
    from crosstalk.telling.words import capital, within

    told = Told(session.history.diagram, session.catalog)
    names = list(dict.fromkeys(within(told.name(i)) for i in ids))
    if not names:
        return ""
    if len(names) > NAMED:
        return capital(f"{', '.join(names[: NAMED - 1])} and {len(names) - NAMED + 1} more")
    return capital(" and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part))


def _last(diagram: Diagram, after: str) -> str | None:
    ids = [step.id for step in diagram.steps]
    return after if after in ids else ids[-1] if ids else None


def _tops(diagram: Diagram, ids: frozenset[str]) -> tuple[str, ...]:
    """Return records in drawing order without those that lie in others of them."""
    return tuple(i for i in diagram.drawing_order if i in ids and diagram.records[i].parent not in ids)


def _context(session: EditorSession, before: str | None) -> dict[str, str]:
    """Return the values that must be chosen for the context to be the one that is seen."""
    diagram = session.history.diagram
    known = context_at({}, diagram.steps, before)
    now = session.scene.stage.context
    found = {d.id: now.get(d.id, "") for d in diagram.dimensions}
    return {name: value for name, value in found.items() if value != known.get(name, "")}
