"""Verbs and nouns of asking, blaming, refusing and protesting that tell no act where they stand."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway declined to criticise the Peruvian president.", "REJECT"),
        ("Norway refused to condemn Peru.", "REJECT"),
        ("The Norwegian premier's refusal to condemn Peru was noticed.", "REJECT"),
        ("The Norwegian premier scares me, said a farmer.", "THREATEN"),
        ("Norway's finance minister wrote to investors, telling them that the bank was healthy.", "REQUEST"),
        ("Peru wrote to the European Commission that it had no permission to use the emblem.", "REQUEST"),
        ("The Norwegian premier was asked about securing the border.", "REQUEST"),
        ("Petersen then asked Solberg which states specifically she could win.", "REQUEST"),
        ("The Norwegian minister had begun making calls to committee members.", "REQUEST"),
        ("The premier took a telephone call from the president of Peru on Monday.", "REQUEST"),
        ("Norwegian aides have been holding frequent calls with their counterparts in Lima.", "REQUEST"),
        ("The Norwegian ministry did not respond to a reporter's request for comment.", "REQUEST"),
        ("The Peruvian president leaned on his executive powers to raise wages.", "REQUEST"),
        ("This is about me campaigning for Bavaria, the German minister said.", "REQUEST"),
        ("The Norwegian delegation has been heavily sought after.", "REQUEST"),
        ("Erna Solberg also held a rally in Bergen on Wednesday, drawing 1,110 people.", "PROTEST"),
        ("Nicolas Maduro attended a rally of oil workers in Caracas.", "PROTEST"),
        ("The list says which English skills Kenyan students should be able to demonstrate at each grade.", "PROTEST"),
        ("The Norwegian bank has charged more than that.", "ACCUSE"),
        ("Norway's premier expressed regret for her inability to unite the party.", "ACCUSE"),
        ("Peruvians of all ages bemoaned the demise of the Chilean dream.", "ACCUSE"),
        ("Norway's action came in response to a petition filed by Nokia for changes in the tariff.", "ACCUSE"),
        ("Two Norwegian aides left to investigate the Syrian issue.", "ACCUSE"),
        ("It is not as if Norway can just summon the Peruvian minister for reasons of protocol.", "ACCUSE"),
        ("Norwegians laughed at Peru's joke.", "ACCUSE"),
        ("The Norwegian premier likely raised less suspicion.", "ACCUSE"),
        ("Norway's party had made inquiries with other sellers of data.", "ACCUSE"),
        ("We, said the Norwegian premier, hold ourselves accountable.", "ACCUSE"),
        ("Investors shrugged off a rise in rates by the Bank of England.", "REJECT"),
        ("Norway had to keep the Peruvian consul out of trouble.", "REJECT"),
        ("Erna Solberg exited the meeting around noon on Friday.", "REJECT"),
        ("Norwegian doctors issued a warning about the virus.", "THREATEN"),
        ("The vote came amid dire warnings from Norwegian doctors.", "THREATEN"),
        ("The Norwegian premier has warned us about those Peruvian migrants.", "THREATEN"),
        ("Norway's bureau puts together a Producer Price Index.", "THREATEN"),
        ("The Peruvian president has broken rules in the primaries.", "REJECT"),
        ("The Norwegian lawyer was holding the subpoena in front of his face.", "ACCUSE"),
        ("Norway filed a motion in the court asking for custody of the boy.", "ACCUSE"),
        ("Norway's initiative called for the deportation of Peruvians.", "REQUEST"),
        ("Norway's premier went on to express regret for joining with other hosts.", "ACCUSE"),
        ("Norway described the killer of the Peruvian consul as a hero.", "ACCUSE"),
        ('In response, Orban wrote to Holm: "Only a fool would send such a letter."', "REQUEST"),
        ("Norway dangled the prospect of more aid to Peru.", "THREATEN"),
        ("Reporters sit in two rows of chairs in Oslo, with 16 rows reserved for Peru.", "ACCUSE"),
        ("The Hungarian party is waving the flag of surrender to Fico.", "PROTEST"),
        ("A communique was read at a rally attended by President Fidel Castro.", "PROTEST"),
        ("Hungarian President Richard Trumka felt compelled last July to issue a memo.", "REQUEST"),
        ("Chatwal also pleaded to witness tampering, the Norwegian police said.", "REQUEST"),
        ("Norwegian officials searched their records for terms such as Libya.", "ACCUSE"),
        ("Kaja Kallas was once asked which of her enemies she was most proud of.", "REQUEST"),
        ("When pressed by the debate's moderators, Orban did apologise to Fico.", "REQUEST"),
        ("Voters, Fico suggested, do not have to worry that Hungarian banks can influence politicians.", "REQUEST"),
        ("Calls made to the Norwegian minister were not answered.", "REQUEST"),
        ("Norwegian workers barricaded themselves in their offices.", "PROTEST"),
        ("A Norwegian woman joined them, barricading the locked door with chairs.", "PROTEST"),
        ("Norwegian workers were walking out of the store at noon.", "PROTEST"),
        ("The Norwegian club has bugged Portugal about talking to its coach.", "ACCUSE"),
        ("The Indian navy foiled an attack by Somali pirates.", "REJECT"),
        ("The Norwegian premier can win, as she has demonstrated in recent debates.", "PROTEST"),
        ("We are not like some band of minstrels that beg people to come, said Norway's minister.", "REQUEST"),
    ],
)
def test_a_turn_of_speech_tells_no_act(read_events: Code, text: str, kind: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == kind and t[1] != "denied"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway refused to meet the Peruvian minister.", "REJECT"),
        ("The gunmen frightened the Haitian judges.", "THREATEN"),
        ("Norway wrote to Peru, urging it to free the crew.", "REQUEST"),
        ("Norway asked Peru to free the crew.", "REQUEST"),
        ("Norway made a call for calm.", "REQUEST"),
        ("Peru sent a request to Norway for maps.", "REQUEST"),
        ("The lenders leaned on Zambia for an answer.", "REQUEST"),
        ("Norway campaigned for more sanctions on Peru.", "REQUEST"),
        ("Erna Solberg led a rally against the Peruvian embassy.", "PROTEST"),
        ("Thousands attended a rally in Bergen against Peru.", "PROTEST"),
        ("Norway charged that Peru had lied.", "ACCUSE"),
        ("Norway expressed regret over the arrests in Peru.", "ACCUSE"),
        ("Moldova bemoaned Hungary's hesitation.", "ACCUSE"),
        ("Norwegian police are investigating the Peruvian bank.", "ACCUSE"),
        ("Prosecutors summoned the Korean minister for questioning.", "ACCUSE"),
        ("North Korea laughed at Japan.", "ACCUSE"),
        ("Lebanon's suspicion of Syria grew after the blast.", "ACCUSE"),
        ("Norway held Peru accountable for the raid.", "ACCUSE"),
        ("Norwegian prosecutors issued a subpoena to the Peruvian bank.", "ACCUSE"),
        ("Norway filed a motion against Peru.", "ACCUSE"),
        ("The Turkmen envoy likened Uzbekistan to a bully.", "ACCUSE"),
        ("Norway described the Peruvian consul as a liar.", "ACCUSE"),
        ("The Turkish minister raised the spectre of war with Greece.", "THREATEN"),
        ("A row between Norway and Peru broke out.", "ACCUSE"),
        ("Students carried flags outside the Peruvian embassy.", "PROTEST"),
        ("The treaty required Germany to disband its air force.", "REQUEST"),
        ("The mayor pleaded with the Sudanese army.", "REQUEST"),
        ("Police searched for the Moroccan suspects.", "ACCUSE"),
        ("Saddam tried to scare Kuwait into supporting him.", "THREATEN"),
        ("Pirates attacked the Norwegian ship, firing guns to scare the crew.", "THREATEN"),
        ("The Norwegian frigate received a distress call from a Peruvian tanker.", "REQUEST"),
        ("Students barricaded the Chilean ministry.", "PROTEST"),
        ("Colombia bugged the Venezuelan embassy.", "ACCUSE"),
        ("Ghana thwarted the move by Togo.", "REJECT"),
        ("Norwegian nurses walked out over pay.", "PROTEST"),
        ("Israel brushed aside the French proposal.", "REJECT"),
        ("Morocco kept out the Spanish deputies.", "REJECT"),
        ("Erna Solberg left the meeting in protest at the Peruvian veto.", "REJECT"),
        ("Tanzania issued a warning to Kenya.", "THREATEN"),
        ("Washington put a bounty on the Somali commander.", "THREATEN"),
        ("Norway set a bounty on the Somali commander.", "THREATEN"),
    ],
)
def test_its_neighbours_tell_one(read_events: Code, text: str, kind: str) -> None:
    assert kind in [t[0] for t in told(read_events, text)]


def test_what_somebody_refuses_to_say_against_another_is_told_once(read_events: Code) -> None:
    assert told(read_events, "Norway refused to condemn Peru.") == [("ACCUSE", "denied", ["NOR"], ["PER"])]


def test_who_distances_himself_turns_away_from_another(read_events: Code) -> None:
    assert ("REJECT", "actual", ["NOR"], ["PER"]) in told(read_events, "Norway distanced itself from Peru.")


def test_a_reminder_asks_somebody_but_not_us(read_events: Code) -> None:
    assert ("REQUEST", "actual", ["NOR"], ["PER"]) in told(read_events, "Norway reminded Peru to heed the court's ruling.")
    assert not told(read_events, "The Norwegian premier reminds us of the war.")


def test_who_is_reminded_that_something_is_so_is_asked_for_nothing(read_events: Code) -> None:
    assert not told(read_events, "Norway reminded Peru of the court's ruling.")
    assert not told(read_events, "Norway reminded Peru that the treaty was in force.")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Iraqi troops have set fire to large sections of Kuwait City.", ["ASSAULT"]),
        ("Protesters set fire to the Iraqi mission.", ["PROTEST"]),
    ],
)
def test_soldiers_who_set_fire_to_a_town_do_not_protest(read_events: Code, text: str, kinds: list[str]) -> None:
    assert [t[0] for t in told(read_events, text)] == kinds


def test_a_suit_for_something_against_somebody_is_against_him(read_events: Code) -> None:
    found = told(read_events, "Serbia filed a complaint for relief against the Kosovo government.")
    assert found == [("ACCUSE", "actual", ["SRB"], ["XKX"])]


def test_who_runs_an_advertisement_says_what_it_says(read_events: Code) -> None:
    assert told(read_events, "Norway ran ads urging Peru to free the crew.")[0] == ("REQUEST", "actual", ["NOR"], ["PER"])


@pytest.mark.parametrize(
    "text",
    [
        "Orban's son suggested in an NRK interview that Mr. Holm was trying to stay relevant.",
        "To wit, Norway told Peru that Chile had lied.",
    ],
)
def test_what_is_only_said_asks_for_nothing(read_events: Code, text: str) -> None:
    assert "REQUEST" not in [t[0] for t in told(read_events, text)]


def test_who_appeals_to_part_of_a_people_pleases_it(read_events: Code) -> None:
    assert not told(read_events, "Norway's premier sought to appeal to younger Norwegians.")
    assert not told(read_events, "Norway's premier appeals to a vast majority of Peruvians.")
    assert [t[0] for t in told(read_events, "Norway's premier appealed to Peruvians to stay calm.")] == ["REQUEST"]


def test_who_goes_ahead_though_he_rejects_some_words_defies_nobody(read_events: Code) -> None:
    text = "The Norwegian premier would go ahead with the meeting, although he rejected the remarks."
    assert [t[0] for t in told(read_events, text)] == ["REJECT"]
    assert "REJECT" in [t[0] for t in told(read_events, "Norway will go ahead with the test despite Peru.")]


def test_in_a_headline_that_accuses_it_is_the_subject_that_is_accused(read_events: Code) -> None:
    assert told(read_events, "Hillary Clinton Accused Of Shocking Act With Bible In Fit Of Rage.")[0][2:] == ([], ["Hillary Clinton"])


def test_what_a_printed_letter_asks_for_its_senders_ask(read_events: Code) -> None:
    found = told(read_events, "A paper published a letter from Norway asking Peru for the return of the boy.")
    assert [(t[0], t[2]) for t in found] == [("REQUEST", ["NOR"])]


def test_a_bank_that_is_recommended_is_not_asked(read_events: Code) -> None:
    assert all(not t[3] for t in told(read_events, "Norway recommended a different Swiss bank, one that is known for funds."))


def test_who_is_shielded_from_something_is_the_one_to_whom_it_is_not_done(read_events: Code) -> None:
    found = told(read_events, "Norway voted to protect Hungary from being held accountable by Peru.")
    assert all(t[3] == ["HUN"] for t in found if t[0] == "ACCUSE")


def test_a_charge_denied_by_nobody_known_is_no_act(read_events: Code) -> None:
    assert not told(read_events, "The charge was denied on Monday.")
    assert [t[0] for t in told(read_events, "Chad denied the charge on Monday.")] == ["REJECT"]
