"""Help: the pages behind F1, the sheet of keys, changing keys, and reporting a problem.

The pages are Markdown in `resources/help/<language>/`, one file per topic; what they say about actions and keys is
never written down there but taken from the registry, as `[[action.id]]`. May import `editor` and the rest of `ui`.
Adding a topic costs one file; a gesture of the pointer one line in `gestures`.
"""
