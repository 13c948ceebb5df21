"""The actions on own components, added to the editor's registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.actions import Action
from crosstalk.editor.actions.action import has_selection

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.parts_desk import PartsDesk


def _desk(session: EditorSession) -> PartsDesk:
    from crosstalk.ui.parts_desk import PartsDesk
    from crosstalk.ui.windows import window_of

    return PartsDesk(window_of(session))


ACTIONS = [
    Action(
        "file.import_part", "Import own component…", lambda s: _desk(s).import_part(), (), "mdi6.shape-plus-outline",
        "File", "own", tip="Bring in an SVG, PNG or JPEG as a component with colours, author and licence",
    ),
    Action(
        "file.import_library", "Import library…", lambda s: _desk(s).import_library(), (),
        "mdi6.bookshelf", "File", "own", tip="Take in own components and scenes that somebody shared as one file",
    ),
    Action(
        "file.share_library", "Share library…", lambda s: _desk(s).export_library(), (),
        "mdi6.share-variant-outline", "File", "own", tip="Write your own components and scenes as one file",
    ),
    Action(
        "file.save_as_part", "Save selection as component…", lambda s: _desk(s).save_selection(), (),
        "mdi6.shape-plus-outline", "Object", "own", has_selection,
        tip="Keep the drawing of what is selected, to be placed like any component",
    ),
    Action(
        "file.save_as_scene", "Save selection as scene…", lambda s: _desk(s).save_selection_as_scene(), (),
        "mdi6.view-gallery-outline", "Object", "own", has_selection,
        tip="Keep what is selected with its meaning, to be placed from the scenes of the palette",
    ),
]  # fmt: skip
