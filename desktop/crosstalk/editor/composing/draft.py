"""What a text would add: things, each with its meaning, and statements between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosstalk.catalog.affinity import NOTHING, Classes, classes_of
from crosstalk.editor.composing.naming import Named, Option, look_up, type_id_of
from crosstalk.editor.composing.statements import Arrow, read
from crosstalk.editor.composing.verbs import meaning
from crosstalk.scene.classes import classes_of_record

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


@dataclass(frozen=True, slots=True)
class Line:
    """A statement between two things, by their names."""

    source: str
    relation: str
    target: str
    mediator: str = ""
    mediator_type: str = ""
    arrow: Arrow = Arrow("->")


@dataclass(frozen=True, slots=True)
class Draft:
    """All that would be added, and what is not finished yet."""

    things: tuple[Named, ...]
    lines: tuple[Line, ...]
    chosen: Mapping[str, Option]
    """What each name stands for: a person's choice, else the likeliest."""
    is_open: bool
    """Whether an arrow leads to nothing yet."""

    @property
    def new(self) -> tuple[str, ...]:
        """The names of things that would be added, in order."""
        return tuple(t.name for t in self.things if not self.chosen[t.name].record)


def draft(session: EditorSession, text: str, choices: Mapping[str, Option] | None = None) -> Draft:
    """Return what a text would add to the diagram as it is; `choices` by name go before what is likeliest.

    Two names for one and the same thing are one thing.
    """
    said = read(text)
    things = tuple(look_up(session, name) for name in said.names)
    chosen = {t.name: t.options[0] for t in things}
    chosen.update({name: option for name, option in (choices or {}).items() if name in chosen})
    first: dict[Option, str] = {}
    same = {name: first.setdefault(_key(option), name) for name, option in chosen.items()}
    lines = dict.fromkeys(
        _line(session, same[a], link.arrow, same[b], chosen)
        for link in said.links
        for a in link.sources
        for b in link.targets
        if same[a] != same[b]
    )
    kept = tuple(t for t in things if same[t.name] == t.name)
    return Draft(kept, tuple(lines), chosen, bool(said.open_ends))


def type_of(option: Option, name: str) -> str:
    """Return the type to add for a name: the chosen entry, or a stand-in that is drawn by its likely class."""
    return option.type or type_id_of(name)


def _key(option: Option) -> Option:
    """Return what makes two options the same thing: the record, else the type, else the words."""
    if option.record:
        return Option("", record=option.record)
    return Option("", type=option.type) if option.type else Option(option.label.casefold())


def _line(
    session: EditorSession, source: str, arrow: Arrow, target: str, chosen: Mapping[str, Option]
) -> Line:
    said = meaning(
        session.catalog, arrow, _classes(session, chosen[source]), _classes(session, chosen[target])
    )
    carrier = look_up(session, said.mediator) if said.mediator else None
    kinds = (
        [o.type for o in carrier.options if o.type] if carrier and carrier.kind in ("known", "here") else []
    )
    return Line(source, said.relation, target, said.mediator, kinds[0] if kinds else "", arrow)


def _classes(session: EditorSession, option: Option) -> Classes:
    if option.record:
        return classes_of_record(session.catalog, session.record(option.record))
    if session.catalog.has(option.type):
        return classes_of(session.catalog.component(option.type))
    return NOTHING
