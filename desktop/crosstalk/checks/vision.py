"""Meanings that colour alone tells apart, and that some readers cannot tell apart."""

from __future__ import annotations

from crosstalk.catalog.color import difference, to_oklch
from crosstalk.catalog.vision import MERGED, VISIONS, merging
from crosstalk.checks.appearances import Appearance, lines, pairs, regions
from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Severity
from crosstalk.tongue import later, tr

_TOLD = 0.07
"""Difference from which two colours are plainly meant to be different."""
_RED, _GREEN = ((345.0, 405.0), (110.0, 175.0))
"""Hues (OKLCH, degrees; 360 and more go round)."""
_COLORED = 0.06
"""Chroma from which a hue is seen."""
_EYES = {name: later("in grey") if name == "grey" else later("with {name}", name=name) for name in VISIONS}


def _red_green(case: Case) -> Findings:
    for one, other in pairs([*lines(case), *regions(case)]):
        if any(_is_red_green(a, b) for a, b in zip(one.colors, other.colors, strict=True)):
            message = tr(
                "Only red against green tells “{words}” from “{words2}”; many eyes see no difference.",
                words=one.words,
                words2=other.words,
            )
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
            message = tr(
                "“{words}” and “{words2}” look the same {listed}: colour alone tells them apart.",
                words=one.words,
                words2=other.words,
                listed=_listed(eyes),
            )
            yield _finding(
                case, "colors-merge", "note" if eyes == ["grey"] else "warning", message, one, other
            )
        yield None


def _listed(eyes: list[str]) -> str:
    words = [tr(_EYES[eye]) for eye in eyes]
    return (
        tr("{words} and {words2}", words=", ".join(words[:-1]), words2=words[-1])
        if len(words) > 1
        else words[0]
    )


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
    Check(
        "red-green",
        later("Red against green"),
        later("Meanings that only red against green tells apart."),
        _red_green,
    ),
    Check(
        "colors-merge",
        later("Colours that merge"),
        later("Meanings that look the same to some eyes, or in grey."),
        _merging,
    ),
)
