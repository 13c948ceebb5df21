"""How strong the evidence of a statement is."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.model.records import Evidence, EvidenceLevel

LEVELS: tuple[EvidenceLevel, ...] = (
    "established", "supported", "single study", "own data", "hypothesised", "contested",
)  # fmt: skip
"""From the strongest on; what is contested stands apart."""


def level_of(evidence: Iterable[Evidence]) -> EvidenceLevel:
    """Return the level of all evidence together: contested if any is, else the strongest; "" where none has one."""
    levels = {item.level for item in evidence}
    if "contested" in levels:
        return "contested"
    return next((level for level in LEVELS if level in levels), "")
