"""TIFF, and the credits in the pictures' files."""

import io

import msgspec
import pytest
from PIL import Image

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions, export_bytes, for_suffix
from crosstalk.model import Metadata
from crosstalk.painting import outputs  # noqa: F401 - registers TIFF
from tests.exporters.figures import small_diagram

ABOUT = Metadata(
    title="Nerves – β",
    description="What nerves do.",
    authors=("Ana Pérez",),
    license="CC-BY-4.0",
    doi="10.1/x",
)


def export(suffix: str, **options) -> Image.Image:
    diagram = msgspec.structs.replace(small_diagram(), metadata=ABOUT)
    image = Image.open(io.BytesIO(export_bytes(diagram, for_suffix(suffix), ExportOptions(**options))))
    image.load()
    return image


@pytest.mark.parametrize("suffix", [".tif", ".tiff"])
def test_size_resolution_and_compression(suffix):
    image = export(suffix, dpi=600, background="#ffffff")
    assert image.format == "TIFF"
    assert image.info["compression"] == "tiff_lzw"
    assert image.info["dpi"] == (600, 600)
    assert image.size == (1200, 600)
    assert image.mode == "RGB"


def test_a_transparent_ground_stays_transparent():
    image = export(".tiff", dpi=72)
    assert image.mode == "RGBA"
    assert image.getpixel((0, 0))[3] == 0
    assert export(".tiff", dpi=72, background="#102030").getpixel((0, 0)) == (0x10, 0x20, 0x30)


def test_it_shows_what_the_png_shows():
    tiff, png = (export(suffix, dpi=100, background="#ffffff").convert("RGB") for suffix in (".tif", ".png"))
    assert tiff.tobytes() == png.tobytes()


def test_credits_in_a_tiff():
    tags = export(".tiff", dpi=72).tag_v2
    words = {number: str(tags[number]).encode("latin-1").decode() for number in (270, 305, 315, 33432)}
    assert words[270].startswith("Nerves – β. What nerves do. By Ana Pérez.")
    assert words[305] == "Crosstalk Studio"
    assert words[315] == "Ana Pérez"
    assert words[33432] == "Licence: CC-BY-4.0. Art: Crosstalk Studio (CC0-1.0)"


def test_credits_in_a_png():
    info = export(".png", dpi=72).info
    assert info["Title"] == "Nerves – β"
    assert info["Author"] == "Ana Pérez"
    assert info["Copyright"].startswith("Licence: CC-BY-4.0")
    assert info["Source"] == "https://doi.org/10.1/x"


def test_larger_than_the_memory_is_refused_in_words(tmp_path):
    from crosstalk.exporters import export_diagram

    with pytest.raises(CrosstalkError, match="too large"):
        export_diagram(small_diagram(), tmp_path / "big.tiff", ExportOptions(dpi=2400, width_mm=5000))
    assert list(tmp_path.iterdir()) == []
