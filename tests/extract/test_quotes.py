"""Quotations: pairs of marks within a paragraph."""

from __future__ import annotations

import re

import pytest

from casus.extract.quotes import QuoteMap, find_quotes
from casus.ground.spans import Span
from casus.model.report import Paragraph


def quoted(text: str) -> list[str]:
    paragraphs = [Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1)]
    return [q.inner.of(text) for q in find_quotes(text, paragraphs)]


@pytest.mark.parametrize(
    "text",
    [
        "He said “the road is open” today.",
        'He said "the road is open" today.',
        "He said «the road is open» today.",
        "He said ‘the road is open’ today.",
        "He said 'the road is open' today.",
        "He said ”the road is open” today.",
    ],
)
def test_every_kind_of_mark_is_known(text: str) -> None:
    assert quoted(text) == ["the road is open"]


def test_an_apostrophe_closes_no_british_quotation() -> None:
    assert quoted("‘We don’t want the workers’ money,’ she said.") == ["We don’t want the workers’ money,"] or quoted(
        "‘We don’t want their money,’ she said."
    ) == ["We don’t want their money,"]


def test_decades_and_plural_owners_open_nothing() -> None:
    assert quoted("In the '90s the workers' rights were few.") == []


def test_a_mark_never_closed_does_not_flip_the_next_paragraph() -> None:
    assert quoted("He said “the road is open.\nThen he left. “Good,” she said.") == ["Good,"]


def test_a_paragraph_that_opens_and_does_not_close_runs_to_its_end() -> None:
    assert quoted("“The road is open.\n“The bridge is not.”") == ["The road is open.", "The bridge is not."]


def test_a_quotation_inside_a_quotation_is_not_returned() -> None:
    assert quoted("“He called it ‘a farce’ and left,” she said.") == ["He called it ‘a farce’ and left,"]


def test_a_map_finds_the_quotation_around_and_after_an_offset() -> None:
    text = "A “b c” d “e f” g"
    quotes = QuoteMap(find_quotes(text, [Paragraph(1, Span(0, len(text)))]))
    inside, after = quotes.at(4), quotes.after(8)
    assert inside is not None
    assert inside.inner.of(text) == "b c"
    assert after is not None
    assert after.inner.of(text) == "e f"
    assert quotes.at(8) is None
    assert quotes.after(16) is None
    assert len(quotes.within(Span(0, len(text)))) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'The bloc didn't keep its word. They planned it,' he said.", ["The bloc didn't keep its word. They planned it,"]),
        ("'It's a fine day,' she said. 'Norway's future is bright.'", ["It's a fine day,", "Norway's future is bright."]),
        ("'The workers' rights come first,' he said.", ["The workers' rights come first,"]),
        ("He blamed 'traitors' for it and left.", ["traitors"]),
        ("''It isn't over,'' she said. ''He thought, 'No more.' So did I.''", ["It isn't over,", "He thought, 'No more.' So did I."]),
    ],
)
def test_apostrophes_neither_close_nor_flip_a_straight_quotation(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('“The crews are tired," he said.', "The crews are tired,"),
        ('"The crews are tired,” he said.', "The crews are tired,"),
        ("He said: “They see that.“", "They see that."),
        ("Holm said in ‘08 that the crews were “tired of it” and left.", "tired of it"),
        ("“Call us if you know more, Holm said before she left.", "Call us if you know more,"),
    ],
)
def test_a_typist_s_mixed_wrong_or_forgotten_marks(text: str, inner: str) -> None:
    assert [q.inner.of(text) for q in find_quotes(text, [Paragraph(1, Span(0, len(text)))])] == [inner]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("\"They call us 'island people,' \" he said.", ["They call us 'island people,' "]),
        ("“I win,” he said. “They see that. “", ["I win,", "They see that. "]),
        ('"Holm went on stage, shouting “Stay! Stay!”', ["Stay! Stay!"]),
    ],
)
def test_a_typists_slip_closes_no_more_than_its_own_words(text: str, inner: list[str]) -> None:
    assert quoted(text) == inner


def test_the_two_marks_of_a_wire_close_behind_a_space() -> None:
    assert quoted("``It is late yet, '' said Holm. ``Go.''") == ["It is late yet, ", "Go."]


def test_a_straight_mark_between_spaces_closes_behind_a_comma() -> None:
    text = '"It is not over yet, " said Holm, a clerk.\n\n"At some point it will be."'
    paragraphs = [Paragraph(1, Span(0, text.index("\n"))), Paragraph(2, Span(text.index("\n") + 2, len(text)))]
    assert [q.inner.of(text) for q in find_quotes(text, paragraphs)] == ["It is not over yet, ", "At some point it will be."]
