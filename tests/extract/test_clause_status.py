"""What the clauses above an act make of it: each frame was wrong over nearly all verbs that were put into it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.extract.status import find_status
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph

Told = Callable[[str, str], str]


@pytest.fixture(scope="module")
def told(parser: OnnxParser) -> Told:
    """Return the status of the act that a word of a sentence names, whoever says so."""

    def run(text: str, word: str) -> str:
        (sentence, *_) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
        token = next(t for t in sentence.tokens if t.text == word)
        return find_status(text, sentence, token)[0]

    return run


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("Togo has yet to ratify the treaty.", "ratify", "denied"),
        ("Togo beat the consul as if he were a spy.", "beat", "actual"),
        ("Togo will invade Ghana if it arms the rebels.", "invade", "conditional"),
        ("Togo held a vote rather than invade Ghana.", "invade", "denied"),
        ("Togo's parliament voted against invading Ghana.", "invading", "denied"),
        ("Togo gave up plans to invade Ghana.", "invade", "denied"),
        ("Togo called off plans to invade Ghana.", "invade", "denied"),
        ("Togo refused to invade Ghana.", "invade", "denied"),
        ("Reports that Togo had invaded Ghana were false.", "invaded", "denied"),
        ("Reports that Togo had invaded Ghana are without foundation.", "invaded", "denied"),
        ("Claims that Togo invaded Ghana have no basis.", "invaded", "denied"),
        ("Togo's rebels deny that they shell the town.", "shell", "denied"),
        ("Togo's envoy escaped being shot.", "shot", "denied"),
        ("Togo's guards saved the envoy from being shot.", "shot", "denied"),
        ("Togo's envoy risks being expelled.", "expelled", "hypothetical"),
        ("There is a risk that Togo will invade Ghana.", "invade", "hypothetical"),
        ("The prospect of Togo invading Ghana alarmed Benin.", "invading", "hypothetical"),
        ("Togo's allies expect it to expel the envoy.", "expel", "hypothetical"),
        ("Togo appears to be arming the rebels.", "arming", "hypothetical"),
        ("It looks as though Togo attacked the post.", "attacked", "hypothetical"),
        ("Togo needed the consent of Benin before invading Ghana.", "invading", "hypothetical"),
        ("Togo told Benin before invading Ghana.", "invading", "actual"),
        ("Togo faces calls to expel the envoy.", "expel", "requested"),
        ("Togo called for lifting the embargo.", "lifting", "requested"),
        ("Togo was to have armed the rebels on Friday.", "armed", "denied"),
        ("Togo was due to recall its envoy on Friday.", "recall", "planned"),
        ("The guns, which were to be delivered in May, rusted.", "delivered", "planned"),
        ("Togo raised taxes so as to arm its border guards.", "arm", "planned"),
        ("Togo proposed a plan aimed at ending the blockade.", "ending", "planned"),
        ("Togo kept shelling the post.", "shelling", "actual"),
        ("Togo kept Ghana from shelling the post.", "shelling", "denied"),
        ("Togo helped Benin to free the hostages.", "free", "actual"),
        ("Togo is known to have armed the rebels.", "armed", "actual"),
        ("Togo's envoy spoke after being expelled.", "expelled", "actual"),
        ("Not until Friday did Togo release the crew.", "release", "actual"),
        ("Togo's leaders were quick to condemn the raid.", "condemn", "actual"),
        ("Togo was wrong to invade Ghana.", "invade", "actual"),
        ("It was wrong to invade Ghana.", "invade", "hypothetical"),
        ("Togo would be quick to condemn the raid.", "condemn", "hypothetical"),
        ("Togo took the unusual step of expelling the envoy.", "expelling", "actual"),
        ("Togo considered the step of expelling the envoy.", "expelling", "hypothetical"),
        ("Togo achieved its goal of expelling the rebels.", "expelling", "actual"),
        ("Togo pursued its goal of expelling the rebels.", "expelling", "hypothetical"),
        ("Togo has not ruled out an embargo, though its senate voted against it.", "voted", "actual"),
    ],
)
def test_a_frame_says_whether_the_act_happened(told: Told, text: str, word: str, status: str) -> None:
    assert told(text, word) == status


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("Togo postponed the expulsion of the envoys.", "expulsion", "denied"),
        ("Togo proposed the invasion of the island.", "invasion", "planned"),
        ("Togo condemned the invasion of the island.", "invasion", "actual"),
        ("The talks between Togo and Ghana lasted three hours.", "talks", "actual"),
        ("The blockade of Lome by Ghana was condemned in Benin.", "blockade", "actual"),
        ("Togo's accession to the pact was welcomed in Benin.", "accession", "hypothetical"),
    ],
)
def test_a_verb_may_say_of_a_definite_act_that_it_is_not_done(told: Told, text: str, word: str, status: str) -> None:
    assert told(text, word) == status


def test_what_is_done_even_if_hangs_on_nothing(parser: OnnxParser) -> None:
    text = "Togo will invade Ghana even if it frees the rebels."
    (sentence,) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
    assert find_status(text, sentence, sentence.tokens[2]) == ("planned", None)
