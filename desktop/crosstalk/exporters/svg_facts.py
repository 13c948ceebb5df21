"""What an SVG says about the figure and its records beside what is seen."""

from __future__ import annotations

from crosstalk.exporters.registry import Figure
from crosstalk.model import Component, Connector, Record, Region, Strand
from crosstalk.model.records import kind_of
from crosstalk.telling import Told, long_text, short_text

_MOST = 500
"""Statements that an alternative text reads out."""


def figure_title(figure: Figure) -> str:
    """Return the title of the figure; every picture has one, for those who do not see it."""
    title = figure.diagram.metadata.title.strip() or "Figure"
    return f"{title} – {figure.label}" if figure.label else title


def figure_description(figure: Figure) -> str:
    """Return the figure's alternative text: as a person wrote it, else as its arrows say it in the context shown.

    Where there are no arrows, or more than anybody would listen to, it says in short what there is.
    """
    written = figure.diagram.metadata.description.strip() or _told(figure)
    return f"{figure.label}. {written}" if figure.label else written


def _told(figure: Figure) -> str:
    diagram = figure.diagram
    connectors = sum(1 for _ in diagram.of_kind(Connector))
    if connectors:
        stage = figure.scene.stage
        told = Told(diagram, stage.catalog, stage.context)
        if told.statements:
            return long_text(told) if len(told.statements) <= _MOST else short_text(told)
    components = sum(1 for _ in diagram.of_kind(Component))
    return f"A diagram of {_counted(components, 'component')} and {_counted(connectors, 'connector')}."


def data_attributes(record: Record) -> dict[str, str]:
    """Return the facts of a record that a script on a web page may ask for."""
    found = {"data-kind": kind_of(record)}
    if isinstance(record, Component | Region | Strand):
        found["data-type"] = record.type
    if isinstance(record, Connector):
        found["data-relation"] = record.relation
        found["data-source"] = record.source.target
        found["data-target"] = record.target.target
    return {name: value for name, value in found.items() if value}


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
