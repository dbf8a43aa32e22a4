"""Attributions between other words: behind a reply's colon, behind another's promise, beside an office and a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


def _said(tell: Tell, text: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(s.speakers, s.content) for s in tell(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Berg disagreed: the fleet, he said, had never sailed.", [(("he",), ("the fleet", "had never sailed"))]),
        ("Holm was blunt: the treaty was dead, she said.", [(("she",), ("the treaty was dead",))]),
        ("The envoy corrected him: it had been put off, he said, not withdrawn.", [(("he",), ("it had been put off", "not withdrawn"))]),
        ("Peru's position is simple: the ships must leave, its envoy said.",
         [(("its envoy",), ("Peru's position is simple: the ships must leave",))]),
    ],
)  # fmt: skip
def test_a_reply_before_a_colon_is_the_reporters(tell: Tell, text: str, said: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    assert _said(tell, text) == said


def test_a_promise_ends_before_the_one_who_tells_of_it(tell: Tell) -> None:
    said = _said(tell, "The premier has demanded that the base be closed, his spokeswoman, Ida Holm, told reporters.")
    assert (("The premier",), ("the base be closed",)) in said
    assert (("his spokeswoman",), ("The premier has demanded that the base be closed",)) in said


def test_the_name_behind_an_office_is_no_part_of_what_is_said(tell: Tell) -> None:
    text = "The navy, whose boats still patrol the strait, has no new orders, according to its commander, Admiral Karl Berg."
    assert _said(tell, text)[0][1] == ("The navy, whose boats still patrol the strait, has no new orders",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The text, said Ida Holm, who led the talks, “is what it is”.", (("Ida Holm",), ("The text", "is what it is"))),
        ("He had sold the ports, said Ida Holm, who leads the union, and had got nothing for them.",
         (("Ida Holm",), ("He had sold the ports", "and had got nothing for them"))),
        ("All of the boats are back in port, the admiral said, and three enemy ships are at the bottom of the sea.",
         (("the admiral",), ("All of the boats are back in port", "and three enemy ships are at the bottom of the sea"))),
        ("He had met the general four times that night, Ida Holm went on, and “not once did he tell me what I wanted to hear”.",
         (("Ida Holm",), ("He had met the general four times that night", "and “not once did he tell me what I wanted to hear”"))),
        ("A treaty, yes, she said, but not one that began with the judgment.",
         (("she",), ("A treaty, yes", "but not one that began with the judgment"))),
    ],
)  # fmt: skip
def test_what_is_said_goes_on_behind_its_speaker(tell: Tell, text: str, said: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert _said(tell, text)[0] == said


@pytest.mark.parametrize(
    "text",
    [
        "Never before has either party called for talks.",
        "Nor has Peru demanded an apology.",
        "At no time did the ministry say that the base would close.",
        "The envoy is to warn Peru that the aid will end.",
        "The minister is due to tell the court on Monday that the map is false.",
        "Peru has not demanded an apology.",
        "The delay was agreed with the envoy, Ida Holm, who had asked for it publicly.",
        "The talks failed, the fighting went on, and nobody slept.",
    ],
)
def test_nothing_is_said_there(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_who_says_nothing_in_an_inverted_clause_still_keeps_it_back(tell: Tell) -> None:
    assert [(s.stance, s.content) for s in tell("Nor did the ministry say how many had left.")] == [("declines", ("how many had left",))]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The envoy said on Twitter he saw no reason to wait.", "he saw no reason to wait"),
        ("Holm told reporters he hoped “our friends will come back to the table”, but he ruled out new talks.",
         "he hoped “our friends will come back to the table”"),
        ("Peru has admitted the loss of the plane, but puts the dead at 140.", "the loss of the plane"),
        ("A diplomat called it a history lesson with a threat at the end.", "it a history lesson with a threat at the end"),
        ("She called the plan a disgrace in an interview on Monday.", "the plan a disgrace"),
    ],
)  # fmt: skip
def test_content_has_neither_the_place_nor_the_next_act(tell: Tell, text: str, content: str) -> None:
    assert tell(text)[0].content == (content,)


def test_a_quotation_with_its_own_cue_is_no_part_of_the_sentence_before(tell: Tell) -> None:
    said = _said(tell, "Peru has not asked, and will not, a diplomat here said. “We should be grateful for a little quiet now,” he added.")
    assert said == [
        (("a diplomat",), ("Peru has not asked, and will not",)),
        (("he",), ("We should be grateful for a little quiet now,",)),
    ]


def test_what_another_clause_tells_is_not_what_was_demanded(tell: Tell) -> None:
    text = "Peru agreed to the talks that it had demanded in May, after Chile had told its envoy that the ships would leave."
    assert (("Chile",), ("the ships would leave",)) in _said(tell, text)
    assert not any(who == ("it",) for who, _ in _said(tell, text))


def test_a_hyphened_office_is_whole(tell: Tell) -> None:
    assert tell("The aide-de-camp said the king would stay.")[0].speakers == ("The aide-de-camp",)


def test_the_none_before_an_aside_is_part_of_what_is_told(tell: Tell) -> None:
    text = "It has a list of firms, none of which, according to an expert, had ever drilled a well, and five of which were given shares."
    assert _said(tell, text)[0][1] == ("none of which", "had ever drilled a well")


def test_what_is_told_of_the_addressee_is_no_part_of_what_he_is_told(tell: Tell) -> None:
    text = "The premier asked the bank to send lawyers, and told parliament, which gave her a vote of confidence, that she would stay."
    assert (("The premier",), ("she would stay",)) in _said(tell, text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The figures, the ministry conceded, were a year old; those of the bank were older still, it pointed out.",
         [(("the ministry",), ("The figures", "were a year old")), (("it",), ("those of the bank were older still",))]),
        ("Not since 1967, the admiral told a committee, had the strait been closed.",
         [(("the admiral",), ("Not since 1967", "had the strait been closed"))]),
        ("Whether that is true is disputed by the Kenyans, who say that the map was drawn in 1924, and by the British, who drew it.",
         [(("the Kenyans",), ("the map was drawn in 1924",))]),
    ],
)  # fmt: skip
def test_each_has_his_own_half(tell: Tell, text: str, said: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    assert _said(tell, text) == said


def test_who_is_asked_answers(tell: Tell) -> None:
    text = "Officials said that arms could be cut off; a navy spokesman, asked about it, said that no such warning had been given."
    assert _said(tell, text)[-1] == (("a navy spokesman",), ("no such warning had been given",))


def test_what_is_called_off_is_no_name(tell: Tell) -> None:
    assert _said(tell, "Mr. Berg called it off, saying that his house had been fired on.") == [
        (("Mr. Berg",), ("his house had been fired on",))
    ]
