import io

import pytest
from PIL import Image

from crosstalk.geometry import Path, Rect, Transform
from crosstalk.geometry.svgpath import from_svg
from crosstalk.primitives import (
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
from crosstalk.text import fonts, lay_out, outlines
from tests.painting.pictures import art, distance, painted, resvg

CLOSE = 0.6
"""Mean difference of two good rasterizers per channel; a wrong look is above 2."""
RED_BLUE = (Stop(0, "#d02030"), Stop(0.4, "#f0e020", 0.6), Stop(1, "#2040c0"))
STOPS = (
    '<stop offset="0" stop-color="#d02030"/><stop offset="0.4" stop-color="#f0e020" stop-opacity="0.6"/>'
    '<stop offset="1" stop-color="#2040c0"/>'
)
BOX = Rect(10, 20, 70, 40)


def box(fill: str, rest: str = "") -> str:
    return f'<rect x="10" y="20" width="70" height="40" fill="{fill}" {rest}/>'


def test_relative_linear_gradient_with_transform():
    turned = Transform.rotation(30)
    fill = LinearGradient(0.1, 0, 0.9, 0.5, RED_BLUE, True, turned)
    svg = (
        '<linearGradient id="g" x1="0.1" y1="0" x2="0.9" y2="0.5" gradientTransform="rotate(30)">'
        f"{STOPS}</linearGradient>{box('url(#g)')}"
    )
    assert distance(painted([PathItem(Path.rectangle(BOX), fill)]), resvg(svg)) < CLOSE


def test_absolute_linear_gradient():
    fill = LinearGradient(20, 20, 60, 50, RED_BLUE, False, Transform.translation(5, 0))
    svg = (
        '<linearGradient id="g" x1="20" y1="20" x2="60" y2="50" gradientUnits="userSpaceOnUse" '
        f'gradientTransform="translate(5 0)">{STOPS}</linearGradient>{box("url(#g)")}'
    )
    assert distance(painted([PathItem(Path.rectangle(BOX), fill)]), resvg(svg)) < CLOSE


@pytest.mark.parametrize("relative", [True, False])
def test_radial_gradient_with_focus(relative):
    numbers = (0.5, 0.5, 0.6, 0.4, 0.35) if relative else (45.0, 40.0, 30.0, 40.0, 30.0)
    fill = RadialGradient(*numbers, RED_BLUE, relative)
    cx, cy, r, fx, fy = numbers
    units = "objectBoundingBox" if relative else "userSpaceOnUse"
    svg = (
        f'<radialGradient id="g" cx="{cx}" cy="{cy}" r="{r}" fx="{fx}" fy="{fy}" gradientUnits="{units}">'
        f"{STOPS}</radialGradient>{box('url(#g)')}"
    )
    assert distance(painted([PathItem(Path.rectangle(BOX), fill)]), resvg(svg)) < CLOSE


@pytest.mark.parametrize("cap", ["butt", "round", "square"])
@pytest.mark.parametrize("join", ["miter", "round", "bevel"])
def test_strokes(cap, join):
    data = "M15 80L40 20L60 80L64 20L90 60"
    stroke = Stroke("#204060", 6, 0.7, cap, join)
    svg = (
        f'<path d="{data}" fill="none" stroke="#204060" stroke-width="6" stroke-opacity="0.7" '
        f'stroke-linecap="{cap}" stroke-linejoin="{join}"/>'
    )
    assert distance(painted([PathItem(from_svg(data), None, stroke)]), resvg(svg)) < CLOSE


@pytest.mark.parametrize("dash", [(8, 4), (6,), (0.01, 7), (9, 3, 2, 3)])
def test_dashes(dash):
    data = "M10 50C30 0 60 100 90 40"
    stroke = Stroke("#204060", 3, 1, "round", "round", dash)
    svg = (
        f'<path d="{data}" fill="none" stroke="#204060" stroke-width="3" stroke-linecap="round" '
        f'stroke-dasharray="{" ".join(map(str, dash))}"/>'
    )
    assert distance(painted([PathItem(from_svg(data), None, stroke)]), resvg(svg)) < CLOSE


@pytest.mark.parametrize("even_odd", [True, False])
def test_fill_rule(even_odd):
    data = "M10 10H90V90H10ZM30 30H70V70H30Z"
    rule = "evenodd" if even_odd else "nonzero"
    svg = f'<path d="{data}" fill="#aa3366" fill-rule="{rule}"/>'
    assert distance(painted([PathItem(from_svg(data), Solid("#aa3366"), None, even_odd)]), resvg(svg)) < CLOSE


def test_group_fades_as_a_whole():
    parts = (
        PathItem(Path.rectangle(Rect(10, 10, 40, 40)), Solid("#d02030")),
        PathItem(Path.rectangle(Rect(30, 30, 40, 40)), Solid("#2040c0"), Stroke("#000000", 4)),
    )
    group = GroupItem(parts, Transform.translation(5, 3), 0.5)
    svg = (
        '<g transform="translate(5 3)" opacity="0.5"><rect x="10" y="10" width="40" height="40" fill="#d02030"/>'
        '<rect x="30" y="30" width="40" height="40" fill="#2040c0" stroke="#000" stroke-width="4"/></g>'
    )
    picture = painted([group])
    assert distance(picture, resvg(svg)) < CLOSE
    faded_apart = painted([GroupItem((part,), group.transform, 0.5) for part in parts])
    assert distance(picture, faded_apart) > 1.5


def test_symbol_is_its_art_through_the_transform():
    drawing = art(3)
    place = Transform(0.5, 0.2, -0.1, 0.6, 20, 10)
    assert distance(painted([SymbolItem(drawing, place)]), painted([GroupItem(drawing.items, place)])) == 0


def test_picture_fills_its_rectangle():
    buffer = io.BytesIO()
    Image.new("RGB", (400, 300), "#3070b0").save(buffer, "PNG")
    item = ImageItem(BOX, buffer.getvalue())
    assert distance(painted([item]), painted([PathItem(Path.rectangle(BOX), Solid("#3070b0"))])) < 0.05
    assert distance(painted([ImageItem(BOX, b"no picture")]), painted([])) == 0


@pytest.mark.parametrize("face", [(False, False), (True, False), (False, True), (True, True)])
def test_text_agrees_with_its_outlines(face):
    if fonts.find(fonts.installed(), *face) is None:
        pytest.skip("no font of the Arial family is installed")
    bold, italic = face
    item = lay_out("Ca²⁺ AVAT\nIFN-γ", x=5, y=5, size=20, bold=bold, italic=italic)
    text = painted([item], scale=3)
    nothing = distance(text, painted([], scale=3))
    assert nothing > 4
    assert distance(text, painted(list(outlines.outline(item)), scale=3)) < nothing / 8
