"""Words that lost the space between them are taken apart for reading, where there is one way alone to do it."""

from __future__ import annotations

import pytest

from ingest.gluing import unglued
from ingest.lexicon import Lexicon
from tests.ingest.registers.reading import registers_of


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Sở Ngoạivụ chủtrì", "Sở Ngoại vụ chủ trì"),
        ("Sở Vănhóa, an ninhtrên địa bàn", "Sở Văn hóa, an ninh trên địa bàn"),
        ("các xã của tỉnhGia Lai", "các xã của tỉnh Gia Lai"),
        ("TỔ CHỨCTHỰC HIỆN", "TỔ CHỨC THỰC HIỆN"),
        ("tỉnh Kandal, Attapư, Luông Pha Băng, Bôlykhămxay", "tỉnh Kandal, Attapư, Luông Pha Băng, Bôlykhămxay"),
        ("nghiêng, chuyển, khuếch, festival, UNESCO, ĐHQG", "nghiêng, chuyển, khuếch, festival, UNESCO, ĐHQG"),
    ],
)
def test_what_is_taken_apart(printed: str, read: str) -> None:
    assert unglued(printed) == read


def test_registers_read_what_was_glued_and_show_it_as_printed(lexicon: Lexicon) -> None:
    glued = "1. Lễ hội; do Sở Ngoạivụ chủtrì, Sở Tàichính phốihợp."
    (lead, help_) = registers_of(f"I. NHIỆM VỤ\n\n{glued}", lexicon).duties
    assert (lead.agency, lead.role, lead.text) == ("Sở Ngoại vụ", "chủ trì", glued)
    assert (help_.agency, help_.role) == ("Sở Tài chính", "phối hợp")
