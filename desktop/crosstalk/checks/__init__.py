"""Layer 4: what can be said about a diagram as a whole: its summary now, journal and consistency rules later.

What belongs here: pure functions from a diagram and the catalogue to plain values, one idea per file. It may import
`model`, `catalog`, `graph`, `scene` and below; never Qt, `exporters`, `importers` or `editor`.

To add a check: one file here with a function (diagram, catalog) → findings.
"""

from crosstalk.checks.summary import Summary, summarize

__all__ = ["Summary", "summarize"]
