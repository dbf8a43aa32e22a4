from __future__ import annotations

from dataclasses import replace

import pytest

from casus.ground.spans import Span
from casus.language import ActFinder, OnnxParser
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence


@pytest.fixture(scope="module")
def parser() -> OnnxParser:
    return OnnxParser()


def words_told(parser: OnnxParser, text: str, least: float = 0.5) -> dict[str, str]:
    """Return the words of a sentence that likely tell an act, with the likeliest type."""
    sentences = parser.parse_words([text.split()])
    (found,) = parser.act_finder(sentences)(sentences)
    return {sentences[0].tokens[g.token].text: g.chances[0][0] for g in found if sum(chance for _, chance in g.chances) >= least}


def test_the_parser_that_ships_also_finds_acts(parser: OnnxParser) -> None:
    assert isinstance(parser, ActFinder)


def test_a_word_that_tells_an_act_has_the_type_of_the_act(parser: OnnxParser) -> None:
    assert words_told(parser, "Sudanese planes bombed two villages in Chad on Friday .") == {"bombed": "ASSAULT"}


def test_a_sentence_that_tells_no_act_has_no_likely_word(parser: OnnxParser) -> None:
    assert words_told(parser, "The bridge is four hundred metres long and was painted green .") == {}


def test_a_sentence_without_a_verb_is_not_asked_about(parser: OnnxParser) -> None:
    sentences = parser.parse_words([["Prague", ",", "12", "May"]])
    assert parser.act_finder(sentences)(sentences) == ((),)


def test_what_is_asked_together_is_answered_as_if_alone(parser: OnnxParser) -> None:
    texts = ["Peru recalled its envoy .", "Kenya and Uganda signed a long agreement on the ferry at Kisumu after two years of talks ."]
    sentences = parser.parse_words([t.split() for t in texts])
    find = parser.act_finder(sentences)
    assert find(sentences) == tuple(found for s in sentences for found in find([s]))


def test_words_behind_the_longest_sentence_are_left_out(parser: OnnxParser) -> None:
    (short,) = parser.parse_words([["They", "bombed", "it", "and"]])
    tokens = tuple(replace(t, index=i, span=Span(7 * i, 7 * i + len(t.text))) for i, t in enumerate(short.tokens * 200))
    long = [Sentence.from_tokens(0, 1, Span(0, 7 * len(tokens)), tokens)]
    (found,) = parser.act_finder(long)(long)
    assert 0 < max(g.token for g in found) < 500


def test_a_type_that_is_left_out_has_no_chance() -> None:
    assert ActGuess(0, (("AID", 0.8),)).chance("ASSAULT") == 0.0


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("Sudanese planes bombed two villages in Chad on Friday .", "bombed", "actual"),
        ("Chile will recall its envoy from Lima next week .", "recall", "planned"),
        ("Chile has not bombed any villages since May .", "bombed", "denied"),
        ("Sweden called on Russia to free the sailors .", "free", "requested"),
    ],
)
def test_a_word_is_told_as_done_or_not(parser: OnnxParser, text: str, word: str, status: str) -> None:
    sentences = parser.parse_words([text.split()])
    (found,) = parser.act_finder(sentences)(sentences)
    assert [(g.status, g.sureness > 0.5) for g in found if sentences[0].tokens[g.token].text == word] == [(status, True)]
