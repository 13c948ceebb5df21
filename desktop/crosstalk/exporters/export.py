"""Diagram in, file out: the one way that the window, the command line and Python export."""

from __future__ import annotations

from pathlib import Path

from crosstalk.catalog import load_catalog
from crosstalk.errors import CrosstalkError
from crosstalk.exporters.frames import context_of, dimension_of
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, for_suffix
from crosstalk.model import Diagram, Picture
from crosstalk.scene import build_scene
from crosstalk.scene.aside import leave_aside_out
from crosstalk.scene.pictures import is_readable
from crosstalk.scene.view import export_view
from crosstalk.storage.files import write_bytes
from crosstalk.tongue import tr

_DEFAULTS = ExportOptions()


def export_diagram(diagram: Diagram, path: str | Path, options: ExportOptions = _DEFAULTS) -> None:
    """Write a figure to a file whose ending says the format.

    The old file stays until the new one is complete. Raises CrosstalkError where the format is unknown, the figure
    cannot be drawn or the file cannot be written.
    """
    target = Path(path)
    write_bytes(target, export_bytes(diagram, for_suffix(target.suffix), options))


def export_bytes(diagram: Diagram, exporter: Exporter, options: ExportOptions = _DEFAULTS) -> bytes:
    """Return the bytes of the figure's file in a format."""
    return exporter.render(figure_of(diagram, options), options)


def _refuse_broken(diagram: Diagram) -> None:
    """Raise CrosstalkError where a figure would go out with a hole: by a picture whose data cannot be shown."""
    for picture in diagram.of_kind(Picture):
        if not picture.hidden and not is_readable(picture):
            raise CrosstalkError(
                tr(
                    "The picture “{name}” is damaged or no picture: delete it and insert it again.",
                    name=picture.name or picture.id,
                )
            )


def figure_of(diagram: Diagram, options: ExportOptions = _DEFAULTS) -> Figure:
    """Return the diagram with its scene, in the theme and the context of the options or else its own.

    Raises CrosstalkError for a theme or a context that is not there, and for a picture that is none.
    """
    catalog = load_catalog()
    _refuse_broken(diagram)
    if options.theme is not None and options.theme not in {*catalog.themes, *diagram.themes}:
        known = ", ".join([*catalog.themes, *sorted(diagram.themes)])
        raise CrosstalkError(
            tr("There is no theme {theme!r}; there are: {known}.", theme=options.theme, known=known)
        )
    theme = options.theme or None
    if not options.context:
        return Figure(diagram, leave_aside_out(build_scene(diagram, catalog, theme, export_view(diagram))))
    context = context_of(diagram, options.context)
    chosen = [dimension_of(diagram, name) for name, _ in options.context]
    label = ", ".join(f"{d.label or d.id}: {context[d.id]}" for d in chosen)
    scene = build_scene(diagram, catalog, theme, export_view(diagram, context=context))
    return Figure(diagram, leave_aside_out(scene), label)
