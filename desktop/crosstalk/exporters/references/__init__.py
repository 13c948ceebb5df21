"""Publications for reference managers and for the end of a paper: BibTeX, RIS, CSL-JSON, text.

One file per format, each with a `write(references) -> str`. To add one: one file, one entry in FORMATS.
"""

from crosstalk.exporters.references.write import FORMATS, cited, write_references

__all__ = ["FORMATS", "cited", "write_references"]
