"""What a theme editor lists, and what it warns of."""

import msgspec

from crosstalk.catalog import load_catalog
from crosstalk.catalog.roles import color_of, groups, warnings

CATALOG = load_catalog()


def theme(name="journal", **colors):
    base = CATALOG.theme(name)
    return msgspec.structs.replace(base, colors={**base.colors, **colors})


def test_every_colour_of_a_figure_is_listed_once():
    listed = [role for group in groups(CATALOG, theme()) for role in group.roles]
    assert len(listed) == len(set(listed))
    # What only marks things while one edits is no part of the figure.
    assert set(theme().colors) - set(listed) <= {"selection", "guide"}


def test_kinds_of_regions_in_use_are_listed_though_the_theme_does_not_name_them():
    kind = next(k for k in CATALOG.regions.values() if f"region.{k.id}.fill" not in theme().colors)
    listed = {role for group in groups(CATALOG, theme(), [kind.id]) for role in group.roles}
    role = f"region.{kind.id}.fill"
    assert role in listed
    assert color_of(CATALOG, theme(), role) == theme().region(kind, "fill")
    assert color_of(CATALOG, theme(**{role: "#123456"}), role) == "#123456"


def test_contrast_is_warned_of_with_the_figure_that_is_asked():
    assert "text" not in warnings(CATALOG, theme())
    assert warnings(CATALOG, theme(text="#999999"))["text"] == "Contrast 2.8:1 on “page”; text needs 4.5:1."
    assert "needs 3:1" in warnings(CATALOG, theme(negative="#e8c020"))["negative"]
    pale = warnings(CATALOG, theme(**{"region.cell.text": "#c0d0e0"}))
    assert "region.cell.fill" in pale["region.cell.text"]


def test_colours_that_some_eyes_take_for_each_other_are_warned_of_where_both_are_in_use():
    alike = theme(positive="#3f8f4f", negative="#a8703a")
    assert "Hard to tell" not in str(warnings(CATALOG, alike, ["activates"]))
    found = warnings(CATALOG, alike, ["activates", "inhibits"])
    assert "“negative” (" in found["positive"]
    assert "deutan" in found["negative"]
    same = warnings(CATALOG, theme(positive="#c8452d"), ["activates", "inhibits"])
    assert "(for everybody)" in same["positive"]
