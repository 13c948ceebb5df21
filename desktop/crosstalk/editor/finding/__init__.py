"""Command search: everything that can be done, placed, gone to or set, found by one line.

A source is a function from a session to `Entry` values; `search.find` ranks what all of them offer. A new kind of
thing to be found costs one source, added to `sources.SOURCES` (the window adds its own the same way).
"""
