"""What stands in for a type this catalogue does not know: named after its id and drawn by its likely class."""

from __future__ import annotations

import msgspec

from crosstalk.catalog.svgart import Drawing
from crosstalk.catalog.types import ComponentType, LineLook, RegionType, RelationType

_WORDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("neuron", "nociceptor"), "neuron-cell"),
    (("nerve", "axon", "fiber", "fibre"), "nerve-cable"),
    (("ganglion",), "ganglion"),
    (("glia", "schwann", "astrocyte"), "glia-cell"),
    (("macrophage", "tam"), "macrophage-cell"),
    (("neutrophil", "eosinophil", "basophil", "mast"), "granulocyte"),
    (("lymphocyte", "t", "b", "nk"), "lymphoid-cell"),
    (("fibroblast", "stromal", "pericyte"), "stromal-cell"),
    (("tumor", "tumour", "cancer", "carcinoma"), "tumour-cell"),
    (("lymphatic",), "lymphatic"),
    (("vessel", "artery", "vein", "capillary"), "vessel"),
    (("coreceptor",), "co-receptor"),
    (("transporter", "pump", "exchanger"), "transporter"),
    (("receptor",), "generic-receptor"),
    (("channel",), "ligand-gated-channel"),
    (("inhibitor", "blocker", "antagonist", "agonist", "drug"), "drug-capsule"),
    (("antibody", "mab"), "antibody-drug"),
    (("kinase",), "kinase-cascade"),
    (("vesicle", "exosome"), "vesicle"),
    (("cytokine", "interleukin", "interferon"), "cytokine"),
    (("rna", "mirna", "microrna", "mrna"), "rna"),
    (("gene", "dna"), "gene-dna"),
    (("lipid",), "lipid"),
    (("ion",), "ion"),
    (("organ", "gland"), "organ"),
    (("cell",), "epithelial-cell"),
)  # fmt: skip

BLOB = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 92" width="40" height="36.8"><defs>
<radialGradient id="a" cx="0.4" cy="0.35" r="0.75"><stop offset="0" stop-color="#dfeaec"/><stop offset="1"
stop-color="#9db9c1"/></radialGradient><radialGradient id="b" cx="0.4" cy="0.35" r="0.75"><stop offset="0"
stop-color="#86a5ae"/><stop offset="1" stop-color="#5e7f8c"/></radialGradient></defs>
<g data-slot="surface" data-base="#9db9c1"><path d="M50 4C66 2 74 12 84 20C95 28 98 42 93 54C89 65 85 76 73 82C61 88
50 90 38 87C26 85 14 79 9 67C4 56 3 44 8 33C13 21 21 13 33 8C38 6 44 5 50 4Z" fill="url(#a)" stroke="#55737e"
stroke-width="1.8" stroke-linejoin="round"/><path d="M90 56C85 69 76 78 62 82C76 72 84 62 90 56Z" fill="#6f919c"
fill-opacity="0.5"/></g><g data-slot="mark" data-base="#5e7f8c"><path d="M40 34C52 27 66 34 66 47C66 59 55 66 45 62C35
58 30 41 40 34Z" fill="url(#b)" stroke="#46626d" stroke-width="1.1"/><circle cx="27" cy="62" r="4"
fill="#86a5ae"/><circle cx="74" cy="62" r="3.4" fill="#86a5ae"/><circle cx="60" cy="20" r="3" fill="#86a5ae"/></g>
</svg>"""
"""Drawn where even the class drawing is missing."""


def readable(type_id: str) -> str:
    """Return an id as words: `my_new-cell` → `My new cell`."""
    words = type_id.replace("_", " ").replace("-", " ").strip() or "Unknown"
    return words[0].upper() + words[1:]


def component(type_id: str) -> ComponentType:
    """Return a type for an id that is not in the catalogue."""
    family = likely_class(type_id)
    return ComponentType(
        id=type_id,
        label=readable(type_id),
        definition="Not in this catalogue; a plug-in or a newer version may know it.",
        family=family,
        drawing=f"classes/{family}.svg",
        tier=3,
    )


def likely_class(type_id: str) -> str:
    """Return the class drawing that the words of an id suggest."""
    words = readable(type_id).casefold().split()
    return next((family for names, family in _WORDS if any(n in words for n in names)), "generic-protein")


def relation(relation_id: str) -> RelationType:
    """Return a relation for an id that is not in the vocabulary: a plain grey line."""
    return RelationType(
        id=relation_id,
        label=readable(relation_id).lower(),
        meaning="Not in this vocabulary; a plug-in or a newer version may know it.",
        group="Association",
        line=LineLook(color="neutral", width=1.0),
    )


def dressed(entry: ComponentType, drawing: Drawing) -> ComponentType:
    """Return the stand-in with what its drawing offers."""
    return msgspec.structs.replace(entry, slots=drawing.slots, ports=drawing.ports, size=drawing.size)


def region(kind: str, like: RegionType) -> RegionType:
    """Return a kind of region that no table has, in the colours of another."""
    return msgspec.structs.replace(like, id=like.id, label=readable(kind), word="", width=0.8, opacity=1.0)
