"""Who signed, where the signature stands beside the recipients."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon

from .reading import registers_of

BODY = "I. MỤC TIÊU\n1. Giới thiệu văn hóa của tỉnh./.\n\n"


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(
            "   Nơi nhận:                          TM. ỦY BAN NHÂN DÂN\n"
            "   - Bộ Ngoại giao;                       KT. CHỦ TỊCH\n"
            "   - CT, các PCT UBND tỉnh;              PHÓ CHỦ TỊCH\n"
            "   - Các sở, ngành tỉnh;\n"
            "   - Lưu: VT, VX.                        Lê Thị Mai Hương\n",
            id="the-name-beside-the-last-recipient",
        ),
        pytest.param(
            "Nơi nhận:                          TM. ỦY BAN NHÂN DÂN\n"
            "- CT, các PCT UBND tỉnh;              KT. CHỦ TỊCH\n"
            "- VP UBND tỉnh;                      PHÓ CHỦ TỊCH\n"
            "- Lưu: VT.\n\n\n"
            "                                    Lê Thị Mai Hương\n",
            id="the-name-alone-in-its-column",
        ),
        pytest.param(
            "Nơi nhận:\n- CT, các PCT UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n"
            "Lê Thị Mai Hương\n",
            id="one-below-the-other",
        ),
    ],
)
def test_the_signer_is_the_one_in_the_signature(block: str, lexicon: Lexicon) -> None:
    data = registers_of(BODY + block, lexicon).metadata
    assert (data.signer, data.signer_title) == ("Lê Thị Mai Hương", "Phó Chủ tịch")


def test_an_unsigned_copy_names_no_signer(lexicon: Lexicon) -> None:
    block = (
        "Nơi nhận:                          TM. ỦY BAN NHÂN DÂN\n"
        "- CT, các PCT UBND tỉnh;               CHỦ TỊCH\n"
        "- VP UBND tỉnh, Sở Ngoại vụ;\n"
    )
    data = registers_of(BODY + block, lexicon).metadata
    assert (data.signer, data.signer_title) == (None, "Chủ tịch")
