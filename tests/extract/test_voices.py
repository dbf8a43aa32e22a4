"""Who is he, and who says it: those whom a quotation, a death, a ship or a question rules out."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last, linked

import casus


def meant(text: str, word: str, number: int = 0) -> str:
    """Return the entity of one of the mentions of a pronoun, counted from the first."""
    return [m for m in linked(text) if m.text == word][number].entity


def is_open(entity: str) -> bool:
    return entity.startswith("pro:")


def test_who_is_spoken_of_in_a_quotation_does_not_say_it() -> None:
    said = "“Luther means what he writes. You have got to take what he writes, and you have to apply it,” he said."
    assert last(f"Pastor Karl Berg spoke again on Sunday.\n\n{said}", "he").entity == "per:berg"


def test_who_spoke_last_is_not_the_he_of_his_next_words() -> None:
    text = "Colonel Otto Kern told reporters that he and General Juan Lopes had signed.\n\n“He gave me his word,” he said."
    assert meant(text, "He") == "per:lopes"
    assert last(text, "he").entity == "per:kern"


def test_who_says_a_quotation_is_found_before_the_pronouns_in_it() -> None:
    text = "The pilot's father, Ismail, wept.\n\n“They told us that he was dead,” he said."
    assert meant(text, "he", 1) == "per:ismail"
    assert meant(text, "he", 0) != "per:ismail"


def test_of_two_neither_says_words_about_another_he() -> None:
    text = "Mr Nkoa, the defence minister, laid a wreath. Paul Etame had been promoted only in March.\n\n“He was the best of us,” he said."
    assert is_open(last(text, "he").entity)


@pytest.mark.parametrize(
    "fate",
    [
        "Among the dead was Petty Officer Samuel Etame, 24, of Kribi.",
        "Petty Officer Samuel Etame, 24, was buried on Friday in Kribi.",
        "Petty Officer Samuel Etame was found dead on Friday.",
        "Petty Officer Samuel Etame died on the way to the coast.",
        "The body of Petty Officer Samuel Etame was flown to Kribi.",
        "The late Samuel Etame came from Kribi.",
        "Petty Officer Samuel Etame's widow lives in Kribi.",
    ],
)
def test_the_dead_say_nothing(fate: str) -> None:
    text = f"Defence Minister Edgar Nkoa said the boat had been at sea.\n\n{fate}\n\n“We do not shoot at brothers,” he said."
    assert last(text, "he").entity == "per:nkoa"


def test_the_wounded_and_whoever_was_nearly_killed_may_speak() -> None:
    before = "Defence Minister Edgar Nkoa flew to the port."
    for fate in ("The driver, Paul Ebong, was wounded.", "The driver, Paul Ebong, was nearly killed."):
        assert last(f"{before}\n\n{fate}\n\n“I saw it,” he said.", "he").entity == "per:ebong"


def test_who_spoke_under_his_name_before_he_died_may_speak() -> None:
    text = "Otto Kern died on Friday. “It is late,” Kern said in March. He added that nobody had come."
    assert last(text, "He").entity == "per:kern"


def test_who_dies_later_in_the_report_may_speak_before() -> None:
    text = "Otto Kern met the men. “It is late,” he said.\n\nKern died on Friday."
    assert last(text, "he").entity == "per:kern"


@pytest.mark.parametrize(
    "question",
    ["Asked by Otto Starnes if he believed it", "Pressed by host Otto Starnes on what could bring him back"],
)
def test_who_asks_is_another(question: str) -> None:
    text = f"{question}, Karl Berg said it was late."
    assert "per:starnes" not in {m.entity for m in linked(text) if m.kind == "pronoun"}


def test_whom_somebody_was_asked_about_is_another() -> None:
    text = "Otto Kern has a real chance. “It is possible for anybody to change,” he said when asked about Kern's temper."
    assert is_open(last(text, "he").entity)


def test_no_name_follows_its_pronoun_in_what_it_tells() -> None:
    text = "Jabu Zungu spoke to Robert Mugari by telephone. He was well but could not leave his home, Zungu told parliament."
    assert last(text, "He").entity != "per:zungu"


@pytest.mark.parametrize(
    "text",
    [
        "Karl Berg came to the mine on Friday. Another said he had seen the fire.",
        "Karl Berg smiled from a poster. A porter said he had carried nothing.",
    ],
)
def test_who_tells_is_no_mention_and_may_be_meant(text: str) -> None:
    assert is_open(last(text, "he").entity)


def test_a_teller_with_a_name_is_a_mention() -> None:
    text = "The agency's director general, Tomas Brandl, said in Vienna that he would fly on Monday."
    assert last(text, "he").entity == "per:brandl"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (
            "Peru's navy said on Sunday that one of its gunboats had been sunk by fire on the river. Ecuador said she had struck a rock.",
            "she",
        ),
        ("The trawler came home on Friday. President Obasu met the men. The claim that she had crossed the line was false.", "she"),
        ("Lady Tweed saw the ambassador. He said the trawler had turned. It was late, and she had been fishing.", "she"),
        ("Admiral Lena Horst saw the frigate. Her skipper is lost.", "Her"),
        ("The tanker lay off Peru. Foreign Minister Lena Horst was told. A torpedo struck her at noon.", "her"),
        ("The tanker lay off Peru. Foreign Minister Lena Horst was told. Pirates boarded her at noon.", "her"),
    ],
    ids=["a state", "a man or woman", "a woman named before the ship", "what only ships have", "what strikes ships", "deeds to ships"],
)
def test_she_may_be_a_ship(text: str, word: str) -> None:
    assert is_open(last(text, word).entity)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The ferry came home. Lena Horst met the men. She left early.", "She"),
        ("Lena Horst left the ship. She said it was late.", "She"),
        ("Prime Minister Lena Horst spoke after the tanker was hit, at a meeting of her cabinet.", "her"),
        ("Finland put a boat to sea. President Lena Horst had not been asked, an aide to her said.", "her"),
        ("Prime Minister Lena Horst met the men. The ferry had turned. She rejected the charge.", "She"),
        ("Finland's minister, Lu Horst, dismissed a report that the army had fired on a ship. She has never been there.", "She"),
    ],
    ids=[
        "a woman named since",
        "a ship says nothing",
        "what no ship has",
        "whom no ship has",
        "what no ship does",
        "the subject above the ship",
    ],
)
def test_she_is_a_woman_beside_a_ship(text: str, word: str) -> None:
    assert last(text, word).entity == "per:horst"


def test_the_gender_of_a_given_name_holds_where_another_may_be_meant() -> None:
    text = "I guess he was joking. He is backing Janet Horst -- not me -- and he says he'll do everything he can to help her."
    assert "per:horst" not in {m.entity for m in linked(text) if m.text in ("He", "he")}


def test_kin_have_a_gender() -> None:
    text = "Grace Mwakase will be treated in Moshi. Her husband, Peter, a retired judge, said that she was in good spirits."
    assert last(text, "she").entity == "per:mwakase"


def told(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Return stance, speakers and words of each statement."""
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    return [(s.stance, [p.text for p in s.speakers], [c.of(text) for c in s.content]) for s in account.statements]


