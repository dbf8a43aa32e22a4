"""Acts that no line of the lexicon names, told by the learned head."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from tests.extract.test_act_parties import Code, told

from casus.codebook.lines import find_line
from casus.codebook.senses import Sense, load_senses
from casus.extract.events import code_events
from casus.extract.reading import Reading
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize("sense", [s for s in load_senses().learned if s.example], ids=lambda s: s.id)
def test_an_example_is_told_by_the_head(code: Code, sense: Sense) -> None:
    assert sense.id in [event.rule for event in code(sense.example)]


def test_every_type_has_one_learned_sense_that_can_be_looked_up() -> None:
    book = load_senses()
    assert len(book.learned_by_type) == len(book.learned) == 16
    line = find_line("learned.assault")
    assert line is not None
    assert 'type = "ASSAULT"' in line.text


@pytest.mark.parametrize(
    "text",
    [
        "Moldova says that the bridge is old.",
        "The ministry denied that the bridge was old.",
        "Colombia bought Bolivian soya.",
        "The grocer put the shop to the torch.",
    ],
)
def test_what_is_said_and_what_nobody_known_does_is_no_act_of_the_head(code: Code, text: str) -> None:
    assert [event for event in code(text) if event.rule.startswith("learned.")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kremlin said the expansion would lead to retaliatory measures.", ("THREATEN", "threatened", ["RUS"], [])),
        (
            "Hungary's minister said that Hungary would have to reconsider its relations with Serbia if it opened the base.",
            ("THREATEN", "conditional", ["HUN"], ["SRB"]),
        ),
    ],
)
def test_the_head_takes_no_threat_from_the_lexicon(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert told(code, text) == [expected]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Customs officers seized 9,000 packets of cigarettes at the depot.", "coerce.seize"),
        ("The union called the dismissals illegal and took the case to court.", "accuse.call-bad"),
        ("Opposition deputies asked him to explain the matter to the chamber.", "request.ask"),
        ("The minister invited the union to talks on Friday.", "agree.invite"),
    ],
)
def test_what_the_head_is_sure_of_is_told_though_nobody_is_known_or_only_words_are_asked_for(code: Code, text: str, rule: str) -> None:
    assert rule in [event.rule for event in code(f"Peru protested to Chile. {text}")]


def test_of_a_planned_act_that_nobody_known_does_nothing_is_told_on_trust(code: Code) -> None:
    assert not code("Customs officers will seize the cigarettes at the depot.")


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("Kenya mothballed the depot.", True),
        ("Kenya will mothball the depot.", False),
        ("Kenya might mothball the depot.", False),
        ("Kenya will not mothball the depot.", True),  # which refuses, whatever it is
        ("Kenya stopped mothballing the depot.", True),
        ("Kenya promised to mothball them.", True),  # which threatens them, were it a blow
        ("The idea dragged on in Kenya.", False),
        ("Kenya was scarred by the idea.", False),
        ("Mortar fire scarred Kenya.", True),  # which somebody opened
        ("Each scarred the other with the help of Kenya.", True),
        ("The tanker scarred Kenya.", True),  # which may be somebody's
        ("It scarred Kenya.", True),
    ],
)
def test_the_head_is_asked_only_where_an_act_may_come_of_it(read_text: Callable[[str], Reading], text: str, *, is_asked: bool) -> None:
    asked: list[Sentence] = []

    def ask(sentences: Sequence[Sentence]) -> Sequence[Sequence[ActGuess]]:
        asked.extend(sentences)
        return [()] * len(sentences)

    code_events(read_text(text), (), load_senses(), ask=ask)
    assert bool(asked) == is_asked
