"""Headlines: the statement that a title makes, and the titles that make none."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from casus.codebook.book import load_codebook
from casus.intake.paragraphs import find_paragraphs
from casus.language import OnnxParser
from casus.model.report import Report
from casus.run import read_account


@dataclass(frozen=True)
class Made:
    """A statement in words."""

    speakers: tuple[str, ...]
    content: tuple[str, ...]
    why: str


def made(parser: OnnxParser, text: str) -> list[Made]:
    statements = read_account(Report("r", text, find_paragraphs(text)), parser, load_codebook()).statements
    return [Made(tuple(p.text for p in s.speakers), tuple(c.of(text) for c in s.content), s.why) for s in statements]


_BODY = "\n\nKarl Holm spoke to the council in Ayr on Monday and left at noon.\n\nThe bridge will open in May."


@pytest.mark.parametrize(
    ("title", "speaker", "content"),
    [
        ("Holm: ‘We Will Not Sell the Bridge’", "Holm", "We Will Not Sell the Bridge"),
        ("Mayor Holm: the bridge will not be sold", "Mayor Holm", "the bridge will not be sold"),
        ("Exclusive - Karl Holm on the Bridge: “Nobody Asked Us”", "Karl Holm", "Nobody Asked Us"),
        ("Bridge Will Not Be Sold, Holm Says", "Holm", "Bridge Will Not Be Sold"),
        ("Holm says bridge will not be sold", "Holm", "bridge will not be sold"),
        ("Poll: Most of Ayr Wants the Bridge", "Poll", "Most of Ayr Wants the Bridge"),
    ],
)
def test_a_headline_gives_its_words_to_a_person_of_the_story_or_to_a_poll(
    parser: OnnxParser, title: str, speaker: str, content: str
) -> None:
    first = made(parser, title + _BODY)[0]
    assert (first.speakers, first.content, first.why) == ((speaker,), (content,), "headline")


@pytest.mark.parametrize(
    "title",
    [
        "Ayr: the bridge will not be sold",  # a town is what it is about
        "Holm: a life in pictures",
        "Holm at Sixty: A Mayor and His Bridge",
        "Live: The Bridge Is Closed",
        "Big Win for Holm: The Bridge Is Ours",
        "Berg: the bridge will not be sold",  # nobody of that name in the story
    ],
)
def test_a_topic_a_label_or_a_stranger_before_a_colon_says_nothing(parser: OnnxParser, title: str) -> None:
    assert all(t.why != "headline" for t in made(parser, title + _BODY))


def test_a_first_sentence_is_no_headline(parser: OnnxParser) -> None:
    said = made(parser, "The bridge will not be sold, Karl Holm said.\n\nHolm left at noon.")
    assert [t.why for t in said] == ["verb say"]
