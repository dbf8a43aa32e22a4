from __future__ import annotations

from collections.abc import Callable
from datetime import date

from casus.brief import compose_brief
from casus.brief.page import Brief
from casus.brief.sections import make_sections
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


def test_the_title_is_made_of_what_happened(page: Brief) -> None:
    assert page.title == "NATO invites Finland"
    assert {ref.letter for ref in page.title_refs} == {"H", "G"}


def test_the_date_of_the_title_is_the_one_that_a_report_gives(page: Brief) -> None:
    assert page.happened == "2022-06-28"


def test_an_act_that_two_outlets_tell_stands_once(page: Brief) -> None:
    invitations = [e for e in page.events if e.act == "invite"]
    assert len(invitations) == 1
    assert set(invitations[0].carriers) == {"Herald", "Gazette"}
    assert invitations[0].n_origins == 2


def test_a_conditional_act_is_never_told_as_done(page: Brief) -> None:
    gas = [e for e in page.events if "gas talks" in e.words]
    assert gas
    assert {e.status for e in gas} == {"conditional"}
    assert all(e.by == ("Oleg Barsukov",) for e in gas)


def test_each_reference_cuts_out_its_words(page: Brief, story: Story) -> None:
    refs = (
        [r for e in page.events for r in e.refs] + [r for s in page.statements for r in s.refs] + [r for c in page.claims for r in c.refs]
    )
    assert refs
    assert all(ref.text == ref.span.of(story.account(ref.report).report.text) for ref in refs)


def test_a_reference_names_the_paragraph_that_holds_it(page: Brief, story: Story) -> None:
    for ref in (r for s in page.statements for r in s.refs):
        paragraphs = story.account(ref.report).report.paragraphs
        assert next(p for p in paragraphs if p.number == ref.paragraph).span.covers(ref.span)


def test_the_case_is_at_the_invitation_and_every_party_must_agree(page: Brief) -> None:
    assert page.case is not None
    assert page.case.name == "Finland into NATO"
    assert page.case.case.step == "invited"
    assert page.case.must_agree == "each of the 30 parties must agree"
    assert page.case.case.covered is False


def test_those_whose_ratification_is_told_are_named(make_story: MakeStory, codebook: Codebook) -> None:
    text = "The parliaments of Portugal, Latvia and Canada ratified Finland's accession to NATO on Tuesday. Finland waits."
    case = compose_brief(make_story(("Herald", text), published=date(2022, 7, 13)), codebook).case
    assert case is not None
    assert any("Portugal, Latvia, Canada" in line.by for line in case.done) or "told of Portugal, Latvia, Canada" in case.must_agree
    assert "which of them" not in case.must_agree


def test_background_claims_get_their_verdicts(page: Brief) -> None:
    verdicts = {c.words: c.verdict for c in page.claims}
    assert verdicts["NATO has 30 members"] == "agrees"
    assert verdicts["Hungary: joined NATO in 1998"] == "contradicts"


def test_two_offices_of_one_person_are_a_disagreement_between_outlets(page: Brief) -> None:
    offices = [f for f in page.findings if f.slot == "office" and f.relation == "contradicts"]
    assert [(f.between, f.about) for f in offices] == [("outlets", "Aino Rantala")]


def test_what_only_one_report_carries_is_listed_under_it(page: Brief) -> None:
    only = {line.name: line for line in page.only}
    assert "Oleg Barsukov" in only["Herald"].speakers
    assert all(e.carriers == ("Herald",) for e in only["Herald"].events)


def test_what_another_report_tells_otherwise_is_not_told_by_one_alone(make_story: MakeStory, codebook: Codebook) -> None:
    one = "Kenya's parliament approved the treaty with Chad by 38 votes to 22 on Monday. Kenya summoned Mali's ambassador."
    other = "Kenya's deputies said yes to the treaty with Chad by 38 votes to 25 on Monday."
    page = compose_brief(make_story(("Herald", one), ("Gazette", other)), codebook)
    assert any(f.relation == "contradicts" for f in page.findings)
    told = [e.words for line in page.only for e in line.events]
    assert any("summoned" in words for words in told)
    assert not any("treaty" in words for words in told)


def test_without_a_date_the_brief_says_so_and_asks_no_roll(make_story: Callable[..., Story], codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "NATO invited Finland to join the alliance on Tuesday."), published=None), codebook)
    assert page.happened is None
    assert page.case is None
    assert any("--published" in note for note in page.notes)


def test_one_report_alone_has_no_section_of_what_only_it_carries(make_story: Callable[..., Story], codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "NATO invited Finland to join the alliance on Tuesday.")), codebook)
    assert page.only == ()


