"""The dialog for entries that are the same publication: which pairs to merge, and which entry to keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crosstalk.exporters.references.text import line
from crosstalk.model import Reference
from crosstalk.tongue import tr
from crosstalk.ui.style import enlarge

_TICK, _KEEP, _WHAT = range(3)
_MOST = 300
"""Pairs that are shown in one go; those that are left are found the next time."""


class MergeDialog(QDialog):
    """Lists pairs with a tick each; `merged` tells (kept, dropped) pairs when the person accepts."""

    merged = Signal(object)

    def __init__(
        self,
        pairs: Sequence[tuple[str, str]],
        references: Mapping[str, Reference],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pairs = tuple(pairs)[:_MOST]
        self.setObjectName("merge-references")
        self.setWindowTitle(tr("Merge duplicates"))
        count = len(pairs)
        says = (
            tr("1 pair of entries is the same publication by DOI, PMID, or title and year.")
            if count == 1
            else tr(
                "{count} pairs of entries are the same publication by DOI, PMID, or title and year.",
                count=count,
            )
        )
        then = tr(
            "What cites the one that goes cites the one that stays, which is filled up with what only the "
            "other says."
        )
        words = QLabel(f"{says} {then}", self)
        words.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(tr("Duplicates"))
        self.list.setHeaderLabels([tr("Merge"), tr("Keep"), tr("Publication")])
        self.list.setRootIsDecorated(False)
        self.list.setColumnWidth(_TICK, 64)
        self.list.setColumnWidth(_KEEP, 150)
        self.choices: list[QComboBox] = []
        for pair in self._pairs:
            self._add(pair, references)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.ok = buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda *_: self._count())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        enlarge(self, 680, 380)
        self._count()

    @property
    def chosen(self) -> tuple[tuple[str, str], ...]:
        """The ticked pairs, the entry to keep first."""
        found = []
        for row, (first, second) in enumerate(self._pairs):
            item = self.list.topLevelItem(row)
            if item is not None and item.checkState(_TICK) == Qt.CheckState.Checked:
                keep = self.choices[row].currentText()
                found.append((keep, second if keep == first else first))
        return tuple(found)

    def accept(self) -> None:
        """Merge the ticked pairs."""
        self.merged.emit(self.chosen)
        super().accept()

    def _add(self, pair: tuple[str, str], references: Mapping[str, Reference]) -> None:
        texts = [line(references[key]) for key in pair]
        item = QTreeWidgetItem(self.list, ["", "", "\n".join(texts)])
        item.setCheckState(_TICK, Qt.CheckState.Checked)
        item.setToolTip(_WHAT, "\n\n".join(texts))
        choice = QComboBox(self.list)
        choice.setAccessibleName(tr("Entry to keep of {pair} and {pair2}", pair=pair[0], pair2=pair[1]))
        choice.addItems(list(pair))
        self.choices.append(choice)
        self.list.setItemWidget(item, _KEEP, choice)

    def _count(self) -> None:
        count = len(self.chosen)
        self.ok.setEnabled(bool(count))
        self.ok.setText(tr("Merge {count}", count=count) if count else tr("Merge"))
