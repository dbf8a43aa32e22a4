"""Who killed or took those of whom a passive tells behind what somebody did."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids


def _doers(read_events: Code, text: str, word: str) -> list[str]:
    (event,) = (e for e in read_events(text) if word in e.trigger.of(text))
    return ids(event.actors)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kenyan police opened fire and seven farmers were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks before dawn, and two guards were killed on Friday.", "killed"),
        ("Kenyan soldiers stormed the barracks before dawn, and two rebels were arrested.", "arrested"),
    ],
)
def test_those_who_struck_killed_or_took_those_of_whom_a_passive_tells(read_events: Code, text: str, word: str) -> None:
    assert _doers(read_events, text, word) == ["KEN"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kenyan soldiers stormed the barracks, and two soldiers were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks, and two Kenyan officers were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks, and two guards were killed in a traffic accident.", "killed"),
        ("Kenyan soldiers stormed the barracks, and seven were killed.", "killed"),
        ("The barracks were stormed, and two guards were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks, and two officers were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks, and three attackers were killed.", "killed"),
        ("Kenyan police fired on a crowd, and four policemen were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks, and two of the men were killed.", "killed"),
        ("Kenyan soldiers and police clashed, and nine farmers were killed.", "killed"),
        ("Kenyan police arrested a banker, and nine farmers were killed.", "killed"),
        ("Kenyan jets bombed a market, and two farmers were captured.", "captured"),
        ("Norwegian students attacked the Peruvian embassy, and nine youths were arrested.", "arrested"),
        ("Norwegian students attacked the Peruvian embassy, and nine farmers were killed.", "killed"),
        ("Rebel soldiers stormed the barracks, and nine farmers were arrested.", "arrested"),
    ],
    ids=[
        "may be their own",
        "are their own",
        "another cause",
        "of nobody",
        "behind a passive",
        "in uniform as they",
        "who attacked",
        "police as they",
        "of a number told of",
        "in a clash",
        "behind what is no blow",
        "from the air",
        "taken behind a crowd's blow",
        "killed behind a crowd's blow",
        "of no state",
    ],
)
def test_whoever_may_have_been_killed_by_others_was_killed_by_nobody_known(read_events: Code, text: str, word: str) -> None:
    assert all(not e.actors for e in read_events(text) if e.trigger.of(text) == word)


@pytest.mark.parametrize(
    ("text", "word", "doers"),
    [
        ("Kenya released twelve farmers arrested after the February elections.", "arrested", ["KEN"]),
        ("Kenya has agreed to release six Norwegian pilots captured in September.", "captured", ["KEN"]),
        ("Kenya released two Norwegian pilots seized by rebels in May.", "seized", ["rebels"]),
    ],
)
def test_whoever_lets_people_go_had_taken_them(read_events: Code, text: str, word: str, doers: list[str]) -> None:
    assert _doers(read_events, text, word) == doers


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kenyan troops freed six farmers kidnapped in May.", "kidnapped"),
        ("Kenyan commandos released two engineers abducted in May.", "abducted"),
        ("Kenyan troops freed six farmers arrested in May.", "arrested"),
        ("Kenya freed six farmers captured in May.", "captured"),
        ("Kenya liberated six farmers arrested in May.", "arrested"),
        ("A court in Kenya freed three officers arrested in May.", "arrested"),
        ("Kenya released twelve farmers arrested in Uganda.", "arrested"),
    ],
    ids=["rescuers", "soldiers stole nobody", "soldiers open a jail", "freed from others", "liberators", "a court", "taken abroad"],
)
def test_who_rescues_people_or_frees_them_from_others_had_not_taken_them(read_events: Code, text: str, word: str) -> None:
    assert _doers(read_events, text, word) == []


def test_who_is_taken_behind_a_blow_is_not_of_those_struck(read_events: Code) -> None:
    text = "Kenyan police fired on the Ugandan embassy, and three youths were detained."
    (event,) = (e for e in read_events(text) if e.trigger.of(text) == "detained")
    assert (ids(event.actors), ids(event.recipients)) == (["KEN"], ["three youths"])
