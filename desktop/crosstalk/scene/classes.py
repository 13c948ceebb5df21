"""What a record is in the words of the relation table."""

from __future__ import annotations

from crosstalk.catalog import Catalog
from crosstalk.catalog.affinity import NOTHING, Classes, classes_of, classes_of_region, classes_of_strand, fit
from crosstalk.model import Component, Record, Region, Strand, plain_text


def classes_of_record(catalog: Catalog, record: Record | None) -> Classes:
    """Return the classes of a component, region or strand; none for anything else, of which nothing is known."""
    if isinstance(record, Component):
        return classes_of(catalog.component(record.type)) if catalog.has(record.type) else NOTHING
    if isinstance(record, Region):
        return classes_of_region(record.type, plain_text(record.title))
    if isinstance(record, Strand):
        return classes_of_strand(record.type)
    return NOTHING


def makes_sense(catalog: Catalog, relation: str, source: Record | None, target: Record | None) -> bool:
    """Say whether the relation table allows a statement; what is not known makes sense.

    A region may stand for whatever its title says in words that no table has, so it never makes nonsense.
    """
    if relation not in catalog.relations:
        return True
    ends = (
        NOTHING if isinstance(end, Region) else classes_of_record(catalog, end) for end in (source, target)
    )
    return fit(catalog.relation(relation), *ends) > 0.0
