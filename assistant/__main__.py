"""The door `python -m assistant`."""

import sys

from assistant.command import main
from ingest.output import guarded

if __name__ == "__main__":
    sys.exit(guarded(lambda: main(sys.argv[1:])))
