"""Marked reports are read, checked and scored as the rules of coding say."""

from __future__ import annotations

from typing import Any

import pytest
from coding import CodingError
from mentions import ACTORS, LINKS, check_marked, read_marked, read_report, score_marked

HEAD = "published: 2019-02-06\nhalf: tuned\n\n"


def found(text: str, words: str, actor: str | None, entity: str, name: str | None = None) -> dict[str, Any]:
    start = text.index(words)
    return {"span": [start, start + len(words)], "text": words, "actor": actor, "entity": entity, "name": name, "sector": None}


def test_marks_are_taken_out_of_the_text_and_keep_their_place() -> None:
    report = read_report("r", HEAD + "{Peru|PER} said {it|PER} left.")
    assert report.document.text == "Peru said it left."
    assert [(m.words, m.span) for m in report.mentions] == [("Peru", (0, 4)), ("it", (10, 12))]


@pytest.mark.parametrize("coded", ["{Peru} left.", "Peru|PER left.", "{Peru|PER|a|GOV|b} left."])
def test_a_mark_that_does_not_fit_is_an_error(coded: str) -> None:
    with pytest.raises(CodingError, match="does not fit"):
        read_report("r", HEAD + coded)


def test_an_actor_that_the_codebook_lacks_is_a_fault() -> None:
    assert check_marked([read_report("r", HEAD + "{Peru|PERU} left.")]) == ["actors/r: the codebook has no actor PERU"]


def test_right_missed_and_false_actors_are_counted() -> None:
    report = read_report("r", HEAD + "{Peru|PER} told {Chile|CHL} that Lima is large and {it|CHL} left.")
    text = report.document.text
    account = {"mentions": [found(text, "Peru", "PER", "PER"), found(text, "Chile", "ARG", "ARG"), found(text, "Lima", "PER", "PER")]}
    tally = score_marked([report], lambda _: account).tallies[ACTORS]
    assert (tally.right, tally.missed, tally.false) == (1, 2, 2)


def test_what_may_be_left_out_is_a_fault_only_where_it_is_wrong() -> None:
    report = read_report("r", HEAD + "{Peruvian|PER?} ships left.")
    text = report.document.text
    for actor, false in (("PER", 0), ("CHL", 1), (None, 0)):
        account = {"mentions": [found(text, "Peruvian", actor, "x")]}
        tally = score_marked([report], lambda _, a=account: a).tallies[ACTORS]  # type: ignore[misc]
        assert (tally.right, tally.missed, tally.false) == (0, 0, false)


def test_a_link_goes_to_the_nearest_mention_before() -> None:
    report = read_report("r", HEAD + "{Ruiz|PER|ruiz} met {Sabo|CHL|sabo}. {He|PER|ruiz} left.")
    text = report.document.text
    for entity, right in (("per:ruiz", 1), ("per:sabo", 0)):
        mentions = [found(text, "Ruiz", "PER", "per:ruiz"), found(text, "Sabo", "CHL", "per:sabo"), found(text, "He", "PER", entity)]
        tally = score_marked([report], lambda _, m=mentions: {"mentions": m}).tallies[LINKS]  # type: ignore[misc]
        assert (tally.right, tally.missed + tally.false) == (right, 2 * (1 - right))


def test_of_two_marks_that_may_be_left_out_the_head_of_the_phrase_is_found() -> None:
    report = read_report("r", HEAD + "A {Chilean|CHL?|chile} {cook|CHL?|cook} died. {Her|CHL|cook} dog lived.")
    text = report.document.text
    account = {"mentions": [found(text, "A Chilean cook", "CHL", "role:1"), found(text, "Her", "CHL", "role:1")]}
    tally = score_marked([report], lambda _: account).tallies[LINKS]
    assert (tally.right, tally.false) == (1, 0)


def test_the_gold_reports_hold_what_the_readme_says() -> None:
    reports = read_marked()
    assert len(reports) >= 12
    assert sum(len(r.mentions) for r in reports) >= 300
    assert min(sum(r.half == half for r in reports) for half in ("held back", "later")) >= 6
    assert check_marked(reports) == []
