"""Layer 4: the interactive editor without a window.

What belongs here: the session (what is selected, which tool is in hand, what the pointer is over), the tools, snapping,
the actions that feed menus and keys, and the driver that lets a test work like a person. It may import `commands`,
`scene` and everything below; it never imports Qt. The window turns Qt events into `PointerEvent` and `KeyEvent`, hands
them to `EditorSession`, and paints `session.scene` with `session.overlay()` on top.

Decisions, in short:
* A gesture is a small named state (`tools/`) that gets events and returns the next state. While it changes something it
  keeps a `Gesture` of the history open and expresses its whole effect as one function of a transaction
  (`gesture.restart`), so that Esc, live repainting and "one gesture = one undo step" cost no code of their own.
* A connector being drawn is a real connector in an open gesture: the preview is what one gets.
* Pressing on a locked object begins a rubber band; clicking selects it (or it could never be unlocked).
* Inside a region that holds things a drag is a rubber band, unless the region is selected; its outline drags it.
* A panel is pointed at by its frame and its title, not by what lies inside.
* Dropping makes a member of the innermost region (the smallest whose outline holds the centre), else of the panel under
  it; members of a group stay in their group. Keys (nudging, aligning) never change membership.
* A strand being drawn is a real strand in an open gesture. With one strand selected, keys mean its chosen points.
* What a type sits on is data (`ComponentType.sits`); where it would stand there is worked out (`seating`), and it sits
  if that is near to where it is held. A drag sets or frees the seat of one thing; of many, `commands.seats` decides.
* What sits on a region's edge or a receptor belongs to what that belongs to.
* Resizing one region or panel changes its outline only; resizing a group or several things scales what is in them.

To add a tool: a file in `tools/` with its states, an entry in `tools.TOOLS`, an action in `actions/tools.py`.
To add an action: one entry in the file of its menu in `actions/`. To add a mark on the canvas: `overlay.py`.
"""
