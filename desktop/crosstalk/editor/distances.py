"""Marks that say how long something is and how far things are apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.crisp import crisp, hairline
from crosstalk.editor.measuring import Distance, words_of
from crosstalk.editor.spacing import Gap
from crosstalk.geometry import MM, Path, Point, Rect
from crosstalk.model.records import rich
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke
from crosstalk.scene import overlay as marks_of
from crosstalk.text import lay_out

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def distance_mark(session: EditorSession, gap: Gap) -> list[Primitive]:
    """Return a line between two places with its length in millimetres; an equal one is written on full ground."""
    look = marks_of.OverlayColors.of(session.scene.stage.theme)
    start, end = crisp(session, gap.start), crisp(session, gap.end)
    marks: list[Primitive] = [*marks_of.measure(start, end, hairline(session), look)]
    words = f"{gap.length / MM:.1f}"
    middle = Point((gap.start.x + gap.end.x) / 2.0, (gap.start.y + gap.end.y) / 2.0)
    return [*marks, *chip(session, words, middle, look.guide, is_full=gap.is_equal)]


def measured(session: EditorSession, line: Distance, *, is_part: bool = False) -> list[Primitive]:
    """Return a line that is measured, with its length and how steep it is; of a part the length alone."""
    unit, look = session.pixels(1.0), marks_of.OverlayColors.of(session.scene.stage.theme)
    marks: list[Primitive] = [*marks_of.measure(line.start, line.end, unit, look, color=look.selection)]
    if line.length <= 0.0:
        return marks
    middle = Point((line.start.x + line.end.x) / 2.0, (line.start.y + line.end.y) / 2.0)
    words = f"{line.length / MM:.2f}" if is_part else words_of(line)
    return [*marks, *chip(session, words, middle, look.selection)]


def chip(
    session: EditorSession, words: str, centre: Point, color: str, *, is_full: bool = True
) -> list[Primitive]:
    """Return a few words on a small ground around a place: light on the colour, or in the colour on paper."""
    unit, look = session.pixels(1.0), marks_of.OverlayColors.of(session.scene.stage.theme)
    ink = "#ffffff" if is_full else color
    text = lay_out(rich(words), x=0.0, y=0.0, size=10.5 * unit, color=ink, width=None, align="left")
    box = text.bounds
    x, y = centre.x - box.width / 2.0 - box.x, centre.y - box.height / 2.0 - box.y
    text = lay_out(rich(words), x=x, y=y, size=10.5 * unit, color=ink, width=None, align="left")
    box = text.bounds
    ground = Path.rectangle(
        Rect(box.x - 4 * unit, box.y - unit, box.width + 8 * unit, box.height + 2 * unit), 3 * unit
    )
    if is_full:
        return [PathItem(ground, fill=Solid(color)), text]
    return [PathItem(ground, fill=Solid(look.paper, 0.92), stroke=Stroke(color, unit)), text]
