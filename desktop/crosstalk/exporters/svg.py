"""The SVG exporter, and the only file that knows svgwrite.

It follows the rules that defects of other tools taught: text stays SVG 1.1 text with a concrete family and plain
baselines; the root is measured in mm over a viewBox in points; no nested svg, marker, mask, filter, foreignObject or
textLength; one group per record with its id, title and description in drawing order; the diagram travels inside.
The same diagram gives the same bytes. What differs from reader to reader is in `svg_targets`.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement, tostring

from msgspec.structs import replace

from crosstalk.exporters.credits import credits_of
from crosstalk.exporters.progress import steadily
from crosstalk.exporters.rdf import rdf
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.exporters.svg_facts import data_attributes, figure_description, figure_title
from crosstalk.exporters.svg_flat import flattened
from crosstalk.exporters.svg_names import Names, xml_text
from crosstalk.exporters.svg_paint import Gradients, opacity_attribute, stroke_attributes, transform_attribute
from crosstalk.exporters.svg_speech import spoken
from crosstalk.exporters.svg_targets import TARGETS, Target, id_prefix, root_attributes
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
from crosstalk.text.bidi import has_leftward
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
    target = TARGETS[options.target]
    writer = _Writer(drawing, target, id_prefix(figure, options), outlined=options.text == "outlines")
    ground = figure.background(options)
    if ground:
        drawing.add(writer.background(figure.scene.page, ground))
    for item in steadily(figure.scene.ordered()):
        drawing.add(writer.record(figure, item))
    writer.define_gradients()
    return _serialized(drawing.get_xml(), figure, options)


class _Writer:
    """Turns primitives into svgwrite elements and collects the gradients that they refer to."""

    def __init__(self, drawing: svgwrite.Drawing, target: Target, prefix: str, *, outlined: bool) -> None:
        self.drawing = drawing
        self.target = target
        self.prefix = prefix
        self.outlined = outlined
        self.gradients = Gradients(prefix)
        self.names = Names(
            *(f"{prefix}{name}" for name in (_TITLE_ID, _DESC_ID, _METADATA_ID, _GROUND_ID)), prefix=prefix
        )
        self.art: dict[str, list[_Ready]] = {}
        self.references: dict[str, str] = {}

    def background(self, page: Rect, color: str) -> Any:
        """Return the ground of the page."""
        element = self.drawing.rect(
            (number(page.x), number(page.y)), (number(page.width), number(page.height))
        )
        return _with(element, {"id": f"{self.prefix}{_GROUND_ID}", "fill": color})

    def record(self, figure: Figure, item: SceneItem) -> Any:
        """Return the group of one record: what it is, then what is seen of it (nothing for an undrawn one)."""
        group = self.drawing.g()
        record = figure.diagram.records.get(item.id)
        facts = data_attributes(record) if record is not None else {"data-kind": item.kind}
        if not self.target.facts:
            facts = {}
        title, desc = xml_text(item.title), xml_text(item.desc)
        if self.target.labels and title:
            facts["inkscape:label"] = title
        _with(group, {"id": self.names.name(item.id), **{k: xml_text(v) for k, v in facts.items()}})
        group.set_desc(title=title or None, desc=desc or None)
        items = flattened(item.items) if self.target.flat else item.items
        for primitive in items:
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
            case SymbolItem() if self.target.referred:
                reference = self.drawing.use(f"#{self._reference(item.art)}")
                place = transform_attribute(item.transform) | opacity_attribute(item.opacity)
                parent.add(_with(reference, place))
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
        if self.target.flat or any(has_leftward(span.text) for span in item.spans):
            # Readers order all letters of one <text> by its first one, whatever the places.
            self._add_loose_text(parent, item)
            return
        parent.add(self._text(item, text_attributes(item, self.target.family)))

    def _add_loose_text(self, parent: Any, item: TextItem) -> None:
        """Add each run of letters as a text of its own, several in a group that says how they read together."""
        spans = placed_spans(item)
        if len(spans) > 1:
            words = [(placed.span, placed.text) for placed in spans]
            group = self.drawing.g()
            parent.add(_with(group, {"aria-label": spoken(words) or "".join(text for _, text in words)}))
            parent = group
        for placed in spans:
            span = replace(item, spans=(placed.span,))
            attributes = text_attributes(span, self.target.family) | placed.attributes
            attributes = {name: value for name, value in attributes.items() if value != "normal"}
            parent.add(_with(self.drawing.text(placed.text.rstrip(" ")), attributes))

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

    def _reference(self, art: Art) -> str:
        """Return the id of art in <defs>, putting it there where it is new."""
        if art.key not in self.references:
            name = f"{self.prefix}art-{hashlib.sha256(art.key.encode()).hexdigest()[:12]}"
            group = _with(self.drawing.g(), {"id": name})
            for item in art.items:
                self.add(group, item)
            self.drawing.defs.add(group)
            self.references[art.key] = name
        return self.references[art.key]

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

    # Validation of every attribute is what makes svgwrite slow, and it knows neither data-* nor aria-*.
    drawing = svgwrite.Drawing(debug=False)
    for name in ("width", "height"):
        drawing.attribs.pop(name, None)
    prefix = id_prefix(figure, options)
    spoken_by = f"{prefix}{_TITLE_ID} {prefix}{_DESC_ID}"
    return _with(drawing, {**root_attributes(figure, options), "role": "img", "aria-labelledby": spoken_by})


def _serialized(root: Element, figure: Figure, options: ExportOptions) -> bytes:
    for place, child in enumerate(_head(figure, options)):
        root.insert(place, child)
    # One record per line: small changes to a figure make small differences in a repository.
    root.text = "\n"
    for child in root:
        child.tail = "\n"
    # As one string and then as bytes: ElementTree is several times slower at writing bytes itself.
    text: str = tostring(root, encoding="unicode")
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n' if TARGETS[options.target].declared else ""
    return f"{declaration}{text}\n".encode()


def _head(figure: Figure, options: ExportOptions) -> Iterable[Element]:
    prefix = id_prefix(figure, options)
    for tag, element_id, text in (
        ("title", _TITLE_ID, figure_title(figure)),
        ("desc", _DESC_ID, figure_description(figure)),
    ):
        element = Element(tag, {"id": f"{prefix}{element_id}"})
        element.text = xml_text(text)
        yield element
    metadata = Element("metadata", {"id": f"{prefix}{_METADATA_ID}"})
    metadata.append(rdf(credits_of(figure), "image/svg+xml"))
    if not options.embed:
        yield metadata
        return
    name = f"{envelope.PREFIX}:{envelope.ELEMENT}"
    attributes = {f"xmlns:{envelope.PREFIX}": envelope.NAMESPACE, "encoding": "base64"}
    SubElement(metadata, name, attributes).text = f"\n{envelope.pack(figure.diagram)}\n"
    yield metadata


def _with(element: Any, attributes: dict[str, str]) -> Any:
    # Not `update`, which takes underscores for hyphens.
    element.attribs.update(attributes)
    return element


SVG = register(Exporter("svg", "SVG", (".svg",), render, frozenset({"text", "target", "embed"})))
