"""Citations: verbatim quotes, and statements held by what they cite."""

from __future__ import annotations

import random
import re

import pytest

from eval.citing import citations_right, quotes_verbatim, statements_supported
from eval.claims import date_agrees, name_claims, numbered_claims
from eval.corpus import read_corpus
from eval.statements import Statement, list_length, statements_of
from eval.support import Allowance, Evidence, bare, unsupported

REPORT = ("IV.1 - 1", "báo cáo UBND tỉnh trước ngày 25/10 hằng năm")
MEETING = ("IV.1 - 2", "Tổ chức 03 hội nghị")


@pytest.mark.parametrize(
    ("path", "quote", "value"),
    [
        pytest.param("IV.2 ¶ 1", "văn hoá và du lịch", 1.0, id="verbatim"),
        pytest.param("IV.2 ¶ 1", "Văn hóa và  du lịch", 1.0, id="folded-as-in-the-contract"),
        pytest.param("IV.2 ¶ 1", "văn hóa, du lịch", 0.0, id="one-word-changed"),
        pytest.param("IV.1", "văn hoá và du lịch", 0.0, id="words-of-another-clause"),
        pytest.param("IX", "văn hoá", 0.0, id="no-such-address"),
        pytest.param("IV.1", "", 0.0, id="empty"),
    ],
)
def test_a_quote_stands_word_for_word_in_its_clause(make_answer, corpus, path, quote, value):
    assert quotes_verbatim(make_answer(cited=[(path, quote)]), corpus).value == value


def test_without_citations_nothing_is_quoted_wrongly(make_answer, corpus):
    assert quotes_verbatim(make_answer(), corpus).value is None
    assert citations_right("?", make_answer(), corpus).value is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Sở Ngoại vụ báo cáo UBND tỉnh trước ngày 25/10 hằng năm [1].", 1.0, id="all-there"),
        pytest.param("Sở Ngoại vụ báo cáo Ủy ban nhân dân tỉnh [1].", 1.0, id="short-form-spelt-out"),
        pytest.param("Hạn là ngày 25 tháng 10 hằng năm [1].", 1.0, id="the-date-in-other-words"),
        pytest.param("Hạn là ngày 15/11 hằng năm [1].", 0.0, id="wrong-date"),
        pytest.param("Hạn là ngày 25/10/2022 [1].", 0.0, id="a-year-that-is-not-printed"),
        pytest.param("Sở Y tế báo cáo UBND tỉnh [1].", 0.0, id="wrong-agency"),
        pytest.param("Báo cáo theo Quyết định 208/QĐ-TTg [1].", 0.0, id="wrong-document"),
        pytest.param(
            "Theo Kế hoạch tỉnh Bắc Giang, Mục IV.1, hạn là 25/10 [1].", 1.0, id="plan-and-address-are-no-claim"
        ),
        pytest.param("Theo Kế hoạch tỉnh Gia Lai, hạn là 25/10 [1].", 0.0, id="the-other-province"),
        pytest.param("Báo cáo trước ngày 25/10.", 0.0, id="no-statement-carries-the-mark"),
        pytest.param("Sở Công Thương (nay là Sở Công nghiệp) phối hợp [1].", 1.0, id="todays-name-is-a-gloss"),
    ],
)
def test_a_citation_is_right_when_its_statements_stand_in_it(make_answer, corpus, text, value):
    assert citations_right("Ai báo cáo?", make_answer(text, cited=[REPORT]), corpus).value == value


def test_a_statement_with_two_marks_is_held_by_both_together(make_answer, corpus):
    text = "Báo cáo trước ngày 25/10 và họp với Suwon [1][2]. Họp 04 lần [2]."
    score = citations_right("?", make_answer(text, cited=[REPORT, MEETING]), corpus)
    # [1] stands only in the first sentence, which holds; [2] also in the second, whose number is wrong.
    assert score.value == 0.5
    assert "[2]" in score.reason
    assert "'04'" in score.reason


def test_what_the_question_brought_up_may_be_denied_but_not_affirmed(make_answer, corpus):
    denied = make_answer("Kế hoạch không nêu Kagoshima; hạn là 25/10 [1].", cited=[REPORT])
    affirmed = make_answer("Kế hoạch có nêu Kagoshima [1].", cited=[REPORT])
    assert citations_right("Kagoshima thì sao?", denied, corpus).value == 1.0
    assert citations_right("Kagoshima thì sao?", affirmed, corpus).value == 0.0


def test_counts_of_the_answers_own_list_are_no_claims(make_answer, corpus):
    text = "Sở Ngoại vụ được giao 2/2 nhiệm vụ [1]:\n- Báo cáo [1]\n- Tổ chức 03 hội nghị [2]"
    answer = make_answer(text, cited=[REPORT, MEETING], complete={"shown": 2, "total": 2})
    assert citations_right("?", answer, corpus).value == 1.0
    wrong = make_answer(text.replace("2/2", "7/7"), cited=[REPORT, MEETING], complete={"shown": 2, "total": 2})
    assert citations_right("?", wrong, corpus).value == 0.5


