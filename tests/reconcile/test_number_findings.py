"""Numbers of one thing in two reports, which a table fitted on stories tells from those of two things."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from casus.model.story import Story
from casus.reconcile.stories import build_story

Reader = Callable[..., Story]


def _told(story: Story, *relations: str) -> list[str]:
    return [f.relation for f in story.findings if f.slot == "number" and f.relation in relations]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A poll found 56 per cent of Danes opposed to visits by warships.", "Of Danes 65 per cent are against warships."),
        ("Chad holds 48 Libyan soldiers.", "Chad is to send home 54 Libyan prisoners of war."),
        ("Some 1,200 people used to work at the base.", "The base employed roughly 900 local workers."),
        ("Mali has six months to ratify the treaty.", "Mali must ratify the treaty within a year."),
        ("Mali is the first country to leave the pact.", "Mali thus becomes the third state to quit the pact."),
        ("Norway will send about 200 observers to Chad.", "A force of 300 observers goes to Chad, Norway decided."),
        ("The mission in Chad is to last six months.", "The observers stay in Chad for a year."),
        ("Chad must give twelve months' notice.", "Chad gave six months' notice of the end of the treaty."),
        ("The council gave Chad two weeks to free them.", "The council demanded that Chad free them within ten days."),
        ("Norway pays two thirds of the cost.", "Norway bears half of the cost."),
        ("The cutter called on the trawler three times to stop.", "Five warnings were shouted at the trawler."),
        ("Turnout in Chad was 86 percent.", "Only 59 percent of voters took part in Chad."),
        ("The price is 40 million dollars.", "A diplomat put the price at 70 million dollars."),
        ("The reef lies 60 nautical miles off the coast.", "The boat sank some 120 miles from the coast, a diplomat said."),
        ("Norway will lend Mali 30 million euros.", "The loan of 50 million euros to Mali was approved by Norway."),
        ("The senate approved the pact by 61 votes to 20.", "It passed with 66 votes to 20."),
    ],
)
def test_two_numbers_of_one_thing_contradict_each_other_whatever_the_words(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other), "contradicts")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Some 250,000 refugees live in the camps.", "The refugees in the camps number a quarter of a million."),
        ("Norway will send 250 observers to Chad.", "Norway sends observers to Chad. There will be 250 of them."),
    ],
)
def test_one_number_in_other_words_is_the_same(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other), "same")


def test_a_rounded_number_is_refined_by_the_exact_one(read_texts: Reader) -> None:
    assert _told(read_texts("She carried 1,800 tons of barley.", "She carried 1,786 tons of barley."), "refines", "contradicts") == [
        "refines"
    ]


def test_two_speakers_in_one_report_contradict_each_other(read_texts: Reader) -> None:
    story = read_texts("The fine was 60,000 euros, a port official said. The fine was 90,000 euros, according to the customs service.")
    assert [(f.slot, f.between) for f in story.findings if f.relation == "contradicts"] == [("number", "speakers")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Three guards of Chad were wounded at Kati.", "Two guards of Chad were killed at Kati."),
        ("A truce of 72 hours was proposed by Chad.", "Chad spent 48 hours on talks on a truce."),
        ("Chad gave the envoys two weeks to leave.", "Mali, Niger and Togo kept their ambassadors away for eight months."),
        ("The reef lies 60 miles off Chile.", "The reef lies 90 miles off Peru."),
        ("Kenya leases the port of Lamu for 30 years.", "Kenya denied that it had leased the port of Lamu for 50 years."),
        ("About 300 soldiers serve in the north.", "The first 400 soldiers flew home on Thursday."),
        ("The reef lies 60 miles off the coast of Chile.", "The wreck lies two miles from the border."),
        ("The camp holds 2,000 refugees.", "The hotel employs 90 people."),
        ("Norway will send about 200 observers to Chad.", "Some 190 observers go to Chad, Norway decided."),
        ("Norway will send 200 observers to Chad.", "France has 900 soldiers in Chad."),
        ("The French contingent of 1,000 men stays in Chad.", "The force in Chad will be cut to 1,900 men."),
        ("The treaty with Chad runs for ten years.", "Chad must give six months' notice."),
        ("The council gave Chad two weeks to free them.", "The envoys had been away for eight months."),
        ("Three of its nine members left the pact.", "Leaders of six states prolonged the pact."),
        ("Turnout in Chad was 86 percent.", "In Chad 55 percent were for independence."),
        ("The price is about 40 million dollars.", "The price is 41 million dollars."),
        ("The price of the tanks is 40 million dollars.", "The price of the planes is 70 million dollars."),
        ("Oil fell below 100 dollars a barrel.", "Bitcoin fell below 20,000 dollars."),
        ("The range of the missile is 300 kilometres.", "The distance to the border is 90 kilometres."),
        ("Mali sold 12 tanks and 30 guns to Chad.", "Mali sold 9 tanks and 44 guns to Togo."),
        ("It was the 79th session of the council.", "The 86th session of the council ended."),
    ],
)
def test_numbers_that_fit_or_are_of_two_things_do_not(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other), "contradicts") == []


def test_without_vectors_no_numbers_are_compared(read_texts: Reader) -> None:
    accounts = read_texts("The price is 40 million dollars.", "A diplomat put the price at 70 million dollars.").accounts
    assert _told(build_story(accounts), "contradicts") == []


def test_vectors_are_made_once_a_text(read_texts: Reader) -> None:
    asked: list[str] = []

    def count(texts: Sequence[str]) -> object:
        asked.extend(texts)
        return np.ones((len(texts), 1))

    accounts = read_texts("Chad holds 48 men in Moyo.", "Chad holds 54 men in Moyo.", "Chad holds 60 men in Moyo.").accounts
    build_story(accounts, count)
    assert len(asked) == len(set(asked))


def test_two_groups_that_are_known_already_are_two(read_texts: Reader) -> None:
    one = "Brazil's minister said he had called deputy ministers of the two nations to Brasilia for talks."
    other = "The deputy ministers will meet the envoys of the four guarantor nations for talks in Brasilia, a diplomat said."
    assert not _told(read_texts(one, other), "contradicts")
