"""What a brief says of disputed steps, conditions, suspensions, promises and the day of publication."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casus.brief import compose_brief
from casus.brief.sections import heading, make_sections
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


def rows(make_story: MakeStory, codebook: Codebook, text: str, published: date, title: str) -> list[tuple[str, str, tuple[str, ...]]]:
    page = compose_brief(make_story(("Herald", text), published=published), codebook)
    return [(r.lead, r.words, r.remarks) for s in make_sections(page, full=True) if s.title.startswith(title) for r in s.rows]


def test_a_disputed_step_says_who_claims_and_who_denies_it(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "Mali has handed ECOWAS a formal notice of withdrawal, its envoy to the bloc said on Thursday.\n\n"
        "Foreign Minister Tiebile Drame denied the report."
    )
    found = rows(make_story, codebook, text, date(2019, 9, 26), "Where it stands")
    assert [remarks for lead, _, remarks in found if lead == "?"] == [
        ("day not stated · claimed by Mali’s envoy to the bloc, DENIED by Tiebile Drame",)
    ]
    assert not any(lead == "●" for lead, _, _ in found)


def test_a_step_on_one_word_says_whose(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Mali has handed ECOWAS a formal notice of withdrawal, its envoy to the bloc said on Thursday."
    found = rows(make_story, codebook, text, date(2019, 9, 26), "Where it stands")
    assert ("by the account of Mali’s envoy to the bloc",) in [remarks for lead, _, remarks in found if lead == "●"]


def test_what_is_tied_to_a_condition_stands_with_who_says_so(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Moldova will leave the CIS if Russian troops stay, Foreign Minister Nicu Popescu said on Monday."
    found = rows(make_story, codebook, text, date(2024, 3, 14), "Where it stands")
    assert ("if", "“Moldova will leave the CIS if Russian troops stay”", ("Nicu Popescu",)) in found


def test_a_party_that_is_suspended_is_told_as_such(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Honduras gave the Organization of American States notice of its withdrawal on Saturday."
    found = rows(make_story, codebook, text, date(2009, 7, 5), "Where it stands")
    assert any(lead == "!" and words.startswith("suspended since 4 Jul 2009") for lead, words, _ in found)


def test_the_community_is_called_and_its_articles_are_cited_as_on_the_day(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Spain and Portugal signed their treaty of accession to the European Community on Wednesday."
    page = compose_brief(make_story(("Herald", text), published=date(1985, 6, 13)), codebook)
    assert page.case is not None
    assert page.case.name == "Spain into European Community"
    assert "(Art. 237 EEC Treaty)" in page.case.case.veto
    assert page.case.covered == ""


@pytest.mark.parametrize(
    ("day", "rule"), [("1985-06-13", "Art. 237 EEC Treaty"), ("1994-06-13", "Art. O TEU"), ("2009-06-13", "Art. 49 TEU")]
)
def test_an_article_is_cited_by_its_name_of_the_day(codebook: Codebook, day: str, rule: str) -> None:
    way = codebook.procedures.find("EU").as_on(date.fromisoformat(day))
    assert {s.article for s in way.steps if s.article} == {rule}


def test_an_article_stands_with_what_it_says_who_is_bound_and_who_speaks_of_it(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "Poland met its NATO allies on Monday.\n\n"
        "Lithuania's president, Gitanas Nauseda, said that Article 5 would apply if a drone killed a Pole.\n\n"
        "Article 5 of the constitution forbids it, a lawyer said."
    )
    lead, words, remarks = rows(make_story, codebook, text, date(2025, 9, 10), "What the treaties promise")[0]
    assert lead == "§"
    assert words.startswith("NATO Art. 5: An armed attack on one party")
    assert remarks[0] == "32 parties, among them Lithuania"
    found = rows(make_story, codebook, text, date(2025, 9, 10), "What the treaties promise")[1:]
    assert [words for _, words, _ in found] == ["Gitanas Nauseda: Article 5 would apply if a drone killed a Pole"]


def test_a_pact_of_two_is_meant_where_both_are_named(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "The Philippines asked the United States for help on Monday.\n\n"
        "“The mutual defence treaty binds us both,” Foreign Secretary Enrique Manalo said in Manila."
    )
    found = rows(make_story, codebook, text, date(2024, 3, 14), "What the treaties promise")
    assert [lead for lead, _, _ in found] == ["§", "says"]
    assert "Philippines Art. IV" in found[0][1]


def test_a_clause_of_later_years_is_promised_by_nobody_before(make_story: MakeStory, codebook: Codebook) -> None:
    text = "The European Union met on Monday.\n\nA mutual defence clause of the European Union was needed, President Jacques Chirac said."
    assert rows(make_story, codebook, text, date(2001, 3, 14), "What the treaties promise") == []


def notes(make_story: MakeStory, codebook: Codebook, text: str, published: date) -> list[str]:
    return [n for n in compose_brief(make_story(("Herald", text), published=published), codebook).notes if "check the day" in n]


def test_a_day_before_what_is_told_as_past_is_doubted(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Russia invaded Ukraine in February 2022."
    assert notes(make_story, codebook, text, date(2008, 3, 14)) == [
        "Herald: published 14 Mar 2008, but it tells as past what was in Feb 2022: check the day."
    ]
    assert notes(make_story, codebook, text, date(2022, 3, 14)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway signed a deal for gas in 2030.",
        "France put off its vote until 2027.",
        "Italy will go in 2026.",
        "Togo's parliament rejected elections in 2024.",
        "Mali promised Chad troops in 2024.",
        "Chad backed a summit in Lome in 2025.",
        "Mali demanded elections in 2024.",
        "Chad and Mali signed an accord, effective on 1 July 2023.",
        "Mali threatened Chad with war in 2030.",
        "Russia on Monday cancelled elections in 2030.",
    ],
)
def test_what_is_to_come_doubts_no_day(make_story: MakeStory, codebook: Codebook, text: str) -> None:
    assert notes(make_story, codebook, text, date(2020, 3, 14)) == []


def test_a_report_without_a_headline_is_told_by_its_opening(make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "The rains were over on Monday, the minister said."), published=date(2024, 3, 14)), codebook)
    line = next(li for li in heading(page) if li.startswith("H ="))
    assert "Herald (no headline) “The rains were over on Monday, the minister said”" in line


def test_a_step_of_the_states_own_needs_no_certain_roll(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Moldova will leave the CIS if Russian troops stay, Foreign Minister Nicu Popescu said on Monday."
    found = rows(make_story, codebook, text, date(2024, 3, 14), "Where it stands")
    assert ("○", "notice given", ("next step", "the state's own step")) in found


def test_a_veto_is_told_by_whose_account_it_was_lifted_and_who_denies_that(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "South Sudan applied to join the African Union in April. South Sudan hopes to join the African Union. "
        "Nigeria lifted its veto on South Sudan's accession to the African Union, the Chadian foreign minister said."
    )
    found = rows(make_story, codebook, text, date(2011, 7, 6), "Where it stands")
    assert ("✓", "veto lifted: Nigeria", ("by the account of the Chadian foreign minister",)) in found
    found = rows(make_story, codebook, text + " Nigeria denied the report.", date(2011, 7, 6), "Where it stands")
    assert ("?", "veto lifted: Nigeria", ("claimed by the Chadian foreign minister", "DENIED by Nigeria")) in found


def test_a_day_is_on_and_a_year_is_in(make_story: MakeStory, codebook: Codebook) -> None:
    found = notes(make_story, codebook, "Russia invaded Ukraine on 24 February 2022.", date(2008, 3, 14))
    assert found == ["Herald: published 14 Mar 2008, but it tells as past what was on 24 Feb 2022: check the day."]


def promised(make_story: MakeStory, codebook: Codebook, text: str) -> list[str]:
    head = "Poland met its NATO allies on Monday.\n\n" if "EU" not in text else ""
    found = rows(make_story, codebook, head + text, date(2025, 3, 14), "What the treaties promise")
    return [words.partition(":")[0] for lead, words, _ in found if lead == "§"]


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine and Britain signed a mutual defence treaty, outside NATO.",
        "Saudi Arabia and Pakistan signed a mutual defence pact, NATO officials said.",
        "Article 5 of the treaty on conventional forces in Europe forbids it, Russia said.",
        "Article 5 of the NATO Status of Forces Agreement forbids it, Russia said.",
        "Article 5 of the treaty between NATO and Russia forbids it, Russia said.",
    ],
)
def test_a_pact_of_others_is_not_that_of_the_alliance(make_story: MakeStory, codebook: Codebook, text: str) -> None:
    assert promised(make_story, codebook, text) == []


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("NATO's mutual defence clause binds us, Poland said.", "NATO Art. 5"),
        ("The mutual defence clause of the alliance binds us, Poland said.", "NATO Art. 5"),
        ("Article 5 of the treaty binds all, Poland said.", "NATO Art. 5"),
        ("Poland invoked Article 5 in 2001, Poland said.", "NATO Art. 5"),
        ("Article V of the NATO treaty binds all, Poland said.", "NATO Art. 5"),
        ("Article 5 of NATO's founding treaty binds all, Poland said.", "NATO Art. 5"),
        ("The EU met. France invoked Article 42(7) of the EU treaty, Poland said.", "European Union Art. 42(7) TEU"),
        ("The EU met. France invoked Article 42.7 of the Lisbon Treaty, Poland said.", "European Union Art. 42(7) TEU"),
    ],
)
def test_an_article_is_found_by_either_figure_and_a_clause_by_whose_it_is(
    make_story: MakeStory, codebook: Codebook, text: str, article: str
) -> None:
    assert promised(make_story, codebook, text) == [article]


def test_of_two_parties_of_a_pact_one_may_make_another_with_a_third(make_story: MakeStory, codebook: Codebook) -> None:
    text = "The Philippines asked the United States for help on Monday.\n\nThe Philippines signed a mutual defence treaty with Vietnam."
    assert rows(make_story, codebook, text, date(2024, 3, 14), "What the treaties promise") == []


@pytest.mark.parametrize(
    ("text", "day", "years"),
    [
        ("Norway joined the pact in 1949.", date(3015, 1, 1), "year 1949"),
        ("Norway joined the pact in 1949, Spain in 1982 and Hungary in 1999.", date(2115, 1, 1), "years 1949, 1982 and 1999"),
        ("Norway hopes to join the pact in 2031 or 2033.", date(1931, 1, 1), "years 2031 and 2033"),
    ],
)
def test_a_day_far_from_all_years_of_the_text_is_doubted(
    make_story: MakeStory, codebook: Codebook, text: str, day: date, years: str
) -> None:
    found = notes(make_story, codebook, text, day)
    assert found == [f"Herald: published 1 Jan {day.year}, but it names only the {years}: check the day."]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Armenia mourned the dead of 1915.", date(2023, 4, 24)),
        ("Norway joined the pact in 1949, Spain in 1982 and Hungary in 1999.", date(2024, 1, 1)),
        ("Peru hopes to join the pact in 2031.", date(2024, 1, 1)),
        ("The base of Peru may stay until 2042.", date(2012, 1, 1)),
        ("Peru hopes to join the pact on Monday.", date(3015, 1, 1)),
    ],
)
def test_a_day_near_one_year_of_the_text_is_not_doubted(make_story: MakeStory, codebook: Codebook, text: str, day: date) -> None:
    assert notes(make_story, codebook, text, day) == []


def test_a_day_before_a_membership_began_is_doubted(make_story: MakeStory, codebook: Codebook) -> None:
    found = notes(make_story, codebook, "Albania and Croatia joined NATO in 2009.", date(2001, 12, 2))
    assert found == ["Herald: published 2 Dec 2001, but it tells as past what was in 2009: check the day."]
    assert notes(make_story, codebook, "Albania and Croatia will join NATO in 2009.", date(2001, 12, 2)) == []


def test_members_that_ratified_on_other_days_have_each_their_own(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "Brazil's Senate approved Bolivia's accession to Mercosur on Tuesday. Bolivia's protocol of accession is near its end. "
        "Argentina and Uruguay have ratified it."
    )
    found = rows(make_story, codebook, text, date(2024, 7, 10), "Where it stands")
    told = next((words, remarks) for lead, words, remarks in found if lead == "●" and "ratified by every member" in words)
    assert told[0].endswith("by Brazil (9 Jul 2024), Argentina, Uruguay")
    assert told[1] == ()


def test_a_vote_of_one_parliament_is_not_told_as_ratified_by_all(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Brazil's Senate approved Bolivia's accession to Mercosur on Tuesday. Bolivia's protocol of accession is near its end."
    found = rows(make_story, codebook, text, date(2023, 11, 29), "Where it stands")
    told = next(words for lead, words, _ in found if lead == "●" and "ratified by every member" in words)
    assert told.endswith("not complete, told so far as acted on by Brazil")
