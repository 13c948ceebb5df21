"""What can be set in a theme, in groups and in words; and what in a theme would be hard to see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crosstalk.catalog.catalog import Catalog
from crosstalk.catalog.color import contrast, difference, is_hex
from crosstalk.catalog.types import Theme
from crosstalk.catalog.vision import GREY, LABELS, MERGED, merging
from crosstalk.tongue import later, tr

TEXT_CONTRAST, SHAPE_CONTRAST = 4.5, 3.0
"""WCAG 2.2, success criteria 1.4.3 and 1.4.11."""

_PAGE = {
    "page": later("Page"),
    "text": later("Text"),
    "muted": later("Quiet text"),
    "frame": later("Frames"),
    "halo": later("Halo of text on lines"),
    "accent": later("Accent"),
    "text.fill": later("Behind notes"),
}
_BOXES = {
    "panel.fill": later("Panel"),
    "panel.stroke": later("Panel edge"),
    "panel.letter": later("Panel letter"),
    "panel.title": later("Panel title"),
    "legend.fill": later("Legend"),
    "legend.stroke": later("Legend edge"),
}
_PARTS = {"fill": later("fill"), "stroke": later("edge"), "text": later("title")}
SIZES = {
    "label": later("Labels"),
    "small": later("Small print"),
    "title": later("Titles"),
    "panel": later("Panel letters"),
}
WIDTHS = {
    "line": later("Lines (× of a relation's own)"),
    "outline": later("Edges of regions"),
    "frame": later("Frames"),
    "route": later("Wide routes"),
    "halo": later("Halo of text"),
}


def color_words(name: str) -> str:
    """Return what a person calls a colour slot of art, or a colour of a theme, by its id."""
    source = f"{name.replace('_', ' ').replace('-', ' ').capitalize()}##colour"
    return tr(source)


class Group(NamedTuple):
    """Roles under a heading: role → what a person calls it."""

    label: str
    roles: dict[str, str]


def groups(catalog: Catalog, theme: Theme, kinds: Iterable[str] = ()) -> list[Group]:
    """Return the colour roles of a theme in the order of a form; `kinds` of regions in use come in any case."""
    relations = {
        line.line.color: color_words(line.line.color)
        for line in catalog.relations.values()
        if not is_hex(line.line.color) and line.line.color in theme.colors
    }
    regions: dict[str, str] = {}
    in_use = [f"region.{kind}.{part}" for kind in kinds for part in ("fill", "stroke")]
    for role in dict.fromkeys([*in_use, *theme.colors]):
        kind, _, part = role.removeprefix("region.").partition(".")
        if role.startswith("region.") and part in _PARTS:
            regions[role] = f"{color_words(kind)}, {tr(_PARTS[part])}"
    return [
        Group(tr("Page and text"), {role: words for role, words in _PAGE.items() if role in theme.colors}),
        Group(tr("Relations"), relations),
        Group(tr("Regions"), regions),
        Group(
            tr("Panels and legend"), {role: words for role, words in _BOXES.items() if role in theme.colors}
        ),
    ]


def color_of(catalog: Catalog, theme: Theme, role: str) -> str:
    """Return the colour of a role, for kinds of regions that the theme does not name that which they get."""
    kind, _, part = role.removeprefix("region.").partition(".")
    if role in theme.colors or not role.startswith("region.") or part not in ("fill", "stroke"):
        return theme.color(role)
    return theme.region(catalog.region(kind), "fill" if part == "fill" else "stroke")


def warnings(catalog: Catalog, theme: Theme, used: Iterable[str] = ()) -> dict[str, str]:
    """Return a sentence for each role that would be hard to see, or to tell from another one.

    `used` names the relations of a diagram: their colours must be told apart; those of others need not yet.
    """
    found: dict[str, str] = {}
    for role, ground, least in _pairs(catalog, theme):
        if role not in theme.colors or ground not in theme.colors:
            continue
        ratio = contrast(theme.colors[role], theme.colors[ground])
        if ratio < least:
            what = tr("text needs") if least == TEXT_CONTRAST else tr("a line needs")
            found[role] = tr(
                "Contrast {ratio:.1f}:1 on “{ground}”; {what} {least:g}:1.",
                ratio=ratio,
                ground=_called(ground),
                what=what,
                least=least,
            )
    for role, sentence in _alike(catalog, theme, used):
        found[role] = f"{found[role]} {sentence}" if role in found else sentence
    return found


def _called(role: str) -> str:
    """Return a role within a sentence."""
    known = _PAGE.get(role) or _BOXES.get(role)
    return (tr(known) if known else color_words(role)).lower()


def _pairs(catalog: Catalog, theme: Theme) -> Iterator[tuple[str, str, float]]:
    for role in ("text", "muted"):
        yield role, "page", TEXT_CONTRAST
    for role in {relation.line.color: None for relation in catalog.relations.values()}:
        yield role, "page", SHAPE_CONTRAST
    for role in theme.colors:
        if role.startswith("region.") and role.endswith(".text"):
            yield role, role.removesuffix("text") + "fill", TEXT_CONTRAST
    for role in ("panel.letter", "panel.title"):
        yield role, "panel.fill", TEXT_CONTRAST


def _alike(catalog: Catalog, theme: Theme, used: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each role in use with the roles that some eyes cannot tell from it. In grey the heads must tell."""
    roles = sorted({catalog.relation(relation).line.color for relation in used} & set(theme.colors))
    for role in roles:
        words = [f"“{_called(other)}” ({eyes})" for other in roles if (eyes := _eyes(theme, role, other))]
        if words:
            yield role, tr("Hard to tell from {words}.", words=", ".join(words))


def _eyes(theme: Theme, role: str, other: str) -> str:
    one, two = theme.colors[role], theme.colors[other]
    if role == other:
        return ""
    if difference(one, two) < MERGED:
        return tr("for everybody")
    return ", ".join(tr(LABELS[eye]).lower() for eye in merging(one, two) if eye != GREY)
