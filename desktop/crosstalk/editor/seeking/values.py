"""Words that stand for a colour, a length, a type or a relation, and sentences for those that do not."""

from __future__ import annotations

import re

from crosstalk.catalog import Catalog
from crosstalk.catalog.terms import CHINESE, named
from crosstalk.errors import CrosstalkError
from crosstalk.text import parse, plain
from crosstalk.tongue import tr

_COLOR = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\Z")
_SMALLEST, _LARGEST = 0.05, 500.0


def a_color(text: str) -> str:
    """Return a colour as `#rrggbb`."""
    found = _COLOR.match(text.strip())
    if found is None:
        raise CrosstalkError(tr("“{text}” is no colour such as #2f6fed.", text=text))
    digits = found[1].lower()
    return "#" + ("".join(2 * digit for digit in digits) if len(digits) == 3 else digits)


def a_length(text: str) -> float:
    """Return a length in points."""
    try:
        value = float(text.strip().removesuffix("pt").strip().replace(",", "."))
    except ValueError:
        value = -1.0
    if not _SMALLEST <= value <= _LARGEST:
        raise CrosstalkError(tr("“{text}” is no size in points.", text=text))
    return value


def length(value: float) -> str:
    """Return a length as one writes it."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def a_type(catalog: Catalog, text: str) -> str:
    """Return the id of the component that is called so."""
    wanted = _simple(text)
    for kind in catalog.components.values():
        if wanted in (_simple(kind.id), _simple(kind.label), _simple(named(kind, CHINESE))):
            return kind.id
    for kind in catalog.components.values():
        if wanted in map(_simple, (kind.abbreviation, *kind.synonyms)):
            return kind.id
    raise CrosstalkError(tr("No component is called “{text}”.", text=text.strip()))


def a_relation(catalog: Catalog, text: str) -> str:
    """Return the id of the relation that is called so."""
    wanted = _simple(text)
    for relation in catalog.relations.values():
        if wanted in (_simple(relation.id), _simple(relation.label), _simple(named(relation, CHINESE))):
            return relation.id
    raise CrosstalkError(tr("No relation is called “{text}”.", text=text.strip()))


def _simple(words: str) -> str:
    return " ".join(plain(parse(words)).replace("_", " ").casefold().split()) if words else ""
