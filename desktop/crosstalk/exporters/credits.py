"""Who made what is seen: what every output says of itself (shared by all formats)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosstalk.catalog import load_catalog
from crosstalk.exporters.registry import Figure
from crosstalk.exporters.svg_facts import figure_description, figure_title
from crosstalk.model import Component, Picture
from crosstalk.text import parse, plain

CREATOR = "Crosstalk Studio"
"""Without its version: a figure that did not change gives the same bytes after an update."""


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
    """One phrase per author and licence of drawings and pictures in use, such as `Art: Crosstalk Studio (CC0-1.0)`."""

    @property
    def author(self) -> str:
        """All authors in one line."""
        return ", ".join(self.authors)

    @property
    def rights(self) -> str:
        """Licence and art credits in one line."""
        return ". ".join([*([f"Licence: {self.license}"] if self.license else []), *self.art])

    @property
    def link(self) -> str:
        """The DOI as an address."""
        if not self.doi or "://" in self.doi:
            return self.doi
        return f"https://doi.org/{self.doi.removeprefix('doi:').strip()}"

    @property
    def summary(self) -> str:
        """Everything beside the title in one paragraph, for formats with a single field."""
        parts = [self.description, f"By {self.author}" if self.author else "", self.rights]
        parts.append(f"DOI: {self.doi}" if self.doi else "")
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
        (*_art(figure), *_pictures(figure)),
    )


def credit_lines(figure: Figure) -> tuple[str, ...]:
    """Return lines with authors, licence and DOI of the figure, then authors and licences of art and pictures."""
    about = credits_of(figure)
    named = (("Authors", about.author), ("Licence", about.license), ("DOI", about.doi))
    return (*(f"{name}: {text}" for name, text in named if text), *about.art)


def one_line(text: str) -> str:
    """Return text without line breaks and control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _art(figure: Figure) -> Iterator[str]:
    catalog = load_catalog()
    types = {record.type for record in figure.diagram.of_kind(Component) if catalog.has(record.type)}
    own = [part for name, part in sorted(figure.diagram.parts.items()) if name in types]
    types -= {part.id for part in own}
    makers = {(entry.author, entry.license) for entry in map(catalog.component, types)}
    for author, license_name in sorted(makers):
        yield f"Art: {_named(author, license_name)}"
    for part in own:
        words = f"Drawing {one_line(plain(parse(part.label)))}: {_named(part.author, part.license)}"
        yield f"{words}, {one_line(part.source)}" if part.source else words


def _pictures(figure: Figure) -> Iterator[str]:
    for record in figure.diagram.of_kind(Picture):
        if record.author or record.license or record.source:
            words = f"Picture {one_line(record.name) or record.id}: {_named(record.author, record.license)}"
            yield f"{words}, {one_line(record.source)}" if record.source else words


def _named(author: str, license_name: str) -> str:
    author, license_name = one_line(author) or "unknown author", one_line(license_name)
    return f"{author} ({license_name})" if license_name else author
