from pathlib import Path

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.primitives import TextItem
from crosstalk.text import fonts, lay_out, outlines
from crosstalk.text.fonts import FontFile

needs_font = pytest.mark.skipif(
    fonts.find(fonts.installed(), False, False) is None, reason="no font of the Arial family is installed"
)


@needs_font
def test_letters_lie_where_the_text_lies():
    item = lay_out("Hg", x=10, y=20, size=10, color="#123456")
    (path,) = outlines.outline(item)
    bounds = path.path.bounds()
    assert item.bounds.encloses(bounds)
    assert bounds.width > 0.8 * item.bounds.width
    assert path.fill is not None


@needs_font
def test_a_character_that_no_font_has_is_named():
    with pytest.raises(CrosstalkError, match="\U0001fbf0"):
        outlines.outline(lay_out("a\U0001fbf0", x=0, y=0, size=7))


def test_empty_text_has_no_outline():
    assert outlines.outline(TextItem((), lay_out("", x=0, y=0, size=7).bounds)) == ()


def test_no_font_names_the_package(monkeypatch):
    monkeypatch.setattr(fonts, "installed", lambda: ())
    with pytest.raises(CrosstalkError, match="fonts-liberation"):
        fonts.font_file()


def test_families_are_taken_in_order():
    files = tuple(map(Path, ("/f/LiberationSans-Bold.ttf", "/f/Arimo-Bold.ttf", "/w/arialbd.ttf")))
    assert fonts.find(files, True, False) == FontFile(Path("/w/arialbd.ttf"))
    assert fonts.find(files[:2], True, False) == FontFile(files[0])
    assert fonts.find(files, False, True) is None
