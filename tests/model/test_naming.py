from __future__ import annotations

import casus
from casus.model.naming import is_worded, names_object, party_name, party_office


def test_an_act_is_not_named_after_a_thing_that_the_text_does_not_have() -> None:
    text = "Libya dismantled its centrifuges. Norway shot down a Danish jet."
    (account,) = casus.read(text=text, published="2016-03-18", outlet="Courier")
    dismantle, shoot = account.events
    assert (names_object(dismantle), is_worded(account, dismantle)) == (True, False)
    assert (names_object(shoot), is_worded(account, shoot)) == (False, True)


def test_a_pronoun_in_the_words_for_a_speaker_gets_the_name_of_its_owner() -> None:
    text = "Cambodia closed the border. Its defence ministry said that no shot had been fired."
    (account,) = casus.read(text=text, published="2011-02-07", outlet="Courier")
    said = next(s for s in account.statements if s.cue_lemma == "say")
    assert party_name(account, said.speakers[0]) == "Cambodia’s defence ministry"


def test_only_persons_hold_offices() -> None:
    text = (
        "Norway wrote to the Security Council of the United Nations. The council will meet, envoys said. "
        "The United Nations said it was ready."
    )
    (account,) = casus.read(text=text, published="2011-02-07", outlet="Courier")
    parties = [p for s in account.statements for p in s.speakers if p.actor == "UN"]
    assert parties
    assert not any(party_office(account, p) for p in parties)


def test_a_pronoun_at_the_head_of_a_speaker_gives_way_to_the_name_of_whom_it_stands_for() -> None:
    text = "Peru closed the road on Friday.\n\nIts foreign ministry said the pass was unsafe. It denied that trucks were held."
    (account,) = casus.read(text=text, published="1998-02-06", outlet="Courier")
    speakers = [s.speakers[0] for s in account.statements]
    assert [s.text for s in speakers] == ["Its foreign ministry", "It"]
    assert {party_name(account, s) for s in speakers} == {"Peru’s foreign ministry"}


def test_a_pronoun_that_stands_for_nobody_named_stays() -> None:
    text = "The road was closed.\n\nTheir spokesman said it would not open."
    (account,) = casus.read(text=text, published="1998-02-06", outlet="Courier")
    (speaker,) = account.statements[0].speakers
    assert party_name(account, speaker) == "Their spokesman"
