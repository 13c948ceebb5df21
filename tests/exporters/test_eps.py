"""The exported EPS: exact box, plain ASCII, no opacity, and what Ghostscript makes of it."""

from __future__ import annotations

import io
import re

import msgspec
import numpy as np
import pytest
from PIL import Image

from crosstalk.exporters import EPS, ExportOptions, Figure, export_bytes
from crosstalk.exporters.eps import plain, render
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.model import Metadata
from crosstalk.primitives import (
    GroupItem,
    ImageItem,
    LinearGradient,
    PathItem,
    RadialGradient,
    Solid,
    Stop,
    Stroke,
)
from tests.exporters.figures import figure_of, line_of, scene_item, small_diagram, square, text_of
from tests.exporters.poppler import gs_picture, needs
from tests.fidelity.pictures import needs_font

needs_gs = needs("gs")


def figure(*items, ground: str | None = "#ffffff") -> Figure:
    return figure_of(scene_item("thing", *items), background=ground)


def eps_of(*items, **options) -> bytes:
    return render(figure(*items), ExportOptions(**options))


def shown(*items) -> np.ndarray:
    return gs_picture(eps_of(*items), 72)


def box(x: float, y: float, width: float, height: float, fill, stroke: Stroke | None = None) -> PathItem:
    return PathItem(Path.rectangle(Rect(x, y, width, height)), fill, stroke)


def png(alpha: int) -> bytes:
    out = io.BytesIO()
    image = Image.new("RGBA", (4, 4), (255, 0, 0, alpha))
    image.putpixel((0, 0), (0, 0, 0, 0))
    image.save(out, "PNG")
    return out.getvalue()


def test_the_box_is_exact():
    head = eps_of(square(), width_mm=89).decode("ascii").splitlines()[:4]
    assert head[0] == "%!PS-Adobe-3.0 EPSF-3.0"
    assert head[1] == "%%BoundingBox: 0 0 253 127"
    left, bottom, right, top = (float(v) for v in head[2].split(":")[1].split())
    assert (left, bottom) == (0, 0)
    assert right == pytest.approx(89 * 72 / 25.4, abs=0.001)
    assert top == pytest.approx(44.5 * 72 / 25.4, abs=0.001)


@needs_font
def test_it_is_ascii_in_short_lines_and_the_same_each_time():
    diagram = small_diagram()
    about = Metadata(title="β-AR (α) é " + 300 * "x", authors=("Ana Pérez",), license="CC-BY", doi="10.1/x")
    diagram = msgspec.structs.replace(diagram, metadata=about)
    data = export_bytes(diagram, EPS)
    assert data.isascii()
    assert max(map(len, data.splitlines())) <= 255
    text = data.decode("ascii")
    assert "%%Title: beta-AR (alpha) e xxx" in text
    assert "%%For: Ana Perez\n" in text
    assert "%%Copyright: Licence: CC-BY. Art: Crosstalk Studio (CC0-1.0)" in text
    assert "% DOI: https://doi.org/10.1/x" in text
    assert data == export_bytes(diagram, EPS)


def test_plain_text_for_comments():
    assert plain("Ca²⁺ – “TGF-β”\n× é") == 'Ca2+ - "TGF-beta" x e'


@needs_font
def test_text_is_outlines():
    data = eps_of(text_of(line_of("NF-κB")), text="live").decode()
    assert "show\n" not in data.replace("showpage", "")
    assert "findfont" not in data
    assert data.count(" c ") > 10


def test_a_path_that_repeats_is_a_procedure():
    circles = [PathItem(Path.ellipse(Rect(5, 5, 60, 60)), Solid("#aa0000"))]
    circles += [box(10, 10, 90, n, Solid("#00aa00", 0.5)) for n in (20, 30, 40)]
    text = eps_of(*circles).decode()
    assert text.count("bind def") > 4
    curves = re.findall(r"65 35 m .*? c ", text.replace("\n", " "))
    assert len(curves) == 1


@needs_gs
def test_shapes_gradients_and_dashes():
    linear = LinearGradient(0, 0, 1, 0, (Stop(0, "#ff0000"), Stop(1, "#0000ff")))
    radial = RadialGradient(
        0.5, 0.5, 0.5, 0.5, 0.5, (Stop(0, "#ffffff"), Stop(0.5, "#00ff00"), Stop(1, "#000000"))
    )
    dashed = PathItem(
        Path.polyline(((10, 60), (130, 60))), None, Stroke("#000000", 4, cap="butt", dash=(10, 10))
    )
    picture = shown(box(10, 10, 40, 30, linear), box(60, 10, 30, 30, radial), dashed)
    assert picture.shape == (72, 144, 3)
    assert picture[25, 11, 0] > 240
    assert picture[25, 48, 2] > 240
    assert picture[25, 75].tolist() == pytest.approx([240, 255, 240], abs=15)
    assert picture[11, 61].max() < 40
    assert [bool(picture[60, x].max() < 50) for x in (15, 25, 35)] == [True, False, True]


@needs_gs
def test_opacity_looks_as_transparency_does():
    below = box(0, 0, 72, 72, LinearGradient(0, 0, 1, 0, (Stop(0, "#ff0000"), Stop(1, "#0000ff"))))
    over = box(36, 20, 72, 20, Solid("#00ff00", 0.5), Stroke("#000000", 6, 0.25))
    group = GroupItem(
        (box(80, 0, 40, 60, Solid("#ff00ff")), box(90, 10, 20, 20, Solid("#00ffff"))), opacity=0.5
    )
    turned = GroupItem((box(10, 40, 60, 4, Solid("#ffff00", 0.7)),), Transform(1, 0.3, -0.2, 0.8, 3, 2))
    items = (below, over, group, turned)
    from crosstalk.exporters.pdf import render as pdf

    flat, real = shown(*items), gs_picture(pdf(figure(*items), ExportOptions()), 72)
    # The rims may differ by one level of the grey between them.
    away = np.abs(flat.astype(int) - real.astype(int)).max(axis=2)
    assert (away > 6).mean() < 0.002


@needs_gs
def test_pictures_mix_with_the_ground_and_leave_holes():
    ground = box(0, 0, 144, 72, Solid("#0000ff"))
    picture = shown(
        ground, ImageItem(Rect(20, 20, 40, 40), png(255)), ImageItem(Rect(80, 20, 40, 40), png(128))
    )
    assert picture[25, 25].tolist() == [0, 0, 255]
    assert picture[45, 45].tolist() == [255, 0, 0]
    assert picture[45, 105].tolist() == pytest.approx([255, 127, 127], abs=2)


def test_nothing_is_painted_for_a_transparent_ground():
    def grounds(**options) -> list[str]:
        text = render(figure_of(background="#eeeeee"), ExportOptions(**options)).decode()
        return re.findall(r"^(\S+) .* re f$", text, re.MULTILINE)

    assert grounds() == ["0.9333"]
    assert grounds(background="none") == []
