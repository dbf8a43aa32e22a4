"""A name that a state joins, leaves or is a member of is a body's."""

from __future__ import annotations

import pytest

from casus.extract.belonged_to import is_belonged_to
from casus.extract.names import Name
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph

CASES = [
    ("Zimbabwe quit the Commonwealth in 2003.", True),
    ("Gabon was admitted to the Commonwealth.", True),
    ("Fiji was suspended from the Commonwealth.", True),
    ("Members lamented the withdrawal of Fiji from the Commonwealth.", True),
    ("Fiji left the Commonwealth.", True),
    ("Troops of Fiji entered the Commonwealth.", False),
    ("Fiji praised its entry into the Commonwealth.", True),
    ("Fiji praised the Commonwealth.", False),
    ("The Commonwealth left Fiji alone.", False),
    ("Fiji returned with the Commonwealth.", False),
    ("Fiji appealed to the Commonwealth.", False),
    ("Fiji returned to the councils of the Commonwealth.", False),
    ("Fiji voted for the Commonwealth.", False),
]


def _name(kind: str, actor: str | None) -> Name:
    return Name(start=0, end=1, head=0, how="name", kind=kind, actor=actor, sector=None, text="Fiji")


@pytest.mark.parametrize(("text", "is_so"), CASES)
def test_what_is_joined(parser: OnnxParser, text: str, *, is_so: bool) -> None:
    (sentence,) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
    token = next(t for t in sentence.tokens if t.text == "Commonwealth")
    assert is_belonged_to(sentence, token, [_name("state", "FJI")]) is is_so
    others = [_name("person", None)], [_name("person", "FJI")], [_name("state", None)]
    assert not any(is_belonged_to(sentence, token, names) for names in others), "no state joins it"