def test_a_sentence_may_count_the_names_it_lists_but_not_otherwise(make_answer, corpus):
    right = make_answer("Nêu 2 đối tác (hợp tác): Suwon (Hàn Quốc) và Hàn Quốc (quốc gia) [1].", cited=[MEETING])
    wrong = make_answer("Nêu 6 đối tác: Suwon và Hàn Quốc [1].", cited=[MEETING])
    assert citations_right("?", right, corpus).value == 1.0
    assert citations_right("?", wrong, corpus).value == 0.0


@pytest.mark.parametrize(("count", "value"), [(2, 1.0), (4, 0.0)])
def test_a_cell_may_count_the_points_it_lists_but_not_otherwise(make_answer, corpus, count, value):
    cell = f"| Bắc Giang | gồm {count} nội dung [1]: • tổ chức hội nghị; [1] • thành phố Suwon. [1] |"
    answer = make_answer(f"| Kế hoạch | Nội dung |\n| --- | --- |\n{cell}", cited=[MEETING])
    assert statements_supported("?", answer, corpus).value == value


@pytest.mark.parametrize(
    ("lead", "value"),
    [
        ("1/5 kế hoạch có nêu (Bắc Giang)", 1.0),
        ("2/5 kế hoạch có nêu (Bắc Giang)", 0.0),
        ("2/1 kế hoạch có nêu (Bắc Giang, Hải Phòng)", 0.0),
    ],
)
def test_a_share_of_the_plans_is_the_number_of_plans_named_beside_it(make_answer, corpus, lead, value):
    answer = make_answer(f"{lead} [1].", cited=[MEETING])
    assert statements_supported("Bắc Giang, Hải Phòng?", answer, corpus).value == value


def test_a_sentence_may_say_how_long_the_appendix_of_a_cited_plan_is():
    bundled = read_corpus()
    row = next(c for c in bundled.clauses.values() if c.kind == "table_row")
    cited = {"n": 1, "plan": row.plan, "path": row.path, "label": row.path, "quote": row.text}
    said = {"citations": [cited], "status": "answered"}
    right = statements_supported("?", said | {"answer": "Bảng của phụ lục gồm 13 dòng [1]."}, bundled)
    wrong = statements_supported("?", said | {"answer": "Bảng của phụ lục gồm 47 dòng [1]."}, bundled)
    assert (right.value, wrong.value) == (None, 0.0)


def test_a_denied_agency_may_come_from_a_question_typed_without_diacritics(make_answer, corpus):
    answer = make_answer("Kế hoạch tỉnh Bắc Giang không giao việc cho Sở Y tế. Báo cáo UBND tỉnh [1].", cited=[REPORT])
    assert statements_supported("so y te lam gi", answer, corpus).value == 1.0
    assert statements_supported("so nao lam gi", answer, corpus).value == 0.5


def test_the_length_of_a_plan_and_its_years_need_no_mark(make_answer, corpus):
    answer = make_answer("Đã rà soát 7 điều khoản. Thời hạn: 2021. Họp với Suwon [1].", cited=[MEETING])
    assert statements_supported("?", answer, corpus).value == 1.0


def test_statements_without_a_mark_must_be_held_by_some_citation(make_answer, corpus):
    text = "Sở Ngoại vụ báo cáo trước 25/10. Chi 5 tỷ đồng. Xin cảm ơn.\n- Gửi UBND tỉnh [1]"
    score = statements_supported("?", make_answer(text, cited=[REPORT]), corpus)
    # Three statements can be checked; the sum of money stands nowhere.
    assert score.value == pytest.approx(2 / 3)
    assert "5" in score.reason


def test_an_answer_becomes_sentences_and_rows_with_their_marks():
    text = "Có hai việc. [1] Xem:\n\n| STT | Việc |\n|---|---|\n| 1 | Họp [2] |\n1. Gửi TP. Hải Phòng [3]. Hết."
    assert statements_of(text) == [
        Statement("Có hai việc. [1]", (1,)),
        Statement("Xem:", ()),
        Statement("| 1 | Họp [2] |", (2,), is_row=True),
        Statement("Gửi TP. Hải Phòng [3].", (3,)),
        Statement("Hết.", ()),
    ]
    assert list_length(text) == 2


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Quyết định số 2013/QĐ-TTg ngày 30/11/2021", [("document", "2013/qđ-ttg"), ("date", "2021-11-30")]),
        ("Nghị quyết 11-NQ/TU", [("document", "11-nq/tu")]),
        ("ngày 14 tháng 2 năm 2011", [("date", "2011-2-14")]),
        ("tháng 8 năm 2022", [("date", "2022-8-")]),
        ("giai đoạn 2015-2018", [("number", "2015"), ("number", "2018")]),
        ("03 năm, 1.500 lượt, 3,5%", [("number", "3"), ("number", "1.500"), ("number", "3,5")]),
        ("phần IV", []),
    ],
)
def test_numbers_dates_and_documents_are_told_apart(text, keys):
    assert [(claim.kind, claim.key) for claim in numbered_claims(text)] == keys


