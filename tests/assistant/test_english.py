"""Questions asked in English: put in Vietnamese first, in its order, and answered as if they had been asked in it."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.understanding.english import English
from assistant.understanding.english_words import Glossary, british, readings
from ingest.lexicon import load_lexicon


@pytest.fixture(scope="module")
def english() -> English:
    tables = tomllib.loads(files("assistant.data").joinpath("english.toml").read_text("utf-8"))
    return English(Glossary(tables), load_lexicon())


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("cities", ("city", "s")),
        ("carried", ("carry", "ed")),
        ("planning", ("plan", "ing")),
        ("promoting", ("promote", "ing")),
        ("led", ("lead", "ed")),
        ("bases", ("basis", "s")),
        ("organizes", ("organise", "s")),
        ("going", ("go", "ing")),
    ],
)
def test_a_word_is_known_by_its_base_form(typed: str, base: tuple[str, str]) -> None:
    assert base in list(readings(typed))


@pytest.mark.parametrize(
    ("american", "spelt"),
    [("labor", "labour"), ("centers", "centres"), ("recognized", "recognised"), ("size", "size"), ("major", "major")],
)
def test_american_spelling_is_read_as_british(american: str, spelt: str) -> None:
    assert british(american) == spelt


@pytest.mark.parametrize(
    ("typed", "is_english"),
    [
        pytest.param("Which plans mention Japan?", True, id="a-question"),
        pytest.param("What must Hải Dương's Sở Tài chính do?", True, id="vietnamese-names-in-it"),
        pytest.param("to whom?", True, id="a-fragment"),
        pytest.param("quote that clause", True, id="an-order"),
        pytest.param("Do the plans mention Ho Chi Minh?", True, id="a-person"),
        pytest.param("Was it signed by Võ Ngọc Thành?", True, id="a-person-with-diacritics"),
        pytest.param("Gia Lai?", None, id="a-name-only"),
        pytest.param("deadline báo cáo của Bắc Giang là khi nào", False, id="one-english-word"),
        pytest.param("list giúp tôi các task của Sở Tài chính Gia Lai", False, id="two-english-words"),
        pytest.param("plan nao nhac den UNESCO", False, id="without-diacritics"),
        pytest.param("So Tai chinh Gia Lai lam gi", False, id="vietnamese-without-diacritics"),
        pytest.param("ai lo viec in an pham", False, id="syllables-that-are-english-words"),
        pytest.param("Festival Di sản Quảng Nam do ai tổ chức", False, id="a-festival"),
    ],
)
def test_the_language_of_a_question_is_told(english: English, typed: str, is_english: bool | None) -> None:
    assert english.is_english(typed) is is_english


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        pytest.param("Does the Gia Lai plan mention China?", "kế hoạch Gia Lai có nhắc đến Trung Quốc không", id="do"),
        pytest.param("Is ca tru mentioned by Bac Giang?", "Bắc Giang có nhắc đến ca trù không", id="passive-yes-no"),
        pytest.param("Was Hai Phong's plan signed?", "kế hoạch Hải Phòng có được ký không", id="no-doer"),
        pytest.param("Which cities does it work with?", "hợp tác với những thành phố nào", id="object"),
        pytest.param("Which agencies lead in Gia Lai?", "những cơ quan nào chủ trì ở Gia Lai", id="subject"),
        pytest.param(
            "Which tasks are led by the Department of Justice?", "những nhiệm vụ nào do Sở tư pháp chủ trì", id="doer"
        ),
        pytest.param("What must the police of Gia Lai do?", "công an Gia Lai phải làm những gì", id="what-to-do"),
        pytest.param("How many tasks does it lead?", "chủ trì bao nhiêu nhiệm vụ", id="how-many"),
        pytest.param("How many plans mention OCOP?", "bao nhiêu kế hoạch nhắc đến OCOP", id="how-many-do"),
        pytest.param(
            "Through which department do districts report?", "các huyện báo cáo qua sở nào", id="preposition-first"
        ),
        pytest.param("Where does the money come from?", "kinh phí lấy từ đâu", id="where-from"),
        pytest.param("Who signed the plan and when?", "ai ký kế hoạch và ký khi nào", id="two-asked"),
        pytest.param("Which of the five plans has an annex?", "kế hoạch nào có phụ lục", id="out-of"),
        pytest.param("What about the other provinces?", "còn các tỉnh khác thì sao", id="what-about"),
        pytest.param("and in Korea?", "còn ở Hàn Quốc thì sao", id="and"),
        pytest.param("By what date must reports be sent?", "báo cáo phải được gửi trước ngày nào", id="by-what-date"),
        pytest.param("Does Gia Lai plan to open a museum?", "Gia Lai có dự kiến mở bảo tàng không", id="plan-as-verb"),
        pytest.param("Who isn't mentioned?", "ai không được nhắc đến", id="contraction"),
        pytest.param("It reports by October 25, right?", "báo cáo trước ngày 25 tháng 10, đúng không", id="tag"),
        pytest.param("Can you tell me who leads it?", "ai chủ trì điều đó", id="address"),
        pytest.param("Which office do districts report to?", "các huyện báo cáo cho cơ quan nào", id="stranded"),
        pytest.param("Tell me which body Gia Lai asks", "Gia Lai giao cơ quan nào", id="no-inversion"),
        pytest.param("How many tasks are annual?", "bao nhiêu nhiệm vụ hằng năm", id="adjective"),
        pytest.param("Any mention of film in Hai Duong?", "có nhắc đến phim ở Hải Dương không", id="any-mention"),
        pytest.param("List the aims of the plan", "liệt kê các mục đích của kế hoạch", id="order"),
        pytest.param("What if agencies face obstacles?", "nếu các cơ quan gặp vướng mắc thì xử lý thế nào", id="if"),
        pytest.param("What should firms do? ", "firms phải làm những gì", id="unknown-word"),
        pytest.param("Is it recognised by 2030?", "có được công nhận đến năm 2030 không", id="by-when"),
        pytest.param("Where in the plan is it named?", "được nêu tên trong kế hoạch ở đâu", id="where-in"),
        pytest.param("Are there tasks without a leader?", "có nhiệm vụ không có lãnh đạo không", id="there-are"),
        pytest.param("How long will it take to build it?", "xây dựng điều đó bao lâu", id="how-long"),
        pytest.param("Tell us who the focal point is", "đầu mối là ai", id="who-it-is"),
        pytest.param("List the tasks for which it is responsible", "liệt kê các nhiệm vụ mà chủ trì", id="for-which"),
        pytest.param("Do Laos and Japan both report?", "Lào và Nhật Bản có báo cáo không", id="both"),
        pytest.param("I work in Gia Lai. Who leads?", "ai chủ trì ở Gia Lai", id="told-before"),
        pytest.param("Who issued decision 208/QD-TTg?", "ai ban hành quyết định 208/QD-TTg", id="number"),
    ],
)  # fmt: skip
def test_a_question_is_put_in_vietnamese_order(english: English, asked: str, read: str) -> None:
    assert english.in_vietnamese(asked) == read


@pytest.mark.parametrize(
    ("phrase", "read"),
    [
        ("the tasks of the Department of Finance of Gia Lai", "các nhiệm vụ của Sở tài chính Gia Lai"),
        ("Gia Lai's Department of Finance", "Sở tài chính Gia Lai"),
        ("five foreign partners", "năm đối tác nước ngoài"),
        ("tangible and intangible cultural heritage", "di sản văn hóa phi vật thể và vật thể"),
        ("training of staff", "đào tạo cán bộ"),
        ("Gia Lai's and Hai Duong's targets", "mục tiêu Gia Lai và Hải Dương"),
        ("the provincial Party Committee's propaganda board", "Ban Tuyên giáo Tỉnh ủy"),
        ("Article 3", "điều 3"),
        ("Decision 2013", "quyết định 2013"),
        ("the Vietnam-Japan festival in An Khe", "lễ hội Việt Nam - Nhật Bản ở An Khe"),
        ("Festival Di san Quang Nam", "lễ hội Di san Quảng Nam"),
        ("the table of tasks", "bảng nhiệm vụ"),
        ("Dept of Labor, War Invalids and Social Affairs", "Sở lao động thương binh và xã hội"),
    ],
)
def test_a_noun_phrase_has_its_head_first(english: English, phrase: str, read: str) -> None:
    assert english.in_vietnamese(phrase) == read


def _paths(assistant: Assistant, *questions: str) -> tuple[str, set[tuple[str, str]]]:
    turns: list[Turn] = []
    for question in questions:
        answer = assistant.ask(question, turns)
        turns += [Turn("user", question), Turn("assistant", answer.text)]
    return answer.status, {(cited.plan, cited.path) for cited in answer.citations}


@pytest.mark.parametrize(
    ("questions", "status", "cited"),
    [
        pytest.param(
            ["What does the provincial propaganda department of Gia Lai do?"], "answered",
            {("gia-lai", "V.1 - 1"), ("gia-lai", "V.1 - 2")}, id="a-party-board",
        ),
        pytest.param(
            ["Which plans have the police do something?"], "answered",
            {("bac-giang", "IV.9 ¶ 1"), ("hai-duong", "V.8 ¶ 1"), ("hai-phong", "III.8 - 2")}, id="which-plans",
        ),
        pytest.param(
            ["When does the Quang Nam decision come into force?"], "answered", {("quang-nam", "closing")}, id="force",
        ),
        pytest.param(["Has the Bac Giang plan got a number?"], "not_stated", {("bac-giang", "header 1")}, id="a-blank"),
        pytest.param(["Which plan lasts until 2020?"], "answered", {("hai-phong", "header 1")}, id="horizon"),
        pytest.param(["Does Hai Duong have a twin town in Italy?"], "not_stated", set(), id="not-in-the-plan"),
        pytest.param(
            ["Who was Hai Duong's plan signed by?", "and Gia Lai's?"], "answered",
            {("gia-lai", "signature")}, id="follow-up",
        ),
        pytest.param(
            ["Who leads foreign affairs work in Hai Phong?", "What are its tasks in the appendix?"], "answered",
            {("hai-phong", "Phụ lục I.1"), ("hai-phong", "Phụ lục IV.2")}, id="its-tasks",
        ),
        pytest.param(
            ["When must Bac Giang's agencies report?", "To whom?"], "answered",
            {("bac-giang", "IV.13 ¶ 1")}, id="to-whom",
        ),
        pytest.param(["Thank you, that's all"], "smalltalk", set(), id="thanks"),
        pytest.param(["What can you do?"], "smalltalk", set(), id="what-can-you-do"),
        pytest.param(["Please write me a speech on heritage"], "out_of_scope", set(), id="writes-nothing"),
    ],
)  # fmt: skip
def test_it_is_answered_as_in_vietnamese(
    assistant: Assistant, questions: list[str], status: str, cited: set[tuple[str, str]]
) -> None:
    found, paths = _paths(assistant, *questions)
    assert found == status
    assert cited <= paths


def test_a_name_alone_goes_on_in_the_language_before_it(assistant: Assistant) -> None:
    assert assistant.explain("Gia Lai?", ["What does the Department of Finance do in Hai Duong?"]).english
    assert not assistant.explain("Gia Lai?", ["Sở Tài chính Hải Dương làm gì?"]).english


def test_words_on_a_partner_are_no_list_of_partners(assistant: Assistant) -> None:
    _, paths = _paths(assistant, "Trích nguyên văn đoạn nói về quà tặng cho đối tác quốc tế của Bắc Giang")
    assert ("bac-giang", "II.4 ¶ 4") in paths
    _, paths = _paths(assistant, "Bắc Giang hợp tác với những đối tác nước ngoài nào?")
    assert ("bac-giang", "II.4 ¶ 1") in paths


def test_to_use_something_is_not_how_long_a_plan_lasts(assistant: Assistant) -> None:
    status, paths = _paths(assistant, "Kế hoạch nào muốn áp dụng chuyển đổi số?")
    assert (status, ("hai-phong", "header 1") in paths) == ("answered", False)
    _, paths = _paths(assistant, "Kế hoạch nào áp dụng đến năm 2020?")
    assert ("hai-phong", "header 1") in paths
