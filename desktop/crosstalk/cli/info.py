"""`crosstalk info`: what a diagram holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from crosstalk.checks import Summary


@click.command("info")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, readable=False))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def info_command(path: Path, form: str) -> None:
    """Say what a diagram holds: records, page, relations, and what lacks a reference."""
    import msgspec

    from crosstalk.catalog import load_catalog
    from crosstalk.checks import summarize
    from crosstalk.importers import open_any

    summary = summarize(open_any(path), load_catalog())
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(summary), indent=1).decode("utf-8"))
        return
    for line in lines(summary):
        click.echo(line)


def lines(summary: Summary) -> Iterator[str]:
    """Yield the lines of the text output."""
    width, height = summary.page_mm
    if summary.title:
        yield summary.title
    yield f"page         {width:g} × {height:g} mm, theme {summary.theme}"
    yield f"records      {_tally(summary.counts)}"
    yield f"relations    {_tally(summary.relations)}"
    yield f"references   {summary.references}"
    yield from _listed("components without a reference", summary.components_without_reference)
    yield from _listed("connectors without a reference", summary.connectors_without_reference)
    yield from _listed("statements without a line", summary.undrawn)
    yield from _listed("types that this version does not know", summary.unknown_types)


def _tally(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items()) or "none"


def _listed(what: str, ids: tuple[str, ...]) -> Iterator[str]:
    yield f"{what}: {len(ids)}"
    if ids:
        yield f"  {' '.join(ids)}"