@pytest.mark.parametrize(
    ("claimed", "printed", "agrees"),
    [
        ("-10-25", "2022-10-25", True),
        ("2022-10-25", "-10-25", False),
        ("2022-8-", "2022-8-", True),
        ("-10-5", "-10-25", False),
    ],
)
def test_a_date_agrees_when_every_part_it_names_is_printed(claimed, printed, agrees):
    assert date_agrees(claimed, printed) is agrees


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sở Ngoại vụ chủ trì", ["Sở Ngoại vụ"]),
        ("do Sở Thông tin và Truyền thông", ["Sở Thông tin", "Truyền thông"]),
        ("Chủ trì thực hiện", []),
        ("hợp tác với Suwon, Hàn Quốc", ["Suwon", "Hàn Quốc"]),
        ("Sở GD&ĐT phối hợp", ["Sở GD&ĐT"]),
        ("Theo Kế hoạch này", []),
    ],
)
def test_names_are_runs_of_capitals(text, names):
    assert [claim.shown for claim in name_claims(text)] == names


def test_addresses_marks_and_emphasis_say_nothing_about_the_world():
    row = Statement("| 3 | **Mục V.1, gạch đầu dòng 3** (Phụ lục II, dòng 4): họp [12] |", (12,), is_row=True)
    assert numbered_claims(bare(row)) == []


@pytest.fixture(scope="module")
def real_clauses():
    return [clause for clause in read_corpus().clauses.values() if len(clause.text) > 30]


def test_every_clause_of_the_five_plans_supports_its_own_words(real_clauses):
    # The measure may miss errors; it must not cry wolf over a verbatim answer.
    alarms = {
        clause.id: found
        for clause in real_clauses
        for statement in statements_of(clause.text)
        if (found := unsupported(statement, [Evidence(clause.text, "")]))
    }
    assert alarms == {}


def test_a_changed_number_is_always_noticed(real_clauses):
    draw = random.Random(1)
    missed = []
    for clause in real_clauses:
        found = list(re.finditer(r"(?<![\w.,/-])\d{2,4}(?![\w.,/-])", clause.text))
        if not found:
            continue
        spot = draw.choice(found)
        changed = f"{clause.text[: spot.start()]}{int(spot[0]) + 7}{clause.text[spot.end() :]}"
        if not any(unsupported(s, [Evidence(clause.text, "")]) for s in statements_of(changed)):
            missed.append((clause.id, spot[0]))
    assert missed == []


@pytest.mark.parametrize("agency", ["Sở Y tế", "Ban Dân tộc", "Hội Nông dân", "Osaka"])
def test_an_agency_put_into_a_clause_is_always_noticed(real_clauses, agency):
    for clause in real_clauses:
        if agency in clause.text:
            continue
        statement = Statement(f"Giao {agency} thực hiện: {clause.text}", ())
        assert agency in [claim.shown for claim in unsupported(statement, [Evidence(clause.text, "")], Allowance())]


@pytest.mark.parametrize(
    ("told", "printed"),
    [
        ("Sở Văn hóa, Thể thao và Du lịch phối hợp.", "phối hợp: Sở VH-TT&DL"),
        ("Cùng Sở VH-TT&DL thực hiện.", "phối hợp: Sở VH-TT&DL"),
        ("Giao Sở Nông nghiệp và Phát triển nông thôn.", "giao Sở Nông nghiệp và PTNT"),
        ("Cùng Ban Tuyên giáo Thành ủy.", "Ban Tuyên giáo TU; Các đơn vị"),
        ("Cùng Ban Tuyên giáo Tỉnh ủy.", "Ban Tuyên giáo TU; Các đơn vị"),
        ("Nghị quyết của TU, số 11.", "Nghị quyết số 11-NQ/TU của TU"),
        ("Appendix, Section IV, row 1: Họp.", "Họp"),
    ],
)
def test_a_name_may_be_told_as_printed_or_written_out(told, printed):
    assert unsupported(Statement(told, ()), [Evidence(printed, "")]) == []


@pytest.mark.parametrize(
    ("told", "printed"),
    [
        ("Cùng Ban Dân vận Thành ủy.", "Ban Tuyên giáo TU"),
        ("Giao Sở Văn hóa và Thể thao.", "Sở Ngoại vụ"),
        ("Giao Sở Nông nghiệp và Phát triển nông thôn.", "giao Sở Công Thương"),
    ],
)
def test_a_short_form_stands_for_its_own_name_only(told, printed):
    assert unsupported(Statement(told, ()), [Evidence(printed, "")]) != []


def test_partners_told_twice_count_once_or_twice():
    told = "nêu 1 nước và 1 khu vực: • Lào và ASEAN — “…” • ASEAN — “…”"
    assert unsupported(Statement(told, ()), [Evidence("Lào, ASEAN", "")]) == []
    assert unsupported(Statement(told.replace("1 nước", "3 nước"), ()), [Evidence("Lào, ASEAN", "")]) != []
