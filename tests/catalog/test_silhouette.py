"""Outlines follow the drawn edge."""

from __future__ import annotations

import io
import math

import numpy as np
import pytest
import resvg_py
from PIL import Image, ImageDraw, ImageFilter

from crosstalk.catalog import load_catalog
from crosstalk.catalog.silhouette import MAX_VERTICES, silhouette
from crosstalk.catalog.svgart import read_svg
from tests.catalog.test_svgart import doc

CATALOG = load_catalog()
SAMPLE = [
    "tumor_cell",
    "tam",
    "neuron",
    "astrocyte",
    "brain",
    "blood_vessel",
    "adrb2",
    "norepinephrine",
    "synapse",
]


def outline(body: str):
    drawing = read_svg(doc(body))
    return silhouette(drawing.shapes(), drawing.bounds)


def area(polygon) -> float:
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return float(abs(sum(a.x * b.y - b.x * a.y for a, b in pairs)) / 2)


def test_circle_with_stroke_is_followed_to_one_per_cent():
    (ring,) = outline('<circle cx="50" cy="50" r="38" fill="#a33" stroke="#000" stroke-width="4"/>')
    distances = [math.dist(p, (50, 50)) for p in ring]
    assert min(distances) > 39
    assert max(distances) < 41
    assert area(ring) == pytest.approx(math.pi * 40**2, rel=0.015)


def test_square_corners():
    (ring,) = outline('<rect x="20" y="30" width="60" height="40" fill="#a33"/>')
    assert min(p.x for p in ring) == pytest.approx(20, abs=0.8)
    assert max(p.y for p in ring) == pytest.approx(70, abs=0.8)
    assert area(ring) == pytest.approx(2400, rel=0.02)
    assert len(ring) < 12


def test_overlapping_shapes_make_one_outline_and_separate_ones_two():
    overlapping = '<circle cx="40" cy="50" r="20" fill="#a33"/><circle cx="62" cy="50" r="20" fill="#33a"/>'
    apart = '<circle cx="25" cy="50" r="15" fill="#a33"/><circle cx="75" cy="50" r="12" fill="#33a"/>'
    assert len(outline(overlapping)) == 1
    two = outline(apart)
    assert len(two) == 2
    assert area(list(two[0])) > area(list(two[1]))


def test_holes_are_filled_and_specks_and_glows_left_out():
    ring = outline('<circle cx="50" cy="50" r="30" fill="none" stroke="#000" stroke-width="6"/>')
    assert len(ring) == 1
    assert area(list(ring[0])) == pytest.approx(math.pi * 33**2, rel=0.02)
    speck = outline('<circle cx="50" cy="50" r="40" fill="#a33"/><circle cx="97" cy="3" r="1" fill="#a33"/>')
    assert len(speck) == 1
    glow = '<circle cx="50" cy="50" r="48" fill="#a33" fill-opacity="0.1"/><circle cx="50" cy="50" r="20" fill="#a33"/>'
    assert area(list(outline(glow)[0])) == pytest.approx(math.pi * 400, rel=0.03)


def test_open_lines_and_nothing_at_all():
    (line,) = outline('<path d="M10 50H90" fill="none" stroke="#000" stroke-width="5"/>')
    assert area(list(line)) == pytest.approx(80 * 5, rel=0.15)
    (frame,) = outline("")
    assert len(frame) == 4
    (faint,) = outline('<circle cx="50" cy="50" r="30" fill="#a33" fill-opacity="0.1"/>')
    assert area(list(faint)) == pytest.approx(math.pi * 900, rel=0.02)


def test_even_odd_and_nonzero():
    two = "M10 10h80v80h-80zM30 30h40v40h-40z"
    assert len(outline(f'<path d="{two}" fill="#000" fill-rule="evenodd"/>')) == 1
    star = '<path d="M50 5L80 95L5 38H95L20 95z" fill="#000"/>'
    assert area(list(outline(star)[0])) > 1500


@pytest.mark.parametrize("type_id", SAMPLE)
def test_outline_covers_what_another_renderer_paints(type_id):
    entry = CATALOG.component(type_id)
    text = (CATALOG.root / "components" / entry.drawing).read_text(encoding="utf-8")
    art = CATALOG.art(type_id)
    box, k = art.bounds, 300 / max(art.bounds.width, art.bounds.height)
    rest = text.split(">", 1)[1]
    frame = f'viewBox="{" ".join(map(str, box))}" width="{box.width * k}" height="{box.height * k}"'
    text = f'<svg xmlns="http://www.w3.org/2000/svg" {frame}>{rest}'
    image = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=text)))).convert("RGBA")
    painted = np.asarray(image)[..., 3] > 100
    mask = Image.new("L", image.size, 0)
    for polygon in art.silhouette:
        ImageDraw.Draw(mask).polygon([((p.x - box.x) * k, (p.y - box.y) * k) for p in polygon], fill=255)
    grown = np.asarray(mask.filter(ImageFilter.MaxFilter(9))) > 0
    assert (painted & ~grown).sum() < 0.02 * painted.sum()
    shrunk = np.asarray(mask.filter(ImageFilter.MinFilter(9))) > 0
    # What lies well inside is painted, but for holes.
    assert (shrunk & ~painted).sum() < 0.3 * mask.size[0] * mask.size[1]
    assert all(len(polygon) <= MAX_VERTICES for polygon in art.silhouette)
