"""A person's own libraries: a folder for each, in it own components as small JSON files and scenes as diagrams.

Whoever copies such a folder has copied the library; what cannot be read in it is passed over. `library_file` makes one
file of a library, to be given away.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, OwnPart
from crosstalk.model.parts import named
from crosstalk.storage import facts
from crosstalk.storage.files import read_bytes, save, write_bytes
from crosstalk.storage.soundness import check
from crosstalk.tongue import tr

DEFAULT = "My library"
"""The library that everybody has."""
MAX_BYTES = 24_000_000
"""A larger file holds no component."""
_UNFIT = re.compile(r"[^\w .()-]+")
_PART, _SCENE = ".part.json", ".crosstalk"


def folder() -> Path:
    """Return the folder of all libraries; `CROSSTALK_STATE` overrides the system's place, for tests."""
    override = os.environ.get("CROSSTALK_STATE")
    if override:
        return Path(override) / "libraries"
    import platformdirs

    return Path(platformdirs.user_data_dir("crosstalk-studio", appauthor=False)) / "libraries"


def libraries() -> tuple[str, ...]:
    """Return the names of the libraries, the default one first."""
    found: list[str] = []
    with contextlib.suppress(OSError):
        found = sorted(p.name for p in folder().iterdir() if p.is_dir() and not p.name.startswith("."))
    return (DEFAULT, *(name for name in found if name != DEFAULT))


def fit_name(name: str) -> str:
    """Return a name as that of a library or a file: without signs that a folder cannot have."""
    return _UNFIT.sub("-", name).strip(" .-")[:60].strip()


def parts_of(library: str) -> Iterator[OwnPart]:
    """Yield the components of a library, by file name."""
    for path in sorted(_folder_of(library).glob(f"*{_PART}")):
        with contextlib.suppress(OSError, CrosstalkError):
            yield read_part(read_bytes(path, MAX_BYTES), path.name)


def read_part(data: bytes, name: str) -> OwnPart:
    """Return the component that bytes stand for, under the id that belongs to it; raises CrosstalkError."""
    try:
        part = named(facts.decode(data.strip(), OwnPart))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise CrosstalkError(tr("{name} is not a component of a library.", name=name)) from error
    check(Diagram(parts={part.id: part}), name)
    return part


def part_bytes(part: OwnPart) -> bytes:
    """Return the bytes of a component's file."""
    return facts.encode(msgspec.structs.replace(part, kept=False)) + b"\n"


def keep_part(part: OwnPart, library: str = DEFAULT) -> Path:
    """Keep a component in a library; raises CrosstalkError where it cannot be written."""
    path = _folder_of(library) / f"{part.id}{_PART}"
    _make(path.parent)
    write_bytes(path, part_bytes(part))
    return path


def drop_part(part_id: str, library: str = DEFAULT) -> None:
    """Take a component out of a library; none is no error. Raises CrosstalkError where it cannot be taken out."""
    _remove(_folder_of(library) / f"{fit_name(part_id)}{_PART}")


def scene_files(library: str) -> tuple[Path, ...]:
    """Return the scenes of a library."""
    return tuple(sorted(_folder_of(library).glob(f"*{_SCENE}")))


def keep_scene(diagram: Diagram, library: str = DEFAULT) -> Path:
    """Keep a diagram as a scene, under its title; one of the same name stays. Raises CrosstalkError."""
    name = fit_name(diagram.metadata.title) or "Scene"
    home = _folder_of(library)
    _make(home)
    path, number = home / f"{name}{_SCENE}", 1
    while path.exists():
        number += 1
        path = home / f"{name} {number}{_SCENE}"
    save(diagram, path)
    return path


def drop_scene(path: Path) -> None:
    """Take a scene out of the library that it is in; raises CrosstalkError for a file that is in none."""
    if path.parent.parent != folder():
        raise CrosstalkError(tr("{name} is not a scene of a library.", name=path.name))
    _remove(path)


def _folder_of(library: str) -> Path:
    name = fit_name(library)
    if not name:
        raise CrosstalkError(tr("A library needs a name."))
    return folder() / name


def _make(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CrosstalkError(tr("The library was not changed: {path} cannot be made.", path=path)) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise CrosstalkError(
            tr("The library was not changed: {path} cannot be taken away.", path=path)
        ) from error
