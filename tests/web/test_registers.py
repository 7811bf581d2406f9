"""The registers over real HTTP: filters, pages, downloads, and what is wrong with a call."""

from __future__ import annotations

import csv
import io
import re
from itertools import chain

import httpx
import openpyxl
import pytest

from assistant.service import RegisterQuery
from assistant.settings import Settings
from assistant.sorting import alphabetical
from ingest.export import columns_of
from ingest.folding import match_key

KINDS = ("duties", "deadlines", "partners", "references", "metadata")


@pytest.fixture(scope="module")
def api(serving, script, registers, tmp_path_factory):
    settings = Settings(feedback=tmp_path_factory.mktemp("registers") / "feedback.sqlite3")
    with httpx.Client(base_url=serving(script.service(registers=registers), settings), timeout=20) as client:
        yield client


def rows(api, kind, **filters):
    reply = api.get(f"/api/registers/{kind}", params={"limit": 200, **filters})
    assert reply.status_code == 200, reply.text
    return reply.json()["rows"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_has_the_contract_s_fields_and_a_label(api, kind):
    page = api.get(f"/api/registers/{kind}").json()
    assert list(page) == ["kind", "total", "offset", "limit", "rows"]
    assert (page["kind"], page["offset"], page["limit"]) == (kind, 0, 50)
    assert len(page["rows"]) == min(page["total"], 50)
    for row in page["rows"]:
        assert tuple(row) == (*columns_of(kind), "label")
        assert row["label"].startswith("Kế hoạch ")


def test_a_label_says_plan_and_place(api):
    row = next(row for row in rows(api, "duties", plan="bac-giang") if row["path"] == "II.1 - 1")
    assert row["label"] == "Kế hoạch tỉnh Bắc Giang · Mục II.1, gạch đầu dòng 1"


def test_pages_joined_are_the_whole_register(api, registers):
    pages = [
        api.get("/api/registers/duties", params={"offset": at, "limit": 90}).json()["rows"] for at in range(0, 300, 90)
    ]
    assert list(chain.from_iterable(pages)) == registers.rows(RegisterQuery("duties"))


@pytest.mark.parametrize(
    "typed",
    [
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Văn hoá - Thể thao và Du lịch",
        "SVHTTDL",
        "so van hoa the thao va du lich",
    ],
)
def test_an_agency_is_found_under_any_spelling(api, typed):
    found = rows(api, "duties", agency=typed)
    assert found == rows(api, "duties", agency="Sở VHTTDL")
    assert len(found) >= 40
    assert {"Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa - Thể thao và Du lịch"} <= {row["agency"] for row in found}


def test_an_agency_of_today_gets_the_rows_of_those_it_took_over(api):
    found = rows(api, "duties", agency="Sở Nông nghiệp và Môi trường")
    assert {row["agency"] for row in found} == {"Sở Nông nghiệp và Phát triển nông thôn"}


@pytest.mark.parametrize(
    ("kind", "filters", "field", "values"),
    [
        pytest.param("duties", {"role": "chủ trì"}, "role", {"chủ trì"}, id="role"),
        pytest.param("duties", {"role": "phoi hop", "plan": "hai-phong"}, "role", {"phối hợp"}, id="role-no-accents"),
        pytest.param("deadlines", {"type": "annual_by_date"}, "kind", {"annual_by_date"}, id="kind-of-deadline"),
        pytest.param("deadlines", {"plan": ["bac-giang", "gia-lai"]}, "plan", {"bac-giang", "gia-lai"}, id="two-plans"),
        pytest.param("partners", {"country": "Lào"}, "country", {"Lào"}, id="country"),
        pytest.param("partners", {"country": "nga"}, "country", {"Liên bang Nga"}, id="short-name-of-a-country"),
        pytest.param("partners", {"type": "locality", "country": "Hàn Quốc"}, "type", {"locality"}, id="type-of-place"),
        pytest.param("partners", {"relation": "ket nghia"}, "relation", {"kết nghĩa"}, id="relation"),
        pytest.param("references", {"number": "208/QĐ-TTg"}, "number", {"208/QĐ-TTg"}, id="number"),
        pytest.param("references", {"number": "208/qd-ttg"}, "number", {"208/QĐ-TTg"}, id="number-as-typed"),
        pytest.param("references", {"number": "2013"}, "number", {"2013/QĐ-TTg"}, id="number-begun"),
        pytest.param("metadata", {"plan": "gia-lai"}, "province", {"Gia Lai"}, id="metadata"),
        pytest.param("duties", {"agency": " ", "q": "", "plan": "gia-lai"}, "plan", {"gia-lai"}, id="empty-filters"),
    ],
)
def test_a_filter_keeps_the_rows_it_names_and_no_other(api, kind, filters, field, values):
    assert {row[field] for row in rows(api, kind, **filters)} == values


def test_words_are_whole_words_in_any_order_with_or_without_accents(api):
    found = rows(api, "duties", q="ngoại giao hàng năm")
    assert found
    for row in found:
        said = match_key(" ".join(str(value) for value in row.values()))
        assert {"ngoại", "giao", "hàng", "năm"} <= set(re.findall(r"\w+", said))
    assert found == rows(api, "duties", q="năm hàng giao ngoại")
    assert {row["path"] for row in found} <= {row["path"] for row in rows(api, "duties", q="hang nam")}
    assert rows(api, "duties", q="goại") == []


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/api/registers/khong-co", 404, "khong-co"),
        ("/api/registers/outline", 404, "outline"),
        ("/api/registers/khong-co.xlsx", 404, "khong-co"),
        ("/api/registers/duties.pdf", 404, "duties.pdf"),
        ("/api/registers/duties?plan=ha-noi", 404, "ha-noi"),
        ("/api/registers/duties.csv?plan=ha-noi", 404, "ha-noi"),
        ("/api/registers/duties?limit=201", 422, "200"),
        ("/api/registers/duties?limit=0", 422, "limit"),
        ("/api/registers/duties?limit=mot", 422, "số nguyên"),
        ("/api/registers/duties?offset=-1", 422, "offset"),
        ("/api/registers/duties?agnecy=x", 422, "agnecy"),
        ("/api/registers/duties?country=L%C3%A0o", 422, "country"),
        ("/api/registers/partners.xlsx?role=x", 422, "role"),
        ("/api/registers/duties?relation=x", 422, "relation"),
        ("/api/registers/duties?role=xxx", 422, "Các giá trị: chủ trì, phối hợp, thực hiện."),
        ("/api/registers/deadlines.csv?type=hang-nam", 422, "annual_by_date, annual, period"),
        ("/api/registers/partners?type=city", 422, "locality, country, region, organisation"),
        ("/api/registers/partners?relation=x", 422, "kết nghĩa, đã ký kết, hợp tác, tiềm năng"),
        ("/api/registers/duties?sort=name", 422, "name"),
        ("/api/registers/duties?order=up", 422, "asc"),
    ],
)
def test_a_bad_call_is_a_vietnamese_problem(api, path, status, said):
    reply = api.get(path)
    assert reply.status_code == status
    assert reply.headers["content-type"] == "application/problem+json"
    assert said in reply.json()["detail"]


