"""What a plan is about, as its title says: what people call it by, and no subject of a question within it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ingest.folding import syllables

GENRE = frozenset(
    "kế hoạch hành động ban hành triển khai thực hiện tổ chức công tác việc về của và các ở trên trong đối với tỉnh "
    "thành phố địa bàn giai đoạn đến năm định hướng tầm nhìn quyết định nghị quyết chỉ thị số ngày tháng thủ tướng "
    "chính phủ phê duyệt chương trình mục tiêu quốc gia tăng cường".split()
)
"""Words of every title, whatever the plan is about."""
Run = tuple[str, ...]
_LONG_ENOUGH = 3
_ENOUGH_LEFT = 2


def subject_of(title: str, province: str | None) -> tuple[str, ...]:
    """Return the syllables of a title that tell what the plan is about, in order, its province left out."""
    place = syllables(province or "")
    return tuple(word for word in syllables(title) if word not in GENRE and word not in place and word.isalpha())


def own_runs(subjects: Mapping[str, Sequence[str]]) -> dict[str, frozenset[Run]]:
    """Map each plan to the runs of three words in its subject that stand in no other plan's."""
    runs = {plan: frozenset(_runs(subject)) for plan, subject in subjects.items()}
    return {
        plan: own.difference(*(others for other, others in runs.items() if other != plan)) for plan, own in runs.items()
    }


def plan_called(text: str, own: Mapping[str, frozenset[Run]]) -> str | None:
    """Return the one plan that `text` calls by its subject ("kế hoạch phòng, chống ma túy"), None for none or several.

    `own` is what `own_runs` gives: a plan is called so by three neighbouring words of its title that no other has.
    """
    asked = set(_runs([word for word in syllables(text) if word not in GENRE]))
    called = [plan for plan, runs in own.items() if asked & runs]
    return called[0] if len(called) == 1 else None


def without_subject(words: Sequence[str], own: frozenset[Run]) -> tuple[str, ...]:
    """Leave out of a question's words what calls its plan by its subject, where enough is left to look for."""
    called = {at + step for at, run in enumerate(_runs(words)) if run in own for step in range(_LONG_ENOUGH)}
    rest = tuple(word for at, word in enumerate(words) if at not in called)
    return rest if len(rest) >= _ENOUGH_LEFT else tuple(words)


def without_common_subject(words: Sequence[str], subjects: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Leave out of a question's words what all of the plans it asks are about, where enough is left to look for."""
    common = frozenset.intersection(*(frozenset(_runs(subject)) for subject in subjects))
    return without_subject(words, common)


def _runs(words: Sequence[str]) -> Iterator[Run]:
    yield from zip(*(words[start:] for start in range(_LONG_ENOUGH)), strict=False)


_NUMBERED = re.compile(r"\b(?:kế hoạch|quyết định|kh|qđ)(?: số)? (\d+)\b")


def plan_numbered(text: str, numbers: Mapping[str, str]) -> str | None:
    """Return the plan that a question calls by its own number ("kế hoạch 182"); None where none or several bear it.

    `numbers` maps plans to their numbers as printed ("182/KH-UBND").
    """
    called = {found[1] for found in _NUMBERED.finditer(text)}
    bearing = [plan for plan, number in numbers.items() if re.split(r"[/-]", number)[0].strip() in called]
    return bearing[0] if len(bearing) == 1 else None
