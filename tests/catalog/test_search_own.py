"""Own components in the search: first where their names are meant, last where they are only like what was typed."""

from __future__ import annotations

from crosstalk.catalog.catalog import Catalog
from crosstalk.catalog.own import PREFIX
from crosstalk.locations import resources
from crosstalk.model import OwnPart

ART = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0H10V10H0Z' fill='#abc'/></svg>"
)


def catalog_with(label: str) -> Catalog:
    catalog = Catalog(resources())
    part = OwnPart(id=f"{PREFIX}x-000000000000", label=label, art=ART, width=20.0, height=20.0)
    catalog.learn([part])
    catalog.offer([part.id])
    return catalog


def test_an_own_component_is_first_where_its_name_is_typed() -> None:
    assert catalog_with("Tumor cell of ours").search("tumor cell")[0].id.startswith(PREFIX)


def test_what_is_only_like_it_does_not_stand_before_what_is_called_so() -> None:
    catalog = catalog_with("A pair")
    assert catalog.search("P物质")[0].id == "substance_p"
    assert catalog.search("pair")[0].id.startswith(PREFIX)
