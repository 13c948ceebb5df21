import io

import pytest
from PIL import Image

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions, Figure, for_suffix
from crosstalk.model import Diagram
from crosstalk.painting import png, thumbnails
from tests.painting.pictures import art, pixels, random_scene


def export(**options) -> Image.Image:
    figure = Figure(Diagram(), random_scene(10))  # type: ignore[arg-type]
    return Image.open(io.BytesIO(for_suffix(".png").render(figure, ExportOptions(**options))))


@pytest.mark.parametrize("dpi", [72, 300, 600])
def test_size_and_resolution(dpi):
    image = export(dpi=dpi)
    assert image.size == (round(300 / 72 * dpi), round(200 / 72 * dpi))
    assert image.info["dpi"] == pytest.approx((dpi, dpi), abs=0.02)


def test_width_in_millimetres():
    assert export(width_mm=50.8, dpi=100).size == (200, 133)


def test_background():
    assert export(background="none").convert("RGBA").getextrema()[3][0] == 0
    assert export(background="#102030").convert("RGBA").getpixel((0, 0))[3] == 255


def test_too_large_is_refused_in_words():
    with pytest.raises(CrosstalkError, match="too large"):
        png.render_scene(random_scene(1), 40_000, 40_000)


def test_thumbnail_is_fitted_and_kept():
    image = thumbnails.thumbnail_image(art(1), 32, 2.0)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (64, 64, 2.0)
    alpha = pixels(image)[..., 3]
    assert alpha[0].max() == 0
    assert alpha[32].max() == 255
    assert thumbnails.thumbnail(art(1), 32).cacheKey() == thumbnails.thumbnail(art(1), 32).cacheKey()
    assert thumbnails.thumbnail(art(1), 32).cacheKey() != thumbnails.thumbnail(art(2), 32).cacheKey()


def test_without_any_font_nothing_is_painted_without_its_letters(monkeypatch):
    """Qt's stand-in for a font that is not there ends the process; nothing may ask it for letters."""
    from crosstalk.painting import glyphs
    from crosstalk.primitives import TextSpan

    glyphs.has_fonts.cache_clear()
    monkeypatch.setattr(glyphs.QFontDatabase, "families", lambda: ["Monospace", "Sans Serif", "Serif"])
    monkeypatch.setattr("crosstalk.text.fonts.installed", tuple)
    try:
        with pytest.raises(CrosstalkError, match="fonts-liberation"):
            export(dpi=72)
        assert glyphs._shaped("never painted before", False, False) == ((), 0.0)
        span = TextSpan("nor this", 0.0, 0.0, 8.0, 30.0, "#000000")
        assert glyphs.glyphs(span).runs == ()
    finally:
        glyphs.has_fonts.cache_clear()
        for kept in (glyphs._shaped, glyphs._glyphs, glyphs.outline):
            kept.cache_clear()
