"""Dimensions of the context that are offered, from `resources/contexts/contexts.toml`."""

from __future__ import annotations

from functools import cache

from crosstalk.catalog.loading import convert, read_table
from crosstalk.catalog.types import Entry
from crosstalk.locations import resources


class SuggestedDimension(Entry, frozen=True, kw_only=True):
    """Something that effects are known to depend on, and values it often has."""

    id: str
    label: str
    values: tuple[str, ...] = ()


@cache
def suggested_dimensions() -> tuple[SuggestedDimension, ...]:
    """Return the dimensions that a person may want, in the order of the table."""
    table = read_table(resources("contexts", "contexts.toml"))
    return tuple(
        convert({"id": name, **entry}, SuggestedDimension, f"contexts/contexts.toml [{name}]")
        for name, entry in table.items()
    )
