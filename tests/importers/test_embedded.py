"""An exported SVG opens again, whatever other programs did to it, and a hostile one does no harm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions
from crosstalk.exporters.svg import render
from crosstalk.importers import open_any, xml
from crosstalk.importers.svg_embedded import extract
from crosstalk.model import Picture
from crosstalk.storage import dumps, save
from tests.exporters.figures import figure_of, small_diagram

BOMB = b"""<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<svg xmlns="http://www.w3.org/2000/svg"><title>&b;</title></svg>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg"><title>&x;</title></svg>"""
PLAIN = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h5v5z"/></svg>'


def exported() -> bytes:
    return render(figure_of(diagram=small_diagram()), ExportOptions())


def test_the_diagram_comes_back_equal(tmp_path: Path) -> None:
    file = tmp_path / "figure.svg"
    file.write_bytes(exported())
    assert dumps(open_any(file)) == dumps(small_diagram())


def test_it_survives_another_program_that_writes_the_file_again() -> None:
    tree = etree.fromstring(exported(), etree.XMLParser(remove_blank_text=True))
    for element in tree.iter("{urn:crosstalk-studio:diagram}diagram"):
        element.text = "   ".join((element.text or "").split())
    etree.cleanup_namespaces(tree, keep_ns_prefixes=[])
    again: Any = etree.tostring(tree, pretty_print=True, encoding="utf-16", xml_declaration=True)
    assert dumps(extract(again, "figure.svg")) == dumps(small_diagram())


def test_large_pictures_inside_come_back() -> None:
    diagram = small_diagram()
    picture = Picture(id="photo", z="b", media_type="image/png", data=bytes(range(256)) * 50_000)
    full = type(diagram)(records={**diagram.records, "photo": picture}, page=diagram.page)
    again = extract(render(figure_of(diagram=full), ExportOptions()), "figure.svg")
    assert again.records["photo"] == picture


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (BOMB, "entities"),
        (OUTSIDE, "entities"),
        (PLAIN, "without a diagram inside"),
        (b"<html><body/></html>", "not an SVG"),
        (PLAIN[:60], "well-formed"),
        (b"", "well-formed"),
        (
            PLAIN.replace(
                b"</svg>", b'<d:diagram xmlns:d="urn:crosstalk-studio:diagram">%%%</d:diagram></svg>'
            ),
            "damaged",
        ),
        (
            PLAIN.replace(
                b"</svg>", b'<d:diagram xmlns:d="urn:crosstalk-studio:diagram">e30=</d:diagram></svg>'
            ),
            "not a",
        ),
    ],
    ids=["bomb", "outside", "plain", "html", "cut", "empty", "damaged", "other"],
)
def test_each_bad_file_gives_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(CrosstalkError, match=words) as caught:
        extract(data, "figure.svg")
    assert str(caught.value).startswith("figure.svg")
    assert "\n" not in str(caught.value)


def test_a_huge_file_is_refused_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "MAX_BYTES", 1024)
    with pytest.raises(CrosstalkError, match="larger than"):
        extract(PLAIN + b" " * 1024, "figure.svg")


def test_a_deep_file_does_not_exhaust_the_stack() -> None:
    with pytest.raises(CrosstalkError, match="without a diagram inside"):
        extract(
            b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g>" * 200_000 + b"</g>" * 200_000 + b"</svg>",
            "f",
        )


def test_a_drawing_that_broke_off_after_its_diagram_still_gives_it() -> None:
    data = exported()
    assert dumps(extract(data[: data.index(b"</metadata>") + 20], "f.svg")) == dumps(small_diagram())


def test_a_document_type_alone_is_harmless() -> None:
    head = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:9/svg11.dtd">\n'
    declaration, rest = exported().split(b"\n", 1)
    assert dumps(extract(declaration + b"\n" + head + rest, "f.svg")) == dumps(small_diagram())


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    renamed = tmp_path / "figure.svg"
    save(small_diagram(), renamed)
    assert dumps(open_any(renamed)) == dumps(small_diagram())
    drawing = tmp_path / "figure.crosstalk"
    drawing.write_bytes(b"\xef\xbb\xbf" + exported())
    assert dumps(open_any(str(drawing))) == dumps(small_diagram())


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("photo.png", b"\x89PNG\r\n\x1a\n", "is a picture"),
        ("notes.txt", b"hello", "not a diagram"),
        ("empty.crosstalk", b"", "cut short|not"),
        ("empty.svg", b"", "well-formed"),
        ("cut.crosstalk", b'{"format":1,\n"rec', "cut short|line"),
    ],
)
def test_what_is_no_diagram_is_refused_in_a_sentence(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(CrosstalkError, match=words):
        open_any(file)


def test_missing_files_and_folders_are_said(tmp_path: Path) -> None:
    with pytest.raises(CrosstalkError, match="no such file"):
        open_any(tmp_path / "nowhere.crosstalk")
    with pytest.raises(CrosstalkError, match="is a folder"):
        open_any(tmp_path)
