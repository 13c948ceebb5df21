"""BibTeX (written by bibtexparser)."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.model import Reference

_TYPES = {
    "article-journal": "article", "book": "book", "chapter": "incollection", "paper-conference": "inproceedings",
    "thesis": "phdthesis", "report": "techreport", "manuscript": "unpublished",
}  # fmt: skip


def write(references: Iterable[Reference]) -> str:
    """Return an entry for each reference; what is known only as a citation goes into `note`."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    library = Library()
    for reference in references:
        fields = [Field(key, _guarded(value)) for key, value in _fields(reference).items() if value]
        library.add(
            Entry(
                _TYPES.get(reference.type, "article" if reference.journal else "misc"), reference.id, fields
            )
        )
    return str(write_string(library))


def _fields(reference: Reference) -> dict[str, str]:
    return {
        "author": " and ".join(reference.authors),
        "title": reference.title,
        "booktitle" if reference.type in ("chapter", "paper-conference") else "journal": reference.journal,
        "year": reference.year,
        "volume": reference.volume,
        "number": reference.issue,
        "pages": reference.pages.replace("–", "--"),
        "doi": reference.doi,
        "pmid": reference.pmid,
        "url": reference.url,
        "note": reference.note or ("" if reference.title else reference.citation),
    }


def _guarded(value: str) -> str:
    """Return a value that closes every brace it opens: one that does not would take the rest of the file with it."""
    depth = 0
    for sign in value:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            break
    return value if depth == 0 else value.replace("{", "(").replace("}", ")")
