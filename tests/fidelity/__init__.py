"""The canvas against the exported SVG in a renderer that is not ours: they must show the same picture.

`difference` says how two pictures differ to a person (`ciede2000` is its formula), `sheets` makes diagrams that show
everything there is, `pictures` renders one scene both ways.
"""
