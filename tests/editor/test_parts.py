"""Own components in the editor: they come into the file with what is placed, and go with it; libraries are shared."""

from __future__ import annotations

import json
import zipfile

import msgspec
import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.artfile import art_file
from crosstalk.catalog.families import families, slotted
from crosstalk.commands import History, clipboard
from crosstalk.commands import parts as commands
from crosstalk.editor import part_art, parts, scenes
from crosstalk.editor.driver import Driver
from crosstalk.editor.tools.place import place_component
from crosstalk.errors import CrosstalkError
from crosstalk.exporters.credits import credits_of
from crosstalk.geometry import Point
from crosstalk.importers.art import read_art
from crosstalk.model import Component, Diagram, OwnPart
from crosstalk.model.parts import named
from crosstalk.storage import dumps, library, loads

CELL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80"><style>.d{fill:#a33d57}</style>'
    '<ellipse cx="50" cy="40" rx="48" ry="38" fill="#d9657f" stroke="#30202a" stroke-width="3"/>'
    '<circle class="d" cx="70" cy="30" r="7"/><circle cx="42" cy="40" r="17" fill="#5b6cc4"/></svg>'
)


@pytest.fixture(autouse=True)
def _state(tmp_path, monkeypatch):
    monkeypatch.setenv("CROSSTALK_STATE", str(tmp_path / "state"))


def part(label: str = "Organoid cell", author: str = "A. Painter", licence: str = "CC-BY-4.0") -> OwnPart:
    drawing = read_art(CELL.encode(), "cell").drawing
    found = families(drawing)
    chosen = {tone: family.name for family in found for tone in family.tones}
    made = slotted(drawing, chosen, {family.name: family.base for family in found})
    return named(
        OwnPart(
            id="", label=label, art=art_file(made).decode(), width=40.0, height=32.0, author=author, license=licence,
            source="doi.org/10.1/x", synonyms=("PDO",), category="tumor",
        )
    )  # fmt: skip


def place(d: Driver, type_id: str, x: float = 100.0) -> str:
    return place_component(d.session, type_id, Point(x, 100.0))


def kept(**facts: str) -> tuple[Driver, str]:
    d = Driver.on()
    made = part(**facts)
    d.session.catalog.learn([made])
    return d, parts.shelf().keep(made)


def test_light_and_dark_of_a_hue_are_one_slot_and_the_outline_is_the_line():
    kind = load_catalog()
    made = part()
    kind.learn([made])
    slots = kind.component(made.id).slots
    assert slots == {"main": "#d9657f", "second": "#5b6cc4", "line": "#30202a"}
    blue = kind.art(made.id, {"main": "#3366cc"})
    plain = kind.art(made.id)
    assert blue.key != plain.key
    fills = [item.fill.color for item in blue.items if item.fill is not None]
    assert fills[0] == "#3366cc"
    assert fills[1] != "#a33d57", "the dark tone of the same slot follows"
    assert fills[2] == "#5b6cc4", "another slot stays"


def test_what_is_placed_from_a_library_comes_into_the_file_and_goes_with_it():
    d, type_id = kept()
    first = place(d, type_id)
    second = place(d, type_id, 200.0)
    assert list(d.session.history.diagram.parts) == [type_id]
    d.session.select([first])
    d.key("Delete")
    assert list(d.session.history.diagram.parts) == [type_id]
    d.session.select([second])
    d.key("Delete")
    assert not d.session.history.diagram.parts
    d.session.undo()
    assert list(d.session.history.diagram.parts) == [type_id]
    for _ in range(3):
        d.session.undo()
    assert not d.session.history.diagram.parts


def test_a_file_with_own_components_is_whole_and_saves_the_same_again():
    d, type_id = kept()
    place(d, type_id)
    data = dumps(d.session.history.diagram)
    again = loads(data)
    assert dumps(again) == data
    assert again.parts[type_id].author == "A. Painter"
    assert dumps(Diagram()).count(b"parts") == 0


