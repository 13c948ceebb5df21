"""What a thing of the diagram is called in lists: its words, else those of its type; a connector by what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.catalog.terms import named
from crosstalk.editor.composing.naming import words_of
from crosstalk.model import (
    Component,
    Connector,
    Group,
    Inset,
    Legend,
    Panel,
    Picture,
    Record,
    Region,
    Strand,
    Text,
    plain_text,
)
from crosstalk.text import parse, plain
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

LONGEST = 60
"""Letters of a text that are enough to tell it from others."""
KINDS: dict[type[Record], str] = {
    Component: later("component"),
    Connector: later("connector"),
    Region: later("region"),
    Strand: later("strand"),
    Text: later("text"),
    Panel: later("panel"),
    Picture: later("picture"),
    Group: later("group"),
    Legend: later("legend"),
    Inset: later("inset"),
}
_ICONS: dict[type[Record], str] = {
    Connector: "mdi6.ray-start-arrow",
    Region: "mdi6.vector-square",
    Strand: "mdi6.vector-curve",
    Text: "mdi6.format-text",
    Panel: "mdi6.dock-window",
    Picture: "mdi6.image-outline",
    Group: "mdi6.group",
    Legend: "mdi6.format-list-bulleted-type",
    Inset: "mdi6.picture-in-picture-bottom-right",
}


def icon_of(record: Record) -> str:
    """Return the icon of a record's kind."""
    return _ICONS.get(type(record), "mdi6.shape-outline")


def title_of(session: EditorSession, record: Record) -> str:
    """Return the words a record is known by on the page, in one line; "" where it has none."""
    if isinstance(record, Connector):
        return _statement(session, record)
    if isinstance(record, Text):
        return plain_text(record.runs).replace("\n", " ")[:LONGEST]
    if isinstance(record, Panel):
        return f"{record.letter} {plain_text(record.title)}".strip()
    if isinstance(record, Legend | Inset):
        return plain_text(record.title).replace("\n", " ")
    words = words_of(record)
    if not words and isinstance(record, Component | Strand):
        words = _of_type(session, record)
    return words.replace("\n", " ")


def listed(session: EditorSession, record: Record) -> str:
    """Return what a record is called in a list: the name that a person gave it, else its words, else its kind."""
    return record.name or title_of(session, record) or kind_of(session, record).capitalize()


def kind_of(session: EditorSession, record: Record) -> str:
    """Return what kind of thing a record is: for a component the label of its type."""
    if isinstance(record, Component):
        return _of_type(session, record)
    return tr(KINDS[type(record)]) if type(record) in KINDS else tr("object")


def _of_type(session: EditorSession, record: Component | Strand) -> str:
    if isinstance(record, Component):
        return plain(parse(named(session.catalog.component(record.type))))
    known = session.catalog.strands.get(record.type)
    return plain(parse(named(known))) if known is not None else ""


def _statement(session: EditorSession, record: Connector) -> str:
    ends = [session.record(anchor.target) for anchor in (record.source, record.target)]
    names = [
        listed(session, end) if end is not None and not isinstance(end, Connector) else "" for end in ends
    ]
    relation = named(session.catalog.relation(record.relation))
    through = f" {plain_text(record.mediator)}" if record.mediator else ""
    return f"{names[0]} {relation}{through} {names[1]}".strip() if any(names) else ""
