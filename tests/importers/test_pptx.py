"""Opening a presentation again."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions, figure_of
from crosstalk.exporters.pptx import render
from crosstalk.importers import open_any
from crosstalk.importers.pptx_embedded import extract
from crosstalk.storage import dumps
from tests.exporters.figures import small_diagram


@pytest.fixture(scope="module")
def exported() -> bytes:
    return render(figure_of(small_diagram()), ExportOptions())


def rewritten(data: bytes, **changes: str | None) -> bytes:
    """Return the archive with members renamed (None drops them), as another program would save it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            new = changes.get(name, name)
            if new is not None:
                target.writestr(new, source.read(name))
    return out.getvalue()


def test_a_presentation_opens_whatever_its_name(exported: bytes, tmp_path: Path) -> None:
    for name in ("figure.pptx", "renamed.bin"):
        (tmp_path / name).write_bytes(exported)
        assert dumps(open_any(tmp_path / name)) == dumps(small_diagram())


def test_it_opens_after_the_part_got_another_name_and_prefix(exported: bytes) -> None:
    other = rewritten(exported, **{"customXml/item1.xml": "customXml/item7.xml"})
    assert dumps(extract(other, "it")) == dumps(small_diagram())
    with zipfile.ZipFile(io.BytesIO(exported)) as archive:
        part = archive.read("customXml/item1.xml")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "customXml/item1.xml", part.replace(b"crosstalk:", b"ns0:").replace(b":crosstalk=", b":ns0=")
        )
    assert dumps(extract(out.getvalue(), "it")) == dumps(small_diagram())


def test_a_presentation_of_somebody_else_is_told_apart(exported: bytes) -> None:
    with pytest.raises(CrosstalkError, match="is a presentation without a diagram inside"):
        extract(rewritten(exported, **{"customXml/item1.xml": None}), "talk.pptx")


def test_another_archive_is_told_apart() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "hello")
    with pytest.raises(CrosstalkError, match="is an archive without a diagram inside"):
        extract(out.getvalue(), "a.zip")


@pytest.mark.parametrize("keep", [0.01, 0.3, 0.9])
def test_a_file_that_was_cut_short_is_said_to_be_damaged(exported: bytes, keep: float) -> None:
    with pytest.raises(CrosstalkError, match="damaged"):
        extract(exported[: int(len(exported) * keep)], "cut.pptx")


def test_a_damaged_diagram_is_said_to_be_damaged() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "customXml/item1.xml", '<c:diagram xmlns:c="urn:crosstalk-studio:diagram">QUJ</c:diagram>'
        )
    with pytest.raises(CrosstalkError, match="damaged"):
        extract(out.getvalue(), "it")


def test_no_more_than_the_limit_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosstalk.importers.pptx_embedded.MAX_BYTES", 1000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("customXml/item1.xml", " " * 100_000)
    with pytest.raises(CrosstalkError, match="more than"):
        extract(out.getvalue(), "bomb.pptx")
