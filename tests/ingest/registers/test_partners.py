"""Places and organisations abroad, and how the province stands to them."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon
from tests.ingest.registers.reading import one_clause


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("với thành phố Ulsan (Hàn Quốc)", [("Ulsan", "locality", "Hàn Quốc")], id="unknown-in-brackets"),
        pytest.param("với tỉnh Gyeonggi - Hàn Quốc", [("Gyeonggi", "locality", "Hàn Quốc")], id="after-a-dash"),
        pytest.param("với tỉnh Viêng Chăn, nước CHDCND Lào", [("Viêng Chăn", "locality", "Lào")], id="nuoc"),
        pytest.param(
            "với thành phố Osan, Yongin (Hàn Quốc), tỉnh Nagasaki (Nhật Bản)",
            [
                ("Osan", "locality", "Hàn Quốc"),
                ("Yongin", "locality", "Hàn Quốc"),
                ("Nagasaki", "locality", "Nhật Bản"),
            ],
            id="lists",
        ),
        pytest.param(
            "kết nghĩa với các thành phố: Gyeongju (Hàn Quốc), Saijo và Shizuoka (Nhật Bản), Namur (Bỉ)",
            [
                ("Gyeongju", "locality", "Hàn Quốc"),
                ("Saijo", "locality", "Nhật Bản"),
                ("Shizuoka", "locality", "Nhật Bản"),
                ("Namur", "locality", "Bỉ"),
            ],
            id="a-list-by-country",
        ),
        pytest.param(
            "với châu Hồng Hà, thành phố Mông Tự thuộc tỉnh Vân Nam (Trung Quốc)",
            [
                ("Hồng Hà", "locality", "Trung Quốc"),
                ("Mông Tự", "locality", "Trung Quốc"),
                ("Vân Nam", "locality", "Trung Quốc"),
            ],
            id="one-within-another",
        ),
        pytest.param(
            "với Tổ chức Phát triển Đan Mạch (DDA), Quỹ Đại sứ Hoa Kỳ về bảo tồn văn hóa (AFCP), JICA",
            [
                ("Tổ chức Phát triển Đan Mạch", "organisation", "Đan Mạch"),
                ("Quỹ Đại sứ Hoa Kỳ về bảo tồn văn hóa", "organisation", "Hoa Kỳ"),
                ("JICA", "organisation", None),
            ],
            id="bodies-named-by-their-country",
        ),
        pytest.param(
            "tới tỉnh Mukdahan, Sakon Nakhon của Thái Lan",
            [("Mukdahan", "locality", "Thái Lan"), ("Sakon Nakhon", "locality", "Thái Lan")],
            id="a-list-said-to-be-of-a-country",
        ),
        pytest.param(
            "trưng bày tại Bảo tàng Guimet (Pháp), hợp tác với tổ chức MAG (Anh)",
            [("Bảo tàng Guimet", "organisation", "Pháp"), ("tổ chức MAG", "organisation", "Vương quốc Anh")],
            id="bodies-with-their-country-in-brackets",
        ),
        pytest.param("mời Viện Khảo cổ Đức", [("Viện Khảo cổ Đức", "organisation", "Đức")], id="short"),
        pytest.param(
            "mời Viện Nghiên cứu Trung Quốc dự hội thảo", [("Trung Quốc", "country", "Trung Quốc")], id="a-body-of-ours"
        ),
        pytest.param("với các tỉnh Hạ Lào", [("Hạ Lào", "region", "Lào")], id="a-part-of-a-country"),
        pytest.param("các nước ASEAN", [("ASEAN", "region", None)], id="the-countries-of-asean"),
        pytest.param("các nước EU", [("EU", "region", None)], id="the-countries-of-the-union"),
        pytest.param("thị trường châu Âu", [("châu Âu", "region", None)], id="a-continent-in-small-letters"),
        pytest.param("Hiệp hội quốc gia Đông Nam Á (ASEAN)", [("ASEAN", "organisation", None)], id="asean-itself"),
        pytest.param("ngày hội giao lưu văn hóa Việt - Lào", [("Lào", "country", "Lào")], id="viet-lao"),
        pytest.param("in sách bằng 05 thứ tiếng: Anh, Pháp, Nga, Hàn, Trung", [], id="languages"),
        pytest.param("Công văn số 3321/BNG-UNESCO của Bộ Ngoại giao", [], id="a-document-number"),
        pytest.param(
            "bang Queensland (Ô-xtơ-rây-li-a)", [("Queensland", "locality", "Úc")], id="a-country-spelt-by-ear"
        ),
        pytest.param("tỉnh Lào Cai", [], id="a-province-of-this-country"),
        pytest.param("Pháp luật, Mỹ thuật, anh hùng, song ngữ Việt - Anh, tiếng Đức", [], id="words-that-look-alike"),
        pytest.param(
            "Phối hợp với Sở Thông tin, Văn hóa và Du lịch tỉnh Viêng Chăn",
            [("Sở Thông tin, Văn hóa và Du lịch", "organisation", "Lào"), ("Viêng Chăn", "locality", "Lào")],
            id="a-department-abroad",
        ),
    ],
)
def test_what_lies_abroad_is_found(text: str, wanted: list[tuple[str, str, str | None]], lexicon: Lexicon) -> None:
    assert [(row.name, row.type, row.country) for row in one_clause(text, lexicon).partners] == wanted


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        pytest.param("các địa phương kết nghĩa với tỉnh (thành phố Incheon - Hàn Quốc)", "kết nghĩa", id="twinned"),
        pytest.param("địa phương có ký kết hợp tác với tỉnh như thành phố Suwon - Hàn Quốc", "đã ký kết", id="signed"),
        pytest.param("các nước có tiềm năng hợp tác như Hàn Quốc", "tiềm năng", id="potential"),
        pytest.param("các địa phương đã thiết lập quan hệ như thành phố Osan (Hàn Quốc)", "hợp tác", id="related"),
        pytest.param("các địa phương có quan hệ hợp tác; các nước trong khu vực ASEAN", None, id="another-list-member"),
        pytest.param("Lễ hội văn hóa Việt Nam - Nhật Bản", None, id="no-word-of-it"),
    ],
)
def test_the_words_before_a_name_give_the_relation(text: str, relation: str | None, lexicon: Lexicon) -> None:
    assert [row.relation for row in one_clause(text, lexicon).partners] == [relation]


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        pytest.param(
            "thăm tỉnh Kandal, tỉnh Takeo (Campuchia) - hai địa phương đã kết nghĩa với tỉnh",
            {"Kandal": "kết nghĩa", "Takeo": "kết nghĩa"},
            id="what-they-are-called-behind-their-names",
        ),
        pytest.param(
            "nghiên cứu hợp tác với tỉnh Mie (Nhật Bản), bang Karnataka (Ấn Độ) là những đối tác tiềm năng",
            {"Mie": "tiềm năng", "Karnataka": "tiềm năng"},
            id="stronger-than-the-work-done-with-them",
        ),
        pytest.param(
            "Đã ký kết thỏa thuận: tỉnh Hủa Phăn (Lào); tỉnh Udon Thani (Thái Lan); thành phố Gwangju (Hàn Quốc)",
            {"Hủa Phăn": "đã ký kết", "Udon Thani": "đã ký kết", "Gwangju": "đã ký kết"},
            id="a-list-parted-by-semicolons",
        ),
        pytest.param(
            "Làm sâu sắc quan hệ với các địa phương đã có thỏa thuận hợp tác: thành phố Mông Tự thuộc tỉnh Vân Nam "
            "(Trung Quốc); vùng Bretagne (Pháp); tỉnh Hủa Phăn (Lào)",
            {"Mông Tự": "đã ký kết", "Vân Nam": "đã ký kết", "Bretagne": "đã ký kết", "Hủa Phăn": "đã ký kết"},
            id="a-list-with-places-within-others",
        ),
        pytest.param(
            "Thăm các nơi kết nghĩa: tỉnh Hủa Phăn (Lào); mời đoàn của tỉnh Udon Thani (Thái Lan) sang dự hội chợ",
            {"Hủa Phăn": "kết nghĩa", "Udon Thani": None},
            id="another-task-after-the-semicolon-is-no-member",
        ),
        pytest.param(
            "Ký kết thỏa thuận hợp tác với tỉnh Gunma (Nhật Bản)", {"Gunma": "tiềm năng"}, id="still-to-be-signed"
        ),
    ],
)
def test_relations_of_several_places(text: str, relations: dict[str, str | None], lexicon: Lexicon) -> None:
    found = {row.name: row.relation for row in one_clause(text, lexicon).partners if row.type == "locality"}
    assert found == relations
