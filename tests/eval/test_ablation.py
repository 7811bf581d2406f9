"""Each piece taken away does what its name says, on the real index; what it adds is the whole minus the rest."""

from __future__ import annotations

import json

import pytest

from assistant.settings import Settings
from eval.__main__ import main
from eval.ablation import PIECES, WHOLE, Remembering, added, assistant_without
from eval.asking import asks_service
from eval.corpus import read_corpus
from eval.questions import parse_question
from eval.result import ask_one
from eval.run import run_questions
from vectorstore.embedding import open_embedder
from vectorstore.fakes import HashEmbedder

QUESTION = {
    "id": "q1",
    "question": "so ngoai vu bac giang bao cao truoc ngay nao?",
    "gold": [{"plan": "bac-giang", "path": "IV.13 ¶ 1"}],
    "facts": [["25/10"]],
}


@pytest.fixture(scope="module")
def without(index_folder, lexicon):
    """Ask one question of the assistant that lacks the piece of this name ("all": none)."""
    embedder, corpus = Remembering(open_embedder()), read_corpus()

    def ask(name):
        piece = next(piece for piece in (WHOLE, *PIECES) if piece.name == name)
        with assistant_without(piece, Settings(index=index_folder), embedder, lexicon) as assistant:
            return run_questions([parse_question(QUESTION)], asks_service(assistant), corpus).results, assistant

    return ask


def test_registers_and_restoration_are_what_answers_a_hurried_question(without):
    whole, _ = without("all")
    assert whole[0].scores["facts"].value == 1.0
    for name in ("registers", "restoration"):
        lacking, assistant = without(name)
        assert lacking[0].answer["answer"] != whole[0].answer["answer"], name
    assert assistant.explain("so ngoai vu").text == "so ngoai vu"


def test_a_question_is_embedded_once_for_all_assistants():
    inner = HashEmbedder()
    seen = []
    inner_query = inner.encode_query
    inner.encode_query = lambda text: seen.append(text) or inner_query(text)
    embedder = Remembering(inner)
    assert (embedder.encode_query("a b") == embedder.encode_query("a b")).all()
    assert seen == ["a b"]


def test_what_a_piece_adds_is_the_whole_minus_the_rest(make_question, make_answer, corpus):
    def results(text):
        return [ask_one(make_question(facts=[["25/10"]]), lambda q, h: make_answer(text), corpus)]

    assert added(results("không rõ"), results("25/10"))["facts"].change == 1.0


def test_the_command_prints_a_row_a_piece(index_folder, tmp_path, capsys):
    file = tmp_path / "one.jsonl"
    file.write_text(json.dumps(QUESTION), "utf-8")
    call = ["ablation", "--questions", str(file), "--index", str(index_folder)]
    assert main([*call, "--piece", "dense", "--piece", "rerank", "--plain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("|")[1].strip() for line in lines if line.startswith("| ")] == ["", "tất cả", "dense", "rerank"]
    assert main([*call, "--piece", "luck"]) == 2
    assert "folded field" in capsys.readouterr().err
