"""Letters that no font of this machine has: where they are live, another reader may show empty boxes for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.registry import ExportOptions, Figure
from crosstalk.primitives import GroupItem, Primitive, SymbolItem, TextItem
from crosstalk.text.metrics import face
from crosstalk.text.outlines import source_of
from crosstalk.tongue import tr


def texts_of(items: Iterable[Primitive]) -> Iterator[TextItem]:
    """Yield all texts among primitives, those within groups and art included."""
    for item in items:
        if isinstance(item, TextItem):
            yield item
        elif isinstance(item, GroupItem):
            yield from texts_of(item.items)
        elif isinstance(item, SymbolItem):
            yield from texts_of(item.art.items)


def lacking(figure: Figure) -> tuple[str, ...]:
    """Return the characters of a figure that no installed font has, in their order."""
    looks = {
        (character, span.bold, span.italic)
        for item in figure.scene.ordered()
        for text in texts_of(item.items)
        for span in text.spans
        for character in span.text
    }
    try:
        missing = {c for c, bold, italic in looks if _is_drawn(c) and source_of(c, bold, italic) is None}
    except CrosstalkError:
        return ()  # No font at all: that is told in another sentence.
    return tuple(sorted(missing))


def warning(figure: Figure, format_id: str, options: ExportOptions) -> str:
    """Return a sentence about letters that will not be seen as they should, "" where all is well.

    PDF, EPS and outlines need every letter and refuse the export by themselves.
    """
    if format_id in ("pdf", "eps") or (options.text == "outlines" and format_id in ("svg", "pptx")):
        return ""
    missing = lacking(figure)
    if not missing:
        return ""
    what = (
        tr("will be empty boxes in the picture")
        if format_id in ("png", "tiff")
        else tr("may be empty boxes elsewhere")
    )
    return tr(
        "No installed font has the characters {missing}; they {what}. Install a font that has them.",
        missing=" ".join(missing),
        what=what,
    )


def _is_drawn(character: str) -> bool:
    return not character.isspace() and face()[character] > 0
