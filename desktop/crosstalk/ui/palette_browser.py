"""Finding a component: search box, sections, grid, and a word of help where nothing is found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog import Catalog, ComponentType
from crosstalk.catalog.own import PREFIX
from crosstalk.catalog.strand_search import find_strands
from crosstalk.catalog.terms import named
from crosstalk.editor import scenes
from crosstalk.tongue import later, tr
from crosstalk.ui.flow import FlowLayout
from crosstalk.ui.palette_model import PaletteModel
from crosstalk.ui.palette_thumbs import Thumbnails
from crosstalk.ui.palette_view import PaletteView
from crosstalk.ui.scene_list import SceneList
from crosstalk.ui.strand_list import StrandList

ALL = ""
"""The section that holds all others."""
SCENES = "scenes"
"""The section of ready drawings; its cells are scenes, not components."""
SCENE_LABEL = later("Scenes")
STRANDS = "strands"
"""The section of what is drawn along a line; its cells are kinds of strands."""
STRAND_LABEL = later("Strands")
MINE = "own"
"""The section of the person's own components, and those that the open file brought."""
MINE_LABEL = "My library"
OWN = (SCENES, STRANDS)
"""The sections that hold no components."""
_FOUND = 120
_CHIP_STYLE = """
QToolButton { border: 1px solid palette(mid); border-radius: 10px; padding: 1px 6px; background: transparent; }
QToolButton:hover { border-color: palette(highlight); }
QToolButton:focus { border-color: palette(highlight); }
QToolButton:checked { background: palette(highlight); color: palette(highlighted-text);
    border-color: palette(highlight); }
"""


