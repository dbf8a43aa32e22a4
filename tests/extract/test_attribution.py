"""Attribution inside one sentence: cue, speaker, stance and the content that the grammar gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.codebook.cues import load_cues
from casus.extract.attribution import find_frames
from casus.extract.frame import Frame
from casus.extract.speakers import find_subject, is_passive
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph

Frames = Callable[[str], list[Frame]]


@pytest.fixture(scope="module")
def frames(parser: OnnxParser) -> Frames:
    def run(text: str) -> list[Frame]:
        (sentence,) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
        return list(find_frames(sentence, load_cues()))

    return run


def words(frame: Frame) -> str:
    return " ".join(t.text for t in frame.content)


def test_a_clause_stands_after_the_cue_without_its_that(frames: Frames) -> None:
    (frame,) = frames("Norway said that the ships had sailed.")
    assert (frame.speaker and frame.speaker.text, words(frame)) == ("Norway", "the ships had sailed")


@pytest.mark.parametrize("text", ["He had been called home for consultations.", "The minister called the envoy in for talks."])
def test_who_is_called_home_or_in_is_asked_for_nothing(frames: Frames, text: str) -> None:
    assert frames(text) == []


def test_the_longer_cue_wins(frames: Frames) -> None:
    assert frames("Norway pointed out that the ships had sailed.")[0].lemma == "point_out"


def test_and_that_goes_on(frames: Frames) -> None:
    (frame,) = frames("Norway said that the ships had sailed and that the crews were safe.")
    assert words(frame).endswith("the crews were safe")


def test_a_reporter_adds_what_follows_comma_and_which(frames: Frames) -> None:
    frame = frames("Norway said the ships had left Bergen, which has no dock.")[0]
    assert words(frame) == "the ships had left Bergen"


def test_according_to_leaves_later_clauses_to_the_reporter(frames: Frames) -> None:
    (frame,) = frames("The ships have sailed, according to Norway, but nobody saw them.")
    assert words(frame).startswith("The ships have sailed")
    assert "nobody" not in words(frame)


def test_a_passive_accusation_holds_accused_and_charge(frames: Frames) -> None:
    (frame,) = frames("Chad was accused of shelling a village.")
    assert "Chad" in words(frame)
    assert "village" in words(frame)


def test_the_agent_of_a_passive_speaks(frames: Frames) -> None:
    (frame,) = frames("Chad was accused by Kenya of shelling a village.")
    assert frame.speaker is not None
    assert frame.speaker.text == "Kenya"


def test_a_refusal_borrows_its_subject(frames: Frames) -> None:
    frame = frames("Kenya refused to comment on the raid.")[0]
    assert (frame.stance, frame.speaker and frame.speaker.text) == ("declines", "Kenya")


def test_an_order_to_somebody_is_a_demand(frames: Frames) -> None:
    (frame,) = frames("Kenya told the crews to leave the port.")
    assert frame.stance == "demands"
    assert [t.text for t in frame.addressees] == ["crews"]


def test_a_second_subject_before_the_verb_is_the_nearer_one(parser: OnnxParser) -> None:
    text = "OSLO (Agency) — The envoy said the port was shut."
    (sentence,) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
    verb = next(t for t in sentence.tokens if t.text == "said")
    subject = find_subject(sentence, verb)
    assert subject is not None
    assert subject.text == "envoy"
    assert not is_passive(sentence, verb)


def test_with_a_name_and_a_participle(parser: OnnxParser) -> None:
    text = "The war went on, with Kyiv and its allies blaming Moscow for the famine."
    (sentence,) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
    verb = next(t for t in sentence.tokens if t.text == "blaming")
    subject = find_subject(sentence, verb)
    assert subject is not None
    assert subject.text in ("Kyiv", "allies")


def test_a_noun_that_sums_up_is_the_reporter_s(frames: Frames) -> None:
    found = frames("Norway said the ships would leave in May, a move that Chad called a mistake.")
    assert words(found[0]) == "the ships would leave in May"


def test_calls_not_returned_are_declined(frames: Frames) -> None:
    (frame,) = frames("A spokesman did not immediately return calls seeking comment.")
    assert (frame.stance, words(frame)) == ("declines", "calls seeking comment")


def test_a_cue_after_a_noun_s_clause_goes_back_to_the_subject(frames: Frames) -> None:
    found = frames("Chad rejected the claim that its troops had crossed the border and warned Kenya not to send more soldiers.")
    assert [(f.speaker.text if f.speaker else None, f.stance) for f in found] == [("Chad", "denies"), ("Chad", "demands")]


def test_what_is_only_meant_to_be_said_is_no_frame(frames: Frames) -> None:
    assert frames("Norway regretted its decision to tell the crews.") == []


def test_an_expectation_without_a_holder_is_nobodys(frames: Frames) -> None:
    assert frames("Chad is expected to send more troops.") == []


def test_a_content_begins_at_its_question_word_where_the_parse_tears_it_off(frames: Frames) -> None:
    (frame,) = frames("Brandt recalled how proud they were of the bridge.")
    assert words(frame) == "how proud they were of the bridge"
