from __future__ import annotations

from casus.reconcile.rarity import Rarity
from casus.reconcile.wording import stem


def test_a_common_word_is_in_more_reports_than_a_rare_one_and_that_than_an_unknown_one() -> None:
    rarity = Rarity({"people": 100, "ferry": 5000})
    assert rarity.in_reports(stem("people"), 0) > rarity.in_reports(stem("ferry"), 0) > rarity.in_reports("sigrun", 0) > 0


def test_what_many_stories_of_the_collection_have_becomes_common() -> None:
    rarity = Rarity({"ferry": 5000})
    rarity.n_stories = 100
    assert rarity.in_stories(stem("ferry"), 50) > rarity.in_stories(stem("ferry"), 0)
