"""The theme that a diagram is drawn in: one that ships, or one of its own on top of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from crosstalk.catalog import Catalog
from crosstalk.catalog.types import Theme
from crosstalk.model import OwnTheme


def resolve(catalog: Catalog, own: Mapping[str, OwnTheme], theme_id: str) -> Theme:
    """Return a theme by id, those of the diagram before those that ship; the default one for an unknown id."""
    found = own.get(theme_id)
    return catalog.theme(theme_id) if found is None else made_from(catalog.theme(found.base), found)


def made_from(base: Theme, own: OwnTheme) -> Theme:
    """Return a theme with the changes that a diagram makes to it."""
    return msgspec.structs.replace(
        base,
        id=own.id,
        label=own.label or base.label,
        base=base.art_id,
        colors={**base.colors, **own.colors},
        sizes={**base.sizes, **own.sizes},
        widths={**base.widths, **own.widths},
    )
