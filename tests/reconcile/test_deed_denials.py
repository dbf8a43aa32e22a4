from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _denied(story: Story) -> list[str]:
    return [f.about for f in story.findings if f.relation == "contradicts" and f.slot == "status"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chile summoned Peru's ambassador on Monday.", "Peru's ambassador was never summoned, an aide said."),
        ("Kenya has taken part in the vote.", "Kenya stayed away from the vote."),
        ("The border between Chad and Sudan is open.", "Sudan has closed the border with Chad."),
        ("Shooting went on for an hour.", "Not a shot was fired, the mayor said."),
        ("Chad had asked for observers in April.", "There had been no request from Chad before June, a diplomat said."),
        ("Norway was informed of the plan in advance.", "Norway learned of the plan from the newspapers."),
        ("Bulgaria praised the attack on the base.", "Bulgaria condemned the attack on the base."),
        ("A Libyan gunboat opened fire on a Maltese ship.", "It was not the Libyan gunboat that fired on the Maltese ship, an aide said."),
        ("The trawler was boarded without a warning.", "Two warnings were shouted at the trawler."),
    ],
)
def test_an_act_and_its_opposite_in_other_words_contradict_each_other(read_texts: Reader, one: str, other: str) -> None:
    assert _denied(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chile summoned Peru's ambassador on Monday.", "Ecuador's ambassador was not summoned."),
        ("The border between Chad and Sudan is open.", "Sudan has closed its embassy in Chad."),
        ("Chad leaves the pact in June.", "Chad stays in the African Union."),
        ("Iranian guards of the border opened fire.", "The border of Iran was closed."),
        ("A diplomat of Chad asked whether the ship had sailed.", "No ship of Chad has ever asked for leave to pass."),
        ("Chad delivered a protest over the supplies at Faya.", "No supplies were landed at Faya, Chad said."),
        ("Another 200 soldiers of Laos who stayed in Thailand will be kept there.", "The soldiers' line was given up without a fight."),
        ("Kenya has taken part in the vote.", "Uganda stayed away from the vote."),
        ("Norway had been told of the trip in advance.", "Nobody had told Norway to open the gate."),
        ("Romania has asked the allies for talks.", "Romania sees no reason to ask the allies for talks."),
        ("The upper house of Chad approved the fishing treaty with Mali.", "Chad's lower house rejected the fishing treaty with Mali."),
        (
            "A Libyan gunboat opened fire on a Maltese ship.",
            "Libya will not hand over the crew of a gunboat that fired on a Maltese ship, an aide said.",
        ),
        (
            "Malta gave Libya two days to hand over the documents of the ship.",
            "Libya has not handed over the documents of the ship, an aide said.",
        ),
        ("Chad closed the border with Niger.", "Niger will give no power to Chad as long as the border is closed, an aide said."),
        ("Under the treaty Chad may give notice of one year.", "No notice had been given by Chad under the treaty, an aide said."),
        ("If Chad joins the pact, it will be the ninth member.", "Chad has not joined the pact."),
    ],
)
def test_an_act_of_another_party_thing_or_time_is_not_denied(read_texts: Reader, one: str, other: str) -> None:
    assert _denied(read_texts(one, other)) == []


def test_what_was_not_yet_done_after_another_report_has_it_done_is_contradicted(read_texts: Reader) -> None:
    texts = "Chad has asked the United Nations for observers.", "Chad has not yet asked the United Nations for observers, an aide said."
    assert _denied(read_texts(*texts, days=("2019-02-06", "2019-02-08")))


def test_who_says_how_it_was_does_not_contradict_himself_in_one_sentence(read_texts: Reader) -> None:
    text = (
        "Norway has never refused a Danish request for salt, the foreign ministry said on Thursday; it had only asked to be paid in gold."
    )
    assert not _denied(read_texts(text, "It rained."))


def test_who_was_received_was_not_paid(read_texts: Reader) -> None:
    assert not _denied(read_texts("Kenya has paid nothing since May.", "The ministers of Kenya were received with flowers."))
