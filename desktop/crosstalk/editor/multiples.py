"""Small multiples as a person asks for them: of what is selected or of all, below what is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosstalk.commands import multiples
from crosstalk.commands.multiples import Grid
from crosstalk.editor.tools.region import next_letter
from crosstalk.geometry import Rect
from crosstalk.model import Connector, Dimension, Inset, Legend, Panel
from crosstalk.scene import insets
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def dimensions(session: EditorSession) -> tuple[Dimension, ...]:
    """Return the dimensions with values."""
    return tuple(d for d in session.history.diagram.dimensions if d.values)


def sources(session: EditorSession) -> tuple[str, ...]:
    """Return what the views are to show: what is selected, without lines, legends and views; empty means everything."""
    records = (session.record(i) for i in session.selection)
    return tuple(r.id for r in records if r is not None and not isinstance(r, Connector | Legend | Inset))


def extent(session: EditorSession, shown: Sequence[str]) -> Rect | None:
    """Return where what is to be shown lies in all contexts; None where there is nothing."""
    return insets.extent(session.scene.stage, Inset(id="", sources=tuple(shown)))


def plan(session: EditorSession, shown: Sequence[str], count: int, columns: int = 0) -> Grid | None:
    """Return where the views would stand; None where there is nothing to show. Raises CrosstalkError."""
    whole = extent(session, shown)
    if whole is None or not count:
        return None
    bounds = session.scene.bounds()
    below = max(whole.bottom, bounds.bottom if bounds is not None else 0.0)
    return multiples.plan(session.history.diagram.page, whole, count, below, columns)


def letters(session: EditorSession, count: int) -> tuple[str, ...]:
    """Return the letters that follow those in use, none where no panel has one."""
    panels = [r for r in session.history.records.values() if isinstance(r, Panel)]
    if not any(panel.letter for panel in panels):
        return ()
    first = next_letter(session)
    if first.isdecimal():
        return tuple(str(int(first) + number) for number in range(count))
    if len(first) != 1 or ord(first) + count - 1 > ord("z" if first.islower() else "Z"):
        return ()
    return tuple(chr(ord(first) + number) for number in range(count))


def make(
    session: EditorSession,
    dimension: Dimension,
    values: Sequence[str],
    shown: Sequence[str],
    columns: int = 0,
) -> tuple[str, ...]:
    """Lay out a series as one undo step and select its panels; return them."""
    grid = plan(session, shown, len(values), columns)
    if grid is None:
        session.message.emit(tr("There is nothing on the page that a series could show."))
        return ()
    made = session.run(
        later("Small multiples by {dimension}", dimension=dimension.label or dimension.id),
        multiples.small_multiples,
        dimension.id,
        list(values),
        grid,
        tuple(shown),
        letters(session, len(values)),
    )
    if made:
        session.select(made)
    return made or ()
