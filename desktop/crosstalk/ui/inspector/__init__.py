"""The inspector: a form that shows and edits everything the selection can say.

What belongs here: fields (`fields`, `rich_field`, `color_field`, `relation_field`, …), which show a value, its lack or
that values differ; sections (`sections/`), which bind fields to records; and the panel, which decides what is shown and
when it is shown anew. It may import `editor`, `commands`, `catalog`, `painting` and widgets of `ui`; every edit is a
command, one undo step, run through `Subject`.

To add a field to the form: one `field_row`, `style_row` or `row` in the section it belongs to.
"""

from crosstalk.ui.inspector.panel import InspectorPanel

__all__ = ["InspectorPanel"]
