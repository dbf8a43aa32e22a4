from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from casus.model.story import Finding, Story
from casus.reconcile.stories import build_story

Reader = Callable[..., Story]


def _of(story: Story, *relations: str) -> list[Finding]:
    return [f for f in story.findings if f.relation in relations]


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        # the day
        (
            "The frigate left the port of Valdora on Monday with 80 marines aboard.",
            "With 80 marines aboard the frigate left Valdora's port on Tuesday.",
            "happened",
        ),
        (
            "The envoy of Chile handed over the protest note in Lima on Monday.",
            "Chile's ambassador delivered a protest note in Lima on Sunday.",
            "happened",
        ),
        # the place
        ("The truce was signed in Oslo, a rebel spokesman said.", "Norway said that the ceasefire was signed in Paris.", "place"),
        # how many, how long, how much, which in a row
        ("Kenya would lease the port of Lamu for 30 years.", "The lease on Lamu is to run for 50 years, a Kenyan official said.", "number"),
        ("The price is 40 million dollars.", "Officials put the price at 70 million dollars.", "number"),
        ("Finland joined NATO on Tuesday as its 31st member.", "Finland on Tuesday became the 30th member of NATO.", "number"),
        (
            "The assembly approved the treaty by 61 votes to 20.",
            "The treaty was approved by the assembly with 66 votes to 20.",
            "number",
        ),
        # planned for two times, told between two voices
        (
            "President Omar Farah would visit Paris in July, an aide said.",
            "President Omar Farah will travel to Paris in August, his office said.",
            "happened",
        ),
        # a thing set in between
        (
            "Chad and Niger signed an accord on a railway on Monday.",
            "The accord on a railway, signed in Niamey on Sunday, will be laid before parliament, a minister said.",
            "happened",
        ),
        # whether it happened
        ("The rebels shot at a convoy near Kidal, the army said.", "The rebels denied that they had shot at the convoy.", "status"),
        ("The black box was recovered, a general said.", "An officer said that the black box had not been found.", "status"),
        (
            "The pact obliges Iran to deliver gas, a diplomat said.",
            "Iran's ambassador denied that his country would deliver gas.",
            "status",
        ),
        ("The tanker's captain, Lars Holm, was killed.", "The captain is safe, the owner said.", "status"),
        ("Malta will keep its membership of the bloc, a minister said.", "Malta is quitting the bloc, an envoy said.", "status"),
        (
            "Moscow had been informed of the talks, Baku said.",
            "Russia, whose firms own the line, was not told of the talks, a manager said.",
            "status",
        ),
        # who
        (
            "Peru will buy twelve helicopters and spare parts from France, the defence minister said.",
            "Peru will buy twelve helicopters and spare parts from Italy, the defence minister said.",
            "actor",
        ),
    ],
)
def test_one_slot_told_differently_is_a_contradiction(read_texts: Reader, one: str, other: str, slot: str) -> None:
    assert slot in {f.slot for f in _of(read_texts(one, other), "contradicts")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # rounding, hedges, words
        ("The talks lasted six hours.", "The talks lasted more than five hours."),
        ("The envoy of Chile handed over the protest note on Monday.", "Chile's ambassador delivered a protest note this week."),
        ("The truce was signed in Oslo.", "The ceasefire was signed in the Norwegian capital."),
        ("The wreck lies 60 miles off the coast.", "The wreck lies 97 kilometres off the coast."),
        # two slots differ: two things
        ("Twelve soldiers were flown to Oran on Monday.", "Nine soldiers were flown to Tunis on Friday."),
        ("The price of wheat is 40 dollars.", "The price of maize is 70 dollars."),
        ("Finland became the 31st member of NATO.", "Sweden became the 32nd member of NATO."),
        # two who do the same
        ("Gunmen stormed the radio station on Tuesday.", "The police stormed the radio station on Wednesday."),
        ("France expelled two Russian diplomats.", "Germany expelled two Russian diplomats."),
        # not the same number that is denied
        ("Kenya leases the port of Lamu for 30 years.", "Kenya denied that it had leased the port of Lamu for 50 years."),
        # somebody else
        ("The guide was wearing a helmet, a ranger said.", "A climber slipped but was not wearing a helmet, a ranger said."),
        # a copy printed on another day
        ("The two ministers met on Monday in Rome to sign the accord.", "The two ministers met on Monday in Rome to sign the accord."),
        # what is not yet so
        ("The black box was recovered, a general said.", "An officer said that the black box had not yet been found."),
    ],
)
def test_what_can_both_hold_is_none(read_texts: Reader, one: str, other: str) -> None:
    assert _of(read_texts(one, other), "contradicts") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Georgia rejected the accord.", "Tbilisi rejected the agreement."),
        ("Russia offered to mediate.", "Moscow is ready to mediate, a diplomat said."),
        ("The Spanish parliament approved the treaty.", "Spain's Cortes voted for the treaty."),
        ("The rebels will store their weapons in depots.", "The rebels will put their arms into depots."),
    ],
)
def test_one_thing_in_other_words_is_the_same(read_texts: Reader, one: str, other: str) -> None:
    assert _of(read_texts(one, other), "same")
    assert not _of(read_texts(one, other), "contradicts")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The soldiers attacked the rebels.", "The rebels attacked the soldiers."),
        ("Kyrgyzstan's soldiers attacked Tajikistan's guards.", "Tajikistan's guards attacked Kyrgyzstan's soldiers."),
        ("More than 10,000 people have died in the war.", "The war has killed about 25,000 people."),
    ],
)
def test_what_the_other_does_and_another_number_are_not_the_same(read_texts: Reader, one: str, other: str) -> None:
    assert _of(read_texts(one, other), "same") == []


def test_a_later_report_of_the_outlet_takes_the_place_of_the_earlier_one(read_texts: Reader) -> None:
    story = read_texts(
        "The price is 40 million dollars.",
        "The price is 70 million dollars.",
        outlets=("Herald", "Herald"),
        days=("2019-02-06", "2019-02-07"),
    )
    (finding,) = _of(story, "supersedes")
    assert (finding.left.text, finding.right.text) == ("The price is 70 million dollars", "The price is 40 million dollars")


def test_what_a_finding_is_about_is_told_in_the_words_of_a_report(read_texts: Reader) -> None:
    (finding,) = _of(read_texts("The truce was signed in Oslo on Monday.", "The ceasefire was signed in Oslo on Sunday."), "contradicts")
    assert finding.about == "truce signed"


def test_who_puts_a_number_is_no_place_behind_a_preposition(read_texts: Reader) -> None:
    story = read_texts(
        "The National Guard claimed to have killed 300 Turkish paratroopers near Kyrenia. The report could not be confirmed, and "
        "a diplomat in Nicosia put the Turkish dead at about 40.",
        "The talks in Geneva failed.",
    )
    (found,) = _of(story, "contradicts")
    assert "a diplomat in Nicosia" in (found.left_by, found.right_by)


def test_of_many_reports_no_clauses_are_given_vectors(read_texts: Reader) -> None:
    def fail(texts: Sequence[str]) -> object:
        raise AssertionError(texts)

    accounts = read_texts(*(f"Chad holds {number} men in Moyo." for number in range(40, 60))).accounts
    assert build_story(accounts, fail).accounts == accounts
