"""Names of line ends and badges; the only place where they are written down.

The tables name them, `scene` draws them as filled paths scaled with the line width. To add one: a name here, a
drawing in `scene`, and the tables may use it. The point of a head touches the target. Heads stand at the target; a
tail is a head at the source.

Heads
    none; triangle (filled arrow); open-triangle (outlined arrow); vee (slim filled arrow, notched back); chevron (two
    open strokes); double-chevron; bar (flat bar across); pill-bar (thick bar with round ends); double-bar (two bars,
    "about equal"); triangle-bar (arrow crossed by a bar: necessary); diamond; open-diamond; circle; open-circle
    (catalysis); socket (concave arc that receives a ligand); hook (barbed hook); bouton (nerve ending with vesicles,
    cleft, membrane across from it); hollow-bouton (the same outlined and empty, the membrane in pieces); cross (x);
    burst (star with points outwards); fork (three short branches with end dots); zigzag (broken end); growth-cone
    (fan with filopodia); bent (arrow that leaves at a right angle, as at a promoter); wall (arrow through two wall
    strokes); breach (the two wall strokes alone, where something comes out through a wall); dots (three growing
    dots); half-ring (arc around the target); cylinder (half of a channel).

Badges
    plus, plus-minus, up, down, question, lightning, shield, sword, battery, phosphate (P in a circle), scissors, spike
    (action potential), pill, gear, swirl, loop, gradient (wedge), droplet, vesicles (three), vesicle (one, double rim),
    metabolite (hexagon), mitochondrion, vessel, cell, fragments.
"""

from __future__ import annotations

POINTED: frozenset[str] = frozenset(
    (
        "triangle", "open-triangle", "vee", "chevron", "double-chevron", "triangle-bar", "bouton", "hollow-bouton",
        "growth-cone", "wall", "dots", "fork", "open-circle",
    )
)  # fmt: skip
"""Ends a reader takes for "more" or "on to"; relations of positive sign end in one of these."""

BARRED: frozenset[str] = frozenset(("bar", "pill-bar", "cross", "burst"))
"""Ends a reader takes for "less"; relations of negative sign end in one of these, and no others do."""

HEADS: frozenset[str] = POINTED | BARRED | frozenset(
    (
        "none", "double-bar", "diamond", "open-diamond", "circle", "socket", "hook", "zigzag", "bent", "half-ring",
        "cylinder", "breach",
    )
)  # fmt: skip
"""Every end there is."""

BADGES: frozenset[str] = frozenset(
    (
        "", "plus", "plus-minus", "up", "down", "question", "lightning", "shield", "sword", "battery", "phosphate",
        "scissors", "spike", "pill", "gear", "swirl", "loop", "gradient", "droplet", "vesicles", "vesicle",
        "metabolite", "mitochondrion", "vessel", "cell", "fragments",
    )
)  # fmt: skip
"""Small glyphs that stand near the middle of a line."""
