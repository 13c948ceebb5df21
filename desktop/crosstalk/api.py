"""The script interface: files in and out, and a short way to build a diagram in code."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, Transaction, connect, create, document
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram, Evidence, Metadata, Page, Reference, Run, Style
from crosstalk.model.records import EvidenceLevel, RichText
from crosstalk.storage import save
from crosstalk.text import markup

__all__ = ["Figure", "export", "load", "rich_text", "save"]

Where = tuple[float, float]


def load(path: str | os.PathLike[str]) -> Diagram:
    """Return the diagram of a `.crosstalk` file or of an SVG that was exported from one.

    Raises crosstalk.errors.CrosstalkError, in one sentence, where it cannot be read.
    """
    from crosstalk.importers import open_any

    return open_any(Path(path))


def export(figure: Diagram | str | os.PathLike[str], path: str | os.PathLike[str], **options: Any) -> None:
    """Write a diagram, or that of a file, in the format that the ending of `path` names.

    Options are those of the command line: dpi, width_mm, text ("live" or "outlines"), theme, background. Raises
    CrosstalkError for an unknown ending or a place that cannot be written.
    """
    import crosstalk.painting.outputs  # noqa: F401 - its exporters register themselves
    from crosstalk.exporters import ExportOptions, export_diagram

    diagram = figure if isinstance(figure, Diagram) else load(figure)
    export_diagram(diagram, Path(path), ExportOptions(**options))


def rich_text(text: str) -> RichText:
    """Return rich text of markup such as `CD8^{+} T cell`, `Ca^{2+}` or `\\alpha7`."""
    return tuple(
        Run(text=s.text, bold=s.bold, italic=s.italic, script=s.script, color=s.color)
        for s in markup.parse(text)
    )


class Figure:
    """Builds a diagram. Places and sizes are in points (72 per inch), (0, 0) is the top left corner of the page.

    Every method that adds something returns its id; `diagram` is the result so far.
    """

    def __init__(
        self, width_mm: float = 183.0, height_mm: float = 170.0, title: str = "", **metadata: Any
    ) -> None:
        page = Page(width_mm=width_mm, height_mm=height_mm)
        self.history = History(Diagram(page=page, metadata=Metadata(title=title, **metadata)))
        self._catalog = load_catalog()

    @property
    def diagram(self) -> Diagram:
        """The diagram as built so far."""
        return self.history.diagram

    def add(
        self,
        type_id: str,
        x: float,
        y: float,
        *,
        scale: float = 1.0,
        width: float | None = None,
        label: str | None = None,
        **fields: Any,
    ) -> str:
        """Add a component of a catalogue type, centred on a place, in its natural size times `scale`.

        `width` gives the width instead, the height follows; `label` is markup, "" for none.
        """
        natural = self._catalog.component(type_id).size
        factor = width / natural[0] if width else scale
        if label is not None:
            fields["label"] = rich_text(label)
        size = (natural[0] * factor, natural[1] * factor)
        return self._run(create.add_component, type_id, Point(x, y), size, **fields)

    def region(
        self,
        kind: str,
        box: tuple[float, float, float, float],
        *,
        shape: str = "rectangle",
        title: str = "",
        **fields: Any,
    ) -> str:
        """Add a region of a kind (tumor, tissue, cell, …) in a box of left, top, width, height."""
        centre, size = _centred(box)
        fields.setdefault("z", Transaction(self.diagram).top_z())
        return self._run(create.add_region, shape, centre, size, type=kind, title=rich_text(title), **fields)

    def panel(self, letter: str, title: str, box: tuple[float, float, float, float], **fields: Any) -> str:
        """Add a panel with its letter and title in a box of left, top, width, height."""
        centre, size = _centred(box)
        fields.setdefault("z", Transaction(self.diagram).top_z())
        return self._run(create.add_panel, letter, centre, size, title=rich_text(title), **fields)

    def text(
        self, text: str, box: tuple[float, float, float, float], *, style: Style | None = None, **fields: Any
    ) -> str:
        """Add text in a box of left, top, width, height; it breaks at the width."""
        centre, size = _centred(box)
        return self._run(create.add_text, rich_text(text), centre, size, style=style or Style(), **fields)

    def strand(self, type_id: str, points: Iterable[Where], **fields: Any) -> str:
        """Add a strand (nerve fibre, vessel, membrane …) along points."""
        return self._run(create.add_strand, type_id, tuple(Point(*p) for p in points), **fields)

    def connect(
        self,
        source: str | Anchor,
        relation: str,
        target: str | Anchor,
        *,
        via: Sequence[Where] = (),
        mediator: str = "",
        label: str = "",
        references: Iterable[str] = (),
        level: EvidenceLevel = "",
        system: str = "",
        **fields: Any,
    ) -> str:
        """Say that one thing stands in a relation to another.

        Ends are ids, or anchors for a port or a place; `via` are waypoints; `references` are keys of references
        added before, each of which becomes a piece of evidence with `level` and `system`.
        """
        evidence = tuple(Evidence(reference=key, level=level, system=system) for key in references)
        return self._run(
            connect.connect,
            _anchor(source),
            relation,
            _anchor(target),
            waypoints=tuple(Point(*p) for p in via),
            mediator=rich_text(mediator),
            label=rich_text(label),
            evidence=evidence,
            **fields,
        )

    def reference(self, key: str, citation: str, *, doi: str = "", pmid: str = "", note: str = "") -> str:
        """Add a publication that evidence can cite by its key."""
        reference = Reference(id=key, citation=citation, doi=doi, pmid=pmid, note=note)
        return self._run(document.add_reference, reference)

    def _run(self, command: Any, *args: Any, **fields: Any) -> str:
        return str(self.history.run(command.__name__, command, *args, **fields))


def _anchor(end: str | Anchor) -> Anchor:
    return end if isinstance(end, Anchor) else Anchor(target=end)


def _centred(box: tuple[float, float, float, float]) -> tuple[Point, tuple[float, float]]:
    left, top, width, height = box
    return Point(left + width / 2, top + height / 2), (width, height)
