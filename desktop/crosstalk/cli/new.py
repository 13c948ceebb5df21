"""`crosstalk new`: a diagram from a template."""

from __future__ import annotations

from pathlib import Path

import click

from crosstalk.errors import CrosstalkError

_FOREIGN = {".svg", ".png", ".pdf", ".tif", ".tiff", ".eps", ".pptx", ".jpg", ".jpeg"}


@click.command("new")
@click.option(
    "--template", metavar="NAME", help="Diagram or scene to begin with, e.g. figure-1; else an empty page."
)
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="File to write.")
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
@click.option("--list", "listed", is_flag=True, help="List the templates.")
def new_command(template: str | None, output: Path | None, force: bool, listed: bool) -> None:
    """Write a new diagram, empty or from a template."""
    if listed:
        for name in templates():
            click.echo(name)
        return
    if output is None:
        raise click.UsageError("Missing option '-o' / '--output'.")
    if output.suffix.lower() in _FOREIGN:
        raise CrosstalkError(
            f"{output} is not the name of a diagram; `crosstalk export` writes {output.suffix} files."
        )
    if output.exists() and not output.is_dir() and not force:
        raise CrosstalkError(f"{output} exists already; add --force to replace it.")
    _write(template, output)


def templates() -> list[str]:
    """Return the names of the diagrams that ship with the program: whole figures, then scenes."""
    return list(_shipped())


def _shipped() -> dict[str, Path]:
    """Return the files of the templates by name."""
    from crosstalk.locations import diagrams

    files = [*sorted(diagrams().glob("*.crosstalk")), *sorted(diagrams("scenes").glob("*.crosstalk"))]
    return {path.stem: path for path in files}


def _write(template: str | None, output: Path) -> None:
    from crosstalk.model import Diagram
    from crosstalk.storage import load, save

    if template is None:
        save(Diagram(), output)
        return
    name = template.removesuffix(".crosstalk")
    known = _shipped()
    if name not in known:
        there = ", ".join(known) or "none"
        raise CrosstalkError(f"There is no template {template!r}; there are: {there}.")
    save(load(known[name]), output)
