"""The list of checks, and running them."""

from __future__ import annotations

from dataclasses import replace

from crosstalk.catalog import Catalog
from crosstalk.catalog.journals import JournalPreset
from crosstalk.checks import (
    abbreviations,
    alignment,
    alternative_text,
    appearances,
    collisions,
    colored_text,
    contexts,
    cross_references,
    font,
    labels,
    licences,
    line_weight,
    loose_ends,
    off_page,
    page_size,
    panel_letters,
    raster,
    references,
    same_look,
    shape_contrast,
    text_contrast,
    text_size,
    through,
    unknown,
    unlikely,
    vision,
)
from crosstalk.checks.case import Case
from crosstalk.checks.finding import SEVERITIES, Check, Finding, Findings
from crosstalk.model import Diagram
from crosstalk.scene import Scene

MODULES = (
    page_size, text_size, line_weight, font, colored_text, text_contrast, shape_contrast, vision, same_look,
    labels, through, off_page, panel_letters, loose_ends, unknown, unlikely, alternative_text, abbreviations,
    references, cross_references, contexts, raster, licences, alignment,
)  # fmt: skip
CHECKS: dict[str, Check] = {check.id: check for module in MODULES for check in module.CHECKS}
"""Every check by id, in the order in which they run."""


def run_checks(
    diagram: Diagram, scene: Scene, catalog: Catalog, journal: JournalPreset | None = None
) -> list[Finding]:
    """Return all findings, the worst first; those that a person silenced say so and come last."""
    found = [
        finding for finding in iter_checks(Case(diagram, scene, catalog, journal)) if finding is not None
    ]
    return in_order(found)


def iter_checks(case: Case) -> Findings:
    """Yield findings as they are found, and None whenever it may be interrupted for a moment."""
    for gather in (Case.gather, collisions.gather, appearances.gather):
        yield from gather(case)
    for check in CHECKS.values():
        for finding in check.run(case):
            yield finding if finding is None else with_silence(case.diagram, finding)
        yield None


def in_order(findings: list[Finding]) -> list[Finding]:
    """Return findings with the worst first, those of one check together, the silenced ones last."""
    rank = {check: number for number, check in enumerate(CHECKS)}
    return sorted(findings, key=lambda f: (bool(f.silenced), SEVERITIES.index(f.severity), rank[f.check]))


def with_silence(diagram: Diagram, finding: Finding) -> Finding:
    """Return a finding with the reason for which it is silenced.

    What is about a meaning is silenced by any of its records, what is about records by all of them: two labels that
    may overlap do not excuse a third. What is about the figure as a whole is silenced on it.
    """
    if not finding.records:
        said = diagram.metadata.silenced.get(finding.key, "")
        return replace(finding, silenced=said) if said else finding
    reasons = [diagram.records[i].silenced.get(finding.key, "") for i in finding.records]
    said = next((reason for reason in reasons if reason), "")
    if not said or (not finding.detail and not all(reasons)):
        return finding
    return replace(finding, silenced=said)
