"""The command in a process of its own: exit codes, streams, files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crosstalk.storage import save
from tests.exporters.figures import small_diagram


def crosstalk(*args: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "crosstalk", *map(str, args)]
    return subprocess.run(command, capture_output=True, env=env | environment, check=False, timeout=120)


@pytest.fixture
def diagram(tmp_path: Path) -> Path:
    path = tmp_path / "input.crosstalk"
    save(small_diagram(), path)
    return path


def test_png_without_a_display_has_its_size_and_dpi(diagram: Path, tmp_path: Path) -> None:
    from PIL import Image

    target = tmp_path / "out.png"
    result = crosstalk(
        "export", diagram, "-o", target, "--dpi", 150, "--width", "25.4mm", "--background", "none"
    )
    assert (result.returncode, result.stderr) == (0, b"")
    with Image.open(target) as image:
        assert image.size == (150, 75)
        assert image.info["dpi"] == pytest.approx((150, 150), abs=0.1)
        assert image.mode == "RGBA"
        assert image.getchannel("A").getextrema()[0] == 0


def test_svg_needs_no_qt(diagram: Path, tmp_path: Path) -> None:
    blocker = tmp_path / "block"
    (blocker / "PySide6").mkdir(parents=True)
    (blocker / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object')"
    )
    good = crosstalk("export", diagram, "-o", tmp_path / "out.svg", PYTHONPATH=str(blocker))
    assert (good.returncode, good.stderr) == (0, b"")
    bad = crosstalk("export", diagram, "-o", tmp_path / "out.png", PYTHONPATH=str(blocker))
    assert bad.returncode == 1
    assert b"libegl1" in bad.stderr
    assert bad.stderr.count(b"\n") == 1


def test_one_line_and_one_for_what_goes_wrong(diagram: Path, tmp_path: Path) -> None:
    diagram.write_bytes(diagram.read_bytes()[:80])
    before = diagram.read_bytes()
    target = tmp_path / "out.svg"
    target.write_text("old")
    result = crosstalk("export", diagram, "-o", target)
    assert result.returncode == 1
    assert result.stderr.count(b"\n") == 1
    assert b"Traceback" not in result.stderr
    assert (diagram.read_bytes(), target.read_text()) == (before, "old")


def test_a_terminal_without_greek_gets_something_else() -> None:
    result = crosstalk("catalog", "beta", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"\\u03b2" in result.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_standard_output_is_said() -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "crosstalk", "catalog", "--format", "json"]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=120)
    assert result.returncode == 1
    assert b"crosstalk: no space left on device" in result.stderr
    assert b"Traceback" not in result.stderr


def test_progress_is_shown_for_many_files(diagram: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.crosstalk"
    save(small_diagram(), other)
    result = crosstalk("export", diagram, other, "-o", tmp_path / "out", "--format", "svg,png")
    assert result.returncode == 0
    assert b"2/2" in result.stderr
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "input.png",
        "input.svg",
        "other.png",
        "other.svg",
    ]
