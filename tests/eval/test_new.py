"""Skeleton questions: one a kind of row, marked as unreviewed, sound by the project's own check."""

from __future__ import annotations

import pytest

from eval.__main__ import main
from eval.check import check_file
from eval.corpus import read_corpus
from eval.newing import write_questions
from eval.proposing import UNREVIEWED, Read, propose
from eval.questions import load_questions
from ingest.registers import read_registers


@pytest.fixture(scope="module")
def reads(plans, lexicon):
    return [Read(plan, read_registers(plan, lexicon)) for plan in plans.values()]


def test_every_kind_of_register_row_gives_one_question(reads):
    kinds = [question.category.removeprefix(f"{UNREVIEWED} ") for question in propose(reads)]
    assert len(kinds) == len(set(kinds))
    assert {"duties lead", "duties support", "duties carry_out", "duties all"} <= set(kinds)
    assert {"deadlines annual_by_date", "partners locality", "metadata signer"} <= set(kinds)
    rows = {f"deadlines {row.kind}" for read in reads for row in read.registers.deadlines if row.what}
    assert rows == {kind for kind in kinds if kind.startswith("deadlines")}


def test_more_of_a_kind_come_from_other_plans_first(reads):
    leads = [q for q in propose(reads, each=3) if q.category.endswith("duties lead")]
    assert len({question.plans for question in leads}) == 3


def test_a_list_question_demands_every_row(reads):
    [whole] = [q for q in propose(reads) if q.category.endswith("duties all")]
    assert whole.min_gold == len(whole.gold) >= 2


@pytest.mark.parametrize("kind", ["jsonl", "csv", "xlsx"])
def test_skeletons_can_be_read_back_and_break_no_rule(reads, tmp_path, kind):
    file = tmp_path / f"new.{kind}"
    questions = propose(reads)
    write_questions(file, questions)
    assert list(load_questions(file).questions) == questions
    findings = check_file(file, read_corpus())
    assert [finding for finding in findings if finding.is_error] == []
    # Every one of them is still to be read by a person, and the check says so.
    assert sum("chưa có người duyệt" in finding.text for finding in findings) == len(questions)


def test_the_command_writes_a_file_once(index_folder, tmp_path, capsys):
    file = tmp_path / "new.jsonl"
    assert main(["new", "--index", str(index_folder), "--out", str(file)]) == 0
    assert "câu hỏi nháp" in capsys.readouterr().out
    before = file.read_bytes()
    assert main(["new", "--index", str(index_folder), "--out", str(file)]) == 2
    assert "đã có" in capsys.readouterr().err
    assert file.read_bytes() == before
    assert main(["new", "--index", str(index_folder), "--out", str(tmp_path / "new.doc")]) == 2
    assert main(["new", "--index", str(tmp_path / "nowhere"), "--out", str(tmp_path / "n.csv")]) == 2