def test_a_story_without_any_act_quotes_a_headline_for_its_title(make_story: Callable[..., Story], codebook: Codebook) -> None:
    text = "A quiet week for the alliance and its members\n\nThe weather in the capital was mild. The streets were empty.\n"
    page = compose_brief(make_story(("Herald", text)), codebook)
    assert page.title == "“A quiet week for the alliance and its members”"


def test_reports_with_like_names_get_different_letters(make_story: Callable[..., Story], codebook: Codebook) -> None:
    texts = ("NATO invited Finland.", "NATO has invited Finland to join.", "Finland was invited by NATO.")
    page = compose_brief(make_story(*zip(("Herald", "Herald Weekly", "Harbour"), texts, strict=True)), codebook)
    letters = [r.letter for r in page.reports]
    assert len(set(letters)) == 3


def test_a_charge_that_one_of_several_reports_tells_makes_no_title(make_story: Callable[..., Story], codebook: Codebook) -> None:
    charge = "Three states quit the bloc of the south\n\nNorway accused unelected leaders of denying their people a choice.\n"
    quiet = "Three states quit as the bloc waits\n\nThe harbour of Oslo was quiet on Monday. The streets were empty.\n"
    page = compose_brief(make_story(("Herald", charge), ("Gazette", quiet)), codebook)
    assert page.title in ("“Three states quit the bloc of the south”", "“Three states quit as the bloc waits”")


def test_a_claim_is_checked_on_the_day_of_its_own_report(make_story: MakeStory, codebook: Codebook) -> None:
    texts = ("MANILA, Sept. 26, 1975 - Australia is a member of SEATO.", "BANGKOK, July 2, 1977 - SEATO lowered its flag on Thursday.")
    page = compose_brief(make_story(*(("Herald", t) for t in texts), published=None), codebook)
    assert [c.verdict for c in page.claims if c.words.startswith("Australia")] == ["agrees"]


def test_what_the_roll_does_not_bear_out_is_said_with_its_words(make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "Mali has left ECOWAS, the junta said."), published=date(2024, 1, 30)), codebook)
    assert page.case is not None
    assert [(label, why, ref.text) for label, _, why, (ref,) in page.case.doubtful] == [
        ("out one year after the notice", "our roll: Mali is still in on 30 Jan 2024 · by the account of the junta", "Mali has left ECOWAS")
    ]


def test_a_setback_stands_with_the_case_and_the_next_step_waits(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Norway rejected EU membership in a referendum on Monday."
    page = compose_brief(make_story(("Herald", text), published=date(1994, 11, 29)), codebook)
    assert page.case is not None
    assert [(line.label, line.date) for line in page.case.setbacks] == [("membership rejected by a vote of its own", "1994-11-28")]
    rows = [row for section in make_sections(page, full=False) for row in section.rows if row.lead == "○"]
    assert rows[0].remarks[0] == "next, if it is taken up again"


def test_a_second_case_stands_at_the_head_of_a_report(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "Sweden applied for membership of NATO on Monday.\n\nThe government said so. The vote was clear. "
        "Georgia applied for membership of NATO as well."
    )
    page = compose_brief(make_story(("Herald", text), published=date(2022, 5, 18)), codebook)
    assert page.case is not None
    assert page.case.name == "Sweden into NATO"
    assert page.other_cases == ()


def test_a_candidate_named_in_passing_is_no_case_of_a_story_about_something_else(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Romania, a candidate for membership of NATO, opened its airspace on Friday.\n\nThe flights begin on Monday."
    page = compose_brief(make_story(("Herald", text), published=date(2001, 10, 5)), codebook)
    assert page.case is None


def test_founders_of_one_sentence_share_a_line(make_story: MakeStory, codebook: Codebook) -> None:
    text = "France, Thailand and Pakistan founded SEATO."
    page = compose_brief(make_story(("Herald", text), published=date(1975, 10, 5)), codebook)
    assert [c.words for c in page.claims] == ["France, Pakistan, Thailand (3) are among the founders of SEATO"]


def test_a_return_is_told_as_one_and_not_held_against_the_first_joining(make_story: MakeStory, codebook: Codebook) -> None:
    text = "The Arab League readmitted Syria on Sunday."
    page = compose_brief(make_story(("Herald", text), published=date(2023, 5, 8)), codebook)
    assert [(c.words, c.verdict) for c in page.claims] == [("Syria: back in Arab League on 7 May 2023", "agrees")]


def test_a_hope_named_at_the_foot_of_another_story_is_no_case(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "Greece rejoined the military command of NATO on Monday.\n\nThe committee approved the return. It took six years. "
        "Spain hopes to join the alliance."
    )
    page = compose_brief(make_story(("Herald", text), published=date(1980, 10, 21)), codebook)
    assert page.case is None
