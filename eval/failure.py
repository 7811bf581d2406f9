"""One failed question on the page: expected and got side by side, with the clauses themselves."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from assistant.plain import plain_lines
from eval.corpus import Corpus
from eval.highlight import marked
from eval.report import why_lines
from eval.result import Result
from eval.wording import Words
from ingest.label import label_of

_CLAUSE_CHARS = 900
_ANSWER_CHARS = 4000
_CLAUSES = 12


def failure(result: Result, corpus: Corpus, words: Words) -> str:
    """Return the block of one failed question; what it demanded and quoted is marked in the clauses."""
    question, answer = result.question, result.answer
    facts = [fact for group in question.facts for fact in group]
    history = "".join(f"<p class='turn'>{escape(role)}: {escape(text)}</p>" for role, text in question.history)
    # Plain lines, not rendered ones: the words that are marked may cross a cell or an emphasis.
    text = "\n".join(plain_lines(str(answer.get("answer", ""))[:_ANSWER_CHARS]))
    status = f"{escape(question.expect)} → {escape(str(answer.get('status')))}"
    measures = ", ".join(words.measure(key) for key in result.failed)
    error = f"<p class='why'>{escape(result.error)}</p>" if result.error else ""
    demanded = _demands(result) + _gold(result, corpus, words)
    return (
        f"<details><summary><code>{escape(question.id)}</code> {escape(question.question)} "
        f"<em>{escape(measures)}</em></summary>{history}"
        f"<div class='pair'><section><h3>{words('expected')}</h3>{demanded}</section>"
        f"<section><h3>{words('got')} · {status}</h3>{error}"
        f"<pre>{marked(text, facts, question.forbidden)}</pre>{_cited(result, corpus)}</section></div>"
        f"<ul class='why'>{_items(escape(line) for line in why_lines(result))}</ul></details>"
    )


def _demands(result: Result) -> str:
    question = result.question
    facts = [f"<mark>{escape(' | '.join(group))}</mark>" for group in question.facts]
    forbidden = [f"<mark class='bad'>{escape(word)}</mark>" for word in question.forbidden]
    return f"<ul>{_items([*facts, *forbidden])}</ul>" if facts or forbidden else ""


def _gold(result: Result, corpus: Corpus, words: Words) -> str:
    question = result.question
    facts = [fact for group in question.facts for fact in group]
    shown = []
    for gold in question.gold[:_CLAUSES]:
        head = f"{gold.plan} · {label_of(gold.path)}"
        shown.append(_clause(corpus, gold.plan, gold.path, head, [gold.quote, *facts]))
    more = len(question.gold) - len(shown)
    rest = f"<li>… +{more}</li>" if more > 0 else ""
    need = words("needed", need=question.min_gold, count=len(question.gold)) if len(question.gold) > 1 else ""
    return f"<p class='turn'>{need}</p><ul class='clauses'>{''.join(shown)}{rest}</ul>" if shown else ""


def _cited(result: Result, corpus: Corpus) -> str:
    citations = result.answer.get("citations") or ()
    shown = [
        _clause(corpus, str(c["plan"]), str(c["path"]), f"[{c['n']}] {c.get('label') or c['path']}", [str(c["quote"])])
        for c in citations[:_CLAUSES]
    ]
    more = len(citations) - len(shown)
    rest = f"<li>… +{more}</li>" if more > 0 else ""
    return f"<ul class='clauses'>{''.join(shown)}{rest}</ul>" if shown else ""


def _clause(corpus: Corpus, plan: str, path: str, head: str, good: Iterable[str]) -> str:
    clause = corpus.find(plan, path)
    text = "∅" if clause is None else clause.text
    clipped = text if len(text) <= _CLAUSE_CHARS else text[:_CLAUSE_CHARS] + " …"
    return f"<li><b>{escape(head)}</b> <q>{marked(clipped, good)}</q></li>"


def _items(lines: Iterable[str]) -> str:
    return "".join(f"<li>{line}</li>" for line in lines)
