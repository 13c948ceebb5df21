"""What strangers send: cleaned, simplified, or refused with one sentence; never followed, never endless."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from crosstalk.catalog.artfile import art_file
from crosstalk.catalog.svgart import read_svg
from crosstalk.errors import CrosstalkError
from crosstalk.importers.art import read_art
from tests.importers.svg_features import doc

LAUGHS = (
    '<!DOCTYPE svg [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + ']><svg xmlns="http://www.w3.org/2000/svg"><text>&i;</text></svg>'
)
QUADRATIC = f'<!DOCTYPE svg [<!ENTITY a "{"x" * 900}">]><svg xmlns="http://www.w3.org/2000/svg"><text>{"&a;" * 30000}</text></svg>'
FILE = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'
PARAMETER = '<!DOCTYPE svg [<!ENTITY % a "x"> %a;]><svg xmlns="http://www.w3.org/2000/svg"/>'


def _uses(number: int) -> str:
    return f'<use href="#u{number}"/>' * 10


USES = doc(
    '<defs><rect id="u0" width="1" height="1"/>'
    + "".join(f'<g id="u{n + 1}">{_uses(n)}</g>' for n in range(9))
    + '</defs><use href="#u9"/>'
)
CLIP_USES = doc('<clipPath id="a" clip-path="url(#a)"><rect width="9" height="9"/></clipPath><rect clip-path="url(#a)" '
                'width="90" height="90"/>')  # fmt: skip


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (LAUGHS, "entities"),
        (QUADRATIC, "entities"),
        (FILE, "entities"),
        (PARAMETER, "entities"),
        (USES, "simplify it first"),
        (doc("<g>" * 150 + "</g>" * 150), "nested"),
        ("<svg" + " " * 50_000_000, "larger than 16 MB"),
        (doc("<rect/>" * 70_000), "elements"),
        ("<html><body/></html>", "not SVG"),
        ("<svg><rect", "not readable"),
        ("", "empty"),
        (doc("<script>alert(1)</script>"), "nothing that can be drawn"),
        (doc('<path d="M NaN NaN L Infinity 3"/>'), "nothing that can be drawn"),
        (doc('<rect x="500" y="500" width="9" height="9"/>'), "outside of its page"),
        (
            doc(
                '<mask id="m"><rect width="9" height="9" fill="#fff"/></mask>'
                + '<path d="M0 0h9v9z" mask="url(#m)"/>' * 90
            ),
            "masks and filters",
        ),
        ("not a picture at all", "is not a picture"),
        ("GIF89a......", "GIF"),
    ],
)
def test_it_is_refused_in_one_sentence(data, words):
    with pytest.raises(CrosstalkError) as caught:
        read_art(data.encode(), "drawing.svg")
    message = str(caught.value)
    assert words in message
    assert message.endswith(".")
    assert "\n" not in message
    assert len(message) < 220


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('<script>alert(1)</script><rect width="50" height="50" onclick="alert(1)"/>', "Scripts"),
        ('<image href="file:///etc/passwd" width="9" height="9"/><rect width="50" height="50"/>', "Links"),
        ('<image href="http://x.org/a.png" width="9" height="9"/><rect width="50" height="50"/>', "Links"),
        ('<use href="other.svg#a"/><rect width="50" height="50"/>', "Links"),
        (
            '<style>@import url(http://x.org/a.css); rect{fill:red}</style><rect width="50" height="50"/>',
            "Links",
        ),
        ('<rect width="50" height="50" style="fill:url(http://x.org/a#b) red"/>', "Links"),
        ('<foreignObject><p>hi</p></foreignObject><rect width="50" height="50"/>', "Web page"),
        ('<rect width="50" height="50"><animate attributeName="x"/></rect>', "Animation"),
        (
            '<image width="9" height="9" href="data:image/svg+xml;base64,PHN2Zy8+"/><rect width="50" height="50"/>',
            "Pictures inside",
        ),
        (
            '<image width="9" height="9" href="data:image/png;base64,AAAA"/><rect width="50" height="50"/>',
            "picture",
        ),
        (
            '<filter id="f"><feTurbulence baseFrequency=".9" numOctaves="100000000"/></filter>'
            '<rect width="50" height="50" filter="url(#f)"/>',
            "Masks",
        ),
        (
            '<filter id="f"><feMorphology operator="dilate" radius="1000000"/></filter>'
            '<rect width="50" height="50" style="fill:red;filter:url(#f)"/>',
            "Masks",
        ),
        ('<path d="M0 0 L x"/><rect width="50" height="50"/>', "Damaged"),
    ],
)
def test_it_is_cleaned_and_told(body, told):
    found = read_art(doc(body).encode(), "drawing.svg")
    assert any(sentence.startswith((told, f"A {told}")) for sentence in found.told), found.told
    kept = art_file(found.drawing).decode()
    for word in ("script", "onclick", "file:", "http://x", "@import", "foreignObject", "passwd"):
        assert word not in kept
    assert list(read_svg(kept).shapes())


def test_an_xinclude_reads_nothing():
    text = doc(
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'
        '<rect width="9" height="9"/>'
    )
    assert "include" not in art_file(read_art(text.encode(), "x").drawing).decode()


def test_numbers_that_are_none_leave_the_rest():
    found = read_art(
        doc(
            '<rect x="NaN" y="1e400" width="9" height="9"/><circle cx="40" cy="40" r="9" stroke-width="NaN"/>'
        ).encode(),
        "x",
    )
    assert len(list(found.drawing.shapes())) >= 1


def test_a_clip_of_itself_and_a_use_of_itself_end():
    assert read_art(CLIP_USES.encode(), "x")
    assert read_art(doc('<g id="a"><use href="#a"/><rect width="5" height="5"/></g>').encode(), "x")


def test_without_view_box_the_size_or_the_drawing_is_the_frame():
    sized = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    )
    assert read_art(sized.encode(), "x").drawing.size == (30.0, 15.0)
    bare = '<svg xmlns="http://www.w3.org/2000/svg"><rect x="50" y="60" width="40" height="20"/></svg>'
    found = read_art(bare.encode(), "x")
    assert tuple(round(v, 3) for v in found.drawing.bounds) == (50.0, 60.0, 40.0, 20.0)
    assert any("no size" in sentence for sentence in found.told)


def test_what_comes_out_is_read_back_as_it_was():
    from tests.importers.svg_features import FEATURES

    for name, text in FEATURES.items():
        if name in ("mask", "filter", "markers"):
            continue  # pictures, as in "pictures", which take the renderer a while
        once = art_file(read_art(text.encode(), name).drawing)
        assert art_file(read_svg(once)) == once, name
