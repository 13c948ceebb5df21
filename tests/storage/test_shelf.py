"""Themes that a person keeps."""

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.model import OwnTheme
from crosstalk.storage import shelf


@pytest.fixture(autouse=True)
def _state(tmp_path, monkeypatch):
    monkeypatch.setenv("CROSSTALK_STATE", str(tmp_path))


def test_what_is_kept_is_found_by_name_and_replaced_by_name():
    assert shelf.kept_themes() == []
    shelf.keep(OwnTheme(id="own-1", label="Lab β", colors={"text": "#111111"}))
    shelf.keep(OwnTheme(id="own-7", label="A talk", base="dark"))
    shelf.keep(OwnTheme(id="own-2", label="Lab β", colors={"text": "#222222"}))
    found = shelf.kept_themes()
    assert [theme.label for theme in found] == ["A talk", "Lab β"]
    assert found[1].colors == {"text": "#222222"}


def test_files_that_hold_no_theme_are_passed_over():
    shelf.keep(OwnTheme(id="own-1", label="Good"))
    for name, text in (("a", "no json"), ("b", "[]"), ("c", '{"id":"x","colors":{"text":"red"}}')):
        (shelf.folder() / f"{name}.json").write_text(text)
    assert [theme.label for theme in shelf.kept_themes()] == ["Good"]


def test_what_cannot_be_kept_is_told_in_a_sentence(tmp_path):
    (tmp_path / "themes").write_text("in the way")
    with pytest.raises(CrosstalkError, match="not kept"):
        shelf.keep(OwnTheme(id="own-1", label="Lab"))
