"""Prompts are files, and a blank that nobody fills stops the start."""

from __future__ import annotations

import pytest

from prompts import PromptError, load


def test_a_prompt_has_the_blanks_its_caller_fills() -> None:
    filled = load("wording", needs=frozenset({"question", "draft", "clauses"})).substitute(
        question="Hạn?", draft="Trước ngày 25/10 [1].", clauses="[1] …"
    )
    assert "Trước ngày 25/10 [1]." in filled


def test_another_set_of_blanks_is_refused() -> None:
    with pytest.raises(PromptError, match="uses"):
        load("wording", needs=frozenset({"question"}))


def test_a_missing_prompt_is_named() -> None:
    with pytest.raises(PromptError, match=r"khong-co\.vi\.md"):
        load("khong-co", needs=frozenset())
