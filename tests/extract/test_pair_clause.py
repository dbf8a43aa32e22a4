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
