"""PDF: vector, of the exact size, with live or outlined text; the diagram travels inside.

Written here and not by Qt's QPdfWriter, which rounds a page to whole points (183 mm became 519 instead of 518.74 pt),
paints a faded group as pixels, and can say neither an alternative text nor what a raised `2+` means. So it needs no
Qt, and the same diagram gives the same bytes.
"""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.exporters.credits import CREATOR, Credits, credits_of
from crosstalk.exporters.frames import Sheet, sheets
from crosstalk.exporters.letters import texts_of
from crosstalk.exporters.operators import matrix_operator, numbers, rect_operators, rgb
from crosstalk.exporters.pdf_content import Writer
from crosstalk.exporters.pdf_file import PdfFile, dictionary, pdf_text
from crosstalk.exporters.pdf_text import PdfText
from crosstalk.exporters.progress import steadily
from crosstalk.exporters.rdf import xmp_packet
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.geometry import MM, Transform
from crosstalk.primitives import Primitive
from crosstalk.storage.codec import dumps
from crosstalk.storage.envelope import ATTACHMENT

_MEDIA_TYPE = "application/pdf"


class _Page(NamedTuple):
    """A page and what is painted on it."""

    sheet: Sheet
    items: tuple[Primitive, ...]


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the figure as a PDF file that holds its own diagram."""
    pdf, text = PdfFile(), PdfText()
    outlined = options.text == "outlines"
    pages = [_painted(sheet) for sheet in sheets(figure, options)]
    if not outlined:
        for item in texts_of(item for page in pages for item in page.items):
            text.use(item)
    writer = Writer(pdf, text, outlined=outlined)
    credits_ = credits_of(figure)
    root = _write_pages(pdf, writer, figure, options, pages, credits_)
    writer.finish()
    return pdf.finish(root, pdf.add(_info(credits_)))


def _painted(sheet: Sheet) -> _Page:
    scene = sheet.figure.scene
    whole = sheet.area == scene.page
    seen = (item for item in scene.ordered() if whole or item.bounds.intersects(sheet.area))
    return _Page(sheet, tuple(p for item in seen for p in item.items))


def _write_pages(
    pdf: PdfFile,
    writer: Writer,
    figure: Figure,
    options: ExportOptions,
    shown: list[_Page],
    credits_: Credits,
) -> str:
    """Write pages and catalogue, and return the reference to the catalogue."""
    scale = figure.size_mm(options)[0] * MM / figure.scene.page.width
    pages, structure = pdf.reserve(), pdf.reserve()
    made = [
        _write_page(pdf, writer, pages, page, scale, figure.background(options), number)
        for number, page in enumerate(shown)
    ]
    labelled = [page.sheet for page in shown]
    pdf.put(pages, f"<< /Type /Pages /Count {len(made)} /Kids [{' '.join(made)}] >>")
    _write_structure(pdf, structure, made, labelled, credits_)
    attached = _attachment(pdf, figure) if options.embed else ""
    outline = _outline(pdf, made, labelled)
    xmp = pdf.add_stream(xmp_packet(credits_, _MEDIA_TYPE), "/Type /Metadata /Subtype /XML", packed=False)
    labels = " ".join(
        f"{n} << /P {pdf_text(sheet.label)} >>" for n, sheet in enumerate(labelled) if sheet.label
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
                ("Names", _names(attached)),
                ("AF", f"[{attached}]" if attached else ""),
                ("Outlines", outline),
                ("PageMode", "/UseOutlines" if outline else ""),
                ("PageLabels", f"<< /Nums [{labels}] >>" if labels else ""),
            ]
        )
    )


def _write_page(
    pdf: PdfFile, writer: Writer, pages: str, page: _Page, scale: float, ground: str | None, number: int
) -> str:
    sheet = page.sheet
    width, height = sheet.area.width * scale, sheet.area.height * scale
    to_page = Transform(scale, 0.0, 0.0, -scale, -sheet.area.x * scale, height + sheet.area.y * scale)
    area = rect_operators(*sheet.area)
    painted = f"{numbers(rgb(ground), 4)} rg {area} f\n" if ground else ""
    content = (
        f"/Figure << /MCID 0 >> BDC\nq {matrix_operator(to_page)} {area} W n\n"
        f"{painted}{writer.content(steadily(page.items), to_page)}\nQ\nEMC"
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
    pdf: PdfFile, root: str, pages: list[str], sheets: list[Sheet], credits_: Credits
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


def _alternative(credits_: Credits, sheet: Sheet) -> str:
    if not sheet.label:
        return credits_.description
    return f"{sheet.name}{' of' if sheet.kind == 'panel' else ''}: {credits_.description}"


def _names(attached: str) -> str:
    return f"<< /EmbeddedFiles << /Names [{pdf_text(ATTACHMENT)} {attached}] >> >>" if attached else ""


def _outline(pdf: PdfFile, pages: list[str], sheets: list[Sheet]) -> str:
    """Write a bookmark for each page that has a label (§12.3.3) and return the reference to their list."""
    marked = [(page, sheet.name) for page, sheet in zip(pages, sheets, strict=True) if sheet.label]
    if not marked:
        return ""
    root, marks = pdf.reserve(), [pdf.reserve() for _ in marked]
    for number, (page, name) in enumerate(marked):
        entries = [("Title", pdf_text(name)), ("Parent", root), ("Dest", f"[{page} /Fit]")]
        entries.append(("Prev", marks[number - 1] if number else ""))
        entries.append(("Next", marks[number + 1] if number + 1 < len(marks) else ""))
        pdf.put(marks[number], dictionary(entries))
    return pdf.put(root, f"<< /Type /Outlines /First {marks[0]} /Last {marks[-1]} /Count {len(marks)} >>")


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


PDF = register(Exporter("pdf", "PDF", (".pdf",), render, frozenset({"text", "pages", "embed"})))
