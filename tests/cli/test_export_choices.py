"""`crosstalk export`: contexts, steps, journals, remembered settings, and what was typed before all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crosstalk.cli import main
from crosstalk.model import Output, Page
from crosstalk.storage import save
from tests.exporters import talks


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.crosstalk"
    save(talks.diagram(), path)
    return path


def export(*words: object) -> Result:
    return CliRunner().invoke(main, ["export", *map(str, words)])


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".crosstalk"))


@pytest.mark.parametrize("ending", ["svg", "pdf", "eps", "pptx", "png", "tiff"])
def test_a_numbered_file_for_each_value_and_step(file: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert export(file, "-o", out / f"t.{ending}", "--each", "tumor type").exit_code == 0
    assert export(file, "-o", out, "--format", ending, "--steps").exit_code == 0
    assert names(out) == [
        f"t-01-gastric.{ending}",
        f"t-02-pancreatic.{ending}",
        f"talk-01-the-neuron.{ending}",
        f"talk-02-the-cell.{ending}",
        f"talk-03.{ending}",
    ]


def test_a_context_is_drawn_and_said(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    assert export(file, "-o", out, "--context", "tumor type=gastric").exit_code == 0
    assert ">inhibits<" in out.read_text("utf-8")
    assert "tumour type: gastric" in out.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--context", "tumour=lung"), "gastric, pancreatic"),
        (("--context", "tumour"), "is no context"),
        (("--each", "stage"), "tumour type"),
        (("--each", "tumour", "--steps"), "not both"),
        (("--pages", "contexts"), "dimension"),
        (("--journal", "gazette"), "known are"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_written(
    file: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    result = export(file, "-o", tmp_path / "x.pdf", *words)
    assert result.exit_code != 0
    assert said in result.output
    assert names(tmp_path) == []


def test_steps_of_a_diagram_without_any_are_refused(tmp_path: Path) -> None:
    save(talks.diagram(steps=()), tmp_path / "plain.crosstalk")
    result = export(tmp_path / "plain.crosstalk", "-o", tmp_path / "x.svg", "--steps")
    assert result.exit_code == 1
    assert "no steps" in result.output


def test_a_journal_sets_width_and_formats_and_what_is_typed_comes_first(tmp_path: Path) -> None:
    file = tmp_path / "wide.crosstalk"
    save(talks.diagram(page=Page(width_mm=200.0, height_mm=100.0)), file)
    assert export(file, "-o", tmp_path / "n.svg", "--journal", "nature").exit_code == 0
    assert 'width="183mm"' in (tmp_path / "n.svg").read_text("utf-8")
    assert export(file, "-o", tmp_path / "w.svg", "--journal", "nature", "--width", "70mm").exit_code == 0
    assert 'width="70mm"' in (tmp_path / "w.svg").read_text("utf-8")
    assert export(file, "-o", f"{tmp_path / 'out'}/", "--journal", "plos").exit_code == 0
    assert names(tmp_path / "out") == ["wide.eps", "wide.tiff"]
    from PIL import Image

    with Image.open(tmp_path / "out" / "wide.tiff") as picture:
        assert picture.mode == "RGB", "PLOS takes no alpha"
        assert picture.size[0] == pytest.approx(190.5 / 25.4 * 300, abs=1)


def test_settings_that_the_file_remembers_are_taken_when_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "r.crosstalk"
    kept = (
        Output(format="svg", width_mm=40.0, text="outlines", target="web"),
        Output(format="png", dpi=72.0),
    )
    save(talks.diagram(outputs=kept), file)
    assert export(file, "-o", tmp_path / "a.svg").exit_code == 0
    assert 'width="89mm"' in (tmp_path / "a.svg").read_text("utf-8")
    assert export(file, "-o", tmp_path / "b.svg", "--preset", "remembered").exit_code == 0
    svg = (tmp_path / "b.svg").read_text("utf-8")
    assert "max-width:40mm" in svg
    assert "<text" not in svg
    words = ("--preset", "remembered", "--text", "live")
    assert export(file, "-o", tmp_path / "c.svg", *words).exit_code == 0
    assert "<text" in (tmp_path / "c.svg").read_text("utf-8")


def test_remembered_settings_that_make_no_sense_are_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "r.crosstalk"
    save(talks.diagram(outputs=(Output(format="svg", width_mm=-3.0, text="smoke"),)), file)
    assert export(file, "-o", tmp_path / "b.svg", "--preset", "remembered").exit_code == 0
    assert 'width="89mm"' in (tmp_path / "b.svg").read_text("utf-8")


def test_a_bad_file_does_not_stop_the_others(file: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.crosstalk"
    bad.write_text("nonsense")
    result = export(bad, file, "-o", tmp_path / "out", "--format", "svg,pdf")
    assert result.exit_code == 1
    assert "bad.crosstalk" in result.output
    assert "1 of 2 files" in result.output
    assert names(tmp_path / "out") == ["talk.pdf", "talk.svg"]


def test_stopping_it_says_so_and_leaves_no_half_of_a_file(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.crosstalk"
    save(talks.diagram(), other)
    from crosstalk.exporters import SVG, registry

    made: list[int] = []

    def render(figure: object, options: object) -> bytes:
        made.append(1)
        if len(made) > 1:
            raise KeyboardInterrupt
        return SVG.render(figure, options)  # type: ignore[arg-type]

    monkeypatch.setitem(registry._EXPORTERS, "svg", with_render(render))
    result = export(file, other, "-o", tmp_path / "out", "--format", "svg")
    assert result.exit_code == 130
    assert "1 of 2" in result.output
    assert names(tmp_path / "out") == ["talk.svg"]


def with_render(render: object) -> object:
    import dataclasses

    from crosstalk.exporters import SVG

    return dataclasses.replace(SVG, render=render)  # type: ignore[arg-type]


def test_no_diagram_leaves_it_out(file: Path, tmp_path: Path) -> None:
    assert export(file, "-o", tmp_path / "x.svg", "--no-diagram").exit_code == 0
    assert b"crosstalk:diagram" not in (tmp_path / "x.svg").read_bytes()
