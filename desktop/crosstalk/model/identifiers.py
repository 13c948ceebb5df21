"""Identifiers of publications: their form, and whether two references are the same publication."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from crosstalk.model.records import Reference
from crosstalk.tongue import tr

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
        return tr(
            "“{doi}” is no DOI: one begins with 10., such as 10.1038/s41586-024-07762-w.", doi=reference.doi
        )
    if reference.pmid and not is_pmid(reference.pmid):
        return tr("“{pmid}” is no PMID: that is a number.", pmid=reference.pmid)
    return ""


def twin(reference: Reference, among: Iterable[Reference]) -> Reference | None:
    """Return the first reference that is the same publication: same DOI, same PMID, or same title and year.

    Two different DOIs are two publications, whatever their titles say.
    """
    return next((other for other in among if is_twin(reference, other)), None)


def is_twin(reference: Reference, other: Reference) -> bool:
    """Say whether two references are the same publication (see `twin`)."""
    if reference.doi and other.doi:
        return reference.doi.casefold() == other.doi.casefold()
    return bool(reference.pmid and reference.pmid == other.pmid) or _same_title(reference, other)


class Twins:
    """References by what identifies them, so that a twin among thousands is found at once."""

    def __init__(self, references: Iterable[Reference] = ()) -> None:
        self._kept: dict[str, Reference] = {}
        self._places: dict[str, int] = {}
        self._by: dict[tuple[str, ...], list[str]] = {}
        for reference in references:
            self.put(reference)

    def put(self, reference: Reference) -> None:
        """Add a reference, or another version of the one with its key."""
        self._kept[reference.id] = reference
        self._places.setdefault(reference.id, len(self._places))
        for mark in _marks(reference):
            keys = self._by.setdefault(mark, [])
            if reference.id not in keys:
                keys.append(reference.id)

    def find(self, reference: Reference) -> Reference | None:
        """Return the twin that was put first, None for none."""
        keys = {key for mark in _marks(reference) for key in self._by.get(mark, ())}
        found = sorted((k for k in keys if is_twin(reference, self._kept[k])), key=self._places.__getitem__)
        return self._kept[found[0]] if found else None


def _marks(reference: Reference) -> Iterator[tuple[str, ...]]:
    if reference.doi:
        yield "doi", reference.doi.casefold()
    if reference.pmid:
        yield "pmid", reference.pmid
    if title := _bare(reference.title):
        yield "title", title, reference.year


def _same_title(one: Reference, other: Reference) -> bool:
    title = _bare(one.title)
    return bool(title) and title == _bare(other.title) and one.year == other.year


def _bare(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).casefold()
    return "".join(c for c in plain if c.isalnum())
