"""Long lists of findings are made row by row only where they are opened."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeView

from crosstalk.checks import Finding
from crosstalk.ui.problems_model import FINDINGS, KEY, KIND, MOST, OPEN, ProblemsModel


def findings(count: int) -> list[Finding]:
    return [Finding("no-xref", "note", f"Number {n}", (f"c{n}",)) for n in range(count)]


def shown(count: int) -> tuple[ProblemsModel, QTreeView]:
    model, view = ProblemsModel(), QTreeView()
    view.setModel(model)
    model.show_findings(findings(count), False)
    view.setExpanded(model.index(0, 0), True)
    return model, view


def check_row(model: ProblemsModel):
    return model.index(0, 0, model.index(0, 0))


def test_a_short_list_is_there_at_once(qapp):
    model, _ = shown(OPEN)
    assert model.rowCount(check_row(model)) == OPEN
    assert not model.canFetchMore(check_row(model))


def test_a_long_list_is_made_when_it_is_opened(qapp):
    model, view = shown(OPEN + 1)
    row = check_row(model)
    assert model.rowCount(row) == 0
    assert model.hasChildren(row)
    view.setExpanded(row, True)
    view.doItemsLayout()
    assert model.rowCount(row) == OPEN + 1
    assert model.index(3, 0, row).data() == "Number 3"


def test_the_most_are_counted(qapp):
    model, view = shown(MOST + 5)
    row = check_row(model)
    assert len(row.data(FINDINGS)) == MOST + 5
    view.setExpanded(row, True)
    view.doItemsLayout()
    assert model.rowCount(row) == MOST + 1
    assert model.index(MOST, 0, row).data(KIND) == "more"
    assert model.index(MOST, 0, row).data() == "and 5 more"


def test_a_row_that_is_looked_for_is_made(qapp):
    model, _ = shown(OPEN + 9)
    wanted = findings(OPEN + 9)[-1].id
    model.make("nothing of that name")
    assert model.rowCount(check_row(model)) == 0
    model.make(wanted)
    assert wanted in {model.index(n, 0, check_row(model)).data(KEY) for n in range(OPEN + 9)}


def test_another_list_forgets_the_first(qapp):
    model, _ = shown(OPEN + 9)
    model.show_findings([], False)
    assert model.rowCount() == 0
    assert not model._unmade
