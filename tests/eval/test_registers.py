"""Registers and outline against hand-read rows: precision, recall and F1 on paper."""

from __future__ import annotations

import pytest

from eval.errors import BadGold
from eval.gold import SHIPPED, read_gold
from eval.registers import agree, f1_of, in_stretch, is_under, metadata_agrees, outline_agrees, registers_table


def duty(path, agency, role="chủ trì", plan="p"):
    return {"plan": plan, "path": path, "agency": agency, "role": role}


def test_f1_is_the_harmonic_mean():
    assert f1_of(0.5, 1.0) == pytest.approx(2 / 3)
    assert f1_of(0.0, 0.0) == 0.0
    assert f1_of(None, 1.0) is None


@pytest.mark.parametrize(
    ("path", "head", "inside"),
    [
        ("V.9", "V.9", True),
        ("V.9 - 1", "V.9", True),
        ("V.9.a", "V.9", True),
        ("V.9 ¶ 1", "V.9", True),
        ("V.9 (2)", "V.9", False),
        ("V.9 (2) - 1", "V.9", False),
        ("V.90", "V.9", False),
        ("Phụ lục I.1", "Phụ lục I.1", True),
        ("Phụ lục I.10", "Phụ lục I.1", False),
    ],
)
def test_what_stands_under_an_address(path, head, inside):
    assert is_under(path, head) is inside


def test_precision_is_of_the_stretch_and_recall_of_all_rows():
    gold = [duty("V.1 - 1", "Sở A"), duty("V.1 - 2", "Sở B"), duty("V.7", "Sở C")]
    got = [duty("V.1 - 1", "SỞ  A"), duty("V.1 - 2", "Sở B", "phối hợp"), duty("V.1 - 3", "Sở D"), duty("V.8", "Sở E")]
    score = agree("duties", gold, got, in_stretch({"p": ["V.1"]}))
    # In V.1 three rows were found and one is right; of two wanted there one was found; of three in all, one.
    assert score.precision == pytest.approx(1 / 3)
    assert score.f1 == pytest.approx(2 * (1 / 3) * 0.5 / (1 / 3 + 0.5))
    assert score.recall == pytest.approx(1 / 3)
    assert "p#V.7: sở c · chủ trì" in score.missing
    assert len(score.extra) == 2


def test_a_plan_read_as_a_whole_has_no_row_outside():
    inside = in_stretch({"p": ["*"], "q": ["V.1"]})
    assert [inside(duty(path, "Sở A", plan=plan)) for plan, path in (("p", "closing"), ("q", "V.2"), ("r", "I"))] == [
        True,
        False,
        False,
    ]


def test_without_a_complete_stretch_there_is_recall_only():
    row = {"plan": "p", "path": "II.4 ¶ 1", "name": "Lào", "type": "country", "country": "Lào", "relation": None}
    score = agree("partners", [row], [row, {**row, "name": "Nga"}])
    assert (score.precision, score.recall, score.f1) == (None, 1.0, None)


def test_a_numbered_document_is_known_by_its_number():
    row = {"plan": "p", "path": "I", "number": "2013/QĐ-TTg", "type": "Quyết định", "date": None, "issuer": None}
    assert agree("references", [row], [{**row, "name": "phê duyệt Chiến lược"}]).recall == 1.0
    law = {**row, "number": None, "type": "Luật", "name": "Luật Ngân sách"}
    assert agree("references", [law], [{**law, "name": "Luật Đầu tư"}]).recall == 0.0


def test_metadata_is_counted_by_field_and_a_guess_is_wrong():
    gold = [{"plan": "p", "title": "Kế hoạch", "number": None, "signer": "Mai Sơn"}]
    score = metadata_agrees(gold, [{"plan": "p", "title": "Kế  hoạch", "number": "1/KH", "signer": "Mai Sơn"}])
    assert score.recall == pytest.approx(2 / 3)
    assert score.missing == ("p.number: cần None, đọc '1/KH'",)
    assert (score.precision, score.f1) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    unread = metadata_agrees(gold, [])
    assert (unread.precision, unread.recall, unread.f1) == (None, 0.0, None)


def test_an_outline_unit_is_right_by_kind_and_first_and_last_words():
    def unit(path, ends="b"):
        return {"path": path, "kind": "bullet", "begins": "a", "ends": ends}

    gold = {"quang-nam": [unit("I - 1"), unit("I - 2")], "other": [unit("I - 1")], "not-loaded": [unit("I")]}
    got = {
        "quang-nam": {path: {"kind": "bullet", "text": "a b"} for path in ("I - 1", "I - 2", "I - 3")},
        "other": {"I - 1": {"kind": "paragraph", "text": "a b"}},
    }
    score = outline_agrees(gold, got)
    # Two of three wanted rows are right; of the completely read plan's three units two are.
    assert (score.recall, score.gold) == (pytest.approx(2 / 3), 3)
    assert score.precision == pytest.approx(2 / 3)
    assert score.f1 == pytest.approx(0.8)
    assert score.extra == ("quang-nam#I - 3",)
    assert registers_table([score]).endswith("| outline | 3 | 0.667 | 0.667 | 0.800 |")


def test_the_hand_read_files_are_read_with_the_unseen_plans():
    gold = read_gold(SHIPPED)
    assert set(gold.registers) == {"duties", "deadlines", "partners", "references", "metadata"}
    assert all(gold.registers.values())
    assert {"hai-phong", "ha-noi-308"} <= set(gold.outlines)
    assert gold.stretches["duties"]["gia-lai"] == ["*"]
    assert any(row["plan"] == "ha-noi-308" for row in gold.registers["duties"])


def test_a_broken_hand_read_line_is_named(tmp_path):
    (tmp_path / "registers").mkdir()
    (tmp_path / "registers" / "duties.jsonl").write_text('{"plan": "p"}\n{', "utf-8")
    with pytest.raises(BadGold, match=r"duties\.jsonl, dòng 2"):
        read_gold(tmp_path)


def test_stretches_are_by_register_and_plan(tmp_path):
    (tmp_path / "registers").mkdir()
    (tmp_path / "registers" / "stretches.json").write_text('{"p": ["V.1"]}', "utf-8")
    with pytest.raises(BadGold, match=r"stretches\.json: phải có dạng"):
        read_gold(tmp_path)
