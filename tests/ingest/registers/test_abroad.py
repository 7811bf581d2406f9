"""Places abroad that their heading's country places, that come again, and bodies known by their form."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon

from .reading import registers_of

Row = tuple[str, str, str, str | None, str | None]

PLANS = [
    pytest.param(
        "1. Nhật Bản: duy trì kết nghĩa với thành phố Sakai; tìm hiểu khả năng hợp tác với tỉnh Mie và thành phố Tsu.",
        [
            ("I.1", "Nhật Bản", "country", "Nhật Bản", None),
            ("I.1", "Sakai", "locality", "Nhật Bản", "kết nghĩa"),
            ("I.1", "Mie", "locality", "Nhật Bản", "tiềm năng"),
            ("I.1", "Tsu", "locality", "Nhật Bản", "tiềm năng"),
        ],
        id="the-country-before-the-colon",
    ),
    pytest.param(
        "1. Với Hàn Quốc\n- Trao đổi đoàn giữa thành phố Hạ Long, tỉnh Nghệ An với thành phố Tongyeong, tỉnh Jeonnam.",
        [
            ("I.1", "Hàn Quốc", "country", "Hàn Quốc", None),
            ("I.1 - 1", "Tongyeong", "locality", "Hàn Quốc", None),
            ("I.1 - 1", "Jeonnam", "locality", "Hàn Quốc", None),
        ],
        id="the-country-of-the-heading-and-towns-of-our-own",
    ),
    pytest.param(
        "1. Hàn Quốc, Nhật Bản\n- Trao đổi đoàn với thành phố Tongyeong.",
        [("I.1", "Hàn Quốc", "country", "Hàn Quốc", None), ("I.1", "Nhật Bản", "country", "Nhật Bản", None)],
        id="two-countries-place-nothing",
    ),
    pytest.param(
        "1. Ký kết với tỉnh Kampot (Campuchia).\n2. Triển lãm ảnh Nghệ An - Kampot.\n"
        "3. Bảo vệ sông Kampot, ông Lê Kampot.",
        [
            ("I.1", "Kampot", "locality", "Campuchia", "tiềm năng"),
            ("I.2", "Kampot", "locality", "Campuchia", None),
        ],
        id="named-again-without-its-country",
    ),
    pytest.param(
        "1. Giao lưu với thành phố Đại Lý (Vân Nam) và tỉnh Val-d'Oise (Pháp); trưng bày tại Lyon (Pháp).",
        [
            ("I.1", "Đại Lý", "locality", "Trung Quốc", None),
            ("I.1", "Vân Nam", "locality", "Trung Quốc", None),
            ("I.1", "Val-d'Oise", "locality", "Pháp", None),
            ("I.1", "Lyon", "locality", "Pháp", None),
        ],
        id="placed-by-a-province-and-by-at",
    ),
    pytest.param(
        "1. Tranh thủ Hội Chim quốc tế (BLI), Quỹ Nhật Bản và Hội đồng Anh; họp tại Trung tâm Hội nghị quốc tế (ICC).",
        [
            ("I.1", "Hội Chim quốc tế", "organisation", None, None),
            ("I.1", "Quỹ Nhật Bản", "organisation", None, None),
            ("I.1", "Hội đồng Anh", "organisation", None, None),
        ],
        id="bodies",
    ),
    pytest.param(
        "1. Với tỉnh Kampot (Campuchia): kỷ niệm ngày hai tỉnh kết nghĩa.\n"
        "2. Với tỉnh Xiêng Khoảng: gặp mặt nhân ngày ký thỏa thuận kết nghĩa.",
        [
            ("I.1", "Kampot", "locality", "Campuchia", "kết nghĩa"),
            ("I.2", "Xiêng Khoảng", "locality", "Lào", "kết nghĩa"),
        ],
        id="the-relation-behind-the-colon",
    ),
    pytest.param(
        "1. Đối tác đã thiết lập quan hệ:\na) Lào: tỉnh Hủa Phăn, tỉnh Salavan;\nb) Nhật Bản: nơi có nhiều kiều bào.",
        [
            ("I.1.a", "Hủa Phăn", "locality", "Lào", "hợp tác"),
            ("I.1.a", "Salavan", "locality", "Lào", "hợp tác"),
            ("I.1.b", "Nhật Bản", "country", "Nhật Bản", "hợp tác"),
        ],
        id="a-country-as-the-label-of-its-places",
    ),
]


@pytest.mark.parametrize(("body", "rows"), PLANS)
def test_partners_by_their_place_in_the_plan(body: str, rows: list[Row], lexicon: Lexicon) -> None:
    found = registers_of(f"I. NHIỆM VỤ\n{body}", lexicon).partners
    assert [(row.path, row.name, row.type, row.country, row.relation) for row in found] == rows
