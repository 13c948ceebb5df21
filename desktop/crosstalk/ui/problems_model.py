"""Findings as a tree: severity, then check where there are several of one, then the findings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from crosstalk.checks import CHECKS, SEVERITIES, Finding

FINDINGS = Qt.ItemDataRole.UserRole
"""The findings that a row stands for: one, or all below it."""
KIND = Qt.ItemDataRole.UserRole + 1
"""`errors`, `warnings`, `notes`, `silenced` (headings), `check` or `finding`."""
KEY = Qt.ItemDataRole.UserRole + 2
"""Equal for the same row before and after an edit."""
COUNT = Qt.ItemDataRole.UserRole + 3

MOST = 100
"""Findings of one check that are listed; the others are counted."""
_HEADINGS = {"error": "Errors", "warning": "Warnings", "note": "Notes"}


class ProblemsModel(QStandardItemModel):
    """Rows made anew for each list of findings."""

    def show_findings(self, findings: Sequence[Finding], with_silenced: bool) -> None:
        """Fill the tree."""
        self.clear()
        for severity in SEVERITIES:
            self._add(
                _HEADINGS[severity],
                severity,
                [f for f in findings if f.severity == severity and not f.silenced],
            )
        if with_silenced:
            self._add("Silenced", "silenced", [f for f in findings if f.silenced])

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
            row = _row(CHECKS[check].label, "check", f"{kind} {check}", found)
            row.setToolTip(CHECKS[check].about)
            for finding in found[:MOST]:
                row.appendRow(_finding(finding))
            if len(found) > MOST:
                more = _row(f"and {len(found) - MOST} more", "more", f"{kind} {check} more", [])
                more.setSelectable(False)
                row.appendRow(more)
            heading.appendRow(row)
        self.appendRow(heading)


def _finding(finding: Finding) -> QStandardItem:
    words = finding.message
    if finding.silenced:
        words = f"{words}\nSilenced: {finding.silenced}"
    row = _row(words, "finding", finding.id, [finding])
    row.setToolTip(f"{CHECKS[finding.check].label}: {CHECKS[finding.check].about}")
    return row


def _row(text: str, kind: str, key: str, findings: list[Finding]) -> QStandardItem:
    row = QStandardItem(text)
    row.setEditable(False)
    row.setData(findings, FINDINGS)
    row.setData(kind, KIND)
    row.setData(key, KEY)
    row.setData(len(findings), COUNT)
    counted = "" if kind in ("finding", "more") else f", {len(findings)}"
    row.setData(f"{text}{counted}", Qt.ItemDataRole.AccessibleTextRole)
    return row
