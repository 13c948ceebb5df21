"""References as they stand at the end of a paper."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.model import Reference

_MOST = 6
"""Authors that are named before "et al." (the habit of the NLM: six)."""


def write(references: Iterable[Reference]) -> str:
    """Return a numbered list, one reference a line."""
    return "".join(f"{number}. {line(reference)}\n" for number, reference in enumerate(references, 1))


def line(reference: Reference) -> str:
    """Return a reference in one line: authors, title, journal, year, volume, pages, identifiers.

    What is known only as a citation stands as it is.
    """
    if not reference.title and reference.citation:
        parts = [reference.citation.rstrip(".")]
    else:
        parts = [_authors(reference.authors), reference.title.rstrip("."), _place(reference)]
    parts += [f"doi:{reference.doi}"] if reference.doi else []
    parts += [f"PMID {reference.pmid}"] if reference.pmid else []
    return ". ".join(part for part in parts if part) + "."


def _authors(authors: tuple[str, ...]) -> str:
    names = [_short(author) for author in authors[:_MOST]]
    return ", ".join(names) + (", et al" if len(authors) > _MOST else "")


def _short(author: str) -> str:
    family, comma, given = author.partition(",")
    initials = "".join(word[0] for word in given.replace("-", " ").split())
    return f"{family.strip()} {initials}".strip() if comma else author


def _place(reference: Reference) -> str:
    where = " ".join(part for part in (reference.journal, reference.year) if part)
    issue = f"({reference.issue})" if reference.issue else ""
    volume = f";{reference.volume}{issue}" if reference.volume else ""
    pages = f":{reference.pages}" if reference.pages else ""
    return f"{where}{volume}{pages}"
