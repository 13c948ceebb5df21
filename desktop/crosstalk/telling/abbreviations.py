"""The abbreviations of the figure, and what they stand for.

Known are those that the diagram's own list explains or that the catalogue has as the abbreviation of a longer name.
Symbols of genes and proteins (CGRP, CXCL12) are names in their own right, and so is what every reader in the field
knows (DNA, ATP). What else has two capitals or more is asked for: it stands in the list without a meaning, until a
person says what it stands for or that it is a name (`Metadata.names`).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple
from weakref import WeakKeyDictionary

from crosstalk.catalog import Catalog
from crosstalk.model import Component, Connector, Panel, Record, Region, Strand, Text, plain_text
from crosstalk.telling.told import Told
from crosstalk.text import parse, plain

COMMON = frozenset({"DNA", "RNA", "ATP", "NK", "pH", "Ca²⁺", "M1", "M2", "Th", "NO", "Ser"})
"""What needs no explanation, and what is a name as much as an abbreviation."""
WORD = re.compile(r"[^\W_][\w+/β-]*", re.UNICODE)
_SHORT = re.compile(r"(?:[^a-z]*[A-Z]){2}")
"""Two capitals: what else could be an abbreviation is as likely a word."""

Meanings = Mapping[str, tuple[str, ...]]
_known: WeakKeyDictionary[Catalog, Meanings] = WeakKeyDictionary()
_names: WeakKeyDictionary[Catalog, frozenset[str]] = WeakKeyDictionary()


class Abbreviation(NamedTuple):
    """A short form that the figure uses."""

    short: str
    meaning: str
    """"" where it is not known and has to be asked for."""
    ids: tuple[str, ...]
    """The records that use it."""
    choices: tuple[str, ...] = ()
    """The meanings that the catalogue offers."""
    is_name: bool = False
    """Whether a person said that it is a name in its own right: it has no meaning, and none is asked for."""

    @property
    def is_asked_for(self) -> bool:
        """Whether nobody has said yet what it is."""
        return not self.meaning and not self.is_name


def abbreviations(told: Told) -> tuple[Abbreviation, ...]:
    """Return the abbreviations in the labels and texts that are shown, sorted as in a list."""
    known, names = known_by(told.catalog), _names_of(told.catalog)
    own, symbols = told.diagram.metadata.abbreviations, told.diagram.metadata.names
    used: dict[str, list[str]] = {}
    for record in told.diagram.records.values():
        if told.is_shown(record):
            for word in dict.fromkeys(WORD.findall(_words(told, record))):
                form = _form(word, known, {*own, *symbols})
                if form in own or form in symbols or form in known or _is_asked_for(form, names):
                    used.setdefault(form, []).append(record.id)
    found = [
        Abbreviation(
            s, "" if s in symbols else _meaning(s, known, own), tuple(ids), known.get(s, ()), s in symbols
        )
        for s, ids in used.items()
    ]
    return tuple(sorted(found, key=lambda a: (a.short.casefold(), a.short)))


def known_by(catalog: Catalog) -> Meanings:
    """Return the names that the catalogue gives to each abbreviation; those that are names themselves are left out."""
    found = _known.get(catalog)
    if found is None:
        made: dict[str, tuple[str, ...]] = {}
        for entry in catalog.components.values():
            short, name = entry.abbreviation, plain(parse(entry.label))
            if short not in COMMON and WORD.fullmatch(short) and _SHORT.match(short) and _spells(short, name):
                made[short] = tuple(dict.fromkeys((*made.get(short, ()), _lowered(name))))
        found = _known[catalog] = made
    return found


def _form(word: str, known: Meanings, own: Container[str]) -> str:
    return word if word in own or word in known else word.removesuffix("s")


def _meaning(short: str, known: Meanings, own: Mapping[str, str]) -> str:
    names = known.get(short, ())
    return own.get(short) or (names[0] if len(names) == 1 else "")


def _is_asked_for(word: str, names: frozenset[str]) -> bool:
    return bool(_SHORT.match(word)) and word not in COMMON and word.casefold() not in names


def _names_of(catalog: Catalog) -> frozenset[str]:
    """Return every word of the labels and synonyms of the catalogue: symbols and names that are no abbreviations."""
    found = _names.get(catalog)
    if found is None:
        words = (w for entry in catalog.components.values() for w in (entry.label, *entry.synonyms))
        found = _names[catalog] = frozenset(
            w.casefold() for words_ in words for w in WORD.findall(plain(parse(words_)))
        )
    return found


def _words(told: Told, record: Record) -> str:
    return " ".join(_texts(told, record))


def _texts(told: Told, record: Record) -> Iterator[str]:
    if isinstance(record, Component | Strand):
        if record.label is None and isinstance(record, Component):
            yield told.name(record.id)
        yield plain_text(record.label)
    elif isinstance(record, Region | Panel):
        yield plain_text(record.title)
    elif isinstance(record, Connector):
        yield plain_text(record.label)
        yield plain_text(record.mediator) if record.mediator_shown else ""
    elif isinstance(record, Text):
        yield plain_text(record.runs)


def _spells(short: str, name: str) -> bool:
    """Say whether the letters of an abbreviation come in its name in order, and the name says more than it."""
    letters = [c for c in (short[:-1] if short.endswith("s") else short).casefold() if c.isalpha()]
    rest = iter(name.casefold())
    return short[:3] not in name and short != name and all(letter in rest for letter in letters)


def _lowered(name: str) -> str:
    """Return a name as it stands within a sentence: its first letter small unless more capitals follow."""
    first = name.split(" ")[0]
    return name if sum(c.isupper() or c.isdigit() for c in first) > 1 else name[:1].lower() + name[1:]
