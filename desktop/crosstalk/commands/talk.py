"""The page of a talk: dark, 16:9, with the whole figure on it, and back."""

from __future__ import annotations

from crosstalk.commands import place
from crosstalk.commands.document import set_page
from crosstalk.commands.transaction import Transaction
from crosstalk.geometry import MM
from crosstalk.model import FormerPage, Page

WIDE = 16 / 9
SLIDE_MM = 142.9
"""Height of an ordinary slide; a lower figure gets a page as high as that, so that its text is not blown up."""


def to_dark(tx: Transaction, ground: str, theme: str = "dark") -> None:
    """Make the page dark and 16:9 around the figure, which keeps its size and comes to stand in the middle.

    `ground` is the colour of the page, `theme` the id of the theme. A page that is one already stays.
    """
    page: Page = tx.field("page")
    if page.before_talk is not None:
        return
    height = max(page.height_mm, page.width_mm / WIDE, SLIDE_MM)
    width = height * WIDE
    dx, dy = (width - page.width_mm) / 2 * MM, (height - page.height_mm) / 2 * MM
    before = FormerPage(
        width_mm=page.width_mm,
        height_mm=page.height_mm,
        background=page.background,
        theme=page.theme,
        dx=dx,
        dy=dy,
    )
    set_page(
        tx,
        width_mm=round(width, 3),
        height_mm=round(height, 3),
        background=ground,
        theme=theme,
        before_talk=before,
    )
    _shift(tx, dx, dy)


def to_paper(tx: Transaction) -> None:
    """Make a dark page for a talk what it was before."""
    former: FormerPage | None = tx.field("page").before_talk
    if former is None:
        return
    set_page(
        tx,
        width_mm=former.width_mm,
        height_mm=former.height_mm,
        background=former.background,
        theme=former.theme,
        before_talk=None,
    )
    _shift(tx, -former.dx, -former.dy)


def _shift(tx: Transaction, dx: float, dy: float) -> None:
    """Move everything, what is locked too: the page moves below it."""
    if not (dx or dy):
        return
    locked = [record.id for record in tx.records.values() if record.locked]
    for record_id in locked:
        tx.update(record_id, locked=False)
    place.move(tx, list(tx.records), dx, dy)
    for record_id in locked:
        tx.update(record_id, locked=True)
