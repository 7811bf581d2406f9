"""A frame in words, for `ask --explain`."""

from __future__ import annotations

from dataclasses import fields

from assistant.understanding.frame import Frame


def explained(frame: Frame) -> str:
    """Return one line a field of the frame that holds something."""
    told = ((field.name, getattr(frame, field.name)) for field in fields(frame))
    return "\n".join(f"{name}: {value}" for name, value in told if value not in (None, (), "", False))
