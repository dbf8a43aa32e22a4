"""A pronoun that no construction decides takes up whom fitted weights clearly speak for, and nobody where they do not."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last


@pytest.mark.parametrize(
    ("text", "words", "entity"),
    [
        ("Lena Horst came late. The hall was cold. She left early.", "She", "per:horst"),
        (
            "Otto Kern flew home on Monday. At the airport a band played. The crowd was thin, and nobody asked him anything.",
            "him", "per:kern",
        ),
    ],
    ids=["two sentences back", "behind a crowd"],
)  # fmt: skip
def test_a_pronoun_takes_up_the_likeliest(text: str, words: str, entity: str) -> None:
    assert last(text, words).entity == entity


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bridge is old. It fell on Monday.", "It"),
        ("Portugal signed. Nobody clapped. It left the hall.", "It"),
        ("Lena Horst and Mona Falk came late. The hall was cold. She left early.", "She"),
    ],
    ids=["a thing", "what may be a thing", "one of two"],
)
def test_a_pronoun_stays_open_where_nobody_is_likely_enough(text: str, words: str) -> None:
    assert last(text, words).entity.startswith("pro:")


def test_what_grammar_shows_it_to_be_needs_less() -> None:
    text = "Ukraine, over which planes flew after Russia had rammed its boats, fears for more."
    assert last(text, "its").entity == "UKR"


def test_whom_grammar_shows_it_to_be_is_taken_where_nobody_else_can_be() -> None:
    assert last("Peru asked Chile to help it.", "it").entity == "PER"


def test_a_pronoun_tells_what_the_name_left_open() -> None:
    text = "Sam Horst arrived at noon. Later she spoke. The hall was full. Then he left."
    assert last(text, "she").entity == "per:horst"
    assert last(text, "he").entity.startswith("pro:")


def test_what_he_is_said_to_be_tells_his_state() -> None:
    text = "President Rafael Horst was flown out. He is the president of Honduras, she said."
    assert last(text, "President Rafael Horst").actor == "HND"


def test_her_may_be_a_state() -> None:
    assert last("Brazil denied it on Monday. Her ambassador left.", "Her").entity == "BRA"


def test_they_may_be_two_who_were_named_together() -> None:
    assert last("Peru and Chile signed on Monday. They will meet again.", "They").entity == "CHL+PER"


def test_they_may_be_the_police() -> None:
    assert last("Police in Lima fired on a crowd. They said that they had been attacked.", "They").actor == "PER"


def test_no_company_has_police() -> None:
    assert last("Egypt took over the canal company, and its police occupied the offices.", "its").entity == "EGY"


def test_them_are_not_two_of_whom_one_is_the_subject() -> None:
    text = "Refugees criticised Peru and Chile. They said Peru had promised them houses."
    assert last(text, "them").entity == last(text, "Refugees").entity


def test_who_alone_is_named_is_meant_whatever_the_given_name_says() -> None:
    text = "President Nana Osei Boateng ordered an inquiry. He regretted it."
    assert last(text, "He").entity == last(text, "President Nana Osei Boateng").entity
    assert last(f"Lena Horst came late. {text}", "He").entity.startswith("pro:")


def test_no_secretary_of_a_body_has_a_parliament() -> None:
    text = (
        "NATO met. Hungarian Prime Minister Viktor Orban said that he had told the alliance's secretary general, Jens Stoltenberg, "
        "that he would urge his parliament to ratify it."
    )
    assert last(text, "his parliament").actor != "NATO"
