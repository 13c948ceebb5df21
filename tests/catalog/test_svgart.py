"""Reading SVG: what is understood, and what hostile files do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog.svgart import Group, primitives, read_svg
from crosstalk.catalog.svgpaint import parse_color
from crosstalk.catalog.svgxml import MAX_DEPTH
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Rect
from crosstalk.primitives import LinearGradient, RadialGradient, Solid
from tests.catalog.picture import pixels, svg_of

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 100 100" width="100" height="100">'
)


def doc(body: str) -> str:
    return f"{HEAD}{body}</svg>"


def items(body: str):
    return [shape.item for shape in read_svg(doc(body)).shapes()]


def differs(body: str) -> float:
    """Return how far our reading is from resvg's, in 0…255 on average."""
    drawing = read_svg(doc(body))
    theirs, ours = pixels(doc(body)), pixels(svg_of(primitives(drawing.nodes), drawing.bounds))
    return float(abs(theirs - ours).mean())


GRADIENT = '<stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#204080" stop-opacity="0.8"/>'


@pytest.mark.parametrize(
    "body",
    [
        '<rect x="10" y="20" width="50" height="30" rx="8" fill="#a33"/>',
        '<rect x="10" y="20" width="50" height="30" rx="8" ry="14" fill="teal" stroke="black" stroke-width="3"/>',
        '<ellipse cx="50" cy="40" rx="30" ry="12" fill="none" stroke="rgb(10, 120, 30)" stroke-width="4"/>',
        '<polyline points="10,10 50,80 90,10" fill="none" stroke="#000" stroke-dasharray="8 5" stroke-width="3"/>',
        '<polygon points="10 10 90 20 40 80" fill-rule="evenodd" style="fill: orange; stroke:#333;opacity:.5"/>',
        '<path d="M10 80A40 30 20 0 1 90 60L50 90z" fill="#468"/>',
        '<path d="M20 20h60v60h-60zM35 35h30v30h-30z" fill="#468" fill-rule="evenodd"/>',
        '<g transform="translate(20 10) rotate(30 20 20) scale(.8)"><rect width="60" height="40" fill="#b62"/></g>',
        '<g transform="matrix(1 0.3 -0.2 0.9 10 5)">'
        '<rect width="60" height="40" fill="#b62" stroke="#222" stroke-width="6"/></g>',
        '<g transform="skewX(20)"><circle cx="30" cy="40" r="20" fill="#393"/></g>',
        f'<defs><linearGradient id="a" gradientTransform="rotate(35)">{GRADIENT}</linearGradient></defs>'
        '<rect x="10" y="30" width="80" height="30" fill="url(#a)"/>',
        f'<defs><linearGradient id="a" gradientUnits="userSpaceOnUse" x1="20" y1="20" x2="70" y2="90">{GRADIENT}'
        '</linearGradient></defs><circle cx="50" cy="50" r="40" fill="url(#a)"/>',
        f'<defs><radialGradient id="a" cx="0.4" cy="0.35" r="0.7" fx=".3" fy=".3">{GRADIENT}</radialGradient></defs>'
        '<g transform="rotate(40 50 50) scale(1 .6)"><ellipse cx="50" cy="60" rx="40" ry="30" fill="url(#a)"/></g>',
        f'<defs><radialGradient id="b" cx="50" cy="50" r="45" gradientUnits="userSpaceOnUse" '
        f'gradientTransform="translate(10 0) scale(.8 1)">{GRADIENT}</radialGradient></defs>'
        '<rect x="10" y="10" width="80" height="80" fill="url(#b)" fill-opacity=".6"/>',
        f'<defs><linearGradient id="s">{GRADIENT}</linearGradient>'
        '<linearGradient id="a" xlink:href="#s" x2="0" y2="1"/>'
        '</defs><rect width="80" height="80" fill="url(#a)"/>',
        '<g opacity=".5"><circle cx="40" cy="50" r="25" fill="#c33"/><circle cx="60" cy="50" r="25" fill="#33c"/></g>',
        '<defs><g id="d"><circle r="9" fill="#c63"/></g></defs>'
        '<use href="#d" x="30" y="30"/><use href="#d" x="70" y="60"/>',
        '<g fill="#c33" stroke="#111" stroke-width="2" color="#0a0"><path d="M10 10h30v30z"/>'
        '<path d="M50 50h30v30z" fill="currentColor"/><path d="M10 60h30v30z" display="none"/></g>',
    ],
)
def test_drawn_as_another_renderer_draws_it(body):
    assert differs(body) < 1.0


def test_slots_ports_size_and_bounds():
    drawing = read_svg(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 0 200 100" width="60" height="30">'
        '<g data-slot="membrane" data-base="#AABBCC"><circle cx="50" cy="50" r="9" fill="#abc"/></g>'
        '<path d="M0 0h5v5z"/>'
        '<circle data-port="axon" data-direction="90" cx="90" cy="25" r="1" fill="none"/></svg>',
    )
    assert drawing.bounds == Rect(-10, 0, 200, 100)
    assert drawing.size == (60, 30)
    assert drawing.slots == {"membrane": "#aabbcc"}
    assert [shape.slot for shape in drawing.shapes()] == ["membrane", ""]
    port = drawing.ports[0]
    assert (port.name, port.x, port.y, port.direction) == ("axon", 0.5, 0.25, 90.0)


