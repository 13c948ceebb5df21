"""Who made a figure, under which licence, and with whose art: what every output says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosstalk import __version__
from crosstalk.catalog import load_catalog
from crosstalk.exporters.registry import Figure
from crosstalk.exporters.svg_facts import figure_description, figure_title
from crosstalk.model import Component, Picture

CREATOR = f"Crosstalk Studio {__version__}"


@dataclass(frozen=True, slots=True)
class Credits:
    """The facts; what nobody stated is empty."""

    title: str
    description: str
    authors: tuple[str, ...] = ()
    license: str = ""
    doi: str = ""
    keywords: tuple[str, ...] = ()
    date: str = ""
    art: tuple[str, ...] = ()
    """One phrase per author and licence of drawings and pictures in use."""

    @property
    def author(self) -> str:
        """All authors in one line."""
        return ", ".join(self.authors)

    @property
    def rights(self) -> str:
        """Licence and art credits in one line."""
        parts = [f"Licence: {self.license}"] if self.license else []
        parts += [f"Art: {'; '.join(self.art)}"] if self.art else []
        return ". ".join(parts)

    @property
    def link(self) -> str:
        """The DOI as an address."""
        if not self.doi:
            return ""
        return self.doi if "://" in self.doi else f"https://doi.org/{self.doi.removeprefix('doi:').strip()}"

    @property
    def summary(self) -> str:
        """Everything beside the title in one paragraph, for formats with a single field."""
        parts = [self.description, f"By {self.author}" if self.author else "", self.rights]
        parts.append(f"DOI {self.doi}" if self.doi else "")
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


def credits_of(figure: Figure) -> Credits:
    """Return what a figure says of itself."""
    facts = figure.diagram.metadata
    return Credits(
        figure_title(figure),
        figure_description(figure),
        tuple(one_line(name) for name in facts.authors if name.strip()),
        one_line(facts.license),
        one_line(facts.doi),
        tuple(one_line(word) for word in facts.keywords if word.strip()),
        facts.modified or facts.created,
        tuple(dict.fromkeys(_art_credits(figure))),
    )


def one_line(text: str) -> str:
    """Return text without line breaks and control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _art_credits(figure: Figure) -> Iterator[str]:
    catalog = load_catalog()
    types = sorted({record.type for record in figure.diagram.of_kind(Component)})
    for type_id in types:
        entry = catalog.component(type_id)
        yield _phrase(entry.author, entry.license)
    for picture in figure.diagram.of_kind(Picture):
        if picture.author or picture.license:
            yield _phrase(picture.author or picture.source, picture.license)


def _phrase(author: str, license_name: str) -> str:
    author, license_name = one_line(author) or "unknown author", one_line(license_name)
    return f"{author} ({license_name})" if license_name else author
