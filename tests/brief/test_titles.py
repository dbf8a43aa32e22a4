"""Titles: an act where one can carry it, else how a report begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casus.brief import compose_brief
from casus.brief.page import Brief
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


@pytest.fixture
def brief(make_story: MakeStory, codebook: Codebook) -> Callable[..., Brief]:
    def compose(*texts: str) -> Brief:
        return compose_brief(make_story(*((f"Paper {n}", text) for n, text in enumerate(texts)), published=date(2024, 2, 8)), codebook)

    return compose


def test_without_an_act_or_headline_the_first_report_gives_its_beginning(brief: Callable[..., Brief]) -> None:
    page = brief("Snow fell on the pass for three days.\nNobody came.", "Rain fell in the valley.")
    assert page.title == "“Snow fell on the pass for three days”"
    assert [r.label for r in page.title_refs] == ["P1"]


def test_a_beginning_that_somebody_tells_says_who(brief: Callable[..., Brief]) -> None:
    page = brief("The pass is closed to lorries until the spring, a spokesman for the Swiss army said.")
    assert page.title == "“The pass is closed to lorries until the spring”, by the account of a spokesman for the Swiss army"


def test_a_long_beginning_is_cut_at_a_clause(brief: Callable[..., Brief]) -> None:
    text = "The old road over the pass and the two villages beside it are closed, although the army has sent ploughs up the valley."
    assert brief(text).title == "“The old road over the pass and the two villages beside it are closed …”"


def test_an_act_of_a_clause_beside_makes_no_title(brief: Callable[..., Brief]) -> None:
    page = brief("The long wait of the herdsmen ended on Monday after Norway closed the border with Sweden.")
    assert not page.title.startswith("Norway")


def test_a_vote_to_do_something_is_no_plan_alone(brief: Callable[..., Brief]) -> None:
    page = brief("Chad's parliament voted on Monday to expel the French ambassador.")
    assert "plans to" not in page.title


def test_the_owners_of_what_is_meant_are_not_those_to_whom_it_is_done(brief: Callable[..., Brief]) -> None:
    page = brief("Norway invited the foreign ministers of Chad, Mali and Niger to Oslo on Monday.")
    assert page.title != "Norway invites Chad"


def test_a_headline_that_asks_gives_way_to_one_that_tells(brief: Callable[..., Brief]) -> None:
    asked = "Will the pass open in time?\n\nSnow fell on the road for three days. Nobody came."
    told = "Snow shuts the old road\n\nRain fell in the valley for a week. Nobody minded."
    assert brief(asked, told).title == "“Snow shuts the old road”"


def test_a_thing_that_the_text_does_not_have_makes_no_title(brief: Callable[..., Brief]) -> None:
    assert "claims" not in brief("Norway's foreign minister dismissed the reports on Monday.").title


def test_who_leaves_a_pact_with_a_state_does_not_leave_the_state(brief: Callable[..., Brief]) -> None:
    page = brief("Cape Verde has left a defence pact with Portugal. The pact was signed in Praia.")
    assert "leaves Portugal" not in page.title


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Ships that Norway attacked last year will come home late.", None),
        ("Ships that Norway attacked on Tuesday will come home late.", "2024-02-06"),
    ],
)
def test_the_day_of_a_story_is_not_that_of_what_is_only_mentioned(brief: Callable[..., Brief], lead: str, day: str | None) -> None:
    page = brief(f"Ships late again\n\n{lead} Nobody said why.")
    assert page.title.startswith("“Ships")
    assert [bool(e.happened) for e in page.events] == [True]
    assert page.happened == day
