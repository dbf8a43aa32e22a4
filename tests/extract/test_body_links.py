"""Bodies without a name of their own: whose ministry, which bloc."""

from __future__ import annotations

import pytest

import casus
from casus.extract import body_links
from casus.extract.reading import Reading
from casus.model.account import Mention
from casus.model.guesses import without_guesses


def last(text: str, words: str) -> Mention:
    (account,) = casus.read(text=text, published="2016-05-04", outlet="Courier")
    return [m for m in without_guesses(account).mentions if m.text == words][-1]


def test_the_ministry_of_one_thing_is_not_that_of_another() -> None:
    text = "Cambodia denied it; its defence ministry said so. The governor in Surin wrote to the interior ministry."
    assert last(text, "the interior ministry").actor is None


def test_a_ministry_named_again_is_the_same() -> None:
    text = "The Polish foreign ministry said no. On Monday the foreign ministry said yes."
    assert last(text, "the foreign ministry").actor == "POL"


def test_the_international_community_is_no_organisation() -> None:
    text = "The Economic Community of West African States met. Nigeria urged the international community to help."
    assert last(text, "the international community").actor is None


def test_the_minister_is_the_one_in_his_own_sentence() -> None:
    text = (
        "Niger's prime minister, Ali Zeine, spoke to us. Benin would open its border, its foreign minister was quoted as saying by a "
        "newspaper; the minister later said that he had been misquoted."
    )
    assert last(text, "the minister").entity != "per:zeine"


def test_this_newspaper_is_no_outlet_that_was_named() -> None:
    text = "Al Jazeera showed the pictures. The mayor told this newspaper that they were false."
    assert last(text, "this newspaper").actor is None


def test_the_three_governments_are_the_three_that_were_listed() -> None:
    text = "Lithuania, Latvia and Estonia met on Monday. The three governments signed a paper."
    assert last(text, "The three governments").entity == "EST+LTU+LVA"


def test_the_council_is_the_one_of_words_of_its_own() -> None:
    text = "Not a shot was fired, said the head of the new military council. The European Commission wept. So says the council."
    assert last(text, "the council").entity == last(text, "the new military council").entity


def test_the_pact_is_the_one_that_has_it_in_its_name_though_it_has_just_ended() -> None:
    text = "The Warsaw Pact was dissolved on 1 July 1991. Hungary and Poland hope to join NATO. Albania left the pact in 1968."
    assert last(text, "the pact").actor == "WARSAW_PACT"


def test_a_council_spoken_of_before_an_organisation_is_named_is_not_the_one_that_this_has() -> None:
    text = "The colonel heads the council. The African Union waited. The council freed him."
    assert last(text, "The council").actor is None
    assert last("The African Union Commission waited. The commission spoke.", "The commission").actor == "AU"


def test_a_pact_that_was_just_made_is_no_body_named_before() -> None:
    said = "Somalia asked the African Union to look into it. It had been invited to join the pact, an official said."
    assert last(f"Kenya and Ethiopia signed a defence pact. {said}", "the pact").actor is None
    assert last(f"Kenya and Ethiopia praised the defence pact. {said}", "the pact").actor == "AU"


def test_a_pact_that_is_made_only_later_leaves_the_body_named_before() -> None:
    text = "Somalia asked the African Union to look into it. It had left the pact, an official said. Kenya and Chad signed a defence pact."
    assert last(text, "the pact").actor == "AU"


def test_a_report_is_searched_once_forfind_new_pacts(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[Reading] = []
    find = body_links.find_new_pacts

    def count(reading: Reading) -> dict[str, int]:
        searched.append(reading)
        return find(reading)

    monkeypatch.setattr(body_links, "find_new_pacts", count)
    last("Kenya and Ethiopia signed a defence pact. Somalia joined the pact. Chad praised the pact. Niger left the pact.", "the pact")
    assert len(searched) == 1


def test_a_bloc_is_no_body_of_which_only_a_mission_is_named() -> None:
    text = "The East African Community met. Kenya was glad. It was late. Burundi feared for its men in the African Union mission. {}"
    assert last(text.format("The bloc was founded long ago."), "The bloc").actor is None
    assert last(text.format("The African Union met. The bloc was founded long ago."), "The bloc").actor == "AU"
