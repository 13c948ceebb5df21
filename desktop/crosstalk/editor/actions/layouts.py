"""Arrange ▸ Layout: suggestions with a preview."""

from __future__ import annotations

from crosstalk.editor.actions.action import Action
from crosstalk.editor.tools import suggesting

MENU = "Arrange/Layout"
SELECTED = "Of what is selected, or of everything; you see it before it is kept"


def _layout(
    name: str,
    label: str,
    kind: str,
    icon: str,
    tip: str,
    keys: tuple[str, ...] = (),
    direction: str = "right",
    section: str = "layout",
) -> Action:
    return Action(
        f"arrange.{name}",
        label,
        lambda session: suggesting.begin(session, kind, direction),
        keys,
        f"mdi6.{icon}",
        MENU,
        section,
        lambda session: suggesting.can_begin(session, kind),
        tip=tip,
    )


ACTIONS = [
    _layout(
        "tidy", "Tidy", "tidy", "auto-fix",
        "Take overlaps apart and even out rows and gaps, moving as little as possible", ("Ctrl+Alt+T",),
        section="gentle",
    ),
    _layout(
        "fit_regions", "Fit regions to members", "fit", "fit-to-page-outline",
        "Make regions as large as what is in them", section="gentle",
    ),
    _layout("even_across", "Equal gaps across", "even_across", "arrow-expand-horizontal",
            "The same gap between neighbours from left to right, labels counted", section="gentle"),
    _layout("even_down", "Equal gaps down", "even_down", "arrow-expand-vertical",
            "The same gap between neighbours from top to bottom, labels counted", section="gentle"),
    _layout("layers_right", "Layers to the right", "layered", "arrow-right-bold-box-outline",
            f"Signalling runs from left to right. {SELECTED}"),
    _layout("layers_down", "Layers down", "layered", "arrow-down-bold-box-outline",
            f"Signalling runs from top to bottom. {SELECTED}", direction="down"),
    _layout("rings", "Rings around the selected", "radial", "circle-double",
            "One thing in the middle, what it is connected to in rings around it"),
    _layout("forces", "By connections", "force", "graph-outline",
            f"What is connected draws together; regions keep their members. {SELECTED}"),
    _layout("in_grid", "Grid", "grid", "view-grid-outline", f"Rows and columns in the present order. {SELECTED}"),
]  # fmt: skip
