"""Layer 3: model × catalogue × routing × text → primitives. The only place where a record gets a look.

What belongs here: one builder file per kind of record (`components`, `regions`, `strands`, `connectors`, `texts`,
`panels`, `pictures`, `groups`, `legends`), what they draw with (heads, glyphs, line looks), the `Scene` value with its
spatial index, and `overlay`, the primitives of handles, guides and ghosts. It may import `model`, `catalog`,
`text`, `routing`, `primitives` and `geometry`; no Qt, no file access.

A builder is a function (stage, record) → SceneItem or None. To add a kind of record: one such file, one entry in
`work.BUILDERS`. To add a head or a badge: one entry in `heads.HEADS` or `glyphs.GLYPHS`. Where the look of one record
hangs on another (a connector on its ends), `depend.needs` must say so, or `refresh` will not see it.

`build_scene` builds all at once; `begin_scene` leaves the lines to be drawn in slices (`building`), which a window does
for a large diagram. Who needs every line of a session's scene asks for `session.whole_scene`.

Colours, sizes and line weights come from the theme through `tones`; what a person set in a record's style overrides.
"""

from crosstalk.scene.build import begin_scene, build_scene, refresh
from crosstalk.scene.item import SceneItem
from crosstalk.scene.restage import restage
from crosstalk.scene.scene import Scene
from crosstalk.scene.view import View

__all__ = ["Scene", "SceneItem", "View", "begin_scene", "build_scene", "refresh", "restage"]
