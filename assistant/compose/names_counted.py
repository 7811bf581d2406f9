"""How many names a clause tells: those of the answer before, or those that a question itself asks to be counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enumerated import Run, kinds_asked, runs_found, told_runs
from assistant.understanding.frame import Frame
from assistant.understanding.wanted import Wanted
from ingest.folding import syllables

_NAMED = r"(?:nêu|kể|nhắc|gọi|liệt kê)(?: (?:ra|tên|đến|tới|rõ|đích danh|được))*"
_COUNTED = re.compile(rf"\b(?:mấy|bao nhiêu) ((?:\w+ ){{2,6}}?)(?:được |có )?{_NAMED}\b")
_COUNTS = re.compile(rf"\b{_NAMED} (?:mấy|bao nhiêu) ")
_OPEN_END = re.compile(r"(?:\.{3,}|…)\W*\Z")
_MOST = 0.5


def compose_names_counted(context: Context) -> Draft | None:
    """Count names that a clause tells, of the answer before or of this question; None where it asks for no such count.

    Names are told of one clause; where its marks leave open what is one name, without their number.
    """
    frame = context.frame
    before = frame.counts_of
    asked = before if before is not None else _naming(frame)
    if asked is None:
        return None
    of_names = replace(context, frame=asked)
    found = runs_found(of_names)
    draft = told_runs(of_names, found)
    count = _count(of_names, found, was_told=before is not None)
    if draft is None or len(found) != 1 or (before is not None and count is None):
        return None
    if count is not None:
        draft.say(say.counted(count, count, say.nouns.NAME))
        draft.complete = Complete(count, count)
    if _OPEN_END.search(found[0][1][-1].said):
        draft.say(say.NAMES_GO_ON)
    return draft


def _naming(frame: Frame) -> Frame | None:
    """Return a question for how many are named as one for their names; None for any other."""
    if frame.wanted is not Wanted.COUNT:
        return None
    text = _COUNTS.sub("kể tên những ", _COUNTED.sub(r"những \1nào được nêu tên", frame.text))
    return replace(frame, text=text, wanted=None) if text != frame.text else None


def _count(context: Context, found: Sequence[tuple[object, Sequence[Run]]], *, was_told: bool) -> int | None:
    """Return how many names there are, told in one run; None where its marks leave it open what is one name.

    Of names told in the answer before the reader sees which they are: `was_told`.
    """
    runs = [run for _, runs in found for run in runs]
    if len(runs) != 1:
        return None
    items = runs[0].items
    if was_told:
        return len(items)
    kinds = tuple(kinds_asked(context))
    own = [item for item in items if " ".join(syllables(item)).startswith(kinds)]
    if len(own) > _MOST * len(items):
        return len(own)  # "Di tích A, B" is one of several that each begin so
    tail = runs[0].said[len(runs[0].head) :]
    return None if ";" in tail and "," in tail else len(items)
