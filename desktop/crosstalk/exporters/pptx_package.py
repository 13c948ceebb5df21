"""The presentation around the shapes, by python-pptx: slide, background, notes, properties, and the bytes.

The only file that imports python-pptx. It begins from the library's own empty presentation and takes out of it what
is not ours: the layouts nobody needs, the thumbnail, the printer's settings, the author's name.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pptx
from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml

from crosstalk.exporters.pptx_paint import solid
from crosstalk.exporters.pptx_text import FONT
from crosstalk.exporters.pptx_xml import element, text
from crosstalk.exporters.svg_facts import figure_description, figure_title
from crosstalk.exporters.svg_names import xml_text
from crosstalk.storage import envelope

if TYPE_CHECKING:
    from crosstalk.exporters.registry import Figure
    from crosstalk.primitives import ImageItem

_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_BLANK = "Blank"
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The first moment that a zip file can name: what stands where no date is known, so that bytes do not hang on today."""
_MASTER_SIZE = (9_144_000, 6_858_000)
"""Size of the slide that the library's master is made for."""
_ITEM_ID = "{6C1D7E5B-3E0D-4C53-9A83-7B0F8F2A4C11}"
"""Names our part of the custom XML within a file; any fixed GUID will do."""


class Leaf:
    """One slide."""

    def __init__(self, deck: Deck, slide: Any) -> None:
        self._deck, self._slide = deck, slide
        self._images: dict[bytes, str] = {}

    def embed(self, image: ImageItem) -> str:
        """Put an image into the file, once, and return the id of the slide's relationship to it."""
        if image.data not in self._images:
            part = self._deck.image(image)
            self._images[image.data] = self._slide.part.relate_to(part, RT.IMAGE)
        return self._images[image.data]

    def draw(self, shapes: str) -> None:
        """Put shapes on the slide, given as XML in drawing order."""
        tree = self._slide.shapes._spTree
        for shape in parse_xml(f"<p:spTree {_NAMESPACES}>{shapes}</p:spTree>"):
            tree.append(shape)

    def paint_background(self, color: str | None) -> None:
        """Give the slide a colour; None leaves the master's."""
        if color is None:
            return
        properties = element("p:bgPr", solid(color), element("a:effectLst"))
        self._content.insert(0, parse_xml(f"<p:bg {_NAMESPACES}>{properties}</p:bg>"))

    def tell(self, title: str, lines: Sequence[str]) -> None:
        """Name the slide and write lines into its notes."""
        self._content.set("name", xml_text(title))
        notes = self._slide.notes_slide.notes_text_frame
        if notes is not None:
            notes.text = xml_text("\n".join(lines))

    @property
    def _content(self) -> Any:
        return self._slide._element.cSld


