from __future__ import annotations

import re
import tracemalloc
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph
from casus.model.sentence import Sentence

PARSER = OnnxParser()  # for hypothesis, which takes no fixtures; it loads its weights once
NEWS = st.text(st.sampled_from("aB1 .,'’“”\"$%-@#é\n\t🙂中"), max_size=80)


def parse(parser: OnnxParser, text: str) -> tuple[Sentence, ...]:
    return parser.parse(text, [Paragraph(1, Span(0, len(text)))])


def check_parse(text: str, sentences: tuple[Sentence, ...]) -> None:
    """Hold a parse to what the protocol promises."""
    tokens = [token for sentence in sentences for token in sentence.tokens]
    assert [s.index for s in sentences] == list(range(len(sentences)))
    assert [i for t in tokens for i in range(*t.span)] == [i for i, c in enumerate(text) if not c.isspace()]
    for sentence in sentences:
        assert sentence.span == Span(sentence.tokens[0].span.start, sentence.tokens[-1].span.end)
        assert [t.index for t in sentence.tokens] == list(range(len(sentence.tokens)))
        assert [t.deprel for t in sentence.tokens if t.head < 0] == ["root"]
        assert all(sentence.is_below(t, sentence.root) for t in sentence.tokens)
        assert all(t.text == t.span.of(text) and t.lemma and t.upos and t.xpos for t in sentence.tokens)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(NEWS, st.text(max_size=40)), max_size=3))
def test_any_text_becomes_trees_whose_tokens_cover_it(texts: list[str]) -> None:
    text = "\n\n".join(texts)
    paragraphs, at = [], 0
    for number, part in enumerate(texts, 1):
        paragraphs.append(Paragraph(number, Span(at, at + len(part))))
        at += len(part) + 2
    check_parse(text, PARSER.parse(text, paragraphs))


@pytest.mark.parametrize("text", ["", " \n ", "!!! ... ???", "🙂🙂 🙂", "—", "12 34 56", "中文", "x" * 3000, "a\u0301\u200b"])
def test_text_without_words_of_english_is_parsed_all_the_same(parser: OnnxParser, text: str) -> None:
    check_parse(text, parse(parser, text))


@pytest.mark.parametrize("word", ["ally", "constitutionalisation"])
def test_a_sentence_of_three_thousand_words_is_cut_into_pieces(parser: OnnxParser, word: str) -> None:
    text = " ".join([word] * 3000)
    found = parse(parser, text)
    check_parse(text, found)
    assert max(len(s.tokens) for s in found) <= 160


def test_a_paragraph_of_twenty_thousand_words_is_parsed_in_bounded_memory(parser: OnnxParser) -> None:
    text = "The allies met in Oslo and signed the protocol on Monday. " * 1800
    parse(parser, text[:2000])
    tracemalloc.start()
    found = parse(parser, text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found) == 1800
    assert peak < 200_000_000


def test_sentences_keep_the_numbers_of_their_paragraphs(parser: OnnxParser) -> None:
    text = "They met. They left.\n\nNobody spoke."
    found = parser.parse(text, [Paragraph(3, Span(0, 20)), Paragraph(7, Span(22, len(text)))])
    assert [(s.paragraph, s.span.of(text)) for s in found] == [(3, "They met."), (3, "They left."), (7, "Nobody spoke.")]


def test_what_stands_outside_the_paragraphs_is_not_read(parser: OnnxParser) -> None:
    text = "OSLO — They met."
    assert parser.parse(text, []) == ()
    [sentence] = parser.parse(text, [Paragraph(1, Span(7, len(text)))])
    assert sentence.span.of(text) == "They met."


def test_a_sentence_is_parsed_alike_alone_and_among_others(parser: OnnxParser) -> None:
    one, other = "Norway's minister told reporters that Iceland had left.", "Why?"
    [alone] = parse(parser, one)
    among = parse(parser, f"{one} {other} {one}")[0]
    assert [(t.lemma, t.upos, t.head, t.deprel) for t in alone.tokens] == [(t.lemma, t.upos, t.head, t.deprel) for t in among.tokens]


def test_a_plain_sentence_has_the_tree_that_it_should_have(parser: OnnxParser) -> None:
    [sentence] = parse(parser, "Norway's envoy told reporters in Bergen that the allies had invited Iceland.")
    tree = {t.text: (t.lemma, t.upos, sentence.tokens[t.head].text if t.head >= 0 else "", t.deprel) for t in sentence.tokens}
    assert tree["told"] == ("tell", "VERB", "", "root")
    assert tree["envoy"] == ("envoy", "NOUN", "told", "nsubj")
    assert tree["Norway"] == ("Norway", "PROPN", "envoy", "nmod:poss")
    assert tree["invited"] == ("invite", "VERB", "told", "ccomp")
    assert tree["allies"] == ("ally", "NOUN", "invited", "nsubj")
    assert tree["Iceland"] == ("Iceland", "PROPN", "invited", "obj")


def test_names_of_people_and_places_are_marked(parser: OnnxParser) -> None:
    [sentence] = parse(parser, "Elena Brandt flew from Berlin to Vienna on Monday.")
    assert [(t.text, t.entity) for t in sentence.tokens if t.entity != "O"] == [
        ("Elena", "B-PER"),
        ("Brandt", "I-PER"),
        ("Berlin", "B-LOC"),
        ("Vienna", "B-LOC"),
    ]


def test_given_words_are_kept(parser: OnnxParser) -> None:
    words = [["They", "can", "not", "stay"], ["No", "."]]
    found = parser.parse_words(words)
    assert [[t.text for t in s.tokens] for s in found] == words
    assert found[1].tokens[0].span == Span(18, 20)


def test_the_labels_are_those_of_universal_dependencies(parser: OnnxParser) -> None:
    text = "Some 2,000 people, police said, marched quickly through the old town, but it isn't clear why they did so!"
    for token in parse(parser, text)[0].tokens:
        assert re.fullmatch(r"[A-Z]+", token.upos)
        assert re.fullmatch(r"[a-z]+(:[a-z]+)*", token.deprel)


def test_the_weights_fit_into_a_wheel() -> None:
    weights = resources.files("casus.language") / "data" / "parser.int8.onnx"
    assert len(weights.read_bytes()) < 30_000_000
