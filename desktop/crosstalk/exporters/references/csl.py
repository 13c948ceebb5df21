"""CSL-JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from crosstalk.model import Reference


def write(references: Iterable[Reference]) -> str:
    """Return a list with an entry for each reference; what is known only as a citation goes into `note`."""
    return json.dumps([_entry(r) for r in references], ensure_ascii=False, indent=1) + "\n"


def _entry(reference: Reference) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "id": reference.id,
        "type": reference.type or ("article-journal" if reference.journal else "document"),
        "author": [_name(author) for author in reference.authors],
        "title": reference.title,
        "container-title": reference.journal,
        "issued": {"date-parts": [[int(reference.year)]]} if reference.year.isdigit() else None,
        "volume": reference.volume,
        "issue": reference.issue,
        "page": reference.pages.replace("–", "-"),
        "DOI": reference.doi,
        "PMID": reference.pmid,
        "URL": reference.url,
        "note": reference.note or ("" if reference.title else reference.citation),
    }
    return {key: value for key, value in entry.items() if value}


def _name(author: str) -> dict[str, str]:
    family, comma, given = author.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma else {"literal": author}
