"""`crosstalk catalog`: what can be drawn and said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from crosstalk.catalog import Catalog
    from crosstalk.catalog.types import ComponentType, RelationType

_SIGNS = {1: "+", 0: "", -1: "-"}


@click.command("catalog")
@click.argument("query", nargs=-1)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def catalog_command(query: tuple[str, ...], form: str) -> None:
    """List the components (those that a QUERY finds, best first) and relations."""
    from crosstalk.catalog import load_catalog

    catalog = load_catalog()
    components = found(catalog, " ".join(query))
    if form == "json":
        facts: dict[str, Any] = {"components": [component_facts(c) for c in components]}
        if not query:
            facts["relations"] = [relation_facts(r) for r in _in_order(catalog)]
        click.echo(json.dumps(facts, ensure_ascii=False, indent=1))
        return
    _print_table(catalog, components, with_relations=not query)


def found(catalog: Catalog, query: str) -> list[ComponentType]:
    """Return what a query finds, best first; everything by category for an empty one."""
    if query:
        return list(catalog.search(query))
    rank = {category.id: category.order for category in catalog.categories.values()}
    entries = catalog.components.values()
    return sorted(entries, key=lambda c: (rank.get(c.category, 1 << 30), c.category, c.order, c.id))


def component_facts(entry: ComponentType) -> dict[str, Any]:
    """Return a component as it stands in the JSON output; sizes are in points."""
    return {
        "id": entry.id,
        "label": _plain(entry.label),
        "synonyms": list(entry.synonyms),
        "abbreviation": entry.abbreviation,
        "category": entry.category,
        "identifiers": list(entry.xrefs),
        "slots": dict(entry.slots),
        "ports": [port.name for port in entry.ports],
        "size": list(entry.size),
        "author": entry.author,
        "licence": entry.license,
    }


def relation_facts(entry: RelationType) -> dict[str, Any]:
    """Return a relation as it stands in the JSON output."""
    return {
        "id": entry.id,
        "label": entry.label,
        "meaning": entry.meaning,
        "sign": entry.sign,
        "group": entry.group,
        "mapping": dict(entry.mapping),
    }


def _in_order(catalog: Catalog) -> list[RelationType]:
    return sorted(catalog.relations.values(), key=lambda r: (r.order, r.id))


def _plain(markup: str) -> str:
    from crosstalk.text import parse, plain

    return plain(parse(markup))


def _print_table(catalog: Catalog, components: list[ComponentType], *, with_relations: bool) -> None:
    rows = [(c.id, _plain(c.label), c.abbreviation, c.category, " ".join(c.xrefs)) for c in components]
    _print_rows(("id", "label", "abbr.", "category", "identifiers"), rows)
    if with_relations:
        click.echo()
        relations = [(r.id, r.label, _SIGNS[r.sign], r.group) for r in _in_order(catalog)]
        _print_rows(("relation", "label", "sign", "group"), relations)
        click.echo(f"\n{len(rows)} components, {len(relations)} relations")


def _print_rows(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, *rows]:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
