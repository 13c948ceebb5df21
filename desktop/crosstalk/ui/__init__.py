"""Layer 7: the window, made of PySide6 widgets.

What belongs here: widgets and dialogs, the translation of Qt events into `editor` events, files with the questions they
raise. It may import everything below. It never edits a record itself: it sends events and actions to
`EditorSession`, runs commands through `session.run`, and follows the session's signals.

* `app` starts and holds the windows; `window` is one of them and only puts parts together.
* `document` is what is open, without any dialog; `files` are New, Open, Save, Close with their questions; `autosave` keeps
  unsaved work, `recovery` offers it after a crash.
* `canvas` is the page as it is worked on, over `page_view`, which shows it: `sheet` paints, `backing` keeps the picture; `drops` is
  what is dragged in, `in_place` typing on the page, `clipboard` what comes from and goes to other programs.
* `palette`, `inspector`, `document_panel` and `history_panel` are docks; each takes the session and listens. Only the palette is
  there with the first picture of the window; the others, and their imports, come right after it (`docks.fill`).
* `actions` adds File, View and Help to the editor's registry, `menus` makes menus and toolbars of it.

To add an action: one entry in `editor/actions/…`, or in `actions` where it needs a window. To add a panel: one widget in a
file of its own and one line in `docks`. Nothing here is imported that the first picture of the window does not
need: dialogs are imported where they are opened.
"""
