"""Components that do not come with the program: a person brought them in or made them, and they travel in the file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

import msgspec

from crosstalk.model.records import Fact

PREFIX = "own-"
"""What the id of every own part begins with; no shipped type is called so."""
_UNFIT = re.compile(r"[^a-z0-9]+")


class OwnPart(Fact, frozen=True, kw_only=True):
    """A component type of a person's own: what the catalogue says of a shipped one, and the drawing itself.

    Its id follows from all that a figure shows of it and owes to its author (`own_id`): what has the same id looks the
    same everywhere, and one that is changed is another part. What finds it (category, synonyms) may change freely.
    """

    id: str
    label: str
    art: str
    """The drawing as an SVG file of the catalogue's own kind, with its colour slots (`catalog.artfile`)."""
    width: float = 40.0
    """Natural size in points."""
    height: float = 40.0
    author: str = ""
    license: str = ""
    source: str = ""
    """Address or publication it was taken from."""
    category: str = ""
    """Id of the category that it is counted with in legends and checks, "" for none."""
    synonyms: tuple[str, ...] = ()
    kept: bool = False
    """Whether it stays in the file although nothing in the figure is of this type."""


def own_id(part: OwnPart) -> str:
    """Return the id that a part has by what it holds."""
    facts = (
        part.label,
        part.art,
        round(part.width, 3),
        round(part.height, 3),
        part.author,
        part.license,
        part.source,
    )
    digest = hashlib.sha256(msgspec.json.encode(facts)).hexdigest()[:12]
    slug = _UNFIT.sub("_", part.label.casefold()).strip("_")[:32] or "part"
    return f"{PREFIX}{slug}-{digest}"


def named(part: OwnPart) -> OwnPart:
    """Return a part under the id that belongs to it."""
    return msgspec.structs.replace(part, id=own_id(part))


def is_own(type_id: str) -> bool:
    """Say whether an id is that of an own part."""
    return type_id.startswith(PREFIX)


def by_id(parts: Mapping[str, OwnPart]) -> dict[str, OwnPart]:
    """Return parts in the order of their ids: how a file holds them."""
    return {name: parts[name] for name in sorted(parts)}
