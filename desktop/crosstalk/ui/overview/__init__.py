"""The overview: the whole page as a small picture in a corner of the canvas, with a frame around what is in view.

`picture` paints it in slices while the person does nothing; `panel` shows it and leads the canvas. Hidden it costs
nothing. May import the canvas and what that imports.
"""
