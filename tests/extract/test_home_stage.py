"""Whom a report tells of in the state in which it plays, by its headline and its dateline, is of that state."""

from __future__ import annotations

from datetime import date

import pytest

from casus.codebook.book import load_codebook
from casus.intake.paragraphs import find_paragraphs
from casus.language import OnnxParser
from casus.model.guesses import without_guesses
from casus.model.report import Report
from casus.run import read_account

_LEAD = "LIMA, May 4 - A crowd broke into the theatre on Monday night, and nobody was there to stop it."


def actor_of(parser: OnnxParser, headline: str, text: str, words: str) -> str | None:
    text = f"{headline}\n\n{_LEAD}\n\n{text}"
    account = without_guesses(read_account(Report("r", text, find_paragraphs(text), published=date(2003, 5, 4)), parser, load_codebook()))
    return next(m for m in account.mentions if m.text == words).actor


@pytest.mark.parametrize(
    ("headline", "text", "words", "state"),
    [
        ("Peru awakes to burnt theatre", "Soldiers cleared the square before dawn.", "Soldiers", "PER"),
        ("Peru awakes to burnt theatre", "Federico Ponce wept in front of the ruins.", "Federico Ponce", None),
        ("Peru awakes to burnt theatre", "Both armies fired into the crowd.", "Both armies", None),
        ("Peru awakes to burnt theatre", "Enemy soldiers fired into the crowd.", "Enemy soldiers", None),
        ("Peru awakes to burnt theatre", "Soldiers on the other side fired.", "Soldiers on the other side", None),
        ("Theatre burns in the night", "Soldiers cleared the square before dawn.", "Soldiers", None),
        ("Chile awakes to burnt theatre", "Soldiers cleared the square before dawn.", "Soldiers", None),
        ("Peru awakes to burnt theatre", "Chile sent firemen. Soldiers cleared the square before dawn.", "Soldiers", None),
        ("Peru awakes to burnt theatre", "Rebels cleared the square before dawn.", "Rebels", None),
        ("Peru awakes to burnt theatre", "The envoy left the square before dawn.", "The envoy", None),
        ("Peru awakes to burnt theatre", "The EU sent firemen. President Ana Ponce cleared the square.", "President Ana Ponce", "PER"),
        ("Peru awakes to burnt theatre", "The EU accuses President Ana Ponce of arson.", "President Ana Ponce", None),
        ("Peru awakes to burnt theatre", "The EU sent help. Soldiers cleared the square before dawn.", "Soldiers", None),
        ("Peru and Chile mourn burnt theatre", "Soldiers cleared the square before dawn.", "Soldiers", None),
    ],
    ids=[
        "soldiers", "somebody of whom only the name is told", "one of both is another's", "the enemy", "the other side",
        "no state in the headline", "another one than the dateline's",
        "another state in the paragraph", "rebels", "an envoy",
        "a body before him who acts", "a body that acts on him", "troops, which a body has too", "soldiers, where the headline names two",
    ],
)  # fmt: skip
def test_who_is_of_the_stage(parser: OnnxParser, headline: str, text: str, words: str, state: str | None) -> None:
    assert actor_of(parser, headline, text, words) == state


def test_his_government_follows_him(parser: OnnxParser) -> None:
    text = "President Federico Ponce wept in front of the ruins. His government had paid for them."
    assert actor_of(parser, "Peru awakes to burnt theatre", text, "His government") == "PER"


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Peru's government will rebuild the theatre.\n\nPresident Ana Ponce called it a duty.", "President Ana Ponce", "PER"),
        ("A crowd broke into the theatre.\n\nPresident Ana Ponce called it a duty.", "President Ana Ponce", None),
        ("Peru's government will rebuild the theatre.\n\nPolice called it a duty.", "Police", "PER"),
        ("Peru's government will rebuild the theatre of Chile.\n\n" + "It rains.\n\n" * 4 + "A captain sang.", "A captain", None),
        ("SEA OF RAINS, May 4 - Peru's government will rebuild it.\n\nA captain sang.", "A captain", None),
    ],
    ids=["a minister", "the first sentence is about nobody", "police", "far behind", "a dateline of which we know nothing"],
)
def test_without_a_dateline_headline_and_first_sentence_tell_the_stage(
    parser: OnnxParser, text: str, words: str, state: str | None
) -> None:
    whole = f"Peru mourns burnt theatre\n\n{text}"
    account = without_guesses(read_account(Report("r", whole, find_paragraphs(whole), published=date(2003, 5, 4)), parser, load_codebook()))
    assert next(m for m in account.mentions if m.text == words).actor == state


def test_whose_police_stand_where_the_headline_names_two_states_is_open(parser: OnnxParser) -> None:
    whole = "Peru mourns theatre in Chile\n\nPeru's government will rebuild the theatre.\n\nPolice called it a duty."
    account = without_guesses(read_account(Report("r", whole, find_paragraphs(whole), published=date(2003, 5, 4)), parser, load_codebook()))
    assert next(m for m in account.mentions if m.text == "Police").actor is None
