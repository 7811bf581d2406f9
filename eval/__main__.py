"""`python -m eval`: run a question set, check or propose one, compare runs, measure parts."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path

from assistant.errors import AssistantError
from eval import bars, checking, comparing, newing, registering, replaying, running
from eval.errors import EvalError
from ingest.arguments import Arguments
from ingest.errors import PlanError
from ingest.output import guarded
from vectorstore.errors import IndexProblem

DEVELOPMENT = Path(__file__).with_name("questions") / "development.jsonl"


def parser() -> Arguments:
    """Return the command line's grammar."""
    top = Arguments(prog="python -m eval", description="Đánh giá trợ lý trên bộ câu hỏi.")
    commands = top.add_subparsers(dest="command", required=True, metavar="LỆNH")

    _add_run(commands.add_parser("run", help="chạy bộ câu hỏi và viết báo cáo"))

    check = commands.add_parser("check", help="kiểm tra một bộ câu hỏi")
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--plans", type=Path, nargs="+", metavar="PATH", help="tệp kế hoạch (mặc định năm kế hoạch kèm)")
    check.set_defaults(does=checking.check)

    new = commands.add_parser("new", help="đề xuất câu hỏi nháp từ một chỉ mục để người sửa tiếp")
    new.add_argument("--out", type=Path, required=True, metavar="FILE", help="tệp .jsonl, .csv hoặc .xlsx chưa có")
    new.add_argument("--each", type=_positive, default=1, metavar="N", help="số câu mỗi loại dòng (mặc định 1)")
    new.add_argument("--index", type=Path, metavar="DIR", help="thư mục chỉ mục")
    new.add_argument("--settings", type=Path, metavar="FILE", help="tệp cấu hình của trợ lý")
    new.set_defaults(does=newing.new)

    compare = commands.add_parser("compare", help="so sánh hai lượt chạy")
    compare.add_argument("run_a", type=Path, metavar="RUN_A")
    compare.add_argument("run_b", type=Path, metavar="RUN_B")
    compare.add_argument(
        "--fail-if", action="append", default=[], metavar="ĐIỀU_KIỆN", help='mã 1 khi đúng, ví dụ "facts < -0.01"'
    )
    compare.set_defaults(does=comparing.compare)

    replay = commands.add_parser("replay", help="hỏi lại một câu của một lượt chạy")
    replay.add_argument("run", type=Path, metavar="RUN")
    replay.add_argument("id", metavar="ID")
    replay.add_argument("--saved", action="store_true", help="chỉ xem lại kết quả đã lưu, không hỏi lại")
    replay.set_defaults(does=replaying.replay)

    retrieval = commands.add_parser("retrieval", help="đo riêng việc tìm trên một bộ dạng BEIR bất kỳ")
    retrieval.add_argument(
        "--beir", type=Path, required=True, metavar="DIR", help="corpus.jsonl, queries.jsonl, qrels.tsv"
    )
    retrieval.add_argument("--embedder", metavar="TÊN", help="mô hình nhúng (mặc định theo cấu hình)")
    retrieval.add_argument("--embed-chars", type=_positive, metavar="N", help="số ký tự đầu được nhúng của mỗi văn bản")
    retrieval.add_argument("--settings", type=Path, metavar="FILE", help="tệp cấu hình của trợ lý")
    retrieval.add_argument("--out", type=Path, metavar="FILE", help="ghi thêm số liệu vào tệp JSON")
    retrieval.set_defaults(does=_retrieval)

    ablation = commands.add_parser("ablation", help="mỗi thành phần của trợ lý đóng góp bao nhiêu")
    ablation.add_argument("--questions", type=Path, default=DEVELOPMENT, metavar="FILE", help="mặc định nửa phát triển")
    ablation.add_argument("--plain", action="store_true", help="hỏi các câu ấy không dấu")
    ablation.add_argument("--piece", action="append", metavar="TÊN", help="chỉ đo thành phần này")
    ablation.add_argument("--index", type=Path, metavar="DIR", help="thư mục chỉ mục")
    ablation.add_argument("--settings", type=Path, metavar="FILE", help="tệp cấu hình của trợ lý")
    ablation.add_argument("--plans", type=Path, nargs="+", metavar="PATH", help="tệp kế hoạch để đối chiếu trích dẫn")
    ablation.set_defaults(does=_ablation)

    registers = commands.add_parser("registers", help="đo các bảng và bố cục so với tệp đọc tay")
    registers.add_argument("--gold", type=Path, metavar="DIR", help="thư mục tệp đọc tay (mặc định tests/gold)")
    registers.add_argument("--plans", type=Path, nargs="+", metavar="PATH", help="tệp kế hoạch cần đo")
    registers.add_argument("--misses", action="store_true", help="liệt kê từng dòng thiếu và thừa")
    registers.set_defaults(does=registering.registers)
    return top


def _add_run(run: Arguments) -> None:
    run.add_argument("--questions", type=Path, required=True, metavar="FILE", help="tệp .jsonl, .csv hoặc .xlsx")
    run.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="thư mục kết quả (mặc định runs/<bộ>-<giờ>); lượt dở dang ở đó được chạy tiếp",
    )
    run.add_argument("--settings", type=Path, metavar="FILE", help="tệp cấu hình của trợ lý")
    run.add_argument("--index", type=Path, metavar="DIR", help="thư mục chỉ mục")
    run.add_argument("--server", metavar="URL", help="hỏi máy chủ đang chạy thay vì trợ lý trong tiến trình này")
    run.add_argument("--plans", type=Path, nargs="+", metavar="PATH", help="tệp kế hoạch để đối chiếu trích dẫn")
    run.add_argument("--repeat", type=_positive, default=1, metavar="N", help="hỏi mỗi câu N lần")
    run.add_argument("--jobs", type=_positive, default=1, metavar="N", help="hỏi N câu cùng lúc (mặc định 1)")
    run.add_argument("--typed", action="store_true", help="hỏi thêm mỗi câu theo các kiểu gõ khác để đo độ bền")
    run.add_argument("--no-failures", action="store_true", help="chỉ in số liệu, không liệt kê câu hỏng")
    run.add_argument("--no-registers", action="store_true", help="không đo các bảng (nhiệm vụ, thời hạn…)")
    run.add_argument("--gold", type=Path, metavar="DIR", help="thư mục các tệp đọc tay để đo bảng")
    run.add_argument(
        "--bars", type=Path, nargs="?", const=bars.SHIPPED, metavar="FILE", help="báo lỗi (mã 1) khi dưới ngưỡng"
    )
    run.set_defaults(does=running.run)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; what is wrong with the input is one Vietnamese sentence and status 2."""
    args = parser().parse_args(argv)
    try:
        status: int = args.does(args)
    except (EvalError, AssistantError, PlanError, IndexProblem) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("Đã dừng.\n")
        return 1
    return status


def _ablation(args: Namespace) -> int:
    # Like a retrieval benchmark it takes the assistant apart, which the other commands need not load.
    from eval.ablating import ablation

    return ablation(args)


def _retrieval(args: Namespace) -> int:
    # It brings the builder's libraries with it, which the other commands need not load.
    from eval.retrieving import retrieval

    return retrieval(args)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"cần một số nguyên từ 1 trở lên, không phải “{text}”")
    return int(text)


if __name__ == "__main__":
    sys.exit(guarded(main))
