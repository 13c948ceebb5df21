"""Which relations to offer for a connector, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from crosstalk.catalog import RelationType
from crosstalk.commands import connect
from crosstalk.model import Anchor, Component, Connector, Region, Strand

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

CATEGORY_CLASSES = {
    "tumor": ("tumor", "tumor cell", "cell"),
    "tme-immune": ("immune", "immune cell", "cell", "immunity"),
    "tme-stromal": ("cell", "ECM"),
    "neural": ("neuron", "nerve", "cell", "axon", "fibre", "circuit"),
    "vascular-lymphatic": ("vessel", "cell"),
    "organ-tissue": ("organ", "tissue", "compartment"),
    "signal-molecule": ("signal-molecule", "molecule", "signal", "transmitter"),
    "receptor-channel": ("receptor", "protein", "molecule", "channel"),
    "pathway-protein": ("protein", "molecule", "kinase", "enzyme", "gene"),
    "organelle-vesicle": ("compartment", "molecule"),
    "process-phenotype": ("process",),
    "modulator": ("modulator",),
    "therapy": ("therapy",),
}
"""The words by which the relation table calls what stands in a category."""

SPECIAL = (
    "t cell",
    "schwann cell",
    "lymph node",
    "brain",
    "gland",
    "transcription factor",
    "myelin",
    "plexus",
)
"""Classes of the relation table that are told by the name of a component."""

USUAL = ("activates", "inhibits", "promotes", "suppresses", "secretes", "binds")
"""What is offered first where nothing fits better."""


def suggested(session: EditorSession, source: Anchor, target: Anchor) -> list[RelationType]:
    """Return all relations in a sensible order for two ends.

    Those come first that name the class of both ends, then of one; equal ones by `USUAL`, then by the table.
    """
    from_classes, to_classes = classes_of(session, source), classes_of(session, target)

    def rank(relation: RelationType) -> tuple[int, int, int]:
        usual = USUAL.index(relation.id) if relation.id in USUAL else len(USUAL)
        score = _fit(relation.source_classes, from_classes, 4) + _fit(relation.target_classes, to_classes, 3)
        # What fits everything and is in daily use goes before what fits one end by a wide word such as "cell".
        score += 2 if usual < len(USUAL) else 0
        return -score, usual, relation.order

    return sorted(session.catalog.relations.values(), key=rank)


def offered(session: EditorSession, ids: Iterable[str]) -> list[RelationType]:
    """Return the relations to offer for connectors: suited to the first of them; the keys 1…9 follow this order."""
    for record_id in ids:
        record = session.record(record_id)
        if isinstance(record, Connector):
            return suggested(session, record.source, record.target)
    return list(session.catalog.relations.values())


def classes_of(session: EditorSession, anchor: Anchor) -> frozenset[str]:
    """Return the words by which the relation table may call what an anchor is bound to."""
    record = session.record(anchor.target)
    if isinstance(record, Region):
        return frozenset(
            {"region", "tissue", "compartment", "tumor" if "tumo" in record.type else record.type}
        )
    if isinstance(record, Strand):
        is_vessel = "vessel" in record.type or "capillary" in record.type
        return frozenset({"vessel"} if is_vessel else {"nerve", "axon", "fibre"})
    if not isinstance(record, Component):
        return frozenset()
    kind = session.catalog.component(record.type)
    name = f"{kind.label} {kind.id}".replace("_", " ").replace("-", " ").lower()
    special = (word for word in SPECIAL if word in name)
    return frozenset({*CATEGORY_CLASSES.get(kind.category, ()), *special, kind.family})


def selected_connectors(session: EditorSession) -> tuple[str, ...]:
    """Return the ids of the selected connectors that are not locked."""
    records = ((i, session.record(i)) for i in session.selection)
    return tuple(i for i, r in records if isinstance(r, Connector) and not r.locked)


def choose(session: EditorSession, relation: str) -> None:
    """Give the selected connectors a relation; it is also what is drawn next."""
    session.settings.relation = relation
    if ids := selected_connectors(session):
        session.run("Change relation", connect.set_relation, ids, relation)


def choose_number(session: EditorSession, number: int) -> None:
    """Give the selected connectors the relation that is offered at a place, 1 being the first."""
    order = offered(session, selected_connectors(session))
    if 0 < number <= len(order):
        choose(session, order[number - 1].id)


def step(session: EditorSession, by: int) -> None:
    """Give the selected connectors the relation before (-1) or after (+1) their own in the order of the table."""
    ids = selected_connectors(session)
    order = list(session.catalog.relations)
    if not ids or not order:
        return
    first = session.record(ids[0])
    assert isinstance(first, Connector)
    at = order.index(first.relation) if first.relation in order else -1 if by > 0 else 0
    choose(session, order[(at + by) % len(order)])


def _fit(wanted: tuple[str, ...], classes: frozenset[str], worth: int) -> int:
    if not wanted or "any" in wanted:
        return 1
    if not classes:
        return 0
    return worth if classes.intersection(wanted) else -3
