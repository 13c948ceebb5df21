"""Publications from reference managers: BibTeX, RIS, CSL-JSON.

One file per format, each with a `read(text) -> Found`. What cannot be read is told entry by entry and loses nothing of
the rest. To add a format: one file, one entry in FORMATS.
"""

from crosstalk.importers.references.found import Found
from crosstalk.importers.references.read import FORMATS, read_references

__all__ = ["FORMATS", "Found", "read_references"]
