from __future__ import annotations

from collections.abc import Callable

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.whereabouts_apart import _named_crafts

Reader = Callable[..., Story]


def _places(story: Story) -> list[str]:
    return [f.between for f in story.findings if f.relation == "contradicts" and f.slot == "place"]


def test_two_speakers_put_a_craft_inside_and_outside_of_a_land(read_texts: Reader) -> None:
    story = read_texts(
        "The helicopter had entered Turkish airspace, General Ali Demir said.",
        "The helicopter was flying over international waters, a Greek spokesman said.",
    )
    assert _places(story) == ["speakers"]


def test_one_side_of_a_border_told_in_two_ways_does_not(read_texts: Reader) -> None:
    story = read_texts(
        "The helicopter had entered Turkish airspace, General Ali Demir said.",
        "The helicopter was over Turkish territory, a Turkish minister said.",
    )
    assert _places(story) == []


def test_two_craft_are_two_matters(read_texts: Reader) -> None:
    story = read_texts(
        "The helicopter had entered Turkish airspace, General Ali Demir said.",
        "The trawler was in international waters, a Greek spokesman said.",
    )
    assert _places(story) == []


def test_a_ship_that_one_report_calls_by_her_name_alone_is_a_ship(read_texts: Reader) -> None:
    story = read_texts(
        "Guards boarded the tanker Minna Rosa in Latvia's territorial waters, a Latvian officer said.",
        "The Minna Rosa was seized on the high seas, a Danish spokesman said.",
    )
    assert _places(story) == ["speakers"]


def test_outside_territorial_waters_is_on_the_high_seas(read_texts: Reader) -> None:
    story = read_texts(
        "The trawler had entered Latvian waters, a Latvian officer said.",
        "The trawler was seized outside territorial waters, a Danish spokesman said.",
    )
    assert _places(story) == ["speakers"]


def _crafts(story: Story) -> frozenset[str]:
    return _named_crafts(lay_out(story.accounts))


def test_what_stands_behind_a_ship_is_not_always_her_name(read_texts: Reader) -> None:
    assert (
        _crafts(read_texts("They came by boat On Monday. The ship Iran says it sank was old. He took the ferry Tuesday Morning.")) == set()
    )
    assert _crafts(read_texts("Guards boarded the oil tanker Minna Rosa. They let tanker Petrel go.")) == {"Minna Rosa"}


def test_the_name_of_a_ship_is_a_whole_word(read_texts: Reader) -> None:
    texts = (
        "Guards boarded the tanker Minna in Latvia's territorial waters, a Latvian officer said.",
        "Minnaert was seized on the high seas, a Danish spokesman said.",
    )
    assert _places(read_texts(*texts)) == []
