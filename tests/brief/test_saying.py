"""How statements read on a page."""

from __future__ import annotations

import pytest

from casus.brief.page import StatementLine
from casus.brief.saying import verb_phrase


def line(stance: str, cue: str, words: str, addressee: str = "") -> StatementLine:
    return StatementLine(
        speaker="Holm", office="", form="indirect", stance=stance, cue=cue, words=words, channel="", addressee=addressee, said=None,
        is_nested=False, is_main=True, is_copied=False, refs=(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("stance", "cue", "words", "phrase"),
    [
        ("declines", "declined to say", "how many", ("declined to say", "")),
        ("declines", "not respond", "a request for comment", ("did not answer", "")),
        ("declines", "refused to", "confirm that", ("refused to", "")),
        ("declines", "refused", "to ratify the treaty", ("refused", "")),
        ("declines", "neither confirm nor deny", "the report", ("would neither confirm nor deny", ":")),
        ("declines", "declined", "an interview", ("declined", ":")),
        ("demands", "advised", "to let the matter rest", ("advised", ":")),
        ("demands", "called for", "a truce", ("called for", ":")),
        ("demands", "demanded", "a truce", ("demanded", ":")),
        ("denies", "denied", "it was planning", ("denied", ":")),
        ("asserts", "said", "it was late", ("", ":")),
        ("asserts", "called", "it a lesson", ("called", "")),
        ("declines", "not respond", "questions", ("did not answer", "")),
        ("declines", "not comment", "comment", ("did not", "")),
        ("declines", "not say", "how many", ("did not say", ":")),
        ("declines", "not confirm", "it had left", ("did not confirm", ":")),
        ("declines", "not rule", "the talks would be put off", ("did not rule out", ":")),
    ],
)
def test_the_words_before_a_content_are_the_reports_own_strength(stance: str, cue: str, words: str, phrase: tuple[str, str]) -> None:
    assert verb_phrase(line(stance, cue, words)) == phrase


def test_who_calls_on_somebody_urges_him() -> None:
    assert verb_phrase(line("demands", "called on", "to sign", "the people"))[0] == "urged"
