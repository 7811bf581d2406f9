"""The door `python -m assistant`."""

import sys

from assistant.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
