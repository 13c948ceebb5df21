"""The panel of problems: what a journal or a careful reader would object to, where it is, and a way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.journals import journal
from crosstalk.checks import Finding
from crosstalk.checks.finding import Severity, ids_of
from crosstalk.commands import Transaction, silence
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Rect
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.checking import Checking
from crosstalk.ui.icons import icon
from crosstalk.ui.problems_list import ICONS, ProblemsList
from crosstalk.ui.problems_model import FINDINGS, KEY, KIND, OPEN, ProblemsModel
from crosstalk.ui.style import SMALL_ICON, px

Show = Callable[[Rect], object]

_BESIDE = 34
"""Pixels on each side of the words of a button as wide as the panel, its icon included."""


class ProblemsPanel(QWidget):
    """Findings by severity. A click goes to the place, Fix does what can be done, Silence asks for a reason."""

    counted = Signal(int)
    """How many errors and warnings there are."""
    journal_asked = Signal()

    def __init__(
        self, session: EditorSession, show: Show | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._show = session, show
        self._folded: dict[str, bool] = {}
        self.checking = Checking(session, self)
        self.model = ProblemsModel(self)
        self.list = ProblemsList(self)
        self.list.setModel(self.model)
        self._make_widgets()
        self._lay_out()
        self.checking.found.connect(self.refresh)
        self.checking.started.connect(self._tell_sum)
        self.list.clicked.connect(self.go)
        self.list.activated.connect(self.go)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        self.list.expanded.connect(lambda index: self._folded.update({index.data(KEY): False}))
        self.list.collapsed.connect(lambda index: self._folded.update({index.data(KEY): True}))
        self._tell_sum()
        self._show_buttons()

    def sizeHint(self) -> QSize:
        """Return the size that suits a dock."""
        return QSize(290, 560)

    # -- what is shown -----------------------------------------------------------------------------------------

    @property
    def findings(self) -> list[Finding]:
        """What the last run found."""
        return self.checking.findings

    @property
    def chosen(self) -> list[Finding]:
        """The findings that the chosen row stands for."""
        return list(self.list.currentIndex().data(FINDINGS) or [])

    def choose(self, finding_id: str) -> None:
        """Choose the row of a finding."""
        self.model.make(finding_id)
        found = self.model.match(
            self.model.index(0, 0),
            KEY,
            finding_id,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        if found:
            self.list.setCurrentIndex(found[0])

    def refresh(self) -> None:
        """Show what was found; the chosen row stays where it is still there."""
        chosen = self.list.currentIndex().data(KEY)
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self.model.show_findings(self.findings, self.with_silenced.isChecked())
        self._unfold()
        if chosen:
            self.choose(chosen)
        bar.setValue(place)
        silenced = sum(1 for finding in self.findings if finding.silenced)
        self.with_silenced.setText(
            tr("Show silenced ({silenced})", silenced=silenced) if silenced else tr("Show silenced")
        )
        self.with_silenced.setEnabled(bool(silenced))
        self.pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._tell_sum()
        self._show_buttons()
        open_ones = (f for f in self.findings if not f.silenced)
        self.counted.emit(sum(1 for finding in open_ones if finding.severity != "note"))

    def _unfold(self) -> None:
        for row in range(self.model.rowCount()):
            heading = self.model.index(row, 0)
            self.list.setExpanded(heading, not self._folded.get(heading.data(KEY), False))
            for inner in range(self.model.rowCount(heading)):
                check = self.model.index(inner, 0, heading)
                many = len(check.data(FINDINGS)) > OPEN
                self.list.setExpanded(check, not self._folded.get(check.data(KEY), many))

    def _tell_sum(self) -> None:
        counts = Counter(f.severity for f in self.findings if not f.silenced)
        names: dict[Severity, tuple[str, str]] = {
            "error": (tr("1 error"), tr("{n} errors", n=counts["error"])),
            "warning": (tr("1 warning"), tr("{n} warnings", n=counts["warning"])),
            "note": (tr("1 note"), tr("{n} notes", n=counts["note"])),
        }
        parts = [words[counts[kind] > 1] for kind, words in names.items() if counts[kind]]
        busy = not self.checking.is_current
        words = ", ".join(parts) or (tr("Looking…") if busy else tr("No problems"))
        self.sum.setText(f"<b>{words}</b>")
        page = self._session.history.diagram.page
        preset = journal(page.journal)
        name = preset.name if preset is not None else page.journal or tr("no journal")
        self.journal.setText(tr("Checked for {name} · <a href='#'>change</a>", name=name))

    # -- what can be done --------------------------------------------------------------------------------------

    def go(self, index: QModelIndex) -> None:
        """Select what a finding is about and show it."""
        if index.data(KIND) != "finding":
            return
        (finding,) = index.data(FINDINGS)
        self._session.settle()
        self._session.select(finding.records)
        scene = self._session.scene
        # What is said of the page, or of the figure as a whole, is seen with all of the page.
        place = finding.place or (scene.bounds(finding.records) if finding.records else scene.page)
        if place is not None and self._show is not None:
            self._show(place.inflated(20.0))

    def fix(self) -> None:
        """Do what mends the chosen findings, in one undo step."""
        fixes = [finding.fix for finding in self.chosen if finding.fix is not None and not finding.silenced]
        if not fixes:
            return

        def mend(tx: Transaction) -> None:
            for fix in fixes:
                fix.run(tx)

        self._session.run(fixes[0].label, mend)
        self.checking.soon()

    def ask_silence(self) -> QInputDialog | None:
        """Ask for the reason for which the chosen findings may stay."""
        findings = [f for f in self.chosen if not f.silenced]
        if not findings:
            return None
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Silence"))
        dialog.setLabelText(tr("Why may this stay as it is? The reason is kept in the file."))
        dialog.setOkButtonText(tr("Silence"))
        dialog.textValueSelected.connect(lambda reason: self.silence(findings, reason))
        dialog.finished.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.resize(px(380), dialog.sizeHint().height())
        dialog.open()
        return dialog

    def silence(self, findings: Sequence[Finding], reason: str) -> None:
        """Silence findings on their records, or on the figure where they have none, in one undo step."""

        def quiet(tx: Transaction) -> None:
            for finding in findings:
                silence.silence(tx, finding.records, finding.key, reason)

        self._session.run(later("Silence a check"), quiet)
        self.checking.soon()

    def unsilence(self) -> None:
        """Let the chosen findings speak again."""
        findings = [finding for finding in self.chosen if finding.silenced]

        def loud(tx: Transaction) -> None:
            for finding in findings:
                silence.unsilence(tx, ids_of([finding]), finding.key)

        self._session.run(later("Unsilence a check"), loud)
        self.checking.soon()

    def _show_buttons(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        chosen = self.chosen
        quiet = bool(chosen) and all(finding.silenced for finding in chosen)
        fixes = [finding.fix for finding in chosen if finding.fix is not None and not finding.silenced]
        labels = {fix.label for fix in fixes}
        words = next(iter(labels)) if len(labels) == 1 else tr("Fix all")
        words = f"{words} ({len(fixes)})" if len(fixes) > 1 else words if fixes else tr("Fix")
        room = max(60, self.width() - 2 * _BESIDE)
        self.fix_button.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.fix_button.setEnabled(bool(fixes))
        self.fix_button.setToolTip(words if fixes else tr("Choose a problem with a way out (a wand)"))
        self.silence_button.setText(tr("Unsilence") if quiet else tr("Silence…"))
        self.silence_button.setEnabled(bool(chosen))

    def _silence_or_not(self) -> None:
        if self.chosen and all(finding.silenced for finding in self.chosen):
            self.unsilence()
        else:
            self.ask_silence()

    # -- widgets -----------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.sum = QLabel(self)
        self.sum.setObjectName("problems-sum")
        self.journal = QLabel(self)
        self.journal.setWordWrap(True)
        self.journal.setToolTip(tr("The rules that the figure is measured by"))
        self.journal.linkActivated.connect(lambda _: self.journal_asked.emit())
        self.with_silenced = QCheckBox(tr("Show silenced"), self)
        self.with_silenced.setToolTip(tr("List what was silenced too, with the reasons"))
        self.with_silenced.toggled.connect(lambda _: self.refresh())
        self.fix_button = self._button(tr("Fix"), self.fix)
        self.fix_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fix_button.setIcon(icon(ICONS["fix"]))
        self.silence_button = self._button(tr("Silence…"), self._silence_or_not)
        self.silence_button.setToolTip(tr("Say why this may stay as it is; the reason is kept in the file"))
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.list)
        self.pages.addWidget(_all_well())

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setStyleSheet("padding: 4px 8px")
        button.clicked.connect(lambda: run())
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.sum)
        column.addWidget(self.journal)
        column.addWidget(self.pages, 1)
        column.addWidget(self.fix_button)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.with_silenced, 1)
        line.addWidget(self.silence_button)
        column.addLayout(line)


def _all_well() -> QWidget:
    page = QWidget()
    mark = QLabel(page)
    mark.setPixmap(
        icon("mdi6.check-circle-outline", style.GOOD).pixmap(QSize(2 * SMALL_ICON, 2 * SMALL_ICON))
    )
    mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    words = QLabel(tr("All is well: nothing here that a journal or a careful reader would object to."), page)
    words.setWordWrap(True)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    words.setStyleSheet(f"color: {style.TEXT_FAINT}")
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addWidget(mark)
    column.addWidget(words)
    column.addStretch(2)
    return page
