from __future__ import annotations

from collections.abc import Callable

from casus.brief import compose_brief
from casus.brief.answers import list_responses
from casus.brief.evidence import Library
from casus.brief.sections import make_sections
from casus.codebook.book import Codebook
from casus.model.story import Story

FIRST = "Chad expelled two Libyan diplomats on Monday in retaliation for the raid on Faya. Chad threatened Libya with war on Tuesday.\n"
SECOND = "On Monday Chad expelled two Libyan diplomats in retaliation for the raid on Faya. Libya said nothing.\n"


def test_an_act_that_two_reports_link_to_its_cause_stands_once(make_story: Callable[..., Story], codebook: Codebook) -> None:
    lines = list_responses(Library(make_story(("Herald", FIRST), ("Gazette", SECOND)), codebook.actors))
    (expelled,) = [line for line in lines if "expelled" in line.words]
    assert expelled.answers
    assert len(expelled.refs) == 2


def test_a_short_page_leaves_out_what_answers_nothing_that_is_told(make_story: Callable[..., Story], codebook: Codebook) -> None:
    brief = compose_brief(make_story(("Herald", FIRST), ("Gazette", SECOND)), codebook)
    short, full = (next(s for s in make_sections(brief, full=is_full) if s.title == "Responses") for is_full in (False, True))
    assert not any("threatened" in row.words for row in short.rows)
    assert any("threatened" in row.words for row in full.rows)
    assert "1 more" in short.more
