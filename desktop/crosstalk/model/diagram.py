"""The diagram: records, page, contexts, references, steps, metadata, in one frozen value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

import msgspec

from crosstalk.geometry import MM, Rect
from crosstalk.model.guides import GuideLine
from crosstalk.model.layers import BASE, Layer, order_key, ranks
from crosstalk.model.parts import OwnPart
from crosstalk.model.records import Dimension, Fact, Record, Reference, Step, hosts_of
from crosstalk.model.themes import FormerPage, OwnTheme

R = TypeVar("R", bound=Record)


class Page(Fact, frozen=True, kw_only=True):
    """The sheet: size in millimetres (its unit in journals), ground colour ("" is transparent)."""

    width_mm: float = 183.0
    height_mm: float = 170.0
    background: str = ""
    theme: str = "journal"
    journal: str = ""
    evidence_lines: bool = False
    """Whether the style of a connector's line says how strong its evidence is."""
    citations: bool = False
    """Whether connectors and components bear the numbers of their references."""
    before_talk: FormerPage | None = None
    """What it was before it became a dark page for a talk; None where it is none."""

    @property
    def rect(self) -> Rect:
        """The sheet in points, its top left corner at the origin."""
        return Rect(0.0, 0.0, self.width_mm * MM, self.height_mm * MM)


class Metadata(Fact, frozen=True, kw_only=True):
    """What is said about the diagram as a whole."""

    title: str = ""
    description: str = ""
    """The alternative text of the whole figure."""
    authors: tuple[str, ...] = ()
    license: str = ""
    doi: str = ""
    keywords: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""
    abbreviations: dict[str, str] = {}
    """What abbreviations of this figure stand for, where the catalogue does not know them or means something else."""
    names: tuple[str, ...] = ()
    """What looks like an abbreviation in this figure and is a name in its own right, such as the symbol of a gene."""
    silenced: dict[str, str] = {}
    """Checks about the figure as a whole that a person silenced, each with the reason."""


class Output(Fact, frozen=True, kw_only=True):
    """How the diagram was last exported to a format; what it means is said at `exporters.ExportOptions`."""

    format: str
    """Id of the format, such as `svg`."""
    width_mm: float | None = None
    dpi: float = 300.0
    text: str = "live"
    target: str = "editors"
    theme: str | None = None
    background: str | None = None
    pages: str = "figure"
    each: str = ""
    slide: str = "page"
    embed: bool = True


class Diagram(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A figure as a value: nothing in it changes; an edit gives another diagram that shares what stayed.

    `records` is a mapping by id. Drawing order is that of `z` (see `drawing_order`).
    """

    records: Mapping[str, Record] = MappingProxyType({})
    page: Page = Page()
    metadata: Metadata = Metadata()
    references: Mapping[str, Reference] = MappingProxyType({})
    dimensions: tuple[Dimension, ...] = ()
    context: Mapping[str, str] = MappingProxyType({})
    """The chosen value of some dimensions; empty where none is chosen."""
    steps: tuple[Step, ...] = ()
    outputs: tuple[Output, ...] = ()
    """The export settings that were last used, one per format, the latest first."""
    themes: Mapping[str, OwnTheme] = MappingProxyType({})
    """Looks of its own by id; the page names one of these or one that ships."""
    parts: Mapping[str, OwnPart] = MappingProxyType({})
    """Component types of its own by id: whoever opens the file sees them."""
    guides: tuple[GuideLine, ...] = ()
    """Lines that things are lined up with, in the order they came."""
    layers: tuple[Layer, ...] = ()
    """From the lowest to the uppermost, the base layer ("") among them; empty where there is but one."""
    extra: Mapping[str, bytes] = MappingProxyType({})

    @cached_property
    def drawing_order(self) -> tuple[str, ...]:
        """Ids from the back to the front; equal keys are settled by id, so the order is the same everywhere."""
        if self.layers:
            return tuple(sorted(self.records, key=lambda i: (self.order_key(self.records[i]), i)))
        return tuple(sorted(self.records, key=lambda i: (self.records[i].z, i)))

    @cached_property
    def heights(self) -> Mapping[str, int]:
        """Heights of the layers by id, the lowest 0; empty where there are none."""
        return ranks(self.layers)

    def order_key(self, record: Record) -> str:
        """Return the key by which a record stands in drawing order: by layer first, then by its own."""
        heights = self.heights
        if not heights:
            return record.z
        return order_key(heights.get(record.layer, heights.get(BASE, 0)), record.z)

    @cached_property
    def children(self) -> Mapping[str, tuple[str, ...]]:
        """Ids of the members by id of their parent, in drawing order; "" holds those without a parent."""
        found: dict[str, list[str]] = {}
        for record_id in self.drawing_order:
            found.setdefault(self.records[record_id].parent, []).append(record_id)
        return {parent: tuple(ids) for parent, ids in found.items()}

    @cached_property
    def sitters(self) -> Mapping[str, tuple[str, ...]]:
        """Ids of what sits on, is docked to or is joined to a record, by the id of that host."""
        found: dict[str, list[str]] = {}
        for record_id, record in self.records.items():
            for host in hosts_of(record):
                found.setdefault(host, []).append(record_id)
        return {host: tuple(ids) for host, ids in found.items()}

    def of_kind(self, kind: type[R]) -> Iterator[R]:
        """Yield the records of one kind in drawing order."""
        for record_id in self.drawing_order:
            record = self.records[record_id]
            if isinstance(record, kind):
                yield record

    def descendants(self, record_id: str) -> Iterator[str]:
        """Yield the ids of all members of a record, and of their members."""
        waiting = list(reversed(self.children.get(record_id, ())))
        while waiting:
            child = waiting.pop()
            yield child
            waiting.extend(reversed(self.children.get(child, ())))

    def ancestors(self, record_id: str) -> Iterator[str]:
        """Yield the ids of the parent, its parent, and so on."""
        seen = {record_id}
        parent = self.records[record_id].parent
        while parent and parent in self.records and parent not in seen:
            seen.add(parent)
            yield parent
            parent = self.records[parent].parent
