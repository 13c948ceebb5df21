"""What a strand is drawn with: its motif, and a pen with its colours and options complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crosstalk.catalog import color as colour
from crosstalk.catalog.types import StrandType, Theme
from crosstalk.model import Strand
from crosstalk.scene.arts import Arts
from crosstalk.scene.motifs import MOTIFS, Motif, Pen, motif_of
from crosstalk.scene.stage import Stage
from crosstalk.scene.tones import WIDTHS

_NARROWEST = 0.1


def motif_for(stage: Stage, record: Strand) -> Motif:
    """Return how a strand is drawn."""
    kind = stage.catalog.strands.get(record.type)
    return MOTIFS[motif_of(record.type, kind.motif if kind else "")]


def pen_for(stage: Stage, record: Strand) -> Pen:
    """Return a pen for a strand, nothing drawn yet."""
    kind = kind_for(stage.catalog.strands, record.type)
    theme = stage.tones.theme
    return pen_of(kind, theme, stage.arts, record.width, record.colors, record.options, record.seed)


def pen_of(
    kind: StrandType | None,
    theme: Theme,
    arts: Arts,
    width: float,
    colors: Mapping[str, str],
    options: Mapping[str, Any],
    seed: int = 0,
) -> Pen:
    """Return a pen for a kind of strand in some colours, with what was chosen of its options."""
    known = {name: option.default for name, option in kind.options.items()} if kind else {}
    chosen = {**known, **options}
    line = theme.widths.get("outline", WIDTHS["outline"]) / 0.75
    pen = Pen(
        max(width, _NARROWEST), _complete(kind.colors if kind else {}, colors), chosen,
        rules=theme.art, line=line, seed=seed, arts=arts,
    )  # fmt: skip
    cap = MOTIFS[motif_of(kind.id if kind else "", kind.motif if kind else "")].cap
    pen.start, pen.end = pen.choice("cap_start", cap), pen.choice("cap_end", cap)
    return pen


def kind_for(strands: Mapping[str, StrandType], type_id: str) -> StrandType | None:
    """Return the kind of a strand; for an unknown one the first that has the motif its name speaks of."""
    known = strands.get(type_id)
    if known is not None:
        return known
    motif = motif_of(type_id, "")
    return next((kind for kind in strands.values() if kind.motif == motif), None)


def _complete(natural: Mapping[str, str], chosen: Mapping[str, str]) -> dict[str, str]:
    """Return every slot's colour; what has the hue of the main slot follows it when that alone is changed."""
    wanted = {slot: color for slot, color in chosen.items() if colour.is_hex(color)}
    main = next(iter(natural), "")
    found = {**natural, **wanted}
    if main in wanted:
        for slot in natural:
            if slot not in wanted and _is_shade(slot, main):
                found[slot] = colour.recolour(natural[slot], natural[main], wanted[main])
    return found


def _is_shade(slot: str, main: str) -> bool:
    return slot in ("outline", "light", f"{main}-edge", "tail")
