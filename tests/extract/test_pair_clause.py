from __future__ import annotations

import pytest

from casus.extract.pair_anchors import span_head
from casus.extract.pair_clause import pair_clause
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph


@pytest.fixture(scope="module")
def parser() -> OnnxParser:
    return OnnxParser()


def clause(parser: OnnxParser, text: str, actor: str, recipient: str) -> str:
    sentence = parser.parse(text, [Paragraph(1, Span(0, len(text)))])[0]
    heads = [span_head(sentence, Span(text.index(w), text.index(w) + len(w))) if w else None for w in (actor, recipient)]
    return " ".join(pair_clause(sentence, *heads))


def test_names_are_replaced_and_what_stands_far_is_left_out(parser: OnnxParser) -> None:
    text = "On Friday Ghana, which holds the chair this year, did not free the pilots of Togo, officials said."
    found = clause(parser, text, "Ghana", "Togo")
    assert "did not free" in found
    assert "them" in found
    assert not {"ghana", "togo", "chair", "officials"} & set(found.split())


def test_without_a_recipient_the_verb_of_the_actor_is_there(parser: OnnxParser) -> None:
    assert "resigned" in clause(parser, "The premier of Malta resigned after the vote.", "The premier of Malta", "")


def test_what_is_refused_or_meant_below_the_verb_is_there(parser: OnnxParser) -> None:
    text = "The dockers of Varna said they will not end the strike until Bulgaria pays."
    found = clause(parser, text, "The dockers of Varna", "Bulgaria")
    assert "will not end" in found
    text = "On Monday Ghana called the premier of Togo to express sympathy."
    found = clause(parser, text, "Ghana", "the premier of Togo")
    assert "to express sympathy" in found
    assert "monday" not in found


def test_the_verb_above_two_coordinated_names_is_there(parser: OnnxParser) -> None:
    assert "signed" in clause(parser, "Envoys of Ghana and Togo signed the accord.", "Ghana", "Togo")


def test_other_words_of_the_names_are_left_out(parser: OnnxParser) -> None:
    assert "kofi" not in clause(parser, "President Kofi Adom of Ghana praised Togo.", "President Kofi Adom", "Togo").split()


def test_an_act_beside_the_one_between_the_two_is_left_out(parser: OnnxParser) -> None:
    found = clause(parser, "Ghana accepted the terms and expelled a consul of Togo.", "Ghana", "Togo")
    assert "expelled" in found
    assert "accepted" not in found
