"""BibTeX, as reference managers and journals give it (parsed by bibtexparser)."""

from __future__ import annotations

import logging
import re
from typing import Any

from crosstalk.importers.references.found import Found, make_key, one_line
from crosstalk.model import Reference
from crosstalk.model.identifiers import clean_doi
from crosstalk.tongue import tr

_TYPES = {
    "article": "article-journal", "book": "book", "inbook": "chapter", "incollection": "chapter",
    "inproceedings": "paper-conference", "conference": "paper-conference", "phdthesis": "thesis",
    "mastersthesis": "thesis", "techreport": "report", "unpublished": "manuscript", "misc": "document",
    "online": "webpage", "preprint": "article",
}  # fmt: skip


def read(text: str) -> Found:
    """Return the entries of a BibTeX text; broken ones are told by their line."""
    from bibtexparser.entrypoint import parse_string

    # Its own log says again, less plainly, what is told below.
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    library = parse_string(text, append_middleware=_middleware())
    found: dict[str, Reference] = {}
    problems = []
    for entry in library.entries:
        reference = _reference(entry, found)
        found[reference.id] = reference
    for block in library.failed_blocks:
        inner = getattr(block, "ignore_error_block", None)
        if inner is not None and hasattr(inner, "fields_dict"):
            reference = _reference(inner, found)  # its key or a field came twice: it is read all the same
            found[reference.id] = reference
            problems.append(
                tr(
                    "The entry in line {line} repeats a key or a field; it is “{id}”.",
                    line=_line(block),
                    id=reference.id,
                )
            )
        else:
            problems.append(tr("The entry in line {line} is broken and was left out.", line=_line(block)))
    return Found(tuple(found.values()), tuple(problems))


def _middleware() -> list[Any]:
    from bibtexparser import middlewares

    return [middlewares.LatexDecodingMiddleware(), middlewares.SeparateCoAuthors()]


def _line(block: Any) -> int:
    return int(block.start_line or 0) + 1


def _reference(entry: Any, taken: dict[str, Reference]) -> Reference:
    fields = {key.casefold(): field.value for key, field in entry.fields_dict.items()}
    authors = _authors(fields.get("author") or fields.get("editor") or ())
    year = _year(fields)
    return Reference(
        id=make_key(one_line(entry.key), authors, year, taken),
        type=_TYPES.get(entry.entry_type.casefold(), ""),
        authors=authors,
        title=_plain(fields.get("title")),
        journal=_plain(fields.get("journal") or fields.get("journaltitle") or fields.get("booktitle")),
        year=year,
        volume=_plain(fields.get("volume")),
        issue=_plain(fields.get("number") or fields.get("issue")),
        pages=re.sub(r"\s*-{1,3}\s*", "–", _plain(fields.get("pages"))),
        doi=clean_doi(_plain(fields.get("doi"))),
        pmid=_plain(fields.get("pmid")),
        url=_plain(fields.get("url")),
        note=_plain(fields.get("note")),
    )


def _authors(value: Any) -> tuple[str, ...]:
    names = value if isinstance(value, list | tuple) else re.split(r"\s+and\s+", str(value))
    return tuple(_family_first(_plain(name)) for name in names if _plain(name) and _plain(name) != "others")


def _family_first(name: str) -> str:
    if "," in name or " " not in name:
        return name
    given, _, family = name.rpartition(" ")
    return f"{family}, {given}"


def _year(fields: dict[str, Any]) -> str:
    found = re.search(r"\d{4}", str(fields.get("year") or fields.get("date") or ""))
    return found.group() if found else ""


def _plain(value: Any) -> str:
    """Return a value without the braces that only guard its capitals."""
    return one_line(re.sub(r"(?<!\\)[{}]", "", str(value or "")))
