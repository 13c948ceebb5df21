"""The PowerPoint exporter: a slide that a person can go on working with.

Everything on it is native: text boxes, freeforms, connectors glued to what they join, one named group per record with
its alternative text, in drawing order. There is no picture of the whole. The diagram travels inside. The same diagram
gives the same bytes. Only `pptx_package` knows python-pptx, and is imported late, since that takes a third of a second;
the other siblings `pptx_*` write DrawingML.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.credits import credit_lines
from crosstalk.exporters.frames import Sheet, sheets
from crosstalk.exporters.pptx_dashes import with_cut_dashes
from crosstalk.exporters.pptx_geometry import Box
from crosstalk.exporters.pptx_links import Tie, tie_of
from crosstalk.exporters.pptx_nodes import Bundle, Link, Node, Site
from crosstalk.exporters.pptx_shapes import Embed, Shapes
from crosstalk.exporters.pptx_xml import EMU, EMU_MM
from crosstalk.exporters.progress import steadily
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.exporters.svg_facts import figure_description, figure_title
from crosstalk.geometry import MM, Rect, Transform
from crosstalk.model import Connector, Text
from crosstalk.scene import SceneItem
from crosstalk.tongue import tr

_LEAST, _MOST = 914_400, 51_206_400
"""Sides that PowerPoint allows a slide, in EMU: 1 and 56 inches."""
_WIDE = (12_192_000, 6_858_000)
"""PowerPoint's own 16:9 slide: 13⅓ × 7½ inches."""
_FIRST = 2
"""The first free number on a slide; 1 is its own."""


class Format(NamedTuple):
    """The size that all slides have, in EMU."""

    width: int
    height: int

    def place(self, area: Rect, scale: float | None = None) -> Transform:
        """Return the map from a part of the page to a slide, in points: centred, fitted unless a scale is given."""
        if scale is None:
            scale = min(self.width / EMU / area.width, self.height / EMU / area.height)
        left = (self.width / EMU - area.width * scale) / 2 - area.x * scale
        top = (self.height / EMU - area.height * scale) / 2 - area.y * scale
        return Transform(scale, 0.0, 0.0, scale, left, top)


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the figure as a presentation of one or more slides that holds its own diagram."""
    from crosstalk.exporters.pptx_package import Deck

    form = format_of(figure, options)
    deck = Deck(form.width, form.height)
    about = credit_lines(figure)
    for sheet in sheets(figure, options):
        leaf = deck.add()
        leaf.draw(_written(sheet, options, form, leaf.embed))
        leaf.paint_background(_ground(sheet.figure, options))
        title = figure_title(sheet.figure)
        title = f"{title}, panel {sheet.label}" if sheet.kind == "panel" else title
        leaf.tell(title, [title, *notes_of(sheet), *about])
    deck.describe(figure, embed=options.embed)
    return deck.data()


def notes_of(sheet: Sheet) -> tuple[str, ...]:
    """Return what the notes of a slide say: of a step what the speaker wrote, else the description."""
    if sheet.kind == "step":
        step = next(s for s in sheet.figure.diagram.steps if s.id == sheet.figure.scene.stage.view.step)
        if step.note.strip():
            return (step.note.strip(),)
    return (figure_description(sheet.figure),)


def _written(sheet: Sheet, options: ExportOptions, form: Format, embed: Embed) -> str:
    """Return the shapes of a slide as XML, each with its number."""
    figure = sheet.figure
    whole = sheet.area == figure.scene.page
    scale = figure.size_mm(options)[0] * MM / figure.scene.page.width
    place = form.place(sheet.area, scale if whole and options.slide == "page" else None)
    nodes = records_as_shapes(figure, options, place, embed, None if whole else sheet.area)
    number = _FIRST
    for top in nodes:
        for node in top.walk():
            node.id = number
            number += 1
    return "".join(node.xml() for node in nodes)


def format_of(figure: Figure, options: ExportOptions) -> Format:
    """Return the slides for a figure; raises CrosstalkError for one that is larger than PowerPoint's largest."""
    if options.slide == "16:9":
        return Format(*_WIDE)
    across, down = figure.size_mm(options)
    if max(across, down) * EMU_MM > _MOST:
        raise CrosstalkError(
            tr(
                "A slide of {across:.0f} × {down:.0f} mm is larger than the largest that PowerPoint "
                "knows (1422 mm); choose a smaller width, or the 16:9 slide.",
                across=across,
                down=down,
            )
        )
    return Format(*(max(_LEAST, round(side * EMU_MM)) for side in (across, down)))


