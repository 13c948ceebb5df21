"""Which relations suit which things: the classes a relation names, read against categories and names.

A thing belongs to several classes at once (a tumour cell is a `tumor cell`, a `cell` and `tumor`). No class at all
means that nothing is known of it (a free end, a picture, words): it fits everything and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.catalog.types import ComponentType, RelationType

Classes = frozenset[str]

NOTHING: Classes = frozenset()
USUAL = ("activates", "inhibits", "promotes", "suppresses", "secretes", "binds")
"""What goes first where nothing fits by name."""
DAILY, WIDE_COSTS, ACTING = 0.5, 0.25, 0.2
"""What daily use adds to the rank of a relation, what a wide class takes, and what a named source adds."""
WIDE = frozenset({"cell", "molecule", "protein", "organ", "tissue", "compartment", "region"})
"""Classes that so much belongs to that they tell little."""
_BY_CATEGORY: dict[str, tuple[str, ...]] = {
    "tumor": ("cell", "tumor", "tumor cell", "tissue"),
    "tme-immune": ("cell", "immune", "immune cell", "immunity"),
    "tme-stromal": ("cell", "tissue"),
    "neural": ("cell", "nerve", "neuron", "axon", "fibre", "circuit"),
    "vascular-lymphatic": ("vessel", "organ", "tissue", "cell", "compartment"),
    "organ-tissue": ("organ", "tissue", "compartment", "region"),
    "signal-molecule": ("molecule", "signal-molecule", "signal", "transmitter"),
    "pathway-protein": ("molecule", "protein", "enzyme", "kinase", "transcription factor", "gene", "signal"),
    "organelle-vesicle": ("compartment",),
    "receptor-channel": ("molecule", "protein", "receptor", "channel", "enzyme", "kinase", "signal"),
    "process-phenotype": ("process",),
    "modulator": ("modulator", "process"),
    "therapy": ("therapy", "protein"),
}
"""Category of the catalogue → classes that the relations speak of."""
_BY_WORD = (
    ("schwann", "schwann cell"), ("t cell", "t cell"), ("brain", "brain"), ("cortex", "brain"), ("thalam", "brain"),
    ("spinal", "brain"), ("ganglion", "brain"), ("lymph node", "lymph node"), ("gland", "gland"),
    ("adrenal", "gland"), ("pituitary", "gland"), ("hypothal", "gland"), ("metastasis", "organ"),
    ("myelin", "myelin"), ("collagen", "ECM"), ("matrix", "ECM"), ("basement", "ECM"), ("gene", "gene"),
    ("circuit", "circuit"), ("kinase", "kinase"), ("ase", "enzyme"), ("vesicle", "molecule"),
    ("exosome", "molecule"), ("mitochondri", "molecule"), ("plexus", "nerve"), ("nerve", "nerve"),
    ("immun", "immunity"), ("inflamm", "immunity"), ("tumor", "tumor"), ("tumour", "tumor"),
)  # fmt: skip
"""Part of a name → a class that the category alone does not tell."""
_STRANDS = (
    (
        ("vessel", "vein", "artery", "capillary", "lymph", "bronch"),
        ("vessel", "tissue", "organ", "compartment"),
    ),
    (("nerve", "axon", "dendrite"), ("nerve", "neuron", "axon", "fibre", "circuit")),
    (("collagen", "matrix", "basement"), ("ECM", "tissue", "compartment", "fibre")),
    (("dna", "rna"), ("gene", "molecule")),
    (("microtubule", "filament"), ("protein", "molecule", "compartment")),
    (("epithel", "endothel", "wall", "gut"), ("tissue", "organ", "cell", "compartment")),
    (("tumor", "tumour", "nanotube", "microtube"), ("tumor", "cell", "compartment")),
    (("bilayer", "membrane"), ("compartment",)),
)
"""Parts of the name of a kind of strand → its classes."""


def classes_of(entry: ComponentType | None) -> Classes:
    """Return the classes a component belongs to in the words of the relations; none for what is no component."""
    if entry is None:
        return NOTHING
    found = set(_BY_CATEGORY.get(entry.category, ()))
    if not found:
        return NOTHING
    return frozenset(found | _told_by(entry.label))


def classes_of_region(kind: str, title: str = "") -> Classes:
    """Return the classes of a region of a kind such as `lumen` or `tumor mass`, and of what its title names."""
    cell = ("cell",) if kind == "cell" else ()
    return frozenset({"region", "tissue", "compartment", "organ", *cell, *_told_by(f"{kind} {title}")})


def classes_of_strand(kind: str) -> Classes:
    """Return the classes of a strand of a kind such as `nerve_fibre`; none for one that is not known."""
    name = kind.casefold()
    found = [classes for words, classes in _STRANDS if any(word in name for word in words)]
    return frozenset(found[0]) if found else NOTHING


def fit(relation: RelationType, source: Classes, target: Classes) -> float:
    """Return how well a relation suits its ends: 2 where both are named, 0 where one is of another class.

    `any` fits everything, less than a class that is named; an end of no known class decides nothing.
    """
    parts = (_fit(relation.source_classes, source), _fit(relation.target_classes, target))
    return 0.0 if 0.0 in parts else sum(parts)


def ranked(relations: Iterable[RelationType], source: Classes, target: Classes) -> list[RelationType]:
    """Return all relations, those that suit their ends first.

    A class of its own counts most, then daily use (`USUAL`), then a wide class such as "cell", then `any`; among
    equals the table decides.
    """

    def rank(relation: RelationType) -> tuple[float, int, int]:
        usual = USUAL.index(relation.id) if relation.id in USUAL else len(USUAL)
        score = fit(relation, source, target)
        if score:
            score += DAILY if usual < len(USUAL) else 0.0
            score -= WIDE_COSTS * (
                _is_wide(relation.source_classes, source) + _is_wide(relation.target_classes, target)
            )
            # What acts tells more than what is acted on.
            score += ACTING if source & set(relation.source_classes) - WIDE else 0.0
        return -score, usual, relation.order

    return sorted(relations, key=rank)


def suggested(
    relations: Iterable[RelationType], source: Classes, target: Classes, limit: int = 6
) -> list[RelationType]:
    """Return the relations that fit best; none where both ends are unknown."""
    if not source and not target:
        return []
    return [r for r in ranked(relations, source, target) if fit(r, source, target) > 1.0][:limit]


def _is_wide(classes: tuple[str, ...], of: Classes) -> bool:
    met = of & set(classes)
    return bool(met) and met <= WIDE


def _told_by(words: str) -> set[str]:
    name = words.casefold()
    return {kind for word, kind in _BY_WORD if word in name}


def _fit(classes: tuple[str, ...], of: Classes) -> float:
    if not of:
        return 0.5
    if of & set(classes):
        return 1.0
    return 0.6 if "any" in classes or not classes else 0.0
