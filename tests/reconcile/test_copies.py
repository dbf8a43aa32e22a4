from __future__ import annotations

from hand_made import Draft, story_of

from casus.reconcile.copies import find_copies, find_credits, is_copy

WIRE = "The signing starts a round of ratifications in which each ally must approve the protocol."
OWN = "Residents of the capital watched the ceremony on a screen in the main square."
THIRD = "Farmers in the north worried more about the price of milk than about the alliance."


def test_a_copied_sentence_lowers_the_origins() -> None:
    one, other = Draft(f"{OWN} {WIRE}"), Draft(f"{THIRD} {WIRE}")
    for draft in (one, other):
        draft.claim("NATO", "n_members", WIRE, value="29")
    (finding,) = story_of(one, other).findings
    assert finding.origins == 1


def test_a_passage_is_listed_with_both_places() -> None:
    one, other = Draft(f"{OWN} {WIRE}", published="2020-05-06"), Draft(f"{THIRD} {WIRE}", published="2020-05-05")
    (passage,) = story_of(one, other).passages
    assert (passage.report, passage.other) == (one.report.id, other.report.id)
    assert passage.span.of(one.text) == passage.other_span.of(other.text) == WIRE


def test_sentences_that_follow_each_other_are_one_passage() -> None:
    one, other = Draft(f"{OWN} {WIRE} {THIRD}"), Draft(f"{WIRE} {THIRD}")
    (passage,) = story_of(one, other).passages
    assert passage.span.of(other.text) == f"{WIRE} {THIRD}"


def test_a_report_that_repeats_another_for_the_most_part_is_its_copy() -> None:
    one, other = Draft(f"{OWN} {WIRE} {THIRD}"), Draft(f"{OWN} {WIRE} {THIRD} We asked for comment.", published="2020-05-06")
    copies = dict(story_of(one, other).copies)
    assert copies[other.report.id] == one.report.id


def test_the_same_quotation_is_no_copy() -> None:
    words = '"We have waited for this since our independence and nobody may stop us now"'
    assert not is_copy(f"{words}, said the minister.", f"{words}, he told reporters in Brussels.")


def test_a_trimmed_sentence_is_a_copy() -> None:
    assert is_copy(WIRE, "The signing starts a round of ratifications in which each ally must approve.")


def test_own_words_beside_the_copy_make_an_own_origin() -> None:
    one, other = Draft(f"{OWN} {WIRE}"), Draft(f"{THIRD} {WIRE}")
    copies = find_copies([one.account(), other.account()])
    assert copies.count_origins([(one.report.id, 1), (other.report.id, 1)]) == 1
    assert copies.count_origins([(one.report.id, 1), (other.report.id, 1), (other.report.id, 0)]) == 2


def test_an_unchanged_wire_in_many_reports_costs_one_pair_each() -> None:
    drafts = [Draft(f"{WIRE} Our reader number {'x' * i} wrote this line about the village.", outlet=f"o{i}") for i in range(2, 30)]
    copies = find_copies([d.account() for d in drafts])
    assert len({p.other for p in copies.passages if p.other == drafts[0].report.id}) == 1
    assert copies.count_origins([(d.report.id, 0) for d in drafts]) == 1


def test_an_agency_in_the_dateline_is_credited() -> None:
    draft = Draft("BRUSSELS (Slavwire) - The allies met.", outlet="Herald")
    assert [c.agency for c in find_credits(draft.account())] == ["Slavwire"]


def test_an_outlet_does_not_credit_itself() -> None:
    assert list(find_credits(Draft("BRUSSELS (Herald) - The allies met.", outlet="Herald").account())) == []
