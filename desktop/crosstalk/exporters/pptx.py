"""The PowerPoint exporter: a slide that a person can go on working with.

Everything on it is native: text boxes, freeforms, connectors glued to what they join, one named group per record with
its alternative text, in drawing order. There is no picture of the whole. The diagram travels inside. The same diagram
gives the same bytes. Only `pptx_package` knows python-pptx, and is imported late, since that takes a third of a second;
the other siblings `pptx_*` write DrawingML.
"""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.pptx_dashes import with_cut_dashes
from crosstalk.exporters.pptx_geometry import Box
from crosstalk.exporters.pptx_links import Straight, straight
from crosstalk.exporters.pptx_nodes import Bundle, Link, Node, Site
from crosstalk.exporters.pptx_shapes import Embed, Shapes
from crosstalk.exporters.pptx_xml import EMU, EMU_MM
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.geometry import MM, Rect, Transform
from crosstalk.model import Connector, Text
from crosstalk.scene import SceneItem

_LEAST, _MOST = 914_400, 51_206_400
"""Sides that PowerPoint allows a slide, in EMU: 1 and 56 inches."""
_WIDE = (12_192_000, 6_858_000)
"""PowerPoint's own 16:9 slide: 13⅓ × 7½ inches."""
_FIRST = 2
"""The first free number on a slide; 1 is its own."""


class Sheet(NamedTuple):
    """A slide: its size in EMU, and how the page is placed on it."""

    width: int
    height: int
    place: Transform
    """From the page to the slide, in points."""


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the figure as a presentation of one slide that holds its own diagram."""
    from crosstalk.exporters.pptx_package import Deck

    sheet = sheet_of(figure, options)
    deck = Deck(sheet.width, sheet.height)
    nodes = records_as_shapes(figure, options, sheet.place, deck.embed)
    number = _FIRST
    for top in nodes:
        for node in top.walk():
            node.id = number
            number += 1
    deck.draw("".join(node.xml() for node in nodes))
    deck.paint_background(_ground(figure, options))
    deck.describe(figure)
    return deck.data()


def sheet_of(figure: Figure, options: ExportOptions) -> Sheet:
    """Return the slide for a figure; raises CrosstalkError for one that is larger than PowerPoint's largest."""
    page = figure.scene.page
    if options.slide == "16:9":
        width, height = _WIDE
        scale = min(width / EMU / page.width, height / EMU / page.height)
    else:
        across, down = figure.size_mm(options)
        if max(across, down) * EMU_MM > _MOST:
            raise CrosstalkError(
                f"A slide of {across:.0f} × {down:.0f} mm is larger than the largest that PowerPoint knows "
                "(1422 mm); choose a smaller width, or the 16:9 slide."
            )
        width, height = (max(_LEAST, round(side * EMU_MM)) for side in (across, down))
        scale = across * MM / page.width
    left = (width / EMU - page.width * scale) / 2 - page.x * scale
    top = (height / EMU - page.height * scale) / 2 - page.y * scale
    return Sheet(width, height, Transform(scale, 0.0, 0.0, scale, left, top))


def records_as_shapes(figure: Figure, options: ExportOptions, place: Transform, embed: Embed) -> list[Node]:
    """Return the shapes of a figure's records in drawing order; nothing for records without anything to see."""
    shapes = Shapes(place, embed, outlined=options.text == "outlines")
    made: dict[str, list[Node]] = {}
    lines: dict[str, Straight] = {}
    for item in figure.scene.ordered():
        line = _straight(figure, item)
        if line is None:
            items = with_cut_dashes(item.items) if item.kind == "strand" else item.items
            made[item.id] = shapes.made(items, _alignment(figure, item))
        else:
            lines[item.id] = line
            made[item.id] = [_link(line, place), *shapes.made(line.rest)]
    _glue(figure, made, lines, place)
    return [_named(figure, item, made[item.id]) for item in figure.scene.ordered() if made[item.id]]


def _straight(figure: Figure, item: SceneItem) -> Straight | None:
    record = figure.diagram.records.get(item.id)
    if item.path is None or not isinstance(record, Connector):
        return None
    stage = figure.scene.stage
    return straight(item, record, stage.catalog, stage.context)


def _link(line: Straight, place: Transform) -> Link:
    start, end = place.apply(line.start), place.apply(line.end)
    box = Box.of(Rect.of_points((start, end)))
    return Link(box, "Line", "", 0, start, end, line.line(place.mean_scale))


def _glue(figure: Figure, made: dict[str, list[Node]], lines: dict[str, Straight], place: Transform) -> None:
    """Join native connectors to what they touch, at a site where they touch it."""
    kinds = {item.id: item.kind for item in figure.scene.ordered()}
    for record_id, line in lines.items():
        record, link = figure.diagram.records[record_id], made[record_id][0]
        assert isinstance(record, Connector)
        assert isinstance(link, Link)
        found: list[Site | None] = []
        for target, tip in ((record.source.target, line.start), (record.target.target, line.end)):
            # A line moves along with what it joins, but nothing on it would: so no line is glued to another.
            held = made.get(target) if kinds.get(target) != "connector" else None
            site = Site.at(place.apply(tip)) if held else None
            if held and site:
                held.append(site)
            found.append(site)
        link.glued = (found[0], found[1])


def _named(figure: Figure, item: SceneItem, nodes: list[Node]) -> Node:
    record = figure.diagram.records.get(item.id)
    says = (record.alt if record is not None else "") or item.desc
    if len(nodes) == 1 and isinstance(nodes[0], Link):
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


PPTX = register(Exporter("pptx", "PowerPoint", (".pptx",), render, frozenset({"text", "slide"})))
