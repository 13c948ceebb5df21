"""What is kept between starts: as good as read anew, and never in the way."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crosstalk.catalog import Catalog, compact, kept
from crosstalk.catalog.kept import Kept, digest
from crosstalk.catalog.svgart import read_svg
from crosstalk.errors import CrosstalkError
from crosstalk.locations import cache_folder, resources

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><linearGradient id="g"><stop offset="0" '
    b'stop-color="#fff"/><stop offset="1" stop-color="#123"/></linearGradient></defs><g data-slot="body" '
    b'data-base="#334455" opacity="0.5"><path d="M0 0L9 0L9 9Z" fill="url(#g)"/><circle cx="5" cy="5" r="3" '
    b'stroke="#f00" fill="none" transform="scale(1 2)"/></g><circle data-port="top" cx="20" cy="0" r="1"/></svg>'
)


def some_drawings():
    return sorted((resources() / "components").glob("*/*.svg"))[::9]


@pytest.fixture
def root(tmp_path):
    """Return a small catalogue of its own, whose files a test may change."""
    shutil.copytree(resources() / "components" / "classes", tmp_path / "all" / "components" / "classes")
    (tmp_path / "all" / "components" / "categories.toml").write_text(
        '[sections]\none = { label = "One" }\n[categories]\ncells = { label = "C", section = "one", family = "cell" }\n'
    )
    folder = tmp_path / "all" / "components" / "cells"
    folder.mkdir()
    (folder / "components.toml").write_text('[a]\nlabel = "A"\ndrawing = "cells/a.svg"\n')
    (folder / "a.svg").write_bytes(SVG)
    shutil.copytree(resources() / "themes", tmp_path / "all" / "themes")
    return tmp_path / "all"


def warmed(root, folder):
    catalog = Catalog(root, Kept(folder))
    catalog.drawing(catalog.component("a"))
    assert catalog.kept.write()
    return catalog


def forbid_reading(monkeypatch):
    def refuse(*_):
        raise AssertionError("it was read anew")

    monkeypatch.setattr("crosstalk.catalog.catalog.read_svg", refuse)
    monkeypatch.setattr("tomllib.loads", refuse)


@pytest.mark.parametrize("path", some_drawings(), ids=lambda path: path.stem)
def test_a_drawing_comes_back_number_for_number(path):
    drawing = read_svg(path.read_bytes(), path.name)
    back = compact.from_bytes(compact.to_bytes(drawing))
    assert back == drawing
    assert repr(back.nodes) == repr(drawing.nodes)


def test_groups_transforms_and_gradients_come_back():
    drawing = read_svg(SVG)
    assert repr(compact.from_bytes(compact.to_bytes(drawing)).nodes) == repr(drawing.nodes)


def test_damaged_bytes_are_refused_or_harmless():
    data = compact.to_bytes(read_svg(SVG))
    for place in range(len(data)):
        for change in (0x01, 0x80, 0xFF):
            broken = bytearray(data)
            broken[place] ^= change
            try:
                found = compact.from_bytes(bytes(broken))
            except ValueError:
                continue
            for shape in found.shapes():
                assert all(abs(number) < 1e9 for number in shape.item.path.coords)
                shape.item.path.bounds()
    for end in range(0, len(data), 7):
        with pytest.raises(ValueError, match="no drawing"):
            compact.from_bytes(data[:end])


def test_the_second_start_reads_nothing_anew(root, tmp_path, monkeypatch):
    first = warmed(root, tmp_path / "cache")
    forbid_reading(monkeypatch)
    second = Catalog(root, Kept(tmp_path / "cache"))
    assert second.drawing(second.component("a")) == first.drawing(first.component("a"))
    assert second.components == first.components
    assert not second.kept.is_changed


def test_a_changed_drawing_and_a_changed_table_are_seen(root, tmp_path):
    warmed(root, tmp_path / "cache")
    folder = root / "components" / "cells"
    (folder / "a.svg").write_bytes(SVG.replace(b"M0 0L9 0", b"M0 0L8 0"))
    (folder / "components.toml").write_text('[a]\nlabel = "B"\ndrawing = "cells/a.svg"\n')
    again = Catalog(root, Kept(tmp_path / "cache"))
    assert again.component("a").label == "B"
    assert again.drawing(again.component("a")) == read_svg(SVG.replace(b"M0 0L9 0", b"M0 0L8 0"))


def test_another_state_of_the_program_has_another_file(tmp_path, monkeypatch):
    one = Kept(tmp_path)
    one.put("x", 1, b"made")
    assert one.write()
    monkeypatch.setattr(kept, "_MAKERS", ("catalog/svgart.py",))
    other = Kept(tmp_path)
    assert other.path != one.path
    assert other.get("x", 1) is None


@pytest.mark.parametrize("damage", [b"", b"\x81", b"no table at all", b"\xff" * 1000])
def test_a_damaged_file_is_as_good_as_none(root, tmp_path, damage):
    path = warmed(root, tmp_path / "cache").kept.path
    path.write_bytes(damage)
    again = Catalog(root, Kept(tmp_path / "cache"))
    assert again.drawing(again.component("a")) == read_svg(SVG)
    assert again.kept.write()
    assert Kept(tmp_path / "cache").get("drawing cells/a", digest(SVG)) is not None


def test_one_damaged_entry_is_made_anew(root, tmp_path):
    cache = Kept(tmp_path / "cache")
    cache.put("drawing cells/a", digest(SVG), b"damaged")
    cache.put(
        "table cells/components.toml",
        digest((root / "components/cells/components.toml").read_bytes()),
        b"\xc1",
    )
    cache.write()
    again = Catalog(root, Kept(tmp_path / "cache"))
    assert again.drawing(again.component("a")) == read_svg(SVG)


def test_a_flipped_bit_of_an_entry_is_noticed(tmp_path):
    one = Kept(tmp_path)
    one.put("x", 1, b"sound and long enough")
    one.write()
    one.path.write_bytes(one.path.read_bytes().replace(b"sound", b"sounb"))
    assert Kept(tmp_path).get("x", 1) is None


@pytest.mark.parametrize("place", ["file/cache", "\0"])
def test_a_folder_that_cannot_be_written_to_is_no_misfortune(root, tmp_path, place):
    (tmp_path / "file").write_text("in the way")
    catalog = Catalog(root, Kept(tmp_path / place))
    assert catalog.drawing(catalog.component("a")) == read_svg(SVG)
    assert not catalog.kept.write()


def test_nothing_of_an_unfinished_file_stays(root, tmp_path, monkeypatch):
    catalog = Catalog(root, Kept(tmp_path / "cache"))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert not catalog.kept.write()
    assert list((tmp_path / "cache").iterdir()) == []


def test_what_another_program_wrote_meanwhile_stays(tmp_path):
    one, other = Kept(tmp_path), Kept(tmp_path)
    assert one.get("a", 1) is None
    assert other.get("b", 2) is None
    one.put("a", 1, b"first")
    other.put("b", 2, b"second")
    assert one.write()
    assert other.write()
    assert (Kept(tmp_path).get("a", 1), Kept(tmp_path).get("b", 2)) == (b"first", b"second")


def test_two_processes_at_once_leave_a_sound_file(tmp_path):
    work = (
        "import sys; from pathlib import Path; from crosstalk.catalog.kept import Kept\n"
        "for n in range(40):\n"
        "    k = Kept(Path(sys.argv[1])); k.put(sys.argv[2], n, bytes(20000)); assert k.write()\n"
    )
    command = [sys.executable, "-c", work, str(tmp_path)]
    both = [subprocess.Popen([*command, name], env=dict(os.environ)) for name in ("one", "two")]
    assert [process.wait() for process in both] == [0, 0]
    assert Kept(tmp_path).get("one", 39) or Kept(tmp_path).get("two", 39)
    assert [path.name for path in tmp_path.iterdir()] == [Kept(tmp_path).path.name]


def test_old_files_are_taken_away(tmp_path):
    for number in range(6):
        old = tmp_path / f"catalogue-{number}"
        old.write_bytes(b"")
        os.utime(old, (number, number))
    one = Kept(tmp_path)
    one.put("x", 1, b"made")
    one.write()
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["catalogue-4", "catalogue-5", one.path.name])


def test_without_a_folder_nothing_is_written():
    one = Kept(None)
    one.put("x", 1, b"made")
    assert one.get("x", 1) == b"made"
    assert not one.is_changed
    assert not one.write()


def test_where_things_are_kept(monkeypatch, tmp_path):
    monkeypatch.setenv("CROSSTALK_CACHE", "")
    assert cache_folder() is None
    monkeypatch.setenv("CROSSTALK_CACHE", str(tmp_path / "c"))
    assert cache_folder() == tmp_path / "c"
    monkeypatch.delenv("CROSSTALK_CACHE")
    monkeypatch.setenv("CROSSTALK_STATE", str(tmp_path))
    assert cache_folder() == tmp_path / "cache"
    monkeypatch.delenv("CROSSTALK_STATE")
    assert "crosstalk" in str(cache_folder())


def test_a_table_that_is_no_toml_is_named(root, tmp_path):
    (root / "components" / "cells" / "components.toml").write_bytes(b"\xff[a")
    with pytest.raises(CrosstalkError, match=r"components\.toml cannot be read"):
        Catalog(root, Kept(tmp_path / "cache"))


def test_without_sources_a_release_is_a_state(monkeypatch):
    monkeypatch.setattr(kept, "_MAKERS", ("not/there.py",))
    assert kept.state().startswith("of-")


def test_every_file_that_makes_drawings_counts():
    package = Path(kept.__file__).parent.parent
    assert all((package / name).is_file() for name in kept._MAKERS)
