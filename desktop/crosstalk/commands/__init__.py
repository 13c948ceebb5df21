"""Layer 2: one function per edit, and the history that runs them.

What belongs here: functions whose first argument is a `Transaction` and that change records through it; the integrity
rules that hold at the end of every transaction; `History`, which keeps diffs. It may import `model` and `geometry`
(and `text` for typed markup); it knows no catalogue, no scene and no window.

To add an edit: write a function in the file of its theme (create, place, edit, strands, seats, connect, arrange …)
and call it by `history.run("What the user did", function, …)`. No edit contains undo code.
"""

from crosstalk.commands.history import Gesture, History, HistoryStep
from crosstalk.commands.transaction import Transaction

__all__ = ["Gesture", "History", "HistoryStep", "Transaction"]
