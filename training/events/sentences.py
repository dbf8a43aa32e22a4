"""Reads the marked sentences of our own, and the lexicon's examples and words, as clauses with labels."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from composed import compose_clauses
from dressed import dress
from wordings import read_pools, spell_out

from casus.codebook.senses import SenseBook, load_senses
from casus.extract.clauses import case_of, is_verb
from casus.extract.control import doers, undergoers
from casus.extract.pair_anchors import span_head
from casus.extract.pair_clause import pair_clause
from casus.extract.triggers import find_triggers
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token

HERE = Path(__file__).parent
_ASIDE = ("in", "during", "after", "since", "until")


def read_clauses() -> list[tuple[str, tuple[str, ...]]]:
    """Return label ("ASSAULT-aerial", "AID-", "NONE-") and clause of every sentence."""
    pick = random.Random(0)
    marked = [(name, *unmark(worn)) for label, text in _marked() for name, worn in dress(label, text, pick)]
    book = load_senses()
    examples = [*book.senses, *book.constructions]
    texts = [text for _, text, _ in marked] + [sense.example for sense in examples]
    parsed = parse_all(texts)
    found = []
    for (label, _, spans), sentence in zip(marked, parsed, strict=False):
        heads = [None if span is None else span_head(sentence, Span(*(x + sentence.span.start for x in span))) for span in spans]
        found.append((label, pair_clause(sentence, *heads)))
    for sense, sentence in zip(examples, parsed[len(marked) :], strict=True):
        actor, recipient = _roles(sentence, book, sense.id)
        if actor is not None:
            found.append((f"{sense.type}-{sense.mode}", pair_clause(sentence, actor, recipient)))
    return found + list(compose_clauses(book))


def unmark(marked: str) -> tuple[str, tuple[tuple[int, int] | None, tuple[int, int] | None]]:
    """Return the text, and the characters of the actor (<...>) and of the recipient ([...]) in it."""
    text, spans, opened = "", {}, {}
    for char in marked:
        if char in "<[":
            opened[char] = len(text)
        elif char in ">]":
            spans[char] = (opened["<" if char == ">" else "["], len(text))
        else:
            text += char
    return text, (spans.get(">"), spans.get("]"))


def read_labelled() -> Iterator[tuple[str, str]]:
    """Yield label and text of every sentence, without the marks of its two parties."""
    yield from ((label, unmark(text)[0]) for label, text in _marked())


def _marked() -> Iterator[tuple[str, str]]:
    folder = HERE / "sentences"
    pools = read_pools(folder / "pools.txt")
    for file in sorted(file for file in folder.glob("*.txt") if file.name != "pools.txt"):
        label = ""
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("## "):
                label = line[3:] if "-" in line else line[3:] + "-"
            elif line:
                yield from ((label, sentence) for sentence in spell_out(line, pools))


def parse_all(texts: list[str]) -> list[Sentence]:
    """Return one parsed sentence a text: the longest, where a text has several."""
    paragraphs, at = [], 0
    for number, text in enumerate(texts, 1):
        paragraphs.append(Paragraph(number, Span(at, at + len(text))))
        at += len(text) + 2
    best: dict[int, Sentence] = {}
    for sentence in OnnxParser().parse("\n\n".join(texts), paragraphs):
        if len(sentence.tokens) > len(best[sentence.paragraph].tokens if sentence.paragraph in best else ()):
            best[sentence.paragraph] = sentence
    # Spans count from the beginning of their own text.
    return [_moved(best[number], paragraphs[number - 1].span.start) for number in range(1, len(texts) + 1)]


def _moved(sentence: Sentence, start: int) -> Sentence:
    tokens = tuple(
        Token(t.index, Span(t.span.start - start, t.span.end - start), t.text, t.lemma, t.upos, t.xpos, t.head, t.deprel, t.entity)
        for t in sentence.tokens
    )
    return Sentence(sentence.index, sentence.paragraph, Span(0, sentence.span.end - start), tokens, sentence.dependents)


def _roles(sentence: Sentence, book: SenseBook, sense: str) -> tuple[Token | None, Token | None]:
    """Return the heads of actor and recipient in an example of the lexicon, which marks neither."""
    found = (t.token for ts in find_triggers(sentence, book, for_pairs=True) for t in ts if t.sense.id == sense)
    trigger = next(found, sentence.root)
    if is_verb(trigger):
        objects = undergoers(sentence, trigger)
        deeper = [t for o in objects for t in sentence.children(o, "nmod:poss", "nmod")]
        beside = [t for t in sentence.children(trigger, "obl", "nmod", "obl:agent") if case_of(sentence, t) not in _ASIDE]
        actor = next(iter(doers(sentence, trigger)), None)
        rest = [t for t in (*objects, *deeper, *beside) if actor is None or t.index != actor.index]
    else:
        named = [t for t in sentence.children(trigger, "nmod:poss", "nmod", "compound", "amod") if _is_named(sentence, t)]
        actor = next((t for t in named if t.deprel == "nmod:poss" or case_of(sentence, t) in ("by", "from")), next(iter(named), None))
        rest = [t for t in named if actor is None or t.index != actor.index]
    return actor, next((t for t in rest if _is_named(sentence, t)), next(iter(rest), None))


def _is_named(sentence: Sentence, token: Token) -> bool:
    return any(t.text[:1].isupper() and t.index > 0 for t in sentence.subtree(token))
