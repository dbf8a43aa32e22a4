"""Whose a time is: cases of which the parser's own attachment is wrong, or that share a time across a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

On = Callable[..., str | None]


def test_a_clause_with_when_tells_what_was_at_the_time_before_it(on: On) -> None:
    assert on("Ties have been bad since April, when Gabon expelled a Togolese envoy.", "expelled") == "2023-04"
    assert on("The council lifted the embargo it imposed in 1990, when Ghanaian forces overran the fort.", "overran") == "1990"


def test_what_is_told_with_a_later_when_was_at_its_time(on: On) -> None:
    assert on("Nine sailors were killed when a frigate rammed their boat on Monday.", "killed") == "2023-05-15"
    assert on("On Monday a frigate sank when gunboats attacked it.", "attacked") == "2023-05-15"


def test_a_when_in_front_may_only_be_the_occasion(on: On) -> None:
    assert on("When Togolese troops seized the fort in February, Gabon called up its reserves.", "called") is None


def test_the_finite_verb_in_front_of_a_time_has_it(on: On) -> None:
    assert on("Gabon lifted the embargo it imposed in 1990, when troops overran the fort.", "lifted") is None


def test_a_deed_with_its_doer_has_the_time_behind_him(on: On) -> None:
    text = "Togo called it a reply to the shelling of Lome by Ghanaian gunboats on Saturday night."
    assert on(text, "shelling") == "2023-05-13TNI"


def test_a_second_day_behind_an_object_is_the_objects(on: On) -> None:
    text = "Togo condemned on Tuesday the shelling of its consulate by Ghanaian troops last Friday."
    assert (on(text, "condemned"), on(text, "shelling")) == ("2023-05-16", "2023-05-12")


@pytest.mark.parametrize(
    "text",
    [
        "In a note delivered on Friday, Togo rejected the demand.",
        "Togo, in a second note, delivered on Friday, rejected the demand.",
        "Speaking in Lome on Friday, the Togolese envoy rejected the demand.",
        "The Togolese envoy, visiting Accra on Friday, rejected the demand.",
        "On Friday, Togo says, Ghana rejected the demand.",
        "Togo, keeping a promise made in January, on Friday rejected the demand.",
        "It was on Friday that Togo rejected the demand.",
        "Togo rejected the demand of Ghana, which it had weighed for a week, on Friday.",
        "Togo rejected the demand as dawn broke on Friday.",
        "Togo rejected the demand shortly before midnight Friday.",
    ],
)
def test_a_time_goes_to_the_act_of_its_occasion(on: On, text: str) -> None:
    day = on(text, "rejected")
    assert day is not None
    assert day[:10] == "2023-05-12"


def test_of_a_list_of_days_none_is_the_day(on: On) -> None:
    assert on("Ghana protested to Togo in 2012, 2016 and again on Monday.", "protested") is None
    text = "Ghana concluded a treaty with Togo in April last year and four months later refused to ratify it."
    assert (on(text, "concluded"), on(text, "refused")) == ("2022-04", "2022-08")


def test_whole_days_before_or_after_a_dated_act_are_counted(on: On) -> None:
    assert on("Ghana shelled a post on Monday, two days after Togo accused it of spying.", "accused") == "2023-05-13"
    assert on("Ghana shelled a post on Monday, hours after Togo accused it of spying.", "accused") is None


def test_a_time_in_front_of_two_clauses_dates_both(on: On) -> None:
    assert on("In April Ghana sent gunboats to the reef and Togo seized two trawlers.", "seized") == "2023-04"
    assert on("In April Ghana sent gunboats to the reef and Togo has seized two trawlers.", "seized") is None


def test_a_participle_behind_tells_the_same_occasion(on: On) -> None:
    assert on("Ghana took the island on Friday, ending an old quarrel.", "ending") == "2023-05-12"
    assert on("Ghana took the island on Friday, having ended its embargo.", "ended") is None


def test_a_noun_has_the_day_of_the_participle_that_says_it_was_done(on: On) -> None:
    assert on("The withdrawal from the island, begun on Sunday, was halted.", "withdrawal") == "2023-05-14"


def test_talks_at_which_something_was_agreed_were_then(on: On) -> None:
    assert on("At talks in Accra the two sides agreed on a truce on Friday.", "talks") == "2023-05-12"


def test_what_lies_behind_is_not_the_day_of_what_is_to_be_done(on: On) -> None:
    assert on("Ghana invited Togo to join the pact two weeks ago.", "invited") == "2023-W18"


def test_a_verb_that_looks_the_same_in_both_tenses_tells_the_past(on: On) -> None:
    assert on("Ghana put its forces on alert Tuesday.", "put") == "2023-05-16"


def test_a_time_that_opens_a_clause_is_its_verbs_not_its_subjects(on: On) -> None:
    text = "In March gunmen attacked a convoy, and in April police detained nine men."
    assert (on(text, "attacked"), on(text, "detained")) == ("2023-03", "2023-04")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Gabonese guns shelled the town for the third day running on Saturday.", "shelled"),
        ("For a third day on Saturday Gabonese guns shelled the town.", "shelled"),
        ("Nine people were killed on Saturday in a Gabonese raid.", "raid"),
    ],
)
def test_what_was_done_again_or_told_as_an_occasion_has_the_day(on: On, text: str, word: str) -> None:
    assert on(text, word) == "2023-05-13"


def test_a_month_in_front_of_an_owners_name_is_the_verbs(on: On) -> None:
    assert on("Gabon turned down in March Togo's request for helicopters.", "turned") == "2023-03"


def test_what_is_on_paper_has_no_time_of_its_own(on: On) -> None:
    assert on("The parliament approved the agreement on Friday by 42 votes to 18.", "approved") == "2023-05-12"
    assert on("Gabon asked for the permission in March.", "asked") == "2023-03"
    assert on("Gabon revoked the agreement of March.", "revoked") is None


def test_the_year_since_which_something_is_the_first_is_not_that_of_a_clause_with_when(on: On) -> None:
    assert on("They parted without a text for the first time since 1993 when Togo would not endorse it.", "endorse") is None


def test_a_year_that_says_which_thing_is_meant_is_not_that_of_the_verb(on: On) -> None:
    assert on("Gabon accepted the ruling of 2002, which awarded the isle to Togo.", "accepted") is None
    assert on("Gabon rejected a treaty on Monday that would have ended the feud.", "rejected") == "2023-05-15"


def test_a_weekday_behind_what_was_meant_to_be_done_is_that_of_the_main_verb(on: On) -> None:
    text = "Gabon dropped its plan to place guns on the isle on Monday."
    assert (on(text, "dropped"), on(text, "place")) == ("2023-05-15", None)
    assert on("Gabon announced its plan to leave the pact on Monday.", "leave") == "2023-05-22"


@pytest.mark.parametrize(
    ("text", "answer", "deed", "day"),
    [
        ("The ministers condemned the murder of a Togolese customs officer in October.", "condemned", "murder", "2022-10"),
        ("Ghana has protested to the league against the arrest of two fishermen in March.", "protested", "arrest", "2023-03"),
        ("The resolution condemns the invasion of the island on March 2.", "condemns", "invasion", "2023-03-02"),
        ("Togo charged Ghana openly with the sinking of two steamers last month.", "charged", "sinking", "2023-04"),
        (
            "Nine states have expelled 40 envoys following the poisoning of a clerk in Accra on March 4.",
            "expelled",
            "poisoning",
            "2023-03-04",
        ),
        (
            "The opposition has organized a march every Sunday since the killing of a union leader in Gonaives in September.",
            "organized",
            "killing",
            "2022-09",
        ),
    ],
)
def test_a_month_behind_a_deed_is_not_that_of_the_answer(on: On, text: str, answer: str, deed: str, day: str) -> None:
    assert (on(text, answer), on(text, deed)) == (None, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The ministers condemned in October the murder of a clerk.", "2022-10"),
        ("The ministers condemned the murder of a clerk on Monday.", "2023-05-15"),
        ("The ministers condemned the murder of a clerk last week.", "2023-W19"),
        ("The ministers condemned the murder in October.", "2022-10"),
    ],
)
def test_an_answer_keeps_a_time_that_may_be_its_own(on: On, text: str, day: str) -> None:
    assert on(text, "condemned") == day


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Togo applied for membership in April after two decades outside blocs.", "applied", "2023-04"),
        ("Togo ruptured relations with Ghana on Thursday, an act without precedent.", "ruptured", "2023-05-11"),
        ("On Sunday Albanian river police fired in the air near Shkoder.", "fired", "2023-05-14"),
        ("The council adopted a resolution Monday night condemning Togo for the raid.", "adopted", "2023-05-15TNI"),
        ("The council adopted a resolution on Monday condemning Togo for the raid.", "condemning", "2023-05-15"),
        ("Ghana answered last month by barring 13 Togolese officials.", "barring", "2023-04"),
        ("Ghanaian troops killed 14 rebels on Monday in fighting near the border with Togo.", "fighting", "2023-05-15"),
        ("The senate voted 12 to 11 on Monday to reject a new lease of the base.", "reject", "2023-05-15"),
        ("Captain Azi, who led the revolt of April 5, was taken to Lome.", "led", "2023-04-05"),
        ("The militias that carried out the massacre of 1994 are to be disarmed.", "carried", "1994"),
        ("Three men were killed when Togolese aircraft bombed a camp near Kara on Friday, an official said.", "killed", "2023-05-12"),
        ("Two guards were killed and five wounded when a mine exploded under their lorry on Friday.", "killed", "2023-05-12"),
        ("A delegation of the union made a visit to Lome in the first week of April.", "made", "2023-04"),
        ("Togo is held responsible for the beating of marchers on the evening of March 19.", "beating", "2023-03-19"),
        ("The note recalls that on March 2 Chilean units ambushed a Peruvian border detachment near Tacna.", "ambushed", "2023-03-02"),
        ("Chile asked the powers in April to agree to a revision.", "asked", "2023-04"),
    ],
)
def test_an_act_shares_the_time_of_what_it_is_part_of(on: On, text: str, word: str, day: str) -> None:
    assert on(text, word) == day


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ghana issued the decree of 2010 again.", "issued"),
        ("Ghana signed the treaty of 1994 with a new pen.", "signed"),
        ("The council met on Monday over a resolution condemning Togo for the raid.", "condemning"),
    ],
)
def test_a_time_that_only_names_a_thing_dates_no_act(on: On, text: str, word: str) -> None:
    assert on(text, word) is None


def test_a_century_or_all_of_a_stretch_is_no_day_of_an_act(on: On) -> None:
    assert on("In the first half of the 19th century Gabon invaded Togo.", "invaded") is None
    assert on("Gabon shelled Lome through the first week of March.", "shelled") is None
    assert on("Gabon shelled Lome in the first week of March.", "shelled") == "2023-03"


def test_a_day_by_its_month_behind_a_deed_is_that_of_the_deed(on: On) -> None:
    assert on("Gabon condemned the shelling of the ferry on March 2.", "condemned") is None
    assert on("Gabon condemned the shelling of the ferry on Monday.", "condemned") == "2023-05-15"
    adopted = "The senate passed a resolution last week condemning the {} of the fleet on {}."
    assert on(adopted.format("arrival", "March 2"), "condemning") == "2023-W19"
    assert on(adopted.format("arrival", "Monday"), "condemning") == "2023-W19"


def test_what_is_promised_is_of_no_day_of_the_promise(on: On) -> None:
    assert on("Gabon today sought peace by promising to withdraw.", "promising") is None
    assert on("Gabon answered last month by closing the port.", "closing") == "2023-04"


def test_days_counted_from_a_day_in_front_of_the_main_clause(on: On) -> None:
    assert on("On Monday, two days after Togo expelled an attache, Accra withdrew its envoy.", "expelled") == "2023-05-13"
    assert on("On Monday, a day after Togo shelled the islet, Gabon recalled its envoy.", "shelled") == "2023-05-14"
