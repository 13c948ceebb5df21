"""The context toolbar: a small bar beside what is selected, with what is changed most often about it.

`bar` shows and hides it, `placing` finds its place beside the selection and never over it, `kinds` says what it holds
for a kind, `parts` are its small fields, `letters` is its like for a piece of text that is being typed.

The bar comes once the selection has stood still for a moment. It follows signals that tell of edits and of another
selection, none that come with each move of the pointer; what it holds is made when a kind is selected first.
To add something: one line in the list of the kind in `kinds.STRIPS`.
"""
