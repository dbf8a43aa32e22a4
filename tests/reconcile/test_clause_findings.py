"""What two clauses tell differently, whatever their words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]
_MORE = " The harvest in the south was good. Nobody expects the price of bread to rise before spring."


def _told(story: Story, relation: str) -> list[str]:
    return [f.slot for f in story.findings if f.relation == relation]


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        ("Oman's cabinet has accepted the Qatari offer of a loan.", "Oman turned down the loan that Qatar had offered.", "status"),
        ("The talks between Chad and Libya went ahead in Rome.", "The talks of Chad and Libya in Rome were called off.", "status"),
    ],
)
def test_opposite_words_of_one_matter_contradict_each_other(read_texts: Reader, one: str, other: str, slot: str) -> None:
    assert _told(read_texts(one + _MORE, other + _MORE), "contradicts") == [slot]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oman's cabinet has accepted the Qatari offer of a loan.", "Oman agreed to take the loan that Qatar had offered."),
        ("The navy of Chile praised the decision of Peru.", "Chile's admirals welcomed what Peru had decided."),
        ("The minister of Chad visited Mali.", "The navy of Mali has called off an exercise."),
        ("Chinese diplomats have left their embassy in Riga.", "The Chinese ambassador is still in Rome, packing."),
        ("The passengers were sailors of Malta going on leave.", "Malta denied that its minister had walked out."),
        ("Nepal on Monday recalled its ambassador from Bhutan.", "Bhutan has not recalled its own envoy to Nepal, the minister said."),
    ],
)
def test_what_differs_in_nothing_is_no_contradiction(read_texts: Reader, one: str, other: str) -> None:
    assert not _told(read_texts(one + _MORE, other + _MORE), "contradicts")


def test_what_a_difference_is_about_is_no_article(read_texts: Reader) -> None:
    one = "The last 40 British airmen at Habbaniya are to leave before the end of May, an officer at the base said."
    other = "Britain will take her airmen out of Iraq by the end of April, the Air Ministry said."
    (finding,) = (f for f in read_texts(one + _MORE, other + _MORE).findings if f.relation == "contradicts")
    assert finding.about.split()[0] not in ("The", "the", "A", "a")


@pytest.mark.parametrize(("days", "slots"), [(("2019-02-06", "2019-02-07"), ["status"]), (("2019-02-07", "2019-02-06"), [])])
def test_what_is_not_yet_done_contradicts_only_who_told_it_before(read_texts: Reader, days: tuple[str, str], slots: list[str]) -> None:
    one, other = "The embassy of Chad in Lima has opened.", "Chad has not yet opened an embassy in Lima."
    assert _told(read_texts(one + _MORE, other + _MORE, days=days), "contradicts") == slots


def test_who_will_not_do_it_until_something_is_done_may_do_it(read_texts: Reader) -> None:
    one = "Togo's parliament ratified the treaty with Ghana on Tuesday."
    until = "Togo would not ratify the treaty with Ghana until the duties on fuel were lifted, its envoy said."
    assert not [f for f in read_texts(one, until).findings if f.relation == "contradicts" and f.slot == "status"]
