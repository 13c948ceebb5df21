"""The command line over the page (Ctrl+K): finds everything, and takes statements that become a figure.

* `bar` is the frame with the line in it; it decides between finding and composing by what is typed.
* `results` lists what was found, `sentences` what would be composed, with the choices that are open.
* `sources` adds what only the window can do: recent files and its own settings.
"""
