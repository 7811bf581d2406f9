"""The small parts behind the window: Markdown made safe, answers in pieces, the history handed on."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from assistant.answer import Answer, Complete
from assistant.web import words
from assistant.web.conversation import Conversation
from assistant.web.desk import edited_of
from assistant.web.markup import to_html
from assistant.web.recent import Given
from assistant.web.reveal import growing

_TAGS = {"p", "br", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "h4", "button", "span", "div"}
_TAGS |= {"table", "thead", "tbody", "tr", "th", "td"}


@given(st.text(alphabet="ab <>\"'&[]()!*_`#|-:\n1/=\\", max_size=80))
def test_no_text_makes_a_tag_that_is_not_ours(text):
    made = to_html(text, {1: '"><script>'})
    assert {tag.lower() for tag in re.findall(r"</?([a-zA-Z0-9]+)", made)} <= _TAGS


@given(st.text(alphabet="ab *|`\n[1].", max_size=200))
def test_the_pieces_grow_and_end_with_the_whole(text):
    pieces = list(growing(text))
    assert pieces[-1] == text
    assert all(later.startswith(earlier) for earlier, later in pairwise(pieces))
    assert len(pieces) <= 8


def test_a_table_row_never_comes_in_half():
    table = "Đầu bảng\n\n| a | b |\n|---|---|\n" + "".join(f"| dòng {n} | [1] |\n" for n in range(30))
    for piece in growing(table):
        last = piece.splitlines()[-1] if piece else ""
        assert not last.startswith("|") or last.endswith("|")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a [1]", '<button type="button" class="cite" data-n="1"', id="a-cited-mark-is-a-button"),
        pytest.param("a [7]", "[7]", id="an-unknown-mark-stays-text"),
        pytest.param("![x](http://h/x.png)", "![x](http://h/x.png)", id="an-image-stays-text"),
        pytest.param("[x](http://h)", "[x](http://h)", id="a-link-stays-text"),
        pytest.param("[1]: http://h", "http://h", id="a-link-definition-is-not-swallowed"),
        pytest.param("| a |\n|---|\n| b |", '<td data-head="a" class="short">b</td>', id="a-table-renders"),
        pytest.param("# Lớn", "<h4>Lớn</h4>", id="a-heading-stays-below-the-pages-own"),
    ],
)
def test_markdown_renders_what_is_meant(text, expected):
    assert expected in to_html(text, {1: "Kế hoạch"})


def test_the_history_keeps_the_newest_whole_exchanges():
    conversation = Conversation()
    for n in range(5):
        conversation = conversation.asked(f"hỏi {n}")
        last = conversation.exchanges[-1]
        conversation = conversation.ended(
            type(last)(last.number, last.question, "done", Given(f"{n}", last.question, Answer("answered", f"đáp {n}")))
        )
    turns = conversation.asked("nữa").history(max_turns=5)
    assert [turn.content for turn in turns] == ["hỏi 3", "đáp 3", "hỏi 4", "đáp 4"]


@pytest.mark.parametrize(
    ("edited", "clicked", "kept"),
    [
        pytest.param("2", None, [1], id="that-one-and-what-follows-go"),
        pytest.param("1", None, [], id="the-first"),
        pytest.param("", None, [1, 2, 3], id="nothing-edited"),
        pytest.param(None, None, [1, 2, 3], id="nothing-said"),
        pytest.param("9", None, [1, 2, 3], id="no-such-exchange"),
        pytest.param("-1", None, [1, 2, 3], id="no-number"),
        pytest.param("²", None, [1, 2, 3], id="no-digit"),
        pytest.param("1" * 5000, None, [1, 2, 3], id="far-too-long"),
        pytest.param("2", {"question": "khác"}, [1, 2, 3], id="a-clicked-question-replaces-nothing"),
    ],
)
def test_what_an_edited_question_replaces(edited, clicked, kept):
    conversation = Conversation().asked("một").asked("hai").asked("ba")
    before = conversation.before(edited_of(edited, clicked))
    assert [one.number for one in before.exchanges] == kept
    assert before.next == 4


def test_a_count_says_whether_the_list_is_whole():
    assert words.counted(Complete(12, 12)) == "Danh sách đầy đủ: 12/12"
    assert words.counted(Complete(25, 40)) == "Mới hiện 25 trong tổng số 40"
