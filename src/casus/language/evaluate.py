"""Measures the parser on a treebank: python -m casus.language.evaluate FILE.conllu [--json]."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from casus.ground.errors import CasusError, InputError
from casus.ground.spans import Span
from casus.language.model import OnnxParser
from casus.language.protocol import Parser
from casus.language.treebank import GoldSentence, read_conllu
from casus.model.report import Paragraph
from casus.model.sentence import Sentence

_Node = tuple[Span, str, Span | None, str]  # a word's place, part of speech, the place of its head, relation


@dataclass(frozen=True, slots=True)
class GoldTokenScores:
    """Share of words, in per cent, that the parser gets right where sentences and words are given.

    Args:
        las: heads and relations right, with the relation's subtype (`nsubj:pass`).
    """

    upos: float
    xpos: float
    lemma: float
    uas: float
    las: float


@dataclass(frozen=True, slots=True)
class RawTextScores:
    """F1 in per cent from the raw text of paragraphs, as the CoNLL 2018 shared task defines it.

    Args:
        tokens: spans of words; a contraction whose words are its letters ("did", "n't") counts as these.
        sentences: spans of sentences.
        upos: words of the right span with the right part of speech.
        las: words of the right span, with a head of the right span and the right relation without its subtype.
    """

    tokens: float
    sentences: float
    upos: float
    las: float


@dataclass(frozen=True, slots=True)
class Figures:
    """How good a parser is on a treebank."""

    n_sentences: int
    n_words: int
    gold_tokens: GoldTokenScores
    raw_text: RawTextScores


def evaluate(parser: OnnxParser, gold: Sequence[GoldSentence]) -> Figures:
    """Return the scores of the default parser on a treebank.

    Raises:
        InputError: there is nothing to measure on.
    """
    n_words = sum(len(s.words) for s in gold)
    if not n_words:
        raise InputError("there is no sentence in it", hint="give a .conllu file")
    return Figures(len(gold), n_words, score_gold_tokens(parser, gold), score_raw_text(parser, gold))


def score_gold_tokens(parser: OnnxParser, gold: Sequence[GoldSentence]) -> GoldTokenScores:
    """Return the scores of the default parser where sentences and words are given."""
    parsed = parser.parse_words([[w.form for w in s.words] for s in gold])
    right, n_words = [0] * 5, 0
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
            n_words += 1
    return GoldTokenScores(*(100 * n / n_words for n in right))


def score_raw_text(parser: Parser, gold: Sequence[GoldSentence]) -> RawTextScores:
    """Return the scores of any parser from raw text: the treebank's paragraphs, each a line."""
    text, paragraphs, wanted_sentences, wanted, n_wanted = _lay_out(gold)
    parsed = parser.parse(text, paragraphs)
    found = {node[0]: node for sentence in parsed for node in _nodes(sentence)}
    both = [(node, found[node[0]]) for node in wanted if node[0] in found]
    n_tokens = n_wanted, len(found)
    sentences = len(wanted_sentences & {s.span for s in parsed})
    return RawTextScores(
        _f1(len(both), *n_tokens),
        _f1(sentences, len(wanted_sentences), len(parsed)),
        _f1(sum(a[1] == b[1] for a, b in both), *n_tokens),
        _f1(sum(a[2:] == b[2:] for a, b in both), *n_tokens),
    )


def _lay_out(gold: Sequence[GoldSentence]) -> tuple[str, list[Paragraph], set[Span], list[_Node], int]:
    """Return the raw text, its paragraphs, the sentences and words to be found in it, and how many words there are in all.

    A word that the text does not hold (a mended typing error, a part of a contraction that is not its letters) cannot be found.
    """
    text, paragraphs, sentences, nodes, n_words = "", list[Paragraph](), set[Span](), list[_Node](), 0
    for number, group in enumerate(_paragraphs(gold), 1):
        first = len(text)
        for sentence in group:
            start = len(text)
            text += sentence.text
            sentences.add(Span(start, len(text)))
            places = _places(sentence, start)
            for word, place in zip(sentence.words, places, strict=True):
                head = places[word.head - 1] if word.head else None
                n_words += 1
                if place is not None and (head is not None or not word.head):
                    nodes.append((place, word.upos, head, word.deprel.partition(":")[0]))
            text += " "
        paragraphs.append(Paragraph(number, Span(first, len(text) - 1)))
        text += "\n"
    return text, paragraphs, sentences, nodes, n_words


def _places(sentence: GoldSentence, start: int) -> list[Span | None]:
    """Return where each word stands in the raw text, if the sentence begins at `start`."""
    places: list[Span | None] = []
    at = 0
    for word in sentence.words:
        found = sentence.text.find(word.form, at) if word.is_written else -1
        places.append(Span(start + found, start + found + len(word.form)) if found >= 0 else None)
        at = found + len(word.form) if found >= 0 else at
    return places


def _nodes(sentence: Sentence) -> Iterator[_Node]:
    for token in sentence.tokens:
        head = sentence.head_of(token)
        yield token.span, token.upos, head.span if head else None, token.rel


def _paragraphs(gold: Sequence[GoldSentence]) -> Iterator[list[GoldSentence]]:
    group: list[GoldSentence] = []
    for sentence in gold:
        if group and sentence.starts_paragraph:
            yield group
            group = []
        group.append(sentence)
    yield group


def _f1(right: int, wanted: int, found: int) -> float:
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
    groups = {name: _rounded(getattr(figures, name)) for name in ("gold_tokens", "raw_text")}
    if given.json:
        counts = {"n_sentences": figures.n_sentences, "n_words": figures.n_words}
        sys.stdout.write(json.dumps(counts | groups) + "\n")
        return 0
    sys.stdout.write(f"{figures.n_sentences:,} sentences, {figures.n_words:,} words\n")
    for name, scores in groups.items():
        sys.stdout.write(f"{name.replace('_', ' ')}: " + ", ".join(f"{key} {value:.1f}" for key, value in scores.items()) + "\n")
    return 0


def _rounded(scores: GoldTokenScores | RawTextScores) -> dict[str, float]:
    return {field.name: round(getattr(scores, field.name), 2) for field in fields(scores)}


if __name__ == "__main__":
    sys.exit(main())
