from __future__ import annotations

from dataclasses import replace
from typing import Any

from hand_made import Draft, slots, story_of, told


def _act(words: str, act: str, who: tuple[str, str] | None, whom: tuple[str, str] | None, outlet: str | None = None, **given: Any) -> Draft:
    place = given.pop("place", None)
    draft = Draft(words, outlet, given.pop("published", "2020-05-05"))
    parties = [[draft.party(*p)] if p else [] for p in (who, whom)]
    if place:
        given["place"] = draft.place(*place)
    draft.event(act, words.rstrip("."), *parties, **given)
    return draft


TUR, JET = ("Turkey", "TUR"), ("a Russian jet", "RUS")


def test_one_act_in_two_reports_is_one_happening() -> None:
    story = story_of(
        _act("Turkey shot down a Russian jet.", "shoot down", TUR, JET), _act("Yes, Turkey downed a Russian jet.", "shoot down", TUR, JET)
    )
    assert [len(h.events) for h in story.happenings] == [2]
    assert slots(story, "same") == ["event"]


def test_the_admitted_are_those_who_joined() -> None:
    joined = _act("Albania joined NATO.", "join", ("Albania", "ALB"), ("NATO", "NATO"), type="SUPPORT")
    admitted = _act("NATO admitted Albania.", "admit", ("NATO", "NATO"), ("Albania", "ALB"), type="SUPPORT")
    assert len(story_of(joined, admitted).happenings) == 1


def test_an_admission_by_nobody_named_is_still_the_joining() -> None:
    joined = _act("Albania joined NATO.", "join", ("Albania", "ALB"), ("NATO", "NATO"), type="SUPPORT")
    admitted = _act("Albania was admitted.", "admit", None, ("Albania", "ALB"), type="SUPPORT")
    assert len(story_of(joined, admitted).happenings) == 1


def test_attacks_on_two_towns_are_two_acts() -> None:
    given: dict[str, Any] = {"happened": "2020-05-04"}
    one = _act(
        "Russia shelled Ukraine near Kharkiv.", "shell", ("Russia", "RUS"), ("Ukraine", "UKR"), place=("near Kharkiv", "UKR"), **given
    )
    other = _act("Russia shelled Ukraine near Odesa.", "shell", ("Russia", "RUS"), ("Ukraine", "UKR"), place=("near Odesa", "UKR"), **given)
    story = story_of(one, other)
    assert len(story.happenings) == 2
    assert slots(story) == []


def test_attacks_on_two_days_are_two_acts() -> None:
    drafts = [
        _act(f"Russia shelled Ukraine on the {day}th.", "shell", ("Russia", "RUS"), ("Ukraine", "UKR"), happened=f"2020-05-0{day}")
        for day in (4, 5)
    ]
    story = story_of(*drafts)
    assert len(story.happenings) == 2
    assert slots(story) == []


def test_a_treaty_is_not_signed_on_two_days() -> None:
    drafts = []
    for day in ("Monday", "Wednesday"):
        draft = Draft(f"Serbia signed a treaty with Russia on {day}.")
        parties = [draft.party("Serbia", "SRB"), draft.party("Russia", "RUS")]
        draft.event(
            "sign a treaty with", draft.text, parties, type="SUPPORT", happened={"Monday": "2020-05-04", "Wednesday": "2020-05-06"}[day]
        )
        drafts.append(draft)
    assert slots(story_of(*drafts)) == ["happened"]


def test_a_day_refines_a_year() -> None:
    sides = ("Albania", "ALB"), ("NATO", "NATO")
    drafts = [_act("Albania joined NATO.", "join", *sides, type="SUPPORT", happened="2009")]
    drafts += [_act("So Albania joined NATO.", "join", *sides, type="SUPPORT", happened="2009-04-01")]
    (finding,) = told(story_of(*drafts), "refines")
    assert finding.slot == "happened"
    assert finding.left.text.startswith("So")


def test_one_downing_over_two_states_is_a_contradiction() -> None:
    one = _act("Turkey shot down a Russian jet in Syria.", "shoot down", TUR, JET, place=("in Syria", "SYR"))
    other = _act("Turkey shot down a Russian jet over Turkey.", "shoot down", TUR, JET, place=("over Turkey", "TUR"))
    (finding,) = told(story_of(one, other), "contradicts")
    assert (finding.slot, finding.between, finding.about) == ("place", "outlets", "shoot down")


def test_meetings_of_two_pairs_are_two() -> None:
    drafts = []
    for other, code in (("China", "CHN"), ("India", "IND")):
        draft = Draft(f"Russia met {other}.")
        draft.event("meet with", draft.text, [draft.party("Russia", "RUS"), draft.party(other, code)], type="CONSULT")
        drafts.append(draft)
    assert len(story_of(*drafts).happenings) == 2


def test_a_report_that_tells_two_acts_alike_contradicts_nobody() -> None:
    one = Draft("Turkey expelled a Dutch envoy on Monday. Turkey expelled a Dutch consul on Friday.")
    parties = one.party("Turkey", "TUR"), one.party("a Dutch envoy", "NLD")
    one.event("expel", "Turkey expelled a Dutch envoy on Monday", parties[:1], parties[1:], type="SANCTION", happened="2020-05-04")
    one.event("expel", "Turkey expelled a Dutch consul on Friday", parties[:1], parties[1:], type="SANCTION", happened="2020-05-01")
    other = _act(
        "Turkey expelled the Dutch consul.", "expel", ("Turkey", "TUR"), ("the Dutch consul", "NLD"), type="SANCTION", happened="2020-05-01"
    )
    assert slots(story_of(one, other)) == []


