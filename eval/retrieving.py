"""`eval retrieval --beir DIR`: measure our retrieval on a set of documents and queries that anyone may bring."""

from __future__ import annotations

import sys
from argparse import Namespace

from tqdm import tqdm

from assistant.settings import Settings
from eval.beir import read_beir
from eval.folder import write_json
from eval.retrieval import Measured, measure
from eval.throwaway import Tools
from ingest.lexicon import load_lexicon
from ingest.vietnamese import Segmenter
from vectorstore.embedding import open_embedder


def retrieval(args: Namespace) -> int:
    """Print the table; with `--out` the figures are written as JSON too."""
    beir = read_beir(args.beir)
    if args.out:  # told now, not after minutes of indexing, where it cannot be written
        write_json(args.out, {"beir": str(args.beir), "partial": True})
    settings = Settings.from_file(args.settings)
    tools = Tools(open_embedder(args.embedder or settings.embedder), Segmenter, load_lexicon())
    with tqdm(total=len(beir.documents), desc="Nhúng văn bản", unit=" đoạn", file=sys.stderr, disable=None) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        measured = measure(beir, tools, limit=args.embed_chars, progress=progress)
    sys.stdout.write(f"{len(beir.documents)} văn bản · {len(beir.queries)} câu hỏi · {_cost(measured)}\n\n")
    sys.stdout.write(retrieval_table(measured) + "\n")
    if args.out:
        rows = [cell._asdict() for cell in measured.cells]
        figures = {"limit": measured.limit, "indexing_s": measured.indexing, "query_ms": measured.query_ms}
        write_json(args.out, {"beir": str(args.beir), **figures, "cells": rows})
    return 0


def retrieval_table(measured: Measured) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| Cách tìm | Câu hỏi | nDCG@10 | MRR@10 | Recall@10 | Recall@100 |", "|---|---|---:|---:|---:|---:|"]
    for cell in measured.cells:
        lines.append(f"| {cell.way} | {cell.typed} | {' | '.join(f'{value:.3f}' for value in cell[2:])} |")
    return "\n".join(lines)


def _cost(measured: Measured) -> str:
    embedded = f"nhúng tối đa {measured.limit} ký tự mỗi văn bản"
    return f"{embedded} · dựng chỉ mục {measured.indexing:.0f} s · mỗi câu {measured.query_ms:.0f} ms"
