"""What entries of the catalogue are called in the language of the interface, or in one that is asked for.

The tables of `resources/translations/<language>` are read when they are first needed; English is what the catalogue
itself says. What an entry lacks there stays English. A figure's own words do not go through here: what a component
without a label of its own says on the page is English in every language, so that a file looks alike everywhere.

To add a language, make its folder with the same tables; `tests/catalog/test_terms.py` says what must be in them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from crosstalk import tongue
from crosstalk.catalog.loading import read_table
from crosstalk.catalog.types import (
    Category,
    ComponentType,
    RegionType,
    RelationType,
    Section,
    StrandType,
)
from crosstalk.locations import resources

ENGLISH = tongue.ENGLISH
CHINESE = "zh_CN"
LANGUAGES = {ENGLISH: "English", CHINESE: "简体中文"}
"""Languages that entries have names in, each as it calls itself."""

Named = ComponentType | RelationType | StrandType | RegionType | Category | Section
"""Entries with an id under which the tables call them something."""

_KINDS: dict[type, str] = {
    ComponentType: "components",
    RelationType: "relations",
    StrandType: "strands",
    RegionType: "regions",
    Category: "categories",
    Section: "sections",
}


class Words(NamedTuple):
    """What an entry is called."""

    label: str
    """Markup of `text.markup`."""
    synonyms: tuple[str, ...] = ()
    meaning: str = ""


class Terms(NamedTuple):
    """The words of one language."""

    entries: Mapping[str, Mapping[str, Words]]
    """Kind (components, relations, …) → id → words."""
    phrases: Mapping[str, Mapping[str, str]]
    """Table (groups, options, …) → English → words, for what has no id."""


@cache
def terms(language: str) -> Terms:
    """Return the words of a language, none for English and for one without tables; read once."""
    folder = resources("translations", language)
    if language == ENGLISH or not (folder / "relations.toml").is_file():
        return Terms({}, {})
    components: dict[str, Words] = {}
    for path in sorted((folder / "components").glob("*.toml")):
        components.update(_listed(read_table(path)))
    places = read_table(folder / "places.toml")
    return Terms(
        {
            "components": components,
            "strands": _listed(read_table(folder / "strands.toml")),
            "scenes": _listed(read_table(folder / "scenes.toml")),
            "relations": {key: _told(row) for key, row in read_table(folder / "relations.toml").items()},
            "regions": _plain(read_table(folder / "regions.toml")),
            "sections": _plain(places["sections"]),
            "categories": _plain(places["categories"]),
        },
        read_table(folder / "phrases.toml"),
    )


def words(entry: Named, language: str | None = None) -> Words:
    """Return what an entry is called in a language (None: the interface's), in English where it has no name there."""
    known = terms(tongue.language() if language is None else language).entries
    found = known.get(_KINDS[type(entry)], {}).get(entry.id) if known else None
    return found or Words(entry.label, getattr(entry, "synonyms", ()), getattr(entry, "meaning", ""))


def named(entry: Named, language: str | None = None) -> str:
    """Return the label of an entry in a language (None: the interface's)."""
    return words(entry, language).label


def scene_words(scene_id: str, title: str, language: str | None = None) -> Words:
    """Return what a ready drawing is called in a language (None: the interface's), else its own title."""
    known = terms(tongue.language() if language is None else language).entries
    return known.get("scenes", {}).get(scene_id) or Words(title)


def meaning(relation: RelationType, language: str | None = None) -> str:
    """Return what a relation says, as a sentence in a language (None: the interface's)."""
    return words(relation, language).meaning or relation.meaning


def in_english(entry: Named, language: str | None = None) -> str:
    """Return the English label where the one in a language (None: the interface's) is another, else ""."""
    return "" if named(entry, language) == entry.label else entry.label


def phrase(source: str, language: str | None = None, table: str = "") -> str:
    """Return words of the tables that have no id (a group, an option, a value) in a language, else as they stand.

    `table` is the one of `phrases.toml` to look in, "" for all in their order.
    """
    known = terms(tongue.language() if language is None else language).phrases
    tables = [known.get(table, {})] if table else known.values()
    return next((words[source] for words in tables if source in words), source)


def has_han(text: str) -> bool:
    """Say whether a text holds a Chinese character."""
    return any(is_han(character) for character in text)


def is_han(character: str) -> bool:
    """Say whether a character is a Chinese one, of the common block or its first extension."""
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"


def _listed(table: dict[str, Any]) -> dict[str, Words]:
    return {key: Words(names[0], tuple(names[1:])) for key, names in table.items()}


def _plain(table: dict[str, Any]) -> dict[str, Words]:
    return {key: Words(label) for key, label in table.items()}


def _told(row: dict[str, Any]) -> Words:
    return Words(row["label"], tuple(row.get("synonyms", ())), row.get("meaning", ""))
