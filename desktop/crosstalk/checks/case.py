"""What checks look at: a diagram as it is drawn, and what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, TypeVar

from crosstalk.catalog import Catalog
from crosstalk.catalog.journals import JournalPreset, least, load_journals
from crosstalk.catalog.terms import named
from crosstalk.checks.grounds import Grounds
from crosstalk.checks.words import Line, lines_of
from crosstalk.geometry import Rect
from crosstalk.model import Connector, Diagram, Record
from crosstalk.model.layers import as_exported, unseen
from crosstalk.model.records import kind_of
from crosstalk.scene import Scene, SceneItem
from crosstalk.scene.grid import Grid
from crosstalk.scene.looks import Look, look
from crosstalk.scene.view import effective
from crosstalk.text import parse, plain
from crosstalk.text.metrics import SCRIPT_SIZE
from crosstalk.tongue import tr

R = TypeVar("R", bound=Record)

_TURN = 40
"""After so many items a check should yield None."""
_GATHERED = 500
_THINGS = ("component", "picture")


class Case:
    """A diagram with its scene, and the journal it is meant for (None: none chosen, or one that is not known).

    Everything here is worked out when first asked for and kept, so a case lasts for one run of the checks only.
    """

    def __init__(
        self, diagram: Diagram, scene: Scene, catalog: Catalog, journal: JournalPreset | None = None
    ) -> None:
        away = unseen(diagram.layers, exporting=True)
        self.diagram = as_exported(diagram)
        self.scene = scene
        self.catalog = catalog
        self.journal = journal
        self.items: dict[str, SceneItem] = {
            i: item
            for i, item in scene.items.items()
            if item.items and not (away and self.diagram.records[i].layer in away)
        }
        """What is drawn, by id."""
        self.grounds = Grounds(self.items)
        self.kept: dict[str, Any] = {}
        """What several checks share, by a name of their choice."""
        self._lines: dict[str, list[Line]] = {}
        self._drawn: dict[type[Record], list[tuple[Any, SceneItem]]] | None = None

    # -- what is asked -----------------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """By how much the figure will shrink in print: to the widest that the journal takes."""
        most = self.journal.width_max if self.journal is not None else None
        width = self.diagram.page.width_mm
        return most / width if most is not None and width > most + 0.05 else 1.0

    @property
    def where(self) -> str:
        """The journal's name for a sentence, "" for none."""
        return self.journal.label if self.journal is not None else ""

    @cached_property
    def font_floor(self) -> tuple[float, str]:
        """The least text size, and who says so."""
        return self._floor("font_min")

    @cached_property
    def line_floor(self) -> tuple[float, str]:
        """The least line width, and who says so."""
        return self._floor("line_min")

    @cached_property
    def script_floor(self) -> tuple[float, str]:
        """The least size of sub- and superscripts, and who says so; in proportion to the text where nobody does."""
        known = self.journal.script_min if self.journal is not None else None
        if known is not None:
            return known, tr("the least for {where}", where=self.where)
        return self.font_floor[0] * SCRIPT_SIZE, tr("what goes with the least size of text")

    def _floor(self, field: str) -> tuple[float, str]:
        known = getattr(self.journal, field) if self.journal is not None else None
        if known is not None:
            return known, tr("the least for {where}", where=self.where)
        return least(getattr(j, field) for j in load_journals().values()), tr(
            "the least that any known journal takes"
        )

    @cached_property
    def rules_bind(self) -> bool:
        """Whether a broken rule of the journal is an error: its source must be sure."""
        return self.journal is not None and self.journal.is_sure

    @property
    def text_color(self) -> str:
        """The colour in which the theme sets plain words."""
        return self.scene.stage.tones.text

    # -- what there is -----------------------------------------------------------------------------------------

    def records(self, kind: type[R]) -> Iterator[tuple[R, SceneItem]]:
        """Yield the drawn records of a kind with what they have become, in drawing order."""
        if self._drawn is not None and not kind.__subclasses__():
            yield from self._drawn.get(kind, ())
            return
        for record_id in self.diagram.drawing_order:
            record, item = self.diagram.records[record_id], self.items.get(record_id)
            if item is not None and isinstance(record, kind):
                yield record, item

    def gather(self) -> Iterator[None]:
        """Sort what is drawn by kind and place, so that checks need not look through all; may be interrupted."""
        found: dict[type[Record], list[tuple[Any, SceneItem]]] = {}
        for number, record_id in enumerate(self.diagram.drawing_order):
            item = self.items.get(record_id)
            if item is not None:
                record = self.diagram.records[record_id]
                found.setdefault(type(record), []).append((record, item))
            if number % _GATHERED == _GATHERED - 1:
                yield None
        self._drawn = found
        yield from self.grounds.gather()
        things = Grid()
        yield from things.put_in_turns(self._things())
        self.things = things

    def lines(self, record_id: str) -> list[Line]:
        """Return the lines of text of a record."""
        found = self._lines.get(record_id)
        if found is None:
            item = self.items.get(record_id)
            found = self._lines[record_id] = lines_of(record_id, item.items) if item is not None else []
        return found

    def in_turns(self) -> Iterator[tuple[SceneItem, bool]]:
        """Yield what is drawn, each with whether it is a moment to let others have a turn."""
        for number, item in enumerate(self.items.values()):
            yield item, number % _TURN == _TURN - 1

    @cached_property
    def things(self) -> Grid:
        """Components and pictures by place."""
        grid = Grid()
        grid.put_all(self._things())
        return grid

    def _things(self) -> Iterator[tuple[str, Rect]]:
        return ((i, item.body) for i, item in self.items.items() if item.kind in _THINGS)

    def look(self, record: Connector) -> Look | None:
        """Return the look of a connector, None where its context hides it."""
        relation, strength = effective(record, self.scene.stage.context)
        if relation is None:
            return None
        return look(self.scene.stage, relation, record.style, strength, self.scene.paper)

    # -- words -------------------------------------------------------------------------------------------------

    def name(self, record_id: str) -> str:
        """Return what a person calls a record."""
        record, item = self.diagram.records[record_id], self.scene.items.get(record_id)
        if isinstance(record, Connector):
            return tr("the arrow “{meaning}”", meaning=self.meaning(record.relation))
        words = (item.title if item is not None else "") or record.name or kind_of(record)
        words = " ".join(words.split())
        return f"“{words if len(words) <= 48 else words[:46] + ' …'}”"

    def meaning(self, relation: str) -> str:
        """Return the words of a relation."""
        return plain(parse(named(self.catalog.relation(relation))))


def sentence(text: str) -> str:
    """Return a text with its first letter raised."""
    return text[:1].upper() + text[1:]


def points(size: float) -> str:
    """Return a size in words; what is under a limit must not be rounded up to it."""
    return tr("{size:g} pt", size=int(size * 100 + 1e-06) / 100)
