"""Small multiples: a panel per value of a dimension, each with a live view of the same things in that context."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from crosstalk.commands import create
from crosstalk.commands.contexts import dimension
from crosstalk.commands.document import set_page
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM, Rect
from crosstalk.model import Inset, Page, Panel
from crosstalk.model.records import rich
from crosstalk.tongue import tr

PAD = 4.0
"""Points that an inset keeps free between its edge and what it shows, on each side."""
HEADING = 16.0
"""Height of a panel's letter and title, in points."""
GAP = 8.0
"""Points between the panels, and around them."""
LEAST_SCALE = 0.75
"""Under this the words of a figure with 7 pt labels are too small for print."""


class Grid(NamedTuple):
    """How a series is laid out: points, the first panel at the left of `top`."""

    columns: int
    rows: int
    scale: float
    cell: tuple[float, float]
    left: float
    top: float
    page_height_mm: float

    def box(self, number: int) -> Rect:
        """Return the box of a panel by its number."""
        row, column = divmod(number, self.columns)
        width, height = self.cell
        return Rect(self.left + column * (width + GAP), self.top + row * (height + GAP), width, height)


def plan(page: Page, extent: Rect, count: int, below: float, columns: int = 0) -> Grid:
    """Return a grid for `count` views of something of the size `extent`, under `below` on the page.

    Views are shown at their own size as far as they fit; where not even two stand side by side, or where `columns` asks
    for more, they are made smaller. The page grows downwards as needed.
    """
    room = page.width_mm * MM - 2 * GAP
    own = extent.width + 2 * PAD
    fitting = max(1, math.floor((room + GAP) / (own + GAP)))
    wanted = min(count, columns or max(fitting, 2 if room / 2 >= LEAST_SCALE * own else 1))
    if not columns:
        # Even rows: five in 3 + 2, four in 2 + 2.
        wanted = math.ceil(count / math.ceil(count / wanted))
    scale = min(1.0, ((room + GAP) / wanted - GAP - 2 * PAD) / extent.width)
    if scale <= 0.05:
        raise CrosstalkError(tr("{wanted} views do not fit side by side on this page.", wanted=wanted))
    cell = (extent.width * scale + 2 * PAD, extent.height * scale + 2 * PAD + HEADING)
    rows = math.ceil(count / wanted)
    width = wanted * (cell[0] + GAP) - GAP
    left = (page.width_mm * MM - width) / 2
    bottom = below + GAP + rows * (cell[1] + GAP)
    return Grid(wanted, rows, scale, cell, left, below + GAP, max(page.height_mm, math.ceil(bottom / MM)))


def small_multiples(
    tx: Transaction,
    dimension_id: str,
    values: Sequence[str],
    grid: Grid,
    sources: Sequence[str] = (),
    letters: Sequence[str] = (),
) -> tuple[str, ...]:
    """Add a panel per value with a live view of `sources` (none: of everything) in it; return the panels' ids.

    `letters` are the panels' letters in order, none for panels without.
    """
    known = dimension(tx, dimension_id)
    chosen = [v for v in values if v in known.values]
    if not chosen:
        raise CrosstalkError(
            tr("“{dimension}” has no values to show side by side.", dimension=known.label or known.id)
        )
    if grid.page_height_mm > tx.field("page").height_mm:
        set_page(tx, height_mm=grid.page_height_mm)
    made = []
    for number, value in enumerate(chosen):
        box = grid.box(number)
        panel = Panel(
            id="",
            letter=letters[number] if number < len(letters) else "",
            title=rich(value),
            x=box.centre.x,
            y=box.centre.y,
            width=box.width,
            height=box.height,
        )
        panel_id = create.add_record(tx, panel)
        view = Inset(
            id="",
            parent=panel_id,
            sources=tuple(sources),
            context={dimension_id: value},
            frame=False,
            x=box.centre.x,
            y=box.y + HEADING + (box.height - HEADING) / 2,
            width=box.width,
            height=box.height - HEADING,
        )
        create.add_record(tx, view)
        made.append(panel_id)
    return tuple(made)
