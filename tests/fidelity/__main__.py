"""`make fidelity`: the table of every figure in every output and reader that this machine has.

`python -m tests.fidelity [WORDS …]` takes only figures and readers whose names hold one of the words.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from crosstalk.exporters import Figure
from tests.fidelity.difference import Difference, difference
from tests.fidelity.figures import everything
from tests.fidelity.pictures import SCALE, in_a_hurry, on_canvas
from tests.fidelity.readers import OWN, READERS, Reader, Text

ROW = "{:34} {:26} {:8} {:>7} {:>9}  {}"
MEAN, CLEAR, LIVE_CLEAR = 0.5, 0.001, 0.01
"""The promise: mean ΔE00, and the share of pixels that are clearly different, with outlines and with live text."""
MOVING = "canvas while it moves"
IN_A_HURRY = (1.0, 0.005)
"""Mean and share that a page may differ by while something moves."""


def limits(figure: str, shown: str, text: Text) -> tuple[float, float]:
    """Return what mean and share of a row must stay under."""
    if shown == MOVING:
        return IN_A_HURRY
    own = next((o for o in OWN if (o.shown, o.figure) == (shown, figure)), None)
    if own is not None:
        return own.mean, own.share
    return MEAN, LIVE_CLEAR if text == "live" else CLEAR


def worst(figure: Figure, found: Difference) -> tuple[str, float]:
    """Return the record whose rectangle differs most, and its mean."""
    best = ("", 0.0)
    for item in figure.scene.ordered():
        box = item.bounds.inflated(2.0)
        mean = found.part(*(round(side * SCALE) for side in (box.x, box.y, box.right, box.bottom))).mean
        best = max(best, (item.id, mean), key=lambda pair: pair[1])
    return best


def rows(name: str, figure: Figure, readers: list[Reader]) -> Iterator[tuple[str, Text, Difference | str]]:
    """Yield reader, kind of text, and how what it shows differs from the canvas at rest (or why it shows nothing)."""
    canvas = on_canvas(figure)
    yield MOVING, "outlines", difference(canvas, in_a_hurry(figure))
    both: tuple[Text, ...] = ("outlines", "live") if name in ("figure-1", "relations") else ("outlines",)
    for reader in readers:
        # On slides letters are always text.
        texts: tuple[Text, ...] = ("live",) if reader.output == "PPTX" else both
        for text in texts:
            try:
                found: Difference | str = difference(canvas, reader.picture(figure, text))
            except (AssertionError, OSError, subprocess.SubprocessError) as error:
                found = f"{type(error).__name__}: {error}"
            yield f"{reader.output} in {reader.name}", text, found


def main(words: list[str]) -> int:
    """Print the table; the exit code is 1 where a limit is broken in a reader in which it is promised."""
    figures = {
        n: make for n, make in everything().items() if not words or any(w in n for w in words)
    } or everything()
    readers = [r for r in READERS if r.is_here and (not words or any(w in r.name for w in words))]
    readers = readers or [r for r in READERS if r.is_here]
    missing = [r.name for r in READERS if not r.is_here]
    print(
        f"The canvas at rest against what others show. Limits: mean ΔE00 {MEAN}, clearly different {CLEAR:.1%}"
    )
    print(f"(live text {LIVE_CLEAR:.0%}). Not on this machine: {', '.join(missing) or 'none'}.\n")
    print(ROW.format("figure", "output and reader", "text", "mean", "clear", "worst record"))
    broken = 0
    for name, make in figures.items():
        figure = make()
        for shown, text, found in rows(name, figure, readers):
            if isinstance(found, str):
                broken += 1
                print(ROW.format(name, shown, text, "–", "–", found[:70]), flush=True)
                continue
            record, mean = worst(figure, found)
            most, share = limits(name, shown, text)
            bad = found.mean >= most or found.share >= share
            broken += bad
            numbers = (
                f"{found.mean:.3f}",
                f"{found.share:.3%}",
                f"{record} {mean:.2f}{'  ← over' if bad else ''}",
            )
            print(ROW.format(name, shown, text, *numbers), flush=True)
    for own in OWN:
        print(f"\n{own.figure}, {own.shown}: under {own.mean} and {own.share:.1%}, because {own.says}.")
    print(f"\n{broken} over the limits." if broken else "\nAll keep the promise.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
