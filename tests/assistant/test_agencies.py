"""Agencies are told apart by who they are, not by how they are spelt."""

from __future__ import annotations

import pytest

from assistant.agencies import AgencyBook
from ingest.lexicon import Lexicon


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Sở VHTTDL", "Sở Văn hoá - Thể thao và Du lịch", True),
        ("Hệ thống thông tin cơ sở", "hệ thống thông tin cơ sở", True),
        ("Sở Nội vụ", "Sở Ngoại vụ", False),
    ],
)
def test_names_are_of_the_same_agency_however_spelt(lexicon: Lexicon, first: str, second: str, same: bool) -> None:
    assert AgencyBook(lexicon).same(first, second) is same


@pytest.mark.parametrize(
    ("name", "binds"),
    [
        ("Các sở, ban, ngành", True),
        ("các cơ quan, đơn vị, địa phương", True),
        ("Ủy ban nhân dân các huyện, thị xã, thành phố", False),
        ("các tổ chức, đoàn thể, tổ chức chính trị - xã hội", False),
        ("Các cơ quan, đơn vị có liên quan", False),
        ("Sở Y tế", False),
    ],
)
def test_a_duty_of_all_departments_is_told_from_others(lexicon: Lexicon, name: str, binds: bool) -> None:
    assert AgencyBook(lexicon).binds_departments(name) is binds


def test_an_agency_typed_without_its_province_is_known(lexicon: Lexicon) -> None:
    found = lexicon.agencies_in("phần việc của công an ở bắc giang", typed=True)
    assert [mention.id for mention in found] == ["cong-an-tinh"]
