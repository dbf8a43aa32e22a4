from __future__ import annotations

import pytest

from casus.intake.datelines import candidate_names, find_dateline, find_day_before


@pytest.mark.parametrize(
    "dateline",
    [
        "PARIS (AP) — ", "BRUSSELS, Dec 2 (Reuters) - ", "WASHINGTON — ", "(CNN) — ", "(CNN)", "Moscow (CNN) ",
        "ST. PETERSBURG, Russia (AP) -- ",
        "KYIV/MOSCOW (Reuters) - ", "BOSNIA-HERZEGOVINA (AP) — ", "TOKYO, March 3 (Xinhua) -- ", "Paris (Strelsau Post) — ",
        "CEBU - ", "LA PAZ, July 4 - ", "CSTO, Feb 3 - ", "Lisbon - ",
    ],
)  # fmt: skip
def test_a_dateline_is_told_from_the_text_after_it(dateline: str) -> None:
    assert find_dateline(dateline + "The envoys met.") == len(dateline)


@pytest.mark.parametrize(
    "text",
    [
        "NATO — the alliance of the west — met.",
        "NATO - Russia talks failed.",
        "TURKEY — Russia’s neighbour — agreed.",
        "North Atlantic Treaty Organization (NATO) - Members met.",
        "North Atlantic Treaty Organization (NATO) leaders met.",
        "Chancellor Anna Example (ABC) — She won.",
        "Sen. Ann Example (R-Texas) — Announced in March.",
        "Talks — at last — began.",
        "Russia (Reuters) reported losses.",
        "Moscow - which denies it - agreed.",
    ],
)
def test_an_actor_before_a_dash_is_no_dateline(text: str) -> None:
    assert find_dateline(text) == 0


def test_names_in_a_credit_lose_their_possessive() -> None:
    assert "CNN" in list(candidate_names("CNN’s Ann Author contributed to this report."))


def test_a_dateline_of_the_older_press_ends_in_a_full_stop() -> None:
    assert find_dateline("LOME, July 1. A column stormed the fort.") == len("LOME, July 1. ")
    assert find_dateline("LOME, July 1.--A column stormed the fort.") == len("LOME, July 1.--")
    assert find_dateline("LOME, JULY 1") == len("LOME, JULY 1")
    assert find_dateline("Lome, July 1. A column stormed the fort.") == 0


@pytest.mark.parametrize(
    ("text", "start"), [("March 13 - Talks failed.", 11), ("3 May 1997 -- Talks failed.", 14), ("3 May 1997 was a day.", 0)]
)
def test_a_day_before_a_dash_is_told_from_the_text_after_it(text: str, start: int) -> None:
    assert find_day_before(text) == start
