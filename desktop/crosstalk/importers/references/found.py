"""What was read, and keys for what has none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from typing import NamedTuple

from crosstalk.model import Reference


class Found(NamedTuple):
    """References in the order of the file, and a sentence for each entry that could not be read whole."""

    references: tuple[Reference, ...]
    problems: tuple[str, ...] = ()


def make_key(wanted: str, authors: tuple[str, ...], year: str, taken: Container[str]) -> str:
    """Return a key that is not taken: the wanted one without blanks, else family name and year, such as SONG25."""
    stem = re.sub(r"\s+", "", wanted)
    if not stem:
        family = authors[0].split(",")[0] if authors else "REF"
        letters = unicodedata.normalize("NFKD", family).encode("ascii", "ignore").decode()
        stem = (re.sub(r"[^A-Za-z]", "", letters).upper() or "REF") + year[-2:]
    key, count = stem, 1
    while key in taken:
        count += 1
        key = f"{stem}-{count}"
    return key


def one_line(text: object) -> str:
    """Return text in one line."""
    return " ".join(str(text or "").split())
