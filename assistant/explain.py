"""A frame in words, for `ask --explain`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from assistant.say import explaining
from assistant.understanding.frame import Frame
from ingest.label import label_of

Namer = Callable[[str], str]
_CLAUSES = ("about", "beside", "among", "beyond")
_AGENCIES = ("agencies", "receivers")


def explained(frame: Frame, plan_name: Namer = str, agency_name: Namer = str) -> str:
    """Return one line a field of the frame that holds something; the namers tell what an id is called."""
    name_of = {"plans": plan_name, "without": plan_name} | dict.fromkeys(_AGENCIES, agency_name)

    def told(field: str, value: Any) -> str:
        if value is True:
            return explaining.YES
        if field in _CLAUSES:
            return "; ".join(explaining.clause(plan_name(plan), label_of(path)) for plan, path in value)
        if field == "assertion":
            agency, role = value
            return f"{agency_name(agency)}: {role}"
        if field == "renamed":
            return "; ".join(" → ".join(pair) for pair in value)
        if field == "instead":
            return "; ".join(f"{plan_name(one.plan)}: {', '.join(map(agency_name, one.had))}" for one in value)
        if isinstance(value, Frame):
            return value.typed
        if isinstance(value, tuple):
            return ", ".join(name_of.get(field, str)(one) for one in value)
        return str(value)

    held = ((field.name, getattr(frame, field.name)) for field in fields(frame))
    lines = (
        f"{explaining.FRAME.get(name, name)}: {told(name, value)}"
        for name, value in held
        if value not in (None, (), "", False)
    )
    return "\n".join(lines)
