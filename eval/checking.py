"""`eval check FILE`: print every finding; the exit status is 2 when there is an error."""

from __future__ import annotations

import sys
from argparse import Namespace

from eval.check import check_file
from eval.corpus import BUNDLED, read_corpus
from eval.questions import load_questions


def check(args: Namespace) -> int:
    """Check a question set against the plans."""
    findings = check_file(args.file, read_corpus(args.plans or [BUNDLED]))
    for finding in findings:
        sys.stdout.write(finding.sentence(args.file.name) + "\n")
    errors = sum(finding.is_error for finding in findings)
    count = len(load_questions(args.file).questions)
    sys.stdout.write(f"{count} câu hỏi dùng được · {errors} lỗi · {len(findings) - errors} điểm nên xem lại\n")
    return 2 if errors else 0
