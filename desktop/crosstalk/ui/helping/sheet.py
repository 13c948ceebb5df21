"""The sheet of keys: every key on one page, searched by a word or by the key itself."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from crosstalk.editor.actions import REGISTRY
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.helping.gestures import GESTURES
from crosstalk.ui.helping.keys import shown
from crosstalk.ui.style import SPACE, enlarge

Line = tuple[str, str]
COLUMNS = 3


class KeySheet(QDialog):
    """All keys in three columns, by menu; the pointer's gestures first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key-sheet")
        self.setWindowTitle(tr("Keys"))
        enlarge(self, 1080, 720)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search for a word or a key"))
        self.search.setAccessibleName(tr("Search in the keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self.refresh())
        self.page = QTextBrowser(self)
        self.page.setObjectName("key-page")
        self.page.setAccessibleName(tr("Keys by menu"))
        self.page.setOpenLinks(False)
        change = QPushButton(tr("Change keys…"), self)
        change.setAutoDefault(False)
        change.clicked.connect(self._change)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(change)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.page, 1)
        self.refresh()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Show what fits the search, with the keys of now."""
        groups = dict(_matching(groups_of_keys(), self.search.text()))
        self.page.setHtml(_html(groups) if groups else f"<p>{escape(tr('No key fits that.'))}</p>")

    def _change(self) -> None:
        from crosstalk.ui.helping.keys_dialog import KeysDialog

        KeysDialog(self).exec()
        self.refresh()


def groups_of_keys() -> dict[str, list[Line]]:
    """Return what has a key, by menu: each a name and its keys as the system writes them."""
    groups: dict[str, list[Line]] = {tr("Pointer"): [(tr(what), tr(how)) for what, how in GESTURES]}
    for action in REGISTRY:
        if action.shortcuts:
            menu = tr(action.menu.split("/")[0]) if action.menu else tr("Elsewhere")
            line = (tr(action.label).rstrip("…"), tr(" or ").join(shown(key) for key in action.shortcuts))
            groups.setdefault(menu, []).append(line)
    return groups


def _matching(groups: dict[str, list[Line]], text: str) -> Iterable[tuple[str, list[Line]]]:
    words = text.casefold().split()
    for title, lines in groups.items():
        kept = [
            line for line in lines if all(word in f"{title} {line[0]} {line[1]}".casefold() for word in words)
        ]
        if kept:
            yield title, kept


def _html(groups: dict[str, list[Line]]) -> str:
    columns = "".join(f'<td width="33%">{"".join(map(_group, part))}</td>' for part in _columns(groups))
    return f'<table width="100%" cellspacing="0" cellpadding="10"><tr>{columns}</tr></table>'


def _columns(groups: dict[str, list[Line]]) -> list[list[tuple[str, list[Line]]]]:
    """Spread groups over columns so that they end at about the same height, in their order."""
    heights = [len(lines) + 2 for lines in groups.values()]
    most = sum(heights) / COLUMNS
    columns: list[list[tuple[str, list[Line]]]] = [[] for _ in range(COLUMNS)]
    done = 0.0
    for group, height in zip(groups.items(), heights, strict=True):
        columns[min(int((done + height / 2) / most), COLUMNS - 1)].append(group)
        done += height
    return columns


def _group(group: tuple[str, list[Line]]) -> str:
    title, lines = group
    rows = "".join(
        f'<tr><td style="color:{style.TEXT}">{escape(what)}</td>'
        f'<td align="right" style="color:{style.TEXT_MUTED}">{escape(how)}</td></tr>'
        for what, how in lines
    )
    head = f'<p style="font-weight:600; color:{style.ACCENT}; margin:6px 0 2px 0">{escape(title)}</p>'
    return f'{head}<table width="100%" cellspacing="0" cellpadding="3">{rows}</table>'
