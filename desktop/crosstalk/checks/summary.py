"""What a diagram holds, in numbers and lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from crosstalk.catalog import Catalog
from crosstalk.model import Component, Connector, Diagram, Evidence
from crosstalk.model.records import kind_of


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of `crosstalk info`; lists hold ids in drawing order."""

    title: str
    page_mm: tuple[float, float]
    theme: str
    counts: dict[str, int]
    """Records of each kind."""
    relations: dict[str, int]
    """Connectors of each relation, the most frequent first."""
    references: int
    components_without_reference: tuple[str, ...]
    """Those that nothing identifies: neither they nor their type have a cross-reference."""
    connectors_without_reference: tuple[str, ...]
    """Those whose evidence names no publication."""
    undrawn: tuple[str, ...]
    """Statements that draw no line, because placement shows them."""
    unknown_types: tuple[str, ...]
    """Component types and relations that the catalogue does not know."""


def summarize(diagram: Diagram, catalog: Catalog) -> Summary:
    """Return the summary of a diagram."""
    catalog.learn(diagram.parts.values())
    components = list(diagram.of_kind(Component))
    connectors = list(diagram.of_kind(Connector))
    return Summary(
        title=diagram.metadata.title,
        page_mm=(diagram.page.width_mm, diagram.page.height_mm),
        theme=diagram.page.theme,
        counts=_ranked(kind_of(record) for record in diagram.records.values()),
        relations=_ranked(connector.relation for connector in connectors),
        references=len(diagram.references),
        components_without_reference=tuple(c.id for c in components if not _xrefs(c, catalog)),
        connectors_without_reference=tuple(c.id for c in connectors if not _cites(c.evidence, diagram)),
        undrawn=tuple(c.id for c in connectors if not c.drawn),
        unknown_types=_unknown(components, connectors, catalog),
    )


def _ranked(names: Iterable[str]) -> dict[str, int]:
    """Count names, the most frequent first and equals by name, so that the answer is the same each time."""
    return dict(sorted(Counter(names).items(), key=lambda pair: (-pair[1], pair[0])))


def _xrefs(component: Component, catalog: Catalog) -> tuple[str, ...]:
    return component.xrefs or (catalog.component(component.type).xrefs if catalog.has(component.type) else ())


def _cites(evidence: tuple[Evidence, ...], diagram: Diagram) -> bool:
    return any(item.reference in diagram.references for item in evidence)


def _unknown(components: list[Component], connectors: list[Connector], catalog: Catalog) -> tuple[str, ...]:
    types = {c.type for c in components if not catalog.has(c.type)}
    relations = {c.relation for c in connectors if c.relation not in catalog.relations}
    return tuple(sorted(types | relations))
