"""Titles and lines of acts, from reports of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.brief import compose_brief
from casus.brief.render import render_text
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


@pytest.fixture
def read(make_story: MakeStory, codebook: Codebook) -> Callable[[str], str]:
    def page(text: str) -> str:
        return render_text(compose_brief(make_story(("Herald", text)), codebook), full=True)

    return page


def title(page: str) -> str:
    return page.splitlines()[0]


def test_a_decision_told_by_those_who_took_it_makes_a_title(read: Callable[[str], str]) -> None:
    text = "Mali and Niger announced on Tuesday that they were leaving the African Union.\nNo envoy was told."
    assert title(read(text)) == "Mali and Niger leave the African Union"


def test_an_act_of_long_ago_makes_no_title(read: Callable[[str], str]) -> None:
    assert "invades" not in title(read("Iraq, which invaded Kuwait in 1990, is now its friend. A minister of Kuwait was glad."))


def test_an_act_without_its_object_makes_no_title(read: Callable[[str], str]) -> None:
    assert "shoots down" not in title(read("Envoys waited.\nSyria shot down one of the jets."))


def test_a_plural_plans_in_the_plural(read: Callable[[str], str]) -> None:
    text = "The authorities in Niger will expel the French ambassador, a spokesman said.\nNo day was given."
    assert not title(read(text)).startswith("The authorities in Niger threatens")


def test_an_appeal_and_what_it_asks_for_are_one_line(read: Callable[[str], str]) -> None:
    page = read("Chad asked the Security Council to convene an urgent meeting.\nIt waited.")
    told = page.partition("WHAT HAPPENED")[2].partition("WHO SAID")[0]
    assert told.count("to convene an urgent meeting") == 1


def test_what_an_act_answers_is_shown_in_the_words_of_the_text(read: Callable[[str], str]) -> None:
    page = read("Belarus recalled its ambassador to Poland in response to sanctions over a forced landing.")
    assert "answers (“in response to”): sanctions over a forced landing" in " ".join(page.split())


def test_what_two_voices_say_is_listed_with_both(read: Callable[[str], str]) -> None:
    page = read("Chad, Mali and Niger said that they were leaving the African Union.")
    assert "claimed by Chad, Mali and Niger ·" in " ".join(page.split())


def test_a_speaker_of_whom_it_is_not_clear_who_he_is_says_so(read: Callable[[str], str]) -> None:
    page = read("Brandt and Keller signed. He said that the devil would be in the detail.")
    assert "somebody (“He”): the devil would be in the detail" in " ".join(page.split())


def test_who_does_not_say_a_thing_has_not_declined_to(read: Callable[[str], str]) -> None:
    page = read("Norway did not say that Sweden had closed the border.")
    assert "did not say: Sweden had closed the border" in " ".join(page.split())


def test_a_cue_that_tells_more_than_said_stands_before_the_words(read: Callable[[str], str]) -> None:
    assert "Lithuania “accused”: Belarus of sending migrants" in " ".join(read("Lithuania accused Belarus of sending migrants.").split())


def test_columns_hold_under_short_and_long_dates(read: Callable[[str], str]) -> None:
    page = read("Norway expelled a Danish envoy in 1998. Last week Sweden expelled a Finnish envoy.")
    rows = page.partition("WHAT HAPPENED\n")[2].splitlines()
    assert any(row.startswith("  1998         ") for row in rows)
    assert any(row.rstrip() == "  week of 20 Jun 2022" for row in rows)


def test_a_title_does_not_name_the_thing_that_the_recipient_is(read: Callable[[str], str]) -> None:
    assert title(read("Norway expelled a Danish envoy on Tuesday.")) == "Norway expels a Danish envoy"


def test_a_meeting_gives_way_to_what_it_is_about(make_story: MakeStory, codebook: Codebook) -> None:
    met = "Chad's president travelled to Niger on Monday for talks.\nHe left at night."
    story = make_story(("Herald", "Niger expelled the ambassador of Chad on Sunday.\nIt gave no reason."), ("Post", met), ("Copy", met))
    assert title(render_text(compose_brief(story, codebook))).startswith("Niger expels")


def test_who_is_spoken_to_is_left_open_where_the_text_does(read: Callable[[str], str]) -> None:
    page = read("Envoys waited.\nA minister told her that the talks were over.")
    assert "to somebody (“her”)" in " ".join(page.split())


def test_whose_ruling_is_rejected_makes_no_title(read: Callable[[str], str]) -> None:
    page = read("Kenya rejected on Wednesday a judgment by the International Court of Justice.\nNobody was surprised.")
    assert "rejects the International Court" not in title(page)


def test_an_act_that_one_tells_and_another_denies_has_both_voices(read: Callable[[str], str]) -> None:
    said = "Chad said Niger had expelled its envoy"
    apart, together = (" ".join(read(said + denied).split()) for denied in (". Niger denied it.", ", but Niger denied it."))
    assert "claimed by Chad, DENIED by Niger" in apart
    assert "claimed by Chad, DENIED by Niger" in together
    assert "“Niger had expelled its envoy” [H1] by the account of Chad ≠ “Niger denied it” [H1]" in apart
    assert "one says so, the other not: Chad; Niger" in together


def test_a_verb_that_the_text_has_not_makes_no_title(read: Callable[[str], str]) -> None:
    assert "cancel" not in title(read("Peru postponed the talks with Chile on Monday.\nNo reason was given."))


def test_whose_neighbour_it_is_must_be_said_in_a_title(read: Callable[[str], str]) -> None:
    assert not title(read("Bulgaria barred its neighbour from the talks on Monday.\nThe envoys left.")).endswith("its neighbour")


def test_a_credit_that_is_the_outlets_own_name_is_none(make_story: MakeStory, codebook: Codebook) -> None:
    text = "BERN, May 3 (Herald) - Peru recalled its envoy from Chile on Monday.\nNo reason was given."
    assert "credits" not in render_text(compose_brief(make_story(("Bern Herald", text)), codebook), full=True)


def test_an_act_that_no_report_begins_with_makes_no_title(read: Callable[[str], str]) -> None:
    assert "NATO" not in title(read("Envoys waited in the rain.\nNobody spoke.\nPoland joined NATO in March."))


def _told_by_two(make_story: MakeStory, codebook: Codebook, one: str, other: str) -> str:
    page = render_text(compose_brief(make_story(("Herald", one), ("Tribune", other)), codebook), full=True)
    return " ".join(page.partition("WHAT HAPPENED")[2].partition("WHO SAID")[0].split())


def test_a_line_says_in_what_the_tellings_of_its_act_differ(make_story: MakeStory, codebook: Codebook) -> None:
    page = _told_by_two(
        make_story,
        codebook,
        "Mali and Niger signed a ceasefire in Geneva on Monday.",
        "Mali and Niger signed a truce in Stockholm on Monday.",
    )
    assert "corroborated, 2 origins; accounts differ: where" in page
    assert "where:" not in page


def test_a_line_of_which_the_tellings_agree_says_no_more(make_story: MakeStory, codebook: Codebook) -> None:
    page = _told_by_two(
        make_story, codebook, "Mali and Niger signed a ceasefire in Geneva on Monday.", "Mali and Niger signed a truce in Geneva on Monday."
    )
    assert "corroborated, 2 origins" in page
    assert "differ" not in page


def test_who_denies_the_words_of_a_finding_is_not_shown_to_tell_them(make_story: MakeStory, codebook: Codebook) -> None:
    one = (
        "The gunboat's commander, Captain Hallur Gislason, told Icelandic radio that a British frigate had rammed his ship an hour earlier."
    )
    two = "The Foreign Secretary, Mr Roland Pym, told the Commons of it.\n\nIceland said that the frigate Larkspur had rammed the Fenrir "
    two += "before the shots were fired. Mr Pym denied it."
    told = " ".join(render_text(compose_brief(make_story(("Herald", one), ("Gazette", two)), codebook), full=True).split())
    assert "DENIED by Roland Pym" in told.partition("WHERE THE REPORTS MAY DISAGREE")[2]
    assert "had rammed the Fenrir” [G2] by the account of Roland Pym" not in told


def test_the_name_in_a_dateline_of_a_report_without_an_outlet_is_told_where_it_joins_two(make_story: MakeStory, codebook: Codebook) -> None:
    one = "BERN, May 3 (Lake Wire) - Peru recalled its envoy from Chile on Monday.\nNo reason was given."
    two = "LIMA, May 3 (The Coast Herald) - Peru recalled its envoy on Monday, {}.\nChile regretted it."
    told, alone = (
        render_text(compose_brief(make_story(("", one), ("", two.format(by))), codebook), full=True)
        for by in ("Lake Wire reported", "a spokesman said")
    )
    assert "credits Lake Wire" in told
    assert "credits" not in told.replace("credits Lake Wire", "")
    assert "credits" not in alone


def test_who_agreed_to_do_a_thing_to_somebody_has_not_agreed_with_him(read: Callable[[str], str]) -> None:
    text = "The presidents of Argentina, Brazil and Uruguay agreed on Friday to admit Venezuela as a full member of Mercosur on 31 July."
    assert "agree with" not in title(read(f"{text}\nNo day was set."))
    assert "agrees on Venezuela" not in title(read("Argentina agreed on Friday with Venezuela on a loan.\nNo day was set."))


def test_of_two_voices_only_who_denies_is_told_to_deny(make_story: MakeStory, codebook: Codebook) -> None:
    one = "Paraguay's senate has refused to vote on the protocol for five years."
    two = (
        "The minister, Hugo Rojas, spoke in Lima. He rejected as an invention a report by the Southern Cross Agency that Paraguay's senate "
    )
    two += "had refused to vote on the protocol for five years."
    told = " ".join(render_text(compose_brief(make_story(("Herald", one), ("Gazette", two)), codebook), full=True).split())
    assert "Rojas and Southern Cross Agency" not in told
