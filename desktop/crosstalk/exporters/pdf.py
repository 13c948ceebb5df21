"""PDF: vector, of the exact size, with live or outlined text; the diagram travels inside.

Written here and not by Qt's QPdfWriter, which rounds a page to whole points (183 mm became 519 instead of 518.74 pt),
paints a faded group as pixels, and can say neither an alternative text nor what a raised `2+` means. So it needs no
Qt, and the same diagram gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crosstalk.exporters.credits import CREATOR, Credits, credits_of
from crosstalk.exporters.operators import matrix_operator, numbers, rect_operators, rgb
from crosstalk.exporters.pdf_content import Writer
from crosstalk.exporters.pdf_file import PdfFile, dictionary, pdf_text
from crosstalk.exporters.pdf_text import PdfText
from crosstalk.exporters.rdf import xmp_packet
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.geometry import MM, Rect, Transform
from crosstalk.model import Panel
from crosstalk.primitives import GroupItem, Primitive, SymbolItem, TextItem
from crosstalk.storage.codec import dumps
from crosstalk.storage.envelope import ATTACHMENT

_MEDIA_TYPE = "application/pdf"


class _Sheet(NamedTuple):
    """A page: the part of the figure that it shows, its label, and what is on it."""

    area: Rect
    label: str
    items: tuple[Primitive, ...]


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the figure as a PDF file that holds its own diagram."""
    pdf, text = PdfFile(), PdfText()
    outlined = options.text == "outlines"
    sheets = list(_sheets(figure, options))
    if not outlined:
        for item in _texts(tuple(item for sheet in sheets for item in sheet.items)):
            text.use(item)
    writer = Writer(pdf, text, outlined=outlined)
    credits_ = credits_of(figure)
    root = _write_pages(pdf, writer, figure, options, sheets, credits_)
    writer.finish()
    return pdf.finish(root, pdf.add(_info(credits_)))


def _sheets(figure: Figure, options: ExportOptions) -> Iterator[_Sheet]:
    items = list(figure.scene.ordered())
    panels = [] if options.pages == "figure" else _panels(figure)
    if not panels:
        yield _Sheet(figure.scene.page, "", tuple(p for item in items for p in item.items))
    for panel in panels:
        area = panel.bounds
        seen = tuple(p for item in items if item.bounds.intersects(area) for p in item.items)
        yield _Sheet(area, panel.letter, seen)


class _PanelArea(NamedTuple):
    letter: str
    bounds: Rect


def _panels(figure: Figure) -> list[_PanelArea]:
    """Return the panels in the order of their letters, then from the top left."""
    found = []
    for record in figure.diagram.of_kind(Panel):
        item = figure.scene.items.get(record.id)
        if item is not None and item.items and item.body.width > 0 and item.body.height > 0:
            found.append(_PanelArea(record.letter, item.bounds))
    return sorted(found, key=lambda panel: (panel.letter.lower(), panel.bounds.y, panel.bounds.x))


def _texts(items: tuple[Primitive, ...]) -> Iterator[TextItem]:
    for item in items:
        if isinstance(item, TextItem):
            yield item
        elif isinstance(item, GroupItem):
            yield from _texts(item.items)
        elif isinstance(item, SymbolItem):
            yield from _texts(item.art.items)


def _write_pages(
    pdf: PdfFile,
    writer: Writer,
    figure: Figure,
    options: ExportOptions,
    sheets: list[_Sheet],
    credits_: Credits,
) -> str:
    """Write pages and catalogue, and return the reference to the catalogue."""
    scale = figure.size_mm(options)[0] * MM / figure.scene.page.width
    pages, structure = pdf.reserve(), pdf.reserve()
    made = [
        _write_page(pdf, writer, pages, sheet, scale, figure.background(options), number)
        for number, sheet in enumerate(sheets)
    ]
    pdf.put(pages, f"<< /Type /Pages /Count {len(made)} /Kids [{' '.join(made)}] >>")
    _write_structure(pdf, structure, made, sheets, credits_)
    attached = _attachment(pdf, figure)
    xmp = pdf.add_stream(xmp_packet(credits_, _MEDIA_TYPE), "/Type /Metadata /Subtype /XML", packed=False)
    labels = " ".join(
        f"{n} << /P {pdf_text(sheet.label)} >>" for n, sheet in enumerate(sheets) if sheet.label
    )
    return pdf.add(
        dictionary(
            [
                ("Type", "/Catalog"),
                ("Pages", pages),
                ("Metadata", xmp),
                ("MarkInfo", "<< /Marked true >>"),
                ("StructTreeRoot", structure),
                ("ViewerPreferences", "<< /DisplayDocTitle true /PrintScaling /None >>"),
                ("Names", f"<< /EmbeddedFiles << /Names [{pdf_text(ATTACHMENT)} {attached}] >> >>"),
                ("AF", f"[{attached}]"),
                ("PageLabels", f"<< /Nums [{labels}] >>" if labels else ""),
            ]
        )
    )


