"""The words of the palette: labels without markup, and what a tooltip says."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from crosstalk.catalog import Catalog, ComponentType
from crosstalk.catalog.terms import in_english, named, words
from crosstalk.text import parse, plain

_SUPER = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SUB = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_SYNONYMS = 6
_TAGS = {"super": "sup", "sub": "sub"}


@lru_cache(maxsize=4096)
def pretty(label: str) -> str:
    """Return a label in plain characters, its scripts in Unicode where there are such: `CD8⁺ T cell`."""
    out = []
    for span in parse(label):
        table = {"super": _SUPER, "sub": _SUB}.get(span.script)
        fits = table is not None and all(ord(sign) in table for sign in span.text)
        out.append(span.text.translate(table) if table is not None and fits else span.text)
    return "".join(out)


def rich_html(label: str) -> str:
    """Return a label as the HTML subset that Qt shows in tooltips."""
    out = []
    for span in parse(label):
        text = escape(span.text)
        if span.script:
            text = f"<{_TAGS[span.script]}>{text}</{_TAGS[span.script]}>"
        if span.bold:
            text = f"<b>{text}</b>"
        out.append(f"<i>{text}</i>" if span.italic else text)
    return "".join(out)


def tooltip(catalog: Catalog, entry: ComponentType) -> str:
    """Return everything that is known of an entry: names, definition, identifiers, where it belongs."""
    called = words(entry)
    head = f"<b>{rich_html(called.label)}</b>"
    if entry.abbreviation and entry.abbreviation != plain(parse(called.label)):
        head += f" &nbsp;({rich_html(entry.abbreviation)})"
    lines = [head]
    if english := in_english(entry):
        lines.append(rich_html(english))
    if called.synonyms:
        more = " …" if len(called.synonyms) > _SYNONYMS else ""
        lines.append("Also: " + escape(", ".join(map(pretty, called.synonyms[:_SYNONYMS]))) + more)
    if entry.definition:
        lines.append(escape(entry.definition))
    if entry.xrefs:
        lines.append("<span style='color:gray'>" + escape(" · ".join(entry.xrefs)) + "</span>")
    category = catalog.categories.get(entry.category)
    if category is not None:
        lines.append(f"<span style='color:gray'>{escape(named(category))}</span>")
    return "<div style='width:240px'>" + "<br>".join(lines) + "</div>"
