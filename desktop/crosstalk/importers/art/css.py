"""Style sheets inside a drawing, written into the `style` of each element that they are about.

Understood: selectors by type, class, id and attribute, `*`, `a b` and `a > b`, lists of them; specificity, order and
`!important` as CSS 2.1 (chapter 6.4) ranks them. Conditional rules (`@media`) and pseudo classes are left out.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgxml import local_name
from crosstalk.importers.art.told import Told

MOST_RULES = 4000
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_BLOCK = re.compile(r"([^{}]*)\{([^{}]*)\}")
_PART = re.compile(r"([.#]?)([\w-]+|\*)|\[\s*([\w:-]+)\s*(?:=\s*['\"]?([^'\"\]]*)['\"]?\s*)?\]")
_HSL = re.compile(r"hsla?\(\s*([-\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%\s*(?:[,/]\s*([\d.]+%?)\s*)?\)")


class _Compound(NamedTuple):
    """What one element must be: tag ("" for any), id, classes, attributes."""

    tag: str
    id: str
    classes: tuple[str, ...]
    attributes: tuple[tuple[str, str], ...]
    child_only: bool
    """Whether the compound before it must be the parent, not just an ancestor."""

    def fits(self, element: Element) -> bool:
        return (
            (not self.tag or local_name(element) == self.tag)
            and (not self.id or element.get("id") == self.id)
            and set(self.classes) <= set((element.get("class") or "").split())
            and all(
                element.get(name) is not None and (not value or element.get(name) == value)
                for name, value in self.attributes
            )
        )


class _Rule(NamedTuple):
    compounds: tuple[_Compound, ...]
    specificity: tuple[int, int, int]
    order: int
    declarations: tuple[tuple[str, str, bool], ...]
    """Property, value, whether it is important."""


def apply(root: Element, told: Told) -> None:
    """Write what style sheets say into the `style` of elements; the sheets themselves go."""
    rules = list(_rules(root, told))
    _paint_colors(root)
    if not rules:
        return
    parents = {child: parent for parent in root.iter() for child in parent}
    index: dict[str, list[_Rule]] = {}
    for rule in rules:
        last = rule.compounds[-1]
        key = f"#{last.id}" if last.id else f".{last.classes[0]}" if last.classes else last.tag or "*"
        index.setdefault(key, []).append(rule)
    for element in root.iter():
        found = [rule for rule in _near(element, index) if _matches(rule, element, parents)]
        if found:
            element.set("style", _merged(found, element.get("style", "")))


def declarations(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield property, value and whether it is important, of a list of declarations."""
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        if colon and name.strip():
            plain = value.replace("!important", "").strip()
            yield name.strip().lower(), _plain_color(plain), "!important" in value


def _merged(rules: Iterable[_Rule], inline: str) -> str:
    """Return the declarations that hold: the important ones last, inline ones before those."""
    ranked = sorted(rules, key=lambda rule: (rule.specificity, rule.order))
    usual: dict[str, str] = {}
    urgent: dict[str, str] = {}
    for name, value, important in (d for rule in ranked for d in rule.declarations):
        (urgent if important else usual)[name] = value
    for name, value, important in declarations(inline):
        (urgent if important else usual)[name] = value
    return ";".join(f"{name}:{value}" for name, value in (usual | urgent).items())


def _near(element: Element, index: dict[str, list[_Rule]]) -> Iterator[_Rule]:
    keys = [f"#{element.get('id')}", local_name(element), "*"]
    keys += [f".{name}" for name in dict.fromkeys((element.get("class") or "").split())]
    for key in keys:
        yield from index.get(key, ())


def _matches(rule: _Rule, element: Element, parents: dict[Element, Element]) -> bool:
    *before, last = rule.compounds
    if not last.fits(element):
        return False
    here, near = parents.get(element), last.child_only
    for compound in reversed(before):
        while here is not None and not compound.fits(here):
            if near:
                return False
            here = parents.get(here)
        if here is None:
            return False
        here, near = parents.get(here), compound.child_only
    return True


def _rules(root: Element, told: Told) -> Iterator[_Rule]:
    count = 0
    for sheet in [e for e in root.iter() if local_name(e) == "style"]:
        text = _COMMENT.sub(" ", "".join(sheet.itertext()))
        for selectors, body in _BLOCK.findall(_without_conditions(text, told)):
            found = tuple(declarations(body))
            for selector in selectors.split(","):
                compounds = _compounds(selector)
                if compounds is None:
                    told.once("rules")
                elif count < MOST_RULES and found:
                    count += 1
                    yield _Rule(compounds, _specificity(compounds), count, found)


def _without_conditions(text: str, told: Told) -> str:
    """Return a sheet without its at-rules and their blocks."""
    out: list[str] = []
    position = 0
    while (at := text.find("@", position)) >= 0:
        out.append(text[position:at])
        brace, end = text.find("{", at), text.find(";", at)
        if brace < 0 or 0 <= end < brace:
            position = end + 1 if end >= 0 else len(text)
            continue
        if not text.startswith("@font-face", at):
            told.once("rules")
        depth, position = 1, brace + 1
        while position < len(text) and depth:
            depth += {"{": 1, "}": -1}.get(text[position], 0)
            position += 1
    return "".join(out) + text[position:]


def _compounds(selector: str) -> tuple[_Compound, ...] | None:
    """Return the parts of a selector, None for one that is not understood."""
    words = selector.replace(">", " > ").split()
    found: list[_Compound] = []
    near = False
    for word in words:
        if word == ">":
            near = True
            continue
        compound = _compound(word, near)
        if compound is None:
            return None
        found.append(compound)
        near = False
    return tuple(found) or None


def _compound(word: str, near: bool) -> _Compound | None:
    tag, name, classes, attributes, position = "", "", [], [], 0
    while position < len(word):
        match = _PART.match(word, position)
        if match is None:
            return None
        sign, text, key, value = match.groups()
        if key:
            attributes.append((key, value or ""))
        elif sign == ".":
            classes.append(text)
        elif sign == "#":
            name = text
        elif text != "*":
            tag = text
        position = match.end()
    return _Compound(tag, name, tuple(classes), tuple(attributes), near)


def _specificity(compounds: Iterable[_Compound]) -> tuple[int, int, int]:
    many = list(compounds)
    return (
        sum(bool(c.id) for c in many),
        sum(len(c.classes) + len(c.attributes) for c in many),
        sum(bool(c.tag) for c in many),
    )


def _paint_colors(root: Element) -> None:
    """Write colours by hue in attributes as the readers know them."""
    for element in root.iter():
        for name, value in element.attrib.items():
            if "hsl" in value:
                element.set(name, _plain_color(value))


def _plain_color(value: str) -> str:
    return _HSL.sub(_rgb, value) if "hsl" in value else value


def _rgb(match: re.Match[str]) -> str:
    hue, saturation, light = float(match[1]) % 360 / 360, float(match[2]) / 100, float(match[3]) / 100
    red, green, blue = (
        round(255 * c) for c in colorsys.hls_to_rgb(hue, min(1.0, light), min(1.0, saturation))
    )
    return f"rgba({red},{green},{blue},{match[4]})" if match[4] else f"rgb({red},{green},{blue})"
