"""What is registered can be reached: by a menu, a key, a suffix, a search, a person."""

import click
import pytest
from click.testing import CliRunner

from crosstalk.catalog import load_catalog
from crosstalk.catalog.heads import BADGES, HEADS
from crosstalk.cli import app as cli_app
from crosstalk.editor.actions import REGISTRY, Action
from crosstalk.editor.driver import Driver
from crosstalk.editor.tools import TOOLS
from crosstalk.exporters import ExportOptions, export_bytes
from crosstalk.exporters.registry import all_exporters, by_id, for_suffix
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Connector, Diagram
from crosstalk.painting import outputs  # noqa: F401 - registers PNG
from crosstalk.scene import build_scene
from tests.consistency.everything import everything

CATALOG = load_catalog()


@pytest.mark.parametrize("exporter", all_exporters(), ids=lambda exporter: exporter.id)
def test_every_format_is_found_by_each_of_its_endings(exporter):
    assert exporter.suffixes
    assert all(for_suffix(suffix) is exporter for suffix in exporter.suffixes)
    assert by_id(exporter.id.upper()) is exporter


def test_the_formats_of_this_version():
    assert {exporter.id for exporter in all_exporters()} >= {"svg", "png"}


@pytest.mark.parametrize("theme", CATALOG.themes)
def test_every_theme_gives_a_picture_of_its_own(theme):
    options = ExportOptions(theme=theme)
    others = [ExportOptions(theme=other) for other in CATALOG.themes if other != theme]
    own = export_bytes(everything(), by_id("svg"), options)
    assert all(own != export_bytes(everything(), by_id("svg"), other) for other in others)


@pytest.mark.parametrize("relation", CATALOG.relations)
def test_every_relation_can_be_drawn_and_looks_like_something(relation):
    entry = CATALOG.relations[relation]
    assert entry.label
    assert entry.meaning
    assert entry.head in HEADS
    assert entry.tail in HEADS
    assert not entry.badge or entry.badge in BADGES
    link = Connector(
        id="link", relation=relation, source=Anchor(point=Point(10, 10)), target=Anchor(point=Point(90, 40))
    )
    item = build_scene(Diagram(records={"link": link}), CATALOG).items["link"]
    assert item.items, f"{relation} is not seen when it is drawn"
    assert entry.label in item.title or entry.label in item.desc


def test_no_two_relations_of_a_group_look_the_same():
    looks: dict[object, str] = {}
    for entry in CATALOG.relations.values():
        look = (entry.group, entry.line, entry.head, entry.tail, entry.badge)
        assert look not in looks, f"{entry.id} looks like {looks[look]}"
        looks[look] = entry.id


@pytest.mark.parametrize("tool", TOOLS)
def test_every_tool_can_be_taken_and_put_away(tool):
    person = Driver.on()
    person.session.use(tool, **({"type_id": "tumor_cell"} if tool == "place" else {}))
    assert person.session.tool.name == tool
    assert person.session.hint
    person.key("Escape", "Escape")
    assert person.session.tool.name == "select"
    assert not person.session.history.steps


@pytest.mark.parametrize("tool", sorted(set(TOOLS) - {"place"}))
def test_every_tool_has_an_action_that_takes_it(tool):
    # Tidying connectors is an action of the Connect menu that holds the pointer while one looks at its suggestion.
    names = [a.id for a in REGISTRY if a.id.startswith("tool.") or a.id in ("connect.tidy", "edit.painter")]
    taken = set()
    for name in names:
        person = Driver.on()
        REGISTRY[name].run(person.session)
        taken.add(person.session.tool.name)
    assert tool in taken


def test_every_action_stands_in_a_menu_and_has_words():
    for action in REGISTRY:
        assert action.label, action.id
        assert action.menu, f"{action.id} is in no menu"
        assert action in REGISTRY.in_menu(action.menu)
        assert all(REGISTRY.for_key(key) is action for key in action.shortcuts)


def _needs_a_window(action: Action) -> bool:
    """Say whether an action came with the window: its run, or what that is made of, lives there."""
    run = getattr(action.run, "func", action.run)
    return run.__module__.startswith("crosstalk.ui")


def test_every_action_of_the_editor_runs_on_everything():
    own = [action for action in REGISTRY if not _needs_a_window(action)]
    assert len(own) > 30
    for action in own:
        person = Driver.on(everything())
        person.key("Ctrl+A")
        if action.enabled(person.session):
            action.run(person.session)
            build_scene(person.session.history.draft(), CATALOG)
            person.session.cancel_all()
            while person.session.history.can_undo:
                person.session.undo()
            assert person.diagram == everything(), action.id


@pytest.mark.parametrize("command", cli_app.main.list_commands(click.Context(cli_app.main)))
def test_every_command_explains_itself(command):
    result = CliRunner().invoke(cli_app.main, [command, "--help"])
    assert result.exit_code == 0
    assert "Usage" in result.output


@pytest.mark.parametrize("section", CATALOG.sections)
def test_every_section_of_the_palette_holds_something(section):
    assert CATALOG.in_section(section)


def test_every_component_is_in_a_section_and_found_by_its_own_words():
    placed = {entry.id for section in CATALOG.sections for entry in CATALOG.in_section(section)}
    assert placed == set(CATALOG.components)
    missed = [
        e.id for e in CATALOG.components.values() if e not in CATALOG.search(e.id.replace("_", " "), 12)
    ]
    assert not missed
