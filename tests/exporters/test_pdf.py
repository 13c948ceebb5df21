"""The exported PDF: its size, its structure, what it says of itself, and that nothing in it is pixels."""

from __future__ import annotations

import io
import re
import zlib

import msgspec
import pytest
from PIL import Image

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import PDF, ExportOptions, export_bytes, export_diagram
from crosstalk.exporters.pdf import render
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.importers import open_any
from crosstalk.model import Diagram, Metadata, Page, Panel
from crosstalk.model.records import rich
from crosstalk.primitives import (
    Art,
    GroupItem,
    ImageItem,
    LinearGradient,
    PathItem,
    RadialGradient,
    Solid,
    Stop,
    Stroke,
    SymbolItem,
)
from crosstalk.text import fonts
from tests.exporters.figures import figure_of, line_of, scene_item, small_diagram, square, text_of
from tests.exporters.poppler import facts_of_pdf, needs, pdf_picture, poppler
from tests.fidelity.pictures import needs_font

FADING = (Stop(0, "#ff0000"), Stop(1, "#ff0000", 0.0))
_STREAM = re.compile(rb"<<([^\n]*)>>\nstream\n(.*?)\nendstream", re.DOTALL)


def pdf_of(*items, **options) -> bytes:
    return render(figure_of(scene_item("thing", *items)), ExportOptions(**options))


def page_content(data: bytes) -> str:
    """Return all streams that are operators of pages and forms."""
    found = []
    for head, body in _STREAM.findall(data):
        if b"Flate" in head and not any(name in head for name in (b"/Image", b"EmbeddedFile", b"Length1")):
            found.append(zlib.decompress(body).decode("latin-1"))
    return "\n".join(found)


def boxes(data: bytes) -> list[tuple[float, float]]:
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    return [(float(width), float(height)) for width, height in found]


def png(color: tuple[int, ...], mode: str = "RGBA", kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (4, 4), color).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(("width", "height"), [(183.0, 170.0), (89.0, 60.3), (210.0, 297.0)])
def test_the_page_has_its_exact_size(width, height):
    diagram = Diagram(page=Page(width_mm=width, height_mm=height))
    ((across, down),) = boxes(export_bytes(diagram, PDF))
    assert across == pytest.approx(width * 72 / 25.4, abs=0.01)
    assert down == pytest.approx(height * 72 / 25.4, abs=0.01)


def test_another_width_scales_the_page():
    ((across, down),) = boxes(pdf_of(square(), width_mm=89))
    assert (across, down) == pytest.approx((89 * 72 / 25.4, 44.5 * 72 / 25.4), abs=0.01)


def test_every_object_is_where_the_table_says():
    data = export_bytes(small_diagram(), PDF)
    start = int(re.findall(rb"startxref\n(\d+)", data)[0])
    entries = re.findall(rb"(\d{10}) 00000 n ", data[start:])
    assert len(entries) > 10
    for number, place in enumerate(entries, start=1):
        assert data[int(place) :].startswith(f"{number} 0 obj\n".encode())
    references = {int(n) for n in re.findall(rb"(\d+) 0 R", re.sub(_STREAM, b"", data))}
    assert max(references) <= len(entries)


@needs_font
def test_the_same_diagram_gives_the_same_bytes():
    assert export_bytes(small_diagram(), PDF) == export_bytes(small_diagram(), PDF)


@needs_font
def test_a_pdf_opens_again(tmp_path):
    diagram = small_diagram()
    export_diagram(diagram, tmp_path / "figure.pdf")
    assert open_any(tmp_path / "figure.pdf") == diagram


def test_gradients_and_opacity_stay_vector():
    linear = LinearGradient(0, 0, 1, 0, (Stop(0, "#ffffff"), Stop(1, "#336699")))
    radial = RadialGradient(0.5, 0.5, 0.5, 0.4, 0.4, FADING)
    group = GroupItem((square(Solid("#00ff00", 0.5)), square(radial)), Transform.rotation(30), 0.4)
    art = Art("cell", Rect(0, 0, 10, 10), (square(linear, Stroke("#112233", 2, 0.5, dash=(2, 1))),))
    data = pdf_of(
        square(linear), group, *(SymbolItem(art, Transform.translation(x, 0), 0.5) for x in (5, 50))
    )
    content = page_content(data)
    assert b"/Image" not in data
    assert b"/ShadingType 2" in data
    assert b"/ShadingType 3" in data
    assert b"/SMask << /S /Luminosity" in data
    assert b"/ca 0.4 /CA 0.4" in data
    # The art of two places is written once.
    assert content.count("[2 1] 0 d") == 1


