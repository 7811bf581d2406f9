"""Names in texts and in questions, and who followed whom in 2025."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lexicon import Lexicon, load_lexicon

VHTTDL = "so-van-hoa-the-thao-va-du-lich"


@pytest.mark.parametrize(
    "printed",
    [
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Văn hoá, Thể thao và Du lịch",
        "Sở Văn hóa- Thể thao & Du lịch",
        "Sở Văn hóa- TT& Du lịch",
        "Sở Văn hoá Thể thao du lịch",
        "Sở VH-TT&DL",
        "Sở VH,TT&DL",
        "SVHTTDL",
        "SVHTT&DL",
    ],
)
def test_one_department_spelt_many_ways(printed: str, lexicon: Lexicon) -> None:
    assert [mention.id for mention in lexicon.agencies_in(f"do {printed} chủ trì")] == [VHTTDL]


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("so vhttdl duoc giao nhung gi", VHTTDL),
        ("SNgV báo cáo ai?", "so-ngoai-vu"),
        ("SNV phối hợp gì", "so-noi-vu"),
        ("TTTT làm gì", "so-thong-tin-va-truyen-thong"),
        ("sở KH&ĐT", "so-ke-hoach-va-dau-tu"),
        ("LĐ-TB&XH", "so-lao-dong-thuong-binh-va-xa-hoi"),
        ("sldtbxh lam gi", "so-lao-dong-thuong-binh-va-xa-hoi"),
        ("ubmttq", "mat-tran-to-quoc"),
        ("catp được giao gì", "cong-an-tinh"),
        ("CA tỉnh", "cong-an-tinh"),
        ("đài PTTH", "dai-phat-thanh-va-truyen-hinh"),
        ("PT&TH", "dai-phat-thanh-va-truyen-hinh"),
        ("còn tuyên giáo thì sao", "ban-tuyen-giao"),
        ("vpub tỉnh", "van-phong-ubnd-tinh"),
        ("ubnd huyện phải làm gì", "ubnd-cap-huyen"),
        ("sở nông nghiệp", "so-nong-nghiep-va-phat-trien-nong-thon"),
    ],
)
def test_short_forms_are_known_in_questions(question: str, agency: str, lexicon: Lexicon) -> None:
    assert [mention.id for mention in lexicon.agencies_in(question, typed=True)] == [agency]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Các Sở: Ng.V, VH-TDL, GD&ĐT, TTTT", ["Sở Ngoại vụ", "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo", "Sở Thông tin và Truyền thông"], id="a-shared-head"),  # noqa: E501
        pytest.param("Báo Gia Lai, Đài Phát thanh - Truyền hình Gia Lai", ["Báo Gia Lai", "Đài Phát thanh - Truyền hình Gia Lai"], id="with-its-province"),  # noqa: E501
        pytest.param("Chi cục Biển đảo và Thủy sản thực hiện", ["Chi cục Biển đảo và Thủy sản"], id="by-its-form"),
        pytest.param("UBND thành phố Vinh", ["Ủy ban nhân dân thành phố Vinh"], id="a-town"),
        pytest.param("các sở, ban, ngành tỉnh; UBND huyện, thành phố", ["các sở, ban, ngành tỉnh", "Ủy ban nhân dân huyện, thành phố"], id="collective"),  # noqa: E501
        pytest.param("tu bổ, tôn tạo di tích; hội nghị, hội thảo", [], id="words-that-look-alike"),
    ],
)  # fmt: skip
def test_agencies_get_their_full_names(text: str, names: list[str], lexicon: Lexicon) -> None:
    assert [mention.name for mention in lexicon.agencies_in(text)] == names


def test_a_department_abroad_is_no_agency_of_the_plan(lexicon: Lexicon) -> None:
    text = "Phối hợp với Sở Thông tin, Văn hóa và Du lịch; Sở Giáo dục và Thể thao tỉnh Viêng Chăn, nước CHDCND Lào"
    assert lexicon.agencies_in(text) == []
    assert [mention.is_foreign for mention in lexicon.all_agencies_in(text)] == [True, True]


def test_a_mention_stands_where_it_says(lexicon: Lexicon) -> None:
    text = "Giao Sở Ngoại vụ và Sở VH-TT&DL chủ trì"
    assert [text[m.start : m.end] for m in lexicon.agencies_in(text)] == ["Sở Ngoại vụ", "Sở VH-TT&DL"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("so-thong-tin-va-truyen-thong", "so-khoa-hoc-va-cong-nghe"),
        ("so-lao-dong-thuong-binh-va-xa-hoi", "so-noi-vu"),
        ("so-ke-hoach-va-dau-tu", "so-tai-chinh"),
        ("so-nong-nghiep-va-phat-trien-nong-thon", "so-nong-nghiep-va-moi-truong"),
        ("ban-tuyen-giao", "ban-tuyen-giao-va-dan-van"),
    ],
)
def test_who_followed_whom_in_2025_is_known_with_date_and_source(old: str, new: str, lexicon: Lexicon) -> None:
    (successor,) = lexicon.successors(old)
    assert successor.id == new
    assert successor.since.startswith("2025-")
    assert successor.source
    assert old in lexicon.predecessors(new)


def test_every_successor_is_an_agency_of_the_file(lexicon: Lexicon) -> None:
    named = {successor.id for agency in lexicon.agencies.values() for successor in agency.successors}
    assert named <= set(lexicon.agencies)


def test_the_provinces_are_63_before_and_34_after_july_2025(lexicon: Lexicon) -> None:
    before = {name for name in lexicon.provinces if name != "Huế"}  # the city that took the place of Thừa Thiên Huế
    assert len(before) == 63
    assert len({province.successor for province in lexicon.provinces.values()}) == 34
    assert set(lexicon.merged_into("Đà Nẵng")) == {"Đà Nẵng", "Quảng Nam"}
    assert set(lexicon.merged_into("Gia Lai")) == {"Gia Lai", "Bình Định"}


@pytest.mark.parametrize(
    ("text", "typed", "names"),
    [
        ("tỉnh Đăk Lăk và thành phố Hồ Chí Minh", False, ["Đắk Lắk", "Hồ Chí Minh"]),
        ("tư tưởng của Chủ tịch Hồ Chí Minh", False, []),
        ("môi trường hòa bình, tỉnh Hòa Bình", False, ["Hòa Bình"]),
        ("hai phong va bac giang khac nhau the nao", True, ["Hải Phòng", "Bắc Giang"]),
        ("HP, TPHCM", True, ["Hải Phòng", "Hồ Chí Minh"]),
    ],
)
def test_provinces_in_texts_and_questions(text: str, typed: bool, names: list[str], lexicon: Lexicon) -> None:
    assert [mention.name for mention in lexicon.provinces_in(text, typed=typed)] == names


def test_an_official_may_add_an_agency(tmp_path: Path, lexicon: Lexicon) -> None:
    shipped = Path(__file__).parents[3] / "ingest" / "data"
    for name in ("agencies", "provinces", "countries"):
        (tmp_path / f"{name}.toml").write_text((shipped / f"{name}.toml").read_text("utf-8"), "utf-8")
    with (tmp_path / "agencies.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[agency]]\nid = "so-bien-dao"\nname = "Sở Biển đảo"\nlevel = "tỉnh"\nshort = ["B Đ"]\n')
    own = load_lexicon(tmp_path)
    assert own.canonical("SBĐ") == "so-bien-dao"
    assert lexicon.canonical("SBĐ") is None
