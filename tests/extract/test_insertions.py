"""Insertions: attributions that commas set off from what is said, whatever the parse makes of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Bridges are “a public burden” and “drain the purse,” Ida Holm, the former mayor of Ayr, proclaimed to a cheering crowd.",
         "Ida Holm", "Bridges are “a public burden” and “drain the purse,”"),
        ("The plan to mend the bridge pleases those who cross it every day, said Ida Holm, an engineer at the harbour office.",
         "Ida Holm", "The plan to mend the bridge pleases those who cross it every day"),
        ("A quieter mayor may not be such a bad thing, say some shopkeepers, who sigh as they recall his speeches.",
         "some shopkeepers", "A quieter mayor may not be such a bad thing"),
        ("Rich tenants are paying for a last effort to save the mayor, papers filed on Sunday night revealed.",
         "papers", "Rich tenants are paying for a last effort to save the mayor"),
        ("The bridges of the old town, Ms. Holm told reporters after the vote, will be closed.",
         "Ms. Holm", "The bridges of the old town"),
        ("The mayor intends to open the bridge this month, Ms. Holm said, adding that the ferries would stop.",
         "Ms. Holm", "The mayor intends to open the bridge this month"),
    ],
)  # fmt: skip
def test_a_closing_attribution_has_the_whole_clause_before_it(tell: Tell, text: str, speaker: str, content: str) -> None:
    told = tell(text)[0]
    assert (told.speakers[0].split(" filed")[0], told.content[0]) == (speaker, content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor, aides said, has other reasons for his silence.", ("The mayor", "has other reasons for his silence")),
        ("Whatever progress the crews have made, officials said, could easily be undone by a storm.",
         ("Whatever progress the crews have made", "could easily be undone by a storm")),
        ("There is a danger, some engineers said, that the pillars will sink.", ("There is a danger", "that the pillars will sink")),
    ],
)  # fmt: skip
def test_what_an_attribution_cuts_in_two_is_said_on_both_sides(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[0].content == content


def test_a_verb_with_an_object_of_its_own_closes_nothing(tell: Tell) -> None:
    told = tell("Holm, who had called the storm a warning, reiterated her anger at the weak dams.")
    assert ("Holm", ("her anger at the weak dams",)) in [(t.speakers[0], t.content) for t in told]


def test_a_quotation_set_off_by_a_colon_is_not_widened_to_the_words_before_it(tell: Tell) -> None:
    told = tell("Holm went through the rules of the house: “Good manners were taken for granted,” she said.")
    assert told[-1].content == ("Good manners were taken for granted,",)


def test_a_dateline_is_no_part_of_what_is_said(tell: Tell) -> None:
    told = tell("TORVIK (Sound Dispatch), 3 March 2022 – The town has not left the pact, the mayor told the council on Thursday.")
    assert told[0].content == ("The town has not left the pact",)


def test_a_name_with_its_apposition_between_subject_and_verb_speaks(tell: Tell) -> None:
    told = tell("Any honest reading of the rules, said Ida Holm, a lawyer at the harbour office in Ayr, would forbid the sale.")
    assert (told[0].speakers, told[0].content) == (("Ida Holm",), ("Any honest reading of the rules", "would forbid the sale"))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Russia denounced the alliance, and Ukraine's president, who was in Paris, demanded an apology.", "Ukraine's president"),
        ("Ethiopia blamed Eritrea for the raid, and Djibouti, where both have bases, urged restraint.", "Ethiopia"),
    ],
    ids=["who", "where"],
)
def test_a_verb_behind_an_aside_has_no_speaker_behind_it(tell: Tell, text: str, speaker: str) -> None:
    assert [t.speakers for t in tell(text)] == [(speaker,)]
