from __future__ import annotations

import pytest

from casus.ground.errors import InputError
from casus.ground.spans import Span
from casus.intake import read_pairs
from casus.model.relation import Pair

GOOD = '{"id": "a", "text": "Ghana sued Togo.", "actor": [0, 5], "recipient": [11, 15]}'


def read(*lines: str) -> list[Pair | InputError]:
    return list(read_pairs([line.encode() for line in lines], "pairs.jsonl"))


def test_a_line_gives_a_pair() -> None:
    assert read(GOOD) == [Pair("a", "Ghana sued Togo.", Span(0, 5), Span(11, 15))]


def test_a_number_may_be_the_id_and_the_recipient_may_be_missing() -> None:
    assert read('{"id": 7, "text": "Togo mobilised.", "actor": [0, 4]}') == [Pair("7", "Togo mobilised.", Span(0, 4), None)]


def test_blank_lines_are_passed_over() -> None:
    assert len(read(GOOD, "", "  ")) == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "no JSON"),
        ("[1]", "no JSON object"),
        ('{"id": "a", "text": " ", "actor": [0, 1]}', '"text" is missing'),
        ('{"text": "Togo sued.", "actor": [0, 4]}', '"id" is missing'),
        ('{"id": "a", "text": "Togo sued."}', "neither"),
        ('{"id": "a", "text": "Togo sued.", "actor": [0, 40]}', "10 characters"),
        ('{"id": "a", "text": "Togo sued.", "actor": [4, 5]}', "no words"),
        ('{"id": "a", "text": "Togo sued.", "actor": "Togo"}', "no pair of two numbers"),
    ],
)
def test_a_bad_line_is_an_error_with_its_number_and_the_others_go_on(line: str, said: str) -> None:
    good, bad, after = read(GOOD, line, GOOD.replace('"a"', '"b"'))
    assert isinstance(bad, InputError)
    assert bad.where == "pairs.jsonl:2"
    assert said in str(bad)
    assert isinstance(good, Pair)
    assert isinstance(after, Pair)


def test_an_id_given_twice_is_an_error() -> None:
    assert "stands in line 1 already" in str(read(GOOD, GOOD)[1])
