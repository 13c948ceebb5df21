"""What an SVG says about the figure and its records beside what is seen."""

from __future__ import annotations

from crosstalk.exporters.registry import Figure
from crosstalk.model import Component, Connector, Record, Region, Strand
from crosstalk.model.records import kind_of


def figure_title(figure: Figure) -> str:
    """Return the title of the figure; every picture has one, for those who do not see it."""
    title = figure.diagram.metadata.title.strip() or "Figure"
    return f"{title} – {figure.label}" if figure.label else title


def figure_description(figure: Figure) -> str:
    """Return the figure's alternative text, or a count of what it holds where nobody wrote one."""
    written = figure.diagram.metadata.description.strip()
    if written:
        return f"{figure.label}. {written}" if figure.label else written
    diagram = figure.diagram
    components = sum(1 for _ in diagram.of_kind(Component))
    connectors = sum(1 for _ in diagram.of_kind(Connector))
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
