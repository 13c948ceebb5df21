"""The theme editor: every colour, text size and line width of the page's theme, changed while the page is looked at.

A theme that ships is never changed: the first edit gives the diagram a copy of its own, which travels in its file.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog import roles
from crosstalk.commands import document, themes
from crosstalk.editor.session import EditorSession
from crosstalk.errors import CrosstalkError
from crosstalk.model import Connector, OwnTheme, Region
from crosstalk.storage import shelf
from crosstalk.tongue import again, later, tr
from crosstalk.ui import style
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.fields import ChoiceField, NumberField, TextField
from crosstalk.ui.style import enlarge, px
from crosstalk.ui.theme_preview import ThemePreview

_KEPT = "kept:"


class ThemeEditor(QDialog):
    """Stays open beside the page; each change is one undo step of the document."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("theme-editor")
        self.setWindowTitle(tr("Theme"))
        self.setModal(False)
        self.colors: dict[str, ColorField] = {}
        self.numbers: dict[tuple[str, str], NumberField] = {}
        self._warnings: dict[str, QLabel] = {}
        self._kept: dict[str, OwnTheme] = {}
        self._go = 0
        self._shape: object = None
        self.preview = ThemePreview(self)
        self._make_head()
        self._area = QScrollArea(self)
        self._area.setAccessibleName(tr("Colours, text and lines of the theme"))
        self._area.setObjectName("quiet")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setMinimumWidth(px(420))
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._leave = session.history_changed.connect(self._follow)
        self.refresh()
        enlarge(self, 800, 640)

    # -- parts -------------------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.theme = ChoiceField([], parent=self)
        self.theme.setObjectName("theme")
        self.theme.setAccessibleName(tr("Theme of the page"))
        self.theme.edited.connect(lambda value, _: self._choose(value))
        self.name = TextField(tr("name"), self)
        self.name.setAccessibleName(tr("Name of the theme"))
        self.name.edited.connect(lambda text, _: self._rename(text))
        self.duplicate = self._button(tr("Duplicate"), self._duplicate, tr("Make another one to change"))
        self.keep = self._button(
            tr("Keep for other diagrams"), self._keep, tr("Put it among your own themes")
        )
        self.reset = self._button(
            tr("Reset"), self._reset, tr("Give everything back to the theme it was made from")
        )
        self.remove = self._button(tr("Remove"), self._remove, tr("Take it out of this diagram"))

    def _button(self, words: str, do: Callable[[], object], tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda _: do())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.theme, 1)
        head.addWidget(self.name, 1)
        head.addWidget(self.duplicate)
        side = QVBoxLayout()
        side.addWidget(self.preview)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setStyleSheet(f"color: {style.TEXT_MUTED};")
        side.addWidget(self.summary)
        side.addStretch(1)
        for button in (self.keep, self.reset, self.remove):
            side.addWidget(button)
        body = QHBoxLayout()
        body.addWidget(self._area, 1)
        body.addLayout(side)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addLayout(body, 1)

    def _rebuild(self, form: list[roles.Group]) -> None:
        """Make the rows; only when there are other roles than before."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setColumnMinimumWidth(0, 150)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(4)
        self.colors, self.numbers, self._warnings = {}, {}, {}
        for group in form:
            self._heading(grid, group.label)
            for role, words in group.roles.items():
                self._color_row(grid, role, words)
        self._heading(grid, tr("Text sizes"))
        for role, words in roles.SIZES.items():
            self._number_row(grid, "sizes", role, words, "pt")
        self._heading(grid, tr("Line widths"))
        for role, words in roles.WIDTHS.items():
            self._number_row(grid, "widths", role, words, "" if role == "line" else "pt")
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(holder)

    def _heading(self, grid: QGridLayout, words: str) -> None:
        label = QLabel(again(words))
        label.setStyleSheet("font-weight: 600; padding-top: 8px;")
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)

    def _color_row(self, grid: QGridLayout, role: str, words: str) -> None:
        field = ColorField(natural=tr("its base"), dialog_title=again(words))
        field.setAccessibleName(again(words))
        field.edited.connect(partial(self._set, "colors", role))
        self._row(grid, words, field)
        warning = QLabel()
        warning.setWordWrap(True)
        warning.setStyleSheet(f"color: {style.WARNING};")
        warning.hide()
        grid.addWidget(warning, grid.rowCount(), 1)
        self.colors[role], self._warnings[role] = field, warning

    def _number_row(self, grid: QGridLayout, part: themes.Part, role: str, words: str, unit: str) -> None:
        low, high = (3.0, 72.0) if part == "sizes" else (0.1, 20.0)
        field = NumberField(
            unit, low=low, high=high, step=0.5 if part == "sizes" else 0.1, automatic=tr("its base")
        )
        field.setAccessibleName(again(words))
        field.edited.connect(partial(self._set, part, role))
        self._row(grid, words, field)
        self.numbers[part, role] = field

    def _row(self, grid: QGridLayout, words: str, field: QWidget) -> None:
        label = QLabel(again(words))
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setBuddy(field)
        line = grid.rowCount()
        grid.addWidget(label, line, 0)
        grid.addWidget(field, line, 1)

    # -- showing -----------------------------------------------------------------------------------------------

    def _follow(self, diff: Any) -> None:
        # Lines that come and go change what must be told apart; what merely moves changes nothing here.
        if {"page", "themes"} & set(diff.fields) or diff.added or diff.removed:
            self._later.start()

    def refresh(self) -> None:
        """Show the page's theme."""
        catalog, theme = self.session.catalog, self.session.scene.stage.theme
        records = self.session.history.diagram.records.values()
        kinds = sorted({r.type for r in records if isinstance(r, Region)})
        form = roles.groups(catalog, theme, kinds)
        if form != self._shape:
            self._shape = form
            self._rebuild(form)
        own = self._own()
        base = catalog.theme(own.base) if own is not None else theme
        for role, field in self.colors.items():
            natural_color = roles.color_of(catalog, base, role)
            field.set_fallback(natural_color)
            field.code.set_hint(natural_color)
            field.show_value(own.colors.get(role) if own is not None else None)
        for (part, role), number in self.numbers.items():
            natural = getattr(base, part).get(role)
            number.set_hint(f"{natural:g}" if natural is not None else "")
            number.show_value(getattr(own, part).get(role) if own is not None else None)
        self._show_head(own)
        used = {r.relation for r in records if isinstance(r, Connector)}
        self._show_warnings(roles.warnings(catalog, theme, used))
        self.preview.show_theme(theme)

    def _show_head(self, own: OwnTheme | None) -> None:
        diagram = self.session.history.diagram
        self._kept = {f"{_KEPT}{theme.id}": theme for theme in shelf.kept_themes()}
        choices = [(theme.id, tr(theme.label)) for theme in self.session.catalog.themes.values()]
        choices += [(t.id, tr("{t} (in this diagram)", t=t.label or t.id)) for t in diagram.themes.values()]
        choices += [(key, tr("{label} (kept)", label=theme.label)) for key, theme in self._kept.items()]
        self.theme.set_choices(choices)
        self.theme.show_value(diagram.page.theme)
        self.name.setEnabled(own is not None)
        self.name.show_value(own.label if own is not None else "")
        for button in (self.keep, self.reset, self.remove):
            button.setEnabled(own is not None)

    def _show_warnings(self, found: dict[str, str]) -> None:
        for role, label in self._warnings.items():
            label.setText(found.get(role, ""))
            label.setVisible(role in found)
        count = sum(1 for role in found if role in self._warnings)
        self.summary.setText(
            tr("Everything can be seen.")
            if not count
            else tr("1 colour is hard to see or to tell apart.")
            if count == 1
            else tr("{count} colours are hard to see or to tell apart.", count=count)
        )

    def _own(self) -> OwnTheme | None:
        diagram = self.session.history.diagram
        return diagram.themes.get(diagram.page.theme)

    # -- changing ----------------------------------------------------------------------------------------------

    def _set(self, part: themes.Part, role: str, value: Any, going_on: bool) -> None:
        self.session.settle()
        name = tr("Change theme")
        label = tr("{label}, own", label=self.session.scene.stage.theme.label)
        if not going_on:
            self._go += 1
            self.session.run(name, themes.set_part, part, role, value, label)
            return
        merge = f"theme {part} {role} {self._go}"
        try:
            self.session.history.run_merged(name, merge, themes.set_part, part, role, value, label)
        except CrosstalkError as error:
            self.session.message.emit(str(error))

    def _choose(self, value: str) -> None:
        if value in self._kept:
            self.session.run(
                later("Use theme"), themes.add, msgspec.structs.replace(self._kept[value], id="")
            )
        else:
            self.session.run(later("Change theme"), document.set_page, theme=value)
        self._later.start()

    def _rename(self, text: str) -> None:
        if (own := self._own()) is not None:
            self.session.run(later("Rename theme"), themes.rename, own.id, text)
            self._later.start()

    def _duplicate(self) -> None:
        label = self.session.scene.stage.theme.label
        self.session.run(later("Duplicate theme"), themes.duplicate, later("{label}, copy", label=label))

    def _reset(self) -> None:
        if (own := self._own()) is not None:
            self.session.run(later("Reset theme"), themes.reset, own.id)

    def _remove(self) -> None:
        if (own := self._own()) is not None:
            self.session.run(later("Remove theme"), themes.remove, own.id)

    def _keep(self) -> None:
        if (own := self._own()) is not None:
            try:
                shelf.keep(own)
            except CrosstalkError as error:
                self.session.message.emit(str(error))
                return
            self.session.message.emit(tr("“{label}” can be chosen in other diagrams now.", label=own.label))
            self.refresh()

    def done(self, result: int) -> None:
        """Stop following the document."""
        self._leave()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop following the document."""
        self._leave()
        super().closeEvent(event)
