"""The outline: all things of the diagram as a tree, the front first, with the layers above it.

* `model` shows `editor.outline.Tree` to Qt: lazily, by id, following diffs; nothing is worked out while it is hidden.
* `tree` is the view: selection both ways, drag, rename, keys.
* `layers` is the section of layers; `panel` puts both under a search box and filters.
"""
