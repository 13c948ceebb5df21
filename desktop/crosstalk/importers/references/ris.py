"""RIS, as PubMed, Zotero and EndNote give it (parsed by rispy)."""

from __future__ import annotations

import io
import re
from typing import Any

from crosstalk.importers.references.found import Found, make_key, one_line
from crosstalk.model import Reference
from crosstalk.model.identifiers import clean_doi
from crosstalk.tongue import tr

_TYPES = {
    "JOUR": "article-journal", "BOOK": "book", "CHAP": "chapter", "CONF": "paper-conference",
    "CPAPER": "paper-conference", "THES": "thesis", "RPRT": "report", "UNPB": "manuscript", "ELEC": "webpage",
}  # fmt: skip
_ENTRY = re.compile(r"^TY\s{2}-", re.MULTILINE)


def read(text: str) -> Found:
    """Return the entries of an RIS text, each parsed by itself so that a broken one spoils no other."""
    starts = [match.start() for match in _ENTRY.finditer(text)]
    found: dict[str, Reference] = {}
    problems = []
    if not starts and text.strip():
        problems.append(tr("There is no entry in this RIS file: each begins with a line “TY  - ”."))
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        reference = _entry(text[start:end], found)
        if reference is None:
            line = text.count("\n", 0, start) + 1
            problems.append(tr("The entry in line {line} is broken and was left out.", line=line))
        else:
            found[reference.id] = reference
    return Found(tuple(found.values()), tuple(problems))


def _entry(text: str, taken: dict[str, Reference]) -> Reference | None:
    import rispy

    closed = text if re.search(r"^ER\s{2}-", text, re.MULTILINE) else f"{text.rstrip()}\nER  - \n"
    try:
        entries = rispy.load(io.StringIO(closed), skip_unknown_tags=True)
    except (OSError, ValueError, KeyError):
        return None
    return _reference(entries[0], taken) if entries else None


def _reference(entry: dict[str, Any], taken: dict[str, Reference]) -> Reference | None:
    authors = tuple(
        one_line(n) for n in entry.get("authors") or entry.get("first_authors") or () if one_line(n)
    )
    title = one_line(entry.get("title") or entry.get("primary_title"))
    if not (title or entry.get("doi") or authors):
        return None
    found = re.search(
        r"\d{4}", str(entry.get("year") or entry.get("publication_year") or entry.get("date") or "")
    )
    year = found.group() if found else ""
    first, last = one_line(entry.get("start_page")), one_line(entry.get("end_page"))
    urls = entry.get("urls") or [""]
    return Reference(
        id=make_key(one_line(entry.get("id")), authors, year, taken),
        type=_TYPES.get(one_line(entry.get("type_of_reference")).upper(), ""),
        authors=authors,
        title=title,
        journal=one_line(
            entry.get("journal_name") or entry.get("secondary_title") or entry.get("alternate_title3")
        ),
        year=year,
        volume=one_line(entry.get("volume")),
        issue=one_line(entry.get("number")),
        pages=f"{first}–{last}" if first and last and "-" not in first else first.replace("-", "–"),
        doi=clean_doi(one_line(entry.get("doi"))),
        pmid=_pmid(entry),
        url=one_line(urls[0]),
    )


def _pmid(entry: dict[str, Any]) -> str:
    number = one_line(entry.get("accession_number") or entry.get("pubmed_id"))
    return number if number.isdigit() else ""
