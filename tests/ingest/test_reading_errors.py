"""What a person hears who brings a file that is no plan."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.errors import MissingPlan, NoHeadings, NothingReadable, PlanError, UnreadablePlan, UnsupportedFormat
from ingest.lexicon import Lexicon
from ingest.read import read_plan
from ingest.reader import find_documents, read_document


@pytest.mark.parametrize(
    ("name", "content", "error", "says"),
    [
        pytest.param("trong.txt", b"  \n ", UnreadablePlan, "tệp trống", id="empty"),
        pytest.param("anh.txt", b"\x89PNG\x00\x1a\x00", UnreadablePlan, "nhị phân", id="binary"),
        pytest.param(
            "cu.txt", "Kế hoạch".encode("cp1258", "replace") + b"\xff", UnreadablePlan, "UTF-8", id="encoding"
        ),
        pytest.param("a.xyz", b"I. X", UnsupportedFormat, "định dạng", id="format"),
        pytest.param("a.docx", b"PK\x03\x04 no package", UnreadablePlan, "Word", id="no-word-file"),
        pytest.param("thu.txt", "Xin chào các bạn.".encode(), NoHeadings, "đề mục", id="no-headings"),
    ],
)
def test_a_bad_file_is_refused_with_one_sentence(
    tmp_path: Path, lexicon: Lexicon, name: str, content: bytes, error: type[PlanError], says: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(error, match=says) as caught:
        read_plan(file, lexicon)
    assert "\n" not in str(caught.value)


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingPlan, match="khong-co"):
        find_documents([tmp_path / "khong-co"])


@pytest.mark.parametrize(
    ("files", "says"),
    [
        pytest.param([], "không có tệp kế hoạch nào", id="empty"),
        pytest.param(["a.doc", "b.pdf"], r"a\.doc, b\.pdf.*chuyển các tệp", id="of-other-formats"),
    ],
)
def test_a_folder_without_plans_says_what_it_holds(files: list[str], says: str, tmp_path: Path) -> None:
    for name in files:
        (tmp_path / name).touch()
    with pytest.raises(NothingReadable, match=says):
        find_documents([tmp_path])


def test_files_that_a_folder_leaves_out_are_named(tmp_path: Path) -> None:
    for name in ("a.md", "b.doc", ".an", "~$a.docx"):
        (tmp_path / name).touch()
    said: list[str] = []
    assert find_documents([tmp_path], said.append) == [tmp_path / "a.md"]
    (sentence,) = said
    assert "1 tệp chưa hỗ trợ định dạng (b.doc)" in sentence


def test_windows_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "kh.txt"
    file.write_bytes(b"\xef\xbb\xbfI. M\xe1\xbb\xa4C\r\n1. X\r\n")
    assert read_document(file).text == "I. MỤC\n1. X\n"
    file.write_bytes("I. MỤC\n1. X\n".encode("utf-16"))
    assert read_document(file).text == "I. MỤC\n1. X\n"
