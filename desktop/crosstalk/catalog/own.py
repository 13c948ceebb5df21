"""Components that do not ship: what the catalogue knows of those in open files and in a person's libraries.

The id of an own part says what it holds, so parts of all files and libraries live in one table and none can stand in
for another. Who reads a diagram or a library hands its parts over by `Catalog.learn`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from crosstalk.catalog import placeholders
from crosstalk.catalog.svgart import Drawing, read_svg
from crosstalk.catalog.types import ComponentType
from crosstalk.errors import CrosstalkError

PREFIX = "own-"
"""What the id of every own part begins with; a person's library is the category of all of them."""


class Part(Protocol):
    """What an own part says of itself; a record of the model or of a library."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def label(self) -> str:
        """Its name, in markup."""

    @property
    def art(self) -> str:
        """Its drawing, as an SVG file."""

    @property
    def width(self) -> float:
        """Natural width in points."""

    @property
    def height(self) -> float:
        """Natural height in points."""

    @property
    def author(self) -> str:
        """Who drew it."""

    @property
    def license(self) -> str:
        """Under which licence it may be used."""

    @property
    def category(self) -> str:
        """What it is counted with."""

    @property
    def synonyms(self) -> tuple[str, ...]:
        """Other names."""


def _facts(part: Part) -> tuple[str, ...]:
    return part.label, part.art, part.author, part.license


class OwnShelf:
    """Own parts by id, their drawings read when first asked for."""

    def __init__(self) -> None:
        self._parts: dict[str, Part] = {}
        self._types: dict[str, ComponentType] = {}
        self._drawings: dict[str, Drawing] = {}

    def learn(self, parts: Iterable[Part]) -> None:
        """Know these parts from now on; the words by which one is found may be others than before."""
        for part in parts:
            known = self._parts.get(part.id)
            if known is part or not part.id.startswith(PREFIX):
                continue
            if known is not None and _facts(known) != _facts(part):
                continue  # a file that was tampered with: what is known under this id stays
            self._parts[part.id] = part
            self._types.pop(part.id, None)

    def __contains__(self, type_id: object) -> bool:
        return type_id in self._parts

    def type(self, type_id: str) -> ComponentType | None:
        """Return the type of a part, None for one that nobody handed over."""
        part = self._parts.get(type_id)
        if part is None:
            return None
        if type_id not in self._types:
            self._types[type_id] = self._made(part)
        return self._types[type_id]

    def drawing(self, type_id: str) -> Drawing:
        """Return the drawing of a part; the stand-in where it cannot be read. Raises KeyError for an unknown one."""
        found = self._drawings.get(type_id)
        if found is None:
            try:
                found = read_svg(self._parts[type_id].art, type_id)
            except CrosstalkError:
                found = read_svg(placeholders.BLOB)
            self._drawings[type_id] = found
        return found

    def _made(self, part: Part) -> ComponentType:
        drawing = self.drawing(part.id)
        return ComponentType(
            id=part.id,
            label=part.label,
            synonyms=part.synonyms,
            category=part.category,
            definition="",
            slots=drawing.slots,
            ports=drawing.ports,
            size=(part.width, part.height),
            drawing=part.id,
            author=part.author,
            license=part.license,
        )
