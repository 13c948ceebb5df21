"""A PDF that carries its diagram, after what may happen to it."""

from __future__ import annotations

import re
import zlib

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.importers import open_any
from crosstalk.importers.pdf_attached import extract
from crosstalk.model import Diagram, Metadata
from crosstalk.storage.codec import dumps

DIAGRAM = Diagram(metadata=Metadata(title="Nerves"))


def stream(data: bytes, head: bytes = b"", packed: bool = True) -> bytes:
    body = zlib.compress(data) if packed else data
    return b"1 0 obj\n<< " + head + b" >>\nstream\r\n" + body + b"\nendstream\nendobj\n"


def pdf(*streams: bytes) -> bytes:
    return b"%PDF-1.7\n" + b"".join(streams) + b"%%EOF\n"


@pytest.mark.parametrize("packed", [True, False])
def test_the_attached_diagram_is_found(packed):
    other = stream(b"0 0 m 10 10 l S")
    assert extract(pdf(other, stream(dumps(DIAGRAM), packed=packed), other), "x.pdf") == DIAGRAM


def test_of_two_versions_the_later_counts():
    old = Diagram(metadata=Metadata(title="Old"))
    assert extract(pdf(stream(dumps(old)), stream(dumps(DIAGRAM))), "x.pdf") == DIAGRAM


def test_a_pdf_of_something_else_is_a_sentence(tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf(stream(b"0 0 m"), stream(b'{"some": "json"}')))
    with pytest.raises(CrosstalkError, match=r"paper\.pdf is a PDF without a diagram inside; open"):
        open_any(path)
    with pytest.raises(CrosstalkError, match="it is encrypted"):
        extract(pdf(b"trailer << /Encrypt 5 0 R >>"), "x.pdf")


def test_a_damaged_one_is_a_sentence():
    whole = pdf(stream(dumps(DIAGRAM), packed=False))
    with pytest.raises(CrosstalkError):
        extract(re.sub(rb'"title":"Nerves"', b'"title":"Ner', whole), "x.pdf")
    cut = pdf(stream(dumps(Diagram(metadata=Metadata(title=str(list(range(9000))))))))
    with pytest.raises(CrosstalkError):
        extract(cut[: len(cut) // 2], "x.pdf")


def test_the_name_does_not_matter(tmp_path):
    path = tmp_path / "renamed.txt"
    path.write_bytes(pdf(stream(dumps(DIAGRAM))))
    assert open_any(path) == DIAGRAM