def test_a_second_office_beside_a_name_is_no_second_speaker() -> None:
    assert told("Mr. Holm, Kelso's chairman and chief executive officer, forecast losses for the year.")[0][1] == ["Mr. Holm"]
    both = told("Mr Holm, the chairman, and Ida Lund, the chief negotiator, said the talks were over.")
    assert "Ida Lund" in both[0][1]


def test_verbs_that_only_quote_say_nothing_of_a_term_in_marks() -> None:
    assert told("The group started a series of “Spring of Life” marches in 1992.") == []
    assert told("“We must leave the port now,” Holm began, “or they will come.”")[0][1] == ["Holm"]


def test_a_claim_that_somebody_denied_is_not_what_he_said() -> None:
    assert told("The claim that Dakar denied on Monday was printed again.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The lorries had papers, Banjul said, a claim that Dakar denied.",
        "According to Banjul the lorries had papers, a claim Dakar denied.",
    ],
)
def test_who_tells_is_no_part_of_what_is_denied(text: str) -> None:
    assert [words for stance, _, words in told(text) if stance == "denies"] in ([["The lorries had papers"]], [["the lorries had papers"]])


@pytest.mark.parametrize(
    "text",
    [
        "Former NATO secretary-general Javier Ruiz said the alliance must wait.",
        "A former NATO official said the alliance would pay.",
    ],
)
def test_who_has_left_an_organisation_does_not_speak_for_it(text: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    (speaker,) = account.statements[0].speakers
    assert (speaker.actor, speaker.sector) == (None, "ELI")


def test_the_retired_hold_no_office() -> None:
    (account,) = casus.read(text="The retired Russian general Ivan Orlov said Moscow would lose.", outlet="Herald", published="2016-05-03")
    (speaker,) = account.statements[0].speakers
    assert (speaker.actor, speaker.sector) == ("RUS", "ELI")


def test_who_behind_a_body_takes_up_the_person_of_it() -> None:
    text = "Colonel Otto Fall of the gendarmerie, who last week said his men were fired on, has been moved."
    assert last(text, "who").entity == "per:fall"
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert account.statements[0].speakers[0].entity == "per:fall"
    assert last("The people of Peru, who say they were robbed, want to go.", "who").entity == "PER/people"


def test_he_who_tells_of_her_is_found_first() -> None:
    text = "The envoy, Ida Lund, left. Interior Minister Sonko Bah said the envoy had lied. Instead she had laughed, he said."
    assert (last(text, "he").entity, last(text, "she").entity) == ("per:bah", "per:lund")
