"""Times: what is printed, what it means, what it is for, and who receives it."""

from __future__ import annotations

from time import process_time

import pytest

from ingest.lexicon import Lexicon
from ingest.plan import Cell
from tests.ingest.registers.reading import one_clause, registers_of


@pytest.mark.parametrize(
    ("sentence", "expression", "kind", "normalized"),
    [
        pytest.param("Hằng năm, rà soát.", "Hằng năm", "annual", "P1Y", id="every-year"),
        pytest.param(
            "Báo cáo hàng năm (trước ngày 25/10).",
            "hàng năm (trước ngày 25/10)",
            "annual_by_date",
            "--10-25",
            id="every-year-by-a-day",
        ),
        pytest.param(
            "Định kỳ vào ngày 15 tháng 11 hằng năm, báo cáo.",
            "Định kỳ vào ngày 15 tháng 11 hằng năm",
            "annual_by_date",
            "--11-15",
            id="a-day-in-words",
        ),
        pytest.param("Gửi trước ngày 20/11.", "trước ngày 20/11", "annual_by_date", "--11-20", id="a-day-without-year"),
        pytest.param(
            "Gửi trước ngày 15/12/2026.", "trước ngày 15/12/2026", "milestone", "2026-12-15", id="a-day-of-one-year"
        ),
        pytest.param("Gửi trước ngày 31/02/2026.", "trước ngày 31/02/2026", "milestone", None, id="an-impossible-day"),
        pytest.param(
            "Thực hiện giai đoạn 2022 - 2026.", "giai đoạn 2022 - 2026", "period", "2022/2026", id="a-span-of-years"
        ),
        pytest.param(
            "Thực hiện giai đoạn 2026 - 2022.", "giai đoạn 2026 - 2022", "period", None, id="a-span-run-backwards"
        ),
        pytest.param("Đến năm 2030, có 5 sản phẩm.", "Đến năm 2030", "by_year", "2030", id="by-a-year"),
        pytest.param(
            "Hoàn thành trong năm 2025.", "Hoàn thành trong năm 2025", "by_year", "2025", id="done-within-a-year"
        ),
        pytest.param("Tổ chức sơ kết 03 năm thực hiện.", "sơ kết 03 năm", "milestone", "P3Y", id="review-after-years"),
        pytest.param(
            "Hoàn thành trong quý IV/2025.", "Hoàn thành trong quý IV/2025", "milestone", "2025-Q4", id="a-quarter"
        ),
        pytest.param(
            "Tổng hợp và định kỳ báo cáo.", "định kỳ", "periodic_unspecified", None, id="no-telling-how-often"
        ),
        pytest.param(
            "Báo cáo trước ngày 15 hằng tháng.", "trước ngày 15 hằng tháng", "periodic_unspecified", "P1M", id="monthly"
        ),
        pytest.param(
            "Tổ chức các sự kiện lớn thường niên.", "thường niên", "annual", "P1Y", id="every-year-in-hanviet"
        ),
        pytest.param("Đến hết năm 2030, có 5 sản phẩm.", "Đến hết năm 2030", "by_year", "2030", id="to-a-years-end"),
        pytest.param("- Năm 2026, tổ chức hội nghị.", "Năm 2026", "by_year", "2026", id="a-year-that-opens-the-clause"),
        pytest.param(
            "Gửi trước 30/11 hằng năm.", "trước 30/11 hằng năm", "annual_by_date", "--11-30", id="no-word-day"
        ),
        pytest.param(
            "Hoàn thành Quý IV/2025.", "Hoàn thành Quý IV/2025", "milestone", "2025-Q4", id="done-in-a-quarter"
        ),
        pytest.param(
            "Thời gian: Quý II, III năm 2024.", "Quý II, III năm 2024", "period", "2024-Q2/2024-Q3", id="two-quarters"
        ),
        pytest.param(
            "Thời gian: Quý III, II năm 2024.", "Quý III, II năm 2024", "period", None, id="quarters-backwards"
        ),
        pytest.param(
            "Quan trắc vào tháng 4 và tháng 8 năm 2026.",
            "vào tháng 4 và tháng 8 năm 2026",
            "milestone",
            None,
            id="two-months-are-no-one-date",
        ),
        pytest.param("Tổ chức 02 năm một lần.", "02 năm một lần", "periodic_unspecified", "P2Y", id="every-other-year"),
        pytest.param("Định kỳ 06 tháng báo cáo.", "Định kỳ 06 tháng", "periodic_unspecified", "P6M", id="half-yearly"),
        pytest.param(
            "Gửi trước ngày 05 của tháng cuối quý.",
            "trước ngày 05 của tháng cuối quý",
            "periodic_unspecified",
            "P3M",
            id="quarterly-by-a-day",
        ),
        pytest.param(
            "Trong vòng 30 ngày kể từ ngày ký, xây dựng kế hoạch.",
            "Trong vòng 30 ngày kể từ ngày ký",
            "milestone",
            "P30D",
            id="days-after-signing",
        ),
        pytest.param(
            "Thời gian: Từ quý III năm 2026 đến hết năm 2029.",
            "Từ quý III năm 2026 đến hết năm 2029",
            "period",
            "2026-Q3/2029",
            id="a-span-with-ends-of-two-kinds",
        ),
        pytest.param(
            "Thời gian: Từ quý III năm 2029 đến hết năm 2026.",
            "Từ quý III năm 2029 đến hết năm 2026",
            "period",
            None,
            id="a-span-the-wrong-way-round",
        ),
        pytest.param("Họp trong nửa cuối năm 2026.", "trong nửa cuối năm 2026", "period", "2026-07/2026-12", id="half"),
        pytest.param("Tổ chức lễ hội trong tháng 4.", "trong tháng 4", "milestone", None, id="a-month-of-no-year"),
        pytest.param("Đoàn đi Mukdahan: quý II/2026;", "quý II/2026", "milestone", "2026-Q2", id="behind-a-colon"),
        pytest.param("Thăm tỉnh bạn (tháng 9/2026), ký kết.", "tháng 9/2026", "milestone", "2026-09", id="in-brackets"),
        pytest.param("Quyết định có hiệu lực kể từ ngày ký.", "kể từ ngày ký", "effective_date", None, id="in-force"),
        pytest.param(
            "Quyết định có hiệu lực thi hành kể từ ngày ký.",
            "kể từ ngày ký",
            "effective_date",
            None,
            id="comes-in-force",
        ),
        pytest.param(
            "c) Thời gian thực hiện: Thực hiện thường xuyên.", "thường xuyên", "periodic_unspecified", None, id="label"
        ),
    ],
)
def test_a_printed_time_is_read_as_meant(
    sentence: str, expression: str, kind: str, normalized: str | None, lexicon: Lexicon
) -> None:
    (row,) = one_clause(sentence, lexicon).deadlines
    assert (row.expression, row.kind, row.normalized) == (expression, kind, normalized)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Thực hiện Chiến lược Ngoại giao văn hóa đến năm 2030.", id="a-strategy-named-by-its-horizon"),
        pytest.param("Theo Quy hoạch tỉnh thời kỳ 2021 - 2030 tầm nhìn đến năm 2050.", id="a-master-plan"),
        pytest.param("Thường xuyên phối hợp với các đơn vị.", id="an-adverb-of-manner"),
        pytest.param("Các hoạt động định kỳ và đột xuất của tỉnh.", id="an-attribute"),
        pytest.param("Các sự kiện văn hóa thường niên, đột xuất.", id="the-same-attribute"),
        pytest.param("Chăm sóc trẻ từ 06 tháng đến 36 tháng tuổi.", id="an-age"),
    ],
)
def test_words_about_time_that_set_none(sentence: str, lexicon: Lexicon) -> None:
    assert one_clause(sentence, lexicon).deadlines == ()


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        pytest.param(
            "Trước ngày 25/10, báo cáo Chủ tịch UBND tỉnh (qua Sở Ngoại vụ) để tổng hợp, báo cáo Bộ Y tế.",
            "Chủ tịch UBND tỉnh (qua Sở Ngoại vụ)",
            id="through-a-department",
        ),
        pytest.param(
            "Hàng năm báo cáo kết quả với Ủy ban nhân dân thành phố thông qua Sở Ngoại vụ.",
            "Ủy ban nhân dân thành phố (qua Sở Ngoại vụ)",
            id="by-way-of",
        ),
        pytest.param(
            "Hàng năm gửi báo cáo về Sở Y tế để tổng hợp báo cáo UBND tỉnh.", "Sở Y tế", id="the-first-receiver"
        ),
        pytest.param(
            "Định kỳ báo cáo Bộ Ngoại giao và Chủ tịch UBND tỉnh.",
            "Bộ Ngoại giao và Chủ tịch UBND tỉnh",
            id="two-receivers",
        ),
        pytest.param("Hằng năm, rà soát chương trình của Sở Y tế.", None, id="no-report"),
        pytest.param("Hoàn thành báo cáo trước ngày 30/6 (Sở Y tế chủ trì).", None, id="who-writes-it"),
        pytest.param(
            "Hằng năm, Sở Tài chính tổng hợp, tham mưu UBND tỉnh xem xét trình Hội đồng nhân dân tỉnh quyết định.",
            "UBND tỉnh",
            id="who-is-advised-submits",
        ),
        pytest.param(
            "Hằng năm, Công an Thành phố tham mưu UBND Thành phố báo cáo kết quả về Bộ Công an.",
            "Bộ Công an",
            id="who-is-advised-reports-on",
        ),
        pytest.param(
            "Hằng năm, lập dự toán, trình cấp có thẩm quyền phê duyệt.", "cấp có thẩm quyền", id="whoever-is-competent"
        ),
        pytest.param(
            "Lập dự toán hằng năm gửi cơ quan tài chính cùng cấp.", "cơ quan tài chính cùng cấp", id="of-the-same-level"
        ),
    ],
)
def test_who_receives_the_report_and_through_whom(sentence: str, to: str | None, lexicon: Lexicon) -> None:
    assert [row.to for row in one_clause(sentence, lexicon).deadlines] == [to]


