"""The retrieval benchmark on a set small enough to work out: reading it, what is embedded, what comes out."""

from __future__ import annotations

import json

import pytest

from assistant.build import make_restorer
from eval.__main__ import main
from eval.beir import BadBeir, read_beir
from eval.pairs import PairSearch
from eval.pieces import heading, pieces
from eval.retrieval import TYPED, everyday, measure
from eval.shortened import fair_limit
from eval.throwaway import WAYS, Tools, index_of
from vectorstore.fakes import HashEmbedder, PairCutter

DOCUMENTS = [
    {"_id": "luật#1", "title": "Điều 1. Hợp đồng lao động", "text": "Người lao động ký hợp đồng lao động."},
    {"_id": "luật#2", "title": "", "text": "Thuế thu nhập cá nhân nộp trước ngày mười lăm."},
    {"_id": "luật#3", "title": "Điều 3", "text": "Điều 3. Đất đai thuộc sở hữu toàn dân."},
    {"_id": "luật#4", "text": "Trẻ em được đi học, được vui chơi."},
]
QUERIES = [
    {"_id": "h", "text": "ký hợp đồng lao động"},
    {"_id": "t", "text": "thuế thu nhập cá nhân"},
    {"_id": "d", "text": "đất đai của toàn dân"},
    {"_id": "unjudged", "text": "trẻ em"},
]
QRELS = "query-id\tcorpus-id\tscore\nh\tluật#1\t1\nt\tluật#2\t2\nd\tluật#3\t1\nunjudged\tluật#4\t0\n"


@pytest.fixture
def folder(tmp_path):
    for name, rows in (("corpus", DOCUMENTS), ("queries", QUERIES)):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    (tmp_path / "qrels.tsv").write_text(QRELS, "utf-8")
    return tmp_path


@pytest.fixture
def tools(lexicon):
    return Tools(HashEmbedder(dimension=256), lambda: PairCutter("lao_động"), lexicon)


def test_a_set_is_read_with_titles_and_without_unjudged_queries(folder):
    beir = read_beir(folder)
    assert list(beir.queries) == ["h", "t", "d"]
    assert beir.judgements == {"h": {"luật#1": 1}, "t": {"luật#2": 2}, "d": {"luật#3": 1}}
    assert beir.documents["luật#1"] == "Điều 1. Hợp đồng lao động\nNgười lao động ký hợp đồng lao động."
    assert beir.documents["luật#3"] == "Điều 3. Đất đai thuộc sở hữu toàn dân."


def test_judgements_may_stand_where_most_sets_keep_them(folder):
    (folder / "qrels").mkdir()
    (folder / "qrels.tsv").rename(folder / "qrels" / "test.tsv")
    assert len(read_beir(folder).queries) == 3


def test_a_gain_may_be_written_with_a_point(folder):
    (folder / "qrels.tsv").write_text("h\tluật#1\t1.0\nt\tluật#2\t2.0\n", "utf-8")
    assert read_beir(folder).judgements == {"h": {"luật#1": 1}, "t": {"luật#2": 2}}


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("corpus.jsonl", '{"_id": "a", "text": "x"}\n{broken', "corpus.jsonl, dòng 2: không phải JSON"),
        ("corpus.jsonl", '{"_id": "a"}', "corpus.jsonl, dòng 1: thiếu text"),
        ("queries.jsonl", '{"text": "a"}', 'queries.jsonl, dòng 1: thiếu "_id"'),
        ("queries.jsonl", '{"_id": "h", "text": "a"}\n{"_id": "h", "text": "a"}', "dòng 2: mã “h” đã có ở dòng 1"),
        ("corpus.jsonl", "\n", "corpus.jsonl” trống"),
        ("queries.jsonl", "", "queries.jsonl” trống"),
        ("qrels.tsv", "h\tluật#1", "qrels.tsv, dòng 1: phải là"),
        ("qrels.tsv", "h\tluật#1\t0.5", "qrels.tsv, dòng 1: phải là"),
        ("qrels.tsv", "h\tluật#1\tnan", "qrels.tsv, dòng 1: phải là"),
        ("qrels.tsv", "h\tluật#9\t1", "qrels.tsv, dòng 1: không có văn bản “luật#9”"),
        ("qrels.tsv", "x\tluật#1\t1", "qrels.tsv, dòng 1: không có câu hỏi “x”"),
        ("qrels.tsv", "h\tluật#1\t0", "không có câu hỏi nào"),
    ],
)
def test_a_malformed_set_names_the_row(folder, file, text, said):
    (folder / file).write_text(text, "utf-8")
    with pytest.raises(BadBeir, match=said):
        read_beir(folder)


def test_the_command_says_in_one_sentence_what_is_wrong(tmp_path, capsys):
    assert main(["retrieval", "--beir", str(tmp_path)]) == 2
    assert "corpus.jsonl" in capsys.readouterr().err


def test_a_file_of_figures_that_cannot_be_written_is_told_before_anything_is_indexed(folder, capsys):
    assert main(["retrieval", "--beir", str(folder), "--out", str(folder / "none" / "figures.json")]) == 2
    said = capsys.readouterr()
    assert "Không ghi được tệp" in said.err
    assert not said.out


