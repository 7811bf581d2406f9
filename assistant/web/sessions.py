"""The conversations of a browser tab, found again when its page is loaded anew."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from assistant.web.conversation import Conversation

CAPACITY = 256
_KEY = re.compile(r"[0-9a-f]{32}")

# "asked" tells a server that knows nothing of the tab that something is lost (see `tab.js`).
KEY_OF_TAB = '(_, conversation) => [Tab.key() + (Tab.hasAsked() ? " asked" : ""), conversation]'


@dataclass(frozen=True, slots=True)
class Held:
    """What one tab holds: the conversation that is open, and the earlier ones, oldest first."""

    conversation: Conversation
    shelf: tuple[Conversation, ...]


class Sessions:
    """What the last `capacity` tabs hold, by keys that only they know; in memory, gone with the server."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._held: OrderedDict[str, Held] = OrderedDict()
        self._lock = Lock()

    def keep(self, key: str, held: Held) -> None:
        """Keep what a tab holds now; a key that no tab would make is ignored."""
        if not _KEY.fullmatch(key):
            return
        with self._lock:
            self._held[key] = held
            self._held.move_to_end(key)
            while len(self._held) > self._capacity:
                self._held.popitem(last=False)

    def find(self, key: str) -> Held | None:
        """Return what a tab held, None when it is unknown or was long ago."""
        with self._lock:
            return self._held.get(key)