def test_reports_listed_in_one_sentence_go_to_the_same_receiver(lexicon: Lexicon) -> None:
    text = "Báo cáo quý gửi trước ngày 20 của tháng cuối quý; báo cáo năm gửi trước ngày 20/11 về Sở Ngoại vụ."
    assert [row.to for row in one_clause(text, lexicon).deadlines] == ["Sở Ngoại vụ", "Sở Ngoại vụ"]
    text = "Tổng hợp báo cáo 6 tháng gửi UBND tỉnh trước ngày 20/6, báo cáo năm trước ngày 20/12."
    assert [row.to for row in one_clause(text, lexicon).deadlines] == ["UBND tỉnh", "UBND tỉnh"]


@pytest.mark.parametrize(
    ("sentence", "expression"),
    [
        ("Hằng năm, vào dịp Tết Nguyên đán, tổ chức gặp mặt.", "Hằng năm, vào dịp Tết Nguyên đán"),
        ("Xây dựng kế hoạch theo giai đoạn hoặc hằng năm.", "theo giai đoạn hoặc hằng năm"),
        ("Hằng năm, trong các dịp lễ lớn của đất nước và của tỉnh.", "Hằng năm"),
    ],
)
def test_when_in_the_year_is_part_of_the_expression(sentence: str, expression: str, lexicon: Lexicon) -> None:
    assert [row.expression for row in one_clause(sentence, lexicon).deadlines] == [expression]