class ComponentBrowser(QWidget):
    """Search box, section chips and grid. `chosen` tells the id of a type that was double-clicked or entered."""

    chosen = Signal(str)
    scene_chosen = Signal(str)
    """The id of a scene that was double-clicked or entered."""
    strand_chosen = Signal(str)
    """The id of a kind of strand that was double-clicked or entered."""
    parts_asked = Signal(str)
    """Something about own components that the empty section offers: `import`, `library`."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None, *, with_scenes: bool = False) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self.own: Callable[[], tuple[ComponentType, ...]] = tuple
        """Gives the own components at hand: those of the file and of the person's libraries."""
        self._with_scenes = with_scenes
        self.section = ALL
        self._section_before = ALL
        self._has_placed = False
        """Whether what the words in the search box found was placed."""
        self.thumbnails = Thumbnails(catalog, self)
        self.model = PaletteModel(catalog, self.thumbnails, self)
        self.search = self._make_search()
        self.chips, row = self._make_chips()
        self.view = PaletteView(self.model, self.thumbnails, self)
        self.scenes = SceneList(catalog, self)
        self.strands = StrandList(catalog, self)
        self.empty = self._make_empty()
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.scenes)
        self.pages.addWidget(self.strands)
        self.pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 0, 0)
        layout.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 8, 0)
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addWidget(row)
        layout.addLayout(top)
        layout.addWidget(self.pages, 1)
        self._connect()
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return a comfortable size: three columns."""
        return QSize(270, 520)

    def focus_search(self) -> None:
        """Put the caret into the search box, its words selected, ready to be typed over."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_section(self, section: str) -> None:
        """Show a section (`ALL` for everything); a search goes on within it."""
        chip = self.chips.get(section)
        if chip is not None:
            self.section = section
            chip.setChecked(True)
            self.refresh()

    def found(self) -> tuple[ComponentType, ...]:
        """Return what the words in the search box and the section call for, best first."""
        query = self.search.text().strip()
        own = self._own_found(query)
        if self.section == MINE:
            return own
        if not query:
            if self.section == ALL:
                return (*own, *self.catalog.components.values())
            return (*own, *self.catalog.in_section(self.section))
        hits = [hit for hit in self.catalog.search(query, _FOUND) if not hit.id.startswith(PREFIX)]
        return (*own, *(hit for hit in hits if self.section in (ALL, self._section_of(hit))))

    def _own_found(self, query: str) -> tuple[ComponentType, ...]:
        """Return the own components that words and section call for."""
        known = self.own()
        if not known:
            return ()
        from crosstalk.editor.parts import matching

        found = matching(known, query)
        if self.section in (ALL, MINE):
            return found
        return tuple(entry for entry in found if self._section_of(entry) == self.section)

    def refresh(self) -> None:
        """Show what is called for now."""
        self._count_scenes()
        if self.section in OWN:
            self._show_drawings()
            return
        entries = self.found()
        self.model.set_entries(entries)
        self.view.scrollToTop()
        if self.search.text().strip():
            self.view.select_first()
        if entries:
            self.pages.setCurrentWidget(self.view)
        else:
            self.empty.setText(self._advice())
            self.pages.setCurrentWidget(self.empty)

    def _show_drawings(self) -> None:
        words = self.search.text()
        if self.section == SCENES:
            self.scenes.show_entries(scenes.search(words))
        else:
            self.strands.show_entries(find_strands(self.catalog.strands.values(), words))
        grid = self.scenes if self.section == SCENES else self.strands
        if words.strip():
            grid.select_first()
        if not grid.entries:
            self.empty.setText(self._advice())
        self.pages.setCurrentWidget(grid if grid.entries else self.empty)

    def _count_scenes(self) -> None:
        """Say on the chips how many scenes and strands a search would find: they are not among the components."""
        if not self._with_scenes:
            return
        words = self.search.text().strip()
        kinds = self.catalog.strands.values()
        found = {
            SCENES: (tr(SCENE_LABEL), len(scenes.search(words))),
            STRANDS: (tr(STRAND_LABEL), len(find_strands(kinds, words))),
        }
        for section, (label, count) in found.items():
            self.chips[section].setText(f"{label} ({count})" if words else label)

    @property
    def grid(self) -> PaletteView | SceneList | StrandList:
        """What shows the cells of the section."""
        if self.section in OWN:
            return self.scenes if self.section == SCENES else self.strands
        return self.view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send Down, Enter and Escape in the search box where they belong."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_in_search(event)
        return super().eventFilter(watched, event)

    def _key_in_search(self, event: QKeyEvent) -> bool:
        key, grid = event.key(), self.grid
        if key == Qt.Key.Key_Down and grid.model().rowCount():
            if not grid.currentIndex().isValid():
                grid.select_first()
            grid.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.search.text().strip() and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                grid.carry_current()
            elif self.search.text().strip():
                grid.choose_current()
                # Enter places one more, typing looks for something else, Esc goes to the page.
                self.search.selectAll()
                self._has_placed = True
        elif key == Qt.Key.Key_Escape and self.search.text():
            placed = self._has_placed
            self.search.clear()
            return not placed
        else:
            return False
        return True

    def _make_search(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setPlaceholderText(tr("Search {count} components", count=len(self.catalog.components)))
        box.setClearButtonEnabled(True)
        box.setAccessibleName(tr("Search components"))
        box.setToolTip(tr("Find by name, synonym, abbreviation or identifier; typing errors are forgiven.\n"
                       "↓ goes to the results, Enter places the first."))  # fmt: skip
        box.installEventFilter(self)
        return box

    def _make_chips(self) -> tuple[dict[str, QToolButton], QWidget]:
        holder = QWidget(self)
        flow = FlowLayout(holder, 4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        holder.setStyleSheet(_CHIP_STYLE)
        font = holder.font()
        font.setPointSizeF(max(7.5, font.pointSizeF() * 0.9))
        self._group = QButtonGroup(self)
        chips: dict[str, QToolButton] = {}
        labels = {ALL: tr("All"), **{s.id: named(s) for s in self.catalog.sections.values()}}
        if self._with_scenes:
            labels = {ALL: labels.pop(ALL), MINE: tr(MINE_LABEL), **labels}
            labels |= {STRANDS: tr(STRAND_LABEL), SCENES: tr(SCENE_LABEL)}
        for section, label in labels.items():
            chip = QToolButton(holder)
            chip.setText(label)
            chip.setFont(font)
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setToolTip(self._tip(section, label))
            chip.setAccessibleName(tr("Section {label}", label=label))
            self._group.addButton(chip)
            flow.addWidget(chip)
            chips[section] = chip
        chips[ALL].setChecked(True)
        return chips, holder

    def _tip(self, section: str, label: str) -> str:
        if section == SCENES:
            return tr("{label}: ready drawings that are inserted as a group", label=label)
        if section == STRANDS:
            return tr("{label}: nerves, vessels, membranes … that follow a line", label=label)
        if section == MINE:
            return tr("{label}: your own components, and those that came with this file", label=label)
        count = len(self.catalog.in_section(section)) if section else len(self.catalog.components)
        return tr("{label}: {count} components", label=label, count=count)

    def _make_empty(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(8, 16, 16, 8)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse
                                      | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)  # fmt: skip
        label.linkActivated.connect(self._follow)
        return label

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self._group.buttonClicked.connect(self._chip_clicked)
        self.view.chosen.connect(self.chosen)
        self.view.left_upwards.connect(self.search.setFocus)
        self.view.typed.connect(self._type_on)
        self.scenes.chosen.connect(self.scene_chosen)
        self.scenes.left_upwards.connect(self.search.setFocus)
        self.scenes.typed.connect(self._type_on)
        self.strands.chosen.connect(self.strand_chosen)
        self.strands.left_upwards.connect(self.search.setFocus)
        self.strands.typed.connect(self._type_on)

    def _typed(self, text: str) -> None:
        self._has_placed = False
        searching = bool(text.strip())
        if searching and self._section_before == ALL and self.section not in (ALL, *OWN):
            # A search looks everywhere; the section comes back when the box is empty again.
            self._section_before, self.section = self.section, ALL
        elif not searching and self._section_before != ALL:
            self.section, self._section_before = self._section_before, ALL
        self.chips[self.section].setChecked(True)
        self.refresh()

    def _type_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.end(False)
        self.search.insert(text)

    def _chip_clicked(self, button: QToolButton) -> None:
        self._section_before = ALL
        self.show_section(next(section for section, chip in self.chips.items() if chip is button))

    def _section_of(self, entry: ComponentType) -> str:
        category = self.catalog.categories.get(entry.category)
        return category.section if category is not None else ALL

    def _advice(self) -> str:
        query = self.search.text().strip()
        shown = query.replace("&", "&amp;").replace("<", "&lt;")
        if not query and self.section == MINE:
            return tr(
                "<p><b>Nothing of your own yet.</b></p><p>Drop an SVG, PNG or JPEG here, or <a "
                "href='own:import'>choose a file</a>. What is selected on the page becomes a component by "
                "<i>Object ▸ Save selection as component</i>.</p><p><a href='own:library'>Take in a library</a> "
                "that somebody gave you.</p>"
            )
        if not query:
            return tr("This section is empty.")
        if self.section != ALL:
            own = {SCENES: tr(SCENE_LABEL), STRANDS: tr(STRAND_LABEL), MINE: tr(MINE_LABEL)}
            label = own.get(self.section) or named(self.catalog.sections[self.section])
            return tr(
                "<p><b>Nothing called “{shown}” in {label}.</b></p>"
                "<p><a href='all'>Search in all sections</a></p>",
                shown=shown,
                label=label,
            )
        return tr(
            "<p><b>Nothing found for “{shown}”.</b></p><p>Try a shorter word, an abbreviation, or an "
            "identifier such as CL:0000084.</p><p>Or place something close to it and type your own "
            "label: <a href='find:generic cell'>a cell</a>, <a href='find:protein'>a protein</a>, <a "
            "href='find:receptor'>a receptor</a>.</p><p><a href='clear'>Clear the search</a></p>",
            shown=shown,
        )

    def _follow(self, link: str) -> None:
        if link == "all":
            self.show_section(ALL)
        elif link.startswith("own:"):
            self.parts_asked.emit(link.removeprefix("own:"))
        elif link.startswith("find:"):
            self.search.setText(link.removeprefix("find:"))
        else:
            self.search.clear()
        self.search.setFocus()