def records_as_shapes(
    figure: Figure, options: ExportOptions, place: Transform, embed: Embed, area: Rect | None = None
) -> list[Node]:
    """Return the shapes of a figure's records in drawing order; nothing for records without anything to see.

    With an area, only what has its middle there: a slide cannot cut what lies across its edge.
    """
    shapes = Shapes(place, embed, outlined=options.text == "outlines")
    items = [item for item in figure.scene.ordered() if area is None or area.contains(item.body.centre)]
    made: dict[str, list[Node]] = {}
    lines: dict[str, Tie] = {}
    for item in steadily(items):
        tie = _tie(figure, item, exact=options.text == "outlines")
        if tie is None:
            parts = with_cut_dashes(item.items) if item.kind == "strand" else item.items
            made[item.id] = shapes.made(parts, _alignment(figure, item))
        else:
            lines[item.id] = tie
            made[item.id] = [*_links(tie, shapes), *shapes.made(tie.rest)]
    _glue(figure, made, lines, place)
    return [_named(figure, item, made[item.id]) for item in items if made[item.id]]


def _tie(figure: Figure, item: SceneItem, *, exact: bool) -> Tie | None:
    record = figure.diagram.records.get(item.id)
    if item.path is None or not isinstance(record, Connector):
        return None
    stage = figure.scene.stage
    return tie_of(item, record, stage.catalog, stage.context, exact=exact)


def _links(tie: Tie, shapes: Shapes) -> Iterator[Node]:
    place = shapes.place
    for line in tie.lines:
        path = line.path.transformed(place)
        link = Link(Box.of(path.bounds()), "Line", "", 0, path, line.xml(place.mean_scale, tie.opacity))
        if not link.is_straight:
            # What PowerPoint itself does not show as it is stands there as a freeform for other readers.
            link.instead = shapes.made(line.instead(tie.opacity))
        yield link


def _glue(figure: Figure, made: dict[str, list[Node]], ties: dict[str, Tie], place: Transform) -> None:
    """Join native connectors to what they touch, at a site where they touch it."""
    kinds = {item.id: item.kind for item in figure.scene.ordered()}
    for record_id in ties:
        record = figure.diagram.records[record_id]
        assert isinstance(record, Connector)
        for link in (node for node in made[record_id] if isinstance(node, Link)):
            found: list[Site | None] = []
            for target, tip in (
                (record.source.target, link.path.start()),
                (record.target.target, link.path.end()),
            ):
                # A line moves along with what it joins, but nothing on it would: so none is glued to another.
                held = made.get(target) if kinds.get(target) != "connector" else None
                site = Site.at(tip) if held else None
                if held and site:
                    held.append(site)
                found.append(site)
            link.glued = (found[0], found[1])


def _named(figure: Figure, item: SceneItem, nodes: list[Node]) -> Node:
    record = figure.diagram.records.get(item.id)
    says = (record.alt if record is not None else "") or item.desc
    if len(nodes) == 1 and isinstance(nodes[0], Link) and not nodes[0].instead:
        # A connector on its own is drawn again by PowerPoint whenever what it joins moves; a group around it is not.
        nodes[0].name, nodes[0].description = item.title, says
        return nodes[0]
    if len(nodes) == 1 and isinstance(nodes[0], Bundle) and not nodes[0].description:
        nodes = nodes[0].children
    return Bundle.of(nodes, item.title, says)


def _alignment(figure: Figure, item: SceneItem) -> str:
    """Return how a text of one line goes on when somebody types in it."""
    record = figure.diagram.records.get(item.id)
    if isinstance(record, Text):
        return {"center": "ctr", "right": "r"}.get(record.style.align or "left", "l")
    if item.kind in ("panel", "legend", "region"):
        return "l"
    if item.kind != "component" or item.label_bounds is None:
        return "ctr"
    aside = item.label_bounds.centre.x - item.body.centre.x
    if abs(aside) < item.body.width / 2:
        return "ctr"
    return "l" if aside > 0 else "r"


def _ground(figure: Figure, options: ExportOptions) -> str | None:
    """Return the colour of the slide: a transparent page lies on its theme's paper, unless told not to."""
    if options.background == "none":
        return None
    return figure.background(options) or figure.scene.paper


PPTX = register(
    Exporter("pptx", "PowerPoint", (".pptx",), render, frozenset({"text", "slide", "pages", "embed"}))
)
