"""The figures that one diagram gives: in a context, one for each value of a dimension, one for each step of its talk.

A `Sheet` is what a page, a slide or a numbered file shows: a figure, and the part of it that is seen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from crosstalk.catalog import load_catalog
from crosstalk.errors import CrosstalkError
from crosstalk.exporters.registry import ExportOptions, Figure
from crosstalk.geometry import Rect
from crosstalk.model import Diagram, Dimension, Panel
from crosstalk.model.layers import unseen
from crosstalk.scene import View, build_scene
from crosstalk.scene.aside import leave_aside_out
from crosstalk.tongue import tr


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: the figure on it, the part that is seen, and its label ("" for the whole figure)."""

    figure: Figure
    area: Rect
    label: str = ""
    kind: str = ""
    """`panel`, `context` or `step`; "" for the whole figure."""

    @property
    def name(self) -> str:
        """The label as a person reads it in a list."""
        return tr("Panel {label}", label=self.label) if self.kind == "panel" else self.label


def sheets(figure: Figure, options: ExportOptions) -> Iterator[Sheet]:
    """Yield the pages of a figure; the whole figure where it has none of what the options ask for."""
    found = list(_SHEETS[options.pages](figure, options)) if options.pages in _SHEETS else []
    yield from found or [Sheet(figure, figure.scene.page)]


def numbered(figure: Figure, target: Path, options: ExportOptions) -> Iterator[tuple[Path, Figure]]:
    """Yield a file for each value or step that the options' pages ask for, numbered and named after it.

    Raises CrosstalkError where the diagram has none. (A panel is a part of a figure and no figure of its own.)
    """
    found = [sheet for sheet in sheets(figure, options) if sheet.kind in ("context", "step")]
    if not found:
        what = "steps" if options.pages == "steps" else "values"
        raise CrosstalkError(tr("{target}: the diagram has no {what} to show.", target=target, what=what))
    digits = max(2, len(str(len(found))))
    for number, sheet in enumerate(found, start=1):
        part = file_part(sheet.label.partition(": ")[2])
        name = f"{target.stem}-{number:0{digits}d}{f'-{part}' if part else ''}{target.suffix}"
        yield target.with_name(name), sheet.figure


def context_of(diagram: Diagram, chosen: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """Return the diagram's context with some values chosen; raises CrosstalkError for those it does not know."""
    context = dict(diagram.context)
    for name, value in chosen:
        dimension = dimension_of(diagram, name)
        context[dimension.id] = _value(dimension, value)
    return context


def dimension_of(diagram: Diagram, name: str) -> Dimension:
    """Return the dimension of an id or a label; raises CrosstalkError naming those there are."""
    for dimension in diagram.dimensions:
        if _plain(name) in (_plain(dimension.id), _plain(dimension.label)):
            return dimension
    known = ", ".join(d.label or d.id for d in diagram.dimensions)
    there = tr("there are: {known}", known=known) if known else tr("the diagram has none")
    raise CrosstalkError(tr("There is no context dimension {name!r}; {there}.", name=name, there=there))


def file_part(label: str) -> str:
    """Return a label as a part of a file's name: letters and digits with hyphens."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", label) if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", "-", plain).strip("-_").lower()[:60]


def _value(dimension: Dimension, value: str) -> str:
    found = next((known for known in dimension.values if _plain(known) == _plain(value)), None)
    if found is None:
        known = ", ".join(dimension.values) or "none"
        raise CrosstalkError(
            tr(
                "{dimension} has no value {value!r}; its values are: {known}.",
                dimension=dimension.label or dimension.id,
                value=value,
                known=known,
            )
        )
    return found


def _plain(words: str) -> str:
    return " ".join(words.replace("_", " ").replace("-", " ").replace("umour", "umor").casefold().split())


def _panels(figure: Figure, _: ExportOptions) -> Iterator[Sheet]:
    """Yield the panels in the order of their letters, then from the top left."""
    found = []
    for record in figure.diagram.of_kind(Panel):
        item = figure.scene.items.get(record.id)
        if item is not None and item.items and item.body.width > 0 and item.body.height > 0:
            found.append(Sheet(figure, item.bounds, record.letter, "panel"))
    yield from sorted(found, key=lambda sheet: (sheet.label.lower(), sheet.area.y, sheet.area.x))


def _contexts(figure: Figure, options: ExportOptions) -> Iterator[Sheet]:
    dimension = dimension_of(figure.diagram, options.each)
    context = context_of(figure.diagram, options.context)
    name = dimension.label or dimension.id
    for value in dimension.values:
        label = f"{name}: {value}"
        yield _seen(figure, label, "context", View(context={**context, dimension.id: value}))


def _steps(figure: Figure, options: ExportOptions) -> Iterator[Sheet]:
    context = context_of(figure.diagram, options.context)
    for number, step in enumerate(figure.diagram.steps, start=1):
        label = (
            tr("Step {number}: {title}", number=number, title=step.title)
            if step.title
            else tr("Step {number}", number=number)
        )
        yield _seen(figure, label, "step", View(context=context, step=step.id))


def _seen(figure: Figure, label: str, kind: str, view: View) -> Sheet:
    view = replace(view, hidden_layers=view.hidden_layers | unseen(figure.diagram.layers, exporting=True))
    scene = build_scene(figure.diagram, load_catalog(), figure.scene.stage.theme, view)
    return Sheet(Figure(figure.diagram, leave_aside_out(scene), label), scene.page, label, kind)


_SHEETS = {"panels": _panels, "contexts": _contexts, "steps": _steps}
