from __future__ import annotations

from collections.abc import Callable

import pytest
from hand_made import contradicted

from casus.model.story import Story

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        ("The draft was written by Norway.", "Sweden, not Norway, had written the draft.", "actor"),
        ("The accord was made in Bergen.", "The accord was made in Stockholm, not in Bergen.", "place"),
        ("Norway stopped the trains.", "It was Sweden that stopped the trains.", "actor"),
        ("Iceland was the first to recognise the republic.", "Denmark was the first country to recognise the republic.", "actor"),
        ("The mines were laid by Libya, an officer said.", "Libya had nothing to do with it, its envoy said.", "status"),
    ],
)
def test_what_was_not_so_or_was_another_alone_contradicts_the_report_that_has_it_so(
    read_texts: Reader, one: str, other: str, slot: str
) -> None:
    assert slot in contradicted(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The draft was written by Sweden.", "Sweden, not Norway, had written the draft."),
        ("Norway has signed the treaty.", "Sweden, not Norway, had written the draft."),
        ("Sweden stopped the trains.", "It was Sweden that stopped the trains."),
        ("Iceland was the first to recognise the republic.", "Denmark was the first to close its embassy."),
        ("The mines were laid by Libya, an officer said.", "Egypt had nothing to do with it, its envoy said."),
    ],
)
def test_what_says_the_same_or_of_another_thing_does_not(read_texts: Reader, one: str, other: str) -> None:
    assert not {"actor", "place", "status"} & contradicted(read_texts(one, other))


def test_what_will_not_be_done_but_may_is_no_contrast_of_two_doers(read_texts: Reader) -> None:
    one = "Norway will not punish Sweden for the trains this year, but the league of towns may stop the trains for a time."
    assert "actor" not in contradicted(read_texts(one, "Sweden stopped the trains of the league this year."))
