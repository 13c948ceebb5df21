"""Which relations suit which things: the classes a relation names, read against categories and families."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.catalog.types import ComponentType, RelationType

_BY_CATEGORY: dict[str, tuple[str, ...]] = {
    "tumor": ("cell", "tumor", "tumor cell"),
    "tme-immune": ("cell", "immune", "immune cell", "immunity"),
    "tme-stromal": ("cell",),
    "neural": ("cell", "nerve", "neuron", "axon", "fibre"),
    "vascular-lymphatic": ("vessel", "organ", "tissue"),
    "organ-tissue": ("organ", "tissue", "compartment"),
    "signal-molecule": ("molecule", "signal-molecule", "signal", "transmitter"),
    "pathway-protein": ("molecule", "protein", "enzyme", "kinase", "transcription factor"),
    "organelle-vesicle": ("compartment",),
    "receptor-channel": ("molecule", "protein", "receptor", "channel"),
    "process-phenotype": ("process",),
    "modulator": ("modulator", "process"),
    "therapy": ("therapy", "molecule"),
}
"""Category of the catalogue → classes that the relations speak of."""
_BY_WORD = (
    ("schwann", "schwann cell"), ("t cell", "t cell"), ("brain", "brain"), ("cortex", "brain"), ("thalam", "brain"),
    ("lymph node", "lymph node"), ("gland", "gland"), ("adrenal", "gland"), ("myelin", "myelin"), ("collagen", "ECM"),
    ("matrix", "ECM"), ("gene", "gene"), ("circuit", "circuit"), ("kinase", "kinase"), ("ase", "enzyme"),
)  # fmt: skip
"""Part of a name → a class that the category alone does not tell."""


def classes_of(entry: ComponentType | None) -> frozenset[str]:
    """Return the classes a component belongs to in the words of the relations; none for what is no component."""
    if entry is None:
        return frozenset()
    found = set(_BY_CATEGORY.get(entry.category, ()))
    name = entry.label.casefold()
    found.update(kind for word, kind in _BY_WORD if word in name)
    return frozenset(found)


def fit(relation: RelationType, source: ComponentType | None, target: ComponentType | None) -> float:
    """Return how well a relation suits its ends: 2 where both are named, 0 where one is of another class.

    `any` fits everything, less than a class that is named; an end that is unknown decides nothing.
    """
    parts = (_fit(relation.source_classes, source), _fit(relation.target_classes, target))
    return 0.0 if 0.0 in parts else sum(parts)


def suggested(
    relations: Iterable[RelationType],
    source: ComponentType | None,
    target: ComponentType | None,
    limit: int = 6,
) -> list[RelationType]:
    """Return the relations that fit best, equals in picker order; none where both ends are unknown."""
    if source is None and target is None:
        return []
    ranked = sorted(relations, key=lambda r: (-fit(r, source, target), r.order))
    return [r for r in ranked if fit(r, source, target) > 1.0][:limit]


def _fit(classes: tuple[str, ...], entry: ComponentType | None) -> float:
    if entry is None:
        return 0.5
    if classes_of(entry) & set(classes):
        return 1.0
    return 0.6 if "any" in classes or not classes else 0.0
