"""All tasks of an agency with those of others in which it is named: "kể cả việc sở khác phải phối hợp với Sở A"."""

from __future__ import annotations

from dataclasses import replace

from assistant.compose.company import BY_OTHERS
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.understanding.cues import Sought


def compose_named_by_others(context: Context) -> Draft | None:
    """Tell an agency's tasks and the clauses that name it in the tasks of others; None for another question."""
    frame = context.frame
    is_of_one = len(frame.agencies) == 1 and len(frame.plans) == 1 and frame.names_plan and not frame.asserts
    if not is_of_one or not BY_OTHERS.search(frame.text):
        return None
    own = replace(frame, sought=Sought.DUTIES, role=None, topic=(), words=(), lists=True, wanted=None)
    return compose_duties(replace(context, frame=own))
