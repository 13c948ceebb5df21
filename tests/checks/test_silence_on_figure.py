"""What is about the figure as a whole can be silenced too; the reason is kept in the file."""

from __future__ import annotations

import msgspec
import pytest

from crosstalk.catalog import load_catalog
from crosstalk.checks import run_checks
from crosstalk.commands import History
from crosstalk.commands.silence import silence, unsilence
from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, Metadata, Text
from crosstalk.scene import build_scene
from crosstalk.storage.codec import dumps, loads


def about_the_figure(diagram: Diagram) -> dict[str, str]:
    catalog = load_catalog()
    found = run_checks(diagram, build_scene(diagram, catalog), catalog)
    return {f.key: f.silenced for f in found if not f.records}


def test_a_finding_about_the_figure_is_silenced_and_speaks_again() -> None:
    history = History(Diagram(records={"t": Text(id="t", x=50, y=50, width=40, height=10)}))
    assert about_the_figure(history.diagram)["no-title"] == ""
    history.run("Silence", silence, (), "no-title", "The journal sets it")
    assert about_the_figure(history.diagram)["no-title"] == "The journal sets it"
    assert about_the_figure(loads(dumps(history.diagram)))["no-title"] == "The journal sets it"
    history.run("Unsilence", unsilence, (), "no-title")
    assert about_the_figure(history.diagram)["no-title"] == ""
    assert history.diagram.metadata == Metadata()


def test_it_needs_a_reason_here_too() -> None:
    with pytest.raises(CrosstalkError, match="why"):
        History(Diagram()).run("Silence", silence, (), "no-title", "  ")


def test_a_diagram_without_silence_says_nothing_of_it() -> None:
    written = dumps(msgspec.structs.replace(Diagram(), metadata=Metadata(title="T")))
    assert b"silenced" not in written
    assert b"outputs" not in written
