"""Labels as the catalogue gives them, from one language into another; what a person wrote otherwise stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from crosstalk.catalog import Catalog
from crosstalk.catalog.terms import ENGLISH, LANGUAGES, Named, named, phrase
from crosstalk.commands import measures
from crosstalk.commands.transaction import Transaction
from crosstalk.model import Component, Connector, Legend, Record, Region, Strand, Text
from crosstalk.model.records import RichText, Run
from crosstalk.text import parse, plain

LEGEND = "legend"
"""The table of phrases that holds the words of legends."""


def rich(markup: str) -> RichText:
    """Return the label of an entry as a record bears it."""
    return tuple(
        Run(text=s.text, bold=s.bold, italic=s.italic, script=s.script, color=s.color) for s in parse(markup)
    )


def own_label(catalog: Catalog, type_id: str, language: str) -> RichText | None:
    """Return the label that a component of a type needs to be called as in a language.

    None where its type says it: in English, and where the language has no other name.
    """
    kind = catalog.component(type_id)
    label = named(kind, language)
    return None if label == kind.label else rich(label)


def translate(tx: Transaction, /, ids: Iterable[str], catalog: Catalog, language: str) -> int:
    """Put labels that are those of the catalogue, in whichever language, into another; return how many changed.

    That is labels of components, strands and connectors, titles of regions that are called as their kind, texts and
    mediators that say what the catalogue calls something, and the words of legends.
    """
    changed = 0
    for record_id in list(ids):
        record = tx.records.get(record_id)
        changes = None if record is None else in_language(record, catalog, language)
        if changes:
            tx.update(record_id, **changes)
            changed += 1
    return changed


def translate_whole(tx: Transaction, /, ids: Iterable[str], catalog: Catalog, language: str) -> int:
    """Do the same to records and to all that lies in them."""
    return translate(tx, tx.with_descendants(tuple(ids)), catalog, language)


def set_type(tx: Transaction, /, ids: Iterable[str], catalog: Catalog, type_id: str) -> None:
    """Make components something else of the catalogue; a label that named the type names the new one likewise."""
    spoken = {record_id: _language_of(tx.records.get(record_id), catalog) for record_id in ids}
    measures.set_type(tx, spoken, type_id, catalog.component(type_id).size)
    for record_id, language in spoken.items():
        if language:
            tx.update(record_id, label=own_label(catalog, type_id, language))


def _language_of(record: Record | None, catalog: Catalog) -> str:
    """Return the language other than English in which a component is called as its type, "" where it is not."""
    if not isinstance(record, Component) or not record.label:
        return ""
    kind = catalog.component(record.type)
    return next((code for code in LANGUAGES if record.label == own_label(catalog, kind.id, code)), "")


def in_language(record: Record, catalog: Catalog, language: str) -> Mapping[str, Any]:
    """Return the fields of a record that are other ones in a language, with their new values."""
    match record:
        case Component():
            new: dict[str, Any] = {"label": _label_of(record, catalog, language)}
        case Strand() if record.label and record.type in catalog.strands:
            new = {"label": _other(record.label, catalog.strands[record.type], language)}
        case Region():
            new = {"title": _other(record.title, catalog.region(record.type), language)}
        case Connector():
            new = {
                "label": _other(record.label, catalog.relation(record.relation), language),
                "mediator": _said(record.mediator, catalog, language),
            }
        case Text():
            new = {"runs": _said(record.runs, catalog, language)}
        case Legend():
            code = "" if language == ENGLISH else language
            new = {"language": code, "title": _title(record.title, language)}
        case _:
            new = {}
    return {field: value for field, value in new.items() if value != getattr(record, field)}


def _label_of(record: Component, catalog: Catalog, language: str) -> RichText | None:
    kind = catalog.component(record.type)
    if record.label is None or record.label in _all_ways(kind):
        return own_label(catalog, record.type, language)
    return _said(record.label, catalog, language)


def _other(runs: RichText, entry: Named, language: str) -> RichText:
    return rich(named(entry, language)) if runs and runs in _all_ways(entry) else runs


def _said(runs: RichText, catalog: Catalog, language: str) -> RichText:
    """Return words in a language, in the look they have, where they are all that the catalogue calls something."""
    entry = _called(catalog).get(_plain(runs))
    if entry is None or len({(run.bold, run.italic, run.color) for run in runs}) > 1:
        return runs
    label, look = rich(named(entry, language)), runs[0]
    new = tuple(
        msgspec.structs.replace(run, bold=look.bold, italic=look.italic, color=look.color) for run in label
    )
    return runs if new == runs or _plain(new) == _plain(runs) else new


@lru_cache(maxsize=2)
def _called(catalog: Catalog) -> Mapping[str, Named]:
    """Return what is called by which words, in any language; components before strands and kinds of regions."""
    found: dict[str, Named] = {}
    entries: list[Named] = [
        *catalog.components.values(),
        *catalog.strands.values(),
        *catalog.regions.values(),
    ]
    for entry in entries:
        for language in LANGUAGES:
            found.setdefault(plain(parse(named(entry, language))), entry)
    return found


def _plain(runs: RichText) -> str:
    return "".join(run.text for run in runs)


def _title(runs: RichText, language: str) -> RichText:
    words = _plain(runs)
    for source in ("Legend", "Key"):
        if words and words in (source, *(phrase(source, code, LEGEND) for code in LANGUAGES)):
            return rich(phrase(source, language, LEGEND))
    return runs


def _all_ways(entry: Named) -> list[RichText]:
    return [rich(named(entry, language)) for language in LANGUAGES]
