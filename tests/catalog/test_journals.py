"""Presets of journals: every one with its source, nothing made up."""

from __future__ import annotations

import pytest

from crosstalk.catalog.journals import journal, least, load_journals

PRESETS = list(load_journals().values())


@pytest.mark.parametrize("preset", PRESETS, ids=lambda p: p.id)
def test_every_figure_has_a_source_and_a_confidence(preset) -> None:
    facts = (
        preset.single,
        preset.middle,
        preset.double,
        preset.height,
        preset.font_min,
        preset.fonts,
        preset.dpi,
    )
    assert preset.source_kind
    if any(facts):
        assert preset.source
        assert preset.confidence in ("high", "medium-high", "medium", "low")
    else:
        assert not preset.is_known
        assert not preset.is_sure


@pytest.mark.parametrize("preset", PRESETS, ids=lambda p: p.id)
def test_figures_are_of_a_size_that_can_be(preset) -> None:
    assert all(30 <= width <= 200 for _, width in preset.widths)
    assert [width for _, width in preset.widths] == sorted(width for _, width in preset.widths)
    assert preset.font_min is None or 4 <= preset.font_min <= (preset.font_max or 12)
    assert preset.letters in ("", "lower", "upper")
    assert all(72 <= value <= 1200 for values in preset.dpi.values() for value in values)


def test_the_families_of_the_source_are_all_there() -> None:
    labels = {preset.label for preset in PRESETS}
    assert len(PRESETS) >= 17
    for family in ("Nature", "Cell Press", "Science", "Elsevier", "PLOS", "BMC", "Springer", "PNAS", "Lancet",
                   "NEJM", "AACR", "Frontiers", "Wiley", "Lung Cancer", "Research"):  # fmt: skip
        assert any(family in label for label in labels), family


def test_stages_of_one_family_may_differ() -> None:
    initial, revised = journal("science-initial"), journal("science-revised")
    assert initial is not None
    assert revised is not None
    assert initial.label == revised.label
    assert initial.dpi["photo"] != revised.dpi["photo"]


def test_where_sources_differ_the_lower_height_counts() -> None:
    cell = journal("cell")
    assert cell is not None
    assert cell.height == (200, 203)
    assert cell.height_max == 200


def test_an_unknown_id_is_none_and_least_leaves_out_what_is_unknown() -> None:
    assert journal("no such") is None
    assert journal("") is None
    assert least([None, 7.0, 5.0]) == 5.0
