"""Where export settings come from when nobody chooses them: what the file remembers, or what its journal asks for.

Settings are plain fields of `ExportOptions` by name, so that those of several origins can be laid over each other.
"""

from __future__ import annotations

from typing import Any

from crosstalk.catalog.journals import JournalPreset, journal
from crosstalk.errors import CrosstalkError
from crosstalk.exporters.registry import ExportOptions, all_exporters
from crosstalk.model import Diagram, Output

Settings = dict[str, Any]

_REMEMBERED = tuple(name for name in Output.__struct_fields__ if name in ExportOptions.__dataclass_fields__)
_DEFAULTS = ExportOptions()
_NEAR = 0.05
"""Millimetres."""
_PRECISE = ("mixed", "line", "gray", "photo")
"""Kinds of pictures by how near they come to a drawing with words in it."""


def remembered(diagram: Diagram, format_id: str) -> Settings:
    """Return the settings with which a format was last exported; none where it was not, or where they make no sense."""
    for output in diagram.outputs:
        if output.format == format_id:
            settings = {name: getattr(output, name) for name in _REMEMBERED}
            return settings if _is_sound(settings) else {}
    return {}


def settings_for(diagram: Diagram, format_id: str) -> Settings:
    """Return what a diagram says of an export: how it was done last, else what the journal of its page asks for."""
    found = remembered(diagram, format_id)
    preset = journal(diagram.page.journal)
    return found or (asked_by(preset, diagram) if preset is not None else {})


def last_format(diagram: Diagram) -> str:
    """Return the format that was exported last, "" for none."""
    known = {exporter.id for exporter in all_exporters()}
    return next((output.format for output in diagram.outputs if output.format in known), "")


def to_remember(format_id: str, options: ExportOptions) -> Output:
    """Return what the file is to remember of an export."""
    return Output(format=format_id, **{name: getattr(options, name) for name in _REMEMBERED})


def asked_by(preset: JournalPreset, diagram: Diagram) -> Settings:
    """Return the settings that a journal asks for; what is not known of it is left out."""
    found: Settings = {}
    width = _width(preset, diagram.page.width_mm)
    if width is not None:
        found["width_mm"] = width
    dpi = next((preset.dpi[kind] for kind in _PRECISE if preset.dpi.get(kind)), ())
    if dpi:
        found["dpi"] = min(dpi)
    if preset.alpha is False and not diagram.page.background:
        found["background"] = "#ffffff"
    if preset.text in ("live", "outlines"):
        found["text"] = preset.text
    return found


def formats_of(preset: JournalPreset) -> tuple[str, ...]:
    """Return the ids of our formats that a journal takes, in its own order; none where that is unknown."""
    by_name = {name: e.id for e in all_exporters() for name in (e.id, *(s.lstrip(".") for s in e.suffixes))}
    wanted = (by_name.get(name.strip().lower().lstrip(".")) for name in preset.formats)
    return tuple(dict.fromkeys(name for name in wanted if name))


def _width(preset: JournalPreset, page_mm: float) -> float | None:
    """Return the width to which a page is brought, None where it may stay: it fits a column, or widths are unknown."""
    widths = [width for _, width in preset.widths]
    if preset.width_min is not None and widths and preset.width_min <= page_mm <= max(widths):
        return None
    if not widths or any(abs(width - page_mm) < _NEAR for width in widths):
        return None
    return min((width for width in widths if width >= page_mm), default=max(widths))


def _is_sound(settings: Settings) -> bool:
    try:
        ExportOptions(**settings)
    except CrosstalkError:
        return False
    return True
