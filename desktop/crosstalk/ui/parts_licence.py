"""Under which licence something is that a person brings in: the usual ones, and what each means for a figure."""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.tongue import tr

UNKNOWN = ""


class Licence(NamedTuple):
    """A choice: what is written into the file, what it is called, and what to know of it ("" for nothing)."""

    id: str
    label: str
    advice: str


def licences() -> tuple[Licence, ...]:
    """Return the choices in the language of the interface."""
    return (
        Licence("own work", tr("My own work"), ""),
        Licence("CC0-1.0", tr("CC0 (no rights reserved)"), ""),
        Licence(
            "CC-BY-4.0", tr("CC BY 4.0 (name the author)"), tr("Exports name the author in their credits.")
        ),
        Licence(
            "CC-BY-SA-4.0",
            tr("CC BY-SA 4.0 (share alike)"),
            tr(
                "A figure with it can only be shared under the same licence; most journals do not accept that."
            ),
        ),
        Licence(
            "Publisher's, with permission",
            tr("A publisher's, with permission"),
            tr("Keep the permission; the journal will ask for it."),
        ),
        Licence(
            UNKNOWN,
            tr("Not known"),
            tr("Without a licence it may not be published. The check of licences will remind you."),
        ),
    )
