"""Fits the weights by which casus chooses whether a word tells an act, and of which type, on marked reports that the head never saw."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "links"))

from marked import FOLDER, Marked
from ranking import Question, fit, shares, write_weights
from reports_read import ReadReport, read_marked

from casus.codebook.book import Codebook, load_codebook
from casus.extract import drafts
from casus.extract.act_choice import ask
from casus.extract.act_signs import Candidate
from casus.extract.draft import Draft
from casus.model.account import Statement
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence, Token

WEIGHTS = Path(__file__).parents[2] / "src/casus/extract/act_weights.py"
BOUNDS = ((0.5, 0.0), (0.6, 0.0), (0.6, 0.7), (0.6, 0.8), (0.6, 0.9))  # of the likeliest type, and of any act


@dataclass(frozen=True)
class Word:
    """A word that may tell an act, as a question, with what became of it.

    Args:
        question: its readings.
        kinds: the type of each reading.
        makers: what made each.
        statuses: the status of each.
        is_marked: whether a writer marked an act there.
    """

    question: Question
    kinds: tuple[str, ...]
    makers: tuple[str, ...]
    statuses: tuple[str, ...]
    is_marked: bool


def words_of(reports: Iterable[ReadReport], book: Codebook) -> Iterator[Word]:
    """Yield the words of some reports that casus asks about, once each."""
    for report in reports:
        yield from _asked(report, book)


def _asked(report: ReadReport, book: Codebook) -> list[Word]:
    found: list[Word] = []

    def note(
        candidates: Sequence[Candidate], sentence: Sentence, token: Token, guess: ActGuess | None, statements: Sequence[Statement]
    ) -> Draft | None:
        if candidates:
            marks = [m for m in report.marked.acts if m.span.start <= token.span.start < m.span.end]
            found.append(_word(report.marked.id, candidates, marks, *ask(candidates, sentence, token, guess, statements)))
        return next((c.draft for c in candidates if c.maker == "line"), None)

    chosen, drafts.choose_act = drafts.choose_act, note  # type: ignore[assignment]
    try:
        report.events(book)
    finally:
        drafts.choose_act = chosen
    return found


def _word(
    document: str, candidates: Sequence[Candidate], marks: Sequence[Marked], signs: Sequence[tuple[str, ...]], nobody: tuple[str, ...]
) -> Word:
    types = frozenset(t for m in marks for t in m.types)
    kinds = tuple(c.draft.type for c in candidates)
    is_due = any(not m.is_optional for m in marks)
    question = Question(document, tuple(signs), nobody, tuple(k in types for k in kinds), is_due, not marks or is_due)
    makers, statuses = tuple(c.maker for c in candidates), tuple(c.draft.status for c in candidates)
    return Word(question, kinds, makers, statuses, bool(marks))


def judge(words: Sequence[Word], found: Sequence[Sequence[float]]) -> None:
    """Print what lines alone make of some words, and what the table makes of them at some bounds."""
    judged = [(w, s) for w, s in zip(words, found, strict=True) if w.question.is_judged]
    alone = Counter[str]()
    for word, _ in judged:
        if "line" in word.makers:
            _count(alone, word, word.makers.index("line"))
    _show("lines", alone)
    for enough, least in BOUNDS:
        counts = Counter[str]()
        for word, share in judged:
            best = max(range(len(word.kinds)), key=share.__getitem__)
            if share[best] >= enough and 1 - share[-1] >= least:
                _count(counts, word, best)
        _show(f"{enough:.2f}, {least:.2f}", counts)


def _count(counts: Counter[str], word: Word, number: int) -> None:
    right = "right" if word.question.right[number] else "of another type" if word.is_marked else "made up"
    counts[right] += 1
    counts[word.makers[number]] += 1
    counts["made up and done"] += right == "made up" and word.statuses[number] == "actual"


def _show(name: str, counts: Counter[str]) -> None:
    total = max(1, counts["right"] + counts["of another type"] + counts["made up"])
    print(f"  {name:12} precision {100 * counts['right'] / total:5.1f}:", ", ".join(f"{n} {k}" for k, n in sorted(counts.items())))


def main() -> None:
    """Fit, judge each writer's reports by a table fitted on the others', and write the weights of all."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path, default=[FOLDER / f"w{n}.txt" for n in (9, 10, 11, 12)])
    files = options.parse_args().files
    book = load_codebook()
    words = {file: list(words_of(read_marked([file], book), book)) for file in files}
    for file in files:
        table = fit([w.question for other in files if other != file for w in words[other] if w.question.is_judged])
        print(file.name)
        judge(words[file], [shares(w.question, table) for w in words[file]])
    table = fit([w.question for some in words.values() for w in some if w.question.is_judged])
    write_weights({"": table}, WEIGHTS, "What each sign of an act weighs; written by `training/acts/fit_acts.py`.")


if __name__ == "__main__":
    main()
