"""The letters that choose menus by Alt, and entries of an open menu: one for each, no two alike in one menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QAction

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def give(entries: Iterable[QAction], english: Callable[[QAction], str], taken: str = "") -> None:
    """Underline a letter in each entry of a menu; `english` tells the words an entry has in English.

    `taken` are letters that mean something else already. Words without Latin letters bear theirs behind, as "文件(F)".
    """
    shown = [entry for entry in entries if not entry.isSeparator() and entry.isVisible()]
    words = [bare(entry.text()) for entry in shown]
    letters = assigned(
        [text if _has_letters(text) else english(entry) for text, entry in zip(words, shown, strict=True)],
        taken,
    )
    for entry, text, letter in zip(shown, words, letters, strict=True):
        marked_text = marked(text, letter)
        if entry.text() != marked_text:
            entry.setText(marked_text)


def assigned(labels: Sequence[str], taken: str = "") -> list[str]:
    """Return a letter for each label, "" where none is left: its first one where it can be, else that of another word.

    >>> assigned(["Save", "Save as…", "Select"])
    ['S', 'A', 'E']
    """
    used = set(taken.upper())
    found = [""] * len(labels)
    for choices in (_initials, _others):
        for at, label in enumerate(labels):
            letter = next((c for c in choices(label) if c not in used), "") if not found[at] else ""
            if letter:
                found[at] = letter
                used.add(letter)
    for at, letter in enumerate(found):
        if not letter and (left := next((c for c in _LETTERS if c not in used), "")):
            found[at] = left
            used.add(left)
    return found


def marked(text: str, letter: str) -> str:
    """Return the words of an entry with a letter underlined; one that they have not stands behind them.

    >>> marked("Save as…", "A"), marked("文件", "F"), marked("R&D", "D")
    ('Save &as…', '文件(&F)', 'R&&&D')
    """
    words, tab, key = text.partition("\t")
    at = _place(words, letter)
    if not letter:
        words = words.replace("&", "&&")
    elif at < 0:
        stem = words.removesuffix("…")
        words = f"{stem.replace('&', '&&')}(&{letter}){words[len(stem) :]}"
    else:
        before, after = words[:at].replace("&", "&&"), words[at:].replace("&", "&&")
        words = f"{before}&{after}"
    return f"{words}{tab}{key}"


def bare(text: str) -> str:
    """Return the words of an entry without what `marked` did to them."""
    words, tab, key = text.partition("\t")
    if words.removesuffix("…")[-4:-2] == "(&":
        stem = words.removesuffix("…")
        words = stem[:-4] + words[len(stem) :]
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&") + tab + key


def _place(words: str, letter: str) -> int:
    upper = words.upper()
    starts = [n for n, c in enumerate(upper) if c == letter and (n == 0 or not upper[n - 1].isalnum())]
    return starts[0] if starts else upper.find(letter)


def _initials(label: str) -> list[str]:
    label = label.partition("\t")[0]
    return [
        c for n, c in enumerate(label.upper()) if c in _LETTERS and (n == 0 or not label[n - 1].isalnum())
    ]


def _others(label: str) -> list[str]:
    return [c for c in label.partition("\t")[0].upper() if c in _LETTERS]


def _has_letters(text: str) -> bool:
    return any(c.upper() in _LETTERS for c in text.partition("\t")[0])
