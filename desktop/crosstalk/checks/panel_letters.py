"""Letters of panels: their order and their case."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix, Severity
from crosstalk.commands import Transaction
from crosstalk.model import Panel
from crosstalk.tongue import later, tr

_CASES = {"lower": later("lower"), "upper": later("upper")}


def _order(case: Case) -> Findings:
    panels = [panel for panel, _ in case.records(Panel) if panel.letter]
    readings = _reading_orders(panels)
    # A letter that comes again carries its panel on; it counts where it comes first.
    letters = [list(dict.fromkeys(panel.letter.casefold() for panel in reading)) for reading in readings]
    if len(panels) > 1 and not any(_is_rising(found) for found in letters):
        seen = ", ".join(panel.letter for panel in readings[0])
        message = tr("The letters of the panels are out of order; read in lines they are {seen}.", seen=seen)
        fix = Fix(
            tr("Letter the panels in reading order"), partial(set_letters, letters=_lettered(readings[0]))
        )
        yield Finding("panel-order", "warning", message, tuple(p.id for p in readings[0]), fix=fix)
    missing = _missing(panels)
    if missing:
        message = (
            tr("Panel {letter} is missing among the letters.", letter=missing[0])
            if len(missing) == 1
            else tr("Panel {letters} are missing among the letters.", letters=tr(" and ").join(missing))
        )
        yield Finding("panel-order", "warning", message, tuple(p.id for p in panels), detail="missing")
    yield None


def _case(case: Case) -> Findings:
    panels = [panel for panel, _ in case.records(Panel) if panel.letter]
    wanted = case.journal.letters if case.journal is not None else ""
    if not wanted:
        # Nobody asks for a case; but within a figure there should be one.
        lower = [p for p in panels if p.letter.islower()]
        upper = [p for p in panels if p.letter.isupper()]
        if lower and upper:
            wanted = "lower" if len(lower) >= len(upper) else "upper"
            yield _case_finding(
                "warning", tr("The letters of the panels mix upper and lower case."), panels, wanted
            )
        return
    wrong = [p for p in panels if p.letter != _cased(p.letter, wanted)]
    if wrong:
        severity: Severity = "error" if case.rules_bind else "warning"
        message = tr(
            "For {where} letters of panels should be in {wanted} case; {listed} should change.",
            where=case.where,
            wanted=tr(_CASES[wanted]),
            listed=_listed(wrong),
        )
        yield _case_finding(severity, message, wrong, wanted)
    yield None


def _case_finding(severity: Severity, message: str, panels: Sequence[Panel], wanted: str) -> Finding:
    letters = {p.id: _cased(p.letter, wanted) for p in panels}
    fix = Fix(
        tr("Set the letters in {wanted} case", wanted=tr(_CASES[wanted])),
        partial(set_letters, letters=letters),
    )
    return Finding("panel-case", severity, message, tuple(letters), fix=fix)


def set_letters(tx: Transaction, letters: dict[str, str]) -> None:
    """Set the letter of each panel."""
    for record_id, letter in letters.items():
        if record_id in tx.records:
            tx.update(record_id, letter=letter)


def _cased(letter: str, wanted: str) -> str:
    """Return a letter in a case; of a number, the letter of its place."""
    if letter.isdecimal() and 1 <= int(letter) <= 26:
        letter = chr(ord("a") + int(letter) - 1)
    return letter.lower() if wanted == "lower" else letter.upper()


def _reading_orders(panels: Sequence[Panel]) -> list[list[Panel]]:
    """Return the panels read in lines, and read in columns: a figure may be laid out either way."""
    return [_read(panels, 1), _read(panels, 0)]


def _read(panels: Sequence[Panel], across: int) -> list[Panel]:
    """Read in bands: what begins before the first of a band is half over belongs to the band."""
    rest = sorted(panels, key=lambda p: (p.box[across], p.box[1 - across], p.id))
    found: list[Panel] = []
    while rest:
        limit = rest[0].box[across] + rest[0].box[across + 2] / 2
        band = [p for p in rest if p.box[across] < limit]
        found += sorted(band, key=lambda p: (p.box[1 - across], p.box[across], p.id))
        rest = [p for p in rest if p not in band]
    return found


def _is_rising(letters: Sequence[str]) -> bool:
    """Say whether letters rise; numbers rise by value, and neighbours may share one."""
    keys = [(len(letter), letter) for letter in letters]
    return keys == sorted(keys)


def _lettered(panels: Sequence[Panel]) -> dict[str, str]:
    """Give out the letters that there are in reading order, the same one to panels that share it."""
    letters = sorted({p.letter for p in panels}, key=lambda x: (len(x), x.casefold()))
    given: dict[str, str] = {}
    for panel in panels:
        if panel.letter not in given:
            given[panel.letter] = letters[len(given)]
    return {panel.id: given[panel.letter] for panel in panels}


def _missing(panels: Sequence[Panel]) -> list[str]:
    """Return the single letters or numbers left out between the first possible one and the last used."""
    used = {p.letter for p in panels}
    if len(used) < 2 or not all(len(letter) == 1 for letter in used):
        return []
    for first in "aA1":
        kind = [letter for letter in used if letter.isdecimal() == (first == "1")]
        if len(kind) == len(used) and all(x.islower() == first.islower() for x in used):
            return [chr(c) for c in range(ord(first), ord(max(used))) if chr(c) not in used]
    return []


def _listed(panels: Sequence[Panel]) -> str:
    return ", ".join(f"“{letter}”" for letter in dict.fromkeys(p.letter for p in panels))


CHECKS = (
    Check(
        "panel-order",
        later("Order of panels"),
        later("Letters of panels that do not follow the order of reading."),
        _order,
    ),
    Check(
        "panel-case",
        later("Case of panel letters"),
        later("Letters of panels in another case than the journal's."),
        _case,
    ),
)
