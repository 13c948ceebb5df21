"""`crosstalk query`: questions to the graph of a figure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosstalk.cli import values
from crosstalk.errors import CrosstalkError

if TYPE_CHECKING:
    from crosstalk.telling import Told

_NAMES = ["downstream", "upstream", "routes", "loops", "hubs", "therapies", "knock-out", "loose"]


@click.command("query")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, readable=False))
@click.argument("question", type=click.Choice(_NAMES))
@click.argument("things", nargs=-1, metavar="[THING]...")
@click.option("--depth", type=click.IntRange(1), help="How many steps away at most.")
@click.option(
    "--context",
    metavar="DIM=VALUE",
    multiple=True,
    type=values.condition,
    help='Answer for a context, e.g. "tumor type=gastric".',
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def query_command(
    path: Path,
    question: str,
    things: tuple[str, ...],
    depth: int | None,
    context: tuple[tuple[str, str], ...],
    form: str,
) -> None:
    """Ask the figure a question.

    THING is a label, a catalogue type or an id: one for downstream, upstream and knock-out, two for routes. Signs are
    products along the way; they are open where one of them is, or where it depends on a context that is not chosen.
    """
    import msgspec

    from crosstalk.catalog import load_catalog
    from crosstalk.exporters.frames import context_of
    from crosstalk.importers import open_any
    from crosstalk.telling import QUESTIONS, Told, ask

    diagram = open_any(path)
    told = Told(diagram, load_catalog(), context_of(diagram, context))
    chosen = [i for thing in things for i in find(told, thing)]
    lines = [line for line in ask(question, told, chosen, depth) if line is not None]
    if form == "json":
        found = [{"sentence": line.sentence, "sign": line.sign, "ids": line.ids} for line in lines]
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1).decode("utf-8"))
        return
    for line in lines:
        click.echo(f"{line.sentence}.")
    if not lines:
        click.echo(QUESTIONS[question].nothing)


def find(told: Told, thing: str) -> Iterator[str]:
    """Yield the first record of that id, label or type, in this order; raises CrosstalkError where there is none.

    At last signs and blanks do not matter: nobody types the raised plus of “CD8⁺ T cell” into a terminal.
    """
    wanted = thing.casefold()
    records = told.diagram.records
    if thing in records:
        yield thing
        return
    for names in (lambda r: [told.name(r.id)], lambda r: [getattr(r, "type", "")]):
        for record_id in told.diagram.drawing_order:
            if any(name.casefold() == wanted for name in names(records[record_id])):
                yield record_id
                return
    letters = _letters(thing)
    for record_id in told.diagram.drawing_order:
        if letters and _letters(told.name(record_id)) == letters:
            yield record_id
            return
    raise CrosstalkError(f"There is no “{thing}” in this figure{_hint(told, wanted)}")


def _letters(name: str) -> str:
    """Return letters and digits alone, without case, and raised or lowered ones as plain ones."""
    return "".join(c for c in unicodedata.normalize("NFKC", name).casefold() if c.isalnum())


def _hint(told: Told, wanted: str) -> str:
    from rapidfuzz import process

    names: Iterable[str] = {told.name(i) for i in told.diagram.records}
    best = process.extractOne(wanted, names, processor=str.casefold, score_cutoff=70)
    return f"; did you mean “{best[0]}”?" if best else "."