class Deck:
    """A presentation."""

    def __init__(self, width: int, height: int) -> None:
        """Make one without slides; the size of all is given in EMU."""
        self._deck = pptx.Presentation()
        self._deck.slide_width, self._deck.slide_height = width, height  # type: ignore[assignment]
        # The library's empty presentation says that it is a 4:3 one.
        self._deck.element.sldSz.attrib.pop("type", None)
        self._strip(width, height)
        self._parts: dict[bytes, Part] = {}

    def add(self) -> Leaf:
        """Add an empty slide."""
        return Leaf(self, self._deck.slides.add_slide(self._deck.slide_layouts[0]))

    def image(self, image: ImageItem) -> Part:
        """Return the part that holds an image, the same one for all slides."""
        if image.data not in self._parts:
            ending = "jpg" if image.media_type == "image/jpeg" else image.media_type.rpartition("/")[2]
            name = f"/ppt/media/image{len(self._parts) + 1}.{ending}"
            self._parts[image.data] = self._part(name, image.media_type, image.data)
        return self._parts[image.data]

    def describe(self, figure: Figure, *, embed: bool) -> None:
        """Write title, authors, licence and DOI into the properties, and the diagram inside."""
        about = figure.diagram.metadata
        core: Any = self._deck.core_properties
        core.title, core.comments = _brief(figure_title(figure)), _brief(figure_description(figure))
        core.author, core.last_modified_by = _brief("; ".join(about.authors)), ""
        core.keywords, core.identifier = _brief("; ".join(about.keywords)), _brief(about.doi)
        core.subject, core.revision = "", 1
        core.created, core.modified = _moment(about.created), _moment(about.modified)
        self._write_application()
        self._custom_properties({"License": about.license, "DOI": about.doi})
        if embed:
            self._put_inside(figure)

    def data(self) -> bytes:
        """Return the file; the same presentation gives the same bytes."""
        raw = io.BytesIO()
        self._deck.save(raw)
        out = io.BytesIO()
        with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w") as target:
            for name in source.namelist():
                entry = zipfile.ZipInfo(name, _EPOCH.timetuple()[:6])
                entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
                entry.external_attr = 0
                target.writestr(entry, source.read(name))
        return out.getvalue()

    # -- the parts around the slides ---------------------------------------------------------------------------

    def _strip(self, width: int, height: int) -> None:
        deck, package = self._deck, self._deck.part.package
        for layout in list(deck.slide_layouts):
            if layout.name != _BLANK:
                deck.slide_layouts.remove(layout)
        _drop(package, RT.THUMBNAIL)
        _drop(deck.part, RT.PRINTER_SETTINGS)
        for shapes in (deck.slide_master.shapes, deck.slide_layouts[0].shapes):
            for shape in shapes:
                _stretch(shape, width / _MASTER_SIZE[0], height / _MASTER_SIZE[1])
        theme: Any = deck.slide_master.part.part_related_by(RT.THEME)
        theme._blob = theme.blob.replace(
            b'<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>'.encode()
        )

    def _write_application(self) -> None:
        app: Any = self._deck.part.package.part_related_by(RT.EXTENDED_PROPERTIES)
        words = element("Application", "Crosstalk Studio") + element("Slides", str(len(self._deck.slides)))
        app._blob = f'{_XML}<Properties xmlns="{_OFFICE}/extended-properties">{words}</Properties>'.encode()

    def _custom_properties(self, facts: dict[str, str]) -> None:
        present = [(name, value) for name, value in facts.items() if value]
        if not present:
            return
        words = "".join(
            element(
                "property",
                element("vt:lpwstr", text(value)),
                fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
                pid=number,
                name=name,
            )
            for number, (name, value) in enumerate(present, 2)
        )
        spaces = f'xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes"'
        blob = f"{_XML}<Properties {spaces}>{words}</Properties>".encode()
        package = self._deck.part.package
        package.relate_to(self._part("/docProps/custom.xml", _CUSTOM_TYPE, blob), RT.CUSTOM_PROPERTIES)

    def _put_inside(self, figure: Figure) -> None:
        name = f"{envelope.PREFIX}:{envelope.ELEMENT}"
        spaces = {f"xmlns:{envelope.PREFIX}": envelope.NAMESPACE}
        content = element(name, f"\n{envelope.pack(figure.diagram)}\n", **spaces, encoding="base64")
        item = self._part("/customXml/item1.xml", CT.XML, f"{_XML}{content}\n".encode())
        ds = f"{_OFFICE}/customXml"
        schema = element("ds:schemaRef", **{"ds:uri": envelope.NAMESPACE})
        facts = element(
            "ds:datastoreItem",
            element("ds:schemaRefs", schema),
            **{"ds:itemID": _ITEM_ID, "xmlns:ds": ds},
        )
        about = self._part(
            "/customXml/itemProps1.xml", CT.OFC_CUSTOM_XML_PROPERTIES, f"{_XML}{facts}".encode()
        )
        item.relate_to(about, RT.CUSTOM_XML_PROPS)
        self._deck.part.relate_to(item, RT.CUSTOM_XML)

    def _part(self, name: str, content_type: str, blob: bytes) -> Part:
        return Part(PackURI(name), content_type, self._deck.part.package, blob)


def _drop(owner: Any, kind: str) -> None:
    for relation_id, relation in list(owner._rels.items()):
        if relation.reltype == kind:
            owner._rels.pop(relation_id)


def _stretch(shape: Any, across: float, down: float) -> None:
    if shape._element.spPr.xfrm is None:
        return
    shape.left, shape.width = round(shape.left * across), round(shape.width * across)
    shape.top, shape.height = round(shape.top * down), round(shape.height * down)


def _brief(words: str) -> str:
    # The properties of a package hold at most 255 characters each.
    clean = xml_text(words)
    return clean if len(clean) <= 255 else f"{clean[:254]}…"


def _moment(written: str) -> datetime:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        found = _EPOCH
    found = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    return found.astimezone(UTC).replace(tzinfo=None)
