"""Layer 7: the window, made of PySide6 widgets.

What belongs here: widgets and dialogs, the translation of Qt events into `editor` events, files with the questions
they raise. It may import everything below. It never edits a record itself: it sends events and actions to
`EditorSession`, runs commands through `session.run`, and follows the session's signals.

* `app` starts; `windows` holds one `window` per document, which only puts parts together.
* `document` is what is open, without any dialog; `files` are New, Open, Save, Close with their questions, `elsewhere`
  those about a file that another changed or took away; `autosave` keeps unsaved work, `recovery` offers it after a
  crash; `keeping` keeps what a file held before each save, `versions` shows that beside what is open. Several windows
  on one diagram share its history, file and keepers; each has a session of its own.
* `canvas` is the page as it is worked on, over `page_view`, which shows it: `sheet` paints, `backing` keeps the
  picture; `drops` is what is dragged in, `in_place` typing on the page, `clipboard` the traffic with other programs.
  `filling` draws the lines of a large diagram after its first picture, in slices.
* Own components: `parts_desk` does what menus and the palette (`parts_place`) ask, `parts_dialog` asks for everything.
* `palette`, `inspector`, `document_panel` and `history_panel` stand in docks; each takes the session and listens. Only
  the palette is there with the first picture of the window; the others, and their imports, come right after it
  (`docks.fill`). Dialogs are imported where they are opened: a window should stand within a second.
* `actions` adds File and View to the editor's registry; `menus` makes menus, toolbar and context menus of it.
* `languages` finds the language and reads its table, `language_actions` is its menu; `windows.renew` builds the windows
  anew around what is open. Every sentence goes through `tongue.tr` where it is shown, or is made by `tongue.later`.
* `style` is the look: its colours and spaces are the only ones that the surface uses. `icons` draws the icons.

A key with Ctrl or Alt works in the whole window; any other belongs to the page and goes to `EditorSession.key`.

To add an action: one entry in `editor/actions/`, or in `actions` where it needs a window. To add a panel: one widget in
a file of its own and one line in `docks.PANELS`.
"""
