"""A question becomes an answer with citations; the doors people and programs come in by."""
