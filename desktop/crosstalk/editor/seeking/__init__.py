"""Find and replace: words, types, identifiers and looks of everything in the diagram.

* `query` is what is looked for, and how a match is found in a line; patterns have a time limit.
* `fields` are the places of a record where something can stand, each with how it is read and written.
* `hits` finds; `replacing` says what would stand there instead, and does it in one undo step.
* `preview` shows that on the page in an open gesture before it is done.

To make something else findable, add a `Field` to the list of its scope in `fields`.
"""
