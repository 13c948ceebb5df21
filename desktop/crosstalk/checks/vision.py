"""Meanings that colour alone tells apart, and that some readers cannot tell apart."""

from __future__ import annotations

from crosstalk.catalog.color import difference, to_oklch
from crosstalk.catalog.vision import MERGED, VISIONS, merging
from crosstalk.checks.appearances import Appearance, lines, pairs, regions
from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Severity

_TOLD = 0.07
"""Difference from which two colours are plainly meant to be different."""
_RED, _GREEN = ((345.0, 405.0), (110.0, 175.0))
"""Hues (OKLCH, degrees; 360 and more go round)."""
_COLORED = 0.06
"""Chroma from which a hue is seen."""
_EYES = {name: "in grey" if name == "grey" else f"with {name}" for name in VISIONS}


def _red_green(case: Case) -> Findings:
    for one, other in pairs([*lines(case), *regions(case)]):
        if any(_is_red_green(a, b) for a, b in zip(one.colors, other.colors, strict=True)):
            message = f"Only red against green tells “{one.words}” from “{other.words}”; many eyes see no difference."
            yield _finding(case, "red-green", "warning", message, one, other)
        yield None


def _merging(case: Case) -> Findings:
    for one, other in pairs([*lines(case), *regions(case)]):
        both = list(zip(one.colors, other.colors, strict=True))
        if max(difference(a, b) for a, b in both) < _TOLD or any(_is_red_green(a, b) for a, b in both):
            continue
        merged = [set(merging(a, b, MERGED)) for a, b in both]
        eyes = [eye for eye in VISIONS if all(eye in seen_alike for seen_alike in merged)]
        if eyes:
            message = f"“{one.words}” and “{other.words}” look the same {_listed(eyes)}: colour alone tells them apart."
            yield _finding(
                case, "colors-merge", "note" if eyes == ["grey"] else "warning", message, one, other
            )
        yield None


def _listed(eyes: list[str]) -> str:
    words = [_EYES[eye] for eye in eyes]
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]


def _finding(
    case: Case, check: str, severity: Severity, message: str, one: Appearance, other: Appearance
) -> Finding:
    ids = (*one.records, *other.records)
    detail = "+".join(sorted((one.meaning, other.meaning)))
    return Finding(check, severity, message, ids, case.scene.bounds(ids), detail=detail)


def _is_red_green(a: str, b: str) -> bool:
    return (_is(a, _RED) and _is(b, _GREEN)) or (_is(a, _GREEN) and _is(b, _RED))


def _is(color: str, hues: tuple[float, float]) -> bool:
    shade = to_oklch(color)
    hue = shade.hue if shade.hue >= hues[1] - 360.0 else shade.hue + 360.0
    return shade.chroma > _COLORED and (hues[0] <= hue <= hues[1] or hues[0] <= hue + 360.0 <= hues[1])


CHECKS = (
    Check("red-green", "Red against green", "Meanings that only red against green tells apart.", _red_green),
    Check(
        "colors-merge",
        "Colours that merge",
        "Meanings that look the same to some eyes, or in grey.",
        _merging,
    ),
)