def test_a_part_in_the_file_stays_though_nothing_uses_it():
    d = Driver.on()
    type_id = parts.put_into_file(d.session, part())
    first = place(d, type_id)
    d.session.select([first])
    d.key("Delete")
    assert list(d.session.history.diagram.parts) == [type_id]
    assert type_id in [entry.id for entry in parts.entries(d.session)]


def test_a_changed_part_takes_its_components_along_in_one_step():
    d = Driver.on()
    type_id = parts.put_into_file(d.session, part())
    cell = place(d, type_id)
    new = d.session.run("Edit", commands.change, type_id, msgspec.structs.replace(part(), label="Spheroid"))
    assert new != type_id
    assert d.session.record(cell).type == new
    assert list(d.session.history.diagram.parts) == [new]
    d.session.undo()
    assert d.session.record(cell).type == type_id


def test_a_part_in_use_is_not_taken_out():
    d = Driver.on()
    type_id = parts.put_into_file(d.session, part())
    place(d, type_id)
    said = []
    d.session.message.connect(said.append)
    d.session.run("Out", commands.remove, type_id)
    assert "used 1 times" in said[0]
    assert type_id in d.session.history.diagram.parts


def test_copies_carry_their_art_to_another_file():
    d, type_id = kept()
    cell = place(d, type_id)
    data = clipboard.copy(d.session.history.diagram, [cell])
    parts.shelf().drop(type_id)
    other = History(Diagram())
    other.run("Paste", clipboard.paste, data)
    assert list(other.diagram.parts) == [type_id]


def test_exports_name_its_author_and_source():
    from crosstalk.exporters.registry import Figure
    from crosstalk.scene import build_scene

    d, type_id = kept()
    place(d, type_id)
    figure = Figure(d.session.history.diagram, build_scene(d.session.history.diagram, load_catalog()))
    assert "Drawing Organoid cell: A. Painter (CC-BY-4.0), doi.org/10.1/x" in credits_of(figure).art


@pytest.mark.parametrize(("licence", "wrong"), [("", True), ("CC-BY-SA-4.0", True), ("own work", False)])
def test_the_licence_check_looks_at_own_components(licence, wrong):
    from crosstalk.checks import run_checks

    d, type_id = kept(licence=licence)
    place(d, type_id)
    found = [
        f
        for f in run_checks(d.session.history.diagram, d.session.scene, d.session.catalog)
        if f.check == "licence"
    ]
    assert bool(found) is wrong


def test_a_forged_part_does_not_stand_in_for_a_known_one():
    made = part()
    load_catalog().learn([made])
    forged = msgspec.structs.replace(made, author="Somebody else")
    load_catalog().learn([forged])
    assert load_catalog().component(made.id).author == "A. Painter"


def test_what_is_selected_becomes_one_drawing():
    d = Driver.on()
    first = place_component(d.session, "tumor_cell", Point(100.0, 100.0))
    d.session.select([first])
    drawing = part_art.selection_art(d.session)
    assert len(list(drawing.shapes())) > 3
    made = parts.sound(OwnPart(id="", label="Mine", art=art_file(drawing).decode(), width=20.0, height=20.0))
    d.session.catalog.learn([made])
    assert d.session.catalog.drawing(d.session.catalog.component(made.id)).nodes
    d.session.select([])
    with pytest.raises(CrosstalkError):
        part_art.selection_art(d.session)


def test_own_scenes_are_found_inserted_and_taken_away():
    d = Driver.on()
    first = place_component(d.session, "tumor_cell", Point(100.0, 100.0))
    made = parts.scene_of(d.session.history.diagram, "Perineural nest", "A nest", ("niche",))
    path = library.keep_scene(made)
    entry = scenes.search("perineural nest")[0]
    assert entry.id.startswith(scenes.OWN)
    before = len(d.session.history.diagram.records)
    scenes.insert(d.session, entry.id, Point(200.0, 200.0))
    assert len(d.session.history.diagram.records) == before + 1
    assert d.session.record(first) is not None
    library.drop_scene(path)
    assert entry.id not in [e.id for e in scenes.search("")]
    with pytest.raises(CrosstalkError):
        library.drop_scene(path.parent.parent / "other.crosstalk")


