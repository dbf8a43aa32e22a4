from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.ground.spans import Span
from casus.language.sentences import find_sentences

NEWS = st.text(st.sampled_from("aB1 .!?…,'’“”\")\n"), max_size=60)


def sentences(text: str) -> list[str]:
    return [s.of(text) for s in find_sentences(text, Span(0, len(text)))]


@given(st.one_of(NEWS, st.text(max_size=60)))
def test_sentences_never_overlap_and_cover_all_but_white_space(text: str) -> None:
    found = find_sentences(text, Span(0, len(text)))
    assert found == sorted(found)
    covered = [i for span in found for i in range(*span)]
    assert covered == sorted(set(covered))
    assert set(covered) >= {i for i, c in enumerate(text) if not c.isspace()}


@given(NEWS, st.integers(0, 30), st.integers(0, 30))
def test_sentences_stay_within_their_paragraph(text: str, start: int, length: int) -> None:
    part = Span(min(start, len(text)), min(start + length, len(text)))
    assert all(part.covers(span) for span in find_sentences(text, part))


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. troops left.",
        "Gen. Li met Sen. Haas.",
        "J. Smith met K. Orlov in St. Petersburg.",
        "It cost $1.5 million.",
        "They met at 10 a.m. in Oslo.",
        '"Who could stop us?" Marwick remarked, with a look at the harbour.',
        '"Why now?" Marwick asked.',
        "“No!” the crowd shouted.",
        "The talks ... went on.",
        "On Feb. 6 they signed.",
        "Orlov vs. Haas, again.",
        "The firm Brandt Inc. said so.",
        "2. Talks begin.",
        "a) The first point.",
        "RENO, Nev. (AP) — They met.",
        "Sen. Kim Haas (R-Ariz.) spoke.",
        "They meet at 9 p.m. Tuesday.",
        "See p. 12 of the treaty (No. 5).",
        "Govs. Haas and Orlov met.",
    ],
)
def test_a_mark_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("They left.", "Others stayed."),
        ("“We signed.”", "“It is done.”"),
        ("He spoke (at length).", "Nobody answered."),
        ("Who knows?", "The minister did."),
        ("They moved to the U.S.", "The others stayed."),
        ("It joined in 2009.", "29 are in now."),
        ("He works for Brandt Inc.", "He is from Oslo."),
        ('"No one asked us."', "Haas left."),
        ("They waited…", "Then they left."),
        ("The deal died!", "#Oslo mourned."),
        ("It joined in 2009. [3] [4]", "It has no army."),
        ("They left at 9 p.m.", "Police followed."),
        ("No.", "We will not go."),
        ("Haas in Oslo", "Photo: Elena Brandt"),
        ("Three demands:", "• the base must go"),
        ("The bridge at dawn", "Image: Port Authority."),
        ("It would have “grave consequences”.", "read more"),
        ("He left at once.", "``We stay,'' she said."),
    ],
)
def test_a_mark_that_ends_a_sentence_ends_it(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


def test_a_link_between_sentences_is_no_part_of_either() -> None:
    assert sentences("It went on. read more The Kremlin said no more.") == ["It went on.", "read more", "The Kremlin said no more."]


def test_a_paragraph_without_any_mark_is_one_sentence() -> None:
    assert sentences("  no stop here, only words \n") == ["no stop here, only words"]


def test_a_paragraph_of_white_space_has_no_sentence() -> None:
    assert sentences(" \n\t ") == []
