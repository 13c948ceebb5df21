"""The language of what the catalogue writes onto the page: of new components, and of what stands there already."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from crosstalk.catalog.terms import CHINESE, ENGLISH, LANGUAGES
from crosstalk.commands import Gesture, labels
from crosstalk.model.records import RichText
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

STEPS = {ENGLISH: later("Labels into English"), CHINESE: later("Labels into Chinese")}
assert set(STEPS) == set(LANGUAGES)


def new_label(session: EditorSession, type_id: str) -> RichText | None:
    """Return the label of a new component of a type in the language of new labels; None where its type says it."""
    return labels.own_label(session.catalog, type_id, session.settings.label_language)


def label_field(session: EditorSession, type_id: str) -> dict[str, Any]:
    """Return what `create.add_component` needs besides for a new component to be called in the language chosen."""
    label = new_label(session, type_id)
    return {} if label is None else {"label": label}


def put_in(session: EditorSession, gesture: Gesture, ids: Iterable[str]) -> None:
    """Put the labels of what a gesture added, and of what lies in it, into the language of new labels."""
    language = session.settings.label_language
    if language != ENGLISH:
        gesture.edit(labels.translate_whole, tuple(ids), session.catalog, language)


def chosen(session: EditorSession) -> tuple[str, ...]:
    """Return what is translated: what is selected with its members, else everything; nothing that is locked."""
    ids = _with_members(session, session.selection) if session.selection else session.history.records
    return tuple(i for i in ids if (record := session.record(i)) is not None and not record.locked)


def is_any_other(session: EditorSession, language: str) -> bool:
    """Say whether something of that would be called otherwise in a language."""
    records = map(session.record, chosen(session))
    return any(r is not None and labels.in_language(r, session.catalog, language) for r in records)


def translate(session: EditorSession, language: str) -> None:
    """Put labels that are the catalogue's into a language, as one step, and say how many there were."""
    count = session.run(STEPS[language], labels.translate, chosen(session), session.catalog, language)
    if count is not None:
        session.message.emit(
            tr("1 label translated.") if count == 1 else tr("{count} labels translated.", count=count)
        )


def _with_members(session: EditorSession, ids: Iterable[str]) -> tuple[str, ...]:
    children, found = session.history.diagram.children, dict.fromkeys(ids)
    queue = list(found)
    while queue:
        inner = [i for i in children.get(queue.pop(), ()) if i not in found]
        found.update(dict.fromkeys(inner))
        queue += inner
    return tuple(found)
