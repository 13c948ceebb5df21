"""Rulers and guides on the page: the scales beside it, the lines over it, and the field that places one exactly.

What a guide is stands in `model.guides`, what happens to it in `commands.guides` and `editor.tools.guiding`; here is
only what a window needs for them. `ticks` is the arithmetic of a scale and knows no widget.
"""
