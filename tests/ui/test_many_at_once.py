"""Every field of the inspector, edited with several selected: all of them change, in one undo step, and come back."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit

from crosstalk.commands import create
from crosstalk.model.records import rich
from crosstalk.ui.inspector import InspectorPanel
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.fields import CheckField, ChoiceField, NumberField, TextField
from crosstalk.ui.inspector.notes_field import NotesField
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.values import MIXED, common
from tests.ui.panels import enter, full_session, settle

KINDS = {
    "component": ("cell", "tcell", "neuron"),
    "connector": ("arrow", "bar"),
    "region": ("region", "region-twin"),
    "text": ("text", "text-twin"),
    "panel": ("panel", "panel-twin"),
    "picture": ("picture", "picture-twin"),
    "strand": ("strand", "strand-twin"),
    "legend": ("legend", "legend-twin"),
    "mixed": ("cell", "arrow", "region", "text"),
}
"""What is selected together, by a name for it."""


@pytest.fixture(scope="module")
def panel(qapp):
    session = full_session()
    for kind in ("region", "text", "panel", "picture", "strand", "legend"):
        record = session.record(kind)
        moved = {"x": record.x + 40.0, "width": record.width + 10.0} if hasattr(record, "x") else {}
        session.history.run(
            "Twin", create.add_record, msgspec.structs.replace(record, id=f"{kind}-twin", z="", **moved)
        )
    made = InspectorPanel(session)
    made.resize(290, 900)
    made.show()
    settle(20)
    yield made
    made.close()


def change(field, before) -> bool:
    """Edit a field as a person does; say whether there is something to edit here."""
    if isinstance(field, NumberField):
        enter(field, "3" if before not in (3, 3.0) else "4")
    elif isinstance(field, TextField | QLineEdit):
        enter(field, "something else")
    elif isinstance(field, CheckField):
        field.click()
    elif isinstance(field, ChoiceField):
        row = next((n for n, value in enumerate(field._values) if value not in (before, MIXED)), None)
        if row is None:
            return False
        field.setCurrentIndex(row)
        field._activated(row)
    elif isinstance(field, RichField):
        field.edited.emit(rich("Other words"), False)
    elif isinstance(field, NotesField):
        field.edited.emit("Other words", False)
    elif isinstance(field, ColorField):
        field.edited.emit("#123456", False)
    else:
        return False
    return True


@pytest.mark.parametrize("kind", KINDS)
def test_a_field_changes_all_that_are_selected_in_one_step(panel, kind):
    session, ids = panel.session, KINDS[kind]
    session.select(ids)
    settle(30)
    edited = []
    for section in panel._shown:
        section.fold(True)
        for row in section.rows:
            if not row.field.isVisibleTo(section) or not row.field.isEnabled():
                continue
            name = f"{type(section).__name__} {row.field.accessibleName()}"
            before, steps = session.history.diagram, session.history.position
            read = [row.read(session.record(i)) for i in ids]
            if not change(row.field, common(read)):
                continue
            settle(5)
            assert session.history.position == steps + 1, name
            now = [row.read(session.record(i)) for i in ids]
            assert now != read, name
            assert common(now) is not MIXED or kind == "mixed", name
            edited.append(name)
            session.undo()
            assert session.history.diagram.records == before.records, name
            settle(5)
    assert len(edited) >= 4, edited
