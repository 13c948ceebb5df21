"""A draft of the figure's caption: title, panels by letter, what they state, numbered references, abbreviations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal

from crosstalk.model import Panel
from crosstalk.telling.abbreviations import abbreviations
from crosstalk.telling.citations import numbers, ranges
from crosstalk.telling.statements import Statement
from crosstalk.telling.told import Told
from crosstalk.telling.views import views_of
from crosstalk.telling.words import capital, within

Detail = Literal["panels", "statements"]


def caption(
    told: Told, *, detail: Detail = "statements", references: bool = True, explained: bool = True
) -> str:
    """Return a caption to start from; `panels` names the panels only, `statements` says each arrow.

    Statements of the same source and sense are drawn together, in the direction of their arrows. With `references`
    each is followed by the numbers of its references in square brackets; with `explained` abbreviations end it.
    """
    cited = numbers(told) if references else {}
    parts = [_stopped(told.diagram.metadata.title.strip())]
    parts += [_panel(told, panels, detail, cited) for panels in _by_letter(told.panels)]
    if detail == "statements":
        parts.append(_said([*told.statements_of(None), *_in_views(told, None)], cited))
    short = [f"{a.short}, {a.meaning}" for a in abbreviations(told) if a.meaning] if explained else []
    if short:
        parts.append(f"{'; '.join(short)}.")
    return " ".join(part for part in parts if part)


def _by_letter(panels: Iterable[Panel]) -> list[list[Panel]]:
    return [list(group) for _, group in groupby(panels, key=lambda p: p.letter or p.id)]


def _panel(told: Told, panels: list[Panel], detail: Detail, cited: dict[str, int]) -> str:
    letter = panels[0].letter
    mark = f"({letter}) " if letter else ""
    headings = list(dict.fromkeys(h for p in panels if (h := told.heading(p))))
    name = headings[0] if len(headings) == 1 else "; ".join(_placed(told, panels))
    statements = [s for p in panels for s in (*told.statements_of(p), *_in_views(told, p))]
    said = _said(statements, cited) if detail == "statements" else ""
    if said and name:
        return f"{mark}{name}: {said}"
    return f"{mark}{said}" if said else _stopped(f"{mark}{name}")


def _in_views(told: Told, panel: Panel | None) -> Iterator[Statement]:
    """Yield what the views in a panel state otherwise than the figure itself."""
    known = {(s.connector, s.relation) for s in told.statements}
    for view in views_of(told, panel):
        yield from (s for s in view.statements if (s.connector, s.relation) not in known)


def _placed(told: Told, panels: list[Panel]) -> list[str]:
    """Return the headings of panels that share a letter, with where they stand."""
    across = max(p.x for p in panels) - min(p.x for p in panels)
    down = max(p.y for p in panels) - min(p.y for p in panels)
    ordered = sorted(panels, key=lambda p: p.x if across >= down else p.y)
    words = ("left", "right") if across >= down else ("top", "bottom")
    if len(ordered) != 2:
        return [told.heading(p) for p in ordered if told.heading(p)]
    return [f"{told.heading(p)} ({word})" for p, word in zip(ordered, words, strict=True) if told.heading(p)]


def _said(statements: Iterable[Statement], cited: dict[str, int]) -> str:
    clauses = [
        _clause(list(group), cited)
        for _, group in groupby(statements, key=lambda s: (s.source, s.phrase, s.mediator, s.caution))
    ]
    return f"{'; '.join(clauses)}." if clauses else ""


def _clause(statements: list[Statement], cited: dict[str, int]) -> str:
    first = statements[0]
    if len(statements) == 1:
        return capital(
            f"{within(first.source)} {first.phrase} {within(first.target)}{first.notes}{_marks(first, cited)}"
        )
    targets = [within(s.target) + _marks(s, cited) for s in statements]
    return capital(f"{within(first.source)} {first.phrase} {_listed(targets)}{first.notes}")


def _marks(statement: Statement, cited: dict[str, int]) -> str:
    found = [cited[r] for r in statement.references if r in cited]
    return f" [{ranges(found)}]" if found else ""


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _stopped(words: str) -> str:
    return f"{words.rstrip('.')}." if words.strip() else ""
