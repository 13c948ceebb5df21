"""`crosstalk diff`: what differs between two states of a figure, in words."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("diff")
@click.argument("before", metavar="A", type=click.Path(path_type=Path, readable=False))
@click.argument("after", metavar="B", type=click.Path(path_type=Path, readable=False))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--exit-code", is_flag=True, help="Exit with 1 where anything differs.")
@click.pass_context
def diff_command(ctx: click.Context, before: Path, after: Path, form: str, exit_code: bool) -> None:
    """Say what of figure A is another in figure B: a line for each thing, and a sum.

    + was added, − was removed, ≠ was changed, • is about the figure as a whole. Both may be diagrams, or exported
    pictures with a diagram inside.
    """
    from crosstalk.catalog import load_catalog
    from crosstalk.importers import open_any
    from crosstalk.model.diff import diff_of
    from crosstalk.telling import changes

    was, now, catalog = open_any(before), open_any(after), load_catalog()
    if form == "json":
        import json

        click.echo(json.dumps(changes.report(was, now, catalog), ensure_ascii=False, indent=1))
    else:
        for line in changes.lines(was, now, catalog):
            click.echo(line)
    if exit_code and diff_of(was, now):
        ctx.exit(1)
