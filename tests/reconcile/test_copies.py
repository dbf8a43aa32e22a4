from __future__ import annotations

from dataclasses import replace

import pytest
from hand_made import Draft, story_of

from casus.reconcile import copies as copies_module
from casus.reconcile.copies import find_copies, find_credits

WIRE = "The signing starts a round of ratifications in which each ally must approve the protocol."
OWN = "Residents of the capital watched the ceremony on a screen in the main square."
FOURTH = "A retired colonel in the port remembered the last treaty, which nobody had asked him about either."
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
    one, other = Draft(f"{OWN} {words}, said the minister."), Draft(f"{THIRD} {words}, he told reporters in Brussels.")
    assert _n_origins_of_second(one, other) == 2


def test_a_trimmed_sentence_is_a_copy() -> None:
    trimmed = "The signing starts a round of ratifications in which each ally must approve."
    assert _n_origins_of_second(Draft(f"{OWN} {WIRE}"), Draft(f"{THIRD} {trimmed}")) == 1


def _n_origins_of_second(one: Draft, other: Draft) -> int:
    """Return how many origins carry the second sentences of two reports."""
    return find_copies([one.account(), other.account()]).count_origins([(one.report.id, 1), (other.report.id, 1)])


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


def test_a_report_that_adds_paragraphs_of_its_own_is_a_copy_in_part_only() -> None:
    one, other = Draft(f"{OWN} {WIRE}", outlet="Herald"), Draft(f"{OWN} {WIRE}\n\n{THIRD}\n\n{FOURTH}", outlet="Tribune")
    story = story_of(one, other)
    assert dict(story.copies)[other.report.id] == other.report.id
    assert [p.span.of(other.text) for p in story.passages] == [f"{OWN} {WIRE}"]


def test_a_copy_with_light_edits_in_another_order_is_a_copy() -> None:
    edited = WIRE.replace("must approve the protocol", "must then approve the protocol"), OWN.replace("ceremony", "whole ceremony")
    one, other = Draft(f"{OWN} {WIRE} {THIRD}", outlet="Herald"), Draft(f"{edited[0]} {THIRD} {edited[1]}", outlet="Tribune")
    assert dict(story_of(one, other).copies)[other.report.id] == one.report.id


def test_a_press_conference_makes_no_copies() -> None:
    words = '"We have waited for this since our independence and nobody may stop us now, neither here nor abroad"'
    one = Draft(f"{OWN} {words}, the minister told reporters.", outlet="Herald")
    other = Draft(f"{words}, said the minister at noon. {THIRD}", outlet="Tribune")
    assert not story_of(one, other).passages
    copies = find_copies([one.account(), other.account()])
    assert copies.count_origins([(one.report.id, 1), (other.report.id, 0)]) == 2


def test_an_outlet_does_not_corroborate_itself() -> None:
    one, other = Draft(OWN, outlet="Herald"), Draft(THIRD, outlet="Herald", published="2020-05-06")
    assert find_copies([one.account(), other.account()]).count_origins([(one.report.id, 0), (other.report.id, 0)]) == 1


def test_reports_under_the_dateline_of_one_agency_have_one_origin() -> None:
    one, other = Draft(f"BRUSSELS (Slavwire) - {OWN}", outlet="Herald"), Draft(f"PARIS (Slavwire) - {THIRD}", outlet="Tribune")
    assert find_copies([one.account(), other.account()]).count_origins([(one.report.id, 0), (other.report.id, 0)]) == 1


def test_what_two_reports_have_from_one_outlet_has_one_origin() -> None:
    drafts = [
        Draft(f"{OWN} Ilkova told Slavwire that the treaty was ready.", outlet="Herald"),
        Draft("The treaty is ready, Ilkova said to Slavwire on Monday.", outlet="Tribune"),
        Draft("Slavwire heard from Ilkova that the treaty was ready.", outlet="Slavwire"),
    ]
    for draft, words in zip(drafts, ("the treaty was ready", "The treaty is ready", "the treaty was ready"), strict=True):
        heard = () if draft.report.outlet == "Slavwire" else (draft.party("Slavwire"),)
        draft.statement(draft.person("Ilkova", "Vesna Ilkova"), words, addressees=heard)
    copies = find_copies([d.account() for d in drafts])
    assert copies.count_origins([(drafts[0].report.id, 1), (drafts[1].report.id, 0), (drafts[2].report.id, 0)]) == 1
    assert copies.count_origins([(drafts[0].report.id, 0), (drafts[2].report.id, 0)]) == 2