def _write_page(
    pdf: PdfFile, writer: Writer, pages: str, sheet: _Sheet, scale: float, ground: str | None, number: int
) -> str:
    width, height = sheet.area.width * scale, sheet.area.height * scale
    to_page = Transform(scale, 0.0, 0.0, -scale, -sheet.area.x * scale, height + sheet.area.y * scale)
    area = rect_operators(*sheet.area)
    painted = f"{numbers(rgb(ground), 4)} rg {area} f\n" if ground else ""
    content = (
        f"/Figure << /MCID 0 >> BDC\nq {matrix_operator(to_page)} {area} W n\n"
        f"{painted}{writer.content(sheet.items, to_page)}\nQ\nEMC"
    )
    return pdf.add(
        dictionary(
            [
                ("Type", "/Page"),
                ("Parent", pages),
                ("MediaBox", f"[0 0 {numbers((width, height), 4)}]"),
                # Blended in RGB: without it, readers may mix opacities in the inks of a printer.
                ("Group", "<< /S /Transparency /CS /DeviceRGB /I true >>"),
                ("Resources", writer.resources),
                ("StructParents", str(number)),
                ("Contents", pdf.add_stream(content.encode("latin-1"))),
            ]
        )
    )


def _write_structure(
    pdf: PdfFile, root: str, pages: list[str], sheets: list[_Sheet], credits_: Credits
) -> None:
    """Write one Figure per page with the alternative text (ISO 32000-1 §14.7, §14.9.3)."""
    figures = [
        pdf.add(
            dictionary(
                [
                    ("Type", "/StructElem"),
                    ("S", "/Figure"),
                    ("P", root),
                    ("Pg", page),
                    ("K", "0"),
                    ("T", pdf_text(credits_.title)),
                    ("Alt", pdf_text(_alternative(credits_, sheet))),
                ]
            )
        )
        for page, sheet in zip(pages, sheets, strict=True)
    ]
    parents = " ".join(f"{number} [{figure}]" for number, figure in enumerate(figures))
    kids = " ".join(figures)
    pdf.put(root, f"<< /Type /StructTreeRoot /K [{kids}] /ParentTree << /Nums [{parents}] >> >>")


def _alternative(credits_: Credits, sheet: _Sheet) -> str:
    return f"Panel {sheet.label} of: {credits_.description}" if sheet.label else credits_.description


def _attachment(pdf: PdfFile, figure: Figure) -> str:
    data = dumps(figure.diagram)
    entries = f"/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size {len(data)} >>"
    stream = pdf.add_stream(data, entries)
    name = pdf_text(ATTACHMENT)
    return pdf.add(
        f"<< /Type /Filespec /F {name} /UF {name} /AFRelationship /Source "
        f"/Desc {pdf_text('The diagram: open this PDF with Crosstalk Studio')} /EF << /F {stream} /UF {stream} >> >>"
    )


def _info(credits_: Credits) -> str:
    return dictionary(
        (name, pdf_text(value) if value else "")
        for name, value in (
            ("Title", credits_.title),
            ("Author", credits_.author),
            ("Subject", credits_.summary),
            ("Keywords", ", ".join(credits_.keywords)),
            ("Creator", CREATOR),
            ("Producer", CREATOR),
        )
    )


PDF = register(Exporter("pdf", "PDF", (".pdf",), render, frozenset({"text", "pages"})))
