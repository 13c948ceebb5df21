"""Selecting what is alike: by colour, by relation, by category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.selecting import selectable
from crosstalk.model import Component, Connector, Record, Region, Strand

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def color_of(session: EditorSession, record: Record) -> str:
    """Return the colour one would call a thing by, as `#rrggbb`: its own, else that of its type; "" for none.

    For a component it is the first slot of its drawing, for a connector the colour of its relation in the theme.
    """
    if record.style.fill or record.style.stroke:
        return (record.style.fill or record.style.stroke or "").casefold()
    if isinstance(record, Component):
        slots = session.catalog.component(record.type).slots
        first = next(iter(slots), "")
        return record.colors.get(first, slots.get(first, "")).casefold()
    if isinstance(record, Region | Strand):
        return next(iter(record.colors.values()), f"{type(record).__name__}:{record.type}").casefold()
    if isinstance(record, Connector):
        return session.catalog.relation(record.relation).line.color
    return ""


def colors_of_selection(session: EditorSession) -> set[str]:
    """Return the colours of what is selected."""
    records = map(session.record, session.selection)
    return {color for r in records if r is not None and (color := color_of(session, r))}


def same_color(session: EditorSession) -> list[str]:
    """Return everything whose colour is one of the selection's."""
    wanted, records = colors_of_selection(session), session.history.records
    return [i for i in selectable(session) if i in records and color_of(session, records[i]) in wanted]


def has_connector(session: EditorSession) -> bool:
    """Say whether a connector is selected."""
    return any(isinstance(session.record(i), Connector) for i in session.selection)


def select_same_relation(session: EditorSession) -> None:
    """Select all connectors that say what a selected one says."""
    records = map(session.record, session.selection)
    wanted = {r.relation for r in records if isinstance(r, Connector)}
    session.select(
        c.id for c in session.history.diagram.of_kind(Connector) if c.relation in wanted and not c.locked
    )


def select_same_category(session: EditorSession) -> None:
    """Select all components of the categories of the selected ones."""
    catalog = session.catalog
    records = map(session.record, session.selection)
    wanted = {catalog.component(r.type).category for r in records if isinstance(r, Component)}
    chosen = {
        c.id
        for c in session.history.diagram.of_kind(Component)
        if catalog.component(c.type).category in wanted
    }
    session.select(i for i in selectable(session) if i in chosen)