def test_the_date_of_a_cited_document_is_no_deadline(lexicon: Lexicon) -> None:
    found = one_clause("Thực hiện Quyết định số 942/QĐ-UBND ngày 31/8/2021 trong năm 2026.", lexicon)
    assert [(row.kind, row.normalized) for row in found.deadlines] == [
        ("date_of_cited_document", "2021-08-31"),
        ("by_year", "2026"),
    ]


def test_a_table_states_times_in_their_column_alone(lexicon: Lexicon) -> None:
    cells = (
        Cell("Nội dung", "Chương trình giai đoạn 2013 - 2020"),
        Cell("Thời gian", "2015- 2018"),
        Cell("Kinh phí", "2016"),
    )
    (row,) = one_clause("…", lexicon, kind="table_row", cells=cells).deadlines
    assert (row.expression, row.normalized, row.what) == (
        "2015- 2018",
        "2015/2018",
        "Chương trình giai đoạn 2013 - 2020",
    )


def test_the_plans_own_day_in_its_appendix_is_no_cited_date(lexicon: Lexicon) -> None:
    header = "Số: 552/KH-UBND\n\nKẾ HOẠCH\nHợp tác văn hóa tỉnh Nghệ An"
    body = "I. MỤC ĐÍCH\n1. Kèm theo Kế hoạch số 552/KH-UBND ngày 19/11/2025 và Chỉ thị số 40-CT/TU ngày 01/02/2020.\n"
    assert [row.normalized for row in registers_of(body, lexicon, header=header).deadlines] == ["2020-02-01"]


def test_notes_below_the_signature_cite_documents_and_set_no_time(lexicon: Lexicon) -> None:
    text = "KT. CHỦ TỊCH [1] Quyết định số 1679/QĐ-TTg ngày 22/11/2019 về Chiến lược; hằng năm báo cáo."
    found = one_clause(text, lexicon, kind="signature")
    assert [row.normalized for row in found.deadlines] == ["2019-11-22"]
    assert [row.number for row in found.references] == ["1679/QĐ-TTg"]


def test_a_clause_of_nothing_but_times_is_read_at_once(lexicon: Lexicon) -> None:
    begun = process_time()
    (row,) = one_clause("hằng năm, " * 2000, lexicon).deadlines
    assert row.expression == "hằng năm"
    assert process_time() - begun < 5
