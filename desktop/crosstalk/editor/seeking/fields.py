"""The places of a record where something can be found and replaced: how each is read, and how written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from crosstalk.catalog.terms import named
from crosstalk.editor.seeking.values import a_color, a_length, a_relation, a_type, length
from crosstalk.editor.text_edit import label_of_type
from crosstalk.model import (
    Component,
    Connector,
    Inset,
    Legend,
    Panel,
    Record,
    Region,
    Strand,
    Text,
    plain_text,
)
from crosstalk.model.records import RichText
from crosstalk.text import parse, plain
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Key = str | int


class Spot(NamedTuple):
    """Something that can be found in a record: the text of it, and its runs where it has formatting."""

    field: str
    key: Key
    text: str
    runs: RichText | None = None


Read = Callable[["EditorSession", Record], Iterator[Spot]]
Write = Callable[["EditorSession", Record, Key, str], Mapping[str, Any]]
"""From the new text of a spot to the fields of the record; raises CrosstalkError for what cannot stand there."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A choice of what is looked through. With `whole` a value matches as a whole, as numbers do."""

    id: str
    label: str
    read: tuple[Read, ...]
    write: Write | None = None
    """None: rich or plain words, which are written where they were read."""
    whole: bool = False


RICH: dict[type[Record], tuple[str, ...]] = {
    Component: ("label",),
    Strand: ("label",),
    Connector: ("label", "mediator"),
    Region: ("title",),
    Panel: ("title",),
    Legend: ("title",),
    Inset: ("title",),
    Text: ("runs",),
}


def _rich(name: str) -> Read:
    def read(session: EditorSession, record: Record) -> Iterator[Spot]:
        if name not in RICH.get(type(record), ()):
            return
        runs: RichText | None = getattr(record, name)
        if runs is None:
            runs = label_of_type(session, record)
        if runs:
            yield Spot(name, "", plain_text(runs), runs)

    return read


def _plain(name: str) -> Read:
    def read(_: EditorSession, record: Record) -> Iterator[Spot]:
        text = getattr(record, name, "")
        if text:
            yield Spot(name, "", text)

    return read


def _types(session: EditorSession, record: Record) -> Iterator[Spot]:
    if isinstance(record, Component):
        yield Spot("type", "", plain(parse(named(session.catalog.component(record.type)))))


def _relations(session: EditorSession, record: Record) -> Iterator[Spot]:
    if isinstance(record, Connector):
        yield Spot("relation", "", named(session.catalog.relation(record.relation)))


def _xrefs(_: EditorSession, record: Record) -> Iterator[Spot]:
    for number, xref in enumerate(getattr(record, "xrefs", ())):
        yield Spot("xrefs", number, xref)


def _colors(_: EditorSession, record: Record) -> Iterator[Spot]:
    for name in ("fill", "stroke", "text_color"):
        if color := getattr(record.style, name):
            yield Spot("style", name, color)
    for slot, color in getattr(record, "colors", {}).items():
        yield Spot("colors", slot, color)


def _lengths(name: str) -> Read:
    def read(_: EditorSession, record: Record) -> Iterator[Spot]:
        value = getattr(record.style, name)
        if value is not None:
            yield Spot("style", name, length(value))

    return read


def _write_color(_: EditorSession, record: Record, key: Key, text: str) -> Mapping[str, Any]:
    color = a_color(text)
    if key in ("fill", "stroke", "text_color") and getattr(record.style, str(key)):
        return {"style": msgspec.structs.replace(record.style, **{str(key): color})}
    return {"colors": {**getattr(record, "colors", {}), str(key): color}}


def _write_length(_: EditorSession, record: Record, key: Key, text: str) -> Mapping[str, Any]:
    return {"style": msgspec.structs.replace(record.style, **{str(key): a_length(text)})}


def _write_xref(_: EditorSession, record: Record, key: Key, text: str) -> Mapping[str, Any]:
    known: list[str] = list(getattr(record, "xrefs", ()))
    known[int(key)] = text.strip()
    return {"xrefs": tuple(dict.fromkeys(xref for xref in known if xref))}


def _write_type(session: EditorSession, _: Record, __: Key, text: str) -> Mapping[str, Any]:
    return {"type": a_type(session.catalog, text)}


def _write_relation(session: EditorSession, _: Record, __: Key, text: str) -> Mapping[str, Any]:
    return {"relation": a_relation(session.catalog, text)}


_LABELS, _TITLES, _TEXTS, _MEDIATORS = _rich("label"), _rich("title"), _rich("runs"), _rich("mediator")
_NOTES = (_plain("note"), _plain("alt"))

SCOPES: tuple[Scope, ...] = (
    Scope("words", later("All words"), (_LABELS, _TITLES, _TEXTS, _MEDIATORS, *_NOTES, _plain("name"))),
    Scope("labels", later("Labels"), (_LABELS,)),
    Scope("titles", later("Titles"), (_TITLES,)),
    Scope("texts", later("Texts"), (_TEXTS,)),
    Scope("mediators", later("Mediators"), (_MEDIATORS,)),
    Scope("notes", later("Notes"), _NOTES),
    Scope("types", later("Types of components"), (_types,), _write_type),
    Scope("relations", later("Relations"), (_relations,), _write_relation),
    Scope("xrefs", later("Identifiers"), (_xrefs,), _write_xref),
    Scope("colors", later("Colours"), (_colors,), _write_color),
    Scope("sizes", later("Text sizes"), (_lengths("text_size"),), _write_length, whole=True),
    Scope("widths", later("Line widths"), (_lengths("stroke_width"),), _write_length, whole=True),
)
"""What can be looked through, as it is offered."""

FIELDS: dict[str, str] = {
    "label": later("label"),
    "title": later("title"),
    "runs": later("text"),
    "mediator": later("mediator"),
    "note": later("note"),
    "alt": later("alternative text"),
    "name": later("name"),
    "type": later("type"),
    "relation": later("relation"),
    "xrefs": later("identifier"),
    "style": later("style"),
    "colors": later("colour"),
}
"""What a field is called beside a hit."""


def scope_of(scope_id: str) -> Scope:
    """Return the scope of an id; raises KeyError."""
    return {scope.id: scope for scope in SCOPES}[scope_id]
