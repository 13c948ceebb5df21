"""`crosstalk check`: a line for each finding, exit code by errors, JSON, journals."""

from __future__ import annotations

import json

import pytest

from crosstalk.storage import save
from tests.checks.cases import joined, page, placed, silenced, text
from tests.cli.test_commands import fails, run


@pytest.fixture
def saved(tmp_path):
    def write(diagram):
        path = tmp_path / "figure.crosstalk"
        save(diagram, path)
        return path

    return write


def test_errors_fail_and_name_the_records(saved) -> None:
    diagram = placed(10, 100)
    result = run("check", saved(diagram))
    assert result.exit_code == 1
    (line,) = [line for line in result.output.splitlines() if line.startswith("error")]
    assert "off-page" in line
    assert f"[{next(iter(diagram.records))}]" in line


def test_warnings_and_notes_do_not_fail(saved) -> None:
    result = run("check", saved(joined("no_such_relation", references=[])))
    assert result.exit_code == 0
    kinds = [line.split()[0] for line in result.output.splitlines()]
    assert kinds[:2] == ["warning", "note"]
    assert result.output.splitlines()[-1].startswith("0 errors, 1 warning, 1 note")


def test_a_journal_changes_what_is_asked(saved) -> None:
    diagram, journal = text(7.5), "nature"
    path = saved(diagram)
    assert "text-large" not in run("check", path).output
    assert "text-large" in run("check", path, "--journal", journal).output
    assert "nature" in fails("check", path, "--journal", "no such journal")


def test_the_pages_own_journal_is_taken(saved) -> None:
    import msgspec

    diagram = page(171, "nature")[0]
    own = msgspec.structs.replace(diagram.page, journal="nature")
    path = saved(msgspec.structs.replace(diagram, page=own))
    assert run("check", path).exit_code == 1
    assert run("check", path, "--journal", "").exit_code == 0


def test_what_is_silenced_is_counted_and_does_not_fail(saved) -> None:
    path = saved(silenced(placed(10, 100), "off-page", "It bleeds off on purpose"))
    result = run("check", path)
    assert result.exit_code == 0
    assert "1 silenced" in result.output
    facts = json.loads(run("check", path, "--format", "json").output)
    assert [f["silenced"] for f in facts["findings"] if f["check"] == "off-page"] == [
        "It bleeds off on purpose"
    ]


def test_json_holds_all_that_is_known(saved) -> None:
    diagram = placed(10, 100)
    result = run("check", saved(diagram), "--format", "json", "--journal", "plos")
    facts = json.loads(result.output)
    assert result.exit_code == 1
    assert facts["journal"] == "plos"
    assert facts["counts"]["error"] == len([f for f in facts["findings"] if f["severity"] == "error"])
    found = next(f for f in facts["findings"] if f["check"] == "off-page")
    assert found["records"] == list(diagram.records)
    assert found["fix"] == "Move it onto the page"
    assert len(found["place"]) == 4


def test_a_missing_file_is_one_line() -> None:
    assert "nowhere" in fails("check", "/nowhere/at-all.crosstalk")
