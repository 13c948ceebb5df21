"""CSL-JSON, as Zotero and Crossref give it."""

from __future__ import annotations

import json
import re
from typing import Any

from crosstalk.errors import CrosstalkError
from crosstalk.importers.references.found import Found, make_key, one_line
from crosstalk.model import Reference
from crosstalk.model.identifiers import clean_doi
from crosstalk.tongue import tr


def read(text: str) -> Found:
    """Return the entries of a CSL-JSON text: a list, or one entry by itself.

    Raises CrosstalkError where it is no JSON.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CrosstalkError(tr("This is no CSL-JSON: it cannot be read as JSON.")) from error
    entries = data if isinstance(data, list) else [data]
    found: dict[str, Reference] = {}
    problems = []
    for index, entry in enumerate(entries, 1):
        reference = _reference(entry, found) if isinstance(entry, dict) else None
        if reference is None:
            problems.append(tr("Entry {index} is no publication and was left out.", index=index))
        else:
            found[reference.id] = reference
    return Found(tuple(found.values()), tuple(problems))


def _reference(entry: dict[str, Any], taken: dict[str, Reference]) -> Reference | None:
    authors = tuple(name for author in _list(entry.get("author")) if (name := _name(author)))
    title, doi = _first(entry.get("title")), clean_doi(_first(entry.get("DOI")))
    if not (title or doi or authors):
        return None
    year = _year(entry.get("issued"))
    return Reference(
        id=make_key(_key(entry), authors, year, taken),
        type=one_line(entry.get("type")),
        authors=authors,
        title=title,
        journal=_first(entry.get("container-title")),
        year=year,
        volume=one_line(entry.get("volume")),
        issue=one_line(entry.get("issue")),
        pages=re.sub(r"\s*-+\s*", "–", one_line(entry.get("page"))),
        doi=doi,
        pmid=one_line(entry.get("PMID")),
        url=one_line(entry.get("URL")),
        note=one_line(entry.get("note")),
    )


def _key(entry: dict[str, Any]) -> str:
    # Zotero's ids are addresses of its own: a name and a year say more.
    wanted = one_line(entry.get("citation-key") or entry.get("id"))
    return "" if "/" in wanted else wanted


def _name(author: Any) -> str:
    if not isinstance(author, dict):
        return one_line(author)
    family = one_line(f"{author.get('non-dropping-particle') or ''} {author.get('family') or ''}")
    given = one_line(author.get("given"))
    return f"{family}, {given}" if family and given else family or given or one_line(author.get("literal"))


def _year(issued: Any) -> str:
    if not isinstance(issued, dict):
        return ""
    parts = _list(issued.get("date-parts"))
    first = parts[0][0] if parts and isinstance(parts[0], list) and parts[0] else issued.get("raw") or ""
    found = re.search(r"\d{4}", str(first))
    return found.group() if found else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _first(value: Any) -> str:
    """Return text that Crossref gives in a list and Zotero by itself, without tags."""
    text = value[0] if isinstance(value, list) and value else "" if isinstance(value, list) else value
    return one_line(re.sub(r"</?[a-z]+[^>]*>", "", str(text or "")))
