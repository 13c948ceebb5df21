"""Quick compose: a figure said in words, `sensory neuron -releases CGRP-> CD8 T cell -| tumor cell`.

* `statements` reads a line into names and arrows; it knows neither catalogue nor diagram.
* `verbs` finds the relation (and the mediator) that the words on an arrow mean, or what the bare arrow means between
  two classes.
* `naming` finds what a name means: something in the diagram, an entry of the catalogue, several of them, or nothing.
* `draft` puts these together into what would be added, with the choices a person may still make.
* `placing` adds it to the page, in one gesture, so that it can be seen before it is kept.

Grammar, in short: `->` acts on, `-|` holds back, `-o` acts depending on context, `=>` turns into; words between `-` and
the head name the relation, the molecule, or both; `A, B -> C` says two things at once; a new line or `;` begins anew;
what follows `#` is a remark. Arrows may also be written `→`, `⊣`, `-->`, `--|`, `⇒`.
"""
