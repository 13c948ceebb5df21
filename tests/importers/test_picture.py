"""Pictures are judged by their bytes before they get into a diagram."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from crosstalk.catalog.svgart import read_svg
from crosstalk.errors import CrosstalkError
from crosstalk.importers import check_picture, read_picture


def raster(kind: str, size: tuple[int, int] = (60, 30), **facts: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "#336699").save(buffer, kind, **facts)
    return buffer.getvalue()


def svg(inside: str, attributes: str = 'width="20mm" height="10mm" viewBox="0 0 40 20"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


SHAPE = '<path id="p" d="M0 0h20v10z" fill="#336699"/>'


@pytest.mark.parametrize(("kind", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_a_raster_keeps_its_bytes_and_physical_size(kind: str, media_type: str) -> None:
    data = raster(kind, dpi=(300, 300))
    picture = check_picture(data)
    assert (picture.media_type, picture.data) == (media_type, data)
    assert (picture.width, picture.height) == pytest.approx((60 / 300 * 72, 30 / 300 * 72), rel=1e-3)


def test_without_a_resolution_a_pixel_is_a_96th_of_an_inch() -> None:
    picture = check_picture(raster("PNG"))
    assert (picture.width, picture.height) == (45, 22.5)


def test_it_is_shrunk_into_a_frame_in_proportion_but_never_blown_up() -> None:
    picture = check_picture(raster("PNG"))
    assert picture.fitted(9, 100) == (9, 4.5)
    assert picture.fitted(1000, 1000) == (45, 22.5)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_raster_that_is_cut_short_is_refused(kind: str) -> None:
    data = raster(kind, (200, 200))
    with pytest.raises(CrosstalkError, match=f"photo is a damaged {kind} file"):
        check_picture(data[: len(data) // 2], "photo")


def test_a_png_with_a_wrong_checksum_is_refused() -> None:
    data = bytearray(raster("PNG"))
    data[20] ^= 1
    with pytest.raises(CrosstalkError, match="checksum"):
        check_picture(bytes(data))


def test_a_png_that_would_fill_the_memory_is_refused() -> None:
    import struct
    import zlib

    body = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    header = struct.pack(">I", 13) + b"IHDR" + body + struct.pack(">I", zlib.crc32(b"IHDR" + body))
    data = raster("PNG")
    with pytest.raises(CrosstalkError, match="60000 × 60000 pixels"):
        check_picture(data[:8] + header + data[33:])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"hello, I am a text", "is not a picture"),
        (b"GIF89a....", "is a GIF"),
        (b"%PDF-1.7", "is a PDF"),
        (b"<html><p>no</p></html>", "not SVG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'", "not readable as SVG"),
        (svg(""), "no shape"),
        (svg("<text>only words</text>"), "it holds: text"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("<title>&a;</title>"), "entities"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(CrosstalkError, match=words) as caught:
        check_picture(data, "photo.png")
    assert str(caught.value).startswith("photo.png")
    assert "\n" not in str(caught.value)


def test_a_drawing_keeps_its_shapes_and_its_size() -> None:
    picture = check_picture(svg(SHAPE))
    assert picture.media_type == "image/svg+xml"
    assert (picture.width, picture.height) == pytest.approx((20 / 25.4 * 72, 10 / 25.4 * 72))
    assert len(list(read_svg(picture.data).shapes())) == 1


def test_a_drawing_is_cleaned_of_what_acts_and_reaches_out() -> None:
    evil = svg(
        "<script>alert(1)</script><style>@import url(http://x.invalid/a.css);</style>"
        '<foreignObject><iframe src="http://x.invalid"/></foreignObject>'
        f'<g onclick="alert(1)" style="fill:url(http://x.invalid/f)">{SHAPE}</g>'
        '<use href="http://x.invalid/a.svg#b"/><image href="http://x.invalid/i.png"/><use href="#p"/>'
        '<animate attributeName="x"/><a href="javascript:alert(1)"><path d="M0 0h1v1z"/></a>'
    )
    data = check_picture(evil).data
    for word in (
        b"script",
        b"x.invalid",
        b"alert",
        b"onclick",
        b"foreignObject",
        b"iframe",
        b"animate",
        b"@import",
    ):
        assert word not in data
    assert b'href="#p"' in data


def test_what_will_not_be_drawn_is_named() -> None:
    assert check_picture(svg(f"{SHAPE}<text>word</text>")).ignored == ("text",)


def test_a_file_is_read_and_a_missing_one_is_said(tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(raster("PNG"))
    assert read_picture(file).media_type == "image/png"
    with pytest.raises(CrosstalkError, match=r"gone\.png"):
        read_picture(tmp_path / "gone.png")