@pytest.mark.parametrize(
    ("lengths", "budget", "limit"),
    [
        pytest.param([100, 200], 1000, 200, id="all-fit-whole"),
        pytest.param([1000, 1000], 600, 300, id="shared-evenly"),
        # The first leaves 200 of its 300: 800 for the other two.
        pytest.param([100, 900, 900], 900, 400, id="short-ones-leave-their-rest"),
        pytest.param([5000] * 100, 100, 64, id="never-less-than-a-line"),
        pytest.param([], 100, 0, id="nothing"),
    ],
)
def test_what_is_embedded_is_shared_fairly(lengths, budget, limit):
    assert fair_limit(lengths, budget) == limit
    assert limit == 64 or sum(min(length, limit) for length in lengths) <= budget


@pytest.mark.parametrize(
    ("text", "size", "cut"),
    [
        pytest.param("Thuế nộp trước ngày mười.", 40, ["Thuế nộp trước ngày mười."], id="a-sentence"),
        pytest.param(
            "Luật Thuế\nĐiều 3. Hạn nộp\n1. Trước ngày mười.\n2. Sau đó tính lãi.",
            20,
            ["Luật Thuế. Điều 3. Hạn nộp. 1. Trước ngày mười.", "Luật Thuế. Điều 3. Hạn nộp. 2. Sau đó tính lãi."],
            id="title-and-name-before-each-piece",
        ),
        pytest.param("1. Một việc\n2. Hai việc", 11, ["1. Một việc", "2. Hai việc"], id="items-are-no-heading"),
        pytest.param("một hai ba bốn năm", 8, ["một hai", "ba bốn", "năm"], id="no-sentence-ends"),
        pytest.param("x" * 10, 4, ["xxxx", "xxxx", "xx"], id="no-spaces"),
        pytest.param("", 8, [""], id="nothing"),
    ],
)
def test_a_document_is_cut_at_its_sentences(text, size, cut):
    assert pieces(text, size) == cut


def test_pairs_of_neighbours_tell_like_documents_apart():
    search = PairSearch(["bảng giá đất", "đánh giá đất nước", "đất của nước giá rẻ", "việc khác", "việc nữa"])
    found = search.scores("bảng giá đất")
    # "giá đất" stands in two of five: ln(3.5 / 2.5); "bảng giá" in one: ln(4.5 / 1.5); lengths 3, 4, mean 3.2.
    assert found.keys() == {0, 1}
    assert found[0] == pytest.approx((0.33647 + 1.09861) * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 3 / 3.2)), abs=1e-4)
    assert found[1] == pytest.approx(0.33647 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 4 / 3.2)), abs=1e-4)
    assert search.scores("giá") == {}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Luật Thuế\nĐiều 3. Hạn nộp\n1. Trước ngày mười.", "Luật Thuế. Điều 3. Hạn nộp"),
        ("1. Một việc\n2. Hai việc", ""),
        ("một hai ba bốn năm", ""),
        ("", ""),
    ],
)
def test_a_heading_is_the_lines_above_the_text(text, title):
    assert heading(text) == title


def test_a_heading_tells_like_documents_apart(tmp_path, tools):
    # The same words, as often, in documents of one length: in the second they are the title.
    texts = [
        "Điều khác\n1. Hạn nộp thuế do cơ quan định.",
        "Hạn nộp thuế\n1. Điều khác do cơ quan định.",
        "Việc lạ\n1. Ở đó.",
    ]
    with index_of([*texts, *(f"Mục {n}\n1. Chuyện {n}." for n in "abcdef")], 99, tmp_path, tools) as search:
        assert search.rankings("hạn nộp thuế")["lexical"] == [1, 0]


def test_every_way_of_searching_is_measured_as_typed_stripped_and_restored(folder, tools):
    cells = {(cell.way, cell.typed): cell for cell in measure(read_beir(folder), tools).cells}
    assert set(cells) == {(way, typed) for way in WAYS for typed in TYPED}
    # Each query shares words with its own document alone, and the right one is first everywhere.
    for way in WAYS:
        assert cells[way, "as typed"][2:] == pytest.approx((1.0, 1.0, 1.0, 1.0)), way
        # Marks are put back from the documents' own words, so nothing is lost.
        assert cells[way, "restored"][2:] == cells[way, "as typed"][2:], way
    # Hashed syllables without marks are others: the vectors lose what the folded words of the index keep.
    assert cells["dense", "stripped"].ndcg_10 < 1.0
    assert cells["lexical", "stripped"].ndcg_10 == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("toi co duoc nghi khong", "tôi có được nghỉ không", id="not-toi-of-guilt"),
        pytest.param("con nho bi chu no danh", "con nhỏ bị chủ nợ đánh", id="not-con-that-remains"),
        pytest.param("vay tien roi bo tron", "vay tiền rồi bỏ trốn", id="not-roi-that-leaves"),
    ],
)
def test_questions_of_people_come_back_as_they_are_meant(lexicon, typed, meant):
    law = ["Tội phạm còn bị tước quyền, rời khỏi bộ máy nhà nước và bộ phận kế toán. Bị cáo có tội, có nghị quyết."] * 9
    assert make_restorer(law, lexicon, everyday()).restore(typed) == meant


def test_the_same_set_twice_gives_the_same_figures(folder, tools):
    first, second = (measure(read_beir(folder), tools, limit=20) for _ in range(2))
    assert first.cells == second.cells
    assert first.limit == 20
