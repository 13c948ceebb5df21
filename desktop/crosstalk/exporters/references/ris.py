"""RIS (written by rispy)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crosstalk.model import Reference

_TYPES = {
    "article-journal": "JOUR", "book": "BOOK", "chapter": "CHAP", "paper-conference": "CPAPER", "thesis": "THES",
    "report": "RPRT", "manuscript": "UNPB", "webpage": "ELEC",
}  # fmt: skip


def write(references: Iterable[Reference]) -> str:
    """Return an entry for each reference; what is known only as a citation goes into the note."""
    import rispy

    return str(rispy.dumps([_entry(reference) for reference in references], implementation=_plain_writer()))


def _plain_writer() -> Any:
    from rispy.writer import RisWriter

    class Plain(RisWriter):  # type: ignore[misc, unused-ignore]
        """Entries without a number before each, which not every reader skips."""

        def set_header(self, count: int) -> str:
            return ""

    return Plain


def _entry(reference: Reference) -> dict[str, Any]:
    first, _, last = reference.pages.partition("–")
    note = reference.note or ("" if reference.title else reference.citation)
    entry: dict[str, Any] = {
        "type_of_reference": _TYPES.get(reference.type, "JOUR" if reference.journal else "GEN"),
        "id": reference.id,
        "authors": list(reference.authors),
        "title": reference.title,
        "journal_name": reference.journal,
        "year": reference.year,
        "volume": reference.volume,
        "number": reference.issue,
        "start_page": first,
        "end_page": last,
        "doi": reference.doi,
        "accession_number": reference.pmid,
        "urls": [reference.url] if reference.url else [],
        "notes": [note] if note else [],
    }
    return {key: value for key, value in entry.items() if value}
