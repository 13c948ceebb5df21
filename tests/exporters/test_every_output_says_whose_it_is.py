"""Title, description, authors, licence, DOI and the art's makers are read back from every format."""

from __future__ import annotations

import io
import re
from xml.etree.ElementTree import fromstring

import pytest

from crosstalk.exporters import ExportOptions, by_id, figure_of
from crosstalk.painting import outputs  # noqa: F401 - registers PNG and TIFF
from tests.exporters import talks


def said_by_svg(data: bytes) -> str:
    return " ".join(text for e in fromstring(data).iter() for text in (e.text or "",))


def said_by_pdf(data: bytes) -> str:
    strings = [bytes.fromhex(m.decode()).decode("utf-16") for m in re.findall(rb"<(FEFF[0-9A-F]*)>", data)]
    packets = [m.decode() for m in re.findall(rb"<\?xpacket.*?<\?xpacket", data, re.S)]
    return " ".join(strings) + " ".join(packets)


def said_by_eps(data: bytes) -> str:
    return data.decode("ascii")


def said_by_pptx(data: bytes) -> str:
    import pptx

    deck = pptx.Presentation(io.BytesIO(data))
    core = deck.core_properties
    notes = deck.slides[0].notes_slide.notes_text_frame
    return " ".join((core.title, core.author, core.comments, core.identifier, notes.text if notes else ""))


def said_by_png(data: bytes) -> str:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        return " ".join(str(value) for value in picture.text.values())


def said_by_tiff(data: bytes) -> str:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        found = [picture.tag_v2.get(tag, "") for tag in (270, 315, 33432)]
    return " ".join(value.encode("latin-1", "replace").decode("utf-8", "replace") for value in found)


READERS = {
    "svg": said_by_svg,
    "pdf": said_by_pdf,
    "eps": said_by_eps,
    "pptx": said_by_pptx,
    "png": said_by_png,
    "tiff": said_by_tiff,
}


@pytest.mark.parametrize("name", READERS)
def test_it_says_title_description_authors_licence_doi_and_art(name: str) -> None:
    said = READERS[name](by_id(name).render(figure_of(talks.diagram()), ExportOptions()))
    for words in (
        "Nerves and tumours",
        "A neuron acts on a tumour cell",
        "A. Author",
        "B. Writer",
        "CC-BY-4.0",
        "10.1234/abc",
        "Crosstalk Studio (CC0-1.0)",
    ):
        assert words in " ".join(said.split()), (name, words)


@pytest.mark.parametrize("name", READERS)
def test_the_figure_of_a_context_says_which(name: str) -> None:
    options = ExportOptions(context=(("tumour", "gastric"),))
    said = READERS[name](by_id(name).render(figure_of(talks.diagram(), options), options))
    assert "tumour type: gastric" in said
