"""What a plan is about, as its title says: what people call it by, and no subject of a question within it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ingest.folding import syllables

GENRE = frozenset(
    "kế hoạch hành động ban hành triển khai thực hiện tổ chức công tác việc về của và các ở trên trong đối với tỉnh "
    "thành phố địa bàn giai đoạn đến năm định hướng tầm nhìn quyết định nghị quyết chỉ thị số ngày tháng thủ tướng "
    "chính phủ phê duyệt chương trình mục tiêu quốc gia tăng cường".split()
)
"""Words of every title, whatever the plan is about."""
_LONG_ENOUGH = 3


def subject_of(title: str, province: str | None) -> tuple[str, ...]:
    """Return the syllables of a title that tell what the plan is about, in order, its province left out."""
    place = syllables(province or "")
    return tuple(word for word in syllables(title) if word not in GENRE and word not in place and word.isalpha())


def plan_called(text: str, subjects: Mapping[str, Sequence[str]]) -> str | None:
    """Return the one plan that `text` calls by its subject ("kế hoạch phòng, chống ma túy"), None for none or several.

    A plan is called so by three neighbouring words of its title or more that stand in no other plan's title.
    """
    words = tuple(word for word in syllables(text) if word not in GENRE)
    runs = {plan: set(_runs(subject)) for plan, subject in subjects.items()}
    asked = set(_runs(words))
    called = [
        plan for plan, own in runs.items() if asked & own.difference(*(r for other, r in runs.items() if other != plan))
    ]
    return called[0] if len(called) == 1 else None


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    yield from zip(*(words[start:] for start in range(_LONG_ENOUGH)), strict=False)
