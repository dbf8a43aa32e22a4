"""Measures the parser on a treebank: python -m casus.language.evaluate FILE.conllu [--json]."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from casus.ground.errors import CasusError, InputError
from casus.ground.spans import Span
from casus.language.model import OnnxParser
from casus.language.sentences import find_sentences
from casus.language.tokens import find_tokens

_FIELDS = 10  # columns of CoNLL-U


@dataclass(frozen=True, slots=True)
class GoldWord:
    """One syntactic word of a treebank; `head` is 0 for the root, else the number of the word it depends on."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """One sentence of a treebank.

    Args:
        text: the sentence as it is written.
        words: its syntactic words.
        tokens: its tokens as they are written: the words, but a contraction whose words are not its letters is one.
        starts_paragraph: whether a paragraph or a document begins with it.
    """

    text: str
    words: tuple[GoldWord, ...]
    tokens: tuple[str, ...]
    starts_paragraph: bool


def read_conllu(lines: Iterable[str]) -> Iterator[GoldSentence]:
    """Yield the sentences of a treebank in CoNLL-U form; empty nodes are left out.

    Raises:
        InputError: a line has not ten columns, or a sentence has no `# text`.
    """
    text, is_new, rows = "", False, list[list[str]]()
    for number, line in enumerate(lines, 1):
        if line.startswith("#"):
            name, _, value = line[1:].partition("=")
            is_new = is_new or name.split()[:1] in (["newdoc"], ["newpar"])
            text = value.strip() if name.strip() == "text" else text
        elif line.strip():
            cells = line.rstrip("\n").split("\t")
            if len(cells) != _FIELDS:
                raise InputError(f"{len(cells)} columns where CoNLL-U has ten", where=f"line {number}", hint="give a .conllu file")
            rows.append(cells)
        elif rows:
            yield _sentence(text, rows, number, starts_paragraph=is_new)
            text, is_new, rows = "", False, []
    if rows:
        yield _sentence(text, rows, 0, starts_paragraph=is_new)


def _sentence(text: str, rows: list[list[str]], number: int, *, starts_paragraph: bool) -> GoldSentence:
    if not text:
        raise InputError("a sentence has no `# text = ...`", where=f"before line {number}" if number else "the last sentence")
    words = {int(r[0]): GoldWord(r[1], r[2], r[3], r[4], int(r[6]), r[7]) for r in rows if r[0].isdecimal()}
    tokens: list[str] = []
    covered = 0
    for row in rows:
        first, dash, last = row[0].partition("-")
        if dash:  # a contraction: its words, if they are its letters ("do", "n't"), else the whole
            parts = [words[i].form for i in range(int(first), int(last) + 1)]
            tokens += parts if "".join(parts) == row[1] else [row[1]]
            covered = int(last)
        elif row[0].isdecimal() and int(row[0]) > covered:
            tokens.append(row[1])
    return GoldSentence(text, tuple(words.values()), tuple(tokens), starts_paragraph)


@dataclass(frozen=True, slots=True)
class Figures:
    """Scores in per cent: on gold tokens, and for tokens and sentences found in the raw text of each paragraph.

    Args:
        las: heads and relations right, with the relation's subtype.
        token_f1: F1 of token spans.
        sentence_f1: F1 of sentence spans, in paragraphs as the treebank marks them.
    """

    n_sentences: int
    n_words: int
    upos: float
    xpos: float
    lemma: float
    uas: float
    las: float
    token_f1: float
    sentence_f1: float


def evaluate(parser: OnnxParser, gold: Sequence[GoldSentence]) -> Figures:
    """Return the scores of a parser on a treebank.

    Raises:
        InputError: there is nothing to measure on.
    """
    n_words = sum(len(s.words) for s in gold)
    if not n_words:
        raise InputError("there is no sentence in it", hint="give a .conllu file")
    parsed = parser.parse_words([[w.form for w in s.words] for s in gold])
    right = [0] * 5
    for sentence, found in zip(gold, parsed, strict=True):
        for word, token in zip(sentence.words, found.tokens, strict=True):
            has_head = token.head + 1 == word.head
            checks = (
                token.upos == word.upos,
                token.xpos == word.xpos,
                token.lemma == word.lemma,
                has_head,
                has_head and token.deprel == word.deprel,
            )
            right = [n + is_right for n, is_right in zip(right, checks, strict=True)]
    upos, xpos, lemma, uas, las = (100 * n / n_words for n in right)
    token_f1, sentence_f1 = _segmentation(gold)
    return Figures(len(gold), n_words, upos, xpos, lemma, uas, las, token_f1, sentence_f1)


def _segmentation(gold: Sequence[GoldSentence]) -> tuple[float, float]:
    """Return the F1 of tokens and of sentences found in the raw text."""
    tokens, sentences = [0, 0, 0], [0, 0, 0]
    for group in _paragraphs(gold):
        text = " ".join(s.text for s in group)
        wanted, wanted_tokens, offset = set[Span](), set[Span](), 0
        for sentence in group:
            wanted.add(Span(offset, offset + len(sentence.text)))
            at = offset
            for token in sentence.tokens:
                start = text.find(token, at)
                if start >= 0:  # a token that the text does not hold (a mended typing error) cannot be found
                    at = start + len(token)
                    wanted_tokens.add(Span(start, at))
            offset += len(sentence.text) + 1
        found = find_sentences(text, Span(0, len(text)))
        _count(sentences, wanted, set(found))
        _count(tokens, wanted_tokens, {token for span in found for token in find_tokens(text, span)})
    return _f1(tokens), _f1(sentences)


def _paragraphs(gold: Sequence[GoldSentence]) -> Iterator[list[GoldSentence]]:
    group: list[GoldSentence] = []
    for sentence in gold:
        if group and sentence.starts_paragraph:
            yield group
            group = []
        group.append(sentence)
    yield group


def _count(counts: list[int], wanted: set[Span], found: set[Span]) -> None:
    for i, n in enumerate((len(wanted & found), len(wanted), len(found))):
        counts[i] += n


def _f1(counts: list[int]) -> float:
    right, wanted, found = counts
    return 200 * right / (wanted + found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print what comes out."""
    options = argparse.ArgumentParser(prog="python -m casus.language.evaluate", description=__doc__)
    options.add_argument("file", type=Path, help="a treebank in CoNLL-U form")
    options.add_argument("--json", action="store_true", help="print the figures as JSON")
    given = options.parse_args(arguments)
    try:
        with given.file.open(encoding="utf-8") as lines:
            figures = evaluate(OnnxParser(), list(read_conllu(lines)))
    except (OSError, UnicodeDecodeError, CasusError) as error:
        sys.stderr.write(f"{given.file}: {error}\n")
        return 3
    scores = {name: getattr(figures, name) for name in Figures.__dataclass_fields__}
    if given.json:
        sys.stdout.write(json.dumps({name: round(value, 2) for name, value in scores.items()}) + "\n")
        return 0
    for name, value in scores.items():
        shown = f"{value:8.1f}" if isinstance(value, float) else f"{value:8,}"
        sys.stdout.write(f"{name.replace('_', ' '):12}{shown}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
