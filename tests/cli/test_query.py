"""`crosstalk query` and `crosstalk tell`."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from crosstalk.cli.app import main
from crosstalk.locations import diagrams

FIGURE = str(diagrams("figure-1.crosstalk"))


def run(*words: str):
    return CliRunner().invoke(main, words)


def test_a_route_is_found_by_labels():
    result = run("query", FIGURE, "routes", "BDNF", "migration")
    assert result.exit_code == 0
    assert (
        result.output == "BDNF binds TrkB, which activates RAS–ERK, which promotes migration (sense open).\n"
    )


def test_answers_come_as_json():
    result = run("query", FIGURE, "loops", "--format", "json")
    found = json.loads(result.output)
    assert any(line["sign"] == 1 and "reelin" in line["sentence"] for line in found)


def test_no_answer_is_said():
    assert run("query", FIGURE, "therapies").output == "No therapy reaches anything.\n"


def test_a_thing_that_is_not_there_is_named_with_what_is_near():
    result = run("query", FIGURE, "downstream", "Vagus nerv")
    assert result.exit_code == 1
    assert "did you mean “Vagus nerve”?" in result.stderr


def test_signs_and_blanks_need_not_be_typed():
    assert (
        run("query", FIGURE, "upstream", "CD8 T cell").output
        == run("query", FIGURE, "upstream", "CD8⁺ T cell").output
    )
    assert run("query", FIGURE, "downstream", "TGFβ").exit_code == 0


def test_too_few_things_are_asked_for():
    result = run("query", FIGURE, "routes", "BDNF")
    assert result.exit_code == 1
    assert "two different things" in result.stderr


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("caption", "(5) TME–nervous system crosstalk:"),
        ("panels", "(1) Tumor cell signaling activation."),
        ("alt", "NK cell kills NEC cell."),
        ("short", "5 panels, 82 relations."),
        ("abbreviations", "TME\ttumor microenvironment"),
        ("bibtex", "@misc{SONG25"),
        ("ris", "ID  - SONG25"),
        ("csl-json", '"id": "SONG25"'),
        ("references", "1. "),
    ],
)
def test_every_text_is_told(what, expected):
    result = run("tell", FIGURE, what)
    assert result.exit_code == 0
    assert expected in result.output


def test_an_unknown_context_is_a_sentence():
    result = run("tell", FIGURE, "alt", "--context", "tumor type=gastric")
    assert result.exit_code == 1
    assert "context dimension" in result.stderr