@needs("pdftoppm")
def test_colors_and_places_are_right():
    blue = PathItem(Path.rectangle(Rect(36, 18, 36, 18)), Solid("#0000ff"))
    half = GroupItem((square(Solid("#ff0000"), size=20), square(Solid("#00ff00"), size=10)), opacity=0.5)
    fade = PathItem(Path.rectangle(Rect(100, 20, 40, 40)), LinearGradient(0, 0, 1, 0, FADING))
    picture = pdf_picture(pdf_of(blue, half, fade), 72)
    assert picture.shape == (72, 144, 3)
    assert tuple(picture[27, 54]) == (0, 0, 255)
    assert tuple(picture[40, 54]) == (255, 255, 255)
    # A group fades as a whole: the red behind the green does not shine through.
    assert picture[5, 5].tolist() == pytest.approx([127, 255, 127], abs=2)
    assert picture[15, 15].tolist() == pytest.approx([255, 127, 127], abs=2)
    assert picture[40, 101, 1] < 20
    assert picture[40, 138, 1] > 235


@needs("pdftoppm", "pdfimages")
def test_pictures_with_and_without_transparency():
    items = (
        ImageItem(Rect(0, 0, 20, 20), png((255, 0, 0, 128)), key="a"),
        ImageItem(Rect(30, 0, 20, 20), png((0, 0, 255), "RGB", "JPEG"), "image/jpeg", "b"),
        ImageItem(Rect(60, 0, 20, 20), b"no picture", key="c"),
    )
    data = pdf_of(*items, background="#ffffff")
    listed = poppler("pdfimages", data, "-list", out=None).splitlines()[2:]
    assert [line.split()[2] for line in listed] == ["image", "smask", "image"]
    picture = pdf_picture(data, 72)
    assert picture[10, 10].tolist() == pytest.approx([255, 127, 127], abs=3)
    assert picture[10, 40].tolist() == pytest.approx([0, 0, 255], abs=8)
    assert picture[10, 70].tolist() == [255, 255, 255]


def test_a_picture_that_is_too_large_is_a_sentence(monkeypatch):
    monkeypatch.setattr("crosstalk.exporters.pictures.MAX_PIXELS", 4)
    with pytest.raises(CrosstalkError, match="4 × 4 pixels is too large"):
        pdf_of(ImageItem(Rect(0, 0, 1, 1), png((1, 2, 3, 255))))


@needs_font
@needs("pdfinfo")
def test_what_it_says_of_itself():
    diagram = small_diagram()
    about = Metadata(
        title="Input & “output”",
        description="β",
        authors=("Ana Pérez", "Li"),
        license="CC-BY-4.0",
        doi="10.1/x",
    )
    data = export_bytes(msgspec.structs.replace(diagram, metadata=about), PDF)
    facts = facts_of_pdf(data)
    assert facts["Title"] == "Input & “output”"
    assert facts["Author"] == "Ana Pérez, Li"
    assert facts["Creator"] == "Crosstalk Studio"
    assert facts["Subject"].startswith(
        "β. By Ana Pérez, Li. Licence: CC-BY-4.0. Art: Crosstalk Studio (CC0-1.0)"
    )
    assert facts["Subject"].endswith("DOI: 10.1/x.")
    assert facts["Tagged"] == "yes"
    assert b"/Alt <FEFF03B2>" in data
    assert "<dc:rights>" in poppler("pdfinfo", data, "-meta", out=None)


def _with_panels() -> Diagram:
    records = [
        Panel(id="second", z="a1", letter="b", x=110, y=36, width=60, height=50, title=rich("Right")),
        Panel(id="first", z="a2", letter="a", x=36, y=36, width=60, height=60, title=rich("Left")),
    ]
    return Diagram(records={r.id: r for r in records}, page=Page(width_mm=50.8, height_mm=25.4))


@needs_font
@needs("pdftotext")
def test_a_page_for_each_panel_in_the_order_of_letters():
    data = export_bytes(_with_panels(), PDF, ExportOptions(pages="panels"))
    sizes = boxes(data)
    assert len(sizes) == 2
    assert sizes[0][1] > sizes[1][1]
    pages = poppler("pdftotext", data).split("\f")
    assert ["Left" in page for page in pages[:2]] == [True, False]
    assert ["Right" in page for page in pages[:2]] == [False, True]


@needs_font
def test_without_panels_the_figure_is_the_page():
    assert len(boxes(export_bytes(small_diagram(), PDF, ExportOptions(pages="panels")))) == 1


def test_a_missing_font_is_a_sentence(monkeypatch):
    monkeypatch.setattr(fonts, "installed", lambda: ())
    # What was found before the fonts went away is remembered; these letters were not.
    from crosstalk.text import outlines

    outlines.source_of.cache_clear()
    with pytest.raises(CrosstalkError, match="fonts-liberation"):
        pdf_of(text_of(line_of("NF-κB")))
    outlines.source_of.cache_clear()


@needs_font
def test_a_character_that_no_font_has_is_named(tmp_path):
    with pytest.raises(CrosstalkError, match="\U0001fbf0"):
        pdf_of(text_of(line_of("a\U0001fbf0")))