def test_units_and_scale_of_foreign_pictures():
    drawing = read_svg(
        '<svg xmlns="http://www.w3.org/2000/svg" width="1in" height="48"><path d="M0 0h9v9z"/></svg>',
        unit=0.75,
    )
    assert drawing.size == pytest.approx((72.0, 36.0))
    assert drawing.bounds == Rect(0, 0, 96, 48)


def test_what_is_not_understood_is_named():
    drawing = read_svg(
        doc('<text x="3" y="9">hi</text><image href="http://x/y.png"/><rect width="9" height="9"/>')
    )
    assert drawing.ignored == {"text", "image"}
    assert len(drawing.nodes) == 1


def test_group_opacity_is_a_group():
    assert isinstance(read_svg(doc('<g opacity="0.4"><rect width="9" height="9"/></g>')).nodes[0], Group)


def test_gradients_of_one_stop_or_none():
    one = items(
        '<linearGradient id="a"><stop stop-color="#123456"/></linearGradient>'
        '<rect width="9" height="9" fill="url(#a)"/>'
    )
    assert one[0].fill == Solid("#123456")
    assert items('<linearGradient id="a"/><rect width="9" height="9" fill="url(#a)"/>') == []
    assert items('<rect width="9" height="9" fill="url(#none) #f00"/>')[0].fill == Solid("#ff0000")


def test_baked_transforms_leave_plain_paths():
    body = (
        f'<defs><radialGradient id="a">{GRADIENT}</radialGradient>'
        f'<linearGradient id="b">{GRADIENT}</linearGradient></defs>'
        '<g transform="translate(5 5) scale(2)"><rect width="9" height="9" fill="url(#a)" stroke="#000"/></g>'
        '<g transform="rotate(20)"><rect width="9" height="9" fill="url(#b)"/></g>'
    )
    first, second = items(body)
    assert first.path.bounds() == Rect(5, 5, 18, 18)
    assert first.stroke is not None
    assert first.stroke.width == 2.0
    assert isinstance(first.fill, RadialGradient)
    assert first.fill.relative
    assert isinstance(second.fill, LinearGradient)
    assert not second.fill.relative


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("#abc", ("#aabbcc", 1.0)),
        ("#11223380", ("#112233", 128 / 255)),
        ("RebeccaPurple", ("#663399", 1.0)),
        ("rgb(255 0 0 / 50%)", ("#ff0000", 0.5)),
        ("rgba(0, 128, 255, .25)", ("#0080ff", 0.25)),
        ("rgb(100%, 0%, 0%)", ("#ff0000", 1.0)),
        ("none", None),
        ("url(#x)", None),
        ("#xyz", None),
        ("nonsense", None),
    ],
)
def test_css_colors(text, value):
    assert parse_color(text) == value


HOSTILE = {
    "entities": '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + doc("&b;"),
    "outside": '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + doc("<desc>&x;</desc>"),
    "deep": HEAD + "<g>" * (MAX_DEPTH + 50) + "</g>" * (MAX_DEPTH + 50) + "</svg>",
    "very deep": HEAD + "<g>" * 300_000,
    "truncated": HEAD + '<path d="M0 0',
    "empty": "",
    "not svg": "<html><body/></html>",
    "not xml": "GIF89a\x00\x01",
    "no area": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 10"/>',
    "bad viewBox": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="a b c d"/>',
    "bad path": doc('<path d="M0 0 L 5"/>'),
    "bad transform": doc('<g transform="twist(4)"><rect width="9" height="9"/></g>'),
    "bombs": doc(
        '<g id="a0"><rect width="1" height="1"/></g>'
        + "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9))
    ),
    "bombs of nothing": doc(
        '<g id="a0"/>'
        + "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 14))
    ),
    "endless path": doc('<path d="M0 0' + "L1 1" * 600_000 + '"/>'),
    "infinite path": doc('<path d="M0 0L1e999 1e999z"/>'),
    "infinite scale": doc('<g transform="scale(1e308) scale(1e308)"><rect width="9" height="9"/></g>'),
    "infinite shear": doc('<g transform="matrix(1 0 1e999 1 0 0)"><path d="M0 0H9" stroke="red"/></g>'),
    "overflow": doc('<path d="M0 0A1e300 1e-300 45 1 1 5 5"/>'),
    "endless pen": doc('<path d="M0 0H9" stroke="red" stroke-width="1e300"/>'),
    "fallbacks without end": doc('<rect width="9" height="9" fill="' + "url(#x) " * 3000 + 'red"/>'),
    "nowhere": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="nan 0 10 10"/>',
    "no size": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e-300 1e-300"/>',
    "huge": "<svg>" + " " * 17_000_000 + "</svg>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_give_one_sentence(name):
    with pytest.raises(CrosstalkError) as caught:
        read_svg(HOSTILE[name], "evil.svg")
    assert str(caught.value).startswith("evil.svg ")
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_bytes_in_another_encoding():
    text = '<?xml version="1.0" encoding="iso-8859-1"?>' + doc("<title>é</title><rect width='9' height='9'/>")
    assert len(read_svg(text.encode("latin-1")).nodes) == 1


def test_a_use_of_itself_ends():
    drawing = read_svg(doc('<g id="a"><rect width="9" height="9"/><use href="#a"/></g>'))
    assert "use" in drawing.ignored


@settings(max_examples=60)
@given(st.text(alphabet="<>/=\"# 'gpathdMLCz0123456789.-, svg", max_size=60))
def test_any_body_is_read_or_refused_in_words(body):
    message = ""
    try:
        read_svg(doc(body), "a.svg")
    except CrosstalkError as error:
        message = str(error)
    assert message == "" or message.startswith("a.svg ")
