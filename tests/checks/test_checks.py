"""Each check says something about what is wrong, and nothing about what is right; its way out leads out."""

from __future__ import annotations

import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.catalog.journals import journal
from crosstalk.checks import CHECKS, Finding, run_checks
from crosstalk.commands import History
from crosstalk.locations import diagrams
from crosstalk.model import Diagram
from crosstalk.scene import build_scene
from tests.checks.cases import CASES, silenced


def findings(made, check: str = "") -> list[Finding]:
    diagram, journal_id = made if isinstance(made, tuple) else (made, "")
    catalog = load_catalog()
    found = run_checks(diagram, build_scene(diagram, catalog), catalog, journal(journal_id))
    return [f for f in found if not check or f.check == check]


def test_every_check_has_its_cases() -> None:
    assert set(CASES) == set(CHECKS)


@pytest.mark.parametrize("check", CASES)
def test_it_finds_what_is_wrong(check) -> None:
    made = CASES[check][0]()
    found = findings(made, check)
    assert found
    diagram = made[0] if isinstance(made, tuple) else made
    for finding in found:
        assert finding.message[:1].isupper() or not finding.message[:1].isalpha(), finding.message
        assert finding.message.endswith("."), finding.message
        assert set(finding.records) <= set(diagram.records)


@pytest.mark.parametrize("check", CASES)
def test_it_is_quiet_where_nothing_is_wrong(check) -> None:
    assert findings(CASES[check][1](), check) == []


WITH_FIX = (
    "page-size", "text-small", "script-small", "text-large", "line-thin", "text-colored", "contrast-text",
    "contrast-shape", "same-look", "off-page", "panel-order", "panel-case", "loose-end", "no-description",
    "abbreviation", "raster-dpi", "crooked", "through-object",
    "through-words",
)  # fmt: skip


@pytest.mark.parametrize("check", WITH_FIX)
def test_its_way_out_leads_out_and_back(check) -> None:
    made = CASES[check][0]()
    diagram, journal_id = made if isinstance(made, tuple) else (made, "")
    history = History(diagram)
    (finding,) = findings(made, check)
    assert finding.fix is not None
    history.run(finding.fix.label, finding.fix.run)
    assert findings((history.diagram, journal_id), check) == []
    assert history.steps == (finding.fix.label,)
    history.undo()
    assert [f.id for f in findings((history.diagram, journal_id), check)] == [finding.id]


@pytest.mark.parametrize(
    "check", [c for c in CASES if c not in ("page-size", "font", "no-description", "no-title", "identifier")]
)
def test_it_can_be_silenced_on_its_records(check) -> None:
    made = CASES[check][0]()
    diagram, journal_id = made if isinstance(made, tuple) else (made, "")
    key = findings(made, check)[0].key
    quiet = silenced(diagram, key, "It is meant so")
    after = [f for f in findings((quiet, journal_id), check) if f.key == key]
    assert {f.silenced for f in after} == {"It is meant so"}


def test_the_figure_of_the_program_has_no_errors_or_warnings() -> None:
    figure = load(diagrams("figure-1.crosstalk"))
    loud = [f for f in findings(figure) if f.severity != "note" and not f.silenced]
    assert [f.message for f in loud] == []


def test_an_empty_diagram_has_no_problems() -> None:
    assert findings(Diagram()) == []
