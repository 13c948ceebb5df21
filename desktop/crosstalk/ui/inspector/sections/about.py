"""Name, alternative text, notes, lock and visibility: what every record can say."""

from __future__ import annotations

from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import CheckField, TextField
from crosstalk.ui.inspector.notes_field import NotesField
from crosstalk.ui.inspector.section import Section


class AboutSection(Section):
    """What it is called and what is noted."""

    title = later("Notes and access")
    open_at_first = False

    def build(self) -> None:
        """Make the rows."""
        self.field_row(
            tr("Name"),
            TextField(tr("none")),
            "name",
            later("Change name"),
            tr("A name for lists; it is not drawn"),
        )
        self.field_row(
            tr("Alt text"),
            NotesField(tr("for those who do not see it"), 3),
            "alt",
            later("Change alternative text"),
            tr("Alternative text: what the picture shows, for readers who do not see it"),
        )
        self.field_row(
            tr("Notes"),
            NotesField(tr("for you and your co-authors"), 3),
            "note",
            later("Change notes"),
            tr("Notes are kept in the file and not drawn"),
        )
        self.locked, self.hidden = CheckField(tr("Locked")), CheckField(tr("Hidden"))
        self.locked.setToolTip(tr("It cannot be moved or changed on the page (Ctrl+Shift+L)"))
        self.hidden.setToolTip(tr("It is not drawn (Ctrl+Shift+H)"))
        self.bind(
            self.locked,
            lambda r: r.locked,
            lambda value, on: self.subject.set_field(
                later("Lock") if value else later("Unlock"), "locked", value
            ),
        )
        self.bind(
            self.hidden,
            lambda r: r.hidden,
            lambda value, on: self.subject.set_field(
                later("Hide") if value else later("Show"), "hidden", value
            ),
        )
        self.side_by_side("", self.locked, self.hidden)
