"""`crosstalk tell`: captions, alternative texts, abbreviations and references written from the graph."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosstalk.cli import values

if TYPE_CHECKING:
    from crosstalk.telling import Told

_TEXTS = ("caption", "panels", "alt", "short", "abbreviations", "bibtex", "ris", "csl-json", "references")


@click.command("tell")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, readable=False))
@click.argument("what", type=click.Choice(_TEXTS), default="caption")
@click.option(
    "--context",
    metavar="DIM=VALUE",
    multiple=True,
    type=values.condition,
    help='Tell it for a context, e.g. "tumor type=gastric".',
)
@click.option("--no-numbers", is_flag=True, help="Leave the numbers of references out of the caption.")
def tell_command(path: Path, what: str, context: tuple[tuple[str, str], ...], no_numbers: bool) -> None:
    """Say what a figure states.

    caption is a draft with every statement, panels one with the titles of the panels only; alt and short are the
    alternative texts; references, bibtex, ris and csl-json are the publications in the order of their numbers.
    """
    from crosstalk.catalog import load_catalog
    from crosstalk.exporters.frames import context_of
    from crosstalk.importers import open_any
    from crosstalk.telling import Told

    diagram = open_any(path)
    told = Told(diagram, load_catalog(), context_of(diagram, context))
    click.echo(_writer(what, numbered=not no_numbers)(told).rstrip("\n"))


def _writer(what: str, *, numbered: bool) -> Callable[[Told], str]:
    from crosstalk import telling

    writers: dict[str, Callable[[Told], str]] = {
        "caption": lambda told: telling.caption(told, references=numbered),
        "panels": lambda told: telling.caption(told, detail="panels"),
        "alt": telling.long_text,
        "short": telling.short_text,
        "abbreviations": _abbreviations,
    }
    return writers.get(what) or _references("text" if what == "references" else what)


def _abbreviations(told: Told) -> str:
    from crosstalk.telling import abbreviations

    return "\n".join(f"{a.short}\t{a.meaning or '?'}" for a in abbreviations(told) if not a.is_name)


def _references(form: str) -> Callable[[Told], str]:
    from crosstalk.exporters.references import cited, write_references

    return lambda told: write_references(cited(told), form)
