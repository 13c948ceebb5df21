"""Marks above the page: frames, handles, guides, glow, ghosts. Their sizes are pixels, whatever the zoom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crosstalk.editor import distances
from crosstalk.editor import strands as strand_points
from crosstalk.editor.binding import Binding, place_of, ports_of
from crosstalk.editor.crisp import crisp, hairline
from crosstalk.editor.frames import Frame, bounds_of, frame_of
from crosstalk.editor.handles import REACH, Handle, handles, quick_handles, selection_frame
from crosstalk.editor.snapping import Guide, Snap
from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.geometry.point import distance
from crosstalk.model import Boxed, Component, Connector, Strand, Style
from crosstalk.model.records import rich
from crosstalk.model.seating import course_of
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke
from crosstalk.scene import overlay as marks_of
from crosstalk.scene import strands
from crosstalk.text import lay_out
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.editor.seating import Perch
    from crosstalk.editor.session import EditorSession

QUIET = "#8a8799"
"""Colour of marks that only say where one is: the group that is entered, the frame of locked things."""
MANY = 60
"""So many frames of single things are drawn; above that the common frame must do."""
HANDLE = 7.0
"""Width of a handle, in pixels."""


def marks(session: EditorSession) -> list[Primitive]:
    """Return everything above the page, the backmost first."""
    state = session.state
    own = [*state.overlay(), *session.key_pointer.marks()]
    if session.history.gesture is not None and session.text_edit is None:
        # While something is dragged its frame follows, but there is nothing to pull.
        return [*_frames(session), *own]
    if state.name != session.tool.home(session).name or session.tool.name != "select":
        return [*_frames(session), *own]
    return [
        *_focus(session),
        *_opening(session),
        *_hover(session),
        *_frames(session),
        *_handle_marks(session, handles(session)),
        *_handle_marks(session, quick_handles(session)),
        *own,
    ]


def colors(session: EditorSession) -> marks_of.OverlayColors:
    """Return the colours of marks in the theme that is shown."""
    return marks_of.OverlayColors.of(session.scene.stage.theme)


def guides(session: EditorSession, lines: Iterable[Guide]) -> list[Primitive]:
    """Return lines that say what snapped."""
    unit, look = hairline(session), colors(session)
    ends = ((crisp(session, line.start), crisp(session, line.end)) for line in lines)
    return [mark for start, end in ends for mark in marks_of.guide(start, end, unit, look)]


def snapped(session: EditorSession, snap: Snap) -> list[Primitive]:
    """Return lines and distances in millimetres that say what snapped, and how far things are apart."""
    marks = guides(session, snap.guides)
    for gap in snap.gaps:
        marks += distances.distance_mark(session, gap)
    return marks


def rubber_band(session: EditorSession, rect: Rect, encloses: bool) -> list[Primitive]:
    """Return the rectangle of a rubber band, dashed where touching is enough."""
    return [*marks_of.rubber_band(rect, session.pixels(1.0), enclosing=encloses, colors=colors(session))]


def glow(session: EditorSession, record_id: str) -> list[Primitive]:
    """Return a rim around a thing that would take what is dropped on it."""
    item = session.scene.items.get(record_id)
    return [] if item is None else [*marks_of.glow(item, session.pixels(1.0), colors=colors(session))]


def binding_marks(session: EditorSession, binding: Binding | None) -> list[Primitive]:
    """Return the glow of what an end would be bound to, with its ports and the very place."""
    if binding is None or not binding.target:
        return []
    unit, look = session.pixels(1.0), colors(session)
    ports = ports_of(session, binding.target)
    names = [name for name, _ in ports]
    port = binding.anchor.port
    chosen = names.index(port) if port in names else None
    marks = [*glow(session, binding.target), *marks_of.port_dots([p for _, p in ports], unit, chosen, look)]
    if binding.words is not None:
        ring = Path.rectangle(binding.words.inflated(2 * unit), 3 * unit)
        marks.append(PathItem(ring, stroke=Stroke(look.selection, 1.6 * unit)))
    elif binding.is_place:
        marks += marks_of.port_dots([binding.point], unit, 0, look)
    return marks


def ghost(session: EditorSession, type_id: str, centre: Point, rotation: float = 0.0) -> list[Primitive]:
    """Return the picture of a component that would be placed, half transparent, turned by some degrees."""
    theme = session.scene.stage.theme.art_id
    size = session.catalog.component(type_id).size
    art = session.catalog.art(type_id, theme=theme)
    return [*marks_of.ghost(art, centre, *size, rotation=rotation)]


def perch(session: EditorSession, found: Perch) -> list[Primitive]:
    """Return the glow of what would be sat on, and the very place."""
    host = session.record(found.seat.host)
    place = found.pose.centre
    if isinstance(host, Component):
        place = host.placement.apply(found.seat.spot or Point(0.0, 0.0))
    elif host is not None and (course := course_of(host)) is not None:
        place = course.ruler.point(found.seat.at)
    return [*glow(session, found.seat.host), *dots(session, [place], 0)]


def draft_box(session: EditorSession, rect: Rect) -> list[Primitive]:
    """Return a box that is being drawn, with its size in millimetres."""
    return [*draft(session, Path.rectangle(rect)), *_size_tag(session, rect)]


def draft(session: EditorSession, path: Path) -> list[Primitive]:
    """Return an outline that is being drawn."""
    accent = colors(session).selection
    return [PathItem(path, fill=Solid(accent, 0.06), stroke=Stroke(accent, session.pixels(1.2)))]


def dots(session: EditorSession, places: Sequence[Point], chosen: int | None = None) -> list[Primitive]:
    """Return a dot at each place, the chosen one filled."""
    return [*marks_of.port_dots(places, session.pixels(1.0), chosen, colors(session))]


def draft_line(session: EditorSession, line: Sequence[Point], points: Sequence[Point]) -> list[Primitive]:
    """Return a line that is being drawn, and its points."""
    course = PathItem(Path.polyline(line), stroke=Stroke(colors(session).selection, session.pixels(1.5)))
    return [course, *dots(session, points)]


def strand_ghost(session: EditorSession, type_id: str, points: Sequence[Point]) -> list[Primitive]:
    """Return the picture of a strand that would be placed, half transparent."""
    kind = session.catalog.strands.get(type_id)
    width = kind.width if kind is not None else 8.0
    record = Strand(id="", type=type_id, points=tuple(points), width=width, style=Style(opacity=0.55))
    item = strands.build(session.scene.stage, record)
    return [*item.items] if item is not None else []


def tracks(session: EditorSession, ways: Iterable[tuple[Point, Point]]) -> list[Primitive]:
    """Return faint lines with a dot where things came from, for an arrangement that is suggested."""
    unit, look = session.pixels(1.0), colors(session)
    stroke = Stroke(look.selection, unit, opacity=0.35, dash=(3 * unit, 3 * unit), cap="butt")
    marks: list[Primitive] = []
    for start, end in ways:
        if distance(start, end) > 4 * unit:
            marks.append(PathItem(Path.polyline((start, end)), stroke=stroke))
            spot = Rect.centred(Point(*start), 5 * unit, 5 * unit)
            marks.append(PathItem(Path.ellipse(spot), fill=Solid(look.selection, 0.35)))
    return marks


def tag(session: EditorSession, words: str, near: Point) -> list[Primitive]:
    """Return a few words on a dark ground beside a place."""
    unit = session.pixels(1.0)
    x, y = near.x + 14 * unit, near.y + 16 * unit
    text = lay_out(rich(words), x=x, y=y, size=11 * unit, color="#ffffff", width=None, align="left")
    ground = text.bounds.inflated(3 * unit)
    return [PathItem(Path.rectangle(ground, 3 * unit), fill=Solid("#26233a", 0.9)), text]


def _opening(session: EditorSession) -> list[Primitive]:
    """Return the line to where something is being chosen."""
    opening = session.opening
    start = place_of(session, opening.source) if opening is not None else None
    if opening is None or start is None:
        return []
    return draft_line(session, [start, opening.point], [opening.point])


def _size_tag(session: EditorSession, rect: Rect) -> list[Primitive]:
    millimetre = 72.0 / 25.4
    words = tr(
        "{width:.1f} × {height:.1f} mm", width=rect.width / millimetre, height=rect.height / millimetre
    )
    return tag(session, words, session.pointer) if rect.width or rect.height else []


def _frames(session: EditorSession) -> list[Primitive]:
    accent = colors(session).selection
    stroke = Stroke(accent, hairline(session))
    thin = Stroke(accent, hairline(session), opacity=0.6)
    chosen = session.selection
    marks: list[Primitive] = []
    for record_id in chosen[:MANY]:
        record = session.record(record_id)
        item = session.scene.items.get(record_id)
        if isinstance(record, Connector | Strand):
            if item is not None and item.path:
                marks.append(PathItem(item.path, stroke=Stroke(accent, session.pixels(5.0), opacity=0.25)))
        elif len(chosen) > 1 and (single := frame_of(session, [record_id])) is not None:
            marks.append(_frame_item(session, single, thin))
    frame = selection_frame(session)
    if frame is not None and not (len(chosen) == 1 and isinstance(session.record(chosen[0]), Strand)):
        marks.append(_frame_item(session, frame, _locked_stroke(session, stroke)))
    return marks


def _locked_stroke(session: EditorSession, stroke: Stroke) -> Stroke:
    if session.movable:
        return stroke
    unit = session.pixels(1.0)
    return Stroke(QUIET, stroke.width, dash=(3 * unit, 3 * unit), cap="butt")


def _frame_item(session: EditorSession, frame: Frame, stroke: Stroke) -> PathItem:
    corners = frame.corners if frame.rotation else [crisp(session, Point(*c)) for c in frame.corners]
    return PathItem(Path.polyline(corners, closed=True), stroke=stroke)


def _handle_marks(session: EditorSession, offered: Iterable[Handle]) -> list[Primitive]:
    look = colors(session)
    return [_handle_mark(session, handle, look) for handle in offered]


def _handle_mark(session: EditorSession, handle: Handle, look: marks_of.OverlayColors) -> Primitive:
    accent, paper = look.selection, look.paper
    match handle.kind:
        case "resize":
            side = session.pixels(HANDLE)
            turned = Transform.rotation(handle.rotation, handle.at)
            path = Path.rectangle(Rect.centred(handle.at, side, side), session.pixels(1.0)).transformed(
                turned
            )
            return PathItem(path, fill=Solid(paper), stroke=Stroke(accent, session.pixels(1.2)))
        case "connect":
            near = distance(handle.at, session.pointer) <= session.pixels(REACH)
            return marks_of.side_arrow(handle.at, handle.way, session.pixels(1.0), near, look)
        case "point":
            return _vertex(session, handle, look)
        case "add":
            return marks_of.plus(handle.at, session.pixels(1.0), look)
        case "width":
            side = session.pixels(HANDLE * 0.8)
            turned = Transform.rotation(45.0, handle.at)
            diamond = Path.rectangle(Rect.centred(handle.at, side, side)).transformed(turned)
            return PathItem(diamond, fill=Solid(paper), stroke=Stroke(accent, session.pixels(1.2)))
        case "waypoint":
            return _dot(session, handle.at, 3.5, paper, accent)
        case "rotate":
            return _dot(session, handle.at, 4.5, paper, accent)
        case _:
            return _dot(session, handle.at, 4.5, accent, paper)


def _vertex(session: EditorSession, handle: Handle, look: marks_of.OverlayColors) -> PathItem:
    """A point of a strand: round where it is smooth, square at a corner, filled where it is chosen."""
    record = session.record(handle.record_id)
    is_corner = isinstance(record, Strand) and any(record.corners[handle.index : handle.index + 1])
    is_chosen = handle.index in strand_points.chosen(session)
    fill = look.selection if is_chosen else look.paper
    side = session.pixels(HANDLE if is_chosen or is_corner else 7.0)
    box = Rect.centred(handle.at, side, side)
    shape = Path.rectangle(box) if is_corner else Path.ellipse(box)
    rim = look.paper if is_chosen else look.selection
    return PathItem(shape, fill=Solid(fill), stroke=Stroke(rim, session.pixels(1.2)))


def _dot(session: EditorSession, at: Point, radius: float, fill: str, rim: str) -> PathItem:
    box = Rect.centred(Point(*at), 2 * session.pixels(radius), 2 * session.pixels(radius))
    return PathItem(Path.ellipse(box), fill=Solid(fill), stroke=Stroke(rim, session.pixels(1.2)))


def _hover(session: EditorSession) -> list[Primitive]:
    if not session.hover or session.hover in session.selection:
        return []
    outline = _outline(session, session.hover)
    if outline is None:
        return []
    return [PathItem(outline, stroke=Stroke(colors(session).selection, session.pixels(1.5), opacity=0.6))]


def _focus(session: EditorSession) -> list[Primitive]:
    if not session.focus:
        return []
    rect = bounds_of(session, [session.focus])
    if rect is None:
        return []
    unit = session.pixels(1.0)
    stroke = Stroke(colors(session).selection, unit, dash=(5 * unit, 3 * unit), cap="butt", opacity=0.7)
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
