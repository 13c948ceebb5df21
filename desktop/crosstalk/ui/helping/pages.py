"""The help's pages: read from Markdown, found by words, with the keys of the moment put in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from crosstalk import tongue
from crosstalk.editor.actions import REGISTRY
from crosstalk.locations import resources
from crosstalk.tongue import tr
from crosstalk.ui.helping.keys import shown

_WORDS = re.compile(r"^<!--\s*(.*?)\s*-->\s*$", re.MULTILINE)
_ACTION = re.compile(r"\[\[([a-z_]+\.[a-z_0-9]+)\]\]")
LINK = "do:"
"""How a link begins that does an action."""


@dataclass(frozen=True, slots=True)
class Page:
    """A topic: its name in the folder, title, other words by which it is searched, and Markdown."""

    name: str
    title: str
    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """Something that fits a search: a page by name, or an action by id."""

    kind: str
    """`page` or `action`."""
    key: str
    title: str
    about: str


def pages() -> tuple[Page, ...]:
    """Return all topics in reading order, in the interface's language where it has them."""
    return _pages(tongue.language())


def page(name: str) -> Page:
    """Return a topic; the first one where there is none of that name."""
    return next((one for one in pages() if one.name == name), pages()[0])


def markdown(one: Page) -> str:
    """Return a topic as Markdown in which actions stand as links, with their keys and menus of now."""
    return _ACTION.sub(_as_link, one.text)


def find(text: str) -> list[Found]:
    """Return the topics and actions that fit some words, best first; nothing for no words."""
    words = text.casefold().split()
    if not words:
        return []
    scored = [*_scored_pages(words), *_scored_actions(words)]
    return [found for _, found in sorted(scored, key=lambda pair: -pair[0])]


@cache
def _pages(language: str) -> tuple[Page, ...]:
    folder = resources("help", language)
    english = resources("help", "en")
    names = sorted(path.name for path in english.glob("*.md"))
    return tuple(_read(folder / name if (folder / name).is_file() else english / name) for name in names)


def _read(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    words = " ".join(_WORDS.findall(text))
    text = _WORDS.sub("", text).strip()
    title = text.partition("\n")[0].lstrip("# ").strip()
    return Page(path.stem.partition("-")[2], title, words, text)


def _as_link(match: re.Match[str]) -> str:
    action_id = match[1]
    if action_id not in REGISTRY:
        return action_id
    action = REGISTRY[action_id]
    key = f" ({shown(action.shortcut)})" if action.shortcut else ""
    return f"[{tr(action.label).rstrip('…')}]({LINK}{action_id}){key}"


def _scored_pages(words: list[str]) -> list[tuple[float, Found]]:
    found = []
    for one in pages():
        title, body = f"{one.title} {one.words}".casefold(), _ACTION.sub(_label, one.text).casefold()
        score = min(_score(word, title, body) for word in words)
        if score > 0:
            about = _around(_ACTION.sub(_label, one.text), words)
            found.append((score + 0.5, Found("page", one.name, one.title, about)))
    return found


def _scored_actions(words: list[str]) -> list[tuple[float, Found]]:
    found = []
    for action in REGISTRY:
        label = tr(action.label).rstrip("…")
        keys = " ".join(shown(key) for key in action.shortcuts)
        title = f"{label} {keys} {action.label}".casefold()
        place = " ▸ ".join(tr(part) for part in action.menu.split("/") if part)
        score = min(_score(word, title, f"{place} {tr(action.tip)}".casefold()) for word in words)
        if score > 0:
            about = "  ·  ".join(part for part in (place, keys, tr(action.tip)) if part)
            found.append((score, Found("action", action.id, label, about)))
    return found


def _score(word: str, title: str, body: str) -> float:
    """3 for a word that begins one in the title, 2 for one inside it, 1 in the text, less for a typo, 0 for none."""
    if re.search(rf"\b{re.escape(word)}", title):
        return 3.0
    if word in title:
        return 2.0
    if word in body:
        return 1.0
    from rapidfuzz import fuzz

    near = max((fuzz.ratio(word, other) for other in title.split()), default=0.0)
    return 0.5 if len(word) > 3 and near >= 80 else 0.0


def _label(match: re.Match[str]) -> str:
    return tr(REGISTRY[match[1]].label).rstrip("…") if match[1] in REGISTRY else match[1]


def _around(text: str, words: list[str]) -> str:
    """Return the first line of a page that holds one of some words, its marks taken off."""
    lines = [re.sub(r"[#*`|]+", "", line).strip(" -") for line in text.splitlines()[1:]]
    lines = [line for line in lines if line]
    hit = next(
        (line for line in lines if any(word in line.casefold() for word in words)), lines[0] if lines else ""
    )
    return hit[:120] + ("…" if len(hit) > 120 else "")
