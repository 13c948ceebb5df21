"""The SVG exporter, and the only file that knows svgwrite.

It follows the rules that defects of other tools taught: text stays SVG 1.1 text with a concrete family and plain
baselines; the root is measured in mm over a viewBox in points; no nested svg, marker, mask, filter, foreignObject or
textLength; one group per record with its id, title and description in drawing order; the diagram travels inside.
The same diagram gives the same bytes.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement, tostring

from crosstalk.exporters.credits import credits_of
from crosstalk.exporters.rdf import rdf
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.exporters.svg_facts import data_attributes, figure_description, figure_title
from crosstalk.exporters.svg_names import Names, xml_text
from crosstalk.exporters.svg_paint import Gradients, opacity_attribute, stroke_attributes, transform_attribute
from crosstalk.exporters.svg_speech import spoken
from crosstalk.exporters.svg_text import placed_spans, text_attributes
from crosstalk.geometry import Rect, Transform
from crosstalk.geometry.svgpath import number, to_svg
from crosstalk.primitives import (
    Art,
    GroupItem,
    ImageItem,
    PathItem,
    Primitive,
    SymbolItem,
    TextItem,
)
from crosstalk.storage import envelope
from crosstalk.text.outlines import outline

if TYPE_CHECKING:
    import svgwrite

    from crosstalk.scene import SceneItem

_TITLE_ID, _DESC_ID, _METADATA_ID, _GROUND_ID = (
    "figure-title",
    "figure-desc",
    "crosstalk-diagram",
    "background",
)


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the figure as an SVG file that holds its own diagram."""
    drawing = _drawing(figure, options)
    writer = _Writer(drawing, outlined=options.text == "outlines")
    ground = figure.background(options)
    if ground:
        drawing.add(writer.background(figure.scene.page, ground))
    for item in figure.scene.ordered():
        drawing.add(writer.record(figure, item))
    writer.define_gradients()
    return _serialized(drawing.get_xml(), figure)


class _Writer:
    """Turns primitives into svgwrite elements and collects the gradients that they refer to."""

    def __init__(self, drawing: svgwrite.Drawing, *, outlined: bool) -> None:
        self.drawing = drawing
        self.outlined = outlined
        self.gradients = Gradients()
        self.names = Names(_TITLE_ID, _DESC_ID, _METADATA_ID, _GROUND_ID)
        self.art: dict[str, list[_Ready]] = {}

    def background(self, page: Rect, color: str) -> Any:
        """Return the ground of the page."""
        element = self.drawing.rect(
            (number(page.x), number(page.y)), (number(page.width), number(page.height))
        )
        return _with(element, {"id": _GROUND_ID, "fill": color})

    def record(self, figure: Figure, item: SceneItem) -> Any:
        """Return the group of one record: what it is, then what is seen of it (nothing for an undrawn one)."""
        group = self.drawing.g()
        record = figure.diagram.records.get(item.id)
        facts = data_attributes(record) if record is not None else {"data-kind": item.kind}
        _with(group, {"id": self.names.name(item.id), **{k: xml_text(v) for k, v in facts.items()}})
        title, desc = xml_text(item.title), xml_text(item.desc)
        group.set_desc(title=title or None, desc=desc or None)
        for primitive in item.items:
            self.add(group, primitive)
        return group

    def add(self, parent: Any, item: Primitive) -> None:
        """Append a primitive to a group."""
        match item:
            case PathItem():
                self._add_path(parent, item)
            case TextItem():
                self._add_text(parent, item)
            case GroupItem():
                self._add_group(parent, item)
            case SymbolItem():
                group = self._placed(item.transform, item.opacity)
                group.elements.extend(self._expanded(item.art))
                parent.add(group)
            case ImageItem():
                self._add_image(parent, item)

    def define_gradients(self) -> None:
        """Write the gradients in use into <defs>, in the order of their first use."""
        for definition in self.gradients.definitions.values():
            linear = definition.element == "linearGradient"
            gradient = self.drawing.linearGradient() if linear else self.drawing.radialGradient()
            _with(gradient, {"id": definition.id, **definition.attributes})
            for stop in definition.stops:
                gradient.elements.append(_Ready(Element("stop", stop)))
            self.drawing.defs.add(gradient)

    def _add_path(self, parent: Any, item: PathItem) -> None:
        if not item.path:
            return
        attributes = self.gradients.fill(item.fill, item.path) | stroke_attributes(item.stroke)
        if item.even_odd and item.fill is not None:
            attributes["fill-rule"] = "evenodd"
        parent.add(_with(self.drawing.path(to_svg(item.path)), attributes))

    def _add_text(self, parent: Any, item: TextItem) -> None:
        if not item.spans:
            return
        if self.outlined:
            for path in outline(item):
                self._add_path(parent, path)
            return
        parent.add(self._text(item, text_attributes(item)))

    def _text(self, item: TextItem, attributes: dict[str, str]) -> Any:
        spans = placed_spans(item)
        if len(spans) == 1:
            return _with(self.drawing.text(spans[0].text), attributes | spans[0].attributes)
        reading = spoken([(placed.span, placed.text) for placed in spans])
        if reading is not None:
            attributes = attributes | {"aria-label": reading}
        text = _with(self.drawing.text(""), attributes)
        for span in spans:
            text.add(_with(self.drawing.tspan(span.text), span.attributes))
        return text

    def _add_group(self, parent: Any, item: GroupItem) -> None:
        group = self._placed(item.transform, item.opacity)
        for child in item.items:
            self.add(group, child)
        parent.add(group)

    def _add_image(self, parent: Any, item: ImageItem) -> None:
        data = f"data:{item.media_type};base64,{base64.b64encode(item.data).decode('ascii')}"
        r = item.rect
        image = self.drawing.image(data, (number(r.x), number(r.y)), (number(r.width), number(r.height)))
        image.stretch()
        parent.add(image)

    def _placed(self, transform: Transform, opacity: float) -> Any:
        return _with(self.drawing.g(), transform_attribute(transform) | opacity_attribute(opacity))

    def _expanded(self, art: Art) -> list[_Ready]:
        # Every placement writes the drawing out (<use> is what Office and some importers stumble over), but its
        # elements are made once: they may hang in several groups of the tree.
        if art.key not in self.art:
            group = self.drawing.g()
            for item in art.items:
                self.add(group, item)
            self.art[art.key] = [_Ready(element.get_xml()) for element in group.elements]
        return self.art[art.key]