def test_an_event_that_could_be_one_of_two_is_neither() -> None:
    one = Draft("Russia shelled Ukraine on Monday. Russia shelled Ukraine on Friday.")
    parties = one.party("Russia", "RUS"), one.party("Ukraine", "UKR")
    one.event("shell", "Russia shelled Ukraine on Monday", parties[:1], parties[1:], happened="2020-05-04")
    one.event("shell", "Russia shelled Ukraine on Friday", parties[:1], parties[1:], happened="2020-05-01")
    vague = _act("Once more Russia shelled Ukraine.", "shell", ("Russia", "RUS"), ("Ukraine", "UKR"))
    assert len(story_of(one, vague).happenings) == 3


def test_a_denied_act_contradicts_who_tells_it_as_done() -> None:
    draft = Draft("Ukraine said Russia shelled the port. Russia said it did not shell the port.")
    ukraine, russia = draft.party("Ukraine", "UKR"), draft.party("Russia", "RUS")
    said = draft.statement(ukraine, "Russia shelled the port")
    denied = draft.statement(russia, "it did not shell the port", stance="asserts")
    port = draft.party("the port", None, "thing:1")
    draft.event("shell", "Russia shelled the port", [russia], [port], statements=(said.id,))
    draft.event("shell", "it did not shell the port", [russia], [port], statements=(denied.id,), status="denied")
    (finding,) = told(story_of(draft), "contradicts")
    assert (finding.slot, finding.between, finding.left_by, finding.right_by) == ("status", "speakers", "Ukraine", "Russia")


def test_a_threat_does_not_merge_with_the_deed() -> None:
    done = _act("Iceland quit NATO.", "quit", ("Iceland", "ISL"), ("NATO", "NATO"), type="SANCTION")
    threatened = _act("Iceland will quit NATO.", "quit", ("Iceland", "ISL"), ("NATO", "NATO"), type="SANCTION", status="threatened")
    assert len(story_of(done, threatened).happenings) == 2


def test_numbers_of_the_expelled_differ() -> None:
    one = _act("Turkey expelled ten diplomats.", "expel diplomats of", ("Turkey", "TUR"), ("ten diplomats", "NLD"), type="SANCTION")
    other = _act("Turkey expelled 12 diplomats.", "expel diplomats of", ("Turkey", "TUR"), ("12 diplomats", "NLD"), type="SANCTION")
    assert slots(story_of(one, other)) == ["number"]


def test_the_later_report_of_an_outlet_supersedes_and_stands_left() -> None:
    sides: tuple[Any, Any] = ("Turkey", "TUR"), ("ten diplomats", "NLD")
    one = _act("Turkey expelled ten diplomats.", "expel", *sides, "Herald", type="SANCTION", published="2020-05-05")
    other = _act(
        "Turkey expelled 12 diplomats.", "expel", sides[0], ("12 diplomats", "NLD"), "Herald", type="SANCTION", published="2020-05-06"
    )
    (finding,) = told(story_of(one, other), "supersedes", "contradicts")
    assert (finding.relation, finding.left.text, finding.right.text) == ("supersedes", "12 diplomats", "ten diplomats")


def test_the_reporters_telling_comes_first() -> None:
    quoted = Draft("Ankara said Turkey shot down a Russian jet.")
    said = quoted.statement(quoted.party("Ankara", "TUR"), "Turkey shot down a Russian jet")
    quoted.event("shoot down", "Turkey shot down a Russian jet", [quoted.party(*TUR)], [quoted.party(*JET)], statements=(said.id,))
    own = _act("Turkey shot down a Russian jet on Tuesday.", "shoot down", TUR, JET)
    (happening,) = story_of(quoted, own).happenings
    assert happening.events[0][0] == own.report.id


def _asked(words: str, whom: tuple[str, str]) -> Draft:
    return _act(words, "ask", ("The Pope", "VAT"), whom, type="REQUEST")


def test_what_one_asks_for_makes_it_one_asking() -> None:
    reply = _asked("The Pope has asked Chile for a reply by Friday.", ("Chile", "CHL"))
    envoy = _asked("The Pope has asked Chile to send an envoy home.", ("Chile", "CHL"))
    again = _asked("Then The Pope asked Chile for a reply.", ("Chile", "CHL"))
    for draft, verb in ((reply, "asked"), (envoy, "asked"), (again, "asked")):
        draft.events[0] = replace(draft.events[0], trigger=draft.span(verb))
    assert len(story_of(reply, envoy).happenings) == 2
    assert len(story_of(reply, again).happenings) == 1


def test_a_number_far_larger_is_of_more_than_one_act() -> None:
    one = _act("Turkey expelled 700 diplomats.", "expel diplomats of", ("Turkey", "TUR"), ("700 diplomats", "NLD"), type="SANCTION")
    other = _act("Turkey expelled 12 diplomats.", "expel diplomats of", ("Turkey", "TUR"), ("12 diplomats", "NLD"), type="SANCTION")
    assert "number" not in slots(story_of(one, other))
