"""Who "they" and "it" are that do an act, or to whom it is done."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids, told


def _sides(read_events: Code, text: str, word: str) -> tuple[list[str], list[str]]:
    event = next(e for e in read_events(text) if e.trigger.of(text).startswith(word))
    return ids(event.actors), ids(event.recipients)


@pytest.mark.parametrize(
    ("text", "word", "sides"),
    [
        ("The mutineers wanted more pay. They held the Norwegian officers for some hours.", "held", (["They"], ["NOR"])),
        ("Two farmers blocked a Peruvian road. The court in Lima fined them on Friday.", "fined", (["PER"], ["them"])),
    ],
    ids=["who do it", "to whom it is done"],
)
def test_those_without_a_name_whom_a_pronoun_means_are_sides(
    read_events: Code, text: str, word: str, sides: tuple[list[str], list[str]]
) -> None:
    assert _sides(read_events, text, word) == sides


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norway, at peace since 1945, has no navy to speak of. It broke off relations with Peru in 1994.", "broke"),
        ("Norway has released no comment beyond a wish for calm, though it lifted a ban on trucks at one crossing.", "lifted"),
        ("Norway is toying with a return of its battalions, which it brought back in April.", "brought"),
    ],
    ids=["of the sentence before", "of the clause around", "of a relative clause"],
)
def test_an_it_that_acts_is_the_subject_before(read_events: Code, text: str, word: str) -> None:
    assert _sides(read_events, text, word)[0] == ["NOR"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norway invited Chile to withdraw the paratroopers it dropped on Lima this week.", "dropped"),
        ("Oslo said Chile had made itself an accomplice and that it would cut ties with Peru.", "cut"),
    ],
    ids=["another in between", "joined to what is said"],
)
def test_an_it_that_may_be_either_is_nobody(read_events: Code, text: str, word: str) -> None:
    assert not [e for e in read_events(text) if e.trigger.of(text).startswith(word) and e.actors]


_WANTED = "The mutineers wanted more pay."


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        (f"{_WANTED} They made a decision to arrest the Norwegian officers.", ["They"]),
        (f"{_WANTED} They denounced the decision to arrest the Norwegian officers.", []),
        (f"{_WANTED} They got around the ruling by Norway to arrest the Peruvian officers.", []),
    ],
    ids=["decided by them", "only spoken of by them", "whose doer stands behind it"],
)
def test_what_a_decision_is_for_is_done_by_those_who_make_it(read_events: Code, text: str, doers: list[str]) -> None:
    assert _sides(read_events, text, "arrest")[0] == doers


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ('"The mutineers had weapons and they held the Norwegian officers," a clerk said.', ["they"]),
        ("The mutineers said that they had arrested the Norwegian officers.", ["they"]),
    ],
    ids=["named in the same words", "who speaks"],
)
def test_in_what_somebody_says_a_pronoun_is_one_named_in_it_or_who_speaks(read_events: Code, text: str, doers: list[str]) -> None:
    assert _sides(read_events, text, "arrested" if "arrested" in text else "held")[0] == doers


@pytest.mark.parametrize(
    "text",
    [
        f'{_WANTED} "They held the Norwegian officers for hours," a clerk said.',
        f"{_WANTED} A clerk said that they had held the Norwegian officers for hours.",
    ],
    ids=["named outside of a quotation", "named outside of what is said"],
)
def test_in_what_somebody_says_a_pronoun_is_nobody_named_before(read_events: Code, text: str) -> None:
    event = next(e for e in read_events(text) if e.trigger.of(text).startswith("held"))
    assert [(p.text.lower(), p.entity) for p in event.actors] == [("they", None)]


@pytest.mark.parametrize(
    ("text", "word", "actors"),
    [
        ("Algeria shut its sky to Morocco four weeks after it severed relations with Spain.", "severed", ["DZA"]),
        ("Jordan recognised Kosovo on Monday, when it also expelled the Serbian envoy.", "expelled", ["JOR"]),
        ("Bolivia will suffer most, bankers said. It cut its ties with Chile.", "cut", ["BOL"]),
    ],
    ids=["after", "when", "of the clause before a cue"],
)
def test_an_it_of_a_clause_that_tells_when_is_the_subject_around(read_events: Code, text: str, word: str, actors: list[str]) -> None:
    assert _sides(read_events, text, word)[0] == actors


@pytest.mark.parametrize(
    ("text", "word", "recipients"),
    [
        ("Sweden stood with the Dutch for twelve years and abandoned them in a week.", "abandoned", ["NLD"]),
        ("Sweden stood with Chile for twelve years and abandoned them in a week.", "abandoned", []),
    ],
    ids=["one side", "of another number"],
)
def test_a_them_is_the_one_side_to_whom_the_same_did_something_before(
    read_events: Code, text: str, word: str, recipients: list[str]
) -> None:
    assert _sides(read_events, text, word)[1] == recipients


@pytest.mark.parametrize(
    ("text", "word", "sides"),
    [
        ("Most of the vulnerable senators have already said they would begrudgingly support Peru.", "support", (["they"], ["PER"])),
        ("Nonetheless, he sought to reassure Peru, and he backed Chile.", "backed", (["he"], ["CHL"])),
        ("The author of the speech in Lima says he won't support Peru.", "support", (["he"], ["PER"])),
    ],
    ids=["several", "one", "one who does not"],
)
def test_a_person_of_whom_nobody_is_known_is_a_side(read_events: Code, text: str, word: str, sides: tuple[list[str], list[str]]) -> None:
    assert _sides(read_events, text, word) == sides


@pytest.mark.parametrize(
    ("text", "word", "sides"),
    [
        ("Nobody says so, but it has engaged in talks with Peru.", "engaged", (["it", "PER"], [])),
        ("Norway has engaged in talks with Peru.", "engaged", (["NOR", "PER"], [])),
    ],
    ids=["a pronoun", "a name"],
)
def test_a_pronoun_of_which_nobody_is_known_is_one_of_two(
    read_events: Code, text: str, word: str, sides: tuple[list[str], list[str]]
) -> None:
    assert _sides(read_events, text, word) == sides


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya has opened its ports to every ship that is registered in Uganda, four weeks after it severed relations with Sudan.",
            ("SANCTION", "actual", ["KEN"], ["SDN"]),
        ),
        (
            "Kenya's parliament ratified a pact that allows Uganda to keep using the port, six weeks after it ordered Sudanese to leave.",
            ("SANCTION", "actual", ["KEN"], ["SDN"]),
        ),
        (
            "Chad's relations with Niger have been bad since July, when it expelled a Nigerien.",
            ("SANCTION", "actual", ["TCD"], ["NER"]),
        ),
    ],
)
def test_it_is_the_main_subject_or_who_is_left_of_two(
    read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(read_events, text)
