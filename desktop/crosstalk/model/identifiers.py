"""Identifiers of publications: their form, and whether two references are the same publication."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from crosstalk.model.records import Reference

_DOI_HEAD = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+\Z")
"""The form that the DOI Handbook gives: directory indicator 10, registrant code, a slash, a suffix without blanks."""
_PMID = re.compile(r"[1-9]\d{0,8}\Z")


def clean_doi(text: str) -> str:
    """Return a DOI without the address or word before it and the stop or bracket behind it."""
    return _DOI_HEAD.sub("", text.strip()).rstrip(".,;")


def is_doi(text: str) -> bool:
    """Whether a text has the form of a DOI."""
    return bool(_DOI.match(text))


def is_pmid(text: str) -> bool:
    """Whether a text has the form of a PubMed identifier: a number of up to nine digits."""
    return bool(_PMID.match(text))


def problem(reference: Reference) -> str:
    """Return in one sentence what is wrong with a reference's identifiers; "" for nothing."""
    if reference.doi and not is_doi(reference.doi):
        return f"“{reference.doi}” is no DOI: one begins with 10., such as 10.1038/s41586-024-07762-w."
    if reference.pmid and not is_pmid(reference.pmid):
        return f"“{reference.pmid}” is no PMID: that is a number."
    return ""


def twin(reference: Reference, among: Iterable[Reference]) -> Reference | None:
    """Return the reference that is the same publication: same DOI, same PMID, or same title and year.

    Two different DOIs are two publications, whatever their titles say.
    """
    for other in among:
        if reference.doi and other.doi:
            if reference.doi.casefold() == other.doi.casefold():
                return other
        elif (reference.pmid and reference.pmid == other.pmid) or _same_title(reference, other):
            return other
    return None


def _same_title(one: Reference, other: Reference) -> bool:
    title = _bare(one.title)
    return bool(title) and title == _bare(other.title) and one.year == other.year


def _bare(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).casefold()
    return "".join(c for c in plain if c.isalnum())