# -- sharing ---------------------------------------------------------------------------------------------------------


def shared(tmp_path):
    parts.shelf().keep(part())
    parts.shelf().keep(part("Spheroid"))
    library.keep_scene(parts.scene_of(Diagram(), "Nest", "", ()))
    path = tmp_path / "mine.crosstalk-library"
    assert parts.export_library(path, library.DEFAULT) >= 3
    return path


def test_a_library_travels_as_one_file(tmp_path, monkeypatch):
    path = shared(tmp_path)
    again = tmp_path / "again.crosstalk-library"
    parts.export_library(again, library.DEFAULT)
    assert again.read_bytes() == path.read_bytes()
    monkeypatch.setenv("CROSSTALK_STATE", str(tmp_path / "other"))
    taken = parts.import_library(path)
    assert (taken.added, taken.known, taken.scenes, taken.alike) == (2, 0, 1, ())
    assert sorted(k.part.label for k in parts.shelf().parts.values()) == ["Organoid cell", "Spheroid"]
    taken = parts.import_library(path)
    assert (taken.added, taken.known, taken.scenes) == (0, 2, 0)


def test_other_content_under_the_same_name_stays_beside(tmp_path, monkeypatch):
    path = shared(tmp_path)
    monkeypatch.setenv("CROSSTALK_STATE", str(tmp_path / "other"))
    parts.shelf().keep(part(author="B. Other"))
    taken = parts.import_library(path)
    assert taken.alike == ("Organoid cell",)
    assert len(parts.shelf().parts) == 3


def rewritten(path, change):
    """Write a library anew, its entries as `change` wants them."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)


def test_hostile_libraries_are_refused(tmp_path):
    def cut(files):
        del files[next(name for name in files if name.startswith("parts/"))]

    def changed(files):
        name = next(name for name in files if name.startswith("parts/"))
        files[name] = files[name].replace(b"Painter", b"Paintor")

    def newer(files):
        files["manifest.json"] = json.dumps({"format": 99, "name": "x"}).encode()

    def none(files):
        files["manifest.json"] = b"[]"

    for change in (cut, changed, newer, none):
        path = shared(tmp_path)
        rewritten(path, change)
        with pytest.raises(CrosstalkError) as caught:
            parts.import_library(path)
        assert str(caught.value).endswith(".")
    path.write_bytes(b"PK not a zip")
    with pytest.raises(CrosstalkError):
        parts.import_library(path)


def test_a_zip_bomb_is_not_unpacked(tmp_path):
    path = shared(tmp_path)
    rewritten(path, lambda files: files.update({"manifest.json": b" " * 40_000_000}))
    assert path.stat().st_size < 200_000
    with pytest.raises(CrosstalkError, match="unpack"):
        parts.import_library(path)


def test_names_of_libraries_cannot_leave_their_folder():
    parts.shelf().keep(part(), "../../../evil")
    assert [p.name for p in library.folder().iterdir()] == ["evil"]
    assert isinstance(Component(id="a", type="x"), Component)


def test_a_search_of_the_catalogue_finds_what_is_in_the_library():
    d, type_id = kept(label="Zorbulator")
    assert [entry.id for entry in parts.entries(d.session)] == [type_id]
    assert d.session.catalog.search("zorbulator")[0].id == type_id
    assert d.session.catalog.search("pdo")[0].id == type_id
    parts.shelf().drop(type_id)
    parts.entries(d.session)
    assert type_id not in [entry.id for entry in d.session.catalog.search("zorbulator")]
