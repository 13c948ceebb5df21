"""Layer 3: diagrams as files.

What belongs here: the file format (`codec`), its migrations, atomic saving, the journal of unsaved
work, backups and named versions (what the program keeps for itself lies in `state.state_folder`). It may import
`model` (and read nothing of the catalogue: a file opens whatever types it names).

A person's own components and scenes lie in libraries (`library`), each a folder; `library_file` makes one file of it.

A file is JSON with an integer `format`, one record per line, keys and records in a stable order and a newline at the
end. What this version does not know, types and fields alike, is kept as it was read and written again byte for byte.
A newer `format` is refused. To change the format: raise `codec.FORMAT`, add one pure function to `migrations`, freeze
a document of the old format under `tests/documents/`.
"""

from crosstalk.storage.codec import FORMAT, dumps, loads
from crosstalk.storage.files import Fingerprint, fingerprint, load, save

__all__ = ["FORMAT", "Fingerprint", "dumps", "fingerprint", "load", "loads", "save"]
