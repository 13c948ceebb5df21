"""Scenes: ready diagrams of `diagrams/scenes` that are inserted as one group.

A scene is an ordinary diagram whose page is cut to the drawing; the palette shows its title and description, the search
looks through title and keywords. To add one, save a diagram there: nothing else.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from crosstalk.catalog.terms import CHINESE, has_han, scene_words
from crosstalk.commands import Transaction, arrange, clipboard
from crosstalk.editor import labelling
from crosstalk.editor.containers import container_at
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.locations import diagrams
from crosstalk.model import Diagram, Metadata, Page
from crosstalk.storage import Fingerprint, fingerprint, library, load
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

FOLDER = "scenes"
"""The folder below `diagrams` that holds them."""
OWN = "own:"
"""What the id of a scene of the person's own begins with."""
_LEAST = 78.0
"""Below this likeness (0…100) a title or keyword does not answer a search."""

_LONG = 5
"""From so many letters on, words may also be a mistyped part of a name."""
_SPELLINGS = (
    ("tumour", "tumor"),
    ("signalling", "signaling"),
    ("tunnelling", "tunneling"),
    ("–", " "),
    ("-", " "),
)


class SceneEntry(NamedTuple):
    """What is known of a scene before it is opened; `width` and `height` are points."""

    id: str
    title: str
    description: str
    keywords: tuple[str, ...]
    width: float
    height: float
    path: Path


class _Head(msgspec.Struct):
    """The part of a diagram file that says what it shows; the records are skipped."""

    page: Page = Page()
    metadata: Metadata = Metadata()


@cache
def scenes() -> tuple[SceneEntry, ...]:
    """Return the shipped scenes by title; read once, without their records."""
    found = [_entry(path) for path in diagrams(FOLDER).glob("*.crosstalk")]
    return tuple(sorted(found, key=lambda entry: entry.title.casefold()))


def own_scenes() -> tuple[SceneEntry, ...]:
    """Return the scenes of the person's libraries by title; a file that cannot be read is passed over."""
    found: list[SceneEntry] = []
    for name in library.libraries():
        for path in library.scene_files(name):
            with suppress(CrosstalkError):
                entry = _entry(path)
                title = entry.title or path.stem
                found.append(entry._replace(id=f"{OWN}{name}/{path.stem}", title=title))
    return tuple(sorted(found, key=lambda entry: entry.title.casefold()))


def scene(scene_id: str) -> SceneEntry:
    """Return a scene by its id (the name of its file); raises CrosstalkError where there is none."""
    for entry in own_scenes() if scene_id.startswith(OWN) else scenes():
        if entry.id == scene_id:
            return entry
    raise CrosstalkError(tr("There is no scene {scene_id!r}.", scene_id=scene_id))


def diagram_of(scene_id: str) -> Diagram:
    """Return the diagram of a scene; raises CrosstalkError where there is none or it cannot be read."""
    path = scene(scene_id).path
    return _loaded(path, fingerprint(path))


@lru_cache(maxsize=128)
def _loaded(path: Path, _: Fingerprint | None) -> Diagram:
    """Return the diagram of a file; read once for each state of it."""
    return load(path)


def search(query: str) -> tuple[SceneEntry, ...]:
    """Return the scenes that some words call for, best first; for no words all, the person's own first."""
    words = _plain(query)
    if has_han(words):
        return _in_chinese(words)
    known = (*own_scenes(), *scenes())
    if not words:
        return known
    ranked = [(_likeness(words, entry), entry) for entry in known]
    hits = [(score, entry) for score, entry in ranked if score >= _LEAST]
    return tuple(entry for _, entry in sorted(hits, key=lambda hit: (-hit[0], hit[1].title)))


def title_of(entry: SceneEntry) -> str:
    """Return the title of a scene in the language of the interface."""
    return scene_words(entry.id, entry.title).label


def _in_chinese(words: str) -> tuple[SceneEntry, ...]:
    """Return the scenes whose Chinese title, then those of which a keyword, holds some words."""
    called = [(scene_words(entry.id, entry.title, CHINESE), entry) for entry in (*own_scenes(), *scenes())]
    titled = [entry for said, entry in called if words in said.label.casefold()]
    also = [
        entry
        for said, entry in called
        if any(words in name.casefold() for name in (*said.synonyms, *entry.keywords))
    ]
    return tuple(dict.fromkeys((*titled, *also)))


def insert(session: EditorSession, scene_id: str, centre: Point) -> str:
    """Add a scene as one group around a place, in one undo step, and select it; return the group's id.

    It becomes a member of the region or panel it lies in, where that is larger. Raises CrosstalkError for an unknown
    id.
    """
    entry, diagram = scene(scene_id), diagram_of(scene_id)
    parent = container_at(session, centre, larger_than=entry.width * entry.height)
    offset = centre.x - entry.width / 2, centre.y - entry.height / 2
    data = clipboard.copy(diagram, diagram.children.get("", ()))
    gesture = session.begin(later("Insert {title}", title=title_of(entry)))
    group = gesture.edit(_paste, data, offset, entry, parent)
    labelling.put_in(session, gesture, (group,))
    session.commit(gesture, (group,))
    return group


def _paste(tx: Transaction, data: bytes, offset: tuple[float, float], entry: SceneEntry, parent: str) -> str:
    tops = clipboard.paste(tx, data, *offset)
    group = arrange.group(tx, tops) or tops[0]
    tx.update(group, name=entry.title, alt=entry.description)
    arrange.set_parent(tx, (group,), parent)
    return group


def _entry(path: Path) -> SceneEntry:
    try:
        head = msgspec.json.decode(path.read_bytes(), type=_Head)
    except (OSError, msgspec.MsgspecError) as error:
        raise CrosstalkError(
            tr("The scene {name} cannot be read: {error}.", name=path.name, error=error)
        ) from error
    said, page = head.metadata, head.page.rect
    return SceneEntry(path.stem, said.title, said.description, said.keywords, page.width, page.height, path)


def _likeness(words: str, entry: SceneEntry) -> float:
    """Return how well words (in small letters) name a scene, 0…130: its title counts more than its keywords."""
    title = _plain(entry.title)
    if title.startswith(words):
        return 130.0 if title == words else 125.0
    if words in title:
        return 120.0
    known = [_plain(word) for word in entry.keywords]
    if words in known:
        return 115.0
    if any(words in word for word in known):
        return 105.0
    # Only for words that are mistyped or in another order: its import would delay the start.
    from rapidfuzz import fuzz

    part = fuzz.partial_ratio if len(words) >= _LONG else fuzz.ratio
    return max(fuzz.token_set_ratio(words, title), *(part(words, name) - 4.0 for name in (title, *known)))


def _plain(words: str) -> str:
    """Return words in small letters, in one spelling, without dashes."""
    spelled = words.casefold()
    for ours, theirs in _SPELLINGS:
        spelled = spelled.replace(ours, theirs)
    return " ".join(spelled.split())
