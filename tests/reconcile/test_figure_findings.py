from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _numbers(story: Story, relation: str = "contradicts") -> list[str]:
    return [f.about for f in story.findings if f.relation == relation and f.slot == "number"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norway will send about 200 observers to Chad.", "A force of 300 observers goes to Chad, Norway decided."),
        ("The mission in Chad is to last six months.", "The observers stay in Chad for a year."),
        ("Chad must give twelve months' notice.", "Chad gave a month's notice of the end of the treaty."),
        ("The council gave Chad two weeks to free them.", "The council demanded that Chad free them within ten days."),
        ("Norway pays two thirds of the cost.", "Norway bears half of the cost."),
        ("The cutter called on the trawler three times to stop.", "Five warnings were shouted at the trawler."),
        ("Turnout in Chad was 86 percent.", "Only 59 percent of voters took part in Chad."),
    ],
)
def test_two_numbers_of_one_matter_contradict_each_other_whatever_the_words(read_texts: Reader, one: str, other: str) -> None:
    assert _numbers(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norway will send about 200 observers to Chad.", "Some 190 observers go to Chad, Norway decided."),
        ("Norway will send 200 observers to Chad.", "France has 900 soldiers in Chad."),
        ("The French contingent of 1,000 men stays in Chad.", "The force in Chad will be cut to 1,900 men."),
        ("The treaty with Chad runs for ten years.", "Chad must give six months' notice."),
        ("The council gave Chad two weeks to free them.", "The envoys had been away for eight months."),
        ("Three of its nine members left the pact.", "Leaders of six states prolonged the pact."),
        ("Turnout in Chad was 86 percent.", "In Chad 55 percent were for independence."),
    ],
)
def test_numbers_of_two_matters_or_that_fit_do_not(read_texts: Reader, one: str, other: str) -> None:
    assert _numbers(read_texts(one, other)) == []


def test_one_number_with_its_noun_elsewhere_is_the_same(read_texts: Reader) -> None:
    story = read_texts("Norway will send 250 observers to Chad.", "Norway sends observers to Chad. There will be 250 of them.")
    assert _numbers(story, "same")
