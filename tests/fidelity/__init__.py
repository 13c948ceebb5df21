"""The canvas against every output in readers that are not ours: they must show the same picture and say the same words.

`difference` says how two pictures differ to a person and documents the metric (`ciede2000` is its formula), `figures`
lists what is rendered, `sheets` makes diagrams that show everything there is, `pictures` renders the canvas, `readers`
the outputs. The tests ask resvg everywhere, and the others where they are; `make fidelity` prints the table
of all figures in all readers that the machine has (`make fidelity ONLY="figure-1 poppler"` for some of them).
"""
