"""Which of an agency's tasks told before are shared with another ("trong đó việc nào phối hợp với Sở B?")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of

_SHARED = re.compile(
    r"^(?:(?:trong (?:số |các việc |danh sách )?(?:đó|này|ấy)|thế|vậy|thì|có|những|các) ?,? ?)*"
    r"(?:việc|nhiệm vụ|cái|mục|dòng) (?:nào|gì)(?: \w+){0,2}?"
    r" (?:phối hợp|làm chung|làm cùng|chung)(?: cùng)? (?:với )?\S"
)


def shared_with(alone: Frame, last: Frame) -> Frame | None:
    """Return the question for the tasks that the agency talked of and the one named share; None for any other."""
    is_told = last.sought is Sought.DUTIES and len(last.agencies) == 1 and len(last.plans) == 1 and not last.about
    if not is_told or len(alone.agencies) != 1 or alone.agencies == last.agencies or alone.names_plan:
        return None
    if not _SHARED.match(alone.text) or content_of(alone):
        return None
    both = (*last.agencies, *alone.agencies)
    text = f"{last.text} {alone.text}"  # names both, the one talked of first
    asked = replace(
        alone, text=text, agencies=both, sought=Sought.DUTIES, role=None, without_role=None, wanted=None, lists=True
    )
    own_plan = {"plans": last.plans, "names_plan": True, "inherits_plan": True, "follows_up": True, "asserts": False}
    return replace(asked, assertion=(last.agencies[0], "phối hợp"), **own_plan)  # type: ignore[arg-type]
