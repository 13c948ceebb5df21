"""What the renderer of effects is given is bounded: no effect may take long, whatever its numbers.

Only filters whose work grows with the picture alone are rendered (blur, shadow, flood, merge, colours); noise,
lighting, convolution and morphology can be made to take hours. Tiles of patterns have a least size, blurs a greatest.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from crosstalk.catalog.svgcss import NUMBER, length
from crosstalk.catalog.svgxml import local_name
from crosstalk.importers.art.told import Told

MOST_EFFECTS = 60
MOST_STEPS = 24
"""Steps of one filter."""
_QUICK = frozenset(
    (
        "feGaussianBlur", "feOffset", "feMerge", "feMergeNode", "feBlend", "feFlood", "feComposite", "feColorMatrix",
        "feDropShadow", "feComponentTransfer", "feFuncR", "feFuncG", "feFuncB", "feFuncA", "title", "desc",
    )
)  # fmt: skip
_LEAST_TILE = 0.004
"""Of the side of the box or, in user units, of `_USUAL`."""
_USUAL = 100.0
_MOST_BLUR = 1000.0


def is_few(root: Element) -> bool:
    """Say whether a drawing has so few effects that it can be rendered as a whole."""
    return count_effects(root) <= MOST_EFFECTS


def count_effects(root: Element) -> int:
    """Return how many elements ask for a mask or a filter."""
    return sum(any(_asks(e, effect) for effect in ("mask", "filter")) for e in root.iter())


def _asks(element: Element, effect: str) -> bool:
    style = element.get("style", "")
    return "url(" in element.get(effect, "") or (f"{effect}:" in style and "url(" in style)


def is_quick(effect: Element) -> bool:
    """Say whether a filter's work is bounded by the size of its picture."""
    steps = [local_name(step) for step in effect.iter() if step is not effect]
    return len(steps) <= MOST_STEPS and set(steps) <= _QUICK


def harmless(root: Element, told: Told) -> None:
    """Take out filters that may take long, and from patterns and blurs the numbers that would make them endless."""
    _drop_slow(root, told)
    for element in root.iter():
        kind = local_name(element)
        if kind == "pattern":
            in_user_units = element.get("patternUnits") == "userSpaceOnUse"
            least = _LEAST_TILE * (_USUAL if in_user_units else 1.0)
            for side in ("width", "height"):
                if 0.0 < length(element.get(side), 1.0, 1.0) < least:
                    element.set(side, repr(least))
        elif kind in ("feGaussianBlur", "feDropShadow"):
            spread = [float(v) for v in NUMBER.findall(element.get("stdDeviation", ""))]
            if any(v > _MOST_BLUR for v in spread):
                element.set("stdDeviation", " ".join(repr(min(v, _MOST_BLUR)) for v in spread))


def _drop_slow(root: Element, told: Told) -> None:
    slow = {e.get("id", "") for e in root.iter() if local_name(e) == "filter" and not is_quick(e)}
    if not slow:
        return
    told.once("effects")
    for element in root.iter():
        if _names(element.get("filter", ""), slow):
            del element.attrib["filter"]
        if "filter" in element.get("style", ""):
            kept = [
                part
                for part in element.get("style", "").split(";")
                if part.partition(":")[0].strip() != "filter" or not _names(part, slow)
            ]
            element.set("style", ";".join(kept))


def _names(value: str, ids: set[str]) -> bool:
    return any(f"#{name}" in value for name in ids if name)
