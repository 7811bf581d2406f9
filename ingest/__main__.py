"""The door `python -m ingest`; the one place of this package that knows the index (see tests/test_architecture.py)."""

import sys

from vectorstore.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
