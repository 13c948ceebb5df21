"""The Object menu: words, groups, locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import arrange, create, edit
from crosstalk.editor import free_place
from crosstalk.editor.actions.action import Action, has_many, has_selection
from crosstalk.editor.text_edit import FIELDS
from crosstalk.geometry import Rect
from crosstalk.model import Connector, Group, Legend, Record
from crosstalk.scene import legends
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Object"
LEGEND_MARGIN, LEGEND_HEIGHT = 6.0, 20.0
"""Room around a new legend, and its height, in points."""
LEGEND_COLUMNS = 5


def _has_words(session: EditorSession) -> bool:
    record = _single(session)
    return record is not None and not record.locked and type(record) in FIELDS


def _edit_words(session: EditorSession) -> None:
    session.edit_text(session.selection[0])


def _is_connector(session: EditorSession) -> bool:
    return isinstance(_single(session), Connector) and _has_words(session)


def _edit_mediator(session: EditorSession) -> None:
    session.edit_text(session.selection[0], "mediator")


def _single(session: EditorSession) -> Record | None:
    return session.record(session.selection[0]) if len(session.selection) == 1 else None


def _group(session: EditorSession) -> None:
    made = session.run(later("Group"), arrange.group, _groupable(session))
    if made:
        session.select([made])


def _groupable(session: EditorSession) -> list[str]:
    # A connector is held by its ends; in a group it would keep the group alive and move nothing.
    return [i for i in session.selection if not isinstance(session.record(i), Connector)]


def _can_group(session: EditorSession) -> bool:
    return has_many(session) and len(_groupable(session)) > 1


def _ungroup(session: EditorSession) -> None:
    freed = session.run(later("Ungroup"), arrange.ungroup, session.selection)
    if freed:
        session.select(freed)


def _has_group(session: EditorSession) -> bool:
    return any(isinstance(session.record(i), Group) for i in session.selection)


def _is_locked(session: EditorSession) -> bool:
    records = [session.record(i) for i in session.selection]
    return bool(records) and all(r is not None and r.locked for r in records)


def _toggle_lock(session: EditorSession) -> None:
    locked = _is_locked(session)
    session.run(later("Unlock") if locked else later("Lock"), edit.set_locked, session.selection, not locked)


def _hide(session: EditorSession) -> None:
    session.run(later("Hide"), edit.set_hidden, session.selection, True)
    session.select(())


def _hidden(session: EditorSession) -> list[str]:
    return [i for i, r in session.history.diagram.records.items() if r.hidden]


def _show_all(session: EditorSession) -> None:
    ids = _hidden(session)
    session.run(later("Show all"), edit.set_hidden, ids, False)
    session.select(ids)


def _locked(session: EditorSession) -> list[str]:
    return [i for i, r in session.history.diagram.records.items() if r.locked]


def _unlock_all(session: EditorSession) -> None:
    session.run(later("Unlock all"), edit.set_locked, _locked(session), False)


def _add_legend(session: EditorSession) -> None:
    """Put a legend along the foot of the page, or where it covers nothing: narrower then, with fewer columns."""
    session.settle()
    forms = [_legend_form(session, columns) for columns in range(LEGEND_COLUMNS, 0, -1)]
    box = free_place.low_on_page(session, forms)
    if box is None:
        page, box = session.scene.page, forms[0]
        box = box.moved(page.x + LEGEND_MARGIN - box.x, page.bottom - LEGEND_MARGIN - box.bottom)
        columns = LEGEND_COLUMNS
    else:
        columns = next(LEGEND_COLUMNS - n for n, form in enumerate(forms) if form.width == box.width)
    new = session.run(later("Add legend"), create.add_record, _legend(box, columns))
    if new:
        session.select([new])


def _legend_form(session: EditorSession, columns: int) -> Rect:
    """Return what a legend of so many columns takes up; a column is always as wide."""
    width = (session.scene.page.width - 2 * LEGEND_MARGIN) * columns / LEGEND_COLUMNS
    alone = _legend(Rect(0.0, 0.0, width, LEGEND_HEIGHT), columns)
    return legends.build(session.scene.stage, alone).body


def _legend(box: Rect, columns: int) -> Legend:
    x, y = box.centre
    return Legend(id="", x=x, y=y, width=box.width, height=box.height, columns=columns)


ACTIONS = [
    Action(
        "object.edit_text", "Edit text", _edit_words, ("F2", "Enter"), "mdi6.form-textbox", MENU, "text",
        _has_words,
    ),
    Action(
        "object.edit_mediator", "Edit mediator", _edit_mediator, ("Shift+Enter",), "mdi6.label-outline", MENU,
        "text", _is_connector,
    ),
    Action(
        "object.add_legend", "Add legend", _add_legend, (), "mdi6.format-list-bulleted-type", MENU, "text",
        lambda s: bool(s.scene.stage.used_relations()),
        tip="Explain the relations in use, at the foot of the page",
    ),
    Action("object.group", "Group", _group, ("Ctrl+G",), "mdi6.group", MENU, "group", _can_group),
    Action(
        "object.ungroup", "Ungroup", _ungroup, ("Ctrl+Shift+G",), "mdi6.ungroup", MENU, "group", _has_group
    ),
    Action(
        "object.lock", "Lock", _toggle_lock, ("Ctrl+Shift+L",), "mdi6.lock-outline", MENU, "lock", has_selection,
        _is_locked,
    ),
    Action(
        "object.unlock_all", "Unlock all", _unlock_all, (), "mdi6.lock-open-variant-outline", MENU, "lock",
        lambda s: bool(_locked(s)),
    ),
    Action("object.hide", "Hide", _hide, ("Ctrl+Shift+H",), "mdi6.eye-off-outline", MENU, "lock", has_selection),
    Action(
        "object.show_all", "Show all", _show_all, (), "mdi6.eye-outline", MENU, "lock",
        lambda s: bool(_hidden(s)),
    ),
]  # fmt: skip
