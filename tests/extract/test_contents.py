"""Contents: what is said, where the parser or the marks make it doubtful, and who says it there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Statement
from casus.model.report import Paragraph, Report
from casus.run import read_account

Say = Callable[[str], dict[str, Statement]]
Row = tuple[str, list[str], list[str]]


@pytest.fixture(scope="module")
def rows(parser: OnnxParser) -> Callable[[str], list[Row]]:
    """Return each statement of a text as its cue, the words of its speakers and its content."""

    def run(text: str) -> list[Row]:
        return [
            (s.cue_lemma, [p.span.of(text) for p in s.speakers if p.span], [c.of(text) for c in s.content])
            for s in statements(parser, text)
        ]

    return run


def statements(parser: OnnxParser, text: str) -> tuple[Statement, ...]:
    report = Report("r", text, (Paragraph(1, Span(0, len(text))),), published=date(2019, 4, 3))
    return read_account(report, parser, load_codebook()).statements


Rows = Callable[[str], list[Row]]


# ---- a whole clause before the cue


def test_a_sentence_after_a_semicolon_is_not_said(rows: Rows) -> None:
    found = rows("Some 400 farmers marched in Riga, police said; the unions put the number at 3,000.")
    assert found[0] == ("say", ["police"], ["Some 400 farmers marched in Riga"])
    assert found[1:] == [("put at", ["the unions"], ["the number at 3,000"])]


def test_two_speakers_around_a_semicolon_keep_their_words_apart(rows: Rows) -> None:
    found = rows("Two ships were sunk, Chad said; Sudan said the harbour was quiet.")
    assert found == [("say", ["Chad"], ["Two ships were sunk"]), ("say", ["Sudan"], ["the harbour was quiet"])]


def test_when_it_was_said_is_no_content(rows: Rows) -> None:
    (row,) = rows("The border will stay shut, a minister said on Friday, three days after Sudan had closed the ports.")
    assert row[2] == ["The border will stay shut"]


def test_a_condition_after_the_cue_is_content(rows: Rows) -> None:
    (row,) = rows("The deputies would vote again, he said, if the court agreed.")
    assert row[2] == ["The deputies would vote again", "if the court agreed"]


def test_a_clause_hung_on_the_occasion_is_content(rows: Rows) -> None:
    found = rows("The premier, Anna Holm, has said for the first time that her country will quit the pact.")
    assert found[0][2] == ["her country will quit the pact"]


def test_a_gerund_with_having_is_what_is_denied(rows: Rows) -> None:
    assert rows("The ministry denied having paid the strikers.") == [("deny", ["The ministry"], ["having paid the strikers"])]


def test_a_preposition_inside_the_content_stays(rows: Rows) -> None:
    assert rows("Chad insists it was still on Sudanese soil.")[0][2] == ["it was still on Sudanese soil"]


def test_an_aside_ends_at_a_semicolon(rows: Rows) -> None:
    found = rows("According to the ministry, the shots came from the hill; rebels said they fell before the truce.")
    assert ("according to", ["the ministry"], ["the shots came from the hill"]) in found


def test_an_inserted_relative_clause_does_not_end_the_content(rows: Rows) -> None:
    (row,) = rows("Chad has promised to sign if the senate, which meets in May, is content with the terms.")
    assert row[2] == ["to sign if the senate, which meets in May, is content with the terms"]


def test_in_what_he_called_is_another_speaker_s_name_for_it(rows: Rows) -> None:
    found = rows("Both leaders have agreed to reopen the border, in what Omar Haddad, the mediator, called 'a breakthrough'.")
    assert ("agree", ["Both leaders"], ["to reopen the border"]) in found
    assert ("call", ["Omar Haddad"], ["a breakthrough"]) in [(a, [w.split(",")[0] for w in b], c) for a, b, c in found]


# ---- closing attributions


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("'The pipeline is not for sale,' said the official, who asked not to be named.", "the official"),
        ("'We shall answer if ships are sent there,' its spokesman, Ivan Petrov, said.", "its spokesman"),
        ("'The ministry is wholly to blame,' a foreign office spokeswoman, Mei Tan, told a weekly briefing.", "spokeswoman"),
        ("Sudan will cut the gas if Chad votes to join, Omar Haddad, a deputy committee chairman, told Reuters.", "Haddad"),
        ("“The crew acted well,” its spokeswoman Mei Tan tweeted.", "Tan"),
    ],
)
def test_a_closing_attribution_keeps_its_speaker(rows: Rows, text: str, speaker: str) -> None:
    found = rows(text)
    assert len(found) == 1
    _, who, content = found[0]
    assert speaker in " ".join(who)
    assert speaker not in " ".join(content)


def test_an_agency_that_reported_it_is_the_channel(parser: OnnxParser) -> None:
    text = "'We shall go on with the talks,' said the spokesman, Ivan Petrov, the state news agency Tass reported."
    by = {s.cue_lemma: s for s in statements(parser, text)}
    assert by["say"].within == by["report"].id
    assert by["say"].channel is not None
    assert "Tass" in by["say"].channel.text


def test_words_left_of_a_call_are_the_speaker(rows: Rows) -> None:
    (row,) = rows("Nils Berg, Norway's prime minister, called for calm.")
    assert row[2] == ["calm"]
    assert "Nils Berg" in row[1][0]


# ---- asked, declined, denied


def test_who_answers_was_asked_and_nobody_in_the_question_asks(parser: OnnxParser) -> None:
    asked, declined = statements(parser, "Asked whether Chinese divers had cut the cable, the minister declined to comment.")
    assert (asked.stance, asked.speakers, [p.text for p in asked.addressees]) == ("asks", (), ["the minister"])
    assert [p.text for p in declined.speakers] == ["the minister"]


def test_what_is_declined_holds_no_verb_of_saying(rows: Rows) -> None:
    (row,) = rows("She refused to say what steps Chad was planning.")
    assert row[2] == ["what steps Chad was planning"]


def test_neither_side_says_anything(rows: Rows) -> None:
    assert rows("Neither government has called for a new vote.") == []


def test_a_wish_for_no_name_is_no_statement(rows: Rows) -> None:
    assert rows("The envoy asked not to be identified.") == []


def test_a_not_of_another_clause_denies_nothing(parser: OnnxParser) -> None:
    text = "President Anna Holm said on Monday that Chad would not leave the pact, but promised to ask for talks."
    assert [s.stance for s in statements(parser, text)] == ["asserts", "asserts"]


def test_which_was_denied_is_a_denial_of_the_charge(parser: OnnxParser) -> None:
    text = "It accused Chad of shelling a village near the border, which Chad denied."
    accused, denied = statements(parser, text)
    assert [c.of(text) for c in accused.content] == ["Chad of shelling a village near the border"]
    assert (denied.stance, [p.text for p in denied.speakers]) == ("denies", ["Chad"])
    assert denied.content == accused.content


def test_a_denial_told_by_another_is_nested(parser: OnnxParser) -> None:
    told, denied = statements(parser, "The agency said the minister denied that he had met the rebels.")
    assert denied.stance == "denies"
    assert denied.within == told.id


def test_a_threat_told_by_others_is_nested_in_their_words(parser: OnnxParser) -> None:
    text = "Kenya had threatened to block the deal unless Chad was let in, according to three envoys."
    by = {s.cue_lemma: s for s in statements(parser, text)}
    assert by["threaten"].within == by["according to"].id


def test_a_charge_that_was_rejected_is_denied(parser: OnnxParser) -> None:
    text = "Chad said Sudan had attacked its police, a charge that Khartoum rejected."
    said, denied = statements(parser, text)
    assert denied.stance == "denies"
    assert denied.content == said.content


def test_what_was_denied_is_what_was_claimed(rows: Rows) -> None:
    denied, claimed = rows("Chad denied, as Sudan had claimed, that it was stalling.")
    assert denied[2] == claimed[2] == ["it was stalling"]


def test_a_statement_after_in_is_no_second_statement(rows: Rows) -> None:
    assert len(rows("Chad and Sudan said in a joint statement that they would close the border.")) == 1


def test_a_condition_before_the_cue_is_content(rows: Rows) -> None:
    (row,) = rows("If the senate agrees, the premier said, the country will vote in May.")
    assert row[2] == ["If the senate agrees", "the country will vote in May"]


# ---- marks and empty words


def test_a_bracket_that_closes_the_content_stays(rows: Rows) -> None:
    (row,) = rows("The premier said that Chad would quit the Lake Security Pact (LSP).")
    assert row[2] == ["Chad would quit the Lake Security Pact (LSP)"]


def test_but_only_if_is_content(rows: Rows) -> None:
    (row,) = rows("The deputies would back a new vote, he said, but only if the court agreed.")
    assert row[2] == ["The deputies would back a new vote", "but only if the court agreed"]


def test_both_marks_of_an_inner_quotation_are_content(rows: Rows) -> None:
    assert rows("Chad said it would seek 'an explanation'.")[0][2] == ["it would seek 'an explanation'"]


def test_words_without_content_say_nothing(rows: Rows) -> None:
    assert [c for _, _, c in rows("Riga insists that it is not late; Oslo says that it is.")] == [["it is not late"]]


def test_a_thing_called_for_ends_before_the_next_act_of_who_calls(tell: Callable[[str], list[Any]]) -> None:
    (called,) = tell("Many have called for the mayor's ouster and supported moderate clubs fighting him.")
    assert called.content == ("the mayor's ouster",)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("New polls showed Holm taking a lead in the race.", "Holm taking a lead in the race"),
        ("Holm recalled Ann Ames saying that it was late.", "Ann Ames saying that it was late"),
        (
            "A week after Ames spoke to the crews, and in the wake of a fire that hurt two, Ames proposed barring all ships from the port.",
            "barring all ships from the port",
        ),
        ("Holm knows that it will be up to another mayor to keep it.", "it will be up to another mayor to keep it"),
        ("They called for a day of calm.", "a day of calm"),
    ],
)
def test_an_act_is_told_whole_with_who_does_it(rows: Rows, text: str, content: str) -> None:
    assert rows(text)[0][2] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "Holm, in a green suit, said little, nodding that he was guilty.",
        "When Holm assumed office in 2007, he chose the port, despite advice from aides that it would be a fruitless endeavour.",
        "The bridge that Holm pushed for nearly a decade to build is closed.",
    ],
)
def test_silence_office_and_spans_are_nothing_said(rows: Rows, text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Not long after Holm had posted the note, Ann Berg asked the mayor about the port.", "the port"),
        ("Shortly after Holm left, Berg told the mayor about the port.", "the port"),
        ("Once the port was closed, Berg warned of a strike.", "a strike"),
        ("In 2010, he warned the crews against buying boats, because he feared for the port.", "against buying boats"),
    ],
)
def test_when_it_was_said_is_not_said(rows: Rows, text: str, content: str) -> None:
    assert [r[2] for r in rows(text) if r[0] in ("ask", "ask about", "tell", "warn", "warn of", "warn against")] == [[content]]


@pytest.mark.parametrize(
    "text",
    ["According to Jack Kelly, a clerk, the port is shut.", "According to Jack Kelly, speaking in Bern, the port is shut."],
)
def test_what_tells_of_the_speaker_is_not_said(rows: Rows, text: str) -> None:
    assert rows(text)[0][2] == ["the port is shut"]
