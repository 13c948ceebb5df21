"""What the README tells people to type works as it stands there."""

from __future__ import annotations

import re
import shlex
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

import crosstalk
from crosstalk.cli import main
from crosstalk.graph import view
from crosstalk.locations import diagrams
from crosstalk.model import Diagram

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.split("#")[0].strip()
    for block in re.findall(r"```\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("crosstalk ")
]
WINDOW = "crosstalk figure.crosstalk"


def test_there_are_commands_to_try() -> None:
    assert len(COMMANDS) > 8
    assert WINDOW in COMMANDS


@pytest.mark.parametrize("line", [line for line in COMMANDS if line != WINDOW])
def test_a_command_of_the_readme_does_what_it_says(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    # Only a figure with contexts has pages for them.
    template = "vagus-five-tumours" if "--each" in line else "figure-1"
    words = shlex.split(line.replace("*.crosstalk", "figure.crosstalk mine.crosstalk").replace("600", "60"))
    for before, word in pairwise(words):
        if word.endswith(".crosstalk") and before != "-o":
            shutil.copy(diagrams(f"{template}.crosstalk"), word)
    result = CliRunner().invoke(main, words[1:])
    # A check that finds an error says so by its exit code; that is what it is for.
    assert result.exit_code == 0 or (words[1] == "check" and "error" in result.output), result.output
    if "-o" in words:
        target = tmp_path / words[words.index("-o") + 1]
        assert target.is_file() or list(target.iterdir())
    else:
        assert result.output.strip()


def test_the_python_of_the_readme_builds_a_figure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)
    diagram = names["figure"].diagram
    assert isinstance(diagram, Diagram)
    assert list(view(diagram).edges(data="relation")) == [
        (names["neuron"], names["cell"], "suppresses_immunity")
    ]
    assert crosstalk.load("input.crosstalk").records == diagram.records
    assert "<text" not in Path("input.svg").read_text(encoding="utf-8")
