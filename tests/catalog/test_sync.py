"""The tool that takes facts over from the drawings changes those lines and no others."""

from __future__ import annotations

from crosstalk.catalog.sync import components_table, orphans, synced

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="40" height="20">'
    '<g data-slot="membrane" data-base="#b983b6"><circle cx="50" cy="25" r="20" fill="#b983b6"/></g>'
    '<circle data-port="head" data-direction="270" cx="50" cy="5" r="1" fill="none"/></svg>'
)
TABLE = """# A comment that stays.

[defaults]
author = "Somebody"

[thing]
label = "Thing"
size = [1, 1]
tier = 2

[other]
label = "Other"
drawing = "one/other.svg"
"""


def make(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "classes").mkdir()
    table = tmp_path / "one" / "components.toml"
    table.write_text(TABLE)
    (tmp_path / "one" / "thing.svg").write_text(SVG)
    return table


def test_facts_are_taken_over_and_the_rest_stays(tmp_path):
    text = components_table(make(tmp_path))
    assert text == TABLE.replace("size = [1, 1]\n", "").replace(
        "tier = 2\n",
        'tier = 2\ndrawing = "one/thing.svg"\nsize = [40.0, 20.0]\nslots = { membrane = "#b983b6" }\n'
        'ports = [{ name = "head", x = 0.5, y = 0.1, direction = 270.0 }]\n',
    ).replace('drawing = "one/other.svg"\n', "")


def test_what_agrees_is_left_alone(tmp_path):
    table = make(tmp_path)
    for path, text in synced(tmp_path).items():
        path.write_text(text)
    assert synced(tmp_path) == {}
    assert "[thing]" in table.read_text()


def test_a_drawing_with_a_misspelt_name_is_reported(tmp_path):
    make(tmp_path)
    (tmp_path / "one" / "thnig.svg").write_text(SVG)
    assert [path.name for path in orphans(tmp_path)] == ["thnig.svg"]
