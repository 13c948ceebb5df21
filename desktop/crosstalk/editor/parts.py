"""Own components at hand: those in the open file and those in the person's libraries.

The shelf of a folder of libraries is read once and kept until something in it is changed through it. A component that
is placed from a library is copied into the file in the same step (`Supply`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from crosstalk.catalog import Catalog, ComponentType
from crosstalk.catalog.svgart import read_svg
from crosstalk.commands import Transaction, parts
from crosstalk.editor.signals import Signal
from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, Metadata, OwnPart, Record
from crosstalk.model.parts import named
from crosstalk.storage import library
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.storage.library_file import Shared

LEAST_MM, MOST_MM = 1.0, 300.0
"""Widths of a component that can be chosen."""


class Kept(NamedTuple):
    """A component in a library."""

    part: OwnPart
    library: str


class Taken(NamedTuple):
    """What came of a library that was imported."""

    library: str
    added: int
    known: int
    scenes: int
    alike: tuple[str, ...]
    """Names that another component had already: both are there now."""


class Shelf:
    """The libraries in one folder."""

    def __init__(self) -> None:
        self._parts: dict[str, Kept] | None = None
        self.changed: Signal[[]] = Signal()

    @property
    def parts(self) -> Mapping[str, Kept]:
        """Every component of every library by id; the first library that has it counts."""
        if self._parts is None:
            found: dict[str, Kept] = {}
            for name in library.libraries():
                for part in library.parts_of(name):
                    found.setdefault(part.id, Kept(part, name))
            self._parts = found
        return self._parts

    def find(self, type_id: str) -> OwnPart | None:
        """Return a component by its id."""
        kept = self.parts.get(type_id)
        return kept.part if kept is not None else None

    def keep(self, part: OwnPart, name: str = library.DEFAULT) -> str:
        """Put a component into a library and return its id; raises CrosstalkError."""
        part = sound(part)
        library.keep_part(part, name)
        self.refresh()
        return part.id

    def replace(self, part_id: str, part: OwnPart, name: str | None = None) -> str:
        """Put another component in the place of one, in the same library unless another is named; return its id."""
        was = self.parts.get(part_id)
        part = sound(part)
        library.keep_part(part, name or (was.library if was is not None else library.DEFAULT))
        if was is not None and (part.id != part_id or (name and name != was.library)):
            library.drop_part(part_id, was.library)
        self.refresh()
        return part.id

    def drop(self, part_id: str) -> None:
        """Take a component out of its library."""
        was = self.parts.get(part_id)
        if was is not None:
            library.drop_part(part_id, was.library)
            self.refresh()

    def refresh(self) -> None:
        """Look again, and tell it."""
        self._parts = None
        self.changed.emit()


_shelves: dict[Path, Shelf] = {}


def shelf() -> Shelf:
    """Return the shelf of the person's libraries."""
    place = library.folder()
    if place not in _shelves:
        _shelves[place] = Shelf()
    return _shelves[place]


def sound(part: OwnPart) -> OwnPart:
    """Return a part under its own id; raises CrosstalkError where it has no name or its drawing cannot be read."""
    if not part.label.strip():
        raise CrosstalkError(tr("A component needs a name."))
    read_svg(part.art, part.label)
    return named(part)


class Supply:
    """Completes the edits of a session: what is placed from a library comes into the file with it."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        session.history.completions.append(self)

    def __call__(self, tx: Transaction, before: Mapping[str, Record | None], live: bool) -> None:
        """Add to a transaction the parts that its components are drawn with."""
        parts.supply(tx, lambda type_id: shelf().find(type_id))

    def close(self) -> None:
        """Stop completing."""
        self._session.history.completions.remove(self)


def entries(session: EditorSession) -> tuple[ComponentType, ...]:
    """Return the types of all own components at hand: those in the file first, then those of libraries, by name."""
    return own_types(session.catalog, session.history.draft().parts)


def own_types(catalog: Catalog, in_file: Mapping[str, OwnPart]) -> tuple[ComponentType, ...]:
    """Return the types of the components of a file and of the libraries."""
    kept = shelf().parts
    known = {**{i: k.part for i, k in kept.items()}, **in_file}
    catalog.learn(known.values())
    catalog.offer(kept)

    def rank(part_id: str) -> tuple[bool, str, str]:
        return part_id not in in_file, known[part_id].label.casefold(), part_id

    return tuple(catalog.component(part_id) for part_id in sorted(known, key=rank))


def matching(found: Iterable[ComponentType], query: str) -> tuple[ComponentType, ...]:
    """Return those of some types whose name or synonym holds all words of a query; all for no words."""
    from crosstalk.catalog.search import normal  # brings rapidfuzz

    words = [word for spelling in normal(query)[:1] for word in spelling.split()]

    def fits(entry: ComponentType) -> bool:
        names = " ".join(normal(name)[0] for name in (entry.label, *entry.synonyms))
        return all(word in names for word in words)

    return tuple(entry for entry in found if fits(entry))


def part_of(session: EditorSession, type_id: str) -> OwnPart | None:
    """Return an own component that is at hand: of the file, else of a library."""
    return session.history.draft().parts.get(type_id) or shelf().find(type_id)


def put_into_file(session: EditorSession, part: OwnPart) -> str:
    """Put a component into the open file, to stay there; one undo step. Returns its id."""
    part = msgspec.structs.replace(sound(part), kept=True)
    session.catalog.learn([part])
    session.run(later("Put {name} into the file", name=part.label), parts.bring, (part,))
    return part.id


def export_library(path: Path, name: str) -> int:
    """Write a library as one file and return how many things are in it; raises CrosstalkError for an empty one."""
    from crosstalk.storage import load
    from crosstalk.storage.library_file import write_library

    many = list(library.parts_of(name))
    scenes = [load(file) for file in library.scene_files(name)]
    if not many and not scenes:
        raise CrosstalkError(tr("The library “{name}” is empty.", name=name))
    write_library(path, name, many, scenes)
    return len(many) + len(scenes)


def import_library(path: Path) -> Taken:
    """Take a library out of a file into the person's own; what is there already, by content, comes no second time.

    Raises CrosstalkError, and nothing was taken, where anything in it is not sound.
    """
    from crosstalk.storage.library_file import read_library

    shared = read_library(path)
    checked = [sound(part) for part in shared.parts]
    kept = shelf().parts
    new = [part for part in checked if part.id not in kept]
    names = {k.part.label for k in kept.values()}
    alike = tuple(sorted({part.label for part in new} & names))
    for part in new:
        library.keep_part(part, shared.name)
    scenes = _take_scenes(shared)
    shelf().refresh()
    return Taken(shared.name, len(new), len(checked) - len(new), scenes, alike)


def _take_scenes(shared: Shared) -> int:
    from crosstalk.storage import dumps

    known = {path.read_bytes() for path in library.scene_files(shared.name)}
    new = [scene for scene in shared.scenes if dumps(scene) not in known]
    for scene in new:
        library.keep_scene(scene, shared.name)
    return len(new)


def scene_of(diagram: Diagram, title: str, description: str, keywords: Iterable[str]) -> Diagram:
    """Return a diagram as a scene under a title."""
    said = Metadata(title=title, description=description, keywords=tuple(keywords), authors=diagram.metadata.authors,
                    license=diagram.metadata.license, abbreviations=diagram.metadata.abbreviations)  # fmt: skip
    return msgspec.structs.replace(diagram, metadata=said, outputs=(), steps=())
