"""Every component of the tables loads, makes art, and is found under each of its names."""

from __future__ import annotations

import re

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.catalog import Catalog
from crosstalk.catalog.color import parse_hex
from crosstalk.catalog.search import plain
from crosstalk.errors import CrosstalkError
from crosstalk.primitives import Art

CATALOG = load_catalog()
IDS = sorted(CATALOG.components)


def test_the_whole_catalogue_is_there():
    assert len(CATALOG.components) >= 525
    assert set(CATALOG.sections) == {
        "tumor", "tme", "neural", "vessels", "organs", "molecules", "receptors", "processes", "modulators",
        "therapies", "annotations",
    }  # fmt: skip


def test_sections_share_out_all_entries_and_none_is_empty():
    shown = [entry.id for section in CATALOG.sections for entry in CATALOG.in_section(section)]
    assert sorted(shown) == IDS
    assert all(CATALOG.in_section(section) for section in CATALOG.sections)
    assert CATALOG.in_section("no such section") == ()


@pytest.mark.parametrize("type_id", IDS)
def test_entry_says_what_an_entry_must_say(type_id):
    entry = CATALOG.component(type_id)
    assert re.fullmatch(r"[a-z0-9_]+", entry.id)
    assert entry.label
    assert entry.definition.endswith(".")
    assert len(entry.definition) < 110
    assert entry.tier in (1, 2, 3)
    assert entry.license == "CC0-1.0"
    assert entry.label_place in ("below", "above", "right", "left", "center", "none")
    assert (CATALOG.root / "components" / entry.drawing).is_file()
    assert (CATALOG.root / "components" / "classes" / f"{entry.family}.svg").is_file()
    assert entry.label.count("{") == entry.label.count("}")
    assert all(re.fullmatch(r"[A-Za-z]+:[A-Za-z0-9]+", xref) for xref in entry.xrefs)
    assert 6 < max(entry.size) <= 135


@pytest.mark.parametrize("type_id", IDS)
def test_entry_makes_art_within_its_bounds(type_id):
    entry = CATALOG.component(type_id)
    art = CATALOG.art(type_id)
    assert art.items
    assert art.bounds.width / art.bounds.height == pytest.approx(entry.aspect, rel=0.015)
    assert art.silhouette
    room = art.bounds.inflated(0.03 * max(art.bounds.width, art.bounds.height))
    assert all(room.contains(point) for outline in art.silhouette for point in outline)
    assert all(3 <= len(outline) <= 64 for outline in art.silhouette)


@pytest.mark.parametrize("type_id", IDS)
def test_slots_are_those_of_the_drawing(type_id):
    entry = CATALOG.component(type_id)
    drawing = CATALOG.drawing(entry)
    assert set(entry.slots) == set(drawing.slots)
    assert set(entry.tint) <= set(drawing.slots)
    for color in entry.slots.values():
        parse_hex(color)
    assert entry.ports == drawing.ports


@pytest.mark.parametrize("type_id", IDS)
def test_entry_is_found_by_each_of_its_names(type_id):
    entry = CATALOG.component(type_id)
    names = [plain(entry.label), entry.id, entry.abbreviation, *entry.synonyms, *entry.xrefs]
    for name in filter(None, names):
        # A name may be shared (NE, PNS); then all that bear it come first.
        assert entry in CATALOG.search(name, 8), f"{type_id} is not found by {name!r}"


def test_entries_of_one_class_drawing_look_different():
    by_drawing: dict[str, list[str]] = {}
    for entry in CATALOG.components.values():
        if entry.drawing.startswith("classes/"):
            by_drawing.setdefault(entry.drawing, []).append(CATALOG.art(entry.id).key)
    for drawing, keys in by_drawing.items():
        assert len(set(keys)) >= 0.8 * len(keys), drawing


def test_art_is_kept_and_keyed_by_what_it_looks_like():
    plain_art = CATALOG.art("tumor_cell")
    slot, base = next(iter(CATALOG.component("tumor_cell").slots.items()))
    assert CATALOG.art("tumor_cell", {}) is plain_art
    assert CATALOG.art("tumor_cell", {slot: base.upper()}) is plain_art
    assert CATALOG.art("tumor_cell", {"no-such-slot": "#112233"}) is plain_art
    green = CATALOG.art("tumor_cell", {slot: "#2f9c5f"})
    assert green.key != plain_art.key
    assert green.items != plain_art.items
    assert green.silhouette == plain_art.silhouette
    assert CATALOG.art("tumor_cell", {}, "line").key != plain_art.key


@pytest.mark.parametrize("type_id", ["zork_receptor", "plug-in:thing", "", "weird_cell", "neuron_of_mars"])
def test_an_unknown_type_still_draws_decently(type_id):
    entry = CATALOG.component(type_id)
    art = CATALOG.art(type_id)
    assert isinstance(art, Art)
    assert not CATALOG.has(type_id)
    assert entry.label
    assert entry.slots
    assert len(art.items) > 3
    assert CATALOG.component(type_id) is entry


def test_unknown_types_are_drawn_by_what_their_name_says():
    assert CATALOG.component("zork_receptor").family == "generic-receptor"
    assert CATALOG.component("neuron_of_mars").family == "neuron-cell"
    assert CATALOG.component("xyz-12").family == "generic-protein"


def _copy(tmp_path, table: str):
    components = tmp_path / "components"
    (components / "classes").mkdir(parents=True)
    (components / "classes" / "classes.toml").write_text("")
    (components / "one").mkdir()
    (components / "one" / "components.toml").write_text(table)
    (components / "categories.toml").write_text(
        '[sections.s]\nlabel = "S"\n[categories.one]\nlabel = "One"\nsection = "s"\nfamily = "gpcr"\n'
    )
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "journal.toml").write_text('label = "Journal"\n')
    return tmp_path


def test_a_renamed_type_is_found_under_its_old_id(tmp_path):
    catalog = Catalog(_copy(tmp_path, '[new_name]\nlabel = "Thing"\nreplaces = ["old_name"]\n'))
    assert catalog.has("old_name")
    assert catalog.component("old_name").id == "new_name"


def test_a_missing_drawing_gives_a_stand_in(tmp_path):
    catalog = Catalog(_copy(tmp_path, '[thing]\nlabel = "Thing"\n'))
    assert len(catalog.art("thing").items) > 3


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[thing\n", "one/components.toml cannot be read"),
        ('[thing]\nlabel = "T"\ntier = "first"\n', "thing"),
        ("[thing]\ntier = 1\n", "thing"),
    ],
)
def test_a_broken_table_is_named(tmp_path, table, said):
    with pytest.raises(CrosstalkError, match=re.escape(said)):
        Catalog(_copy(tmp_path, table))
