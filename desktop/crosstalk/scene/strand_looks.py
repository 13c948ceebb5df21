"""How each kind of strand looks: layers of strokes along one spline.

A stroke stays even in the tightest bend, so a first version of every motif is a stack of them: walls are wide strokes
under narrower ones, cell borders and lipid tails are short dashes of a wide stroke (ticks across), heads and nuclei are
dashes of almost no length with round caps (dots). Widths and offsets are fractions of the strand's width, dash lengths
too. To add a kind: an entry in `LAYERS`.
"""

from __future__ import annotations

from typing import NamedTuple


class Layer(NamedTuple):
    """One stroke: colour slot, width, dashes, sideways offset, cap, opacity; all lengths per strand width."""

    slot: str
    width: float
    dash: tuple[float, ...] = ()
    offset: float = 0.0
    cap: str = "butt"
    opacity: float = 1.0
    wave: float = 0.0
    """Amplitude of a wave, 0 for none."""


_DOT = 0.002


def _tube(*more: Layer) -> tuple[Layer, ...]:
    return (
        Layer("outline", 1.0),
        Layer("wall", 0.9),
        Layer("outline", 0.64, opacity=0.55),
        Layer("lumen", 0.58),
        Layer("light", 0.12, offset=-0.17, cap="round", opacity=0.5),
        *more,
    )


LAYERS: dict[str, tuple[Layer, ...]] = {
    "nerve": (
        Layer("outline", 1.0, cap="round"),
        Layer("wall", 0.9, cap="round"),
        Layer("fibre", 0.2, offset=-0.25, cap="round"),
        Layer("fibre", 0.2, cap="round"),
        Layer("fibre", 0.2, offset=0.25, cap="round"),
        Layer("light", 0.05, offset=-0.28, cap="round", opacity=0.6),
    ),
    "myelinated": (
        Layer("outline", 0.42, cap="round"),
        Layer("fibre", 0.3, cap="round"),
        Layer("sheath-edge", 1.0, (2.2, 1.0), cap="round"),
        Layer("sheath", 0.86, (2.2, 1.0), cap="round"),
        Layer("light", 0.16, (2.2, 1.0), -0.2, "round", 0.55),
    ),
    "fibre": (
        Layer("outline", 0.62, cap="round"),
        Layer("fibre", 0.46, cap="round"),
        Layer("outline", 1.0, (_DOT, 3.4), cap="round"),
        Layer("fibre", 0.86, (_DOT, 3.4), cap="round"),
        Layer("light", 0.1, offset=-0.12, cap="round", opacity=0.6),
    ),
    "vessel": _tube(),
    "capillary": (
        Layer("outline", 1.0),
        Layer("wall", 0.88),
        Layer("lumen", 0.66),
        Layer("outline", 1.0, (0.06, 2.4), opacity=0.7),
        Layer("nucleus", 0.2, (0.5, 1.96), -0.4, "round"),
        Layer("nucleus", 0.2, (0.5, 1.96), 0.4, "round"),
        Layer("light", 0.1, offset=-0.16, cap="round", opacity=0.5),
    ),
    "lymphatic": _tube(Layer("outline", 0.6, (0.1, 2.6), opacity=0.85)),
    "bilayer": (
        Layer("tail", 0.62, (0.06, 0.14)),
        Layer("head-edge", 0.3, (_DOT, 0.31), -0.36, "round"),
        Layer("head-edge", 0.3, (_DOT, 0.31), 0.36, "round"),
        Layer("head", 0.22, (_DOT, 0.31), -0.36, "round"),
        Layer("head", 0.22, (_DOT, 0.31), 0.36, "round"),
    ),
    "membrane": (
        Layer("wall", 1.0, opacity=0.8),
        Layer("outline", 0.14, offset=-0.43),
        Layer("outline", 0.14, offset=0.43),
        Layer("fibre", 0.1, (0.6, 0.3), 0.0, "butt", 0.8),
    ),
    "epithelium": (
        Layer("outline", 1.0),
        Layer("cell", 0.92),
        Layer("outline", 0.92, (0.05, 0.72)),
        Layer("nucleus", 0.3, (_DOT, 0.77), 0.1, "round"),
        Layer("outline", 0.06, offset=-0.46),
    ),
    "collagen": (
        Layer("outline", 0.22, cap="round", wave=0.2),
        Layer("fibre", 0.14, cap="round", wave=0.2),
        Layer("outline", 0.22, offset=-0.36, cap="round", wave=0.2),
        Layer("fibre", 0.14, offset=-0.36, cap="round", wave=0.2),
        Layer("outline", 0.22, offset=0.36, cap="round", wave=0.2),
        Layer("fibre", 0.14, offset=0.36, cap="round", wave=0.2),
    ),
    "nanotube": (
        Layer("outline", 1.0),
        Layer("lumen", 0.72),
        Layer("fibre", 0.34, (0.9, 4.6), cap="round"),
    ),
}
"""Layers by motif, the lowest first."""

