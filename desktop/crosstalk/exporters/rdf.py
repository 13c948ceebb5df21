"""Credits as RDF with Dublin Core terms: what catalogues, Inkscape and readers of XMP look for.

Source: Dublin Core Metadata Element Set 1.1; XMP specification part 1 (ISO 16684-1) for the containers (Alt, Seq, Bag).
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from crosstalk.exporters.credits import CREATOR, Credits
from crosstalk.exporters.svg_names import xml_text

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ID = "W5M0MpCehiHzreSzNTczkc9d"
"""The fixed id of an XMP packet (ISO 16684-1 §7.3.2)."""

for _prefix, _namespace in (("rdf", RDF), ("dc", DC), ("xmp", XMP)):
    register_namespace(_prefix, _namespace)


def rdf(credits_: Credits, media_type: str) -> Element:
    """Return the rdf:RDF element; facts that nobody stated are left out."""
    root = Element(f"{{{RDF}}}RDF")
    about = SubElement(root, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})
    _plain(about, "format", media_type)
    _list(about, "title", "Alt", [credits_.title])
    _list(about, "description", "Alt", [credits_.description])
    _list(about, "creator", "Seq", credits_.authors)
    _list(about, "subject", "Bag", credits_.keywords)
    _list(about, "rights", "Alt", [credits_.rights])
    _list(about, "date", "Seq", [credits_.date])
    _plain(about, "identifier", f"doi:{credits_.doi.removeprefix('doi:').strip()}" if credits_.doi else "")
    _plain(about, "source", credits_.link)
    return root


def xmp_packet(credits_: Credits, media_type: str) -> bytes:
    """Return the XMP packet of a PDF."""
    root = rdf(credits_, media_type)
    SubElement(root[0], f"{{{XMP}}}CreatorTool").text = CREATOR
    body = tostring(root, encoding="unicode")
    return (
        f'<?xpacket begin="\ufeff" id="{_ID}"?>\n'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{body}</x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()


def _plain(parent: Element, name: str, text: str) -> None:
    if text:
        SubElement(parent, f"{{{DC}}}{name}").text = xml_text(text)


def _list(parent: Element, name: str, container: str, texts: Iterable[str]) -> None:
    filled = [text for text in texts if text]
    if not filled:
        return
    box = SubElement(SubElement(parent, f"{{{DC}}}{name}"), f"{{{RDF}}}{container}")
    for text in filled:
        item = SubElement(box, f"{{{RDF}}}li", {_XML_LANG: "x-default"} if container == "Alt" else {})
        item.text = xml_text(text)
