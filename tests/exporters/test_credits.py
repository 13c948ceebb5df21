"""Who made a figure, in words and as RDF."""

from __future__ import annotations

from dataclasses import replace
from xml.etree.ElementTree import fromstring

import msgspec

from crosstalk.catalog import load_catalog
from crosstalk.exporters import ExportOptions, Figure
from crosstalk.exporters.credits import credit_lines, credits_of
from crosstalk.exporters.rdf import DC, RDF, rdf, xmp_packet
from crosstalk.exporters.svg import render
from crosstalk.exporters.svg_facts import figure_description
from crosstalk.model import Anchor, Component, Connector, Diagram, Metadata, Picture, Run
from crosstalk.scene import build_scene
from tests.exporters.figures import figure_of, small_diagram

ABOUT = Metadata(
    title="Nerves",
    description="What nerves do.",
    authors=("Ana Pérez", "Li\nWei"),
    license="CC-BY-4.0",
    doi="doi:10.1/x",
    keywords=("nerve", " "),
    created="2026-01-02",
)


def figure(**records):
    diagram = small_diagram()
    return figure_of(
        diagram=msgspec.structs.replace(diagram, metadata=ABOUT, records=dict(diagram.records) | records)
    )


def picture(**facts) -> Picture:
    return Picture(id="scan", z="z", x=0, y=0, width=1, height=1, media_type="image/png", data=b"", **facts)


def test_all_facts_are_there():
    found = credits_of(figure(scan=picture(author="Eva", license="CC0", source="x.org", name="Slide")))
    assert found.author == "Ana Pérez, Li Wei"
    assert found.link == "https://doi.org/10.1/x"
    assert found.date == "2026-01-02"
    assert found.keywords == ("nerve",)
    assert found.art == ("Art: Crosstalk Studio (CC0-1.0)", "Picture Slide: Eva (CC0), x.org")
    assert found.rights.startswith("Licence: CC-BY-4.0. Art: ")
    assert found.summary.startswith("What nerves do. By Ana Pérez, Li Wei. Licence: CC-BY-4.0.")


def test_a_figure_of_which_nothing_is_said():
    found = credits_of(figure_of())
    assert (found.title, found.author, found.rights, found.link) == ("Figure", "", "", "")
    assert found.summary == "A diagram of 0 components and 0 connectors."
    assert credit_lines(figure_of()) == ()


def test_lines():
    assert credit_lines(figure())[:3] == (
        "Authors: Ana Pérez, Li Wei",
        "Licence: CC-BY-4.0",
        "DOI: doi:10.1/x",
    )


def test_dublin_core():
    root = rdf(credits_of(figure()), "image/svg+xml")
    names = {e.tag.removeprefix(f"{{{DC}}}"): e for e in root[0]}
    assert [e.text for e in names["creator"].iter(f"{{{RDF}}}li")] == ["Ana Pérez", "Li Wei"]
    assert names["identifier"].text == "doi:10.1/x"
    assert names["format"].text == "image/svg+xml"
    assert [e.text for e in names["title"].iter(f"{{{RDF}}}li")] == ["Nerves"]


def test_the_packet_is_xml():
    body = xmp_packet(credits_of(figure()), "application/pdf").decode()
    inner = body[body.index("<x:xmpmeta") : body.index("<?xpacket end")]
    assert "Crosstalk Studio" in "".join(fromstring(inner).itertext())


def test_an_svg_carries_them_beside_its_diagram():
    root = fromstring(render(figure(), ExportOptions()))
    metadata = root.find("{http://www.w3.org/2000/svg}metadata")
    assert [child.tag.rpartition("}")[2] for child in metadata] == ["RDF", "diagram"]
    assert "CC-BY-4.0" in "".join(metadata[0].itertext())


def test_arrows_tell_a_figure_that_nobody_described() -> None:
    a, b = Anchor(target="a"), Anchor(target="b")
    records = (
        Component(id="a", type="tumor_cell", x=50, y=50, width=30, height=30, label=(Run(text="Cell A"),)),
        Component(id="b", type="tumor_cell", x=150, y=50, width=30, height=30, label=(Run(text="Cell B"),)),
        Connector(id="k", relation="inhibits", source=a, target=b),
    )
    diagram = Diagram(records={r.id: r for r in records})
    figure = Figure(diagram, build_scene(diagram, load_catalog()))
    assert figure_description(figure) == "Cell A inhibits cell B."
    assert figure_description(replace(figure, label="Panel a")) == "Panel a. Cell A inhibits cell B."
    assert "Cell A inhibits cell B.</desc>" in render(figure, ExportOptions()).decode()
    many = {f"k{i}": Connector(id=f"k{i}", relation="inhibits", source=a, target=b) for i in range(600)}
    crowded = Diagram(records={**diagram.records, **many})
    assert len(figure_description(Figure(crowded, build_scene(crowded, load_catalog())))) <= 125
