"""How an address is said to people: as `ingest` says it, whose calendars name addresses too."""

from ingest.label import label_of

__all__ = ["label_of"]
