"""The parts of the inspector, one file per theme.

What belongs here: subclasses of `inspector.section.Section`, which say to which records they apply and build their rows
once. To add a part: a file with a `Section`, and its class in `SECTIONS` at the place where it shall stand.
"""

from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.sections.about import AboutSection
from crosstalk.ui.inspector.sections.component import ColorsSection, ComponentSection, IdentifiersSection
from crosstalk.ui.inspector.sections.connector import ConnectorSection, LineSection, RidersSection
from crosstalk.ui.inspector.sections.evidence import EvidenceSection
from crosstalk.ui.inspector.sections.others import (
    GroupSection,
    LegendSection,
    PanelSection,
    PictureSection,
    StrandSection,
    TextSection,
)
from crosstalk.ui.inspector.sections.page import FigureSection, PageSection
from crosstalk.ui.inspector.sections.place import PlaceSection
from crosstalk.ui.inspector.sections.region import RegionSection, TitleSection
from crosstalk.ui.inspector.sections.words import AreaSection, WordsSection

SECTIONS: tuple[type[Section], ...] = (
    ComponentSection,
    ConnectorSection,
    RegionSection,
    TextSection,
    PanelSection,
    PictureSection,
    StrandSection,
    LegendSection,
    GroupSection,
    TitleSection,
    RidersSection,
    LineSection,
    AreaSection,
    WordsSection,
    PlaceSection,
    ColorsSection,
    IdentifiersSection,
    EvidenceSection,
    AboutSection,
    PageSection,
    FigureSection,
)
"""In the order of the form."""

__all__ = ["SECTIONS"]
