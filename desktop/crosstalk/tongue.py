"""The words of the interface in the language that is chosen: English stands in the code, the rest in tables.

Any layer may call `tr`; nobody below `ui` needs to know which language is on or where its table came from. The
tables are Qt's translation files (`resources/translations/*.ts`), read by `ui`, which hands them over by `use`.
What a figure says (labels, captions, titles) is the user's text and never goes through here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_EMPTY: Mapping[str, str] = MappingProxyType({})
_table: Mapping[str, str] = _EMPTY
ENGLISH = "en"
_language = ENGLISH


def tr(source: str, /, **values: object) -> str:
    """Return an English sentence or word in the language of the interface.

    `source` must be a literal where it is called, so that a test can find every sentence that needs a
    translation; what changes stands in it as `{name}` and comes by keyword. A sentence without a
    translation stays English. What `later` made is said in the language of this moment. A word that means
    two things bears the other one behind `##`, which nobody sees: "Notes##of the checks".
    """
    if isinstance(source, Later):
        values = {**source.values, **values}
        source = source.source
    words = _table.get(source) or source.partition("##")[0]
    if not values:
        return words
    return words.format(**{name: tr(v) if isinstance(v, Later) else v for name, v in values.items()})


def again(words: str) -> str:
    """Return what `later` made in the language of this moment; other words, such as a person's own, as they are."""
    return tr(words) if isinstance(words, Later) else words


class Later(str):
    """English words that remember how they were made, so that `tr` can say them in another language any time."""

    source: str
    values: dict[str, object]


def later(source: str, /, **values: object) -> Later:
    """Return English words that are translated only where they are shown, by `tr` of what this returns.

    For what is made at one time and shown at another: tables of labels that stand in a module, and the names of
    undo steps, which follow when the language is switched. `source` must be a literal here too.
    """
    english = source.partition("##")[0]
    words = Later(english.format(**values) if values else english)
    words.source, words.values = source, values
    return words


def use(table: Mapping[str, str], language: str = "") -> None:
    """Speak the language of a table of sources and translations from now on; an empty one is English.

    `language` is its code, such as "zh_CN"; "" is English for an empty table and leaves the code as it is else.
    """
    global _table, _language
    _table = table or _EMPTY
    if language or not table:
        _language = language or ENGLISH


def in_use() -> Mapping[str, str]:
    """Return the table that is in use, empty for English."""
    return _table


def language() -> str:
    """Return the code of the language that is spoken: "en", or as the folders of `resources/translations`: "zh_CN"."""
    return _language
