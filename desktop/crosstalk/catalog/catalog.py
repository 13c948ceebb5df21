"""The catalogue: everything that can be drawn, found and said, from the tables in `resources/`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from crosstalk.catalog import compact, loading, outlines, placeholders
from crosstalk.catalog.art import Studio
from crosstalk.catalog.kept import Kept, digest
from crosstalk.catalog.own import OwnShelf, Part
from crosstalk.catalog.svgart import Drawing, read_svg
from crosstalk.catalog.terms import has_han
from crosstalk.catalog.types import (
    Category,
    ComponentType,
    RegionType,
    RelationType,
    Section,
    StrandType,
    Theme,
)
from crosstalk.errors import CrosstalkError
from crosstalk.locations import cache_folder, resources
from crosstalk.primitives import Art

if TYPE_CHECKING:
    from crosstalk.catalog.han_search import HanIndex
    from crosstalk.catalog.search import SearchIndex

DEFAULT_THEME = "journal"


class Catalog:
    """Read-only tables by id, and the art they name. Drawings are read when they are first asked for."""

    def __init__(self, root: Path, kept: Kept | None = None) -> None:
        self.root = root
        """The folder that holds `components`, `relations`, `regions`, `themes` and `strands`."""
        self.kept = kept or Kept(None)
        """What is known of these files from earlier; whoever has time calls its `write`."""
        sections, categories = loading.load_places(root / "components", kept)
        components = loading.load_components(root / "components", categories, kept)
        self.sections: Mapping[str, Section] = MappingProxyType(sections)
        self.categories: Mapping[str, Category] = MappingProxyType(categories)
        self.components: Mapping[str, ComponentType] = MappingProxyType(components)
        self._renamed = {old: entry.id for entry in components.values() for old in entry.replaces}
        self._unknown: dict[str, ComponentType] = {}
        self._drawings: dict[str, Drawing] = {}
        self._studio = Studio()
        self._own = OwnShelf()
        self._offered: tuple[ComponentType, ...] = ()
        self._own_index: SearchIndex | None = None

    @cached_property
    def relations(self) -> Mapping[str, RelationType]:
        """Every relation by id, in picker order."""
        return MappingProxyType(loading.load_relations(self.root / "relations" / "relations.toml", self.kept))

    @cached_property
    def strands(self) -> Mapping[str, StrandType]:
        """Every strand by id."""
        return MappingProxyType(loading.load_strands(self.root / "strands" / "strands.toml", self.kept))

    @cached_property
    def regions(self) -> Mapping[str, RegionType]:
        """Every kind of region by id, in picker order."""
        return MappingProxyType(loading.load_regions(self.root / "regions" / "regions.toml"))

    @cached_property
    def _former_regions(self) -> Mapping[str, RegionType]:
        return {old: kind for kind in self.regions.values() for old in kind.replaces}

    def region(self, kind: str) -> RegionType:
        """Return a kind of region; for an unknown id a plain area with the colours of a free one."""
        return (
            self.regions.get(kind)
            or self._former_regions.get(kind)
            or placeholders.region(kind, self.regions["free"])
        )

    @cached_property
    def themes(self) -> Mapping[str, Theme]:
        """Every theme by id, the default first."""
        return MappingProxyType(loading.load_themes(self.root / "themes", self.kept))

    def has(self, type_id: str) -> bool:
        """Say whether a component is known, under this or a former id."""
        return type_id in self.components or type_id in self._renamed or type_id in self._own

    def learn(self, parts: Iterable[Part]) -> None:
        """Know own components from now on: those of a diagram that is drawn, those of a person's library.

        They are found by id only, unless they are offered; `components` stays what the program ships.
        """
        self._own.learn(parts)

    def offer(self, type_ids: Iterable[str]) -> None:
        """Let a search find these own components (those of the person's libraries), and no others than these."""
        found = tuple(entry for type_id in type_ids if (entry := self._own.type(type_id)) is not None)
        if found != self._offered:
            self._offered = found
            self._own_index = None

    def component(self, type_id: str) -> ComponentType:
        """Return a component; for an unknown id a stand-in that draws decently, never an error."""
        known = self.components.get(type_id) or self.components.get(self._renamed.get(type_id, ""))
        known = known or self._own.type(type_id)
        if known is not None:
            return known
        if type_id not in self._unknown:
            self._unknown[type_id] = self._stand_in(type_id)
        return self._unknown[type_id]

    def relation(self, relation_id: str) -> RelationType:
        """Return a relation; for an unknown id one that draws a plain line."""
        known = self.relations.get(relation_id)
        if known is None:
            known = next((r for r in self.relations.values() if relation_id in r.replaces), None)
        return known or placeholders.relation(relation_id)

    def theme(self, theme_id: str = DEFAULT_THEME) -> Theme:
        """Return a theme; the default one for an unknown id or ""."""
        return self.themes.get(theme_id) or self.themes[DEFAULT_THEME]

    def art(self, type_id: str, colors: Mapping[str, str] | None = None, theme: str = DEFAULT_THEME) -> Art:
        """Return the drawing of a component in colours by slot, under a theme; equal asks give the same object."""
        entry = self.component(type_id)
        look = self.theme(theme)
        drawing = self.drawing(entry)
        return self._studio.art(
            self._key(entry), drawing, {**entry.tint, **(colors or {})}, look.id, look.art
        )

    def drawing(self, entry: ComponentType) -> Drawing:
        """Return the drawing of a component; the stand-in where its file is missing or broken."""
        key = self._key(entry)
        if key in self._own:
            return self._own.drawing(key)
        found = self._drawings.get(key)
        if found is None:
            try:
                data = (self.root / "components" / entry.drawing).read_bytes()
                found = self._read(key, entry.drawing, data)
                self._know_outline(key, data)
            except (OSError, CrosstalkError):
                found = read_svg(placeholders.BLOB)
            self._drawings[key] = found
        return found

    def unread(self) -> Iterator[str]:
        """Read one by one the drawings of which nothing is kept yet, and yield their names; they are only kept."""
        for key, entry in {self._key(entry): entry for entry in self.components.values()}.items():
            if key in self._drawings:
                continue
            with suppress(OSError, CrosstalkError):
                data = (self.root / "components" / entry.drawing).read_bytes()
                if self.kept.get(f"drawing {key}", digest(data)) is None:
                    self._read(key, entry.drawing, data)
                    yield key

    def _read(self, key: str, name: str, data: bytes) -> Drawing:
        place, source = f"drawing {key}", digest(data)
        packed = self.kept.get(place, source)
        if packed is not None:
            with suppress(ValueError):
                return compact.from_bytes(packed)
        drawing = read_svg(data, name)
        self.kept.put(place, source, compact.to_bytes(drawing))
        return drawing

    def _know_outline(self, key: str, data: bytes) -> None:
        known = self._outlines.get(key)
        if known is not None and known[0] == outlines.digest(data):
            self._studio.know(key, outlines.polygons(known[1]))

    @cached_property
    def _outlines(self) -> outlines.Table:
        return outlines.read(self.root / "components")

    def search(self, query: str, limit: int = 50) -> list[ComponentType]:
        """Return the components a person may mean, best first; a query in Chinese looks at the Chinese names.

        Own ones that are offered go before those shipped where what was typed stands in their names, else after.
        """
        found = (self._han_index if has_han(query) else self._index).find(query, limit)
        own = self._find_own(query, limit)
        typed = query.strip().casefold()
        meant = [
            kind for kind in own if any(typed in name.casefold() for name in (kind.label, *kind.synonyms))
        ]
        return [*meant, *found, *(kind for kind in own if kind not in meant)][:limit]

    def _find_own(self, query: str, limit: int) -> list[ComponentType]:
        if not self._offered:
            return []
        if self._own_index is None:
            from crosstalk.catalog.search import SearchIndex

            self._own_index = SearchIndex(self._offered)
        return self._own_index.find(query, limit)

    def in_section(self, section_id: str) -> tuple[ComponentType, ...]:
        """Return the components of a section of the palette in order; none for an unknown section."""
        return self._by_section.get(section_id, ())

    def in_category(self, category_id: str) -> tuple[ComponentType, ...]:
        """Return the components of a category in order."""
        return tuple(c for c in self.components.values() if c.category == category_id)

    @cached_property
    def _index(self) -> SearchIndex:
        from crosstalk.catalog.search import SearchIndex  # brings rapidfuzz, which only a search needs

        return SearchIndex(self.components.values())

    @cached_property
    def _han_index(self) -> HanIndex[ComponentType]:
        from crosstalk.catalog.han_search import HanIndex

        return HanIndex(self.components.values())

    @cached_property
    def _by_section(self) -> dict[str, tuple[ComponentType, ...]]:
        found: dict[str, list[ComponentType]] = {section: [] for section in self.sections}
        for entry in self.components.values():
            found[self.categories[entry.category].section].append(entry)
        return {section: tuple(entries) for section, entries in found.items()}

    def _stand_in(self, type_id: str) -> ComponentType:
        entry = placeholders.component(type_id)
        return placeholders.dressed(entry, self.drawing(entry))

    @staticmethod
    def _key(entry: ComponentType) -> str:
        return entry.drawing.removesuffix(".svg") or "stand-in"


@cache
def load_catalog() -> Catalog:
    """Return the catalogue that the program ships; read once per process."""
    folder = cache_folder()
    return Catalog(resources(), Kept(folder) if folder is not None else None)