_WORDS = (
    ("myelin", "myelinated"),
    ("schwann", "myelinated"),
    ("perineur", "nerve"),
    ("nerve", "nerve"),
    ("fascicle", "nerve"),
    ("axon", "fibre"),
    ("dendrite", "fibre"),
    ("neurite", "fibre"),
    ("lymph", "lymphatic"),
    ("capillar", "capillary"),
    ("bilayer", "bilayer"),
    ("plasma", "bilayer"),
    ("basement", "membrane"),
    ("basal", "membrane"),
    ("epitheli", "epithelium"),
    ("endotheli", "epithelium"),
    ("gut", "epithelium"),
    ("collagen", "collagen"),
    ("ecm", "collagen"),
    ("matrix", "collagen"),
    ("tube", "nanotube"),
    ("artery", "vessel"),
    ("vein", "vessel"),
    ("vessel", "vessel"),
    ("bronch", "vessel"),
    ("membrane", "bilayer"),
    ("fibre", "fibre"),
    ("fiber", "fibre"),
)
"""Parts of the names of kinds and motifs → layers, the more special first ("unmyelinated" is looked at before)."""

COLORS: dict[str, dict[str, str]] = {
    "nerve": {"outline": "#a8791c", "wall": "#f5d48a", "fibre": "#e2ab3c", "light": "#fff4d6"},
    "myelinated": {
        "outline": "#a8791c",
        "fibre": "#efc25a",
        "sheath-edge": "#55728f",
        "sheath": "#a9c1d9",
        "light": "#e6eff8",
    },
    "fibre": {"outline": "#a8791c", "fibre": "#efc25a", "light": "#fff4d6"},
    "vessel": {"outline": "#9c3b34", "wall": "#e8958c", "lumen": "#c9534a", "light": "#f7c9c4"},
    "capillary": {
        "outline": "#b0544c",
        "wall": "#f0b3ab",
        "lumen": "#d9736a",
        "nucleus": "#9c3b34",
        "light": "#f9d9d5",
    },
    "lymphatic": {"outline": "#4c7a3d", "wall": "#b5d6a4", "lumen": "#dceed2", "light": "#f4faf0"},
    "bilayer": {"head": "#e6b668", "head-edge": "#a8791c", "tail": "#c9a86a"},
    "membrane": {"wall": "#e3d6ea", "outline": "#8f6bb8", "fibre": "#b497cf"},
    "epithelium": {"outline": "#b5705a", "cell": "#f6d5c4", "nucleus": "#b8685a"},
    "collagen": {"outline": "#b98d6a", "fibre": "#ecd2b6"},
    "nanotube": {"outline": "#8f6bb8", "lumen": "#efe6f8", "fibre": "#d27b4a"},
}


def motif_of(kind: str, motif: str) -> str:
    """Return the name of the layers for a kind of strand and the motif its table names."""
    if motif in LAYERS:
        return motif
    for text in (motif.lower(), kind.lower()):
        if "unmyelin" in text:
            return "fibre"
        for word, name in _WORDS:
            if word in text:
                return name
    return "fibre"
