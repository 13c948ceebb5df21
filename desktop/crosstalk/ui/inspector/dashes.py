"""The choice of how a line is broken."""

from __future__ import annotations

from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import ChoiceField

PATTERNS = (
    ((), later("solid")),
    ((3.0, 2.0), later("dashed")),
    ((6.0, 3.0), later("long dashes")),
    ((1.0, 1.5), later("dotted")),
    ((5.0, 2.0, 1.0, 2.0), later("dash and dot")),
)
"""Lengths of stroke and gap in points."""


def dash_field(automatic: str) -> ChoiceField:
    """Return a field for the pattern of a line; `automatic` is the word for what relation or theme give."""
    return ChoiceField([(None, automatic), *PATTERNS], hint=tr("a pattern of its own"))
