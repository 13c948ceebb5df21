"""The page of abbreviations: what each stands for, to be edited; those that nobody knows are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crosstalk.commands import document
from crosstalk.telling import Abbreviation, Told, abbreviations
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_ROW = 34
"""Height of a row, in logical pixels."""
_NO_ABBREVIATION = later("a name, no abbreviation")
_SHORT, _MEANING = range(2)
_ROLE = Qt.ItemDataRole.UserRole


class AbbreviationsPage(QWidget):
    """A table of short forms and their meanings; a meaning that is typed or chosen is kept with the figure."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.found: tuple[Abbreviation, ...] = ()
        self._own: dict[str, str] = {}
        self.sum = QLabel(self)
        self.sum.setWordWrap(True)
        self.table = QTableWidget(0, 2, self)
        self.table.setAccessibleName(tr("Abbreviations"))
        self.table.setHorizontalHeaderLabels([tr("Short"), tr("Stands for")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.horizontalHeader().setMinimumHeight(26)
        self.table.setShowGrid(False)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.horizontalHeader().setSectionResizeMode(_MEANING, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(_SHORT, 78)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.itemClicked.connect(self._go)
        self.short = QLineEdit(self)
        self.short.setPlaceholderText(tr("Short"))
        self.short.setAccessibleName(tr("Another abbreviation"))
        self.short.setFixedWidth(px(74))
        self.meaning = QLineEdit(self)
        self.meaning.setPlaceholderText(tr("stands for"))
        self.meaning.setAccessibleName(tr("What the other abbreviation stands for"))
        self.meaning.returnPressed.connect(self.add)
        self.button = QPushButton(tr("Add"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.add)
        line = QHBoxLayout()
        line.setSpacing(6)
        for widget in (self.short, self.meaning, self.button):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.sum)
        column.addWidget(self.table, 1)
        column.addLayout(line)

    def show_told(self, told: Told) -> None:
        """Show the abbreviations of the figure; those that are asked for come first."""
        found = self._in_order(abbreviations(told))
        own = dict(told.diagram.metadata.abbreviations)
        asked = sum(1 for a in found if a.is_asked_for)
        named = sum(1 for a in found if a.is_name)
        words = (
            tr("{count} in the figure", count=len(found) - named)
            if len(found) > named
            else tr("No abbreviations in the labels and texts.")
        )
        marked = (
            tr(
                ", <span style='color: {ASKED}'>{asked} without a meaning</span>",
                ASKED=style.BAD,
                asked=asked,
            )
            if asked
            else ""
        )
        self.sum.setText(words + marked)
        if found == self.found and own == self._own:
            return
        place = self.table.verticalScrollBar().value()
        stays = [a.short for a in found] == [a.short for a in self.found]
        self.found, self._own = found, own
        if stays:
            for row, abbreviation in enumerate(found):
                self._show(row, abbreviation)
            return
        self.table.setRowCount(0)
        self.table.setRowCount(len(found))
        for row, abbreviation in enumerate(found):
            self._fill(row, abbreviation)
        self.table.verticalScrollBar().setValue(place)

    def _in_order(self, found: tuple[Abbreviation, ...]) -> tuple[Abbreviation, ...]:
        """Return those that are asked for first; where the same are there as before, in the order of before."""
        places = {a.short: n for n, a in enumerate(self.found)}
        if places.keys() == {a.short for a in found}:
            return tuple(sorted(found, key=lambda a: places[a.short]))
        return tuple(sorted(found, key=lambda a: (not a.is_asked_for, a.is_name)))

    def explain(self, short: str, meaning: str) -> None:
        """Keep with the figure what an abbreviation stands for; "" leaves it to the catalogue."""
        meaning = " ".join(meaning.split())
        if meaning == tr(_NO_ABBREVIATION):
            self.call_it_a_name(short)
            return
        known = next((a for a in self.found if a.short == short), None)
        if known is not None and meaning == known.meaning:
            return
        self.session.run(later("Explain abbreviation"), document.explain_abbreviation, short, meaning)

    def call_it_a_name(self, short: str) -> None:
        """Keep with the figure that something is no abbreviation but a name, such as the symbol of a gene."""
        if not any(a.short == short and a.is_name for a in self.found):
            self.session.run(later("Call it a name"), document.call_it_a_name, short)

    def ask_again(self, short: str) -> None:
        """Let something be an abbreviation after all."""
        self.session.run(later("Explain abbreviation"), document.explain_abbreviation, short, "")

    def add(self) -> None:
        """Keep an abbreviation that the figure's words did not lead to."""
        if self.short.text().strip() and self.meaning.text().strip():
            self.explain(self.short.text().strip(), self.meaning.text())
            self.short.clear()
            self.meaning.clear()
            self.short.setFocus()

    def field(self, row: int) -> QComboBox:
        """Return the field for the meaning of a row."""
        widget = self.table.cellWidget(row, _MEANING)
        assert isinstance(widget, QComboBox)
        return widget

    def _fill(self, row: int, abbreviation: Abbreviation) -> None:
        item = QTableWidgetItem(abbreviation.short)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setToolTip(tr("Select where it stands"))
        self.table.setItem(row, _SHORT, item)
        self.table.setCellWidget(row, _MEANING, self._field(abbreviation))
        self._show(row, abbreviation)

    def _field(self, abbreviation: Abbreviation) -> QComboBox:
        field = QComboBox(self.table)
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.setAccessibleName(tr("{short} stands for", short=abbreviation.short))
        field.addItems(list(abbreviation.choices))
        field.addItem("")
        field.setCurrentIndex(-1)
        field.setMinimumContentsLength(8)
        edit, short = _line_of(field), abbreviation.short
        edit.editingFinished.connect(lambda: self.explain(short, edit.text()))
        field.activated.connect(lambda row: self._chosen(short, field, row))
        return field

    def _chosen(self, short: str, field: QComboBox, row: int) -> None:
        """Take a meaning from the list, or its last line: that it is none, or one after all."""
        if row < field.count() - 1:
            self.explain(short, field.currentText())
            return
        is_name = any(a.short == short and a.is_name for a in self.found)
        field.setCurrentIndex(-1)
        (self.ask_again if is_name else self.call_it_a_name)(short)

    def _show(self, row: int, abbreviation: Abbreviation) -> None:
        item, field = self.table.item(row, _SHORT), self.field(row)
        assert item is not None
        item.setData(_ROLE, abbreviation.ids)
        is_name = abbreviation.is_name
        item.setForeground(
            QColor(style.BAD if abbreviation.is_asked_for else style.TEXT_FAINT if is_name else style.TEXT)
        )
        edit, is_own = _line_of(field), is_name or abbreviation.short in self._own
        field.setItemText(
            field.count() - 1, tr("an abbreviation after all") if is_name else tr(_NO_ABBREVIATION)
        )
        edit.setPlaceholderText(tr(_NO_ABBREVIATION) if is_name else tr("not known yet"))
        if not edit.hasFocus():
            edit.setText(abbreviation.meaning)
            edit.setCursorPosition(0)
        known = (
            tr("From the catalogue")
            if abbreviation.meaning
            else tr("Nobody knows it: say what it stands for, or that it is a name (arrow at the right)")
        )
        field.setToolTip(tr("Kept with this figure") if is_own else known)

    def _go(self, item: QTableWidgetItem) -> None:
        ids = item.data(_ROLE)
        if item.column() == _SHORT and ids:
            self.session.select(ids)


def _line_of(field: QComboBox) -> QLineEdit:
    edit = field.lineEdit()
    assert edit is not None
    return edit
