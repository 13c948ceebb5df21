"""What a name means: something that is in the diagram, an entry of the catalogue, one of several, or nothing known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from crosstalk.catalog import ComponentType
from crosstalk.catalog.search import normal
from crosstalk.catalog.terms import CHINESE, named, words
from crosstalk.model import Component, Record, Region, Strand, plain_text

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Kind = Literal["here", "known", "near", "several", "new"]
"""In the diagram; one entry; one that is written nearly so; several that are called so; none."""

_WORD = re.compile(r"[0-9a-z:\u4e00-\u9fff]+")
_NEAR = 84.0
"""Likeness in per cent from which a name is taken for a typing error."""
_MOST = 6


@dataclass(frozen=True, slots=True)
class Option:
    """Something a name may stand for: a record of the diagram, or a type to add ("" as type: a labelled stand-in)."""

    label: str
    type: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A name, how sure its meaning is, and what it may mean, the likeliest first; the last one is always new."""

    name: str
    kind: Kind
    options: tuple[Option, ...]


def look_up(session: EditorSession, name: str) -> Named:
    """Return what a name may mean."""
    here = _in_diagram(session, name)
    exact, near = _in_catalogue(session, name)
    is_near = not exact and bool(near) and _likeness(name, near[0]) >= _NEAR
    meant = [] if here else exact[:1] or (near[:1] if is_near else [])
    there = [*here, *(option for entry in meant for option in _of_type(session, entry))]
    added = [Option(named(kind), kind.id) for kind in (*exact, *near)]
    options = (*there[:_MOST], *added[:_MOST], Option(name))
    kind: Kind = "new"
    if there:
        kind = "here"
    elif exact:
        kind = "several" if _is_open(name, exact) else "known"
    elif is_near:
        kind = "near"
    else:
        words = _compacts(name)
        added.sort(key=lambda option: not any(w in c for w in words for c in _compacts(option.label)))
        options = (Option(name), *added[:_MOST])
    return Named(name, kind, options)


def type_id_of(name: str) -> str:
    """Return a type's id for a name that no catalogue has; the words decide by which class it is drawn."""
    return "_".join(_WORD.findall(normal(name)[0])) or "unknown"


def words_of(record: Record) -> str:
    """Return the plain words a record bears on the page, "" for none."""
    if isinstance(record, Component | Strand):
        return plain_text(record.label)
    return plain_text(record.title) if isinstance(record, Region) else ""


def _in_diagram(session: EditorSession, name: str) -> list[Option]:
    wanted = _compacts(name)
    found = [r for r in session.history.records.values() if _compacts(words_of(r)) & wanted and not r.hidden]
    chosen = set(session.selection)
    found.sort(key=lambda r: (r.id not in chosen, not isinstance(r, Component), r.z))
    return [Option(words_of(r), record=r.id) for r in found]


def _of_type(session: EditorSession, kind: ComponentType) -> list[Option]:
    """Return the components of a type that bear no words of their own that say something else."""
    usual = _compacts(kind.label) | _compacts(named(kind, CHINESE))
    found = [
        r
        for r in session.history.records.values()
        if isinstance(r, Component) and r.type == kind.id and not r.hidden
        and (not r.label or _compacts(words_of(r)) & usual)
    ]  # fmt: skip
    chosen = set(session.selection)
    found.sort(key=lambda r: (r.id not in chosen, r.z))
    return [Option(words_of(r) or named(kind), record=r.id) for r in found]


def _in_catalogue(session: EditorSession, name: str) -> tuple[list[ComponentType], list[ComponentType]]:
    """Return the entries called just so, and others that a search finds."""
    found = session.catalog.search(name, 12)
    singular = name[:-1] if name.endswith("s") and len(name) > 3 else ""
    if singular:
        found = list({k.id: k for k in (*found, *session.catalog.search(singular, 6))}.values())
    wanted = _compacts(name) | (_compacts(singular) if singular else set())
    exact = [kind for kind in found if wanted & {c for way in _names(kind) for c in _compacts(way)}]
    return exact, [kind for kind in found if kind not in exact]


def _names(kind: ComponentType) -> Iterable[str]:
    yield from (
        kind.label,
        kind.abbreviation,
        kind.id.replace("_", " "),
        *kind.synonyms,
        *kind.xrefs,
        *kind.replaces,
    )
    chinese = words(kind, CHINESE)
    yield from (chinese.label, *chinese.synonyms)


def _is_open(name: str, exact: list[ComponentType]) -> bool:
    """Say whether several entries have an equal right to a name: none bears it as its label or just as typed."""
    if len(exact) == 1:
        return False
    rights = [_right(name, kind) for kind in exact]
    return rights[0] <= max(rights[1:])


def _right(name: str, kind: ComponentType) -> int:
    """Return how good a right an entry has to a name: 3 its label, 2 another name just as typed, 1 one spelled so."""
    chinese = words(kind, CHINESE)
    if _compacts(name) & (_compacts(kind.label) | _compacts(chinese.label)):
        return 3
    return 2 if name in (kind.abbreviation, *kind.synonyms, *chinese.synonyms) else 1


def _likeness(name: str, kind: ComponentType) -> float:
    from rapidfuzz import fuzz

    wanted = "".join(_WORD.findall(normal(name)[0]))
    return max((fuzz.ratio(wanted, other) for way in _names(kind) for other in _compacts(way)), default=0.0)


def _compacts(text: str) -> set[str]:
    """Return a name's spellings without gaps and signs, by which two names are compared."""
    return {c for spelling in normal(text) if (c := "".join(_WORD.findall(spelling)))}