class _Ready:
    """An XML element that is finished, in the place of an svgwrite element."""

    def __init__(self, xml: Element) -> None:
        self.xml = xml
        self.elementname = xml.tag

    def get_xml(self) -> Element:
        """Return the element; svgwrite calls this."""
        return self.xml


def _drawing(figure: Figure, options: ExportOptions) -> svgwrite.Drawing:
    import svgwrite  # brings urllib and ssl along: the window should not wait for them

    page = figure.scene.page
    width, height = figure.size_mm(options)
    # Validation of every attribute is what makes svgwrite slow, and it knows neither data-* nor aria-*.
    drawing = svgwrite.Drawing(size=(f"{number(width, 4)}mm", f"{number(height, 4)}mm"), debug=False)
    return _with(
        drawing,
        {
            "viewBox": " ".join(number(v, 4) for v in page),
            "role": "img",
            "aria-labelledby": f"{_TITLE_ID} {_DESC_ID}",
            # The lines were measured without kerning and ligatures; a reader that applies them would shift letters.
            "style": "font-kerning:none;font-variant-ligatures:none",
        },
    )


def _serialized(root: Element, figure: Figure) -> bytes:
    for place, child in enumerate(_head(figure)):
        root.insert(place, child)
    # One record per line: small changes to a figure make small differences in a repository.
    root.text = "\n"
    for child in root:
        child.tail = "\n"
    # As one string and then as bytes: ElementTree is several times slower at writing bytes itself.
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _head(figure: Figure) -> Iterable[Element]:
    for tag, element_id, text in (
        ("title", _TITLE_ID, figure_title(figure)),
        ("desc", _DESC_ID, figure_description(figure)),
    ):
        element = Element(tag, {"id": element_id})
        element.text = xml_text(text)
        yield element
    metadata = Element("metadata", {"id": _METADATA_ID})
    metadata.append(rdf(credits_of(figure), "image/svg+xml"))
    name = f"{envelope.PREFIX}:{envelope.ELEMENT}"
    attributes = {f"xmlns:{envelope.PREFIX}": envelope.NAMESPACE, "encoding": "base64"}
    SubElement(metadata, name, attributes).text = f"\n{envelope.pack(figure.diagram)}\n"
    yield metadata


def _with(element: Any, attributes: dict[str, str]) -> Any:
    # Not `update`, which takes underscores for hyphens.
    element.attribs.update(attributes)
    return element


SVG = register(Exporter("svg", "SVG", (".svg",), render))
