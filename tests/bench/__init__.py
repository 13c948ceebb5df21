"""How fast it is: `make bench`, or `python -m tests.bench [--quick] [--runs N] [--sizes N …]`.

Not a test: nothing here is timed in `make test`. Each size has a process of its own (`worker`), so that the peak of
memory is its own; starting and opening are measured in a fresh process for every run (`fresh`). `cases` holds what is
measured, one function each; to add one, write it there and enter it in `CASES`. Everything is drawn from the real
catalogue (`diagrams`), shown in the real window without a screen, and written to a temporary folder that is gone
afterwards.
"""
