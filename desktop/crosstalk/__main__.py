"""`python -m crosstalk` is the command `crosstalk`."""

from crosstalk.cli import main

if __name__ == "__main__":
    main(prog_name="crosstalk")
