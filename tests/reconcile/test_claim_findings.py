from __future__ import annotations

from hand_made import Draft, slots, story_of, told


def _office(words: str, name: str, office: str, value: str = "MKD", **given: str) -> Draft:
    draft = Draft(words, **given)
    draft.claim(name, "holds_office", words, office, value)
    return draft


def test_president_and_prime_minister_contradict_between_outlets() -> None:
    story = story_of(
        _office("President Goran Petreski tweeted.", "Goran Petreski", "President"),
        _office("Prime Minister Goran Petreski spoke.", "Goran Petreski", "Prime Minister"),
    )
    (finding,) = told(story, "contradicts")
    assert (finding.slot, finding.between, finding.about) == ("office", "outlets", "Goran Petreski")


def test_an_office_without_its_state_can_still_contradict() -> None:
    story = story_of(
        _office("President Goran Petreski tweeted.", "Goran Petreski", "President", ""),
        _office("Prime Minister Petreski spoke.", "Petreski", "Prime Minister"),
    )
    assert slots(story) == ["office"]


def test_president_and_head_of_state_are_one_office() -> None:
    story = story_of(
        _office("President Novak spoke.", "Novak", "President"), _office("The head of state, Novak, left.", "Novak", "head of state")
    )
    assert slots(story) == []
    assert slots(story, "same") == ["office"]


def test_a_former_president_may_be_prime_minister() -> None:
    story = story_of(
        _office("Novak, a former president, spoke.", "Novak", "former president"),
        _office("Prime Minister Novak spoke.", "Novak", "Prime Minister"),
    )
    assert slots(story) == []


def test_who_was_elected_on_sunday_changed_his_office() -> None:
    story = story_of(
        _office("Novak was elected president on Sunday.", "Novak", "president"),
        _office("Prime Minister Novak spoke.", "Novak", "Prime Minister"),
    )
    assert slots(story) == []


def test_two_people_share_a_surname() -> None:
    story = story_of(
        _office("President Jan Novak spoke.", "Jan Novak", "President"),
        _office("Prime Minister Petr Novak spoke.", "Petr Novak", "Prime Minister"),
    )
    assert slots(story) == []


def test_offices_of_two_states_are_of_two_people() -> None:
    story = story_of(
        _office("President Novak spoke.", "Novak", "President", "CZE"),
        _office("Prime Minister Novak spoke.", "Novak", "Prime Minister", "SVK"),
    )
    assert slots(story) == []


def test_an_office_may_pass_on_in_a_year() -> None:
    story = story_of(
        _office("President Novak spoke.", "Novak", "President", published="2019-02-01"),
        _office("Prime Minister Novak spoke.", "Novak", "Prime Minister", published="2020-02-01"),
    )
    assert slots(story) == []


def test_one_report_contradicts_itself() -> None:
    draft = Draft("President Novak spoke. Prime Minister Novak left.")
    draft.claim("Novak", "holds_office", "President Novak", "President", "CZE")
    draft.claim("Novak", "holds_office", "Prime Minister Novak", "Prime Minister", "CZE")
    (finding,) = told(story_of(draft), "contradicts")
    assert finding.between == "within"


def test_a_spokesman_for_somebody_is_not_she() -> None:
    story = story_of(
        _office("A spokesman for Mrs. Clinton spoke.", "Bill Clinton", "spokesman for Mrs. Clinton"),
        _office("President Clinton spoke.", "Bill Clinton", "President"),
    )
    assert slots(story) == []


def _member(words: str, state: str = "ALB", **given: str) -> Draft:
    draft = Draft(words)
    draft.claim(state, "member_of", words, "NATO", **given)
    return draft


def test_two_years_of_joining_contradict() -> None:
    story = story_of(_member("Albania joined in 2008.", valid_from="2008"), _member("Albania became a member in 2009.", valid_from="2009"))
    (finding,) = told(story, "contradicts")
    assert (finding.slot, finding.about) == ("valid_from", "ALB member of NATO")


def test_a_day_refines_its_year_and_stands_left() -> None:
    story = story_of(
        _member("Albania joined in 2009.", valid_from="2009"), _member("It came in on April 1, 2009.", valid_from="2009-04-01")
    )
    (finding,) = told(story, "refines")
    assert finding.left.text == "It came in on April 1, 2009."


def test_the_same_year_told_in_two_ways_is_the_same() -> None:
    story = story_of(_member("Albania joined five years later.", valid_from="2009"), _member("It was admitted in 2009.", valid_from="2009"))
    (finding,) = told(story, "same")
    assert finding.origins == 2


def test_two_states_of_one_sentence_are_one_finding() -> None:
    drafts = [Draft("Albania and Croatia joined in 2008."), Draft("Albania and Croatia joined NATO only in 2009.")]
    for draft, year in zip(drafts, ("2008", "2009"), strict=True):
        for state in ("ALB", "HRV"):
            draft.claim(state, "member_of", draft.text, "NATO", valid_from=year)
    (finding,) = told(story_of(*drafts), "contradicts")
    assert finding.about == "ALB, HRV member of NATO"


def test_member_and_no_member_contradict() -> None:
    assert slots(story_of(_member("Ukraine is a member.", "UKR"), _member("Ukraine is not a member.", "UKR", stance="denies"))) == [
        "stance"
    ]


def test_who_joined_later_was_no_member_before() -> None:
    first = Draft("Montenegro is not a member.", published="2015-12-02")
    first.claim("MNE", "member_of", first.text, "NATO", stance="denies")
    second = Draft("Montenegro has been a member since 2017.", published="2018-01-01")
    second.claim("MNE", "member_of", second.text, "NATO", valid_from="2017")
    assert slots(story_of(first, second)) == []


def test_a_treaty_may_hold_two_rules() -> None:
    drafts = [Draft("An attack on one is an attack on all."), Draft("It decides by consensus.")]
    drafts[0].claim("", "bound_by", drafts[0].text, "NATO", "collective_defence")
    drafts[1].claim("", "bound_by", drafts[1].text, "NATO", "consensus")
    assert story_of(*drafts).findings == ()


def test_counts_of_two_speakers_are_a_dispute_between_speakers() -> None:
    drafts = [Draft("NATO has 29 members, the minister said."), Draft("NATO has 30 members, the envoy said.")]
    for draft, who, value in zip(drafts, ("the minister", "the envoy"), ("29", "30"), strict=True):
        content = f"NATO has {value} members"
        said = draft.statement(draft.party(who), content)
        draft.claim("NATO", "n_members", content, value=value, statements=(said.id,))
    (finding,) = told(story_of(*drafts), "contradicts")
    assert (finding.slot, finding.between, finding.left_by, finding.right_by) == ("value", "speakers", "the minister", "the envoy")


def test_positions_are_no_findings() -> None:
    drafts = [Draft("Russia is against it."), Draft("Albania is for it.")]
    drafts[0].claim("MNE", "against", drafts[0].text, "NATO")
    drafts[1].claim("MNE", "for", drafts[1].text, "NATO")
    assert story_of(*drafts).findings == ()


def test_a_rank_that_two_reports_give_is_no_office_that_they_agree_on() -> None:
    ranks = (("General", "General"), ("Col.", "Colonel"), ("Vice-Admiral", "Vice-Admiral"))
    for one, other in ranks:
        left = _office(f"{one} Goran Petreski spoke.", "Goran Petreski", other)
        right = _office(f"The day after, {one} Goran Petreski left.", "Goran Petreski", other)
        assert "office" not in slots(story_of(left, right), "same")
