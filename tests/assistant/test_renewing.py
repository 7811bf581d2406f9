"""A server that goes on with a newer index, with real indexes on disk."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant.answer import Answer, Turn
from assistant.build import serve_assistant
from assistant.renewing import RenewingService
from assistant.service import PlanCard, Service
from assistant.settings import Settings
from assistant.web.scripted import ScriptedService
from vectorstore.command import main as ingest

_PLAN = """ỦY BAN NHÂN DÂN
TỈNH {name}

KẾ HOẠCH
Triển khai Chiến lược Ngoại giao văn hóa đến năm 2030 trên địa bàn tỉnh {name}

I. MỤC ĐÍCH, YÊU CẦU
1. Giới thiệu {what} của tỉnh với bạn bè quốc tế.

II. TỔ CHỨC THỰC HIỆN
1. Sở Ngoại vụ chủ trì, phối hợp với các cơ quan liên quan thực hiện Kế hoạch này.
"""


def _write(folder: Path, name: str, what: str) -> Path:
    file = folder / f"{name.lower().replace(' ', '-')}.txt"
    file.write_text(_PLAN.format(name=name, what=what), "utf-8")
    return file


def _until(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.1)
    return False


@pytest.fixture
def index(tmp_path: Path) -> Path:
    assert ingest([str(_write(tmp_path, "Lai Châu", "xòe Thái")), "--index", str(tmp_path / "index")]) == 0
    return tmp_path / "index"


def test_a_plan_that_is_added_is_answered_from_without_a_restart(index: Path, tmp_path: Path) -> None:
    with serve_assistant(Settings(index=index)) as service:
        assert len(service.plans()) == 1
        more = _write(tmp_path, "Điện Biên", "hoa ban")
        assert ingest([str(tmp_path / "lai-châu.txt"), str(more), "--index", str(index)]) == 0
        assert _until(lambda: len(service.plans()) == 2)
        answer = service.ask("tỉnh nào nhắc đến hoa ban")
        assert {citation.plan for citation in answer.citations} == {card.id for card in service.plans()} - {
            card.id for card in service.plans() if card.province == "Lai Châu"
        }


def test_questions_asked_while_the_index_changes_are_all_answered(index: Path, tmp_path: Path) -> None:
    failed: list[BaseException] = []
    ended = threading.Event()

    with serve_assistant(Settings(index=index)) as service:

        def ask() -> None:
            for turn in itertools.count():
                if ended.is_set():
                    break
                try:  # never the same twice: what was asked before is answered from memory
                    assert service.ask(f"Sở Ngoại vụ Lai Châu làm gì{'?' * turn}").status == "answered"
                except BaseException as error:  # noqa: BLE001 - whatever goes wrong is what the test looks for
                    failed.append(error)

        people = [threading.Thread(target=ask) for _ in range(4)]
        for person in people:
            person.start()
        more = _write(tmp_path, "Điện Biên", "hoa ban")
        assert ingest([str(tmp_path / "lai-châu.txt"), str(more), "--index", str(index)]) == 0
        assert _until(lambda: len(service.plans()) == 2)
        ended.set()
        for person in people:
            person.join()
    assert failed == []


def test_a_failure_of_any_kind_does_not_end_the_watch() -> None:
    cards = [PlanCard(name, name, name, None, None, 1) for name in ("cũ", "mới")]
    opened = iter(
        [
            (ScriptedService({}, cards[:1]), lambda: True),
            RuntimeError("a broken file"),
            (ScriptedService({}, cards[1:]), lambda: False),
        ]
    )

    @contextmanager
    def opening() -> Iterator[tuple[Service, Callable[[], bool]]]:
        found = next(opened)
        if isinstance(found, Exception):
            raise found
        yield found

    service = RenewingService(opening, every=0.02)
    try:
        assert _until(lambda: [card.id for card in service.plans()] == ["mới"])
    finally:
        service.close()


def test_what_was_asked_before_is_answered_from_memory_until_the_index_changes() -> None:
    asked: list[str] = []

    class Counting(ScriptedService):
        def ask(self, question: str, history: Sequence[Turn] = (), plans: Sequence[str] = ()) -> Answer:
            asked.append(question)
            return super().ask(question, history, plans)

    stale = threading.Event()
    opened = iter([stale.is_set, lambda: False])

    @contextmanager
    def opening() -> Iterator[tuple[Service, Callable[[], bool]]]:
        yield Counting({}, []), next(opened)

    service = RenewingService(opening, every=0.02)
    try:
        first, again = service.ask("một"), service.ask("một")
        assert asked == ["một"]
        assert first.text == again.text
        service.ask("một", [Turn("user", "hai")])
        service.ask("một", plans=["gia-lai"])
        assert asked == ["một"] * 3
        stale.set()
        assert _until(lambda: service.ask("một") is not None and len(asked) == 4)
    finally:
        service.close()