def test_rows_are_sorted_as_a_vietnamese_dictionary_sorts_and_blanks_come_last(api):
    names = [row["country"] for row in rows(api, "partners", sort="country")]
    told = [name for name in names if name]
    assert list(dict.fromkeys(told)) == [
        "Campuchia",
        "Hàn Quốc",
        "Lào",
        "Liên bang Nga",
        "Nhật Bản",
        "Thái Lan",
        "Trung Quốc",
    ]
    assert names == told + [None] * (len(names) - len(told))
    turned = [row["country"] for row in rows(api, "partners", sort="country", order="desc")]
    assert turned[0] == "Trung Quốc"
    assert turned[-1] is None


def test_deadlines_are_sorted_by_what_they_mean(api):
    said = [row["normalized"] for row in rows(api, "deadlines", sort="expression")]
    assert said[:2] == ["--10-25", "--11-15"]
    ends = [one.split("/")[-1] for one in said if one and one[0] == "2"]
    assert ends == sorted(ends)
    assert {"2016", "2030"} <= set(ends)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        pytest.param("Sở An", "Sở Ăn", id="a-before-ă"),
        pytest.param("Dân tộc", "Đài", id="d-before-đ"),
        pytest.param("ma", "mà", id="no-tone-first"),
        pytest.param("mà", "má", id="huyền-before-sắc"),
        pytest.param("má b", "mà c", id="letters-before-tones"),
        pytest.param("Mục 9", "Mục 10", id="numbers-by-value"),
        pytest.param("Sở", "Sở Công Thương", id="the-shorter-first"),
    ],
)
def test_the_vietnamese_alphabet(earlier, later):
    assert alphabetical(earlier) < alphabetical(later)


