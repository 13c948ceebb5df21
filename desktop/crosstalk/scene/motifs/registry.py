"""The motifs by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from crosstalk.scene.motifs import (
    axons,
    basement,
    bilayer,
    bronchus,
    capillary,
    collagen,
    dendrite,
    epithelium,
    filaments,
    gut,
    lymphatic,
    nanotube,
    nerve,
    vessels,
)
from crosstalk.scene.motifs.body import Level
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track


class Motif(NamedTuple):
    """How a kind of strand is drawn."""

    draw: Callable[[Pen, Track], None]
    levels: Callable[[Pen], list[Level]] | None = None
    """Its pile, where it can branch and be joined to others."""
    lumen: Callable[[Pen], float] | None = None
    """Half width of the room in which cells can flow."""
    cap: str = "flat"
    """How its ends look where nobody chose."""


MOTIFS: dict[str, Motif] = {
    "nerve": Motif(nerve.draw, nerve.levels, cap="cut"),
    "myelinated": Motif(axons.myelinated, axons.core_levels, cap="cut"),
    "fibre": Motif(axons.varicose, axons.bare_levels, cap="round"),
    "dendrite": Motif(dendrite.draw, dendrite.levels, cap="round"),
    "artery": Motif(
        vessels.artery,
        vessels.artery_levels,
        lambda pen: pen.half * (1 - pen.number("wall", vessels.ARTERY_WALL)),
        "cut",
    ),
    "vein": Motif(
        vessels.vein,
        vessels.vein_levels,
        lambda pen: pen.half * (1 - pen.number("wall", vessels.VEIN_WALL)),
        "cut",
    ),
    "capillary": Motif(capillary.draw, capillary.levels, lambda pen: pen.half * 0.74, "cut"),
    "lymphatic": Motif(lymphatic.draw, lymphatic.levels, lambda pen: pen.half * 0.62, "cut"),
    "bilayer": Motif(bilayer.draw),
    "membrane": Motif(basement.draw),
    "epithelium": Motif(epithelium.draw),
    "endothelium": Motif(capillary.endothelium),
    "collagen": Motif(collagen.draw),
    "microtube": Motif(nanotube.microtube, nanotube.levels, cap="open"),
    "nanotube": Motif(nanotube.nanotube, nanotube.levels, cap="open"),
    "bronchus": Motif(bronchus.draw, bronchus.levels, lambda pen: pen.half * 0.44, "cut"),
    "gut": Motif(gut.draw),
    "microtubule": Motif(filaments.microtubule),
    "actin": Motif(filaments.actin),
    "dna": Motif(filaments.dna),
}

_WORDS = (
    ("unmyelin", "fibre"),
    ("myelin", "myelinated"),
    ("schwann", "myelinated"),
    ("nerve", "nerve"),
    ("perineur", "nerve"),
    ("fascicle", "nerve"),
    ("dendrite", "dendrite"),
    ("axon", "fibre"),
    ("neurite", "fibre"),
    ("lymph", "lymphatic"),
    ("capillar", "capillary"),
    ("bilayer", "bilayer"),
    ("plasma", "bilayer"),
    ("basement", "membrane"),
    ("basal", "membrane"),
    ("endotheli", "endothelium"),
    ("epitheli", "epithelium"),
    ("gut", "gut"),
    ("collagen", "collagen"),
    ("ecm", "collagen"),
    ("matrix", "collagen"),
    ("microtubule", "microtubule"),
    ("nanotube", "nanotube"),
    ("tube", "microtube"),
    ("vein", "vein"),
    ("venule", "vein"),
    ("arter", "artery"),
    ("vessel", "artery"),
    ("bronch", "bronchus"),
    ("membrane", "bilayer"),
)
"""Parts of names of kinds that the catalogue does not know → motif, the more special first."""


def motif_of(kind: str, motif: str) -> str:
    """Return the name of the motif of a kind of strand; a guess by its name where its table names none that is."""
    if motif in MOTIFS:
        return motif
    words = kind.lower()
    return next((name for word, name in _WORDS if word in words), "fibre")
