"""The Chinese names of the catalogue: whole, short, of one script, and found."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator

import pytest

from crosstalk import tongue
from crosstalk.catalog import load_catalog
from crosstalk.catalog.han_search import TRADITIONAL, HanIndex
from crosstalk.catalog.strand_search import find_strands
from crosstalk.catalog.terms import CHINESE, has_han, in_english, meaning, named, phrase, terms, words
from crosstalk.locations import resources
from crosstalk.text import parse, plain

CATALOG = load_catalog()
_SYMBOLS = """
    acth artemin bdnf ccl2 cgamp cgrp crh csf1 cx3cl1 cxcl12 gaba gdnf gmcsf ifng il10 il1b il6 il8 mir34a ngf npy pacap
    prongf sema3a sema3d sema4f serpine1 slit2 tff2 tgfb tnf vegf vegfc vip
    ascl1 atf3 bcl2 egr2 ezh2 fasl gad67 hif1a ido1 insm1 jun myc neurod1 nfib pou2f3 rb1 rest sox2 tp53 tph1 ucp1 yap1
    calcrl ccr2 cd36 cx3cr1 cxcr4 dcc dll3 egfr gfra1 gpcr ifnar1 l1cam nav18 ncam1 nkcc1 p75ntr pd1 pdl1 piezo1 ramp1
    ret robo1 tlr7 trka trkb trkc trpv1 unc5b dna ssri
"""
SYMBOLS = frozenset(_SYMBOLS.split())
"""Entries that Chinese papers call by the same symbol; their Chinese names are synonyms."""


@pytest.fixture
def chinese() -> Iterator[None]:
    before, language = tongue.in_use(), tongue.language()
    tongue.use({}, language=CHINESE)
    yield
    tongue.use(before, language=language)


def test_every_component_has_a_chinese_label_or_is_a_symbol() -> None:
    table = terms(CHINESE).entries["components"]
    assert set(table) == set(CATALOG.components)
    for key, called in table.items():
        entry = CATALOG.components[key]
        if key in SYMBOLS:
            assert called.label == entry.label, key
        else:
            assert has_han(called.label), key
            assert called.label != entry.label


def test_a_symbol_can_be_found_by_a_chinese_name_too() -> None:
    silent = [
        key for key in SYMBOLS if not any(map(has_han, terms(CHINESE).entries["components"][key].synonyms))
    ]
    assert silent == ["pou2f3"]  # which Chinese papers call by nothing but its symbol


@pytest.mark.parametrize("category", CATALOG.categories)
def test_no_two_entries_of_a_category_are_called_the_same(category: str) -> None:
    labels = Counter(named(entry, CHINESE) for entry in CATALOG.in_category(category))
    assert [label for label, count in labels.items() if count > 1] == []


def test_names_are_written_once_without_spaces_at_their_ends_and_labels_are_short() -> None:
    for key, called in terms(CHINESE).entries["components"].items():
        names = (called.label, *called.synonyms)
        assert len(set(names)) == len(names), key
        assert all(name and name == name.strip() for name in names), key
        assert len(plain(parse(called.label))) <= 20, key


@pytest.mark.parametrize("kind", ["strands", "relations", "regions", "sections", "categories"])
def test_everything_else_with_an_id_is_called_something(kind: str) -> None:
    table = terms(CHINESE).entries[kind]
    assert set(table) == set(getattr(CATALOG, kind))
    assert all(has_han(called.label) or called.label == "DNA" for called in table.values())
    if kind != "sections":
        labels = Counter(called.label for called in table.values())
        assert max(labels.values()) == 1, labels.most_common(2)


def test_every_relation_says_its_meaning() -> None:
    for relation in CATALOG.relations.values():
        said = meaning(relation, CHINESE)
        assert has_han(said)
        assert said.endswith("。")
        assert phrase(relation.group, CHINESE) != relation.group


def test_options_of_strands_are_translated() -> None:
    for kind in CATALOG.strands.values():
        for option in kind.options.values():
            for source in (option.label, option.tip, *(option.names or option.choices)):
                assert not source or has_han(phrase(source, CHINESE)), source


def test_what_is_offered_for_contexts_is_translated() -> None:
    table = tomllib.loads(resources("contexts", "contexts.toml").read_text(encoding="utf-8"))
    for dimension in table.values():
        for source in (dimension["label"], *dimension["values"]):
            assert has_han(phrase(source, CHINESE)), source


def test_the_tables_are_in_simplified_characters() -> None:
    for path in resources("translations", CHINESE).rglob("*.toml"):
        found = TRADITIONAL & set(path.read_text(encoding="utf-8"))
        assert not found, (path.name, found)


def test_the_language_of_the_interface_decides_unless_one_is_asked_for(chinese: None) -> None:
    cell = CATALOG.component("schwann_cell")
    assert named(cell) == "施万细胞"
    assert "雪旺细胞" in words(cell).synonyms
    assert in_english(cell) == "Schwann cell"
    assert named(cell, "en") == "Schwann cell"
    assert named(CATALOG.component("cgrp")) == "CGRP"
    assert in_english(CATALOG.component("cgrp")) == ""


def test_what_has_no_name_in_a_language_stays_english() -> None:
    assert named(CATALOG.component("something_unheard_of"), CHINESE) == "Something unheard of"
    assert named(CATALOG.component("neuron"), "de") == "Neuron"
    assert phrase("Signalling", "de") == "Signalling"


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("施万细胞", "schwann_cell"),
        ("雪旺", "schwann_cell"),
        ("施旺细胞", "schwann_cell"),  # a likely slip
        ("神經元", "neuron"),  # traditional characters
        ("神经", "neuron"),
        ("T细胞", "t_cell"),
        ("CD8 T细胞", "cd8_t_cell"),
        ("cd8+ t细胞", "cd8_t_cell"),
        ("β2受体", "adrb2"),
        ("b2肾上腺素受体", "adrb2"),
        ("降钙素基因相关肽", "cgrp"),
        ("去甲肾上腺素", "norepinephrine"),
        ("肿瘤 突触", "neuron_tumor_synapse"),
        ("肿瘤巨噬细胞", "tam"),
        ("粘膜下丛", "submucosal_plexus"),
    ],
)
def test_chinese_finds_in_an_english_interface_too(query: str, first: str) -> None:
    assert tongue.language() == "en"
    assert CATALOG.search(query)[0].id == first


@pytest.mark.parametrize("query", ["麒麟", "龙", "这里什么也没有"])
def test_chinese_that_is_nothing_finds_nothing(query: str) -> None:
    assert CATALOG.search(query) == []


def test_every_component_is_found_by_its_chinese_names_and_labels_come_first() -> None:
    for entry in CATALOG.components.values():
        called = words(entry, CHINESE)
        for name in (called.label, *called.synonyms):
            if not has_han(name):
                continue
            found = [hit.id for hit in CATALOG.search(plain(parse(name)), 8)]
            assert entry.id in found, (entry.id, name)
            if name == called.label:
                same = [hit for hit in found if named(CATALOG.component(hit), CHINESE) == name]
                assert found[0] in same, (entry.id, name)


def test_strands_and_relations_are_found_in_chinese() -> None:
    assert find_strands(CATALOG.strands.values(), "血管")[0].id == "blood_vessel"
    assert find_strands(CATALOG.strands.values(), "有髓")[0].id == "myelinated_axon"
    assert HanIndex(CATALOG.relations.values()).find("招募")[0].id == "recruits"
