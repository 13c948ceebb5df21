"""What is looked for, line by line: words, severity, silence that is saved, and the command line."""

from __future__ import annotations

import json

import msgspec
import pytest

from crosstalk.checks import CHECKS, SEVERITIES
from crosstalk.model import Diagram
from crosstalk.storage import save
from tests.checks.cases import CASES, joined, page, silenced, two_arrows
from tests.checks.test_checks import findings
from tests.cli.test_commands import run

LIST = {
    "text under the floor at the target width": ("text-small",),
    "sub- and superscripts by their own floor": ("script-small",),
    "line weight": ("line-thin",),
    "page too high or wide": ("page-size",),
    "font": ("font",),
    "coloured text where the journal asks for none": ("text-colored",),
    "contrast of text and of shapes": ("contrast-text", "contrast-shape"),
    "red against green alone": ("red-green",),
    "meanings that merge for some eyes or in grey": ("colors-merge",),
    "overlapping labels": ("labels-overlap", "label-covered", "label-leaves-panel"),
    "objects off the page": ("off-page",),
    "arrow through an object": ("through-object", "through-words", "object-hidden"),
    "connector with a loose end": ("loose-end",),
    "untyped connector": ("untyped",),
    "one look with two meanings": ("same-look",),
    "connector without a reference": ("no-reference",),
    "undefined abbreviation": ("abbreviation",),
    "panel letters out of order or in the wrong case": ("panel-order", "panel-case"),
    "missing alternative text": ("no-description",),
    "raster below the dpi": ("raster-dpi",),
    "licence that does not allow CC-BY": ("licence",),
    "component without cross-reference": ("no-xref",),
    "nearly aligned but not aligned": ("crooked",),
}


def parted(made) -> tuple[Diagram, str]:
    return made if isinstance(made, tuple) else (made, "")


@pytest.mark.parametrize("line", LIST)
def test_everything_on_the_list_is_looked_for(line) -> None:
    assert set(LIST[line]) <= set(CHECKS)


@pytest.mark.parametrize("check", CHECKS)
def test_the_command_line_says_it_in_words_and_in_json_and_fails_by_its_severity(check, tmp_path) -> None:
    diagram, journal = parted(CASES[check][0]())
    path = tmp_path / "figure.crosstalk"
    save(diagram, path)
    result = run("check", path, "--journal", journal)
    facts = json.loads(run("check", path, "--journal", journal, "--format", "json").output)
    (found, *_) = [f for f in facts["findings"] if f["check"] == check]
    assert found["severity"] in SEVERITIES
    assert set(found["records"]) <= set(diagram.records)
    (line, *_) = [line for line in result.output.splitlines() if f"  {check}: " in line]
    assert line.startswith(found["severity"])
    assert found["message"] in line
    assert all(record in line for record in found["records"])
    assert result.exit_code == (1 if facts["counts"].get("error") else 0)


@pytest.mark.parametrize("check", CHECKS)
def test_what_is_silenced_with_a_reason_stays_so_in_the_file(check, tmp_path) -> None:
    diagram, journal = parted(CASES[check][0]())
    found = findings((diagram, journal), check)
    quiet = silenced(diagram, found[0].key, "It is meant so")
    if not found[0].records:
        told = msgspec.structs.replace(quiet.metadata, silenced={found[0].key: "It is meant so"})
        quiet = msgspec.structs.replace(quiet, metadata=told)
    path = tmp_path / "figure.crosstalk"
    save(quiet, path)
    facts = json.loads(run("check", path, "--journal", journal, "--format", "json").output)
    reasons = {f["silenced"] for f in facts["findings"] if f["check"] == check}
    assert "It is meant so" in reasons
    assert f"  {check}: {found[0].message}" not in run("check", path, "--journal", journal).output


def test_a_page_may_be_too_wide_as_well() -> None:
    diagram, journal = page(100, "nature")
    wide = msgspec.structs.replace(diagram, page=msgspec.structs.replace(diagram.page, width_mm=200.0))
    assert findings((wide, journal), "page-size")
    assert not findings((diagram, journal), "page-size")


@pytest.mark.parametrize(
    ("one", "other", "eyes"),
    [
        ("#2a6fb0", "#7a5fb0", ("protanopia", "deuteranopia")),
        ("#0a7f8f", "#2f8f6a", ("tritanopia",)),
        ("#b0527a", "#5a78b0", ("grey",)),
    ],
)
def test_it_names_the_eyes_that_see_no_difference(one, other, eyes) -> None:
    from crosstalk.model import Style

    made = two_arrows("activates", "converts_to", Style(stroke=one), Style(stroke=other))
    said = " ".join(f.message for f in findings(made, "colors-merge"))
    assert any(eye in said for eye in eyes), said


def test_a_connector_without_any_relation_is_untyped() -> None:
    assert findings(joined(""), "untyped")
