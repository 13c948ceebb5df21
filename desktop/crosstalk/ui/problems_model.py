"""Findings as a tree: severity, then check where there are several of one, then the findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from crosstalk.checks import CHECKS, SEVERITIES, Finding
from crosstalk.tongue import later, tr

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
FINDINGS = Qt.ItemDataRole.UserRole
"""The findings that a row stands for (`Held`): one, or all below it."""
KIND = Qt.ItemDataRole.UserRole + 1
"""`errors`, `warnings`, `notes`, `silenced` (headings), `check` or `finding`."""
KEY = Qt.ItemDataRole.UserRole + 2
"""Equal for the same row before and after an edit."""
COUNT = Qt.ItemDataRole.UserRole + 3

MOST = 100
"""Findings of one check that are listed; the others are counted."""
OPEN = 12
"""A check with more findings begins folded, and its rows are made when it is opened or looked for."""
_HEADINGS = {"error": later("Errors"), "warning": later("Warnings"), "note": later("Notes##of the checks")}


class Held:
    """Findings of a row. No sequence: Qt would copy one each time it is looked at."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Hold findings as they are."""
        self._findings = findings

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._findings)

    def __len__(self) -> int:
        return len(self._findings)


class ProblemsModel(QStandardItemModel):
    """Rows made anew for each list of findings."""

    _unmade: dict[str, tuple[QStandardItem, list[Finding]]] = {}
    """Of checks that were not opened yet: their row, and what belongs below it, by the row's key."""

    def show_findings(self, findings: Sequence[Finding], with_silenced: bool) -> None:
        """Fill the tree."""
        self.clear()
        self._unmade = {}
        parts: dict[str, list[Finding]] = {}
        for finding in findings:
            parts.setdefault("silenced" if finding.silenced else finding.severity, []).append(finding)
        for severity in SEVERITIES:
            self._add(tr(_HEADINGS[severity]), severity, parts.get(severity, []))
        if with_silenced:
            self._add(tr("Silenced"), "silenced", parts.get("silenced", []))

    def hasChildren(self, parent: Index = _NOTHING) -> bool:
        """Say whether there is something below, made or not."""
        return super().hasChildren(parent) or self.canFetchMore(parent)

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether rows below are still to be made."""
        return parent.isValid() and parent.data(KEY) in self._unmade

    def fetchMore(self, parent: Index) -> None:
        """Make the rows below."""
        made = self._unmade.pop(parent.data(KEY), None)
        if made is not None:
            row, found = made
            row.appendRows(_rows(row.data(KEY), found))

    def make(self, finding_id: str) -> None:
        """See to it that a finding that is listed has its row."""
        for key, (row, found) in list(self._unmade.items()):
            if any(finding.id == finding_id for finding in found[:MOST]):
                del self._unmade[key]
                row.appendRows(_rows(key, found))

    def _add(self, title: str, kind: str, findings: list[Finding]) -> None:
        if not findings:
            return
        heading = _row(title, kind, kind, findings)
        heading.setSelectable(False)
        by_check: dict[str, list[Finding]] = {}
        for finding in findings:
            by_check.setdefault(finding.check, []).append(finding)
        for check, found in by_check.items():
            if len(found) == 1:
                heading.appendRow(_finding(found[0]))
                continue
            row = _row(tr(CHECKS[check].label), "check", f"{kind} {check}", found)
            row.setToolTip(tr(CHECKS[check].about))
            if len(found) > OPEN:
                self._unmade[f"{kind} {check}"] = (row, found)
            else:
                row.appendRows(_rows(f"{kind} {check}", found))
            heading.appendRow(row)
        self.appendRow(heading)


def _rows(key: str, found: Sequence[Finding]) -> list[QStandardItem]:
    """Return the rows below a check."""
    rows = [_finding(finding) for finding in found[:MOST]]
    if len(found) > MOST:
        more = _row(tr("and {count} more", count=len(found) - MOST), "more", tr("{key} more", key=key), [])
        more.setSelectable(False)
        rows.append(more)
    return rows


def _finding(finding: Finding) -> QStandardItem:
    words = finding.message
    if finding.silenced:
        words = tr("{words}\nSilenced: {silenced}", words=words, silenced=finding.silenced)
    row = _row(words, "finding", finding.id, [finding])
    row.setToolTip(f"{tr(CHECKS[finding.check].label)}: {tr(CHECKS[finding.check].about)}")
    return row


def _row(text: str, kind: str, key: str, findings: list[Finding]) -> QStandardItem:
    row = QStandardItem(text)
    row.setEditable(False)
    row.setData(Held(findings), FINDINGS)
    row.setData(kind, KIND)
    row.setData(key, KEY)
    row.setData(len(findings), COUNT)
    counted = "" if kind in ("finding", "more") else f", {len(findings)}"
    row.setData(f"{text}{counted}", Qt.ItemDataRole.AccessibleTextRole)
    return row