def test_a_letter_for_an_id_is_no_outlet() -> None:
    one, other = Draft("A reporter was told that the treaty was ready.", outlet=None), Draft(OWN, outlet=None)
    one.statement(one.party("A reporter"), "the treaty was ready", addressees=(one.party("A reporter"),))
    accounts = [replace(d.account(), report=replace(d.report, id=name)) for d, name in ((one, "b"), (other, "a"))]
    assert find_copies(accounts).count_origins([("a", 0), ("b", 0)]) == 2


def test_a_sentence_is_held_against_first_places_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many edited copies of one text cost as much as many reports, not as many pairs of them."""
    drafts = [Draft(WIRE.replace("a round", f"a {'very ' * i}long round"), outlet=f"o{i}") for i in range(1, 40)]
    seen = []
    original = vars(copies_module)["_most_alike"]

    def counted(runs: object, holders: dict[int, list[object]], sizes: object) -> object:
        seen.append(max((len(held) for held in holders.values()), default=0))
        return original(runs, holders, sizes)  # type: ignore[arg-type]

    monkeypatch.setattr(copies_module, "_most_alike", counted)
    find_copies([d.account() for d in drafts])
    assert max(seen) < 10


def test_an_agency_in_the_dateline_is_credited() -> None:
    draft = Draft("BRUSSELS (Slavwire) - The allies met.", outlet="Herald")
    assert [c.agency for c in find_credits(draft.account())] == ["Slavwire"]


def test_a_dateline_under_a_headline_credits_its_agency() -> None:
    draft = Draft(f"Allies meet\nBRUSSELS, Sept. 3 (Slavwire) - The allies met. {OWN * 5}\nPARIS (Norwire) - {THIRD}", outlet="Herald")
    assert [c.agency for c in find_credits(draft.account())] == ["Slavwire"]


def test_what_is_told_in_the_words_of_another_outlet_has_its_origin() -> None:
    one, other = Draft(f"{OWN} The treaty was ready, Slavwire said.", outlet="Herald"), Draft("The treaty was ready.", outlet="Slavwire")
    one.statement(one.party("Slavwire"), "The treaty was ready")
    copies = find_copies([one.account(), other.account()])
    assert copies.count_origins([(one.report.id, 1), (other.report.id, 0)]) == 1
    assert copies.count_origins([(one.report.id, 0), (other.report.id, 0)]) == 2


def test_a_copied_sentence_that_names_its_outlet_is_of_one_origin_with_both() -> None:
    told = "The minister accused his neighbours of playing to the gallery before an election, Slavwire said."
    drafts = [Draft(f"{OWN} {told}", outlet="Herald"), Draft(f"{THIRD} {told}", outlet="Tribune"), Draft(f"{FOURTH} {told}", outlet="Post")]
    drafts[1].statement(drafts[1].party("Slavwire"), "The minister accused")
    places = [(d.report.id, 1) for d in drafts]
    copies = find_copies([*(d.account() for d in drafts), Draft(WIRE, outlet="Slavwire").account()])
    assert [copies.count_origins(places[n:]) for n in (0, 1)] == [1, 1]


def test_an_outlet_does_not_credit_itself() -> None:
    assert list(find_credits(Draft("BRUSSELS (Herald) - The allies met.", outlet="Herald").account())) == []
    assert list(find_credits(Draft("BRUSSELS (Herald News) - The allies met.", outlet="Herald").account())) == []


@pytest.mark.parametrize("agency", ["SPA", "Sahel Press", "Sahel Press Agency"])
def test_an_agency_under_its_own_short_name_credits_nobody_and_is_one_teller(agency: str) -> None:
    short = Draft(f"BAMAKO, Jan 28 ({agency}) - {OWN}", outlet="Sahel Press Agency")
    assert list(find_credits(short.account())) == []
    assert find_copies([short.account()]).tellers == {short.report.id: "sahel press agency"}


@pytest.mark.parametrize(("first", "origins"), [(WIRE, 1), (THIRD, 2)])
def test_a_short_sentence_is_a_copy_where_more_is_copied(first: str, origins: int) -> None:
    toll = "Two farmers were killed, police said."
    one, other = Draft(f"{WIRE} {toll} {OWN}"), Draft(f"{first} {toll} {FOURTH}")
    assert _n_origins_of_second(one, other) == origins
