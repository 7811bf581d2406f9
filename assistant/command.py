"""`python -m assistant ask | serve`."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from tqdm import tqdm

from assistant.answer import Answer
from assistant.assistant import Assistant, Clock
from assistant.build import open_assistant, serve_assistant
from assistant.errors import AssistantError, BadQuestion
from assistant.history import read_history
from assistant.plain import plain_lines
from assistant.settings import Settings
from ingest.arguments import Arguments
from ingest.system import json_place
from vectorstore.errors import IndexProblem


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns the exit status (0 done, 1 failed, 2 wrong call or input)."""
    options = _parse(arguments)
    try:
        settings = _settings(options)
        work: Callable[[Namespace, Settings], int] = options.work
        return work(options, settings)
    except AssistantError as error:
        print(error, file=sys.stderr)
        return 2
    except IndexProblem as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Đã dừng theo yêu cầu.", file=sys.stderr)
        return 1


def _parse(arguments: Sequence[str]) -> Namespace:
    parser = Arguments(prog="python -m assistant", description="Hỏi đáp trên các kế hoạch, kèm trích dẫn điều khoản.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="LỆNH")
    ask = commands.add_parser("ask", help="hỏi một câu, hoặc cả tệp câu hỏi")
    ask.add_argument("question", nargs="?", metavar="CÂU_HỎI")
    ask.add_argument("--json", action="store_true", help="in đối tượng trả lời dạng JSON")
    ask.add_argument("--explain", action="store_true", help="in thêm cách hiểu câu hỏi")
    ask.add_argument("--batch", type=Path, metavar="VÀO.jsonl", help="tệp câu hỏi, mỗi dòng một đối tượng JSON")
    ask.add_argument("--out", type=Path, metavar="RA.jsonl", help="tệp câu trả lời (dùng với --batch)")
    ask.set_defaults(work=_ask)
    serve = commands.add_parser("serve", help="mở cửa sổ hỏi đáp trên trình duyệt")
    serve.add_argument("--host", help="địa chỉ (mặc định 127.0.0.1)")
    serve.add_argument("--port", type=int, help="cổng (mặc định 7860)")
    serve.set_defaults(work=_serve)
    for command in (ask, serve):
        command.add_argument("--index", type=Path, metavar="THƯ_MỤC", help="thư mục chỉ mục (mặc định .index)")
        command.add_argument(
            "--today", metavar="NGÀY", help="tính hạn theo ngày này, ví dụ 2026-11-22 (mặc định hôm nay)"
        )
        command.add_argument("--settings", type=Path, metavar="TỆP", help="tệp cấu hình TOML")
    return parser.parse_args(arguments)


def _settings(options: Namespace) -> Settings:
    settings = Settings.from_file(options.settings)
    given = {name: getattr(options, name, None) for name in ("index", "host", "port", "today")}
    return settings.changed(**{name: value for name, value in given.items() if value is not None})


def _clock(settings: Settings) -> Clock:
    """Return the settings' day, else the system's: read at each question, because a window stays open for days."""
    return lambda: settings.today or date.today()


def _ask(options: Namespace, settings: Settings) -> int:
    if options.batch:
        if not options.out:
            raise BadQuestion("Cần chỉ tệp kết quả bằng --out khi dùng --batch.")
        lines = _batch_lines(options.batch, options.out)
        with open_assistant(settings, _clock(settings)) as assistant:
            return _batch(assistant, lines, options.out)
    if not (options.question or "").strip():
        raise BadQuestion('Hãy nhập câu hỏi, ví dụ: python -m assistant ask "Hạn báo cáo của Bắc Giang?"')
    with open_assistant(settings, _clock(settings)) as assistant:
        if options.explain:
            print(assistant.explained(options.question), file=sys.stderr)
        answer = assistant.ask(options.question)
    # As the first line of a batch that names no ids.
    print(json.dumps(answer.to_json("1"), ensure_ascii=False) if options.json else plain_text(answer))
    return 0


def plain_text(answer: Answer) -> str:
    """Return an answer with its sources listed below, for a terminal."""
    lines = list(plain_lines(answer.text))
    if answer.citations:
        lines.append("\nNguồn:")
        lines += [f"[{c.n}] {c.label}\n    “{c.quote}”" for c in answer.citations]
    return "\n".join(lines)


def _batch_lines(source: Path, target: Path) -> list[tuple[int, str]]:
    """Return the lines of a batch that hold something, with their numbers in the file."""
    try:
        # Not splitlines(): JSON may hold a line separator (U+2028) as it is.
        lines = source.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(f"Không đọc được tệp câu hỏi “{source}”; cần tệp JSON Lines, bảng mã UTF-8.") from error
    found = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not found:
        raise BadQuestion(f"Tệp câu hỏi “{source}” trống; hãy viết mỗi dòng một đối tượng JSON có trường “question”.")
    if target.exists() and target.samefile(source):
        raise BadQuestion(f"Tệp kết quả “{target}” chính là tệp câu hỏi và sẽ bị ghi đè; hãy chọn tên khác cho --out.")
    return found


def _batch(assistant: Assistant, lines: Sequence[tuple[int, str]], target: Path) -> int:
    failed = 0
    try:
        with target.open("w", encoding="utf-8") as out:
            for number, line in _with_bar(lines):
                made = _answer_line(assistant, line, number)
                failed += "error" in made
                out.write(json.dumps(made, ensure_ascii=False) + "\n")
                out.flush()
    except OSError as error:
        raise BadQuestion(f"Không ghi được tệp kết quả “{target}”; hãy kiểm tra thư mục và quyền ghi.") from error
    if failed:
        print(f"{failed}/{len(lines)} dòng không trả lời được; xem trường “error” trong “{target}”.", file=sys.stderr)
    return 0


def _with_bar(lines: Sequence[tuple[int, str]]) -> Iterable[tuple[int, str]]:
    bar: Iterable[tuple[int, str]] = tqdm(lines, desc="Trả lời", unit=" câu", file=sys.stderr)
    return bar


def _answer_line(assistant: Assistant, line: str, number: int) -> dict[str, Any]:
    """Answer one line of a batch; a line that cannot be answered becomes an error object with its id."""
    asked: Any = None
    try:
        asked = json.loads(line)
        if not isinstance(asked, dict) or not isinstance(asked.get("question"), str):
            raise BadQuestion("mỗi dòng cần là một đối tượng JSON có trường “question” là chuỗi.")
        answer = assistant.ask(asked["question"], read_history(asked.get("history")))
        return answer.to_json(str(asked.get("id", number)))
    except json.JSONDecodeError as error:
        return {"id": str(number), "error": f"Dòng {number} không phải JSON hợp lệ ({json_place(error)})."}
    except AssistantError as error:
        name = asked.get("id", number) if isinstance(asked, dict) else number
        return {"id": str(name), "error": f"Dòng {number}: {error}"}


def _serve(options: Namespace, settings: Settings) -> int:
    from assistant.web.app import serve  # gradio costs 4 s; asking one question does not need it

    with serve_assistant(settings, _clock(settings)) as assistant:
        return serve(assistant, settings)
