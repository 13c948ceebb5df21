from pathlib import Path

import pytest

from crosstalk.text import fonts, metrics
from crosstalk.text.make_widths import table_of
from crosstalk.text.metrics import face, text_width

STRINGS = ["β-AR", "Ca²⁺", "CD8⁺", "IFN-γ", "IL-1β", "NF-κB", "5-HT₃", "×10⁻³", "“quotes”", "神经内分泌癌"]
_FACES = [(False, False), (True, False), (False, True), (True, True)]


def test_width_of_known_letters():
    # Arial: A is 1366 of 2048 units, a space 569.
    assert text_width("A", 2048) == 1366
    assert text_width("A A", 2048) == 2 * 1366 + 569


@pytest.mark.parametrize("text", STRINGS)
def test_strings_of_the_field_have_plausible_widths(text):
    assert 0.2 * len(text) < text_width(text, 1.0) <= len(text)


def test_estimates():
    assert face()["癌"] == 1.0
    assert face()["\u0301"] == 0.0
    assert face()["₃"] == pytest.approx(0.7 * face()["3"])
    assert text_width("Ǻ", 1) == pytest.approx(text_width("A", 1), abs=0.01)


@pytest.mark.parametrize(("bold", "italic"), _FACES)
def test_table_agrees_with_the_installed_font(bold, italic):
    from fontTools.ttLib import TTFont

    found = fonts.find(fonts.installed(), bold, italic)
    if found is None:
        pytest.skip("no font of the Arial family is installed")
    font = TTFont(str(found.path), fontNumber=found.number)
    cmap, units = font.getBestCmap(), font["head"].unitsPerEm
    widths = face(bold, italic)
    for character in "ABCabcxyz0123456789 +-−–.,()αβγκμΔ×±→“”²³éüß":
        if ord(character) in cmap:
            actual = font["hmtx"][cmap[ord(character)]][0] / units
            assert widths[character] == pytest.approx(actual, abs=0.005), character


def test_the_committed_table_is_what_the_tool_makes():
    folder = Path("/usr/share/fonts/truetype/liberation")
    if not (folder / "LiberationSans-Regular.ttf").exists():
        pytest.skip("Liberation Sans is not in Debian's folder")
    made, kept = table_of(folder), metrics._table()
    for name in metrics.FACES:
        fresh = dict(zip(made.characters, made.widths[name], strict=True))
        old = dict(zip(kept.characters, kept.widths[name], strict=True))
        # Another version of the font may have more characters, but not other widths.
        shared = fresh.keys() & old.keys()
        assert len(shared) > 600
        assert all(abs(fresh[c] - old[c]) <= 1 for c in shared)
