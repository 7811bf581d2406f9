"""`eval ablation`: a table of what each piece adds, on the development half."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from tqdm import tqdm

from assistant.settings import Settings
from eval.ablation import MEASURES, PIECES, WHOLE, Piece, Remembering, added, assistant_without
from eval.asking import asks_service
from eval.catalogue import NAMES
from eval.comparing import Difference
from eval.corpus import BUNDLED, Corpus, read_corpus
from eval.errors import BadQuestionFile, EvalError
from eval.questions import Question, load_questions
from eval.result import Result
from eval.run import How, run_tasks, tasks_of
from eval.summary import summarise
from eval.typed import typed_variants
from ingest.lexicon import Lexicon, load_lexicon
from vectorstore.embedding import Embedder, open_embedder

_SURE = 0.05


def ablation(args: Namespace) -> int:
    """Print the table: the whole, then for each piece the whole minus the whole without it."""
    wanted = [piece for piece in PIECES if not args.piece or piece.name in args.piece]
    if len(wanted) < len(args.piece or ()):
        raise EvalError(f"Không có thành phần như vậy; hãy dùng: {', '.join(piece.name for piece in PIECES)}.")
    read = load_questions(args.questions)
    if not read.questions:
        raise BadQuestionFile("\n".join(map(str, read.problems)))
    settings = Settings.from_file(args.settings)
    if args.index is not None:
        settings = settings.changed(index=args.index)
    questions = _stripped(read.questions) if args.plain else read.questions
    bench = _Bench(settings, questions, read_corpus(args.plans or [BUNDLED]))
    whole = bench.results(WHOLE)
    figures = summarise(whole)
    cells = {key: figures.figure(key) for key in MEASURES}
    lines = [_line(["", *(NAMES[key] for key in MEASURES)]), "|---|" + "---:|" * len(MEASURES)]
    lines.append(_line(["tất cả", *("–" if value is None else f"{value:.3f}" for value in cells.values())]))
    for piece in wanted:
        changes = added(bench.results(piece), whole)
        lines.append(_line([piece.name, *(_change(changes.get(key)) for key in MEASURES)]))
    note = f"{len(questions)} câu; mỗi dòng là phần mà thành phần ấy thêm vào; * là p < {_SURE:g} (hoán vị ngẫu nhiên)."
    sys.stdout.write("\n".join(lines) + f"\n\n{note}\n")
    return 0


class _Bench:
    """What all variants share: questions, plans, and vectors of questions, each made once."""

    def __init__(self, settings: Settings, questions: Sequence[Question], corpus: Corpus) -> None:
        self._settings = settings
        self._questions = questions
        self._corpus = corpus
        self._embedder: Embedder = Remembering(open_embedder(settings.embedder))
        self._lexicon: Lexicon = load_lexicon()

    def results(self, piece: Piece) -> list[Result]:
        bar = tqdm(total=len(self._questions), desc=f"− {piece.name}", unit="câu", file=sys.stderr, disable=None)
        with bar, assistant_without(piece, self._settings, self._embedder, self._lexicon) as assistant:
            how = How(tell=lambda result: bar.update())
            done = run_tasks(tasks_of(self._questions), asks_service(assistant), self._corpus, how)
        if done.stopped is not None:
            raise KeyboardInterrupt
        return done.results


def _stripped(questions: Sequence[Question]) -> list[Question]:
    return [typed_variants(question).get("plain", question) for question in questions]


def _change(change: Difference | None) -> str:
    return "–" if change is None else f"{change.change:+.3f}{'*' if change.p < _SURE else ''}"


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
