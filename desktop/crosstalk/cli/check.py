"""`crosstalk check`: what a journal, or a careful reader, would object to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from crosstalk.catalog.journals import JournalPreset
    from crosstalk.checks import Finding


@click.command("check")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, readable=False))
@click.option(
    "--journal", "journal_id", metavar="ID", help="Check for this journal instead of the page's own."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_context
def check_command(ctx: click.Context, path: Path, journal_id: str | None, form: str) -> None:
    """Say what is wrong with a figure, a line for each problem; the exit code is 1 where there are errors.

    Warnings and notes do not fail. What was silenced in the file is counted, and listed in JSON only.
    """
    from crosstalk.catalog import load_catalog
    from crosstalk.checks import run_checks
    from crosstalk.importers import open_any
    from crosstalk.scene import build_scene

    diagram = open_any(path)
    preset = chosen(diagram.page.journal if journal_id is None else journal_id, strict=journal_id is not None)
    catalog = load_catalog()
    findings = run_checks(diagram, build_scene(diagram, catalog), catalog, preset)
    if form == "json":
        import json

        click.echo(json.dumps(report(findings, preset), ensure_ascii=False, indent=1))
    else:
        for line in lines(findings, preset):
            click.echo(line)
    if any(finding.severity == "error" and not finding.silenced for finding in findings):
        ctx.exit(1)


def chosen(journal_id: str, *, strict: bool) -> JournalPreset | None:
    """Return a preset; an id that is not known is None, or with `strict` a CrosstalkError that lists the known ones."""
    from crosstalk.catalog.journals import journal, load_journals
    from crosstalk.errors import CrosstalkError

    found = journal(journal_id)
    if found is None and strict and journal_id:
        raise CrosstalkError(f"There is no journal {journal_id!r}; known are {', '.join(load_journals())}.")
    return found


def lines(findings: Sequence[Finding], preset: JournalPreset | None) -> list[str]:
    """Return the lines of the text output: one for each finding that nobody silenced, and a sum."""
    open_ones = [finding for finding in findings if not finding.silenced]
    found = [
        f"{f.severity:<7}  {f.check}: {f.message}{' [' + ', '.join(f.records) + ']' if f.records else ''}"
        for f in open_ones
    ]
    return [*found, _sum(open_ones, len(findings) - len(open_ones), preset)]


def report(findings: Sequence[Finding], preset: JournalPreset | None) -> dict[str, Any]:
    """Return the JSON output; places are left, top, width, height in points."""
    return {
        "journal": preset.id if preset is not None else None,
        "counts": dict(Counter(f.severity for f in findings if not f.silenced)),
        "findings": [_facts(finding) for finding in findings],
    }


def _facts(finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check,
        "severity": finding.severity,
        "message": finding.message,
        "records": list(finding.records),
        "place": [round(number, 2) for number in finding.place] if finding.place is not None else None,
        "fix": finding.fix.label if finding.fix is not None else None,
        "silenced": finding.silenced or None,
    }


def _sum(findings: Sequence[Finding], silenced: int, preset: JournalPreset | None) -> str:
    counts = Counter(finding.severity for finding in findings)
    parts = [_counted(counts[severity], severity) for severity in ("error", "warning", "note")]
    quiet = f", {silenced} silenced" if silenced else ""
    return f"{', '.join(parts)}{quiet}; checked for {preset.name if preset is not None else 'no particular journal'}"


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
