"""What is said of the diagram as a whole: page, metadata, references, context."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Evidence, Output, Reference
from crosstalk.tongue import tr


def set_page(tx: Transaction, /, **fields: Any) -> None:
    """Change the page: width_mm, height_mm, background, theme, journal."""
    page = msgspec.structs.replace(tx.field("page"), **fields)
    if not (5.0 <= page.width_mm <= 5000.0 and 5.0 <= page.height_mm <= 5000.0):
        raise CrosstalkError(tr("A page measures between 5 mm and 5 m in each direction."))
    tx.set_field("page", page)


def set_metadata(tx: Transaction, /, **fields: Any) -> None:
    """Change title, description, authors, licence, DOI or keywords."""
    tx.set_field("metadata", msgspec.structs.replace(tx.field("metadata"), **fields))


def remember_output(tx: Transaction, output: Output) -> None:
    """Keep how a format was exported, before those of the other formats."""
    others = tuple(known for known in tx.field("outputs") if known.format != output.format)
    tx.set_field("outputs", (output, *others))


def add_reference(tx: Transaction, reference: Reference) -> str:
    """Add a publication, or replace the one with its id; return the id."""
    if not reference.id:
        raise CrosstalkError(tr("A reference needs a key, such as SONG25."))
    tx.set_field("references", {**tx.field("references"), reference.id: reference})
    return reference.id


def remove_reference(tx: Transaction, reference_id: str) -> None:
    """Remove a publication; evidence that cites it keeps its words and loses the citation."""
    kept = {i: r for i, r in tx.field("references").items() if i != reference_id}
    tx.set_field("references", kept)
    for record in list(tx.records.values()):
        fields: dict[str, Any] = {}
        evidence = getattr(record, "evidence", ())
        if any(e.reference == reference_id for e in evidence):
            fields["evidence"] = _without(evidence, reference_id)
        effects = getattr(record, "effects", ())
        if any(e.reference == reference_id for effect in effects for e in effect.evidence):
            fields["effects"] = tuple(
                msgspec.structs.replace(e, evidence=_without(e.evidence, reference_id)) for e in effects
            )
        if fields:
            tx.update(record.id, **fields)


def _without(evidence: Iterable[Evidence], reference_id: str) -> tuple[Evidence, ...]:
    mended = (
        msgspec.structs.replace(e, reference="") if e.reference == reference_id else e for e in evidence
    )
    return tuple(e for e in mended if e.reference or e.level or e.note)


def set_context(tx: Transaction, dimension: str, value: str) -> None:
    """Choose a value of a dimension; "" chooses none."""
    context = {name: chosen for name, chosen in tx.field("context").items() if name != dimension}
    if value:
        context[dimension] = value
    tx.set_field("context", context)


def explain_abbreviation(tx: Transaction, short: str, meaning: str) -> None:
    """Say what an abbreviation of this figure stands for; "" leaves it to the catalogue again.

    Raises CrosstalkError where there is no abbreviation.
    """
    short = short.strip()
    if not short:
        raise CrosstalkError(tr("An abbreviation needs its letters, such as TAM."))
    metadata = tx.field("metadata")
    kept = {key: value for key, value in metadata.abbreviations.items() if key != short}
    if words := " ".join(meaning.split()):
        kept[short] = words
    names = tuple(name for name in metadata.names if name != short)
    if kept != metadata.abbreviations or names != metadata.names:
        sorted_ = dict(sorted(kept.items(), key=lambda item: item[0].casefold()))
        set_metadata(tx, abbreviations=sorted_, names=names)


def call_it_a_name(tx: Transaction, short: str) -> None:
    """Say that what looks like an abbreviation in this figure is a name, such as the symbol of a gene.

    What it was explained by is forgotten; `explain_abbreviation` takes it back. Raises CrosstalkError for no letters.
    """
    explain_abbreviation(tx, short, "")
    names = {*tx.field("metadata").names, short.strip()}
    set_metadata(tx, names=tuple(sorted(names, key=lambda name: (name.casefold(), name))))
