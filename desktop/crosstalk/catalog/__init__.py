"""Layer 1: what can be drawn, found and said, as data.

What belongs here: the tables of `resources/` read into frozen values (`types`, `loading`), SVG drawings read into
primitives (`svgart` and its parts), their colours (`color`, `art`), their outlines (`silhouette`), and search. It may
import `geometry` and `primitives`; it knows neither diagrams nor text layout nor Qt. `load_catalog()` is what everybody
uses.

To add a component: draw `resources/components/<category>/<id>.svg` (rules: `tests/catalog/drawing_rules.py`), write a
table `[<id>]` in the `components.toml` beside it, run `python -m crosstalk.catalog.sync`, which takes size, slots and
ports over from the drawing. An entry without a drawing of its own borrows that of the entry it names by `like`, else
that of its class, named by `family`; `tint` tells such entries apart. A relation is one table in
`resources/relations/relations.toml` with heads and badges out of `catalog.heads`; a theme is one file in
`resources/themes`; a kind of region is one table in `resources/regions/regions.toml`, whose colours the themes' tone
rules restyle (a theme may name its own as `region.<kind>.fill`); a strand is one table in
`resources/strands/strands.toml`; a journal is one table in `resources/journals/journals.toml`, read by `journals`,
each figure with its source and what is unknown left out.

Components of a person's own come from open files and libraries (`own`, `Catalog.learn`), their drawings written by
`artfile` in the very form of the shipped ones, with slots that `families` finds in their colours.

What an entry is called in another language stands in `resources/translations/<language>`, read by `terms`: a component
in the table of its category, beside it relations, strands, regions, scenes and the phrases without an id. A new entry
needs its line there; `han_search` finds by the Chinese ones.
"""

from crosstalk.catalog.catalog import DEFAULT_THEME, Catalog, load_catalog
from crosstalk.catalog.types import (
    ArtRules,
    Category,
    ComponentType,
    LineLook,
    Port,
    RegionType,
    RelationType,
    Section,
    StrandType,
    Theme,
    ToneRule,
)

__all__ = [
    "DEFAULT_THEME",
    "ArtRules",
    "Catalog",
    "Category",
    "ComponentType",
    "LineLook",
    "Port",
    "RegionType",
    "RelationType",
    "Section",
    "StrandType",
    "Theme",
    "ToneRule",
    "load_catalog",
]
