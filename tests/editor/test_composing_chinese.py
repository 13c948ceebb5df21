"""Statements and searches in Chinese: the same line, the other language."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.terms import CHINESE
from crosstalk.commands import History
from crosstalk.editor.composing import placing
from crosstalk.editor.composing.naming import look_up
from crosstalk.editor.finding.search import find
from crosstalk.editor.session import EditorSession
from crosstalk.model import Component, Connector, Diagram, plain_text

CATALOG = load_catalog()


@pytest.fixture
def session() -> EditorSession:
    return EditorSession(History(Diagram()), CATALOG)


def _compose(session: EditorSession, text: str) -> None:
    placing.compose(session, text)


def test_a_chinese_statement_is_understood_and_labelled_in_english_at_first(session):
    _compose(session, "感觉神经元 -释放 CGRP-> CD8 T细胞 -抑制-> 肿瘤细胞")
    records = session.history.diagram.records
    said = {(records[c.source.target].type, c.relation, records[c.target.target].type)
            for c in session.history.diagram.of_kind(Connector)}  # fmt: skip
    assert said == {
        ("sensory_neuron", "releases_transmitter", "cd8_t_cell"),
        ("cd8_t_cell", "inhibits", "tumor_cell"),
    }
    assert all(c.label is None for c in session.history.diagram.of_kind(Component))


def test_with_chinese_labels_what_is_composed_says_so_and_is_found_again(session):
    session.settings.label_language = CHINESE
    _compose(session, "雪旺细胞 -> 肿瘤细胞")
    said = {plain_text(c.label) for c in session.history.diagram.of_kind(Component)}
    assert said == {"施万细胞", "肿瘤细胞"}
    _compose(session, "Schwann cell -> T细胞")
    assert len(list(session.history.diagram.of_kind(Component))) == 3


@pytest.mark.parametrize(
    ("name", "kind"),
    [("施万细胞", "schwann_cell"), ("雪旺细胞", "schwann_cell"), ("降钙素基因相关肽", "cgrp")],
)
def test_a_chinese_name_is_known(session, name, kind):
    named = look_up(session, name)
    assert named.kind == "known"
    assert named.options[0].type == kind


@pytest.mark.parametrize(
    ("typed", "kind"), [("雪旺", "schwann_cell"), ("施旺细胞", "schwann_cell"), ("β2受体", "adrb2")]
)
def test_the_command_search_finds_components_in_chinese_in_an_english_interface(session, typed, kind):
    assert find(session, typed)[0].id == kind


def test_the_command_search_finds_strands_in_chinese(session):
    assert "myelinated_axon" in [entry.id for entry in find(session, "有髓轴突")]
