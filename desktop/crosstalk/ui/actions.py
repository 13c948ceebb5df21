"""The actions that need a window: File, View and Help, added to the editor's registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from crosstalk.editor.actions import REGISTRY, Action, evidence, eyes
from crosstalk.editor.session import EditorSession
from crosstalk.ui import (
    appearance_actions,
    canvas_actions,
    command_actions,
    context_actions,
    find_actions,
    help_actions,
    label_actions,
    language_actions,
    nearby_actions,
    parts_actions,
    talks,
    versions_actions,
    workspace_actions,
)

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

Do = Callable[["MainWindow"], object]


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


def _action(
    name: str, label: str, do: Do, key: tuple[str, ...], icon: str, menu: str, section: str, tip: str = ""
) -> Action:
    icon = f"mdi6.{icon}" if icon else ""
    return Action(name, label, lambda s: do(_window(s)), key, icon, menu, section, tip=tip)


def _dock(name: str, label: str) -> Action:
    def toggle(session: EditorSession) -> None:
        dock = _window(session).panels[name]
        dock.setVisible(not dock.isVisible())
        if dock.isVisible():
            dock.raise_()

    def is_shown(session: EditorSession) -> bool:
        return _window(session).panels[name].isVisible()

    return Action(f"view.{name}", label, toggle, (), "", "View", "panels", checked=is_shown)


def print_figure(window: MainWindow) -> None:
    """Show the sheet before it is printed."""
    from crosstalk.ui import print_dialog  # QtPrintSupport takes a while

    print_dialog.print_figure(window, window.document)


def choose_journal(window: MainWindow) -> None:
    """Ask for the journal the figure is meant for."""
    from crosstalk.ui.journal_dialog import JournalDialog

    window.document.session.settle()
    dialog = JournalDialog(window.document.session, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def show_true_size(window: MainWindow) -> None:
    """Show the page at real millimetres, and as a reader sees it in a column."""
    from crosstalk.ui.true_size import TrueSizeWindow

    window.document.session.settle()
    shown = TrueSizeWindow(window.document.session, window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()


def edit_theme(window: MainWindow) -> None:
    """Open the theme editor beside the page, or bring it to the front."""
    from crosstalk.ui.theme_editor import ThemeEditor

    window.document.session.settle()
    for open_one in window.findChildren(ThemeEditor):
        open_one.raise_()
        open_one.activateWindow()
        return
    editor = ThemeEditor(window.document.session, window)
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    editor.show()


def show_scenes(window: MainWindow) -> None:
    """Bring the palette to the front with its scenes."""
    from crosstalk.ui.palette import PalettePanel

    dock = window.panels["palette"]
    dock.show()
    dock.raise_()
    for palette in window.findChildren(PalettePanel):
        palette.show_scenes()


def show_welcome(window: MainWindow) -> None:
    """Show the page with recent files, templates and blank pages."""
    from crosstalk.ui.welcome import page

    window.document.session.settle()
    page.show(window)


def search_components(window: MainWindow) -> None:
    """Show the palette and put the caret into its search box."""
    from crosstalk.ui.palette import PalettePanel

    dock = window.panels["palette"]
    dock.show()
    dock.raise_()
    panel = dock.widget()
    assert isinstance(panel, PalettePanel)
    panel.focus_search()


def change_type(window: MainWindow) -> None:
    """Ask for another component in place of the selected ones; connectors stay on them."""
    from crosstalk.commands import labels
    from crosstalk.model import Component
    from crosstalk.tongue import later
    from crosstalk.ui.inspector.type_field import TypePopup

    session = window.document.session
    session.settle()
    ids = [i for i in session.selection if isinstance(session.record(i), Component)]

    def change(type_id: object) -> None:
        session.run(later("Change type"), labels.set_type, ids, session.catalog, str(type_id))

    popup = TypePopup(session, none="", parent=window)
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    popup.chosen.connect(change)
    item = session.scene.items.get(ids[0])
    spot = (
        window.canvas.lens.to_view(item.body.centre).toPoint()
        if item is not None
        else window.canvas.rect().center()
    )
    popup.show_at(window.canvas.viewport().mapToGlobal(spot), "")


def _has_component(session: EditorSession) -> bool:
    from crosstalk.model import Component

    return any(isinstance(session.record(i), Component) for i in session.selection)


def go_to_inspector(window: MainWindow) -> None:
    """Show the inspector and go to its first field."""
    from crosstalk.ui.inspector import InspectorPanel

    dock = window.panels["inspector"]
    dock.show()
    dock.raise_()
    panel = dock.widget()
    assert isinstance(panel, InspectorPanel)
    panel.focus_first()


ACTIONS = [
    _action("file.new", "New", lambda w: w.files.new(), ("Ctrl+N",), "file-outline", "File", "open"),
    _action(
        "file.welcome", "Welcome page", show_welcome, (), "home-outline", "File", "open",
        "Recent files, figures and scenes to begin with, blank pages by journal",
    ),
    _action("file.open", "Open…", lambda w: w.files.open_dialog(), ("Ctrl+O",), "folder-open-outline", "File", "open"),
    _action("file.save", "Save", lambda w: w.files.save(), ("Ctrl+S",), "content-save-outline", "File", "save"),
    _action(
        "file.save_as", "Save as…", lambda w: w.files.save_as(), ("Ctrl+Shift+S",), "content-save-edit-outline",
        "File", "save",
    ),
    *versions_actions.FILE,
    _action(
        "file.insert_picture", "Insert picture…", lambda w: w.files.insert_picture_dialog(), (),
        "image-plus-outline", "File", "export", "Keep a PNG, JPEG or SVG inside the diagram",
    ),
    _action(
        "file.import_references", "Import references…", lambda w: w.files.import_references(), (),
        "book-plus-outline", "File", "export", "Bring in publications from BibTeX, RIS or CSL-JSON",
    ),
    _action(
        "file.insert_scene", "Insert scene…", show_scenes, (), "view-gallery-outline", "File", "export",
        "Show the ready drawings in the palette",
    ),
    _action(
        "file.journal", "Journal…", choose_journal, (), "newspaper-variant-outline", "File", "export",
        "What a journal asks of the figure, and its width for the page",
    ),
    _action(
        "file.export", "Export…", lambda w: w.files.export_dialog(), ("Ctrl+Shift+E",), "export-variant", "File",
        "export", "Write the figure as SVG, PDF, PNG, TIFF, EPS or PowerPoint",
    ),
    _action(
        "file.print", "Print…", print_figure, ("Ctrl+P",), "printer-outline", "File", "export",
        "See the sheet and print it, at true size or fitted to the paper",
    ),
    _action(
        "file.copy_pictures", "Copy as SVG and PNG", lambda w: w.clipboard.write_pictures(), ("Ctrl+Shift+C",),
        "image-multiple-outline", "File", "export",
    ),
    _action("file.close", "Close", lambda w: w.close(), ("Ctrl+W",), "", "File", "close"),
    _action("file.quit", "Quit", lambda w: w.windows.close_all(), ("Ctrl+Q",), "", "File", "close"),
    _action("view.zoom_in", "Zoom in", lambda w: w.canvas.zoom_step(1), ("Ctrl++", "Ctrl+="), "plus", "View", "zoom"),
    _action("view.zoom_out", "Zoom out", lambda w: w.canvas.zoom_step(-1), ("Ctrl+-",), "minus", "View", "zoom"),
    _action("view.zoom_100", "100 %", lambda w: w.canvas.set_percent(100.0), ("Ctrl+0",), "", "View", "zoom"),
    _action(
        "view.fit_all", "Fit all", lambda w: w.canvas.fit_all(), ("Shift+1",), "fit-to-page-outline", "View", "zoom"
    ),
    _action(
        "view.fit_selection", "Fit selection", lambda w: w.canvas.fit_selection(), ("Shift+2",),
        "fit-to-screen-outline", "View", "zoom",
    ),
    _action(
        "view.true_size", "True size…", show_true_size, (), "ruler", "View", "zoom",
        "The figure at real millimetres, and as a reader sees it in a journal's column",
    ),
    _action(
        "view.search", "Search components", search_components, ("/",), "magnify", "View", "find",
        "Go to the search box of the palette; Esc comes back",
    ),
    _action(
        "view.to_inspector", "Go to the inspector", go_to_inspector, ("Alt+Return",), "form-select", "View", "find",
        "Edit what is selected by keyboard; Esc comes back",
    ),
    _action(
        "view.theme", "Theme…", edit_theme, (), "palette-outline", "View", "theme",
        "Colours, text sizes and line widths of the whole figure, with a live view",
    ),
    _action(
        "file.export_talk", "Export talk…", talks.export_talk, (), "presentation", "File", "export",
        "The steps as slides, as pages of a PDF or as numbered pictures",
    ),
    replace(
        _action(
            "object.change_type", "Change type…", change_type, ("Ctrl+Alt+K",), "image-sync-outline", "Object", "text",
            "Another component in its place; connectors and words stay",
        ),
        enabled=_has_component,
    ),
    _dock("palette", "Components"),
    _dock("outline", "Outline"),
    _dock("talk", "Talk"),
    _dock("questions", "Questions"),
    _dock("inspector", "Inspector"),
    _dock("document", "Document"),
    _dock("words", "Words"),
    _dock("history", "History"),
    _dock("problems", "Problems"),
    *versions_actions.VIEW,
]  # fmt: skip

for _entry in (
    *ACTIONS,
    *canvas_actions.ACTIONS,
    *context_actions.ACTIONS,
    *parts_actions.ACTIONS,
    *language_actions.ACTIONS,
    *appearance_actions.ACTIONS,
    *workspace_actions.ACTIONS,
    *label_actions.ACTIONS,
    *eyes.ACTIONS,
    *evidence.ACTIONS,
    *command_actions.ACTIONS,
    *find_actions.ACTIONS,
    *nearby_actions.ACTIONS,
    *help_actions.ACTIONS,
):
    REGISTRY.put(_entry)
