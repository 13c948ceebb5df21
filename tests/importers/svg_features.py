"""A dozen self-written drawings, each with features of SVG that programs write and that the catalogue's reader lacks."""

# ruff: noqa: E501

from __future__ import annotations

import base64
import io

from PIL import Image

_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 90"'
)


def doc(body: str, more: str = 'width="120" height="90"') -> str:
    """Return a drawing of 120 × 90 units."""
    return f"{_HEAD} {more}>{body}</svg>"


def png(color: tuple[int, int, int, int], size: tuple[int, int] = (8, 6)) -> str:
    """Return a picture, its left half in a colour and its right half see-through, as a data address."""
    image = Image.new("RGBA", size, color)
    image.paste((0, 0, 0, 0), (size[0] // 2, 0, size[0], size[1]))
    out = io.BytesIO()
    image.save(out, "PNG")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


FEATURES: dict[str, str] = {
    "classes": doc(
        "<style>.a{fill:#c33;stroke:#311;stroke-width:3} g .b{fill:hsl(210,60%,50%)} #x{fill:gold!important}"
        " circle.a{fill:#3a6} @media print{.a{fill:black}}</style>"
        '<rect class="a" x="6" y="6" width="40" height="30"/><circle class="a" cx="80" cy="24" r="16"/>'
        '<g><path class="b" d="M10 50h40v30h-40z"/></g><rect id="x" style="fill:red" x="64" y="52" width="40" height="26"/>'
    ),
    "gradients": doc(
        '<defs><linearGradient id="a" x1="0" x2="1"><stop offset="0" stop-color="#e63"/><stop offset="1" '
        'stop-color="#36c" stop-opacity=".4"/></linearGradient><linearGradient id="b" xlink:href="#a" '
        'gradientUnits="userSpaceOnUse" x1="60" x2="110" gradientTransform="rotate(20 85 25)"/>'
        '<radialGradient id="c" cx=".4" cy=".35" r=".7"><stop offset=".1" stop-color="#fff"/><stop offset="1" '
        'stop-color="#264"/></radialGradient><linearGradient id="d" x2=".2" spreadMethod="reflect">'
        '<stop offset="0" stop-color="#fa0"/><stop offset="1" stop-color="#05a"/></linearGradient></defs>'
        '<rect x="5" y="5" width="45" height="35" fill="url(#a)"/><rect x="60" y="5" width="50" height="35" '
        'fill="url(#b)"/><ellipse cx="28" cy="65" rx="22" ry="18" fill="url(#c)" transform="rotate(-15 28 65)"/>'
        '<rect x="60" y="48" width="50" height="34" fill="url(#d)"/>'
    ),
    "gradient stroke": doc(
        '<defs><linearGradient id="a"><stop offset="0" stop-color="#d22"/><stop offset="1" stop-color="#22d"/>'
        '</linearGradient></defs><path d="M12 70C30 -10 70 110 108 20" fill="none" stroke="url(#a)" stroke-width="9" '
        'stroke-linecap="round"/>'
    ),
    "nested": doc(
        '<svg x="5" y="5" width="50" height="40" viewBox="0 0 10 10"><rect width="10" height="10" fill="#9cd"/>'
        '<circle cx="8" cy="8" r="5" fill="#a33"/></svg><svg x="62" y="8" width="50" height="70" viewBox="0 0 10 10" '
        'preserveAspectRatio="xMinYMax slice"><circle cx="3" cy="5" r="4.6" fill="#383"/></svg>'
    ),
    "symbols": doc(
        '<defs><symbol id="s" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><rect x="6" y="6" width="8" height="8" '
        'fill="#fff"/></symbol><g id="g"><path d="M0 0l14 4-4 12z"/></g></defs>'
        '<use href="#s" x="5" y="8" width="40" height="40" fill="#834"/><use xlink:href="#s" x="60" y="5" width="52" '
        'height="30" fill="#469"/><use href="#g" transform="translate(20 60) scale(1.5)" fill="#173"/>'
        '<use href="#g" x="80" y="55" fill="none" stroke="#b50" stroke-width="2"/>'
    ),
    "clips": doc(
        '<defs><clipPath id="a"><circle cx="30" cy="28" r="20"/><rect x="30" y="28" width="28" height="10"/></clipPath>'
        '<clipPath id="b" clipPathUnits="objectBoundingBox"><path d="M.5 0L1 1H0z"/></clipPath>'
        '<clipPath id="c"><path clip-rule="evenodd" d="M8 50h50v34h-50zM20 58h20v18h-20z"/></clipPath>'
        '<linearGradient id="l"><stop offset="0" stop-color="#fd3"/><stop offset="1" stop-color="#b04"/></linearGradient>'
        '</defs><g clip-path="url(#a)"><rect width="60" height="60" fill="url(#l)"/><path d="M0 20L60 40" stroke="#024" '
        'stroke-width="6"/></g><rect x="66" y="8" width="44" height="34" fill="#285" clip-path="url(#b)"/>'
        '<rect x="4" y="46" width="60" height="42" fill="#57a" clip-path="url(#c)"/>'
    ),
    "opacity": doc(
        '<g opacity=".5"><rect x="8" y="8" width="50" height="40" fill="#c22"/><circle cx="55" cy="45" r="24" '
        'fill="#22c"/></g><rect x="76" y="20" width="34" height="40" fill="#3a3" stroke="#131" stroke-width="8" '
        'opacity=".6"/><rect x="10" y="64" width="40" height="16" fill="#c80" fill-opacity=".4" stroke="#840" '
        'stroke-opacity=".5" stroke-width="4"/>'
    ),
    "strokes": doc(
        '<path d="M10 30L30 8 50 30" fill="none" stroke="#333" stroke-width="7" stroke-miterlimit="1.2"/>'
        '<path d="M62 30L70 8 78 30" fill="none" stroke="#a33" stroke-width="5" stroke-miterlimit="12"/>'
        '<path d="M90 10h22M90 20h22" stroke="#36a" stroke-width="4" stroke-dasharray="6 3" stroke-dashoffset="4"/>'
        '<g transform="scale(3 1)"><circle cx="10" cy="62" r="7" fill="#fc6" stroke="#630" stroke-width="2"/></g>'
        '<path d="M70 50c20 0 20 30 40 30" fill="none" stroke="#274" stroke-width="6" stroke-linecap="square" '
        'stroke-linejoin="bevel"/><rect x="60" y="60" width="14" height="20" fill="#fff" stroke="#824" stroke-width="6" '
        'style="paint-order:stroke"/>'
    ),
    "transforms": doc(
        '<g transform="translate(60 45) rotate(30) skewX(15)"><rect x="-30" y="-18" width="60" height="36" fill="#7ab" '
        'stroke="#134" stroke-width="2"/><g transform="matrix(.5 .2 -.1 .6 4 2)"><polygon points="-20,-20 20,-20 0,24" '
        'fill="#e95"/></g></g><path d="M5 5h20v10h-20z" transform="rotate(90 15 10)" fill="#456"/>'
    ),
    "shapes": doc(
        '<rect x="5" y="5" width="40" height="30" rx="10" ry="5" fill="#8bd"/><ellipse cx="80" cy="22" rx="30" ry="12" '
        'fill="#da5"/><line x1="8" y1="48" x2="52" y2="80" stroke="#222" stroke-width="3"/><polyline points="60,50 75,80 '
        '90,50 105,80" fill="none" stroke="#c36" stroke-width="3"/><path d="M10 80a20 12 30 1 1 18 4q8 -14 14 -2t9 0" '
        'fill="#6a4" fill-rule="evenodd"/><polygon points="100,44 112,60 92,60" fill="currentColor" color="#b2b"/>'
    ),
    "pictures": doc(
        f'<image x="6" y="6" width="40" height="30" preserveAspectRatio="none" href="{png((200, 60, 40, 255))}"/>'
        f'<image x="60" y="6" width="50" height="60" xlink:href="{png((40, 90, 200, 255))}" opacity=".7"/>'
        f'<g transform="rotate(20 30 60)"><image x="10" y="50" width="40" height="24" href="{png((40, 160, 80, 255))}"/></g>'
    ),
    "mask": doc(
        '<defs><linearGradient id="l"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#000"/>'
        '</linearGradient><mask id="m"><rect width="120" height="90" fill="url(#l)"/></mask><pattern id="p" width="12" '
        'height="12" patternUnits="userSpaceOnUse"><circle cx="6" cy="6" r="4" fill="#a52"/></pattern></defs>'
        '<rect x="8" y="8" width="100" height="36" fill="#264" mask="url(#m)"/><rect x="8" y="52" width="100" '
        'height="30" fill="url(#p)" stroke="#333"/>'
    ),
    "filter": doc(
        '<defs><filter id="f" x="-.3" y="-.3" width="1.6" height="1.6"><feGaussianBlur stdDeviation="3"/></filter></defs>'
        '<g style="color:#a22"><rect x="20" y="18" width="70" height="44" rx="8" fill="currentColor" '
        'filter="url(#f)"/></g><circle cx="60" cy="40" r="10" fill="#fff"/>'
    ),
    "markers": doc(
        '<defs><marker id="m" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="5" markerHeight="5" orient="auto">'
        '<path d="M0 0L10 5 0 10z" fill="#a33"/></marker></defs><path d="M15 70C40 0 70 90 100 25" fill="none" '
        'stroke="#333" stroke-width="3" marker-end="url(#m)"/>'
    ),
    "text": doc(
        '<text x="8" y="24" font-family="Liberation Sans" font-size="16" fill="#226">Cell 12</text><text x="112" y="52" '
        'text-anchor="end" font-family="Liberation Sans" font-size="14" font-weight="bold" fill="#822">nucleus '
        '<tspan fill="#282" font-style="italic">x</tspan></text><text x="60" y="80" text-anchor="middle" '
        'font-family="Liberation Sans" font-size="12">on<tspan dy="-4" font-size="8">2</tspan></text>'
    ),
    "cropped": doc(
        '<circle cx="0" cy="0" r="60" fill="#48a"/><path d="M60 45L200 130" stroke="#a42" stroke-width="14"/>',
        'width="96px" height="24px" preserveAspectRatio="xMaxYMid meet"',
    ),
    "entities": '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [<!ENTITY ns '
    '"http://www.w3.org/2000/svg"><!ENTITY c "#3b7">]><svg xmlns="&ns;" viewBox="0 0 120 90" width="120" height="90">'
    '<rect x="10" y="10" width="90" height="60" fill="&c;"/></svg>',
}
