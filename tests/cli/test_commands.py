"""The commands, run in this process."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import click
import pytest
from click.testing import CliRunner, Result

import crosstalk
from crosstalk.cli import main
from crosstalk.cli.app import COMMANDS
from crosstalk.storage import dumps, load, save
from tests.exporters.figures import small_diagram


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, [str(arg) for arg in args], catch_exceptions=True)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def fails(*args: object) -> str:
    """Run a command that must fail, and return its one line."""
    result = run(*args)
    assert result.exit_code == 1, result.output
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("crosstalk: ")
    return lines[0]


@pytest.fixture
def diagram(tmp_path: Path) -> Path:
    path = tmp_path / "input.crosstalk"
    save(small_diagram(), path)
    return path


def test_version() -> None:
    assert run("--version").stdout == f"crosstalk {crosstalk.__version__}\n"


def test_help_names_the_commands() -> None:
    output = run("--help").stdout
    assert all(name in output for name in ("export", "new", "catalog", "info"))


def test_export_writes_an_svg_that_opens_again(diagram: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.svg"
    assert run("export", diagram, "-o", target, "--width", "8.9cm", "--background", "white").exit_code == 0
    root = fromstring(target.read_bytes())
    assert root.get("width") == "89mm"
    again = tmp_path / "again.svg"
    assert run("export", target, "-o", again, "--width", "89mm", "--background", "#fff").exit_code == 0
    assert again.read_bytes() == target.read_bytes()


def test_export_in_every_format(diagram: Path, tmp_path: Path) -> None:
    (tmp_path / "more.crosstalk").write_bytes(diagram.read_bytes())
    files = (diagram, tmp_path / "more.crosstalk")
    result = run("export", *files, "-o", tmp_path / "out", "--format", "svg,pdf,png,tiff,eps", "--dpi", 72)
    assert result.exit_code == 0, result.stderr
    begins = {"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG", "tiff": b"II*", "eps": b"%!PS"}
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert sorted(written) == sorted(f"{name}.{kind}" for name in ("input", "more") for kind in begins)
    assert all(data.startswith(begins[name.rpartition(".")[2]]) for name, data in written.items())


def test_a_format_that_fails_does_not_stop_the_others(
    diagram: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crosstalk.painting.png.MAX_PIXELS", 10)
    line = fails("export", diagram, "-o", tmp_path / "out", "--format", "png,svg")
    assert "input.png" in line
    assert "too large" in line
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["input.svg"]


def test_the_help_of_export_names_the_formats() -> None:
    import crosstalk.painting.outputs  # noqa: F401 - its exporters register themselves
    from crosstalk.exporters import all_exporters

    words = run("export", "--help").stdout
    assert all(exporter.id in words for exporter in all_exporters())
    assert "--pages" in words


def test_export_of_many_files_goes_on_past_a_bad_one(diagram: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.crosstalk"
    bad.write_text("{")
    other = tmp_path / "other.crosstalk"
    save(small_diagram(), other)
    out = tmp_path / "out"
    result = run("export", diagram, bad, other, "-o", out, "--format", "svg")
    assert result.exit_code == 1
    assert sorted(p.name for p in out.iterdir()) == ["input.svg", "other.svg"]
    assert "bad.crosstalk" in result.stderr
    assert "1 of 3 files" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_defect_in_one_file_does_not_stop_the_others(
    diagram: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise ValueError("odd")

    monkeypatch.delenv("CROSSTALK_DEBUG", raising=False)
    monkeypatch.setattr("crosstalk.exporters.figure_of", broken)
    assert "ValueError: odd" in fails("export", diagram, "-o", tmp_path / "out.svg")


def test_files_of_one_name_are_not_written_over_each_other(diagram: Path, tmp_path: Path) -> None:
    twin = tmp_path / "twin" / diagram.name
    twin.parent.mkdir()
    save(small_diagram(), twin)
    assert "would both become" in fails("export", diagram, twin, "-o", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_export_refuses_what_makes_no_sense(diagram: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.svg"
    assert "ending '.xyz'" in fails("export", diagram, "-o", tmp_path / "out.xyz")
    assert "no theme 'nope'" in fails("export", diagram, "-o", target, "--theme", "nope")
    assert "dpi" in fails("export", diagram, "-o", target, "--dpi", "0")
    assert "no such file" in fails("export", tmp_path / "gone.crosstalk", "-o", target)
    assert "is a folder" in fails("export", tmp_path, "-o", target)
    assert "need a folder" in fails("export", diagram, diagram, "-o", target)
    assert run("export", diagram, "-o", target, "--width", "wide").exit_code == 2
    assert run("export", diagram, "-o", target, "--background", "beige").exit_code == 2
    assert not target.exists()


def test_a_full_disk_keeps_the_old_file(
    diagram: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.svg"
    target.write_text("old")

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert "the disk is full" in fails("export", diagram, "-o", target)
    assert target.read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["input.crosstalk", "out.svg"]


def test_a_rename_that_fails_keeps_the_old_file(
    diagram: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.svg"
    target.write_text("old")

    def denied(*_: Any) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "replace", denied)
    assert "permission" in fails("export", diagram, "-o", target)
    assert target.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_a_file_is_said(diagram: Path, tmp_path: Path) -> None:
    wall = tmp_path / "wall"
    wall.write_text("here")
    assert "not a folder" in fails("export", diagram, "-o", wall / "out.svg")
    assert "cannot be made" in fails("export", diagram, "-o", f"{wall}/out/")
    assert "no such file or folder" in fails("export", diagram, "-o", tmp_path / "nowhere" / "out.svg")


def test_new_writes_an_empty_diagram_and_replaces_nothing(tmp_path: Path) -> None:
    target = tmp_path / "fresh.crosstalk"
    assert run("new", "-o", target).exit_code == 0
    assert len(load(target).records) == 0
    target.write_text("mine")
    assert "exists already" in fails("new", "-o", target)
    assert target.read_text() == "mine"
    assert run("new", "-o", target, "--force").exit_code == 0
    assert len(load(target).records) == 0


def test_new_takes_a_template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    save(small_diagram(), shipped / "demo.crosstalk")
    monkeypatch.setattr("crosstalk.locations.diagrams", shipped.joinpath)
    target = tmp_path / "fresh.crosstalk"
    assert run("new", "--template", "demo", "-o", target).exit_code == 0
    assert dumps(load(target)) == dumps(small_diagram())
    assert run("new", "--list").stdout == "demo\n"
    assert "there are: demo" in fails("new", "--template", "../demo", "-o", target, "--force")


def test_new_does_not_write_diagrams_under_foreign_endings(tmp_path: Path) -> None:
    assert "not the name of a diagram" in fails("new", "-o", tmp_path / "figure.svg")


def test_catalog_lists_everything_as_json() -> None:
    facts = json.loads(run("catalog", "--format", "json").stdout)
    keys = {"id", "label", "synonyms", "abbreviation", "category", "identifiers", "slots", "ports", "size"}
    assert all(set(entry) == {*keys, "author", "licence"} for entry in facts["components"])
    assert len({entry["id"] for entry in facts["components"]}) == len(facts["components"]) > 100
    assert facts["relations"]


def test_catalog_finds_by_query() -> None:
    lines = run("catalog", "swann").stdout.splitlines()
    assert lines[1].startswith("schwann_cell ")


def test_info_counts(diagram: Path) -> None:
    facts = json.loads(run("info", diagram, "--format", "json").stdout)
    assert facts["counts"] == {"component": 2, "connector": 2}
    assert facts["relations"] == {"contacts": 1, "inhibits": 1}
    assert facts["page_mm"] == [50.8, 25.4]
    assert facts["connectors_without_reference"] == ["link", "silent"]
    assert facts["undrawn"] == ["silent"]


def test_info_in_words(diagram: Path) -> None:
    output = run("info", diagram).stdout
    assert "50.8 × 25.4 mm" in output
    assert "connectors without a reference: 2" in output


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"format":1,\n"records":[', "cut short|line"),
        ("[1, 2]", "not a Crosstalk diagram"),
        ('{"format":99,"records":[]}', "newer version"),
        ('{"format":1,"records":[{"kind":"component","id":"a","type":3}]}', "line 1"),
        ('{"format":1,"records":[{"kind":"component","id":"a","type":"t","parent":"x"}]}', "“a”"),
    ],
)
def test_bad_diagrams_are_said_in_a_line(tmp_path: Path, content: str, words: str) -> None:
    import re

    file = tmp_path / "bad.crosstalk"
    file.write_text(content)
    assert re.search(words, fails("info", file))
    assert file.read_text() == content


def test_a_word_that_is_neither_command_nor_file_is_said() -> None:
    assert "no such command" in fails("exprot")


def test_the_window_needs_a_display(tmp_path: Path, diagram: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosstalk.cli.system.is_linux", lambda: True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in fails(diagram)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_looks_whether_a_file_may_be_read_before_reading_it(name: str) -> None:
    """click would answer with its usage and exit code 2; reading says a sentence of ours."""
    command = main.get_command(click.Context(main), name)
    for param in command.params:
        assert not (
            isinstance(param, click.Argument) and isinstance(param.type, click.Path) and param.type.readable
        )


def test_a_file_that_may_not_be_read_is_a_sentence(diagram: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert fails("info", diagram) == f"crosstalk: {diagram} cannot be read: you have no permission there."
