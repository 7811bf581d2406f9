"""The door `python -m ingest`; the one place of this package that knows the index (see tests/test_architecture.py)."""

import sys

from ingest.output import guarded
from vectorstore.command import main

if __name__ == "__main__":
    sys.exit(guarded(lambda: main(sys.argv[1:])))
