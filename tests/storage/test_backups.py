"""What a file held before is kept, ten states of it; what a person named stays."""

from __future__ import annotations

import os

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, Metadata
from crosstalk.storage import backups, dumps, load, save, versions


def titled(title: str) -> Diagram:
    return Diagram(metadata=Metadata(title=title))


def write(path, title: str, folder, saved: float | None = None):
    """Save as the program does: what was there is kept."""
    before = backups.former(path)
    save(titled(title), path)
    if saved is not None:
        os.utime(path, (saved, saved))
    data, when = before or (b"", 0.0)
    return backups.keep(path, data, when, path.read_bytes(), folder=folder)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "figure.crosstalk"


def titles(path, folder) -> list[str]:
    return [load(e.file).metadata.title for e in backups.backups_of(backups.shelf_of(path, folder))]


def test_each_save_keeps_what_was_there(path, folder):
    assert write(path, "first", folder, 1000.0) is None, "there was nothing before"
    kept = write(path, "second", folder, 2000.0)
    assert kept.time == 1000.0
    assert kept.size == len(dumps(titled("first")))
    write(path, "third", folder, 3000.0)
    assert titles(path, folder) == ["second", "first"]
    assert list(path.parent.glob("figure*")) == [path], "nothing stands beside the person's file"


def test_ten_are_kept_and_the_oldest_goes(path, folder):
    for number in range(15):
        write(path, f"n{number}", folder, 1000.0 + number)
    assert titles(path, folder) == [f"n{number}" for number in range(13, 3, -1)]


def test_saving_the_same_again_keeps_nothing(path, folder):
    write(path, "same", folder, 1000.0)
    assert write(path, "same", folder, 2000.0) is None
    write(path, "other", folder, 3000.0)
    assert write(path, "other", folder, 4000.0) is None
    assert titles(path, folder) == ["same"]


def test_a_link_and_the_file_have_one_shelf(path, folder, tmp_path):
    write(path, "first", folder, 1000.0)
    link = tmp_path / "link.crosstalk"
    link.symlink_to(path)
    write(link, "second", folder, 2000.0)
    assert titles(path, folder) == titles(link, folder) == ["first"]


def test_two_files_have_a_shelf_each(tmp_path, folder):
    for name in ("a", "b"):
        for number in range(3):
            write(tmp_path / f"{name}.crosstalk", f"{name}{number}", folder, 1000.0 + number)
    assert titles(tmp_path / "a.crosstalk", folder) == ["a1", "a0"]
    assert titles(tmp_path / "b.crosstalk", folder) == ["b1", "b0"]


def test_all_backups_together_stay_below_a_size(tmp_path, folder):
    size = len(dumps(titled("a0")))
    for name in ("a", "b"):
        for number in range(4):
            path = tmp_path / f"{name}.crosstalk"
            before = backups.former(path)
            save(titled(f"{name}{number}"), path)
            os.utime(path, (1000.0 + number, 1000.0 + number))
            versions.make(path, titled("kept"), "Kept", folder=folder) if number == 0 else None
            if before is not None:
                backups.keep(path, *before, path.read_bytes(), folder=folder, most_bytes=4 * size)
    assert titles(tmp_path / "b.crosstalk", folder) == ["b2", "b1"]
    assert titles(tmp_path / "a.crosstalk", folder) == ["a2", "a1"]
    for name in ("a", "b"):
        assert len(versions.versions_of(backups.shelf_of(tmp_path / f"{name}.crosstalk", folder))) == 1


def test_a_shelf_that_cannot_be_written_says_a_sentence(path, folder):
    write(path, "first", folder)
    folder.rename(folder.with_name("away"))
    folder.write_text("no folder")
    with pytest.raises(CrosstalkError, match=r"No backup of figure\.crosstalk could be kept"):
        write(path, "second", folder)
    assert load(path).metadata.title == "second"


def test_a_file_that_was_renamed_finds_its_shelf(path, folder, tmp_path):
    write(path, "first", folder, 1000.0)
    write(path, "second", folder, 2000.0)
    versions.make(path, titled("named"), "Named", folder=folder)
    moved = path.rename(tmp_path / "renamed.crosstalk")
    assert titles(moved, folder) == ["first"]
    assert [v.name for v in versions.versions_of(backups.shelf_of(moved, folder))] == ["Named"]
    copy = tmp_path / "copy.crosstalk"
    copy.write_bytes(moved.read_bytes())
    assert titles(copy, folder) == [], "a copy beside it takes nothing from it"


def test_versions_stay_and_can_be_renamed_and_deleted(path, folder):
    write(path, "first", folder, 1000.0)
    made = versions.make(path, titled("draft"), "  As sent \n to the journal ", folder=folder)
    assert made.name == "As sent to the journal"
    for number in range(20):
        write(path, f"n{number}", folder, 2000.0 + number)
    (found,) = versions.versions_of(backups.shelf_of(path, folder))
    assert (found.name, found.is_named) == ("As sent to the journal", True)
    assert versions.read(found) == titled("draft")
    versions.rename(found, "Résumé №1: «α»")
    (found,) = versions.versions_of(backups.shelf_of(path, folder))
    assert found.name == "Résumé №1: «α»"
    for wrong in ("", " \n "):
        with pytest.raises(CrosstalkError):
            versions.rename(found, wrong)
    backups.delete(found)
    assert versions.versions_of(backups.shelf_of(path, folder)) == []
    assert not list(backups.shelf_of(path, folder).glob("*.name"))


def test_a_backup_that_is_named_no_longer_rotates(path, folder):
    write(path, "good", folder, 1000.0)
    write(path, "bad", folder, 2000.0)
    (backup,) = backups.backups_of(backups.shelf_of(path, folder))
    named = versions.rename(backup, "The good one")
    assert named.time == 1000.0
    for number in range(12):
        write(path, f"n{number}", folder, 3000.0 + number)
    every = versions.everything(path, folder)
    assert len(every) == 11
    assert every[-1].name == "The good one"
    assert versions.read(every[-1]) == titled("good")


def test_foreign_files_on_a_shelf_are_passed_over(path, folder):
    write(path, "first", folder, 1000.0)
    write(path, "second", folder, 2000.0)
    shelf = backups.shelf_of(path, folder)
    for name in ("b-x-y.crosstalk", "b-.crosstalk", "notes.txt", "v-1-2-3.crosstalk"):
        (shelf / name).write_text("?")
    (shelf / "about.json").write_text("{")
    assert titles(path, folder) == ["first"]
    assert len(versions.everything(path, folder)) == 1
    write(path, "third", folder, 3000.0)
    assert titles(path, folder) == ["second", "first"]


def test_a_read_only_file_is_not_replaced(path):
    save(titled("first"), path)
    path.chmod(0o444)
    with pytest.raises(CrosstalkError, match="read-only"):
        save(titled("second"), path)
    assert load(path).metadata.title == "first"
