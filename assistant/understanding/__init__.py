"""A question as typed becomes a small typed frame."""
