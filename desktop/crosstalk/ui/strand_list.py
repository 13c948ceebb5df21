"""The kinds of strands in the palette: each as it looks, to be dragged, placed, or drawn with."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from crosstalk.catalog import Catalog
from crosstalk.catalog.terms import named
from crosstalk.catalog.types import StrandType
from crosstalk.geometry import MM, Point
from crosstalk.model import Diagram, Page, Strand
from crosstalk.scene import Scene, build_scene
from crosstalk.text import parse, plain
from crosstalk.tongue import tr
from crosstalk.ui.mime import STRAND
from crosstalk.ui.scene_list import PictureList, PictureModel

_WIDTH, _HEIGHT = 78.0, 44.0
"""The piece of page that a thumbnail shows, in points."""


def sample(kind: StrandType) -> Diagram:
    """Return a small diagram that holds one strand of a kind, gently curved."""
    points = tuple(
        Point(_WIDTH * x, _HEIGHT * y) for x, y in ((0.02, 0.66), (0.34, 0.38), (0.66, 0.62), (0.98, 0.34))
    )
    width = min(kind.width, 20.0)
    strand = Strand(id="sample", type=kind.id, points=points, width=width)
    return Diagram(records={"sample": strand}, page=Page(width_mm=_WIDTH / MM, height_mm=_HEIGHT / MM))


class StrandModel(PictureModel[StrandType]):
    """The kinds of strands."""

    mime = STRAND

    def words(self, entry: StrandType) -> str:
        """Return the label."""
        return plain(parse(named(entry)))

    def explain(self, entry: StrandType) -> str:
        """Return the definition, and what can be done."""
        return entry.definition

    def scene(self, entry: StrandType) -> Scene:
        """Return the scene of a sample."""
        return build_scene(sample(entry), self.catalog)


class StrandList(PictureList[StrandType]):
    """A grid of kinds of strands."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(StrandModel(catalog), tr("Strands"), parent)
