"""Whom grammar does not let a pronoun mean."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last

ENVOY = "Kuwait offered to mediate. Its emir, Sheikh Sabah, called his Qatari counterpart"


@pytest.mark.parametrize(
    ("text", "words", "entity"),
    [
        (f"{ENVOY} and urged him to wait.", "him", "per:sabah"),
        ("Minister Juan Soto summoned Ambassador Luis Ortega to tell him so.", "him", "per:soto"),
        ("The president whom he overthrew has come back.", "he", "role:0.1"),
        ("President Luis Ortega was the one whom he telephoned.", "he", "per:ortega"),
        ("Minister Juan Soto fell ill. Luis Ortega was with him.", "him", "per:ortega"),
        ("Minister Juan Soto fell ill. In a letter to Luis Ortega he asked for talks.", "he", "per:ortega"),
    ],
    ids=["subject that verbs share", "subject of an aim", "whom a clause speaks of", "said of somebody", "who is with him", "written to"],
)
def test_a_pronoun_does_not_mean_whom_grammar_keeps_apart(text: str, words: str, entity: str) -> None:
    assert last(text, words).entity != entity


def test_of_whom_somebody_asks_something_he_is_the_one_asked() -> None:
    text = "Minister Alexis Doukas of Greece asked Prime Minister Nikos Stavrou why he trusted the bank."
    assert last(text, "he").entity != "per:doukas"


def test_his_own_deed_is_of_whom_one_congratulates() -> None:
    text = "The Russian ambassador was the only one to congratulate President Luis Ortega on his victory."
    assert last(text, "his").entity == "per:ortega"


def test_his_in_a_clause_with_who_is_of_whom_it_speaks() -> None:
    text = "President Dale Whit wrote to General Juan Soto, who has not been seen since his father's funeral."
    assert last(text, "his").entity == "per:soto"


def test_who_is_told_of_is_not_who_tells() -> None:
    text = '"We have stopped," Ana Ruiz of Armenia told the radio. The envoy was recalled and nobody will be sent, he said.'
    assert not last(text, "he").entity.startswith("role:")


@pytest.mark.parametrize("told", ["Diaz, he said, had not disputed it.", "Diaz, he added, would resign."])
def test_who_is_told_of_is_not_who_tells_amid_it(told: str) -> None:
    assert last(f"President Juan Ruiz met General Pedro Diaz on Thursday. {told}", "he").entity == "per:ruiz"


def test_the_then_president_is_not_the_one_who_was_named() -> None:
    text = "President Luis Ortega of Chile spoke. Bolivia sued after the then president threatened to charge."
    assert last(text, "the then president").entity != "per:ortega"


def test_a_former_president_is_not_the_president() -> None:
    text = "Opposition leader Carlos Mesa, a former president, has accused President Walter Mora of fraud, a charge the president rejects."
    assert last(text, "the president").entity == "per:mora"


def test_who_is_named_beside_the_subject_is_not_him() -> None:
    text = "General Juan Soto spoke for two hours. The Mexican, Pedro Tellado, agreed with him on the law."
    assert last(text, "him").entity == "per:soto"


def test_who_is_sent_to_somebody_is_not_him() -> None:
    text = "The strip is ours, said Colonel Juan Soto. President Luis Ortega sent Roland Dumas to see him."
    assert last(text, "him").entity == "per:soto"


@pytest.mark.parametrize(
    "text",
    ["President Luis Ortega met Roland Dumas, praising him for his law.", "President Luis Ortega wants to see Roland Dumas and thank him."],
)
def test_whom_somebody_met_may_be_the_one_he_praises(text: str) -> None:
    assert last(text, "him").entity == "per:dumas"
