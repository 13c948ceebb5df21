"""The formats that lists of publications are written in."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.references import bibtex, csl, ris, text
from crosstalk.model import Reference
from crosstalk.telling import Told, numbers
from crosstalk.tongue import tr

FORMATS: dict[str, tuple[str, str, Callable[[Iterable[Reference]], str]]] = {
    "bibtex": ("BibTeX", ".bib", bibtex.write),
    "ris": ("RIS", ".ris", ris.write),
    "csl-json": ("CSL-JSON", ".json", csl.write),
    "text": ("Text", ".txt", text.write),
}
"""Label, ending and writer of each format."""


def write_references(references: Iterable[Reference], form: str) -> str:
    """Return references in a format of FORMATS; raises CrosstalkError for another."""
    if form not in FORMATS:
        raise CrosstalkError(
            tr(
                "There is no format “{form}” for references; there are {FORMATS}.",
                form=form,
                FORMATS=", ".join(FORMATS),
            )
        )
    return FORMATS[form][2](references)


def cited(told: Told, *, uncited: bool = True) -> tuple[Reference, ...]:
    """Return the references in the order of their numbers; those that nothing cites follow if they are wanted."""
    order = numbers(told)
    references = told.diagram.references
    rest = [key for key in references if key not in order] if uncited else []
    return tuple(references[key] for key in [*sorted(order, key=order.__getitem__), *rest])
