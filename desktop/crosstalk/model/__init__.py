"""Layer 1: the diagram as a value.

What belongs here: frozen records that hold facts (no drawing, no Qt, no lookup in the catalogue), the `Diagram` that
holds them, and the `Diff` between two diagrams. It may import `geometry` only; it knows neither `catalog` nor `text`.

Units are points (1/72 in), degrees clockwise, y down. A record that has a box is placed by its centre (`x`, `y`), so
that turning and flipping leave its place alone. `z` is a fractional order key (`model.order`): drawing order is the
order of `z`, so bringing one record forward touches one record.

Rich text in a record is a tuple of `Run`. Fields that a newer version or a plug-in wrote stay in `extra` as they
were read, byte for byte; records of unknown type are `Unknown`.

To add a field: give it a default here, and it is in the file format. To add a kind of record: one struct here, an
entry in `records.KINDS`, and a builder in `scene/`.
"""

from crosstalk.model.diagram import Diagram, Metadata, Output, Page
from crosstalk.model.diff import Diff
from crosstalk.model.guides import GuideLine
from crosstalk.model.layers import Layer
from crosstalk.model.parts import OwnPart
from crosstalk.model.records import (
    CHILD_BEARING,
    Anchor,
    Boxed,
    Component,
    Condition,
    Connector,
    Dimension,
    Effect,
    Evidence,
    Group,
    Inset,
    Joint,
    Legend,
    Panel,
    Picture,
    Record,
    Reference,
    Region,
    Run,
    Seat,
    Step,
    Strand,
    Style,
    Text,
    Unknown,
    plain_text,
)
from crosstalk.model.themes import FormerPage, OwnTheme

__all__ = [
    "CHILD_BEARING",
    "Anchor",
    "Boxed",
    "Component",
    "Condition",
    "Connector",
    "Diagram",
    "Diff",
    "Dimension",
    "Effect",
    "Evidence",
    "FormerPage",
    "Group",
    "GuideLine",
    "Inset",
    "Joint",
    "Layer",
    "Legend",
    "Metadata",
    "Output",
    "OwnPart",
    "OwnTheme",
    "Page",
    "Panel",
    "Picture",
    "Record",
    "Reference",
    "Region",
    "Run",
    "Seat",
    "Step",
    "Strand",
    "Style",
    "Text",
    "Unknown",
    "plain_text",
]
