"""Whatever goes wrong with an export: one sentence, no half of a file, and the old file as it was; for each format."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import crosstalk
from crosstalk.catalog import load_catalog
from crosstalk.commands import create
from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions, by_id, export_diagram, figure_of, progress
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Picture, Text
from crosstalk.model.records import rich
from crosstalk.painting import outputs  # noqa: F401 - registers PNG and TIFF
from crosstalk.primitives import ImageItem
from crosstalk.scene import build_scene
from crosstalk.storage import files
from crosstalk.text import fonts, outlines
from tests.exporters import talks

FORMATS = ("svg", "pdf", "eps", "pptx", "png", "tiff")


@pytest.fixture(params=FORMATS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "out" / f"figure.{request.param}"
    path.parent.mkdir()
    path.write_bytes(b"the old one")
    return path


def refused(path: Path, diagram: Diagram | None = None, **options: object) -> str:
    """Export over an old file, which must fail, and return the sentence."""
    with pytest.raises(CrosstalkError) as caught:
        export_diagram(diagram or talks.diagram(), path, ExportOptions(**options))  # type: ignore[arg-type]
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == b"the old one"
    said = str(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_a_full_disk(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", full)
    assert "the disk is full" in refused(old)


@contextmanager
def hardly_any_room() -> Iterator[None]:
    """Let the system itself refuse after the first hundred bytes of a file; no longer than that is needed."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_no_more_room_in_the_middle_of_the_file(old: Path) -> None:
    with hardly_any_room():
        said = refused(old)
    assert "cannot be written" in said


def test_a_folder_that_may_not_be_written(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may write anywhere, so the answer of the system is played here.
    def forbidden(*args: object, **kwargs: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(files.tempfile, "mkstemp", forbidden)
    assert "no permission" in refused(old)


def test_a_drive_that_goes_away_before_the_rename(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*args: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(files.os, "replace", gone)
    assert "nothing was changed" in refused(old)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    for name in FORMATS:
        with pytest.raises(CrosstalkError, match="no such file or folder"):
            export_diagram(talks.diagram(), tmp_path / "no" / f"x.{name}")


def test_cancelling_in_the_middle(old: Path) -> None:
    looked: list[int] = []

    def stop() -> None:
        looked.append(1)
        if len(looked) > 1:
            raise progress.CancelledError

    with progress.watched(stop):
        assert "cancelled" in refused(old)


def test_memory_that_does_not_suffice(old: Path) -> None:
    if old.suffix in (".png", ".tiff"):
        assert "too large" in refused(old, dpi=2400.0, width_mm=5000.0)
    elif old.suffix == ".pptx":
        assert "larger than the largest" in refused(old, width_mm=5000.0)


@pytest.mark.parametrize("old", ["pdf", "eps"], indirect=True)
def test_a_picture_inside_that_is_too_large(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from crosstalk.exporters import pictures

    monkeypatch.setattr(pictures, "MAX_PIXELS", 3)
    pictures._decoded.cache_clear()
    picture = Picture(id="p", x=60, y=60, width=50, height=50, media_type="image/png", data=png())
    assert "too large" in refused(old, Diagram(records={"p": picture}))
    pictures._decoded.cache_clear()


def png() -> bytes:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGBA", (8, 4), "#ff000080").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def no_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*args: object) -> None:
        raise CrosstalkError("No font with the widths of Arial was found; install one.")

    monkeypatch.setattr(fonts, "font_file", none)
    for name in ("crosstalk.exporters.pdf_text.font_file",):
        monkeypatch.setattr(name, none)
    for cached in (outlines.source_of, outlines._glyph):
        cached.cache_clear()


@pytest.mark.usefixtures("no_fonts")
def test_a_missing_font(old: Path) -> None:
    text = old.suffix in (".svg", ".pptx")
    if text:  # They name the font, and need it for outlines only.
        export_diagram(talks.diagram(), old)
        old.write_bytes(b"the old one")
    if old.suffix not in (".png", ".tiff"):
        assert "No font" in refused(old, text="outlines")
    outlines.source_of.cache_clear()
    outlines._glyph.cache_clear()


def test_a_letter_that_no_font_has(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = "\U0001f9ec\ue123"
    monkeypatch.setattr(outlines, "_others", lambda bold, italic: ())
    outlines.source_of.cache_clear()
    outlines._glyph.cache_clear()
    text = Text(id="t", x=60, y=60, width=90, height=10, runs=rich(f"DNA {odd}"))
    diagram = Diagram(records={"t": text})
    if old.suffix in (".pdf", ".eps"):
        assert odd[1] in refused(old, diagram)
    else:
        from crosstalk.exporters import letters

        said = letters.warning(figure_of(diagram), old.suffix.lstrip("."), ExportOptions())
        assert odd[1] in said
        assert said.endswith(".")
        assert by_id(old.suffix.lstrip(".")).render(figure_of(diagram), ExportOptions())
    outlines.source_of.cache_clear()
    outlines._glyph.cache_clear()


@pytest.mark.parametrize("media_type", ["image/png", "image/svg+xml"])
@pytest.mark.parametrize("suffix", ["svg", "png", "pdf", "pptx"])
def test_a_picture_that_is_no_picture_is_named_and_the_old_file_stays(tmp_path, media_type, suffix):
    """A file made elsewhere may hold one: it opens, with a frame in its place, but no figure goes out with a hole."""
    figure = crosstalk.Figure()
    figure.history.run(
        "Add", create.add_picture, b"no picture", media_type, Point(60, 60), (40.0, 40.0), id="stain"
    )
    scene = build_scene(figure.diagram, load_catalog())
    assert all(not isinstance(part, ImageItem) for part in scene.items["stain"].items[0].items)
    target = tmp_path / f"old.{suffix}"
    target.write_bytes(b"old")
    with pytest.raises(CrosstalkError, match=r"^The picture “stain” is damaged[^\n]*\.$"):
        crosstalk.export(figure.diagram, target)
    assert target.read_bytes() == b"old"