def test_a_page_beyond_the_end_is_empty(api):
    page = api.get("/api/registers/metadata?offset=99").json()
    assert (page["total"], page["rows"]) == (5, [])


def test_the_workbook_is_the_whole_filtered_register(api, script):
    reply = api.get("/api/registers/duties.xlsx", params={"agency": "SNgV"})
    assert reply.headers["content-disposition"] == 'attachment; filename="duties.xlsx"'
    sheet = openpyxl.load_workbook(io.BytesIO(reply.content)).active
    head, *body = sheet.iter_rows(values_only=True)
    expected = rows(api, "duties", agency="SNgV")
    assert head == ("Kế hoạch", "Địa chỉ điều khoản", "Cơ quan", "Vai trò", "Nhiệm vụ", "Thời hạn", "Vị trí")
    provinces = {plan.id: plan.province for plan in script.PLANS}
    assert [line[0] for line in body] == [provinces[row["plan"]] for row in expected]
    assert [line[1] for line in body] == [row["path"] for row in expected]
    assert [line[4].removeprefix("'") for line in body] == [row["text"] for row in expected]
    assert not [cell for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]


@pytest.mark.parametrize(
    ("kind", "column", "said"),
    [
        ("deadlines", "Loại", "hằng năm, có ngày"),
        ("partners", "Loại", "địa phương"),
        ("references", "Ngày", "30/11/2021"),
        ("metadata", "Có kèm phụ lục", "không"),
    ],
)
def test_a_workbook_says_in_vietnamese_what_its_rows_hold(api, kind, column, said):
    sheet = openpyxl.load_workbook(io.BytesIO(api.get(f"/api/registers/{kind}.xlsx").content)).active
    head, *body = sheet.iter_rows(values_only=True)
    assert len(head) == len(columns_of(kind)) + 1
    assert not {*head} & {*columns_of(kind), "label"}
    assert said in [line[head.index(column)] for line in body]
    assert not [cell for line in body for cell in line if isinstance(cell, str) and "_" in cell]


@pytest.mark.parametrize("typed", ["chủ trì", "CHU TRI", " Chủ Trì "])
def test_a_value_is_known_however_it_is_typed(api, typed):
    assert rows(api, "duties", role=typed) == rows(api, "duties", role="chủ trì") != []


def test_the_csv_opens_in_excel_with_its_vietnamese_and_no_formula(api):
    reply = api.get("/api/registers/duties.csv")
    assert reply.content.startswith(b"\xef\xbb\xbf")
    read = list(csv.DictReader(io.StringIO(reply.content.decode("utf-8-sig"))))
    expected = rows(api, "duties") + rows(api, "duties", offset=200)
    assert len(read) == len(expected) > 200
    assert not [cell for row in read for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


def test_openapi_tells_in_vietnamese_what_can_be_called(api):
    paths = api.get("/api/openapi.json").json()["paths"]
    told = [paths["/api/registers/{kind}"]["get"], paths["/api/registers/{kind}.xlsx"]["get"]]
    told += [paths["/api/feedback"]["post"], paths["/api/ask/export"]["post"]]
    assert [one["summary"] for one in told if one["summary"].isascii()] == []
    example = told[0]["responses"]["200"]["content"]["application/json"]["example"]
    assert tuple(example["rows"][0]) == (*columns_of("duties"), "label")
