"""Which format a list of publications is in, and reading it."""

from __future__ import annotations

from collections.abc import Callable

from crosstalk.errors import CrosstalkError
from crosstalk.importers.references import bibtex, csl, ris
from crosstalk.importers.references.found import Found
from crosstalk.model.identifiers import problem
from crosstalk.tongue import later, tr

MAX_BYTES = 32 * 1024 * 1024
FORMATS: dict[str, tuple[Callable[[str], Found], tuple[str, ...]]] = {
    "BibTeX": (bibtex.read, (".bib", ".bibtex")),
    "RIS": (ris.read, (".ris",)),
    "CSL-JSON": (csl.read, (".json",)),
}
"""Reader and endings of each format."""


def read_references(data: bytes, name: str = later("The file")) -> Found:
    """Return the publications of a file or of pasted text; the format is told by what stands in it.

    An identifier of the wrong form is taken out and told. Raises CrosstalkError where there is nothing to read.
    """
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            tr(
                "{name} is larger than {MAX_BYTES} MB; that is no list of references.",
                name=name,
                MAX_BYTES=MAX_BYTES // 2**20,
            )
        )
    text = _decoded(data)
    found = FORMATS[format_of(text, name)][0](text)
    if not found.references and not found.problems:
        raise CrosstalkError(tr("{name} holds no reference.", name=name))
    return _with_sound_identifiers(found)


def format_of(text: str, name: str = later("The text")) -> str:
    """Return the name of the format that a text is in; raises CrosstalkError where it is none of them."""
    start = text.lstrip()
    if start.startswith(("[", "{")):
        return "CSL-JSON"
    if "TY  -" in text:
        return "RIS"
    if "@" in text:
        return "BibTeX"
    raise CrosstalkError(tr("{name} is neither BibTeX nor RIS nor CSL-JSON.", name=name))


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _with_sound_identifiers(found: Found) -> Found:
    import msgspec

    kept, problems = [], list(found.problems)
    for reference in found.references:
        wrong = problem(reference)
        while wrong:
            problems.append(tr("{id}: {wrong} It was left out.", id=reference.id, wrong=wrong))
            part = "doi" if wrong.endswith("07762-w.") else "pmid"
            reference = msgspec.structs.replace(reference, **{part: ""})
            wrong = problem(reference)
        kept.append(reference)
    return Found(tuple(kept), tuple(problems))
