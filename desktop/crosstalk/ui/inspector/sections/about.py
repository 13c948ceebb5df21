"""Name, alternative text, notes, lock and visibility: what every record can say."""

from __future__ import annotations

from crosstalk.ui.inspector.fields import CheckField, TextField
from crosstalk.ui.inspector.notes_field import NotesField
from crosstalk.ui.inspector.section import Section


class AboutSection(Section):
    """What it is called and what is noted."""

    title = "Notes and access"
    open_at_first = False

    def build(self) -> None:
        """Make the rows."""
        self.field_row("Name", TextField("none"), "name", "Change name", "A name for lists; it is not drawn")
        self.field_row("Alt text", NotesField("for those who do not see it", 3), "alt", "Change alternative text",
                       "Alternative text: what the picture shows, for readers who do not see it")  # fmt: skip
        self.field_row("Notes", NotesField("for you and your co-authors", 3), "note", "Change notes",
                       "Notes are kept in the file and not drawn")  # fmt: skip
        self.locked, self.hidden = CheckField("Locked"), CheckField("Hidden")
        self.locked.setToolTip("It cannot be moved or changed on the page (Ctrl+Shift+L)")
        self.hidden.setToolTip("It is not drawn (Ctrl+Shift+H)")
        self.bind(self.locked, lambda r: r.locked,
                  lambda value, on: self.subject.set_field("Lock" if value else "Unlock", "locked", value))  # fmt: skip
        self.bind(self.hidden, lambda r: r.hidden,
                  lambda value, on: self.subject.set_field("Hide" if value else "Show", "hidden", value))  # fmt: skip
        self.side_by_side("", self.locked, self.hidden)
