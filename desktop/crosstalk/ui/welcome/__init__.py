"""The first minute: the welcome page, the tour, and what an empty page says.

* `starts` knows what one may begin with: recent files, blank pages by journal, shipped figures, scenes.
* `cards` are the buttons that show them, `page` the page that holds them.
* `tour` leads through five things with the real window; `nudge` stands on an empty page.
Nothing here needs the network. Adding a template costs nothing here: it is a file in `diagrams/`.
"""
