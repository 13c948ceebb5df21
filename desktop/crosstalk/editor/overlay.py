"""Marks above the page: frames, handles, guides, glow, ghosts. Their sizes are pixels, whatever the zoom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crosstalk.editor.binding import Binding, ports_of
from crosstalk.editor.frames import Frame, bounds_of, frame_of
from crosstalk.editor.handles import Handle, handles, quick_handles, selection_frame
from crosstalk.editor.snapping import Guide
from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.model import Boxed, Connector, Strand
from crosstalk.model.records import rich
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke, SymbolItem
from crosstalk.text import lay_out

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

ACCENT = "#2f6fed"
GUIDE = "#e0218a"
GLOW = "#f59f00"
WHITE = "#ffffff"
MANY = 60
"""So many frames of single things are drawn; above that the common frame must do."""
HANDLE = 7.0
"""Width of a handle, in pixels."""


def marks(session: EditorSession) -> list[Primitive]:
    """Return everything above the page, the backmost first."""
    state = session.state
    own = state.overlay()
    if session.history.gesture is not None and session.text_edit is None:
        # While something is dragged its frame follows, but there is nothing to pull.
        return [*_frames(session), *own]
    if state.name != session.tool.home(session).name or session.tool.name != "select":
        return [*_frames(session), *own]
    return [
        *_focus(session),
        *_hover(session),
        *_frames(session),
        *_handle_marks(session, handles(session)),
        *_handle_marks(session, quick_handles(session)),
        *own,
    ]


def guides(session: EditorSession, lines: Iterable[Guide]) -> list[Primitive]:
    """Return lines that say what snapped."""
    width = session.pixels(1.0)
    return [PathItem(Path.polyline([g.start, g.end]), stroke=Stroke(GUIDE, width)) for g in lines]


def rubber_band(session: EditorSession, rect: Rect, encloses: bool) -> list[Primitive]:
    """Return the rectangle of a rubber band, dashed where touching is enough."""
    unit = session.pixels(1.0)
    dash = () if encloses else (4 * unit, 3 * unit)
    stroke = Stroke(ACCENT, unit, dash=dash, cap="butt")
    return [PathItem(Path.rectangle(rect), fill=Solid(ACCENT, 0.08), stroke=stroke)]


def glow(session: EditorSession, record_id: str) -> list[Primitive]:
    """Return a rim around a thing that would take what is dropped on it."""
    outline = _outline(session, record_id)
    if outline is None:
        return []
    wide = Stroke(GLOW, session.pixels(6.0), opacity=0.35)
    return [PathItem(outline, stroke=wide), PathItem(outline, stroke=Stroke(GLOW, session.pixels(1.5)))]


def binding_marks(session: EditorSession, binding: Binding | None) -> list[Primitive]:
    """Return the glow of what an end would be bound to, with its ports and the very place."""
    if binding is None or not binding.target:
        return []
    marks = glow(session, binding.target)
    for name, point in ports_of(session, binding.target):
        chosen = name == binding.anchor.port
        marks.append(_dot(session, point, 5.0 if chosen else 3.0, GLOW if chosen else WHITE, GLOW))
    if binding.anchor.at is not None:
        marks.append(_dot(session, binding.point, 4.0, GLOW, WHITE))
    return marks


def ghost(session: EditorSession, type_id: str, centre: Point) -> list[Primitive]:
    """Return the picture of a component that would be placed, half transparent."""
    kind = session.catalog.component(type_id)
    art = session.catalog.art(type_id)
    width, height = kind.size
    box = art.bounds
    place = Transform.translation(-box.centre.x, -box.centre.y)
    place = place.then(Transform.scaling(width / max(box.width, 1e-9), height / max(box.height, 1e-9)))
    return [SymbolItem(art, place.then(Transform.translation(centre.x, centre.y)), 0.55)]


def draft_box(session: EditorSession, rect: Rect) -> list[Primitive]:
    """Return a box that is being drawn, with its size in millimetres."""
    return [*draft(session, Path.rectangle(rect)), *_size_tag(session, rect)]


def draft(session: EditorSession, path: Path) -> list[Primitive]:
    """Return an outline that is being drawn."""
    return [PathItem(path, fill=Solid(ACCENT, 0.06), stroke=Stroke(ACCENT, session.pixels(1.2)))]


def draft_line(session: EditorSession, line: Sequence[Point], points: Sequence[Point]) -> list[Primitive]:
    """Return a line that is being drawn, and its points."""
    stroke = Stroke(ACCENT, session.pixels(1.5))
    return [
        PathItem(Path.polyline(line), stroke=stroke),
        *(_dot(session, point, 3.0, WHITE, ACCENT) for point in points),
    ]


def tag(session: EditorSession, words: str, near: Point) -> list[Primitive]:
    """Return a few words on a dark ground beside a place."""
    unit = session.pixels(1.0)
    x, y = near.x + 14 * unit, near.y + 16 * unit
    text = lay_out(rich(words), x=x, y=y, size=11 * unit, color=WHITE, width=None, align="left")
    ground = text.bounds.inflated(3 * unit)
    return [PathItem(Path.rectangle(ground, 3 * unit), fill=Solid("#26233a", 0.9)), text]


def _size_tag(session: EditorSession, rect: Rect) -> list[Primitive]:
    millimetre = 72.0 / 25.4
    words = f"{rect.width / millimetre:.1f} × {rect.height / millimetre:.1f} mm"
    return tag(session, words, session.pointer) if rect.width or rect.height else []


def _frames(session: EditorSession) -> list[Primitive]:
    stroke = Stroke(ACCENT, session.pixels(1.2))
    thin = Stroke(ACCENT, session.pixels(0.8), opacity=0.8)
    chosen = session.selection
    marks: list[Primitive] = []
    for record_id in chosen[:MANY]:
        record = session.record(record_id)
        item = session.scene.items.get(record_id)
        if isinstance(record, Connector | Strand):
            if item is not None and item.path:
                wide = Stroke(ACCENT, session.pixels(5.0), opacity=0.25)
                marks.append(PathItem(item.path, stroke=wide))
        elif len(chosen) > 1 and (single := frame_of(session, [record_id])) is not None:
            marks.append(_frame_item(single, thin))
    frame = selection_frame(session)
    if frame is not None and not (len(chosen) == 1 and isinstance(session.record(chosen[0]), Strand)):
        marks.append(_frame_item(frame, _locked_stroke(session, stroke)))
    return marks


def _locked_stroke(session: EditorSession, stroke: Stroke) -> Stroke:
    if session.movable:
        return stroke
    unit = session.pixels(1.0)
    return Stroke("#8a8799", stroke.width, dash=(3 * unit, 3 * unit), cap="butt")


def _frame_item(frame: Frame, stroke: Stroke) -> PathItem:
    return PathItem(Path.polyline(frame.corners, closed=True), stroke=stroke)


def _handle_marks(session: EditorSession, offered: Iterable[Handle]) -> list[Primitive]:
    return [_handle_mark(session, handle) for handle in offered]


def _handle_mark(session: EditorSession, handle: Handle) -> Primitive:
    match handle.kind:
        case "resize":
            half = session.pixels(HANDLE / 2)
            turned = Transform.rotation(handle.rotation, handle.at)
            box = Rect(handle.at.x - half, handle.at.y - half, 2 * half, 2 * half)
            path = Path.rectangle(box, session.pixels(1.0)).transformed(turned)
            return PathItem(path, fill=Solid(WHITE), stroke=Stroke(ACCENT, session.pixels(1.2)))
        case "connect":
            return _dot(session, handle.at, 3.5, ACCENT, WHITE)
        case "waypoint" | "point":
            return _dot(session, handle.at, 3.5, WHITE, ACCENT)
        case "rotate":
            return _dot(session, handle.at, 4.5, WHITE, ACCENT)
        case _:
            return _dot(session, handle.at, 4.5, ACCENT, WHITE)


def _dot(session: EditorSession, at: Point, radius: float, fill: str, rim: str) -> PathItem:
    box = Rect.centred(Point(*at), 2 * session.pixels(radius), 2 * session.pixels(radius))
    return PathItem(Path.ellipse(box), fill=Solid(fill), stroke=Stroke(rim, session.pixels(1.2)))


def _hover(session: EditorSession) -> list[Primitive]:
    if not session.hover or session.hover in session.selection:
        return []
    outline = _outline(session, session.hover)
    if outline is None:
        return []
    return [PathItem(outline, stroke=Stroke(ACCENT, session.pixels(1.5), opacity=0.6))]


def _focus(session: EditorSession) -> list[Primitive]:
    if not session.focus:
        return []
    rect = bounds_of(session, [session.focus])
    if rect is None:
        return []
    unit = session.pixels(1.0)
    stroke = Stroke("#8a8799", unit, dash=(2 * unit, 3 * unit), cap="butt")
    return [PathItem(Path.rectangle(rect.inflated(8 * unit)), stroke=stroke)]


def _outline(session: EditorSession, record_id: str) -> Path | None:
    item = session.scene.items.get(record_id)
    if item is None:
        return None
    if isinstance(session.record(record_id), Connector):
        return item.path
    path = Path()
    for polygon in item.silhouette:
        path = path.joined(Path.polyline(polygon, closed=True))
    if path:
        return path
    record = session.record(record_id)
    return Path.rectangle(record.bounds) if isinstance(record, Boxed) else item.path
