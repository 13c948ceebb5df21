"""The session: one open document in the hands of one person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from crosstalk.catalog import Catalog
from crosstalk.commands import Gesture, History, Transaction
from crosstalk.editor import overlay
from crosstalk.editor.document_view import DocumentView
from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.editor.just_type import Letters
from crosstalk.editor.key_pointer import KeyPointer
from crosstalk.editor.layers import LayerKeeper, is_closed
from crosstalk.editor.parts import Supply
from crosstalk.editor.routes import RouteKeeper
from crosstalk.editor.settings import Settings
from crosstalk.editor.state import State, Tool
from crosstalk.editor.text_edit import TextEdit
from crosstalk.editor.tools import make_tool
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Diff, Group
from crosstalk.primitives import Primitive
from crosstalk.tongue import again

if TYPE_CHECKING:
    from crosstalk.editor.carried import Look
    from crosstalk.editor.clips import ForeignPaste

P = ParamSpec("P")
T = TypeVar("T")


class EditorSession(DocumentView):
    """What is open, selected, hovered and in the hand; everything the window shows and sends goes through here.

    The window listens to the signals, paints `scene` and `overlay()`, and calls `press`, `move`, `release`,
    `double_click` and `key`. Nothing here knows a widget.
    """

    def __init__(
        self, history: History, catalog: Catalog, *, theme: str | None = None, gradually: bool = False
    ) -> None:
        super().__init__(history, catalog, theme, gradually=gradually)
        self.settings: Settings = Settings()
        self.focus = ""
        """Id of the group that is entered, "" for none."""
        self.hover = ""
        self.pointer = Point(0.0, 0.0)
        self.pointer_inside = False
        self.has_pointed = False
        """Whether the pointer was on the page at all."""
        self.text_edit: TextEdit | None = None
        self.vertices: tuple[str, frozenset[int]] = ("", frozenset())
        """The points that are chosen of the selected strand: its id and their numbers."""
        self.duplicated: tuple[tuple[str, ...], Point] | None = None
        """The ids that Ctrl+D or Alt-drag made last, and where the originals' frame had its top left corner."""
        self.clipboard: bytes | None = None
        self.write_clipboard: Callable[[bytes], None] = self._keep
        self.read_clipboard: Callable[[], bytes | None] = lambda: self.clipboard
        self.has_foreign: Callable[[], bool] = lambda: False
        """Says whether another program put something on the clipboard that `paste_foreign` can insert."""
        self.paste_foreign: Callable[[], None] = lambda: None
        self.pastes = 0
        self.foreign_paste: ForeignPaste | None = None
        """What was pasted last from another program, to put the same a step further next time."""
        self.peers: tuple[EditorSession, ...] = ()
        """Other sessions on the same history: a second window on the same diagram."""
        self.key_pointer: KeyPointer = KeyPointer(self)
        self.letters: Letters | None = None
        """A letter that took a tool and may turn out to be the first of a word."""
        self.carried_style: Look | None = None
        self._known_selection: tuple[str, ...] = ()
        self._stack: list[tuple[Tool, State]] = []
        self.tool: Tool = make_tool("select")
        self.state: State = self.tool.home(self)
        self._unsubscribe = history.subscribe(self._changed)
        self.layers: LayerKeeper = LayerKeeper(self)
        self._routes = RouteKeeper(self)
        self._supply = Supply(self)

    def close(self) -> None:
        """Stop following the history."""
        self.cancel_all()
        self._routes.close()
        self.layers.close()
        self._supply.close()
        self._unsubscribe()

    # -- selection ---------------------------------------------------------------------------------------------

    @property
    def selection(self) -> tuple[str, ...]:
        """Ids of what is selected, in the order of selecting."""
        return self.history.selection

    def select(self, ids: Iterable[str]) -> None:
        """Select these and nothing else; unknown ids, and what lies in locked or hidden layers, are left out."""
        known = self.history.records
        chosen = tuple(dict.fromkeys(i for i in ids if i in known and not is_closed(self, known[i])))
        self.draw_now(chosen)
        if chosen != self.history.selection:
            self.history.select(chosen)
        self._sync_selection()

    def set_focus(self, group_id: str) -> None:
        """Enter a group; "" leaves all."""
        if group_id != self.focus:
            self.focus = group_id
            self.looks_changed.emit()
        self.overlay_changed.emit()

    @property
    def movable(self) -> tuple[str, ...]:
        """The selected things that are not locked and not members of something selected."""
        chosen = set(self.selection)
        return tuple(
            i
            for i in self.selection
            if (record := self.record(i)) is not None
            and not record.locked
            and not chosen.intersection(self.ancestors(i))
        )

    # -- tools -------------------------------------------------------------------------------------------------

    def use(self, name: str, **options: Any) -> None:
        """Take a tool into the hand; what the last one had under way is put back."""
        self.finish_text()
        while self._stack:
            self.pop_tool()
        self._go(self.state.cancel())
        self._take(make_tool(name, **options))

    def begin_state(self, state: State) -> None:
        """Go on in a state that an action begins; what the tool had under way is put back before."""
        self._go(state)
        self._sync_selection()
        self.overlay_changed.emit()

    def push_tool(self, name: str) -> None:
        """Take a tool for a moment (the hand while space is held)."""
        self._stack.append((self.tool, self.state))
        self.tool = make_tool(name)
        self.state = self.tool.home(self)
        self.tool_changed.emit(self.tool.name)
        self.overlay_changed.emit()

    def pop_tool(self) -> None:
        """Go back to the tool, and the very state, from before `push_tool`."""
        if self._stack:
            self.state.leave()
            self.tool, self.state = self._stack.pop()
            self.tool_changed.emit(self.tool.name)
            self.overlay_changed.emit()

    @property
    def is_borrowed(self) -> bool:
        """Whether the tool in the hand was taken by `push_tool`."""
        return bool(self._stack)

    @property
    def path(self) -> str:
        """Tool and state, such as `select.dragging`."""
        return f"{self.tool.name}.{self.state.name}"

    @property
    def cursor(self) -> str:
        """The name of the pointer's look: what will happen on a press."""
        return self.state.cursor

    @property
    def hint(self) -> str:
        """The line of help for what can be done now."""
        return self.key_pointer.advice() or again(self.state.advice())

    # -- events ------------------------------------------------------------------------------------------------

    def press(self, event: PointerEvent) -> None:
        """Take a button that goes down."""
        self._take_turn()
        self.finish_text()
        self.letters = None
        self._point(event)
        if event.button == "middle" or (event.space and self.tool.name not in ("hand", "zoom")):
            self.push_tool("zoom" if event.space and event.ctrl else "hand")
        self._guarded(lambda: self.state.press(event))

    def move(self, event: PointerEvent) -> None:
        """Take a move of the pointer, or a change of the modifier keys at the same place."""
        self._point(event)
        self._guarded(lambda: self.state.move(event))

    def release(self, event: PointerEvent) -> None:
        """Take a button that goes up."""
        self._point(event)
        self._guarded(lambda: self.state.release(event))

    def double_click(self, event: PointerEvent) -> None:
        """Take the second press of a double click (in place of `press`; a `release` follows)."""
        self.finish_text()
        self._point(event)
        self._guarded(lambda: self.state.double_click(event))

    def leave(self) -> None:
        """Take notice that the pointer left the page."""
        self.pointer_inside, self.hover = False, ""
        self.overlay_changed.emit()

    def key(self, event: KeyEvent) -> bool:
        """Take a key; say whether it meant something. Keys typed into a text never come here."""
        from crosstalk.editor import keyboard

        self._take_turn()
        event = KeyEvent(event.normal, event.text)
        if event.key == "Escape":
            return self.escape()
        if self.key_pointer.takes(event):
            return True
        handled: list[State] = []

        def answer() -> State:
            following = self.state.key(event)
            if following is not None:
                handled.append(following)
            return following or self.state

        self._guarded(answer)
        return bool(handled) or keyboard.run(self, event)

    def escape(self) -> bool:
        """Answer Esc: end the gesture, else leave the tool, what is lit, the group, the selection, the step."""
        if self.text_edit is not None:
            self.finish_text()
        elif self.state.name != self.tool.home(self).name:
            self._guarded(self.state.cancel)
        elif self.tool.name != "select":
            self.use("select")
        elif self.lit:
            self.light(())
        elif self.focus:
            self.leave_group()
        elif self.selection:
            self.select(())
        elif self.scene_view.step is not None:
            self.show_step(None)
        else:
            return False
        return True

    def cancel_all(self) -> None:
        """Put back whatever is under way (the document closes, the window loses the pointer)."""
        if self.text_edit is not None:
            self.text_edit.cancel()
        self._go(self.state.cancel())
        if self.history.gesture is not None:
            self.history.gesture.cancel()
        self._sync_selection()

    def refresh_overlay(self) -> None:
        """Tell the window that marks changed (the zoom did, a key went down)."""
        self.overlay_changed.emit()

    def overlay(self) -> tuple[Primitive, ...]:
        """Return what is painted above the page: frames, handles, guides, ghosts; constant in size on the screen."""
        return tuple(overlay.marks(self))

    # -- editing -----------------------------------------------------------------------------------------------

    def run(
        self,
        name: str,
        command: Callable[Concatenate[Transaction, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Run a command as one undo step; what cannot be done is told by `message` and gives None."""
        self.settle()
        try:
            return self.history.run(name, command, *args, **kwargs)
        except CrosstalkError as error:
            self.message.emit(str(error))
            return None
        finally:
            self._sync_selection()

    def begin(self, name: str) -> Gesture:
        """Open a gesture outside of a tool; what is under way is settled first."""
        self.settle()
        return self.history.begin(name)

    def become(self, name: str, diagram: Diagram) -> bool:
        """Make another diagram of this one as one undo step, exactly as it is; say whether anything changed."""
        self.settle()
        self._go(self.state.cancel())
        changed = self.history.become(name, diagram)
        self._sync_selection()
        return changed

    def settle(self) -> None:
        """Bring an edit that is under way to its end, so that another can begin: text is kept, a drag put back."""
        self._take_turn()
        self.finish_text()
        if self.history.gesture is not None:
            self._guarded(self.state.cancel)
        if self.history.gesture is not None:
            self.history.gesture.cancel()

    def commit(self, gesture: Gesture, select: Iterable[str] | None = None) -> bool:
        """Close a gesture as one step, remembering what is selected after it; say whether something changed."""
        if select is not None:
            self.history.selection = tuple(select)
        try:
            return gesture.commit()
        except CrosstalkError as error:
            self.message.emit(str(error))
            return False
        finally:
            self._sync_selection()

    def undo(self) -> str | None:
        """Take the last step back; a gesture under way is what is taken back first."""
        return self._travel(self.history.undo)

    def redo(self) -> str | None:
        """Do the next step again."""
        return self._travel(self.history.redo)

    def edit_text(
        self, record_id: str, field: str = "", gesture: Gesture | None = None, *, typed: str = ""
    ) -> TextEdit | None:
        """Begin to edit the words of a record in place; the window shows an editor and calls `TextEdit`.

        With `typed` they are typed over: what stood there goes, and the caret is behind what was typed.
        """
        self.finish_text()
        self.draw_now([record_id])
        edit = TextEdit.of(self, record_id, field, gesture)
        if edit is not None:
            if typed:
                edit.type_over(typed)
            self.text_edit = edit
            self.text_edit_started.emit(edit)
        return edit

    def finish_text(self) -> None:
        """Keep what was typed, if a text is being edited."""
        if self.text_edit is not None:
            self.text_edit.commit()

    def take_over(self, other: EditorSession) -> None:
        """Go on as another session of the same history was: its settings, its view of the page, its tool.

        For a window that is built anew around what is open; the other session is to be closed.
        """
        self.settings, self.clipboard, self.carried_style = (
            other.settings,
            other.clipboard,
            other.carried_style,
        )
        self.theme, self.scene_view = other.theme, other.scene_view
        self.lit, self.filter_words, self.focus = other.lit, other.filter_words, other.focus
        self.pastes, self.foreign_paste, self.duplicated = other.pastes, other.foreign_paste, other.duplicated
        self.rebuild()
        self._sync_selection()
        if other.tool.name != "place":  # what it places is known to its state alone
            self.use(other.tool.name)

    # -- inside ------------------------------------------------------------------------------------------------

    def _take_turn(self) -> None:
        """Let other windows on the diagram end what they have under way: two cannot edit at once."""
        for peer in self.peers:
            peer._settle_alone()

    def _settle_alone(self) -> None:
        self.finish_text()
        if self.history.gesture is not None or self.state.name != self.tool.home(self).name:
            self._guarded(self.state.cancel)

    def _changed(self, diff: Diff) -> None:
        self._follow(diff)
        if self.hover and self.hover not in self.history.records:
            self.hover = ""
        if self.focus and self.focus not in self.history.records:
            self.set_focus("")
        self._sync_selection()
        self.history_changed.emit(diff)
        self.overlay_changed.emit()

    def _sync_selection(self) -> None:
        selection = self.history.selection
        records = self.history.records
        if any(i not in records for i in selection) and self.history.gesture is None:
            selection = tuple(i for i in selection if i in records)
            self.history.selection = selection
        if selection != self._known_selection:
            self._known_selection = selection
            self.selection_changed.emit(selection)
            self.overlay_changed.emit()
            for peer in self.peers:
                peer._sync_selection()

    def _point(self, event: PointerEvent) -> None:
        self.pointer, self.pointer_inside = event.point, True
        self.has_pointed = True
        self.key_pointer.is_used = False

    def _guarded(self, step: Callable[[], State]) -> None:
        """Take a step; an error that a person should read ends the gesture and is told."""
        try:
            following = step()
        except CrosstalkError as error:
            following = self.state.cancel()
            self.message.emit(str(error))
        self._go(following)
        self._sync_selection()
        self.overlay_changed.emit()

    def _go(self, following: State) -> None:
        if following is not self.state:
            self.state.leave()
            self.state = following
            following.enter()

    def _take(self, tool: Tool) -> None:
        self.state.leave()
        self.tool = tool
        self.state = tool.home(self)
        self.state.enter()
        self.hover = ""
        self.tool_changed.emit(tool.name)
        self.overlay_changed.emit()

    def _travel(self, way: Callable[[], str | None]) -> str | None:
        was_open = self.history.gesture is not None and self.text_edit is None
        self.settle()
        name = None if was_open else way()
        self._sync_selection()
        return name

    def leave_group(self) -> None:
        """Leave the group that is entered for the one around it, and select it."""
        left = self.focus
        outer = next((a for a in self.ancestors(left) if isinstance(self.record(a), Group)), "")
        self.set_focus(outer)
        self.select([left])

    def _keep(self, data: bytes) -> None:
        self.clipboard = data
