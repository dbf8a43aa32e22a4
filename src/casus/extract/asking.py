"""Whether the learned head is asked of a verb: of many nothing would come of its answer."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.cast import Cast
from casus.extract.clauses import aux_tokens, is_passive
from casus.extract.status import find_status
from casus.extract.triggers import Trigger
from casus.extract.verb_roles import is_of_things
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_WILL = frozenset("will would wo ca shall".split())


def is_worth_asking(cast: Cast, sentence: Sentence, verb: Token, around: Sequence[Statement], options: Sequence[Sequence[Trigger]]) -> bool:
    """Say whether what the head takes a verb for may count: what is told as done, by somebody who can act, whatever act it is.

    The odd case: what a verb of the lexicon promises or ends counts as well, since a promise of a blow is a threat.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        verb: a verb without a line of the lexicon.
        around: the statements that it is told in.
        options: the words of the sentence that the lexicon has, with their readings.
    """
    if verb.rel == "xcomp" and any(o[0].token.index == verb.head for o in options):
        return True
    return _may_be_done(cast, sentence, verb, around) and not is_of_things(cast, sentence, verb, around)


def _may_be_done(cast: Cast, sentence: Sentence, verb: Token, around: Sequence[Statement]) -> bool:
    of_charge = [s for s in around if not answers_charge(s, sentence, verb)]
    for kept in (around, of_charge) if len(of_charge) < len(around) else (around,):
        status, _ = find_status(cast.reading.text, sentence, verb, kept, present_is_actual=True)
        if status == "actual" or (status == "denied" and is_willed(sentence, verb)):
            return True
    return False


def is_willed(sentence: Sentence, verb: Token) -> bool:
    """Say whether one will not do it, which refuses: "will not lift the ban", not "has not lifted it"."""
    return any(t.text.lower() in _WILL for t in aux_tokens(sentence, verb)) and not is_passive(sentence, verb)


def answers_charge(statement: Statement, sentence: Sentence, verb: Token) -> bool:
    """Say whether a denial that follows is of what somebody is accused of, not of the charge: "accused Iran of it, which Iran denied"."""
    cues = [c for c in statement.cue if sentence.span.covers(c)]
    return statement.stance == "denies" and bool(cues) and cues[0].start > verb.span.end
