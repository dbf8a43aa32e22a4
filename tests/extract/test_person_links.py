"""Whom he and she mean: the paragraph's own person before an earlier one."""

from __future__ import annotations

from tests.extract.test_coreference import last, linked


def test_a_given_name_s_gender_gives_way_to_the_paragraph_s_only_person() -> None:
    before = "A government source told the Herald that the road was open."
    text = f"{before}\n\nColonel Josefa Koroi, whose name was on the list, left. He said it was shut."
    assert last(text, "He").entity == "per:koroi"


def test_another_person_in_the_paragraph_takes_the_turn_of_who_spoke_before() -> None:
    before = "Mr Leota spoke. The post is shut, Mr Leota said."
    text = f"{before}\n\nA spokesman, Neumi Ravu, closed the door. 'There is no deal,' he told Radio Fiji."
    found = linked(text)
    assert next(m for m in found if m.text == "he").entity == "per:ravu"
    assert not [m for m in found if m.text == "Fiji"]
