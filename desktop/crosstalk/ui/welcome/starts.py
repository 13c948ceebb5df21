"""What a figure may begin with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from crosstalk.catalog.journals import JournalPreset, load_journals
from crosstalk.editor import scenes
from crosstalk.locations import diagrams
from crosstalk.model import Diagram, Metadata, Page
from crosstalk.tongue import tr
from crosstalk.ui import recent

ORDER = (
    "figure-1", "neuron-tumor-synapse", "perineural-invasion", "tumor-innervation", "framework", "metastasis-routes",
    "vagus-five-tumours", "cancer-induced-neuropathy", "long-distance-regulation", "context-atlas",
)  # fmt: skip
"""The shipped figures that are shown first; one that is not named here follows."""
USUAL_MM = (183.0, 170.0)
SLIDE_MM = (338.7, 190.5)
"""A slide of 16:9, 13⅓ × 7½ inches."""
_RATIO = 0.75
"""Height of a new page by its width, where the journal allows it."""


@dataclass(frozen=True, slots=True)
class Start:
    """Something to begin with: a file to open or to take as a template, or an empty page (`path` None)."""

    title: str
    about: str
    path: Path | None = None
    page: Page | None = None


def recents() -> Iterator[Start]:
    """Yield the files that were open before, the latest first."""
    for path in recent.recent_files():
        yield Start(path.stem, str(path.parent), path)


def figures() -> Iterator[Start]:
    """Yield the shipped figures."""
    paths = sorted(diagrams().glob("*.crosstalk"))
    rank = {name: number for number, name in enumerate(ORDER)}
    for path in sorted(paths, key=lambda p: rank.get(p.stem, len(rank))):
        title, about = _head(path)
        yield Start(title or path.stem, about, path)


def ready_scenes() -> Iterator[Start]:
    """Yield the shipped scenes."""
    for scene in scenes.scenes():
        yield Start(scene.title, scene.description, scene.path)


def blank_pages() -> Iterator[Start]:
    """Yield empty pages: a usual one, those of journals whose widths are known for sure, and a slide."""
    yield Start(tr("Blank page"), _size(*USUAL_MM), page=Page(width_mm=USUAL_MM[0], height_mm=USUAL_MM[1]))
    seen = set()
    for preset in load_journals().values():
        for name, width in preset.widths if preset.is_sure else ():
            if (preset.label, width) in seen:
                continue
            seen.add((preset.label, width))
            height = _height(preset, width)
            page = Page(width_mm=width, height_mm=height, journal=preset.id)
            yield Start(preset.label, f"{tr(name)}, {_size(width, height)}", page=page)
    yield Start(tr("Slide 16:9"), _size(*SLIDE_MM), page=Page(width_mm=SLIDE_MM[0], height_mm=SLIDE_MM[1]))


def empty(start: Start) -> Diagram:
    """Return the empty diagram of a blank page."""
    return Diagram(page=start.page or Page())


def _height(preset: JournalPreset, width: float) -> float:
    height = round(width * _RATIO)
    return min(height, preset.height_max) if preset.height_max is not None else height


def _size(width: float, height: float) -> str:
    return tr("{width} × {height} mm", width=f"{width:g}", height=f"{height:g}")


class _Head(msgspec.Struct):
    metadata: Metadata = Metadata()


@cache
def _head(path: Path) -> tuple[str, str]:
    """Return the title and description of a shipped figure; its records are skipped."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_Head).metadata
    except (OSError, msgspec.MsgspecError):
        return "", ""
    return found.title, found.description
