"""Layer 3: what the figure says, in words.

What belongs here: sentences, captions, alternative texts, lists of abbreviations and of references, written by
templates from the records as they hold in a context, so that no arrow can be told the wrong way round. It may import
`graph`, `model`, `catalog` and `text`; it knows no scene.

`Told` gathers what all of them need: names of things, panels, statements in reading order. To add a text: one file
with a function that takes a `Told`.

What is told is the figure's own text and stays English in every language of the interface, as papers are: captions,
alternative texts, the lines of an answer. Only what a panel says around it (the questions) goes through `tongue`.
"""

from crosstalk.telling.abbreviations import Abbreviation, abbreviations
from crosstalk.telling.alternative import long_text, short_text
from crosstalk.telling.answers import QUESTIONS, Line, Question, ask
from crosstalk.telling.caption import caption
from crosstalk.telling.citations import numbers
from crosstalk.telling.drafting import draft
from crosstalk.telling.statements import Statement
from crosstalk.telling.told import Told

__all__ = [
    "QUESTIONS",
    "Abbreviation",
    "Line",
    "Question",
    "Statement",
    "Told",
    "abbreviations",
    "ask",
    "caption",
    "draft",
    "long_text",
    "numbers",
    "short_text",
]
