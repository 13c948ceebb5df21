"""What a person calls the kinds of records."""

from __future__ import annotations

from crosstalk.tongue import later, tr

_WORDS = {
    "component": (later("Component"), later("1 component"), later("{count} components")),
    "region": (later("Region"), later("1 region"), later("{count} regions")),
    "strand": (later("Strand"), later("1 strand"), later("{count} strands")),
    "connector": (later("Connector"), later("1 connector"), later("{count} connectors")),
    "text": (later("Text"), later("1 text"), later("{count} texts")),
    "panel": (later("Panel"), later("1 panel"), later("{count} panels")),
    "picture": (later("Picture"), later("1 picture"), later("{count} pictures")),
    "group": (later("Group"), later("1 group"), later("{count} groups")),
    "legend": (later("Legend"), later("1 legend"), later("{count} legends")),
    "inset": (later("View of a series"), later("1 view"), later("{count} views")),
}


def kind_words(kind: str) -> str:
    """Return the name of a kind (`model.kind_of`) as a heading."""
    return tr(_WORDS[kind][0]) if kind in _WORDS else kind.capitalize()


def counted_kind(kind: str, count: int) -> str:
    """Return so many of a kind in words."""
    if kind not in _WORDS:
        return f"{count} {kind}"
    _, one, many = _WORDS[kind]
    return tr(one) if count == 1 else tr(many, count=count)
