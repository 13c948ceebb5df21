"""What was changed in a drawing on its way in, each in one sentence."""

from __future__ import annotations

from crosstalk.tongue import tr


class Told:
    """Collects sentences, each once, in the order in which they came up."""

    def __init__(self) -> None:
        self._kinds: dict[str, str] = {}

    def once(self, kind: str, **values: object) -> None:
        """Say that something of a kind was met; the first time counts."""
        if kind not in self._kinds:
            self._kinds[kind] = sentence(kind, **values)

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it."""
        return tuple(self._kinds.values())

    def __contains__(self, kind: object) -> bool:
        return kind in self._kinds


def sentence(kind: str, **values: object) -> str:
    """Return the sentence of a kind of change; raises KeyError for an unknown one."""
    family, reason, count = (values.get(name, "") for name in ("family", "reason", "count"))
    sentences = {
        "scripts": tr("Scripts were removed."),
        "outside": tr("Links to other files and addresses were removed; what they show is missing."),
        "animation": tr("Animation was left out: the drawing stands as it begins."),
        "foreign": tr("Web page parts (foreignObject) were left out."),
        "svg image": tr("Pictures inside that are no PNG, JPEG, GIF or WebP were left out."),
        "image": tr("A picture inside cannot be read and was left out."),
        "damaged": tr("Damaged outlines were left out."),
        "raster": tr(
            "Parts with masks, filters, patterns or markers became pixels; they keep their colours."
        ),
        "whole": tr("It has so many masks and filters that all of it became pixels; it keeps its colours."),
        "effects": tr("Masks, filters, patterns and markers were left out."),
        "blend": tr("Blending with what lies below was left out."),
        "words": tr("Text became outlines."),
        "font": tr("Text in {family} became outlines of an Arial-like font.", family=family),
        "no words": tr("Text was left out: {reason}", reason=reason),
        "text path": tr("Text along a line was laid straight."),
        "no frame": tr("The file says no size; the drawing was cut to what it shows."),
        "rules": tr("Some rules of its style sheet are not understood and were left out."),
        "trimmed": tr("The transparent border was trimmed."),
        "shrunk": tr("The picture was reduced to {count} pixels on its longer side.", count=count),
    }
    return sentences[kind]
