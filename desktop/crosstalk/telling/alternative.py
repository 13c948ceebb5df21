"""Alternative texts: the figure for those who do not see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from crosstalk.model import Dimension, Panel
from crosstalk.telling.statements import Statement
from crosstalk.telling.told import Told
from crosstalk.telling.views import views_of

SHORT = 125
"""Characters that screen readers are sure to read in one go, and that publishers ask for."""


def short_text(told: Told) -> str:
    """Return one sentence of at most 125 characters: what the figure is about and how much it states."""
    title = told.diagram.metadata.title.strip().rstrip(".")
    count = len(told.statements)
    tail = f"{count} relation{'' if count == 1 else 's'}" if count else "no relations"
    if told.panels:
        letters = len({p.letter or p.id for p in told.panels})
        tail = f"{letters} panel{'' if letters == 1 else 's'}, {tail}"
    context = _context(told)
    tail = f"{tail}; {context}" if context else tail
    subject = title or _subject(told)
    words = f"{subject}: {tail}." if subject else f"A diagram with {tail}."
    return words if len(words) <= SHORT else _cut(subject, tail)


def long_text(told: Told) -> str:
    """Return every statement as a sentence, panel by panel; the chosen context is named first.

    A panel that holds nothing but one view of a series says what that view says; other views have lines of their own,
    which begin with their context.
    """
    parts = []
    title = told.diagram.metadata.title.strip().rstrip(".")
    if title:
        parts.append(f"{title}.")
    context = _context(told)
    if context:
        parts.append(f"Shown {context}.")
    for panel in told.panels:
        heading = " ".join(w for w in (f"Panel {panel.letter}".strip(), "–", told.heading(panel)) if w)
        said, *views = _lines(told, panel)
        parts += [f"{heading.removesuffix(' –')}: {said or 'no relations.'}", *views]
    parts += [line for line in _lines(told, None) if line]
    return "\n".join(parts) if parts else "An empty diagram."


def _lines(told: Told, panel: Panel | None) -> list[str]:
    """Return what a panel says, then what the views in it say, a line each."""
    own, views = _sentences(told.statements_of(panel)), list(views_of(told, panel))
    if panel is not None and not own and len(views) == 1:
        return [_sentences(views[0].statements)]
    told_by_views = [
        f"View {_context(view)}".rstrip() + f": {_sentences(view.statements) or 'no relations.'}"
        for view in views
    ]
    return [own, *told_by_views]


def _sentences(statements: Iterable[Statement]) -> str:
    return " ".join(f"{s.sentence()}." for s in statements)


def _context(told: Told) -> str:
    """Return the chosen values: `for tumor type gastric, stage late`."""
    names: dict[str, Dimension] = {d.id: d for d in told.diagram.dimensions}
    chosen = [
        f"{names[d].label or d} {value}" if d in names else f"{d} {value}"
        for d, value in sorted(told.context.items())
    ]
    return f"for {', '.join(chosen)}" if chosen else ""


def _subject(told: Told) -> str:
    """Name the two things that most statements are about, where nobody gave a title."""
    met = Counter(name for s in told.statements for name in (s.source, s.target))
    return " and ".join(name for name, _ in met.most_common(2))


def _cut(subject: str, tail: str) -> str:
    room = SHORT - len(tail) - 4
    if room < 12:
        return f"{subject[: SHORT - 2].rstrip()}…"
    words = subject[:room].rsplit(" ", 1)[0].rstrip(" ,;–-")
    return f"{words}…: {tail}."
