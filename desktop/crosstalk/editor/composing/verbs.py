"""What the words on an arrow mean: a relation, a molecule that carries it, or both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from crosstalk.catalog import Catalog, RelationType
from crosstalk.catalog.affinity import Classes, fit, ranked
from crosstalk.catalog.terms import CHINESE, words
from crosstalk.editor.composing.statements import Arrow, Head

_ALSO: Mapping[str, tuple[str, ...]] = {
    "release": ("releases_transmitter", "secretes"),
    "释放": ("releases_transmitter", "secretes"),
    "secrete": ("secretes",),
    "produce": ("secretes",),
    "stimulate": ("activates", "stimulates_therapy"),
    "activate": ("activates",),
    "induce": ("promotes", "upregulates", "activates"),
    "increase": ("upregulates", "promotes"),
    "decrease": ("downregulates", "suppresses"),
    "reduce": ("suppresses", "downregulates"),
    "drive": ("promotes",),
    "block": ("blocks_therapy", "inhibits"),
    "inhibit": ("inhibits",),
    "suppress": ("suppresses", "suppresses_immunity", "inhibits"),
    "bind": ("binds",),
    "invade": ("invades_perineural", "spreads_directly"),
    "metastasize to": ("spreads_via_blood", "colonizes"),
    "spread to": ("spreads_via_blood", "spreads_via_lymph", "spreads_directly"),
    "damage": ("damages_nerve",),
    "remodel": ("remodels_nerve",),
    "synapse on": ("synapses_on",),
    "kill": ("kills",),
    "become": ("differentiates_into", "converts_to"),
    "turn into": ("differentiates_into", "converts_to"),
    "modulate": ("context_dependent",),
    "regulate": ("context_dependent", "regulates_at_distance"),
    "in": ("located_in",),
    "part of": ("part_of",),
}
"""What people write for a relation that is called otherwise; of several the one that suits the two ends is taken."""
_BARE: Mapping[Head, tuple[str, ...]] = {
    "->": ("promotes", "releases_transmitter", "secretes", "activates"),
    "-|": ("suppresses", "blocks_therapy", "inhibits"),
    "-o": ("context_dependent",),
    "=>": ("converts_to", "promotes", "differentiates_into"),
}
"""What an arrow without words may mean, the general meaning last: a narrower one is taken where both ends are of it."""
_CARRIED = re.compile(r"^(?:via|by|through|with|using|通过)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A relation's id, and the words of what carries it ("" for nothing)."""

    relation: str
    mediator: str = ""


def meaning(catalog: Catalog, arrow: Arrow, source: Classes, target: Classes) -> Meaning:
    """Return what an arrow says between two classes of things.

    Words name a relation, with what is left over as the mediator; words that name none are the mediator, and
    the head tells the rest.
    """
    words = arrow.words.replace("_", " ").split()
    for count in range(len(words), 0, -1):
        candidates = _named(catalog, " ".join(words[:count]))
        if candidates:
            best = ranked([catalog.relation(i) for i in candidates], source, target)[0]
            rest = _CARRIED.sub("", " ".join(words[count:]))
            return Meaning(_suited(catalog, candidates, best, source, target), rest)
    carried = _CARRIED.sub("", " ".join(words))
    if carried and arrow.head == "->":
        return Meaning(_with_mediator(catalog, source, target), carried)
    return Meaning(_bare(catalog, arrow.head, source, target), carried)


def names(catalog: Catalog) -> Mapping[str, tuple[str, ...]]:
    """Return every way to name a relation, reduced to its stem, and which relations that may be."""
    return _table(catalog)


def _named(catalog: Catalog, words: str) -> tuple[str, ...]:
    return _table(catalog).get(_stem(words), ())


_tables: dict[int, dict[str, tuple[str, ...]]] = {}


def _table(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    key = id(catalog)
    if key not in _tables:
        found: dict[str, dict[str, None]] = {_stem(k): dict.fromkeys(v) for k, v in _ALSO.items()}
        for relation in catalog.relations.values():
            for way in _ways(relation):
                found.setdefault(_stem(way), {})[relation.id] = None
        _tables.clear()
        _tables[key] = {way: tuple(ids) for way, ids in found.items()}
    return _tables[key]


def _ways(relation: RelationType) -> list[str]:
    chinese = words(relation, CHINESE)
    ways = [relation.id.replace("_", " "), relation.label, relation.phrase, chinese.label, *chinese.synonyms]
    return [re.sub(r"\s*[(（].*?[)）]", "", way) for way in ways if way]


def _stem(words: str) -> str:
    """Return words so that `releases`, `release` and `released` meet: the verb without its ending, no little words."""
    parts = [w for w in words.casefold().replace("-", " ").split() if w not in ("is", "the", "a", "by")]
    if not parts:
        return words.casefold()
    verb = parts[0]
    for ending, least in (("ies", 4), ("es", 4), ("ed", 4), ("s", 3), ("e", 3)):
        if verb.endswith(ending) and len(verb) - len(ending) >= least:
            verb = verb[: -len(ending)]
            break
    return " ".join([verb.replace("is", "iz") if verb.endswith("is") else verb, *parts[1:]])


def _suited(
    catalog: Catalog, candidates: tuple[str, ...], best: RelationType, source: Classes, target: Classes
) -> str:
    """Return the best of several; the first where none is nearer than another."""
    first = catalog.relation(candidates[0])
    if fit(best, source, target) > fit(first, source, target):
        return best.id
    # A mediator stands for the target that the table names, so the acting side alone may have to decide.
    acting = [i for i in candidates if source & set(catalog.relation(i).source_classes)]
    return acting[0] if acting and fit(first, source, target) == 0.0 else first.id


def _bare(catalog: Catalog, head: Head, source: Classes, target: Classes) -> str:
    *narrow, general = _BARE[head]
    for relation_id in narrow:
        relation = catalog.relation(relation_id)
        if source and target and _is_meant(relation, source, target):
            return relation_id
    return general


def _with_mediator(catalog: Catalog, source: Classes, target: Classes) -> str:
    """Return what is said by `neuron -CGRP-> cell`: a cell gives off a molecule, anything else activates by it."""
    if "neuron" in source or "nerve" in source:
        return "releases_transmitter"
    if "cell" in source and not {"process", "modulator", "therapy"} & source:
        return "secretes"
    return _bare(catalog, "->", source, target)


def _is_meant(relation: RelationType, source: Classes, target: Classes) -> bool:
    """Say whether both ends are of the classes the relation names; `any` counts where the other end is named."""
    acting, suffering = set(relation.source_classes), set(relation.target_classes)
    named = bool(acting & source), bool(suffering & target)
    return any(named) and (named[0] or "any" in acting) and (named[1] or "any" in suffering)
